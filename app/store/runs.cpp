// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/runs.h"

#include "change/facets.h"
#include "store/columns.h"
#include "store/event_log.h"
#include "store/exceptions.h"
#include "store/readings.h"
#include "store/values.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace store {
namespace {

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QJsonObject stepToJson(const change::Step &step)
{
    return {{u"facet"_s, facetName(step.facet)},
        {u"effect"_s, step.effect == change::Step::Effect::Widen ? u"widen"_s : u"narrow"_s}, {u"call"_s, step.call}};
}

QVariant columnOf(const std::optional<change::Step> &step)
{
    return step ? QVariant(compact(stepToJson(*step))) : QVariant(QMetaType::fromType<QString>());
}

change::Step stepFromJson(const QJsonObject &json)
{
    return {json.value("facet"_L1) == u"apps"_s ? domain::FacetId::Apps : domain::FacetId::Calendar,
        json.value("effect"_L1) == u"widen"_s ? change::Step::Effect::Widen : change::Step::Effect::Narrow,
        json.value("call"_L1).toObject()};
}

QString notesToJson(const std::vector<change::Difference> &notes)
{
    QJsonArray array;
    for (const change::Difference &note : notes)
        array.append(QJsonObject {{u"what"_s, note.what}, {u"label"_s, note.label}, {u"before"_s, note.before}, {u"after"_s, note.after}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<change::Difference> notesFromJson(const QString &json)
{
    std::vector<change::Difference> notes;
    for (const QJsonValue &element : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonObject note = element.toObject();
        notes.push_back({note.value("what"_L1).toString(), note.value("label"_L1).toString(), note.value("before"_L1).toString(),
            note.value("after"_L1).toString()});
    }
    return notes;
}

QVariant idOf(const std::optional<domain::Value> &value)
{
    return value ? QVariant(value->id().bytes()) : QVariant(QMetaType::fromType<QByteArray>());
}

core::Result<> keepValues(Sql &sql, std::initializer_list<std::optional<domain::Value>> values)
{
    for (const auto &value : values) {
        if (!value)
            continue;
        if (const auto kept = keepValue(sql, *value); !kept)
            return kept;
    }
    return {};
}

core::Result<> insertRow(Sql &sql, core::RunId run, const change::RunRow &row)
{
    if (const auto kept = keepValues(sql, {row.before, row.after, row.via}); !kept)
        return kept;
    return sql
        .exec(u"INSERT INTO run_row (run, position, mailbox, guid, generation, address, name, before, after, via, keeps_default, "
              "keep_exception, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {run.text(), row.position, row.mailbox.id.text(), row.mailbox.guid.text(), columns::of(row.mailbox.generation),
                row.mailbox.address, columns::text(row.name), row.before.id().bytes(), row.after.id().bytes(),
                idOf(row.via), row.keepsDefault ? 1 : 0, columns::text(row.keepException), change::rowStatusName(row.status)})
        .map([](int) { });
}

core::Result<RunRecord> recordFrom(Sql &sql, const QSqlQuery &row)
{
    RunRecord run {core::RunId::fromText(row.value(0).toString()), row.value(1).toString(),
        row.value(2).toString() == "apps"_L1 ? domain::FacetId::Apps : domain::FacetId::Calendar, row.value(3).toString(),
        object(row.value(4).toString()), row.value(5).toString(), row.value(6).toString(), row.value(7).toString(),
        columns::instant(row.value(8)), columns::instantOrNone(row.value(9)), row.value(10).toString(), {}, {}};
    const auto counted = sql.each(u"SELECT status, COUNT(*) FROM run_row WHERE run = ? GROUP BY status"_s, {run.id.text()},
        [&run](const QSqlQuery &count) -> core::Result<> {
            run.counts.add(change::rowStatusFromName(count.value(0).toString()).value_or(change::RowStatus::Failed), count.value(1).toInt());
            return {};
        });
    if (!counted)
        return core::failure(counted.error());
    return run;
}

} // namespace

core::Result<> createRun(Sql &sql, qint64 tenant, const RunRecord &run, const std::vector<change::RunRow> &rows)
{
    const auto made = sql.exec(u"INSERT INTO run (id, tenant, kind, facet, state, header, reason, ticket, who, started) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {run.id.text(), tenant, run.kind, facetName(run.facet), run.state, compact(run.header), columns::text(run.reason),
            columns::text(run.ticket), columns::text(run.who), columns::of(run.started)});
    if (!made)
        return core::failure(made.error());
    for (const change::RunRow &row : rows) {
        if (const auto kept = insertRow(sql, run.id, row); !kept)
            return kept;
    }
    return {};
}

core::Result<> setRunState(
    Sql &sql, core::RunId run, const QString &state, std::optional<core::Instant> ended, const QString &stoppedBy)
{
    return sql
        .exec(u"UPDATE run SET state = ?, ended = ?, stopped_by = ? WHERE id = ?"_s,
            {state, columns::of(ended), columns::text(stoppedBy), run.text()})
        .map([](int) { });
}

core::Result<std::vector<RunRecord>> runs(Sql &sql, qint64 tenant)
{
    std::vector<RunRecord> all;
    const auto read = sql.each(
        u"SELECT id, kind, facet, state, header, reason, ticket, who, started, ended, stopped_by FROM run WHERE tenant = ? "
        "ORDER BY started DESC"_s,
        {tenant}, [&](const QSqlQuery &row) -> core::Result<> {
            auto record = recordFrom(sql, row);
            if (!record)
                return core::failure(record.error());
            all.push_back(std::move(*record));
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return all;
}

core::Result<RunRecord> runByText(Sql &sql, qint64 tenant, const QString &text)
{
    auto all = runs(sql, tenant);
    if (!all)
        return core::failure(all.error());
    if (text == "last"_L1 && !all->empty())
        return all->front();
    std::optional<RunRecord> found;
    for (RunRecord &run : *all) {
        if (text.isEmpty() || !run.id.text().startsWith(text, Qt::CaseInsensitive))
            continue;
        if (found)
            return core::failure(core::Errc::Ambiguous, text, u"several runs begin with this; give more of the id"_s);
        found = std::move(run);
    }
    if (!found)
        return core::failure(core::Errc::BadInput, text, u"there is no such run; \"mullionctl runs list\" shows them"_s);
    return *found;
}

core::Result<std::vector<change::RunRow>> runRows(Sql &sql, core::RunId run)
{
    std::vector<change::RunRow> rows;
    ValueReader values(sql);
    const auto optionalValue = [&values](const QVariant &id) -> core::Result<std::optional<domain::Value>> {
        if (id.isNull())
            return std::nullopt;
        return values.read(id.toByteArray()).map([](domain::Value value) { return std::optional(std::move(value)); });
    };
    const auto read = sql.each(
        u"SELECT position, mailbox, guid, generation, address, name, before, after, status, image, target, left_as, open_step, hold, "
        "error_code, error_key, error_detail, notes, via, keeps_default, keep_exception FROM run_row WHERE run = ? ORDER BY position"_s,
        {run.text()}, [&](const QSqlQuery &row) -> core::Result<> {
            change::RunRow next;
            next.position = row.value(0).toInt();
            next.mailbox = {core::MailboxId::fromText(row.value(1).toString()), core::RecipientId::fromText(row.value(2).toString()),
                QUuid::fromString(row.value(3).toString()), row.value(4).toString()};
            next.name = row.value(5).toString();
            next.status = change::rowStatusFromName(row.value(8).toString()).value_or(change::RowStatus::InDoubt);
            const auto before = values.read(row.value(6).toByteArray());
            const auto after = values.read(row.value(7).toByteArray());
            const auto image = optionalValue(row.value(9));
            const auto target = optionalValue(row.value(10));
            const auto leftAs = optionalValue(row.value(11));
            const auto via = optionalValue(row.value(18));
            if (!before || !after || !image || !target || !leftAs || !via)
                return core::failure(core::Errc::Storage, sql.path(), u"run %1, row %2: a value is missing"_s.arg(run.text()).arg(next.position));
            next.before = *before;
            next.after = *after;
            next.image = *image;
            next.target = *target;
            next.leftAs = *leftAs;
            if (!row.value(12).isNull())
                next.openStep = stepFromJson(object(row.value(12).toString()));
            next.hold = row.value(13).toString();
            if (!row.value(14).isNull())
                next.error = core::Error {core::errcFromName(row.value(14).toString()).value_or(core::Errc::BadReply),
                    next.mailbox.address, row.value(16).toString(), row.value(15).toString(), {}};
            next.notes = notesFromJson(row.value(17).toString());
            next.via = *via;
            next.keepsDefault = row.value(19).toBool();
            next.keepException = row.value(20).toString();
            rows.push_back(std::move(next));
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return rows;
}

StoredRunLog::StoredRunLog(Writer &writer, core::Clock &clock, qint64 tenant, core::RunId run, QString who, qint64 fence)
    : m_writer(writer)
    , m_clock(clock)
    , m_tenant(tenant)
    , m_run(run)
    , m_who(std::move(who))
    , m_fence(fence)
{
}

change::Event StoredRunLog::event(const QString &kind, const change::RunRow &row, QJsonObject facts) const
{
    return {kind, m_who, m_run, row.mailbox.id, std::move(facts)};
}

QCoro::Task<core::Result<>> StoredRunLog::intent(change::RunRow row, change::Step step)
{
    const change::Event intended = event(change::eventKind::stepIntent, row, stepToJson(step));
    const core::Instant now = m_clock.now();
    Writer::Job job = [this, row, step, intended, now](Sql &sql) -> core::Result<> {
        if (const auto fenced = checkFence(sql, m_tenant, m_fence, now); !fenced)
            return fenced;
        if (const auto kept = keepValues(sql, {row.image, row.target}); !kept)
            return kept;
        const auto begun = sql.exec(
            u"UPDATE run_row SET status = 'begun', image = ?, target = ?, open_step = ?, at = ? WHERE run = ? AND position = ?"_s,
            {idOf(row.image), idOf(row.target), columnOf(step), columns::of(now), m_run.text(), row.position});
        if (!begun)
            return core::failure(begun.error());
        return addEvent(sql, m_tenant, now, intended);
    };
    co_return co_await m_writer.commit(std::move(job));
}

void StoredRunLog::outcome(int position, QString outcome, std::optional<change::Step> open)
{
    const core::Instant now = m_clock.now();
    m_writer.post([this, position, outcome, open, now](Sql &sql) -> core::Result<> {
        if (checkNewest(sql, m_tenant, m_fence)) { // else the row is in other hands
            const auto kept
                = sql.exec(u"UPDATE run_row SET open_step = ? WHERE run = ? AND position = ?"_s, {columnOf(open), m_run.text(), position});
            if (!kept)
                return core::failure(kept.error());
        }
        const auto mailbox
            = sql.scalar(u"SELECT mailbox FROM run_row WHERE run = ? AND position = ?"_s, {m_run.text(), position});
        if (!mailbox)
            return core::failure(mailbox.error());
        return addEvent(sql, m_tenant, now,
            {change::eventKind::stepOutcome, m_who, m_run, core::MailboxId::fromText(mailbox->toString()), {{u"outcome"_s, outcome}}});
    });
}

/// An exception that keeps something else than what is there now, by our own doing, has ended.
core::Result<> StoredRunLog::endExceptionOf(Sql &sql, const change::RunRow &row, core::Instant now) const
{
    const domain::FacetId facet = row.leftAs->facet();
    const auto exception = exceptionOf(sql, m_tenant, row.mailbox.id, facet);
    if (!exception)
        return core::failure(exception.error());
    if (!*exception || (*exception)->kept == change::facetOf(facet).kept(*row.leftAs))
        return {};
    return removeException(sql, m_tenant, row.mailbox.id, facet).and_then([&] {
        return addEvent(sql, m_tenant, now, event(change::eventKind::exceptionRemoved, row, {{u"kept"_s, (*exception)->kept}}));
    });
}

core::Result<> StoredRunLog::keepProof(Sql &sql, const change::RunRow &row, core::Instant now) const
{
    const auto kept = keepVerified(sql, m_tenant, row.mailbox.id, {*row.leftAs, row.keepsDefault, m_run, now});
    if (!kept || row.keepException.isEmpty())
        return kept ? endExceptionOf(sql, row, now) : kept;
    const domain::Exception exception {row.keepException, u"run "_s + m_run.text(), m_who, now, {}, row.mailbox.generation};
    if (const auto recorded = keepException(sql, m_tenant, row.mailbox.id, row.leftAs->facet(), exception); !recorded)
        return recorded;
    return addEvent(sql, m_tenant, now, event(change::eventKind::exceptionKept, row, {{u"kept"_s, row.keepException}}));
}

QCoro::Task<core::Result<>> StoredRunLog::ended(change::RunRow row)
{
    QJsonObject facts {{u"status"_s, change::rowStatusName(row.status)}};
    if (!row.hold.isEmpty())
        facts.insert(u"hold"_s, row.hold);
    if (row.error)
        facts.insert(u"error"_s, core::errcName(row.error->code) + u": "_s + row.error->detail);
    if (row.image)
        facts.insert(u"before"_s, object(QString::fromUtf8(row.image->json())));
    if (row.leftAs)
        facts.insert(u"after"_s, object(QString::fromUtf8(row.leftAs->json())));
    if (!row.notes.empty())
        facts.insert(u"changedByOthers"_s, QJsonDocument::fromJson(notesToJson(row.notes).toUtf8()).array());
    const change::Event rowEnded = event(change::eventKind::rowEnded, row, facts);
    const core::Instant now = m_clock.now();
    Writer::Job job = [this, row, rowEnded, now](Sql &sql) -> core::Result<> {
        if (const auto newest = checkNewest(sql, m_tenant, m_fence); !newest)
            return newest;
        if (const auto kept = keepValues(sql, {row.image, row.target, row.leftAs}); !kept)
            return kept;
        const QVariant none(QMetaType::fromType<QString>());
        const auto updated = sql.exec(
            u"UPDATE run_row SET status = ?, image = ?, target = ?, left_as = ?, open_step = ?, hold = ?, error_code = ?, error_key = ?, "
            "error_detail = ?, notes = ?, at = ? WHERE run = ? AND position = ?"_s,
            {change::rowStatusName(row.status), idOf(row.image), idOf(row.target), idOf(row.leftAs),
                columnOf(row.openStep), columns::text(row.hold),
                row.error ? QVariant(core::errcName(row.error->code)) : none, row.error ? QVariant(columns::text(row.error->key)) : none,
                row.error ? QVariant(columns::text(row.error->detail)) : none, notesToJson(row.notes), columns::of(now), m_run.text(),
                row.position});
        if (!updated)
            return core::failure(updated.error());
        if (row.leftAs) {
            const domain::Reading reading {*row.leftAs, {}, now, row.mailbox.generation};
            if (const auto kept = keepReading(sql, m_tenant, row.mailbox, row.leftAs->facet(), reading); !kept)
                return kept;
            core::Result<> proved;
            if (row.status == change::RowStatus::Done)
                proved = keepProof(sql, row, now);
            else if (row.narrowed)
                proved = keepVerified(sql, m_tenant, row.mailbox.id, {*row.leftAs, row.keepsDefault, m_run, now});
            if (!proved)
                return proved;
        }
        return addEvent(sql, m_tenant, now, rowEnded);
    };
    co_return co_await m_writer.commit(std::move(job));
}

} // namespace store
