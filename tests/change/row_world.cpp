// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/row_world.h"

using namespace std::chrono_literals;

namespace rowworld {
namespace {

QJsonObject who(const QString &text)
{
    if (text == "Default"_L1 || text == "Anonymous"_L1)
        return {{u"kind"_s, text.toLower()}, {u"text"_s, text}};
    const quint32 number = text == "Staff"_L1 ? build::staffNumber : 0x601;
    return {{u"kind"_s, u"recipient"_s}, {u"text"_s, text}, {u"guid"_s, build::uuid(number).toString(QUuid::WithoutBraces)}};
}

QJsonObject rights(const QList<std::pair<QString, QString>> &entries)
{
    QJsonArray all;
    for (const auto &[name, right] : entries)
        all.append(QJsonObject {{u"who"_s, who(name)}, {u"rights"_s, QJsonArray {right}}});
    return {{u"entries"_s, all}};
}

QJsonObject withRight(QJsonObject value, const QString &name, const QString &right)
{
    QJsonArray all;
    for (const QJsonValue &entry : value.value("entries"_L1).toArray()) {
        if (entry.toObject().value("who"_L1).toObject().value("text"_L1).toString() != name)
            all.append(entry);
    }
    if (!right.isEmpty())
        all.append(QJsonObject {{u"who"_s, who(name)}, {u"rights"_s, QJsonArray {right}}});
    return {{u"entries"_s, all}};
}

QString nameIn(const QJsonObject &call)
{
    return call.value("who"_L1).toObject().value("text"_L1).toString();
}

QString rightIn(const QJsonObject &call)
{
    return call.value("rights"_L1).toArray().first().toString();
}

QJsonObject executedOnCalendar(QJsonObject value, const QJsonObject &call)
{
    return withRight(value, nameIn(call), call.value("verb"_L1) == "remove"_L1 ? QString() : rightIn(call));
}

QString shownOfCalendar(const QJsonObject &call)
{
    const QString verb = call.value("verb"_L1).toString();
    return verb == "remove"_L1 ? u"remove "_s + nameIn(call) : u"%1 %2 %3"_s.arg(verb, nameIn(call), rightIn(call));
}

QJsonObject switches(const QJsonObject &apps, const QString &forwarding)
{
    return {{u"apps"_s, apps},
        {u"forwarding"_s, QJsonObject {{u"address"_s, forwarding}, {u"recipient"_s, u""_s}, {u"keepCopy"_s, false}}}};
}

QJsonObject withSwitch(QJsonObject value, const QString &name, bool on)
{
    QJsonObject apps = value.value("apps"_L1).toObject();
    apps.insert(name, on);
    value.insert("apps"_L1, apps);
    return value;
}

QJsonObject executedOnApps(QJsonObject value, const QJsonObject &call)
{
    if (call.contains("forwarding"_L1))
        value.insert("forwarding"_L1, call.value("forwarding"_L1));
    const QJsonObject sent = call.value("apps"_L1).toObject();
    for (auto it = sent.begin(); it != sent.end(); ++it)
        value = withSwitch(value, it.key(), it->toBool());
    return value;
}

QString shownOfApps(const QJsonObject &call)
{
    QStringList parts;
    if (call.contains("forwarding"_L1))
        parts << u"forward to "_s + call.value("forwarding"_L1).toObject().value("address"_L1).toString();
    const QJsonObject sent = call.value("apps"_L1).toObject();
    for (auto it = sent.begin(); it != sent.end(); ++it)
        parts << (it->toBool() ? u"open "_s : u"shut "_s) + it.key();
    return parts.join(u", "_s);
}

Facet makeCalendar()
{
    Facet all;
    all.id = FacetId::Calendar;
    const auto entries = [](const QString &everybody) {
        return QList<std::pair<QString, QString>> {{u"Default"_s, everybody}, {u"Anonymous"_s, u"None"_s}};
    };
    const std::pair<QString, QString> staff {u"Staff"_s, u"AvailabilityOnly"_s};
    all.before = rights(entries(u"AvailabilityOnly"_s));
    all.widened = rights(entries(u"AvailabilityOnly"_s) << staff);
    all.after = rights(entries(u"None"_s) << staff);
    all.widen = u"add Staff AvailabilityOnly"_s;
    all.narrow = u"set Default None"_s;
    all.narrowing = {{u"verb"_s, u"set"_s}, {u"who"_s, who(u"Default"_s)}, {u"rights"_s, QJsonArray {u"None"_s}}};
    all.viaBefore = all.widened; // the entry of a group that was made anew: it goes, and comes again
    all.via = all.before;
    all.leave = u"remove Staff"_s;
    all.touched = [](const QJsonObject &value) { return withRight(value, u"Kim"_s, u"Editor"_s); };
    all.touch = {u"r:"_s + build::uuid(0x601).toString(QUuid::WithoutBraces), u"Kim"_s, u""_s, u"Editor"_s};
    all.moved = [](const QJsonObject &value) { return withRight(value, u"Default"_s, u"Reviewer"_s); };
    all.movedLabel = u"Default"_s;
    all.executed = executedOnCalendar;
    all.shown = shownOfCalendar;
    return all;
}

Facet makeApps()
{
    Facet all;
    all.id = FacetId::Apps;
    const auto apps = [](bool imap, bool pop) { return QJsonObject {{u"ImapEnabled"_s, imap}, {u"PopEnabled"_s, pop}}; };
    const QString pat = u"pat@example.org"_s;
    all.before = switches(apps(true, false), {});
    all.widened = switches(apps(true, false), pat);
    all.after = switches(apps(false, false), pat);
    all.widen = u"forward to pat@example.org"_s;
    all.narrow = u"shut ImapEnabled"_s;
    all.narrowing = {{u"apps"_s, QJsonObject {{u"ImapEnabled"_s, false}}}};
    all.viaBefore = switches(apps(true, true), {});
    all.via = switches(apps(true, false), {});
    all.leave = u"shut PopEnabled"_s;
    all.touched = [](const QJsonObject &value) { return withSwitch(value, u"EwsEnabled"_s, true); };
    all.touch = {u"EwsEnabled"_s, u"EwsEnabled"_s, u"unset"_s, u"true"_s};
    all.moved = [](const QJsonObject &value) { return switches(value.value("apps"_L1).toObject(), u"else@example.net"_s); };
    all.movedLabel = u"forwarding"_s;
    all.executed = executedOnApps;
    all.shown = shownOfApps;
    return all;
}

template <typename Map>
auto scripted(const Map &script, int number)
{
    const auto found = script.find(number);
    return found == script.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

const Facet &calendar()
{
    static const Facet all = makeCalendar();
    return all;
}

const Facet &apps()
{
    static const Facet all = makeApps();
    return all;
}

void eachFacet()
{
    QTest::addColumn<const Facet *>("facet");
    QTest::newRow("calendar") << &calendar();
    QTest::newRow("email apps") << &apps();
}

QString statusOf(const core::Result<change::RunRow> &row)
{
    return row ? change::rowStatusName(row->status) : u"not recorded: "_s + core::errcName(row.error().code);
}

World::World(const Facet &which)
    : m_facet(which)
    , m_history {{0ms, which.before}}
{
}

void World::set(const QJsonObject &value)
{
    m_history.push_back({clock.elapsed(), value});
}

change::RunRow World::row() const
{
    change::RunRow row;
    row.position = 7;
    row.mailbox = build::mailbox(1).ref;
    row.before = m_facet.value(m_facet.before);
    row.after = m_facet.value(m_facet.after);
    return row;
}

core::Result<change::RunRow> World::run(change::RunRow row, std::stop_token stop)
{
    change::RowRunner runner(*this, m_facet.rules(), *this, *this, clock, settings);
    const auto result = testsupport::started(runner.run(std::move(row), stop));
    while (!*result && clock.advanceToNext()) { }
    if (!*result)
        qFatal("the row has no end");
    return **result;
}

QCoro::Task<core::Result<domain::Value>> World::read(domain::MailboxRef, change::Priority priority, std::stop_token stop)
{
    happened << u"read"_s;
    const int number = ++m_reads;
    if (const auto hook = scripted(atRead, number))
        (*hook)();
    if (priority != change::Priority::Apply)
        co_return core::failure(Errc::BadInput, {}, u"a run reads as a run"_s);
    if (stop.stop_requested())
        co_return core::failure(anError(Errc::Cancelled));
    if (isGone) {
        const core::Deferred<core::Done> givenUp;
        const auto giveUp = [givenUp] { givenUp.complete(core::Done {}); };
        const std::stop_callback onStop(stop, giveUp);
        co_await givenUp.wait();
        co_return core::failure(anError(Errc::Cancelled));
    }
    const std::optional<Errc> error = scripted(readErrors, number);
    if (error || everyReadError)
        co_return core::failure(anError(error.value_or(everyReadError.value_or(Errc::Unavailable))));
    const auto visible = std::find_if(m_history.rbegin(), m_history.rend(), [this](const Shown &one) { return one.from <= clock.elapsed(); });
    domain::Value value = m_facet.value(visible->value);
    co_return value;
}

QCoro::Task<change::WriteOutcome> World::write(domain::MailboxRef, change::Step step, std::stop_token stop)
{
    happened << u"write "_s + m_facet.shown(step.call);
    const int number = ++m_writes;
    if (stop.stop_requested() || unsent.contains(number)) {
        happened.last() = u"unsent "_s + m_facet.shown(step.call);
        core::Error error = anError(stop.stop_requested() ? Errc::Cancelled : Errc::Throttled);
        error.retryAfter = 0s;
        co_return change::WriteOutcome {change::Written::Refused, error};
    }
    if (const auto hook = scripted(atWrite, number))
        (*hook)(); // a stop that comes now comes too late
    const Answer answer = scripted(answers, number).value_or(Answer {});
    if (answer.executed)
        m_history.push_back({answer.showsAfter == never ? never : clock.elapsed() + answer.showsAfter, m_facet.executed(truth(), step.call)});
    change::WriteOutcome outcome {answer.written, {}};
    if (answer.written == change::Written::Refused || answer.written == change::Written::Unknown)
        outcome.error = anError(answer.code);
    co_return outcome;
}

QCoro::Task<core::Result<>> World::intent(change::RunRow row, change::Step step)
{
    happened << u"intent "_s + m_facet.shown(step.call);
    const std::optional<Errc> error = scripted(intentErrors, ++m_intents);
    if (const auto hook = scripted(atIntent, m_intents))
        (*hook)();
    if (error)
        co_return core::failure(anError(*error));
    row.status = change::RowStatus::Begun;
    row.openStep = step;
    begun = std::move(row);
    co_return {};
}

void World::outcome(int position, QString outcome, std::optional<change::Step> open)
{
    begun.openStep = std::move(open);
    happened << (position == 7 ? u"outcome "_s : u"outcome of another row "_s) + outcome;
}

QCoro::Task<core::Result<>> World::ended(change::RunRow row)
{
    happened << u"ended "_s + change::rowStatusName(row.status);
    if (endError)
        co_return core::failure(anError(*endError));
    last = std::move(row);
    co_return {};
}

QCoro::Task<core::Result<std::optional<QString>>> World::holdReason(change::RunRow)
{
    happened << u"guard"_s;
    if (guardError)
        co_return core::failure(anError(*guardError));
    std::optional<QString> why = hold;
    co_return why;
}

} // namespace rowworld
