// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/view.h"

#include <QSet>

namespace session {

/// Which mailboxes somebody speaks of.
struct Choice
{
    QString where;     ///< Only mailboxes this query matches; those it cannot tell are left out and counted.
    QStringList named; ///< Only these addresses, UPNs or GUIDs; goes before `where`.
    std::chrono::milliseconds maxAge = std::chrono::hours(24); ///< Older readings are unknown to `where`.

    [[nodiscard]] bool isEmpty() const { return where.isEmpty() && named.isEmpty(); }
};

struct Chosen
{
    std::vector<domain::Subject> subjects; ///< Point into the stock, in its order; those named in the order named, and marked so.
    qint64 undecided = 0;                  ///< Mailboxes that the query could not tell.
    QStringList notFound;                  ///< Of those named, whom the store does not know.
};

/// The mailboxes of `stock` that are meant; all of them for an empty choice. Queries speak of mailboxes and their calendars,
/// whatever facet `stock` holds; `policies` tells their states to the query. Errors: BadInput (query), and those of viewOf().
[[nodiscard]] core::Result<Chosen> choose(
    const StoreReader &reader, const Stock &stock, const domain::calendar::PolicySet &policies, const Choice &choice);

[[nodiscard]] QSet<core::MailboxId> idsOf(const Chosen &chosen);

/// Mailboxes by the names that are theirs alone: address, UPN, GUID. Case does not matter.
class MailboxNames
{
public:
    explicit MailboxNames(const std::vector<domain::Mailbox> &mailboxes);
    [[nodiscard]] std::optional<size_t> find(const QString &name) const; ///< Its position.

private:
    QHash<QString, size_t> m_places;
};

} // namespace session
