// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/prober.h"

#include "change/facets.h"
#include "change/row_runner.h"
#include "domain/apps/switches.h"
#include "domain/calendar/entry_steps.h"
#include "exchange/cmdlets.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace session {
namespace {

using change::Finding;
using change::Step;
using change::WriteOutcome;
using change::Written;
using domain::FacetId;
using domain::Trustee;
using domain::Value;
using domain::calendar::Acl;
using domain::calendar::Entry;
using domain::calendar::EntryStep;
using domain::calendar::Right;
using domain::calendar::Sharing;
using exchange::Call;
using exchange::Reply;
namespace roles = domain::calendar::roles;

constexpr std::chrono::milliseconds lookAgain = 250ms;
constexpr std::chrono::milliseconds longestWait = 3s;
constexpr int callsOfABatch = 10;

Step stepOf(const EntryStep &entry)
{
    return {FacetId::Calendar, Step::Effect::Widen, entry.toJson()};
}

QString wordsOf(const core::Error &error)
{
    return error.key.isEmpty() ? error.detail : u"%1 (%2)"_s.arg(error.detail, error.key);
}

QString shown(const Acl &acl, const Trustee &who)
{
    const QString text = domain::calendar::entryText(acl.find(who));
    return text.isEmpty() ? u"no entry"_s : text;
}

QString textOf(const std::vector<change::Difference> &differences)
{
    QStringList texts;
    for (const change::Difference &one : differences)
        texts.append(u"%1: %2 -> %3"_s.arg(one.label, one.before.isEmpty() ? u"-"_s : one.before, one.after.isEmpty() ? u"-"_s : one.after));
    return texts.join(u"; "_s);
}

/// What speaks of the network or the sign-in, rather than of what the service does with a call.
bool saysNothing(const core::Error &error)
{
    return change::pausesRun(error) || error.code == core::Errc::Storage;
}

} // namespace

Prober::Prober(exchange::Client &client, core::Clock &clock, std::chrono::milliseconds patience, std::function<void(const Finding &)> told)
    : m_client(client)
    , m_clock(clock)
    , m_patience(patience)
    , m_told(std::move(told))
{
}

void Prober::found(Probe probe, bool holds, const QString &instead)
{
    m_findings.push_back({probe, holds ? Finding::Outcome::Holds : Finding::Outcome::Contradicted, instead});
    if (m_told)
        m_told(m_findings.back());
}

bool Prober::contradicts(Probe probe) const
{
    return std::any_of(m_findings.begin(), m_findings.end(),
        [probe](const Finding &one) { return one.probe == probe && one.outcome == Finding::Outcome::Contradicted; });
}

std::vector<Finding> Prober::findings() const
{
    std::vector<Finding> all;
    for (int i = 0; i < change::probeCount; ++i) {
        const auto known = std::find_if(m_findings.begin(), m_findings.end(), [i](const Finding &one) { return one.probe == Probe(i); });
        all.push_back(known == m_findings.end() ? Finding {Probe(i), Finding::Outcome::NotExamined, {}} : *known);
    }
    return all;
}

QCoro::Task<core::Result<Value>> Prober::read(FacetId facet, std::stop_token stop)
{
    return m_client.gateway(facet).read(m_probed.mailbox, change::Priority::Click, std::move(stop));
}

void Prober::use(Probed probed)
{
    m_probed = std::move(probed);
    m_watch = m_client.calendars().watch(m_probed.touched);
}

Value Prober::goalFor(const Value &calendar) const
{
    const Acl &now = calendar.as<Acl>();
    Acl goal = now;
    for (const domain::calendar::EntryChange &change : domain::calendar::changes(now, m_probed.calendar.as<Acl>())) {
        const Trustee &who = change.who();
        const bool isOurs = who.kind == Trustee::Kind::Default
            || (who.kind == Trustee::Kind::Recipient && std::find(m_probed.touched.begin(), m_probed.touched.end(), who.recipient) != m_probed.touched.end());
        if (isOurs)
            goal = change.after ? goal.with(*change.after) : goal.without(who);
    }
    return goal.toValue();
}

