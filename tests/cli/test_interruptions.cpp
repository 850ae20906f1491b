// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "practice_desk.h"
#include "store/sql.h"
#include "support/test_main.h"

#include <QJsonDocument>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

/// Runs that are stopped from outside, by a person, the tenant or the machine, and what is left to do afterwards.
class TestInterruptions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeDesk> m_desk;
    QJsonObject m_start;

    [[nodiscard]] bool isPlanned()
    {
        m_start = m_desk->dump();
        return m_desk->run({u"scan"_s, u"--policy"_s, u"p.json"_s}).code == 4
            && m_desk->run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--out"_s, u"plan.jsonl"_s}).code == 0;
    }

    static QStringList applying() { return {u"apply"_s, u"plan.jsonl"_s, u"--yes"_s, u"--settle"_s, u"2"_s, u"--in-flight"_s, u"2"_s}; }
    static QStringList resuming() { return {u"runs"_s, u"resume"_s, u"last"_s, u"--yes"_s, u"--settle"_s, u"2"_s}; }

    void comesToItsEnd()
    {
        const Answer resumed = m_desk->run(resuming());
        QVERIFY2(resumed.code == 0, resumed.told());
        QCOMPARE(differing(m_desk->dump(), segmented(m_start)), QStringList());
        QCOMPARE(executedTwice(m_desk->writes()), QStringList());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PracticeDesk>(QJsonObject {{u"mailboxes"_s, 120}});
        QCOMPARE(m_desk->start(), QString());
        QVERIFY(isPlanned());
    }

    void interruptedItTellsHowFarItCame_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("by Ctrl+C") << SIGINT;
        QTest::newRow("by the end of the session") << SIGTERM;
    }

    void interruptedItTellsHowFarItCame()
    {
        QFETCH(const int, signal);
        QCOMPARE(m_desk->faults({{u"latency-ms"_s, 60}}), QString());
        const auto process = m_desk->begin(applying() + QStringList {u"--json"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->writes().size() > 10, 20'000);
        ::kill(pid_t(process->processId()), signal);
        const Answer answer = PracticeDesk::finish(*process, 20'000);
        QVERIFY2(answer.code == 130, answer.told());
        QCOMPARE(answer.json()["state"_L1].toString(), u"cancelled"_s);
        QVERIFY(answer.json()["waiting"_L1].toInt() > 0);
        QCOMPARE(answer.json()["failed"_L1].toInt() + answer.json()["inDoubt"_L1].toInt(), 0);
        const auto unfinished = [this] {
            return m_desk->run({u"plan"_s, u"undo"_s, u"last"_s, u"--out"_s, u"undo.jsonl"_s, u"--json"_s}).json()["unfinished"_L1];
        };
        QCOMPARE(unfinished().toInt(), answer.json()["waiting"_L1].toInt());
        const qsizetype sent = m_desk->writes().size();
        const QStringList retry {u"runs"_s, u"retry"_s, u"last"_s, u"--yes"_s};
        const Answer retried = m_desk->run(retry); // nothing has failed
        QVERIFY2(retried.code == 2 && retried.err.contains("have not come to their end"), retried.told());
        QCOMPARE(m_desk->writes().size(), sent);
        comesToItsEnd();
        QCOMPARE(unfinished(), QJsonValue(0));

        const auto ended = [this] {
            m_desk->run({u"runs"_s, u"show"_s, u"last"_s, u"--out"_s, u"run.csv"_s});
            const QJsonObject about = QJsonDocument::fromJson(m_desk->bytes(u"run.csv.about.json"_s)).object();
            return QString::fromUtf8(QJsonDocument(about).toJson()).section(u"\"ended\""_s, 1).section(u',', 0, 0);
        };
        const QString end = ended();
        QVERIFY2(end.contains(u"Z\""_s), qPrintable(end));
        QCOMPARE(m_desk->run(resuming()).code, 0);
        QCOMPARE(m_desk->run(retry).code, 0);
        QCOMPARE(ended(), end); // it stays as it ended
    }

    void aScanIsInterrupted()
    {
        QCOMPARE(m_desk->faults({{u"latency-ms"_s, 200}}), QString());
        const auto process = m_desk->begin({u"--in-flight"_s, u"2"_s, u"scan"_s});
        const auto read = [this] { return m_desk->server().log(u"read"_s).count("\"Get-MailboxFolderPermission\""); };
        const qsizetype before = read();
        QTRY_VERIFY_WITH_TIMEOUT(read() > before + 10, 20'000);
        ::kill(pid_t(process->processId()), SIGINT);
        const Answer answer = PracticeDesk::finish(*process, 20'000);
        QVERIFY2(answer.code == 130, answer.told());
    }

    void processesOfOneStoreShareTheWindow()
    {
        QCOMPARE(m_desk->faults({{u"latency-ms"_s, 1000}}), QString());
        const auto store = store::Sql::open(m_desk->store());
        QVERIFY(store);
        const auto present = [&] { return (*store)->scalar(u"SELECT COUNT(*) FROM presence"_s)->toInt(); };
        QCOMPARE(present(), 0); // those before have left
        const QStringList scan {u"--in-flight"_s, u"2"_s, u"scan"_s};
        const auto first = m_desk->begin(scan);
        const auto second = m_desk->begin(scan);
        QTRY_COMPARE_WITH_TIMEOUT(present(), 2, 60'000);
        ::kill(pid_t(first->processId()), SIGKILL);
        ::kill(pid_t(second->processId()), SIGINT);
        QVERIFY(PracticeDesk::finish(*first, 20'000).crashed);
        QCOMPARE(PracticeDesk::finish(*second, 20'000).code, 130);
        QCOMPARE(present(), 1); // the dead one's
        QCOMPARE(m_desk->faults({{u"latency-ms"_s, 0}}), QString());
        const Answer alone = m_desk->run({u"scan"_s, u"--identity"_s, u"alice@example.com"_s});
        QVERIFY2(alone.code == 0, alone.told());
        QCOMPARE(present(), 0); // it was seen that it has ended
    }

    void aRoleThatExpiresStopsTheRun_data()
    {
        QTest::addColumn<QJsonObject>("expired");
        QTest::addColumn<QJsonObject>("renewed");
        QTest::addColumn<int>("code");
        QTest::newRow("403 without a body") << QJsonObject {{u"forbidden-empty"_s, 1}} << QJsonObject {{u"forbidden-empty"_s, 0}} << 6;
        QTest::newRow("403 with NUL bytes") << QJsonObject {{u"forbidden-nul"_s, 1}} << QJsonObject {{u"forbidden-nul"_s, 0}} << 6;
        QTest::newRow("403 for writes only") << QJsonObject {{u"forbidden-empty"_s, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"write"_s}}}}
                                             << QJsonObject {{u"forbidden-empty"_s, 0}} << 6;
        QTest::newRow("writing cmdlets taken from the role") << QJsonObject {{u"read-only"_s, true}} << QJsonObject {{u"read-only"_s, false}} << 6;
        QTest::newRow("the application's secret withdrawn") << QJsonObject {{u"unauthorized"_s, 1}} << QJsonObject {{u"unauthorized"_s, 0}} << 5;
    }

    void aRoleThatExpiresStopsTheRun()
    {
        QFETCH(const QJsonObject, expired);
        QFETCH(const QJsonObject, renewed);
        QFETCH(const int, code);
        QCOMPARE(m_desk->faults({{u"latency-ms"_s, 40}}), QString());
        const auto process = m_desk->begin(applying() + QStringList {u"--json"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->writes().size() > 10, 20'000);
        QCOMPARE(m_desk->faults(expired), QString());
        const Answer answer = PracticeDesk::finish(*process, 60'000);
        QVERIFY2(answer.code == code, answer.told());
        QCOMPARE(answer.json()["failed"_L1].toInt(), 0);
        QVERIFY(answer.json()["waiting"_L1].toInt() > 0);
        QCOMPARE(m_desk->faults(renewed), QString());
        comesToItsEnd();
    }

    void aSecondRunIsRefusedWhileOneIsUnderWay()
    {
        QCOMPARE(m_desk->faults({{u"latency-ms"_s, 60}}), QString());
        const auto process = m_desk->begin(applying());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->writes().size() > 4, 20'000);
        const Answer second = m_desk->run(applying());
        QVERIFY2(second.code == 1, second.told());
        QVERIFY2(second.err.contains(QByteArray::number(process->processId())), second.told()); // who holds it
        const Answer resumed = m_desk->run(resuming());
        QVERIFY2(resumed.code == 1, resumed.told());
        const Answer list = m_desk->run({u"list"_s});
        QVERIFY2(list.code == 0, list.told());
        const Answer first = PracticeDesk::finish(*process);
        QVERIFY2(first.code == 0, first.told());
        QCOMPARE(differing(m_desk->dump(), segmented(m_start)), QStringList());
        QCOMPARE(executedTwice(m_desk->writes()), QStringList());
    }

    void aFullDiskStopsBeforeTheNextWrite_data()
    {
        QTest::addColumn<int>("kilobytes");
        for (const int kilobytes : {16, 256, 400, 600})
            QTest::addRow("no file may grow beyond %d KB", kilobytes) << kilobytes;
    }

    void aFullDiskStopsBeforeTheNextWrite()
    {
        QFETCH(const int, kilobytes);
        // A write beyond the limit fails instead of ending the program.
        const QString line = u"trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\""_s.arg(kilobytes * 2);
        const auto limited = m_desk->begin(u"sh"_s, QStringList {u"-c"_s, line, PracticeDesk::program()} + applying());
        const Answer answer = PracticeDesk::finish(*limited);
        QVERIFY2(!answer.crashed, answer.told());
        QVERIFY2(answer.code == 1, answer.told());
        QVERIFY2(answer.err.contains("store"), answer.told());
        // Whatever was sent is in the journal: going on does nothing twice.
        if (!m_desk->run({u"runs"_s, u"list"_s, u"--json"_s}).lines().isEmpty()) {
            comesToItsEnd();
            return;
        }
        QCOMPARE(m_desk->writes(), QJsonArray());
    }

    void whatShowsLateIsAwaited_data()
    {
        QTest::addColumn<QJsonObject>("faults");
        QTest::addColumn<int>("code");
        QTest::newRow("after three more readings") << QJsonObject {{u"consistency-reads"_s, 3}} << 0;
        QTest::newRow("after a second") << QJsonObject {{u"consistency-ms"_s, 1000}} << 0;
        QTest::newRow("later than anybody waits") << QJsonObject {{u"consistency-ms"_s, 6000}} << 4;
    }

    void whatShowsLateIsAwaited()
    {
        QFETCH(const QJsonObject, faults);
        QFETCH(const int, code);
        QCOMPARE(m_desk->faults(faults), QString());
        const Answer answer = m_desk->run({u"apply"_s, u"plan.jsonl"_s, u"--yes"_s, u"--settle"_s, code == 0 ? u"6"_s : u"1"_s, u"--json"_s});
        QVERIFY2(answer.code == code, answer.told());
        QCOMPARE(executedTwice(m_desk->writes()), QStringList());
        if (code == 0) {
            QCOMPARE(differing(m_desk->dump(), segmented(m_start)), QStringList());
            return;
        }
        QCOMPARE(answer.json()["done"_L1].toInt(), 0);
        QVERIFY(answer.json()["inDoubt"_L1].toInt() > 0);
        QCOMPARE(m_desk->faults({{u"consistency-ms"_s, 0}}), QString());
        comesToItsEnd();
    }

    void wavesAreDoneOneByOne()
    {
        const Answer first = m_desk->run(applying() + QStringList {u"--first"_s, u"3"_s, u"--json"_s});
        QVERIFY2(first.code == 0, first.told());
        QCOMPARE(first.json()["done"_L1].toInt(), 3);
        QCOMPARE(m_desk->writes().size(), 6);
        const Answer second = m_desk->run(applying() + QStringList {u"--where"_s, u"bob@example.com"_s, u"--json"_s});
        QVERIFY2(second.code == 0, second.told());
        QCOMPARE(second.json()["done"_L1].toInt(), 1);
        QCOMPARE(second.json()["exceptionsKept"_L1].toInt(), 0); // a wave says nothing of mailboxes that are not in it
        QCOMPARE(m_desk->run({u"exceptions"_s, u"list"_s, u"--json"_s}).lines().size(), first.json()["exceptionsKept"_L1].toInt());
        const Answer rest = m_desk->run(applying() + QStringList {u"--max-changes"_s, u"100%"_s, u"--json"_s});
        QVERIFY2(rest.code == 0, rest.told());
        QVERIFY2(rest.json()["exceptionsKept"_L1].toInt() > first.json()["exceptionsKept"_L1].toInt(), rest.told());
        QCOMPARE(differing(m_desk->dump(), segmented(m_start)), QStringList());
        QCOMPARE(executedTwice(m_desk->writes()), QStringList());
    }

    void aWindowThatIsClosedSendsNothing()
    {
        const QTime now = QTime::currentTime();
        const QString window = now.addSecs(3600).toString(u"HH:mm"_s) + u'-' + now.addSecs(7200).toString(u"HH:mm"_s);
        const Answer answer = m_desk->run(applying() + QStringList {u"--window"_s, window});
        QVERIFY2(answer.code == 1, answer.told());
        QVERIFY2(answer.err.contains(window.toUtf8()) && answer.err.contains("nothing was sent"), answer.told());
        QCOMPARE(m_desk->writes(), QJsonArray());
    }
};

MULLION_TEST(TestInterruptions)

} // namespace

#include "test_interruptions.moc"
