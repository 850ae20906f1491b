// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust_desk.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace trust {
namespace {

QJsonObject merged(QJsonObject one, const QJsonObject &other)
{
    for (auto it = other.begin(); it != other.end(); ++it)
        one.insert(it.key(), it.value());
    return one;
}

} // namespace

bool isLong()
{
    return qEnvironmentVariableIntValue("MULLION_LONG") > 0;
}

quint64 seed()
{
    const quint64 given = qEnvironmentVariable("MULLION_SEED", u"20261127"_s).toULongLong();
    std::printf("seed %llu (MULLION_SEED)\n", static_cast<unsigned long long>(given));
    return given;
}

TrustDesk::TrustDesk(const Job &job, int mailboxes, QJsonObject more)
    : m_job(job), m_desk(merged(merged({{u"mailboxes"_s, mailboxes}}, job.population), more))
{
}

QString TrustDesk::plan()
{
    if (const QString error = m_desk.start(); !error.isEmpty())
        return error;
    m_startBytes = m_desk.dumpBytes();
    m_start = m_desk.dump();
    m_from = m_start;
    m_goal = m_job.planned(m_start);
    if (m_job.forwarding)
        m_desk.put(u"forwarding.csv"_s, m_job.forwarding(m_start));
    m_plan = u"plan.jsonl"_s;
    const Answer scan = m_desk.run(m_job.scan);
    if (scan.code != m_job.scanned)
        return u"scan: "_s + QString::fromUtf8(scan.told());
    const Answer planned = m_desk.run(m_job.plan + QStringList {u"--out"_s, m_plan});
    return planned.code == 0 ? QString() : u"plan: "_s + QString::fromUtf8(planned.told());
}

QString TrustDesk::planUndo()
{
    m_undoing = true;
    m_runsBefore = runs();
    m_writesBefore = m_desk.writes().size();
    m_from = m_desk.dump();
    m_goal = m_start;
    m_plan = u"undo.jsonl"_s;
    const Answer planned = m_desk.run({u"plan"_s, u"undo"_s, u"last"_s, u"--out"_s, m_plan});
    return planned.code == 0 ? QString() : u"plan undo: "_s + QString::fromUtf8(planned.told());
}

QStringList TrustDesk::next(const QStringList &more)
{
    const QStringList what = hasRun() ? QStringList {u"runs"_s, u"resume"_s, u"last"_s} : QStringList {u"apply"_s, m_plan};
    return what + QStringList {u"--yes"_s, u"--json"_s} + more;
}

QString TrustDesk::store()
{
    const QString folder = m_desk.path(u"look"_s);
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (const QString &end : {QString(), u"-wal"_s}) // the copy makes its own index
        QFile::copy(m_desk.store() + end, folder + u"/store.sqlite"_s + end);
    return folder + u"/store.sqlite"_s;
}

int TrustDesk::runs()
{
    if (!QFile::exists(m_desk.store()))
        return 0;
    const auto sql = store::Sql::open(store());
    const auto count = sql ? (*sql)->scalar(u"SELECT COUNT(*) FROM run"_s) : core::Result<QVariant>(QVariant());
    return count ? count->toInt() : 0;
}

QList<StoredRow> TrustDesk::rows()
{
    QList<StoredRow> all;
    const auto sql = store::Sql::open(store());
    if (!sql)
        return all;
    const auto read = (*sql)->each(
        u"SELECT r.mailbox, r.address, r.status, r.notes,"
        " (SELECT COUNT(DISTINCT e.facts) FROM event e WHERE e.run = r.run AND e.mailbox = r.mailbox AND e.kind = 'step-intent'),"
        " (SELECT COUNT(*) FROM event e WHERE e.run = r.run AND e.mailbox = r.mailbox AND e.kind = 'step-outcome'"
        "    AND json_extract(e.facts, '$.outcome') = 'done'),"
        " (SELECT COUNT(*) FROM event e WHERE e.run = r.run AND e.mailbox = r.mailbox AND e.kind = 'row-ended')"
        " FROM run_row r WHERE r.run = (SELECT id FROM run ORDER BY started DESC, rowid DESC LIMIT 1) ORDER BY r.position"_s,
        {}, [&](const QSqlQuery &row) -> core::Result<> {
            all.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString(),
                row.value(4).toInt(), row.value(5).toInt(), row.value(6).toInt()});
            return {};
        });
    return read ? all : QList<StoredRow>();
}

void TrustDesk::setClock(qint64 seconds) const
{
    QFile file(m_desk.path(u"clock"_s));
    if (!file.open(QIODevice::ReadWrite) || file.write(reinterpret_cast<const char *>(&seconds), sizeof seconds) != sizeof seconds)
        qFatal("the clock cannot be set");
}