QCoro::Task<core::Result<Probed>> Prober::begin(
    domain::MailboxRef mailbox, domain::MailboxRef other, std::vector<core::RecipientId> touched, std::stop_token stop)
{
    use({mailbox, {}, {}, std::move(touched)});
    const core::Result<> batch = co_await tryBatch(other, stop); // first: everything else relies on it
    if (!batch)
        co_return core::failure(batch.error());
    const auto folder = co_await m_client.calendars().folder(mailbox, change::Priority::Click, stop);
    if (!folder)
        co_return core::failure(folder.error());
    const core::Result<Value> calendar = co_await read(FacetId::Calendar, stop);
    if (!calendar) {
        if (!saysNothing(calendar.error()))
            found(Probe::FolderIdentity, false, wordsOf(calendar.error()));
        co_return core::failure(calendar.error());
    }
    m_probed.calendar = *calendar;
    found(Probe::FolderIdentity, true, {});
    const core::Result<Value> apps = co_await read(FacetId::Apps, stop);
    if (apps)
        m_probed.apps = *apps;
    else
        m_findings.push_back({Probe::EmailApps, Finding::Outcome::NotExamined, wordsOf(apps.error())});
    const Probed probed = m_probed;
    co_return probed;
}

QCoro::Task<core::Result<>> Prober::tryOut(Probed probed, domain::Mailbox other, std::optional<Trustee> group, std::stop_token stop)
{
    use(std::move(probed));
    const Trustee who = Trustee::of(other.ref.guid, other.name);
    if (m_probed.calendar.as<Acl>().find(who))
        co_return core::failure(core::Errc::BadInput, other.ref.address,
            u"it has an entry on the calendar of %1 already; take mailboxes that nobody uses"_s.arg(m_probed.mailbox.address));
    const auto step = [&who](EntryStep::Verb verb, Right right) { return EntryStep {verb, Entry {who, right, Sharing::None}, false}; };
    const EntryStep add = step(EntryStep::Verb::Add, roles::availabilityOnly);
    const EntryStep addAgain = step(EntryStep::Verb::Add, roles::reviewer);
    const EntryStep set = step(EntryStep::Verb::Set, roles::limitedDetails);
    const EntryStep remove = step(EntryStep::Verb::Remove, roles::limitedDetails);

    const core::Result<> missing = co_await tryRefused(Probe::SetMissing, set, stop);
    if (!missing)
        co_return core::failure(missing.error());
    const core::Result<Value> before = co_await read(FacetId::Calendar, stop);
    if (!before)
        co_return core::failure(before.error());
    const bool isThere = before->as<Acl>().find(who) != nullptr; // the service made one where it should have refused
    core::Result<bool> added = true;
    if (!isThere)
        added = co_await tryEntry(Probe::AddByGuid, add, stop);
    if (!added)
        co_return core::failure(added.error());
    if (*added) {
        const core::Result<> again = co_await tryRefused(Probe::AddExisting, addAgain, stop);
        if (!again)
            co_return core::failure(again.error());
        const core::Result<bool> changed = co_await tryEntry(Probe::SetByGuid, set, stop);
        if (!changed)
            co_return core::failure(changed.error());
        if (*changed) {
            const core::Result<> asked = co_await tryByGuid(who, roles::limitedDetails, stop);
            if (!asked)
                co_return core::failure(asked.error());
            const auto custom = Right::fromNames({u"CreateItems"_s, u"ReadItems"_s, u"FolderVisible"_s});
            const EntryStep granular = step(EntryStep::Verb::Set, *custom);
            const core::Result<bool> kept = co_await tryEntry(Probe::GranularRights, granular, stop);
            if (!kept)
                co_return core::failure(kept.error());
            const core::Result<> flags = co_await tryFlags(who, stop);
            if (!flags)
                co_return core::failure(flags.error());
            const core::Result<> rehearsal = co_await tryRehearsal(set, stop);
            if (!rehearsal)
                co_return core::failure(rehearsal.error());
        }
        const core::Result<bool> removed = co_await tryEntry(Probe::RemoveByGuid, remove, stop);
        if (!removed)
            co_return core::failure(removed.error());
    }
    const core::Result<> byDefault = co_await tryDefault(stop);
    if (!byDefault)
        co_return core::failure(byDefault.error());
    if (group && !m_probed.calendar.as<Acl>().find(*group)) {
        const EntryStep grant {EntryStep::Verb::Add, Entry {*group, roles::availabilityOnly, Sharing::None}, false};
        const core::Result<bool> granted = co_await tryEntry(Probe::GroupEntry, grant, stop);
        if (!granted)
            co_return core::failure(granted.error());
    }
    if (!m_probed.apps.isNull()) {
        const core::Result<> apps = co_await tryApps(stop);
        if (!apps)
            co_return core::failure(apps.error());
    }
    found(Probe::ReadBack, m_slowest < 12s, u"%1 ms"_s.arg(m_slowest.count()));
    co_return core::Result<>();
}

