// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/mailbox.h"
#include "domain/recipient.h"
#include "domain/visibility.h"
#include "exchange/call_port.h"
#include "exchange/surfaces.h"

#include <QCoro/QCoroTask>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace exchange {

/// How a streamed read ended. What came is good in either case; what is missing is unknown when not complete.
struct Listing
{
    qsizetype rows = 0;
    bool complete = false;
    std::optional<core::Error> cause; ///< Why not complete.
    std::vector<core::Error> notes; ///< What could not be read beside: departments, one identity among many.
};

struct MailboxQuery
{
    QString filter; ///< OPATH, passed through: "CustomAttribute2 -eq 'sales'".
    QStringList identities; ///< Instead of a list: these only. One that is not found is a note, NotFound.
    bool departments = true; ///< Read Department and Office too (Get-User).
    change::Priority priority = change::Priority::Scan;
};

/// An organisation with which free/busy is shared (Get-OrganizationRelationship).
struct OrganizationRelationship
{
    QString name;
    QStringList domains;
    bool enabled = false;
    bool freeBusy = false;
    QString freeBusyLevel; ///< "AvailabilityOnly", "LimitedDetails", "None"
};

struct IntraOrganizationConnector
{
    QString name;
    QStringList domains;
    bool enabled = false;
};

/// What decides beside the calendars who sees free/busy, and whether devices may submit mail.
struct OrganizationFacts
{
    std::vector<OrganizationRelationship> relationships;
    std::vector<IntraOrganizationConnector> connectors;
    std::optional<bool> smtpAuthDisabled; ///< TransportConfig; none: not read.
    std::vector<core::Error> notes; ///< What could not be read.
};

/// Whom groups reach, as far as it could be read.
struct GroupReach
{
    domain::Memberships memberships; ///< Also of the nested groups that pass a right on.
    std::vector<std::pair<core::RecipientId, core::Error>> unread; ///< Groups, nested ones too, whose members are not known.
};

using MailboxSink = std::function<void(std::vector<domain::Mailbox>)>;
using RecipientSink = std::function<void(std::vector<domain::Recipient>)>;

/// Who there is. Lists come in pages of up to 1,000 to a callback on the engine thread, each object once, in
/// the service's order. A list that was cut short ends as not complete, never silently. Must outlive its
/// tasks.
class Directory
{
public:
    Directory(CallPort &calls, Surfaces &surfaces);

    QCoro::Task<Listing> mailboxes(MailboxQuery query, MailboxSink sink, std::stop_token stop);
    /// By address, UPN, alias or GUID. Errors: NotFound, Ambiguous and those of a call.
    QCoro::Task<core::Result<domain::Mailbox>> mailbox(
        QString identity, change::Priority priority, std::stop_token stop);

    /// Every recipient of every type.
    QCoro::Task<Listing> recipients(RecipientSink sink, change::Priority priority, std::stop_token stop);
    /// The same as an index. An index that is not complete is an error: names in it would look unique or
    /// orphaned.
    QCoro::Task<core::Result<std::shared_ptr<const domain::RecipientIndex>>> recipientIndex(
        change::Priority priority, std::stop_token stop);

    /// What a group is and whom it reaches. `index` gives its namesakes; may be null (none found then).
    /// Errors: NotFound (no group of that name, or another kind of recipient: `detail` says which),
    /// Ambiguous.
    QCoro::Task<core::Result<domain::GroupFacts>> group(
        QString identity, std::shared_ptr<const domain::RecipientIndex> index, std::stop_token stop);

    /// Who is in some groups, through nested security groups; distribution lists pass no right on. `index` knows the
    /// GUIDs of those whom Graph names by its own ids.
    /// Errors: Cancelled, SignInNeeded; what else stands in the way of one group is told in the answer.
    QCoro::Task<core::Result<GroupReach>> reach(std::vector<core::RecipientId> groups,
        std::shared_ptr<const domain::RecipientIndex> index, change::Priority priority, std::stop_token stop);

    QCoro::Task<OrganizationFacts> organization(std::stop_token stop);

private:
    struct Departments;
    QCoro::Task<Departments> departments(MailboxQuery query, std::stop_token stop);
    QCoro::Task<Listing> oneByOne(MailboxQuery query, MailboxSink sink, std::stop_token stop);

    CallPort &m_calls;
    Surfaces &m_surfaces;
};

/// An OPATH value in quotes, each quote within doubled: 'O''Brien'.
[[nodiscard]] QString opathQuoted(const QString &value);

} // namespace exchange
