// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/tenant.h"

#include "practice/population.h"

#include <QDateTime>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

quint64 folderKey(qint32 mailbox, size_t folder)
{
    return quint64(mailbox) << 16 | folder;
}

} // namespace

QString surfaceName(Surface surface)
{
    switch (surface) {
    case Surface::Beta:
        return u"beta"_s;
    case Surface::V2:
        return u"v2.0"_s;
    case Surface::Graph:
        return u"graph"_s;
    }
    return {};
}

Tenant::Tenant(const Options &theOptions, const Faults &theFaults)
    : state(makePopulation(theOptions))
    , options(theOptions)
    , faults(theFaults)
    , m_startFaults(theFaults)
    , m_rng(mixedSeed(quint64(theOptions.seed), 90, 0))
{
    m_clock.start();
}

void Tenant::reset(const Options &newOptions)
{
    options = newOptions;
    state = makePopulation(options);
    faults = m_startFaults;
    m_rng = Rng(mixedSeed(quint64(options.seed), 90, 0));
    m_log.clear();
    m_loggedReads = 0;
    m_nextLog = 0;
    m_links.clear();
    m_staleEntries.clear();
    m_staleMailboxes.clear();
    m_schedule.clear();
    failedChanges.clear();
    m_scopeText.clear();
    tokensRevoked = true;
    revokedPeople.clear();
    keyRotated = false;
}

qint64 Tenant::addLog(const Call &call, bool write, const QString &outcome)
{
    LogEntry entry;
    entry.number = m_nextLog++;
    entry.timeMs = QDateTime::currentMSecsSinceEpoch();
    entry.surface = call.surface;
    entry.write = write;
    entry.cmdlet = call.cmdlet;
    entry.parameters = QJsonDocument(call.parameters).toJson(QJsonDocument::Compact);
    entry.app = call.caller.app;
    entry.person = call.caller.person;
    entry.outcome = outcome;
    entry.requestId = call.requestId;
    m_log.push_back(std::move(entry));
    m_loggedReads += write ? 0 : 1;
    if (m_loggedReads > size_t(options.logLimit)) {
        const auto oldest
            = std::find_if(m_log.begin(), m_log.end(), [](const LogEntry &e) { return !e.write; });
        m_log.erase(oldest);
        --m_loggedReads;
    }
    return m_nextLog - 1;
}

void Tenant::noteSpoiled(qint64 logNumber, const QString &fault)
{
    const auto it = std::lower_bound(m_log.begin(), m_log.end(), logNumber,
        [](const LogEntry &e, qint64 number) { return e.number < number; });
    if (it != m_log.end() && it->number == logNumber)
        it->spoiled = fault;
}

QByteArray Tenant::log(qint64 since, const QString &kind) const
{
    JsonWriter json;
    json.beginArray();
    for (const LogEntry &e : m_log) {
        if (e.number < since || (kind == u"write" && !e.write) || (kind == u"read" && e.write))
            continue;
        json.beginObject();
        json.member("number", e.number);
        json.member("time", QDateTime::fromMSecsSinceEpoch(e.timeMs, Qt::UTC).toString(Qt::ISODateWithMs));
        json.member("surface", surfaceName(e.surface));
        json.member("cmdlet", e.cmdlet);
        json.key("parameters");
        json.raw(e.parameters);
        json.member("app", e.app);
        json.member("person", e.person);
        json.member("kind", e.write ? u"write" : u"read");
        json.member("outcome", e.outcome);
        json.member("requestId", e.requestId);
        json.member("spoiled", e.spoiled);
        json.endObject();
    }
    json.endArray();
    return json.take();
}

Tenant::Stale Tenant::freshStale() const
{
    return {faults.consistencyReads, faults.consistencyMs > 0 ? nowMs() + faults.consistencyMs : 0};
}

bool Tenant::stillStale(Stale &stale) const
{
    const bool still = stale.readsLeft > 0 || nowMs() < stale.untilMs;
    stale.readsLeft = std::max(0, stale.readsLeft - 1);
    return still;
}

void Tenant::aboutToWrite(qint32 mailbox, size_t folder)
{
    if (faults.consistencyReads == 0 && faults.consistencyMs == 0)
        return;
    const quint64 key = folderKey(mailbox, folder);
    if (!m_staleEntries.contains(key))
        m_staleEntries[key].entries = state.mailboxes[size_t(mailbox)].folders[folder].entries;
    static_cast<Stale &>(m_staleEntries[key]) = freshStale();
}