QCoro::Task<core::Result<Value>> Prober::readBack(Step step, std::stop_token stop)
{
    const change::Facet &facet = change::facetOf(step.facet);
    const std::chrono::milliseconds begun = m_clock.elapsed();
    std::chrono::milliseconds wait = lookAgain;
    while (true) {
        core::Result<Value> now = co_await read(step.facet, stop);
        const std::chrono::milliseconds took = m_clock.elapsed() - begun;
        if (!now || facet.shows(*now, step) || took > m_patience) {
            m_slowest = std::max(m_slowest, took);
            co_return now;
        }
        co_await m_clock.sleep(wait, stop);
        wait = std::min(wait * 2, longestWait);
    }
}

QCoro::Task<core::Result<QString>> Prober::done(Step step, std::stop_token stop)
{
    const WriteOutcome outcome = co_await m_client.gateway(step.facet).write(m_probed.mailbox, step, stop);
    if (outcome.error && saysNothing(*outcome.error))
        co_return core::failure(*outcome.error);
    if (outcome.written == Written::Refused)
        co_return outcome.error ? wordsOf(*outcome.error) : u"refused"_s;
    const core::Result<Value> now = co_await readBack(step, stop);
    if (!now && saysNothing(now.error()))
        co_return core::failure(now.error());
    if (!now)
        co_return wordsOf(now.error());
    if (change::facetOf(step.facet).shows(*now, step))
        co_return QString();
    co_return u"the service said done, and it does not show after %1 s"_s.arg(std::chrono::duration_cast<std::chrono::seconds>(m_patience).count());
}

QCoro::Task<core::Result<bool>> Prober::tryEntry(Probe probe, EntryStep step, std::stop_token stop)
{
    const Step write = stepOf(step);
    const core::Result<QString> instead = co_await done(write, stop);
    if (!instead)
        co_return core::failure(instead.error());
    found(probe, instead->isEmpty(), *instead);
    co_return instead->isEmpty();
}

QCoro::Task<core::Result<>> Prober::tryRefused(Probe probe, EntryStep step, std::stop_token stop)
{
    const core::Result<Value> before = co_await read(FacetId::Calendar, stop);
    if (!before)
        co_return core::failure(before.error());
    const Step write = stepOf(step);
    const WriteOutcome outcome = co_await m_client.calendars().write(m_probed.mailbox, write, stop);
    if (outcome.error && saysNothing(*outcome.error))
        co_return core::failure(*outcome.error);
    const bool refused = outcome.written == Written::Refused && outcome.error && outcome.error->code == core::Errc::Conflict;
    const core::Result<Value> now = co_await read(FacetId::Calendar, stop);
    if (!now)
        co_return core::failure(now.error());
    const auto differences = change::facetOf(FacetId::Calendar).diff(*before, *now);
    QString instead = textOf(differences);
    if (instead.isEmpty() && !refused)
        instead = outcome.error ? wordsOf(*outcome.error) : u"the service said done"_s;
    found(probe, instead.isEmpty(), instead);
    co_return core::Result<>();
}

