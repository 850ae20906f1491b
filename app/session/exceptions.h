// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/table.h"
#include "session/choice.h"
#include "session/session.h"

#include <vector>

namespace session {

struct KeepRequest
{
    std::vector<core::MailboxId> mailboxes;
    QString reason;                        ///< Needed.
    std::optional<core::Instant> expires = {}; ///< When the policy applies again; none: never. In the future.
    domain::FacetId facet = domain::FacetId::Calendar;
};

struct KeptExceptions
{
    int kept = 0;
    QStringList refused; ///< Addresses of mailboxes without a good reading of what is to be kept; an id where it is not known.
};

/// When an exception ends, from what people write: "2027-03-31" (with the end of that day in UTC) or an ISO time.
[[nodiscard]] std::optional<core::Instant> expiryFrom(const QString &text);

/// Records mailboxes as exceptions: what is kept (Default of a calendar) stays as it was last read, which policies and
/// drift respect from now on. One event in the audit log each. What has no good reading is refused and named; the others
/// are kept. Errors: BadInput (no reason, an expiry that is over), Storage; then those before it are kept already.
QCoro::Task<core::Result<KeptExceptions>> keepAsExceptions(Session &session, KeepRequest request);

/// Ends exceptions that are in force: from now on they are expired, and the policy applies again to their mailboxes. They
/// stay in the ledger until a run has done so. One event each. \return how many. Errors: Storage.
QCoro::Task<core::Result<int>> endExceptions(Session &session, domain::FacetId facet, std::vector<core::MailboxId> mailboxes);

/// What an exception is worth now.
enum class Standing {
    InForce,
    Expired,         ///< Or ended.
    OtherGeneration, ///< The mailbox was made anew since: it speaks of the one before.
    Gone,            ///< The mailbox is no longer there.
};
[[nodiscard]] QString standingName(Standing standing); ///< "in-force", "expired", "other-generation", "gone"

struct LedgerEntry
{
    domain::MailboxRef mailbox;
    QString name;
    domain::FacetId facet = domain::FacetId::Calendar;
    domain::Exception exception;
    Standing standing = Standing::InForce;
};

struct Ledger
{
    std::vector<LedgerEntry> entries; ///< By address.
    qint64 undecided = 0;             ///< Mailboxes that the query could not tell.
    QStringList notFound;             ///< Of those named, whom the store does not know.
};

/// The ledger of a facet. \param choice  whose; all for an empty one. Errors: BadInput (query), Storage.
[[nodiscard]] core::Result<Ledger> exceptionLedger(const StoreReader &reader, domain::FacetId facet,
    const domain::calendar::PolicySet &policies, const Choice &choice);

/// The same as a table, in technical words, which importExceptions() reads again: address, name, facet, kept, reason, who,
/// since, expires, standing.
[[nodiscard]] report::Table exceptionTable(const std::vector<LedgerEntry> &ledger);

struct ImportedExceptions
{
    int kept = 0;
    QStringList problems; ///< "line 12: ..."; these lines are not in the ledger.
};

/// Exceptions from a CSV file with the columns address and reason, and if given expires (an ISO date or time), facet, and
/// kept, which then has to be what was read last. Other columns are passed over. Lines with a standing other than in force
/// are passed over too: what has ended is not begun again.
/// Errors: BadInput (the file, its columns), NotFound (no scan yet), Storage.
QCoro::Task<core::Result<ImportedExceptions>> importExceptions(Session &session, QString fileName, QByteArray bytes);

} // namespace session
