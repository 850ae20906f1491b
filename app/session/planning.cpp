// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/planning.h"

#include "change/facets.h"
#include "change/our_doing.h"
#include "change/plan_file.h"
#include "change/planner.h"
#include "session/choice.h"
#include "store/event_log.h"
#include "store/runs.h"
#include "store/snapshots.h"

using namespace Qt::StringLiterals;

namespace session {
namespace {

using domain::calendar::GroupCondition;
using domain::calendar::PolicySet;

constexpr QLatin1StringView mailboxKey {"mailbox"};

/// The subjects a request speaks of; tells in `planned` who could not be decided or found.
core::Result<std::vector<domain::Subject>> chosen(
    const StoreReader &reader, const Stock &stock, const PolicySet &policies, const PlanRequest &request, Planned &planned)
{
    return choose(reader, stock, policies, {request.where, request.named, request.maxAge}).map([&planned](Chosen found) {
        planned.undecided = found.undecided;
        planned.notFound = std::move(found.notFound);
        return std::move(found.subjects);
    });
}

/// How much of the scope was read freshly enough to plan on.
change::PlanCoverage coverageOf(
    std::span<const domain::Subject> subjects, const PolicySet *policies, core::Instant now, std::chrono::milliseconds maxAge)
{
    change::PlanCoverage coverage;
    for (const domain::Subject &subject : subjects) {
        if (subject.gone)
            continue;
        if (policies && policies->claim(*subject.mailbox).claimed == domain::Truth::False)
            continue;
        ++coverage.inScope;
        if (!subject.value.isNull() && now - subject.readAt <= maxAge)
            ++coverage.freshlyRead;
    }
    return coverage;
}

core::Result<change::PlanHeader> headerFor(const StoreReader &reader, const QString &source)
{
    const auto head = store::chainHead(reader.sql());
    if (!head)
        return core::failure(head.error());
    change::PlanHeader header;
    header.tenant = reader.tenantId();
    header.source = source;
    header.chainHead = QString::fromLatin1(*head);
    header.created = reader.now();
    header.createdBy = reader.person().account;
    return header;
}

QString namesOf(const PolicySet &policies)
{
    QStringList names;
    for (const domain::calendar::Policy &policy : policies.policies())
        names.append(policy.name);
    return names.join(u", "_s);
}

core::Error readOnly()
{
    return {core::Errc::Refused, u"Admin API v2.0"_s,
        u"this tenant is served by v2.0 alone, which reads calendars but tells neither which folder is one nor who a group is; "
        "let the connection use Graph, or scan once over beta, to plan changes"_s,
        {}, {}};
}

/// The Admin API v2.0 cannot tell which folder is the calendar: what is to be written must be known from elsewhere.
core::Result<> everyFolderKnown(const change::Plan &plan, const Stock &stock)
{
    qint64 unknown = 0;
    QString example;
    for (size_t i = 0; i < plan.size(); ++i) {
        if (plan.kind(i) != change::DecisionKind::Change || !stock.folderPaths.value(plan.mailbox(i)).isEmpty())
            continue;
        ++unknown;
        example = plan.row(i).mailbox.address;
    }
    if (unknown == 0)
        return {};
    return core::failure(core::Error {core::Errc::Refused, example,
        u"the Admin API v2.0 cannot tell which folder is the calendar of %1 mailboxes, this one among them; let the connection use "
        "Graph, or scan once over beta, to write to them"_s.arg(unknown),
        {}, {}});
}

/// [{"mailbox": "kim@example.com", "forwarding": {...}}]: what is asked for beside the mailboxes, to plan it again.
QJsonArray forwardingOption(const std::vector<ForwardingLine> &lines)
{
    QJsonArray all;
    for (const ForwardingLine &line : lines) {
        QJsonObject one = domain::apps::SwitchStep {{}, line.forwarding}.toJson();
        one.insert(mailboxKey, line.address);
        all.append(one);
    }
    return all;
}

core::Result<std::vector<ForwardingLine>> readForwardingOption(const QJsonValue &option)
{
    std::vector<ForwardingLine> lines;
    for (const QJsonValue &one : option.toArray()) {
        const auto step = domain::apps::SwitchStep::fromJson(one.toObject());
        if (!step || !step->forwarding)
            return core::failure(core::Errc::BadInput, u"plan"_s, u"its forwarding cannot be read"_s);
        lines.push_back({one[mailboxKey].toString(), *step->forwarding});
    }
    return lines;
}

core::Error cannotCarryRights(const CheckedGroup &group)
{
    QStringList findings;
    for (const domain::GroupFinding &finding : group.verdict.findings)
        findings.append(domain::findingName(finding.code));
    return {core::Errc::Refused, group.address,
        u"this group cannot carry calendar rights (%1); a mail-enabled universal security group is needed"_s.arg(findings.join(u", "_s)),
        {}, {}};
}

} // namespace

QCoro::Task<core::Result<Planned>> planSegment(
    Session &session, PolicySet policies, PlanRequest request, std::stop_token stop)
{
    if (policies.isEmpty())
        co_return core::failure(core::Errc::BadInput, u"policy"_s, u"there is no policy; give one with --policy"_s);
    const core::Result<exchange::Client *> client = co_await session.online(stop);
    if (!client)
        co_return core::failure(client.error());
    if ((*client)->surfaces().exchange() == exchange::Surface::V2 && !(*client)->surfaces().hasGraph() && !storedIndex(session.reader()))
        co_return core::failure(readOnly());
    auto stock = loadStock(session.reader(), domain::FacetId::Calendar);
    if (!stock)
        co_return core::failure(stock.error());
    const auto resolved = resolvePolicies(session.reader(), *stock, policies);
    if (!resolved)
        co_return core::failure(resolved.error());
    const auto index = storedIndex(session.reader());
    if (!index)
        co_return core::failure(index.error());

    Planned planned;
    std::vector<GroupCondition> conditions;
    std::vector<change::PlanGroup> groups;
    for (const domain::calendar::PolicyGroup &group : resolved->groups()) {
        const core::Result<CheckedGroup> checked = co_await checkGroup(session, group.address, *index, stop);
        if (!checked)
            co_return core::failure(checked.error());
        if (!checked->verdict.canCarryRights)
            co_return core::failure(cannotCarryRights(*checked));
        conditions.push_back(conditionOf(*checked, group.id, *stock));
        planned.groups.push_back(*checked);
        groups.push_back({group.id, group.address, checked->facts ? checked->facts->members : std::nullopt});
    }
    auto subjects = chosen(session.reader(), *stock, *resolved, request, planned);
    if (!subjects)
        co_return core::failure(subjects.error());
    auto header = headerFor(session.reader(), namesOf(*resolved));
    if (!header)
        co_return core::failure(header.error());
    header->policyHash = policies.hash();
    header->groups = std::move(groups);
    const core::Instant now = session.clock().now();
    header->coverage = coverageOf(*subjects, &*resolved, now, request.maxAge);

    domain::calendar::Conditions look {now, request.maxAge, {}, conditions};
    if (stock->lastComplete)
        look.lastCompleteScan = stock->lastComplete->started;
    change::Segment segment(*resolved, look);
    planned.plan = change::plan(segment, *subjects, *header);
    if ((*client)->surfaces().exchange() == exchange::Surface::V2) {
        if (const auto known = everyFolderKnown(planned.plan, *stock); !known)
            co_return core::failure(known.error());
    }
    const core::Result<> kept = co_await keepPolicies(session, policies, false);
    if (!kept)
        co_return core::failure(kept.error());
    co_return planned;
}

core::Result<Planned> planRestore(
    const StoreReader &reader, const PolicySet &policies, const RestoreRequest &restore, const PlanRequest &request)
{
    const auto snapshot = store::snapshotByName(reader.sql(), reader.tenant(), restore.snapshot);
    if (!snapshot)
        return core::failure(snapshot.error());
    const auto rows = store::snapshotRows(reader.sql(), snapshot->id);
    if (!rows)
        return core::failure(rows.error());
    const auto stock = loadStock(reader, domain::FacetId::Calendar);
    if (!stock)
        return core::failure(stock.error());
    const auto resolved = resolvePolicies(reader, *stock, policies);
    if (!resolved)
        return core::failure(resolved.error());

    QHash<core::MailboxId, change::Remembered> remembered;
    for (const store::SnapshotRow &row : *rows)
        remembered.insert(row.mailbox.id, {row.mailbox.generation, row.value, {}});
    Planned planned;
    const auto subjects = chosen(reader, *stock, policies, request, planned);
    if (!subjects)
        return core::failure(subjects.error());
    auto header = headerFor(reader, u"snapshot "_s + snapshot->name);
    if (!header)
        return core::failure(header.error());
    change::Restore::Options options;
    options.now = reader.now();
    options.maxAge = request.maxAge;
    options.customisedOnly = restore.customisedOnly;
    options.everyEntry = restore.everyEntry;
    options.groups = resolved->groupIds();
    header->coverage = coverageOf(*subjects, nullptr, options.now, request.maxAge);
    header->options = {{u"snapshot"_s, snapshot->name}, {u"customised"_s, restore.customisedOnly}, {u"everyEntry"_s, restore.everyEntry}};
    change::Restore intent(domain::FacetId::Calendar, std::move(remembered), options);
    planned.plan = change::plan(intent, *subjects, *header);
    return planned;
}

core::Result<Planned> planEmailApps(
    const StoreReader &reader, const std::vector<ForwardingLine> &forwarding, const PlanRequest &request)
{
    PlanRequest wanted = request;
    if (wanted.named.isEmpty() && wanted.where.isEmpty()) {
        for (const ForwardingLine &line : forwarding)
            wanted.named.append(line.address);
    }
    if (wanted.named.isEmpty() && wanted.where.isEmpty())
        return core::failure(core::Errc::BadInput, u"plan email-apps"_s,
            u"nothing says which mailboxes are to become send-only; choose them with --where, --identity or --forwarding"_s);
    const auto stock = loadStock(reader, domain::FacetId::Apps);
    if (!stock)
        return core::failure(stock.error());

    Planned planned;
    change::Profile::Options options;
    options.now = reader.now();
    options.maxAge = request.maxAge;
    const MailboxNames names(stock->mailboxes);
    for (const ForwardingLine &line : forwarding) {
        if (const std::optional<size_t> place = names.find(line.address))
            options.forwarding.insert(stock->mailboxes[*place].ref.id, line.forwarding);
        else if (!wanted.named.contains(line.address)) // those named are told below
            planned.notFound.append(line.address);
    }
    if (!wanted.where.isEmpty()) {
        const auto query = domain::Query::parse(wanted.where);
        options.everyType = query && query->uses(domain::Field::Type);
    }
    const auto subjects = chosen(reader, *stock, PolicySet(), wanted, planned);
    if (!subjects)
        return core::failure(subjects.error());
    auto header = headerFor(reader, QString());
    if (!header)
        return core::failure(header.error());
    header->coverage = coverageOf(*subjects, nullptr, options.now, request.maxAge);
    if (!forwarding.empty())
        header->options = {{u"forwarding"_s, forwardingOption(forwarding)}};
    change::Profile profile(std::move(options));
    planned.plan = change::plan(profile, *subjects, *header);
    return planned;
}

core::Result<Planned> planUndo(const StoreReader &reader, const QString &run, const PlanRequest &request)
{
    const auto record = store::runByText(reader.sql(), reader.tenant(), run);
    if (!record)
        return core::failure(record.error());
    const auto rows = store::runRows(reader.sql(), record->id);
    if (!rows)
        return core::failure(rows.error());
    const auto stock = loadStock(reader, record->facet);
    if (!stock)
        return core::failure(stock.error());

    // Only rows in which something may have been sent: an image is kept with the first intent.
    QHash<core::MailboxId, change::Remembered> remembered;
    for (const change::RunRow &row : *rows) {
        if (row.image && row.target)
            remembered.insert(row.mailbox.id, {row.mailbox.generation, *row.image, change::ourDoing(row), row.keepsDefault});
    }
    Planned planned;
    const auto all = chosen(reader, *stock, PolicySet(), request, planned);
    if (!all)
        return core::failure(all.error());
    std::vector<domain::Subject> subjects;
    std::copy_if(all->begin(), all->end(), std::back_inserter(subjects),
        [&](const domain::Subject &subject) { return remembered.contains(subject.mailbox->ref.id); });
    auto header = headerFor(reader, u"run "_s + record->id.text());
    if (!header)
        return core::failure(header.error());
    const core::Instant now = reader.now();
    header->coverage = coverageOf(subjects, nullptr, now, request.maxAge);
    header->options = {{u"run"_s, record->id.text()}};
    change::Undo undo(record->facet, std::move(remembered), {now, request.maxAge});
    planned.plan = change::plan(undo, subjects, *header);
    planned.unfinished = record->counts.waiting + record->counts.begun;
    return planned;
}

core::Result<Planned> planOrphans(const StoreReader &reader, const PlanRequest &request)
{
    const auto stock = loadStock(reader, domain::FacetId::Calendar);
    if (!stock)
        return core::failure(stock.error());
    Planned planned;
    const auto subjects = chosen(reader, *stock, PolicySet(), request, planned);
    if (!subjects)
        return core::failure(subjects.error());
    auto header = headerFor(reader, QString());
    if (!header)
        return core::failure(header.error());
    header->coverage = coverageOf(*subjects, nullptr, reader.now(), request.maxAge);
    change::Orphans intent({reader.now(), request.maxAge});
    planned.plan = change::plan(intent, *subjects, *header);
    return planned;
}

QCoro::Task<core::Result<Planned>> planAgain(
    Session &session, std::shared_ptr<const change::Plan> plan, PlanRequest request, std::stop_token stop)
{
    const change::PlanHeader &header = plan->header();
    request.where.clear();
    request.named.clear();
    for (size_t i = 0; i < plan->size(); ++i) {
        if (plan->kind(i) != change::DecisionKind::Nothing)
            request.named.append(plan->row(i).mailbox.guid.text());
    }
    if (request.named.isEmpty())
        co_return core::failure(core::Errc::Refused, u"plan"_s, u"it changes and holds nobody, so there is nothing to plan again"_s);
    const auto policies = header.policyHash.isEmpty() ? policiesFor(session.reader(), QString()) : policiesByHash(session.reader(), header.policyHash);
    if (!policies)
        co_return core::failure(policies.error());
    if (header.kind == "segment"_L1) {
        core::Result<Planned> segmented = co_await planSegment(session, *policies, std::move(request), stop);
        co_return segmented;
    }
    const QJsonObject &options = header.options;
    if (header.kind == "restore"_L1)
        co_return planRestore(session.reader(), *policies,
            {options.value("snapshot"_L1).toString(), options.value("customised"_L1).toBool(), options.value("everyEntry"_L1).toBool()}, request);
    if (header.kind == "undo"_L1)
        co_return planUndo(session.reader(), options.value("run"_L1).toString(), request);
    if (header.kind == "orphans"_L1)
        co_return planOrphans(session.reader(), request);
    if (header.kind == "email-apps"_L1) {
        co_return readForwardingOption(options.value("forwarding"_L1)).and_then([&](const std::vector<ForwardingLine> &forwarding) {
            return planEmailApps(session.reader(), forwarding, request);
        });
    }
    co_return core::failure(core::Errc::BadInput, u"plan"_s, u"a plan of the kind \"%1\" cannot be made again"_s.arg(header.kind));
}

QCoro::Task<core::Result<>> notePlan(Session &session, Planned planned)
{
    const change::PlanHeader &header = planned.plan.header();
    const change::PlanCounts &counts = planned.plan.counts();
    QJsonObject facts {{u"kind"_s, header.kind}, {u"source"_s, header.source},
        {u"plan"_s, change::planHash(change::planBytes(planned.plan))}, {u"change"_s, counts.change}, {u"hold"_s, counts.hold},
        {u"steps"_s, counts.steps}};
    co_return co_await session.note(change::eventKind::planMade, std::move(facts));
}

} // namespace session