const Entries &Tenant::visibleEntries(qint32 mailbox, size_t folder)
{
    const auto it = m_staleEntries.find(folderKey(mailbox, folder));
    if (it != m_staleEntries.end()) {
        if (stillStale(*it))
            return it->entries;
        m_staleEntries.erase(it);
    }
    return state.mailboxes[size_t(mailbox)].folders[folder].entries;
}

void Tenant::aboutToWrite(qint32 mailbox)
{
    if (faults.consistencyReads == 0 && faults.consistencyMs == 0)
        return;
    if (!m_staleMailboxes.contains(mailbox)) {
        Mailbox copy = state.mailboxes[size_t(mailbox)];
        copy.folders.clear();
        m_staleMailboxes[mailbox].mailbox = std::move(copy);
    }
    static_cast<Stale &>(m_staleMailboxes[mailbox]) = freshStale();
}

const Mailbox &Tenant::visibleMailbox(qint32 mailbox)
{
    const auto it = m_staleMailboxes.find(mailbox);
    if (it != m_staleMailboxes.end()) {
        if (stillStale(*it))
            return it->mailbox;
        m_staleMailboxes.erase(it);
    }
    return state.mailboxes[size_t(mailbox)];
}

bool Tenant::inWriteScope(qint32 recipient)
{
    if (faults.writeScope.isEmpty())
        return true;
    if (m_scopeText != faults.writeScope) {
        auto parsed = Filter::parse(faults.writeScope, FilterSet::Mailbox);
        if (auto *filter = std::get_if<Filter>(&parsed))
            m_scope = std::move(*filter);
        m_scopeText = faults.writeScope;
    }
    return m_scope.matches(state, recipient);
}

QString Tenant::addLink(PageLink link)
{
    const qint64 now = nowMs();
    if (m_links.size() > 10000)
        m_links.removeIf([&](const auto &it) { return it.value().bornMs + faults.linkLifetimeMs < now; });
    link.bornMs = now;
    const QString token
        = u"DB9PR01MB0001."_s + QString::number(m_rng.next(), 36) + QString::number(m_rng.next(), 36);
    m_links.insert(token, std::move(link));
    return token;
}

const PageLink *Tenant::findLink(const QString &token) const
{
    const auto it = m_links.constFind(token);
    if (it == m_links.constEnd() || it->bornMs + faults.linkLifetimeMs < nowMs())
        return nullptr;
    return &*it;
}

void Tenant::beforeWrite(const QString &cmdlet, qint32 mailbox)
{
    std::vector<QJsonObject> due;
    for (Scheduled &scheduled : m_schedule) {
        const bool fits
            = (scheduled.cmdlet.isEmpty() || scheduled.cmdlet.compare(cmdlet, Qt::CaseInsensitive) == 0)
            && (scheduled.mailbox < 0 || scheduled.mailbox == mailbox);
        if (!fits || --scheduled.writesLeft > 0)
            continue;
        QJsonObject change = scheduled.change;
        if (!change.contains("mailbox"_L1) && mailbox >= 0)
            change.insert("mailbox"_L1, guidText(state.recipients[size_t(mailbox)].guid));
        due.push_back(change);
    }
    std::erase_if(m_schedule, [](const Scheduled &s) { return s.writesLeft <= 0; });
    for (const QJsonObject &change : due) {
        if (const auto error = applyChange(change))
            failedChanges += *error;
    }
}

std::optional<QString> Tenant::change(const QJsonObject &json)
{
    const QJsonValue when = json.value("before-write"_L1);
    if (when.isUndefined())
        return applyChange(json);
    Scheduled scheduled;
    scheduled.writesLeft = when.toInt();
    if (scheduled.writesLeft < 1)
        return u"before-write: expected a whole number from 1"_s;
    scheduled.change = json;
    scheduled.change.remove("before-write"_L1);
    scheduled.change.remove("on-cmdlet"_L1);
    scheduled.change.remove("on-mailbox"_L1);
    scheduled.cmdlet = json.value("on-cmdlet"_L1).toString();
    const QString on = json.value("on-mailbox"_L1).toString();
    if (!on.isEmpty()) {
        scheduled.mailbox = state.find(on).index;
        if (scheduled.mailbox < 0)
            return u"on-mailbox: no mailbox \"%1\""_s.arg(on);
    }
    m_schedule.push_back(std::move(scheduled));
    return std::nullopt;
}

} // namespace practice
