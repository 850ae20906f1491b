// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/view.h"

#include "store/exceptions.h"
#include "store/readings.h"

#include <algorithm>
#include <future>
#include <numeric>

using namespace Qt::StringLiterals;

namespace session {
namespace {

/// A reading of an earlier generation says nothing of the mailbox that has its id now.
bool isOfThisMailbox(const domain::Reading &reading, const domain::MailboxRef &mailbox)
{
    return reading.generation.isNull() || mailbox.generation.isNull() || reading.generation == mailbox.generation;
}

struct Records
{
    QHash<core::MailboxId, domain::Reading> readings;
    QHash<core::MailboxId, store::Verified> verified;
    QHash<core::MailboxId, domain::Exception> exceptions;
};

core::Result<Records> recordsOf(const StoreReader &reader, domain::FacetId facet)
{
    store::ValueReader values(reader.sql());
    auto readings = store::readings(values, reader.tenant(), facet);
    if (!readings)
        return core::failure(readings.error());
    auto verified = store::verifiedStates(values, reader.tenant(), facet);
    if (!verified)
        return core::failure(verified.error());
    auto exceptions = store::exceptions(reader.sql(), reader.tenant(), facet);
    if (!exceptions)
        return core::failure(exceptions.error());
    return Records {std::move(*readings), std::move(*verified), std::move(*exceptions)};
}

/// Looks only for the groups that are named; among everybody where one is not found so, since what is missing is told
/// then, and letters beyond ASCII fit in any case.
core::Result<domain::calendar::PolicySet> groupsFound(const StoreReader &reader, const domain::calendar::PolicySet &policies)
{
    QStringList addresses;
    for (const domain::calendar::Policy &policy : policies.policies()) {
        for (const domain::calendar::Grant &grant : policy.grants)
            addresses.append(grant.group.address);
        for (const domain::calendar::PolicyGroup &group : policy.managed)
            addresses.append(group.address);
    }
    auto named = store::recipientsNamed(reader.sql(), reader.tenant(), addresses);
    if (!named)
        return core::failure(named.error());
    if (auto resolved = policies.resolved(domain::RecipientIndex(std::move(*named))))
        return resolved;
    return storedIndex(reader).and_then([&](const auto &index) { return policies.resolved(*index); });
}

domain::Subject subjectOf(const store::StoredMailbox &stored, const Records &records)
{
    domain::Subject subject;
    subject.gone = stored.gone;
    const core::MailboxId id = stored.mailbox.ref.id;
    if (const auto reading = records.readings.constFind(id);
        reading != records.readings.cend() && isOfThisMailbox(*reading, stored.mailbox.ref)) {
        subject.value = reading->value;
        subject.failure = reading->failure;
        subject.readAt = reading->at;
    }
    if (const auto verified = records.verified.constFind(id); verified != records.verified.cend())
        subject.verified = domain::Verified {verified->value, verified->defaultKept};
    if (const auto exception = records.exceptions.constFind(id);
        exception != records.exceptions.cend() && exception->appliesTo(stored.mailbox.ref.generation))
        subject.exception = *exception;
    return subject;
}

/// By position; two threads decide on half of the mailboxes each.
std::vector<domain::calendar::Assessment> assess(
    const Stock &stock, const domain::calendar::PolicySet &policies, const domain::calendar::Conditions &conditions)
{
    std::vector<domain::calendar::Assessment> all(stock.subjects.size());
    const auto some = [&](size_t from, size_t to) {
        domain::calendar::Assessor assessor(policies, conditions);
        for (size_t i = from; i < to; ++i)
            all[i] = assessor.assess(stock.subjects[i]);
    };
    const size_t half = all.size() / 2;
    auto rest = std::async(std::launch::async, some, half, all.size());
    some(0, half);
    rest.get();
    return all;
}

/// Places in the order of addresses.
std::vector<quint32> byAddress(const std::vector<store::StoredMailbox> &stored)
{
    std::vector<quint32> places(stored.size());
    std::iota(places.begin(), places.end(), 0U);
    std::stable_sort(places.begin(), places.end(),
        [&stored](quint32 a, quint32 b) { return stored[a].mailbox.ref.address < stored[b].mailbox.ref.address; });
    return places;
}

} // namespace

core::Result<Stock> loadStock(const StoreReader &reader, domain::FacetId facet)
{
    // The two halves cost about the same.
    auto remembered = std::async(std::launch::async,
        [&reader, facet] { return reader.another().and_then([facet](const StoreReader &another) { return recordsOf(another, facet); }); });
    auto stored = store::mailboxes(reader.sql(), reader.tenant());
    if (!stored)
        return core::failure(stored.error());
    const auto last = store::lastScan(reader.sql(), reader.tenant(), false);
    const auto complete = store::lastScan(reader.sql(), reader.tenant(), true);
    if (!last || !complete)
        return core::failure(!last ? last.error() : complete.error());
    const auto paths = store::folderPaths(reader.sql(), reader.tenant());
    if (!paths)
        return core::failure(paths.error());
    const auto order = byAddress(*stored);
    const auto records = remembered.get();
    if (!records)
        return core::failure(records.error());

    Stock stock;
    stock.facet = facet;
    stock.lastScan = *last;
    stock.lastComplete = *complete;
    stock.mailboxes.reserve(stored->size());
    stock.subjects.reserve(stored->size());
    stock.verifiedAt.reserve(stored->size());
    for (const quint32 place : order) {
        store::StoredMailbox &mailbox = (*stored)[place];
        stock.subjects.push_back(subjectOf(mailbox, *records));
        const auto verified = records->verified.constFind(mailbox.mailbox.ref.id);
        stock.verifiedAt.push_back(
            verified == records->verified.cend() ? std::nullopt : std::optional(verified->at));
        stock.seenLast.push_back(!*complete || mailbox.seenScan >= (*complete)->id);
        if (const auto path = paths->constFind(mailbox.mailbox.ref.guid); path != paths->cend())
            stock.folderPaths.insert(mailbox.mailbox.ref.id, *path);
        stock.mailboxes.push_back(std::move(mailbox.mailbox));
    }
    for (size_t i = 0; i < stock.mailboxes.size(); ++i)
        stock.subjects[i].mailbox = &stock.mailboxes[i];
    return stock;
}

domain::calendar::GroupCondition conditionOf(const CheckedGroup &group, core::RecipientId id, Stock &stock)
{
    // Made anew under the same GUID: only its SID tells, so what was granted before we noticed grants nothing.
    if (group.changedAt && !group.formerSids.isEmpty()) {
        for (size_t i = 0; i < stock.subjects.size(); ++i) {
            if (stock.verifiedAt[i] && *stock.verifiedAt[i] < *group.changedAt)
                stock.subjects[i].deadGroups.push_back(id);
        }
    }
    return {id, group.verdict.canCarryRights, group.formerIds, group.formerSids};
}

core::Result<domain::calendar::PolicySet> resolvePolicies(
    const StoreReader &reader, const Stock &stock, const domain::calendar::PolicySet &policies)
{
    if (policies.isEmpty())
        return policies;
    auto resolved = groupsFound(reader, policies);
    if (!resolved)
        return core::failure(resolved.error());
    if (const auto disjoint = resolved->checkDisjoint(stock.mailboxes); !disjoint)
        return core::failure(disjoint.error());
    return resolved;
}

core::Result<View> viewOf(
    const StoreReader &reader, const Stock &stock, const domain::calendar::PolicySet &policies, const ViewOptions &options)
{
    auto resolved = resolvePolicies(reader, stock, policies);
    if (!resolved)
        return core::failure(resolved.error());
    View view {std::move(*resolved), catalog::Columns(), {}};
    view.columns = catalog::Columns(view.policies.groups());
    const core::Instant now = reader.now();
    domain::calendar::Conditions conditions {now, options.maxAge, {}, options.groups, true};
    if (stock.lastComplete)
        conditions.lastCompleteScan = stock.lastComplete->started;
    const std::vector<domain::calendar::Assessment> assessments = assess(stock, view.policies, conditions);
    for (size_t i = 0; i < stock.subjects.size(); ++i) {
        const domain::Subject &subject = stock.subjects[i];
        const domain::calendar::Assessment &assessment = assessments[i];
        catalog::Row row;
        row.mailbox = *subject.mailbox;
        row.value = subject.value;
        if (!subject.value.isNull() || subject.failure)
            row.readAt = subject.readAt;
        row.state = assessment.state;
        row.reason = assessment.reason;
        row.isNew = assessment.isNew;
        row.policy = assessment.policy;
        if (subject.exception) {
            row.exceptionSince = subject.exception->since;
            row.exceptionExpired = subject.exception->isExpired(now);
        }
        view.columns.put(row);
    }
    view.counts = catalog::count(view.columns, view.columns.all());
    return view;
}

} // namespace session