QCoro::Task<core::Result<>> Prober::tryByGuid(Trustee who, Right right, std::stop_token stop)
{
    const auto folder = co_await m_client.calendars().folder(m_probed.mailbox, change::Priority::Click, stop);
    if (!folder)
        co_return core::failure(folder.error());
    const exchange::cmdlets::Target target {exchange::Surface::Beta, change::Priority::Click};
    const QString identity = exchange::cmdlets::folderIdentity(m_probed.mailbox, *folder, true);
    const Call call = exchange::cmdlets::folderPermissions(m_probed.mailbox, identity, who.recipient.text(), target);
    const core::Result<Reply> reply = co_await m_client.calls().call(call, stop);
    if (!reply && saysNothing(reply.error()))
        co_return core::failure(reply.error());
    QString instead;
    if (!reply) {
        instead = wordsOf(reply.error());
    } else {
        const auto rows = exchange::cmdlets::readPermissions(reply->rows, m_probed.mailbox.address);
        if (!rows)
            instead = wordsOf(rows.error());
        else if (rows->size() != 1 || rows->front().right != right)
            instead = u"%1 entries came back where one with %2 was asked for"_s.arg(rows->size()).arg(right.text());
    }
    found(Probe::UserByGuid, instead.isEmpty(), instead);
    co_return core::Result<>();
}

QCoro::Task<core::Result<>> Prober::tryFlags(Trustee who, std::stop_token stop)
{
    const Step withFlags = stepOf({EntryStep::Verb::Set, Entry {who, roles::editor, Sharing::Delegate}, true});
    const core::Result<QString> made = co_await done(withFlags, stop);
    if (!made)
        co_return core::failure(made.error());
    if (!made->isEmpty()) {
        found(Probe::DelegateFlags, false, *made);
        co_return core::Result<>();
    }
    const Step without = stepOf({EntryStep::Verb::Set, Entry {who, roles::editor, Sharing::Delegate}, false});
    const core::Result<QString> set = co_await done(without, stop);
    if (!set)
        co_return core::failure(set.error());
    const core::Result<Value> now = co_await read(FacetId::Calendar, stop);
    if (!now)
        co_return core::failure(now.error());
    const Entry *entry = now->as<Acl>().find(who);
    const bool kept = set->isEmpty() && entry && entry->sharing == Sharing::Delegate;
    found(Probe::DelegateFlags, kept, kept ? QString() : shown(now->as<Acl>(), who));
    co_return core::Result<>();
}

QCoro::Task<core::Result<>> Prober::tryRehearsal(EntryStep step, std::stop_token stop)
{
    const core::Result<Value> before = co_await read(FacetId::Calendar, stop);
    if (!before)
        co_return core::failure(before.error());
    const Step write = stepOf(step);
    const core::Result<> rehearsed = co_await m_client.calendars().rehearse(m_probed.mailbox, write, stop);
    if (!rehearsed && saysNothing(rehearsed.error()))
        co_return core::failure(rehearsed.error());
    co_await m_clock.sleep(std::min(m_slowest, m_patience), stop); // as long as a write took to show
    const core::Result<Value> now = co_await read(FacetId::Calendar, stop);
    if (!now)
        co_return core::failure(now.error());
    QString instead = textOf(change::facetOf(FacetId::Calendar).diff(*before, *now));
    if (instead.isEmpty() && !rehearsed)
        instead = wordsOf(rehearsed.error());
    found(Probe::Rehearsal, instead.isEmpty(), instead);
    co_return core::Result<>();
}

QCoro::Task<core::Result<>> Prober::tryDefault(std::stop_token stop)
{
    const Entry *everybody = m_probed.calendar.as<Acl>().defaultEntry();
    if (!everybody) {
        found(Probe::DefaultSet, false, u"the service did not show Default"_s);
        co_return core::Result<>();
    }
    Entry other = *everybody;
    other.right = everybody->right == roles::none ? roles::availabilityOnly : roles::none;
    const Step there = stepOf({EntryStep::Verb::Set, other, false});
    const Step back = stepOf({EntryStep::Verb::Set, *everybody, false});
    core::Result<QString> instead = co_await done(there, stop);
    if (instead && instead->isEmpty())
        instead = co_await done(back, stop);
    if (!instead)
        co_return core::failure(instead.error());
    found(Probe::DefaultSet, instead->isEmpty(), *instead);
    co_return core::Result<>();
}

