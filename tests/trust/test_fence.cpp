// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "trust_desk.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace testsupport;
using namespace trust;

namespace {

constexpr qint64 longerThanALease = 120;

/// Whether somebody who does not go on holds the store's write lock.
bool isInACommit(const QString &path)
{
    const QString name = u"look"_s;
    bool held = true;
    {
        QSqlDatabase store = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        store.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=50"_s);
        store.setDatabaseName(path);
        QSqlQuery query(QSqlDatabase::database(name));
        held = !query.exec(u"BEGIN IMMEDIATE"_s) || !query.exec(u"ROLLBACK"_s);
    }
    QSqlDatabase::removeDatabase(name);
    return held;
}

/// A process that was away for longer than its lease, as with a lid that was closed, writes nothing more.
class TestFence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWasAwayTooLongWritesNothing_data()
    {
        QTest::addColumn<int>("job");
        QTest::addColumn<bool>("takenOver");
        for (size_t i = 0; i < jobs().size(); ++i) {
            QTest::addRow("%s, another one took over", qPrintable(jobs()[i].name)) << int(i) << true;
            QTest::addRow("%s, nobody took over", qPrintable(jobs()[i].name)) << int(i) << false;
        }
    }

    void whoWasAwayTooLongWritesNothing()
    {
        QFETCH(const int, job);
        QFETCH(const bool, takenOver);
        TrustDesk desk(jobs()[size_t(job)], 90);
        QCOMPARE(desk.plan(), QString());
        QCOMPARE(desk.desk().faults({{u"latency-ms"_s, 30}}), QString());
        const QStringList options {u"--settle"_s, u"1"_s, u"--in-flight"_s, u"8"_s};
        const auto process = desk.beginWithClock(desk.next(options));
        QTRY_VERIFY_WITH_TIMEOUT(desk.executed() > 20, 20'000);
        ::kill(pid_t(process->processId()), SIGSTOP);
        while (isInACommit(desk.desk().store())) { // then nobody could take over
            ::kill(pid_t(process->processId()), SIGCONT);
            QTest::qWait(3);
            ::kill(pid_t(process->processId()), SIGSTOP);
        }
        qsizetype before = -1; // what is on its way still arrives
        while (before != desk.executed()) {
            before = desk.executed();
            QTest::qWait(200);
        }
        QVERIFY(before < desk.expected());
        desk.setClock(longerThanALease);
        if (takenOver) {
            const Answer other = desk.runWithClock(desk.next(options));
            QVERIFY2(other.code == 0, other.told());
            before = desk.executed();
        }
        ::kill(pid_t(process->processId()), SIGCONT);
        const Answer answer = PracticeDesk::finish(*process);
        QVERIFY2(answer.code == 1, answer.told());
        QCOMPARE(desk.executed(), before);
        QVERIFY2(answer.err.contains(takenOver ? "another run has taken over" : "lease ended"), answer.told());
        if (!takenOver) {
            QCOMPARE(desk.wronglyDone(), QStringList());
            const Answer resumed = desk.runWithClock(desk.next(options));
            QVERIFY2(resumed.code == 0, resumed.told());
        }
        const QStringList wrong = desk.disagreements();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        const Answer list = desk.desk().run({u"runs"_s, u"list"_s, u"--json"_s});
        QCOMPARE(list.json()["state"_L1].toString(), u"finished"_s);
    }
};

/// A process that was halted (Ctrl+Z) in the middle of a commit keeps everybody out of the store.
class TestHalted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHoldsTheStoreIsNamed_data() { eachJob(); }
    void whoHoldsTheStoreIsNamed()
    {
        QFETCH(const int, job);
        TrustDesk desk(jobs()[size_t(job)], 90);
        QCOMPARE(desk.plan(), QString());
        QCOMPARE(desk.desk().faults({{u"latency-ms"_s, 5}}), QString());
        const auto process = desk.desk().begin(desk.next({u"--settle"_s, u"1"_s, u"--in-flight"_s, u"2"_s}));
        const auto id = pid_t(process->processId());
        QTRY_VERIFY_WITH_TIMEOUT(desk.executed() > 5, 20'000);
        ::kill(id, SIGSTOP);
        while (!isInACommit(desk.desk().store()) && desk.executed() < desk.expected()) {
            ::kill(id, SIGCONT);
            QTest::qWait(1);
            ::kill(id, SIGSTOP);
        }
        QVERIFY(desk.executed() < desk.expected());
        const Answer other = desk.runHastily(100, {u"runs"_s, u"resume"_s, u"last"_s, u"--yes"_s});
        QVERIFY2(other.code == 1, other.told());
        QVERIFY2(other.err.contains("process " + QByteArray::number(id) + " (mullionctl) holds the store and is halted"), other.told());
        QVERIFY2(other.err.contains("kill -CONT " + QByteArray::number(id)), other.told());
        const Answer look = desk.desk().run({u"runs"_s, u"list"_s});
        QVERIFY2(look.code == 0, look.told()); // reading goes on
        ::kill(id, SIGCONT);
        const Answer answer = PracticeDesk::finish(*process);
        QVERIFY2(answer.code == 0, answer.told());
        const QStringList wrong = desk.disagreements();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

MULLION_TEST(TestFence)
MULLION_TEST(TestHalted)

} // namespace

#include "test_fence.moc"
