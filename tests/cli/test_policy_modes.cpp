// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "practice_desk.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

const QString bob = u"bob@example.com"_s;

/// What a policy does with calendars whose owners share otherwise, before its first run and after it.
class TestPolicyModes : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeDesk> m_desk;

    void begin(const QJsonObject &modes)
    {
        m_desk = std::make_unique<PracticeDesk>(QJsonObject {{u"mailboxes"_s, 20}, {u"policy-group-entries"_s, 0}});
        QCOMPARE(m_desk->start(), QString());
        QJsonObject policy = QJsonDocument::fromJson(segmentingPolicy()).object();
        for (auto it = modes.begin(); it != modes.end(); ++it)
            policy.insert(it.key(), it.value());
        m_desk->put(u"p.json"_s, QJsonDocument(policy).toJson());
    }

    void setDefault(const QString &right)
    {
        QCOMPARE(m_desk->change({{u"do"_s, u"set-default"_s}, {u"mailbox"_s, bob}, {u"rights"_s, right}}), QString());
    }

    /// Scans bob alone and says in which state he is.
    QString state()
    {
        const Answer scanned = m_desk->run({u"scan"_s, u"--policy"_s, u"p.json"_s, u"--identity"_s, bob});
        if (scanned.code != 0)
            qWarning("%s", scanned.told());
        const Answer listed = m_desk->run({u"list"_s, u"--policy"_s, u"p.json"_s, u"--where"_s, u"address:"_s + bob, u"--json"_s});
        if (listed.lines().size() != 1)
            qWarning("%s", listed.told());
        return listed.json()["status"_L1].toString();
    }

    Answer segment() { return m_desk->run({u"segment"_s, u"--policy"_s, u"p.json"_s, u"--identity"_s, bob, u"--yes"_s}); }
    QString shown() const { return rightOf(mailboxOf(m_desk->dump(), bob), u"default"_s); }
    QString granted() const { return groupRight(m_desk->dump(), bob); }

    QString kept()
    {
        const QJsonObject one = m_desk->run({u"exceptions"_s, u"list"_s, u"--json"_s}).json();
        return one["address"_L1].toString() == bob ? one["kept"_L1].toString() : QString();
    }

private Q_SLOTS:
    void customisedOnes_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("exception");
        QTest::newRow("preserved") << u"preserve"_s << u"Reviewer"_s << QString() << u"Reviewer"_s;
        QTest::newRow("overwritten") << u"overwrite"_s << u"None"_s << u"AvailabilityOnly"_s << QString();
        QTest::newRow("held") << u"hold"_s << u"Reviewer"_s << QString() << QString();
    }

    void customisedOnes()
    {
        QFETCH(const QString, mode);
        begin({{u"customised"_s, mode}});
        setDefault(u"Reviewer"_s);
        QCOMPARE(state(), u"customised"_s);
        const Answer answer = segment();
        QVERIFY2(answer.code == 0 || (mode == "hold"_L1 && answer.code == 4), answer.told());
        QTEST(shown(), "left");
        QTEST(granted(), "group");
        QTEST(kept(), "exception");
    }

    void drift_data()
    {
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("isPutBack");
        QTest::addColumn<bool>("isKept");
        for (const QString &direction : {u"wider"_s, u"narrower"_s}) {
            QTest::addRow("%s, reported", qPrintable(direction)) << direction << u"report"_s << false << false;
            QTest::addRow("%s, accepted", qPrintable(direction)) << direction << u"accept"_s << false << true;
            QTest::addRow("%s, enforced", qPrintable(direction)) << direction << u"enforce"_s << true << false;
        }
    }

    /// The other direction would do otherwise, so that mixing them up is seen.
    void drift()
    {
        QFETCH(const QString, direction);
        QFETCH(const QString, action);
        QFETCH(const bool, isPutBack);
        QFETCH(const bool, isKept);
        const bool isWider = direction == "wider"_L1;
        const QString other = action == "report"_L1 ? u"enforce"_s : u"report"_s;
        begin({{u"default"_s, u"AvailabilityOnly"_s}, {u"baseline"_s, QJsonArray {u"LimitedDetails"_s}},
            {u"drift"_s, QJsonObject {{direction, action}, {isWider ? u"narrower"_s : u"wider"_s, other}}}});
        setDefault(u"LimitedDetails"_s);
        QCOMPARE(state(), u"open"_s);
        const Answer first = segment();
        QVERIFY2(first.code == 0, first.told());
        QCOMPARE(shown(), u"AvailabilityOnly"_s);
        QCOMPARE(kept(), QString());

        const QString theirs = isWider ? u"Reviewer"_s : u"None"_s;
        setDefault(theirs);
        QCOMPARE(state(), u"drifted"_s);
        const QString group = granted();
        const Answer second = segment();
        QVERIFY2(second.code == 0 || second.code == 4, second.told());
        QCOMPARE(shown(), isPutBack ? u"AvailabilityOnly"_s : theirs);
        // Where everybody keeps seeing more than the grant shows, the grant would take from the privileged, and goes.
        QCOMPARE(granted(), isWider && isKept ? QString() : group);
        QCOMPARE(kept(), isKept ? theirs : QString());
        QCOMPARE(state(), isPutBack ? u"segmented"_s : isKept ? u"exception"_s : u"drifted"_s);
        const QByteArray dump = m_desk->dumpBytes();
        const Answer third = segment(); // and it stays so
        QVERIFY2(third.code == 0 || third.code == 4, third.told());
        QVERIFY(m_desk->dumpBytes() == dump);
    }
};

MULLION_TEST(TestPolicyModes)

} // namespace

#include "test_policy_modes.moc"