QCoro::Task<core::Result<>> Prober::tryBatch(domain::MailboxRef other, std::stop_token stop)
{
    const exchange::cmdlets::Target target {exchange::Surface::Beta, change::Priority::Click};
    struct Asked
    {
        domain::MailboxRef mailbox;
        QCoro::Task<core::Result<Reply>> answer;
    };
    std::vector<Asked> asked;
    for (int i = 0; i < callsOfABatch; ++i) {
        const domain::MailboxRef &mailbox = i % 2 == 0 ? m_probed.mailbox : other;
        asked.push_back({mailbox, m_client.calls().call(exchange::cmdlets::mailbox(mailbox.guid.text(), target), stop)});
    }
    QString instead;
    std::optional<core::Error> stopped;
    for (Asked &one : asked) { // all are awaited, whatever the first ones say
        const core::Result<Reply> reply = co_await one.answer;
        if (!reply) {
            if (saysNothing(reply.error()))
                stopped = reply.error();
            instead = wordsOf(reply.error());
            continue;
        }
        const auto mailbox = reply->rows.size() == 1 ? exchange::cmdlets::readMailbox(reply->rows.first().toObject())
                                                     : core::failure(core::Errc::BadReply, one.mailbox.address, u"not one row"_s);
        if (!mailbox)
            instead = wordsOf(mailbox.error());
        else if (mailbox->ref.guid != one.mailbox.guid)
            instead = u"asked for %1, got %2"_s.arg(one.mailbox.address, mailbox->ref.address);
    }
    if (stopped)
        co_return core::failure(*stopped);
    found(Probe::BatchOrder, instead.isEmpty(), instead);
    if (!instead.isEmpty())
        m_client.joinNoCalls();
    co_return core::Result<>();
}

QCoro::Task<core::Result<>> Prober::tryApps(std::stop_token stop)
{
    const QString name = u"ImapEnabled"_s;
    const auto &switches = m_probed.apps.as<domain::apps::Switches>();
    const bool on = switches.apps.value(name).value_or(true);
    const auto step = [&](std::optional<bool> to) {
        return Step {FacetId::Apps, Step::Effect::Narrow, domain::apps::SwitchStep {{{name, to}}, {}}.toJson()};
    };
    const Step there = step(!on);
    const Step back = step(on);
    core::Result<QString> instead = co_await done(there, stop);
    if (instead && instead->isEmpty())
        instead = co_await done(back, stop);
    if (!instead)
        co_return core::failure(instead.error());
    found(Probe::EmailApps, instead->isEmpty(), *instead);
    co_return core::Result<>();
}

QCoro::Task<core::Result<QString>> Prober::putBack(Probed probed)
{
    use(std::move(probed));
    const std::stop_token never;
    QStringList left;
    for (const FacetId id : {FacetId::Calendar, FacetId::Apps}) {
        const Value before = id == FacetId::Calendar ? m_probed.calendar : m_probed.apps;
        if (before.isNull())
            continue;
        const change::Facet &facet = change::facetOf(id);
        const core::Result<Value> now = co_await read(id, never);
        if (!now)
            co_return core::failure(now.error());
        const Value goal = id == FacetId::Calendar ? goalFor(*now) : before;
        for (const Step &step : facet.steps(*now, goal)) {
            const core::Result<QString> instead = co_await done(step, never);
            if (!instead)
                co_return core::failure(instead.error());
        }
        const core::Result<Value> end = co_await read(id, never);
        if (!end)
            co_return core::failure(end.error());
        if (const QString differs = textOf(facet.diff(before, *end)); !differs.isEmpty())
            left.append(differs);
    }
    co_return left.join(u"; "_s);
}

} // namespace session
