// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/acl.h"
#include "domain/mailbox.h"

/// Short ways to say values in tests.
namespace testsupport {

inline core::RecipientId recipientId(int number)
{
    return {QUuid(uint(number), 1, 1, 0, 0, 0, 0, 0, 0, 0, 0)};
}

inline core::MailboxId mailboxId(int number)
{
    return {QUuid(uint(number), 2, 2, 0, 0, 0, 0, 0, 0, 0, 0)};
}

inline domain::MailboxRef mailboxRef(int number)
{
    return {mailboxId(number), recipientId(number), QUuid(uint(number), 3, 3, 0, 0, 0, 0, 0, 0, 0, 0),
        QStringLiteral("user%1@example.com").arg(number)};
}

/// A calendar with `Default` at `right` and `Anonymous` at None.
inline domain::calendar::Acl calendarWithDefault(domain::calendar::Right right)
{
    return domain::calendar::Acl({{domain::Trustee::defaultUser(), right}, {domain::Trustee::anonymous(), {}}});
}

} // namespace testsupport
