// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "practice_desk.h"
#include "support/test_main.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

bool isLong()
{
    return qEnvironmentVariableIntValue("MULLION_LONG") > 0;
}

/// One request in ten goes wrong, in every way that leaves in doubt what was done.
QJsonObject tenPercent(int seed)
{
    const QJsonObject two {{u"rate"_s, 0.02}};
    return {{u"throttle"_s, two}, {u"unavailable"_s, two}, {u"reset-before"_s, two}, {u"reset-after"_s, two}, {u"cut"_s, two},
        {u"retry-after"_s, 1}, {u"throttle-window"_s, false}, {u"seed"_s, seed}};
}

QJsonObject noFaults()
{
    const QJsonObject none {{u"rate"_s, 0}};
    return {{u"throttle"_s, none}, {u"unavailable"_s, none}, {u"reset-before"_s, none}, {u"reset-after"_s, none}, {u"cut"_s, none}};
}

/// The job survives a bad network and being killed, with the result it would have had without.
class TestFaults : public QObject
{
    Q_OBJECT

private:
    PracticeDesk m_desk;
    QJsonObject m_start;

    /// Rows that the store reports done but the tenant does not show, or shows differently.
    [[nodiscard]] QStringList wronglyDone()
    {
        const Answer show = m_desk.run({u"runs"_s, u"show"_s, u"last"_s, u"--json"_s});
        const QJsonObject now = m_desk.dump();
        const QJsonObject goal = segmented(m_start);
        QStringList wrong;
        for (const QJsonObject &row : show.lines()) {
            const QString address = row["address"_L1].toString();
            if (row["status"_L1].toString() == "done"_L1 && mailboxOf(now, address) != mailboxOf(goal, address))
                wrong.append(address);
        }
        return wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_desk.start(), QString());
        m_start = m_desk.dump();
    }

    void aScanIsWholeInBadWeather()
    {
        QCOMPARE(m_desk.faults(tenPercent(1)), QString());
        const Answer scan = m_desk.run({u"scan"_s, u"--policy"_s, u"p.json"_s, u"--json"_s});
        QVERIFY2(scan.code == 4, scan.told());
        QCOMPARE(scan.json()["listed"_L1].toInt(), 500);
        QCOMPARE(scan.json()["read"_L1].toInt(), 499);
        QCOMPARE(m_desk.run({u"snapshot"_s, u"create"_s, u"before"_s}).code, 4);
    }

    void killedAgainAndAgainItEndsRight()
    {
        const int kills = isLong() ? 200 : 15;
        const Answer plan = m_desk.run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--out"_s, u"plan.jsonl"_s});
        QVERIFY2(plan.code == 0, plan.told());

        QRandomGenerator random(7);
        const QStringList resume {u"runs"_s, u"resume"_s, u"last"_s, u"--yes"_s, u"--settle"_s, u"2"_s, u"--in-flight"_s, u"2"_s};
        QStringList next {u"apply"_s, u"plan.jsonl"_s, u"--yes"_s, u"--settle"_s, u"2"_s, u"--in-flight"_s, u"2"_s}; // until there is a run
        int killed = 0;
        bool ended = false;
        while (killed < kills && !ended) {
            const auto process = m_desk.begin(next);
            if (process->waitForFinished(random.bounded(150, isLong() ? 600 : 1200))) {
                const Answer answer = PracticeDesk::finish(*process);
                QVERIFY2(answer.code == 0 || answer.code == 4, answer.told());
                ended = answer.code == 0;
            } else {
                process->kill();
                process->waitForFinished();
                ++killed;
            }
            if (m_desk.run({u"runs"_s, u"list"_s, u"--json"_s}).lines().isEmpty())
                continue; // killed before the run was there: nothing can have been sent
            QCOMPARE(wronglyDone(), QStringList());
            next = resume;
        }
        QVERIFY2(killed == kills, qPrintable(u"it was done after %1 kills"_s.arg(killed)));
        Answer last;
        for (int tries = 0; tries < 5; ++tries) {
            last = m_desk.run(next);
            if (last.code == 0)
                break;
            if (last.code == 4)
                next = resume;
        }
        QVERIFY2(last.code == 0, last.told());
        QCOMPARE(wronglyDone(), QStringList());
        QCOMPARE(differing(m_desk.dump(), segmented(m_start)), QStringList());
        QCOMPARE(executedTwice(m_desk.writes()), QStringList());
        QCOMPARE(m_desk.run({u"audit"_s, u"verify"_s}).code, 0);
        QCOMPARE(m_desk.run({u"runs"_s, u"list"_s, u"--json"_s}).lines().size(), 1);
    }

    void theSnapshotIsRestoredInBadWeather()
    {
        const Answer plan = m_desk.run({u"plan"_s, u"restore"_s, u"before"_s, u"--out"_s, u"restore.jsonl"_s});
        QVERIFY2(plan.code == 0, plan.told());
        Answer last = m_desk.run({u"apply"_s, u"restore.jsonl"_s, u"--yes"_s, u"--settle"_s, u"2"_s});
        for (int tries = 0; last.code == 4 && tries < 5; ++tries)
            last = m_desk.run({u"runs"_s, u"resume"_s, u"last"_s, u"--yes"_s, u"--settle"_s, u"2"_s});
        QVERIFY2(last.code == 0, last.told());
        QCOMPARE(differing(m_desk.dump(), m_start), QStringList());
        QCOMPARE(m_desk.faults(noFaults()), QString());
    }
};

MULLION_TEST(TestFaults)

} // namespace

#include "test_faults.moc"