std::unique_ptr<QProcess> TrustDesk::beginWithClock(const QStringList &arguments)
{
    if (!QFile::exists(m_desk.path(u"clock"_s)))
        setClock(0);
    m_desk.setEnvironment(u"LD_PRELOAD"_s, QStringLiteral(SABOTEUR));
    m_desk.setEnvironment(u"SABOTEUR_CLOCK"_s, m_desk.path(u"clock"_s));
    auto process = m_desk.begin(arguments);
    m_desk.setEnvironment(u"LD_PRELOAD"_s, {});
    m_desk.setEnvironment(u"SABOTEUR_CLOCK"_s, {});
    return process;
}

Answer TrustDesk::runWithClock(const QStringList &arguments)
{
    const auto process = beginWithClock(arguments);
    return PracticeDesk::finish(*process);
}

std::unique_ptr<QProcess> TrustDesk::beginHastily(int times, const QStringList &arguments)
{
    m_desk.setEnvironment(u"LD_PRELOAD"_s, QStringLiteral(SABOTEUR));
    m_desk.setEnvironment(u"SABOTEUR_HASTE"_s, QString::number(times));
    auto process = m_desk.begin(arguments);
    m_desk.setEnvironment(u"LD_PRELOAD"_s, {});
    m_desk.setEnvironment(u"SABOTEUR_HASTE"_s, {});
    return process;
}

QJsonArray TrustDesk::writes() const
{
    QJsonArray all = m_desk.writes();
    for (qsizetype i = 0; i < m_writesBefore; ++i)
        all.removeFirst();
    return all;
}

qsizetype TrustDesk::expected() const
{
    qsizetype all = 0;
    for (const QJsonValue &mailbox : m_start["mailboxes"_L1].toArray()) {
        if (m_job.isWanted(mailbox.toObject()))
            all += (m_undoing ? m_job.undoingWrites : m_job.writes)(mailbox.toObject(), m_start).size();
    }
    return all;
}

QStringList TrustDesk::wronglyDone()
{
    const QJsonObject now = m_desk.dump();
    QHash<QString, QJsonObject> goal;
    for (const QJsonValue &mailbox : m_goal["mailboxes"_L1].toArray())
        goal.insert(mailbox["address"_L1].toString(), mailbox.toObject());
    QHash<QString, QJsonObject> is;
    for (const QJsonValue &mailbox : now["mailboxes"_L1].toArray())
        is.insert(mailbox["address"_L1].toString(), mailbox.toObject());
    QStringList wrong;
    for (const StoredRow &row : rows()) {
        if (row.status == "done"_L1 && is.value(row.address) != goal.value(row.address))
            wrong.append(row.address);
    }
    return wrong;
}

QStringList TrustDesk::disagreements()
{
    QStringList all = differing(m_desk.dump(), m_goal);
    all += executedTwice(writes());
    QHash<QString, QStringList> executed; // by GUID
    for (const QJsonValue &write : writes()) {
        if (write["outcome"_L1].toString() == "ok"_L1)
            executed[write["parameters"_L1]["Identity"_L1].toString().section(u':', 0, 0)].append(write["cmdlet"_L1].toString());
    }
    QHash<QString, StoredRow> stored;
    for (const StoredRow &row : rows())
        stored.insert(row.address, row);
    for (const QJsonValue &one : m_start["mailboxes"_L1].toArray()) {
        const QJsonObject mailbox = one.toObject();
        const QString address = mailbox["address"_L1].toString();
        const QStringList wanted = !m_job.isWanted(mailbox) ? QStringList()
            : m_undoing                                     ? m_job.undoingWrites(mailbox, m_start)
                                                            : m_job.writes(mailbox, m_start);
        const QStringList did = executed.value(mailbox["guid"_L1].toString());
        if (did != wanted)
            all.append(u"%1: executed %2, wanted %3"_s.arg(address, did.join(u' '), wanted.join(u' ')));
        if (!stored.contains(address)) {
            if (!wanted.isEmpty())
                all.append(u"%1: the store knows no row"_s.arg(address));
            continue;
        }
        const StoredRow row = stored.value(address);
        if (row.status != "done"_L1 || row.intents != wanted.size() || row.dones > did.size() || row.timesEnded < 1)
            all.append(u"%1: the log says %2, %3 intents, %4 done, ended %5 times; %6 were executed"_s.arg(address, row.status)
                           .arg(row.intents).arg(row.dones).arg(row.timesEnded).arg(did.size()));
    }
    if (m_desk.run({u"audit"_s, u"verify"_s}).code != 0)
        all.append(u"the audit log does not verify"_s);
    return all.mid(0, 12);
}

} // namespace trust
