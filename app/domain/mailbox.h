// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QString>
#include <array>
#include <optional>

namespace domain {

/// How a mailbox is addressed on the wire. `generation` is the ExchangeGuid: a new one under the same id voids
/// readings, folder ids and exceptions; null where the service in use does not tell it.
struct MailboxRef
{
    core::MailboxId id;
    core::RecipientId guid;
    QUuid generation;
    QString address; ///< Primary SMTP address, for messages and routing; never identity.

    friend bool operator==(const MailboxRef &, const MailboxRef &) = default;
};

/// What the directory says of a mailbox. A field without a value was not read: unknown, which is not the same as
/// empty ("" is known to be empty).
struct Mailbox
{
    MailboxRef ref;
    QString name; ///< Display name.
    std::optional<QString> upn;
    QString type; ///< RecipientTypeDetails as the service spells it, e.g. "UserMailbox".
    std::optional<QString> department;
    std::optional<QString> office;
    std::array<std::optional<QString>, 15> attributes; ///< CustomAttribute1 to 15.
    std::optional<core::Instant> created;              ///< WhenMailboxCreated.
    std::optional<QString> language;                   ///< First of Languages, e.g. "de-DE".

    friend bool operator==(const Mailbox &, const Mailbox &) = default;
};

} // namespace domain
