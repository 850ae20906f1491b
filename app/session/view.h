// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/columns.h"
#include "catalog/counts.h"
#include "domain/calendar/state.h"
#include "domain/subject.h"
#include "session/policies.h"
#include "store/mailboxes.h"

#include <memory>

namespace session {

/// Everything the store knows of a tenant's mailboxes for one facet, as the rules want it. Immutable once loaded.
struct Stock
{
    domain::FacetId facet = domain::FacetId::Calendar; ///< What of them the subjects tell.
    std::vector<domain::Mailbox> mailboxes;
    std::vector<domain::Subject> subjects; ///< By position as `mailboxes`, to which they point.
    std::vector<bool> seenLast;            ///< By position: the newest complete scan saw it.
    std::vector<std::optional<core::Instant>> verifiedAt; ///< By position: when a run of ours proved its state.
    std::optional<store::Scan> lastScan;
    std::optional<store::Scan> lastComplete;
    QHash<core::MailboxId, QString> folderPaths; ///< Where each calendar is, as far as it was found.

    Stock() = default;
    Stock(Stock &&) = default;
    Stock &operator=(Stock &&) = default;
    Stock(const Stock &) = delete; // subjects point into mailboxes
};

[[nodiscard]] core::Result<Stock> loadStock(const StoreReader &reader, domain::FacetId facet);

/// What the rules need to know of checked groups; marks in `stock` whose entries of a group made anew are dead.
[[nodiscard]] domain::calendar::GroupCondition conditionOf(const CheckedGroup &group, core::RecipientId id, Stock &stock);

/// A stock under a policy set: what the table, the counts and the reports show.
struct View
{
    domain::calendar::PolicySet policies; ///< Resolved; empty without one.
    catalog::Columns columns;
    catalog::Counts counts;
};

/// How a view is taken.
struct ViewOptions
{
    std::chrono::milliseconds maxAge = std::chrono::hours(7 * 24);
    std::vector<domain::calendar::GroupCondition> groups;
};

/// Errors: NotFound or BadInput when a policy's group cannot be resolved, BadInput when two policies claim one mailbox.
[[nodiscard]] core::Result<View> viewOf(
    const StoreReader &reader, const Stock &stock, const domain::calendar::PolicySet &policies, const ViewOptions &options);

/// Resolves a set's groups against the stored recipients and checks it against the stored mailboxes.
[[nodiscard]] core::Result<domain::calendar::PolicySet> resolvePolicies(
    const StoreReader &reader, const Stock &stock, const domain::calendar::PolicySet &policies);

} // namespace session
