// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "practice_desk.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

/// The policy's group has a namesake, and somebody scans without saying which policy is meant.
class TestNamesakes : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeDesk> m_desk;

    Answer planned()
    {
        return m_desk->run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--out"_s, u"plan.jsonl"_s, u"--json"_s});
    }
    Answer applied(const QString &plan) { return m_desk->run({u"apply"_s, plan, u"--yes"_s, u"--settle"_s, u"2"_s}); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PracticeDesk>(
            QJsonObject {{u"mailboxes"_s, 60}, {u"policy-group-entries"_s, 0.3}, {u"namesake-entries"_s, 0.2}});
        QCOMPARE(m_desk->start(), QString());
    }

    void aPlanSaysWhatWouldHelp()
    {
        QCOMPARE(m_desk->run({u"scan"_s}).code, 4);
        const Answer untold = planned();
        QVERIFY2(untold.code == 0 && untold.json()["reasons"_L1]["ambiguous-entry"_L1].toInt() > 3, untold.told());
        QVERIFY2(untold.err.contains("scan --policy"), untold.told());

        QCOMPARE(m_desk->run({u"scan"_s, u"--policy"_s, u"p.json"_s}).code, 4);
        const Answer told = planned();
        QCOMPARE(told.json()["reasons"_L1]["ambiguous-entry"_L1].toInt(), 0);
        QVERIFY2(!told.err.contains("scan --policy"), told.told());
    }

    void aSnapshotOfWhatWasNotToldApartComesBack()
    {
        const QByteArray start = m_desk->server().dump();
        QCOMPARE(m_desk->run({u"scan"_s}).code, 4);
        QCOMPARE(m_desk->run({u"snapshot"_s, u"create"_s, u"before"_s}).code, 4);
        QCOMPARE(planned().code, 0);
        QVERIFY(applied(u"plan.jsonl"_s).code == 0);
        m_desk->run({u"check"_s}); // reads again, now with the policy
        const Answer plan = m_desk->run({u"plan"_s, u"restore"_s, u"before"_s, u"--out"_s, u"restore.jsonl"_s});
        QVERIFY2(plan.code == 0, plan.told());
        const Answer restored = applied(u"restore.jsonl"_s);
        QVERIFY2(restored.code == 0, restored.told());
        QCOMPARE(m_desk->server().dump(), start);
    }

    void namedMailboxesHearWhyNothingIsDone()
    {
        const QStringList segment {u"segment"_s, u"--policy"_s, u"p.json"_s, u"--identity"_s, u"bob@example.com"_s, u"--yes"_s, u"--settle"_s,
            u"2"_s};
        QCOMPARE(m_desk->run(segment).code, 0);
        const Answer again = m_desk->run(segment);
        QVERIFY2(again.code == 0, again.told());
        QVERIFY2(again.err.contains("bob@example.com: As the policy wants."), again.told());
    }
};

} // namespace

MULLION_TEST(TestNamesakes)
#include "test_namesakes.moc"
