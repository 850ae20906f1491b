// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "practice_desk.h"
#include "support/patience.h"
#include "support/test_main.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

const QString calendarOf = u"aaron.obrien@example.com"_s;
const QString other = u"ahmad.alshami@example.com"_s;

/// What the self-test finds on tenants that are otherwise than expected, and what follows from it.
class TestSelfTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeDesk> m_desk;
    QByteArray m_before; ///< The dump before the self-test.

    static QStringList withOutcome(const Answer &answer, const QString &outcome)
    {
        QStringList probes;
        for (const QJsonValue &finding : answer.json()["findings"_L1].toArray()) {
            if (finding["outcome"_L1].toString() == outcome)
                probes.append(finding["probe"_L1].toString());
        }
        return probes;
    }

    Answer selfTest(const QString &mailbox = calendarOf, const QString &second = other)
    {
        return m_desk->run({u"selftest"_s, u"--mailbox"_s, mailbox, u"--mailbox"_s, second, u"--yes"_s, u"--json"_s, u"--patience"_s, u"1"_s});
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PracticeDesk>(QJsonObject {{u"mailboxes"_s, 120}});
        QCOMPARE(m_desk->start(), QString());
        m_desk->beWary();
        QCOMPARE(m_desk->run({u"scan"_s, u"--policy"_s, u"p.json"_s}).code, 4); // one has no calendar
        // A small run makes the policy the active one, so that its group is known.
        QCOMPARE(m_desk->run({u"segment"_s, u"--policy"_s, u"p.json"_s, u"--identity"_s, u"aaron.ellis@example.com"_s, u"--yes"_s}).code, 0);
        QCOMPARE(m_desk->run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--out"_s, u"all.json"_s}).code, 0);
        m_before = m_desk->dumpBytes();
    }

    void findsWhatIsOtherwise_data()
    {
        QTest::addColumn<QJsonObject>("otherwise");
        QTest::addColumn<QString>("probe");
        QTest::addColumn<bool>("isAdaptedTo");
        const auto row = [](const char *name, const QJsonObject &otherwise, const char *probe, bool adapted = false) {
            QTest::newRow(name) << otherwise << QString::fromLatin1(probe) << adapted;
        };
        row("folder ids are not taken", {{u"folder-identity"_s, false}}, "folder-identity");
        row("GUIDs are not taken for whom", {{u"user-by-guid"_s, false}}, "add-by-guid");
        row("Add changes what is there", {{u"add-replaces"_s, true}}, "add-existing");
        row("Set makes what is not there", {{u"set-creates"_s, true}}, "set-missing");
        row("of a list of rights one is kept", {{u"first-right-only"_s, true}}, "granular-rights");
        row("Set strips delegates", {{u"set-strips-flags"_s, true}}, "delegate-flags");
        row("Set of Default does nothing", {{u"default-sticks"_s, true}}, "default-set");
        row("Set-CASMailbox does nothing", {{u"switches-stick"_s, true}}, "email-apps");
        row("-WhatIf writes", {{u"what-if-writes"_s, true}}, "rehearsal", true);
        row("answers of a batch are swapped", {{u"batch-swaps"_s, true}}, "batch-order", true);
    }

    void findsWhatIsOtherwise()
    {
        QFETCH(const QJsonObject, otherwise);
        QFETCH(const QString, probe);
        QFETCH(const bool, isAdaptedTo);
        QJsonObject faults = otherwise;
        faults.insert(u"shuffle-batch"_s, false);
        QCOMPARE(m_desk->faults(faults), QString());

        const Answer answer = selfTest();

        QVERIFY2(answer.code == (isAdaptedTo ? 0 : 1), answer.told());
        QVERIFY2(withOutcome(answer, u"contradicted"_s).contains(probe), answer.told());
        QVERIFY2(withOutcome(answer, u"holds"_s).contains(u"put-back"_s) || probe == u"folder-identity"_s, answer.told());
        QVERIFY2(m_desk->dumpBytes() == m_before, qPrintable(differing(QJsonDocument::fromJson(m_before).object(), m_desk->dump()).join(u", "_s)));
        const Answer apply = m_desk->run({u"apply"_s, u"all.json"_s, u"--yes"_s, u"--accept"_s, u"sole-operator,other-organizations"_s, u"--settle"_s, u"1"_s});
        if (isAdaptedTo) {
            QVERIFY2(apply.code == 0, apply.told());
        } else {
            QVERIFY2(apply.code == 1 && apply.err.contains("otherwise than expected") && apply.err.contains(probe.toUtf8()), apply.told());
            QVERIFY(m_desk->dumpBytes() == m_before);
        }
    }

    void passesAndOpensBulkRuns()
    {
        const Answer refused = m_desk->run({u"apply"_s, u"all.json"_s, u"--yes"_s, u"--accept"_s, u"sole-operator,other-organizations"_s});
        QVERIFY2(refused.code == 1 && refused.err.contains("--accept untested"), refused.told());
        QVERIFY(m_desk->dumpBytes() == m_before);

        const Answer answer = selfTest();

        QVERIFY2(answer.code == 0, answer.told());
        QCOMPARE(withOutcome(answer, u"holds"_s).size(), 16);
        QCOMPARE(answer.json()["findings"_L1].toArray().size(), 16);
        QVERIFY(m_desk->dumpBytes() == m_before);
        const Answer apply = m_desk->run({u"apply"_s, u"all.json"_s, u"--yes"_s, u"--accept"_s, u"sole-operator,other-organizations"_s});
        QVERIFY2(apply.code == 0, apply.told());
    }

    void tellsHowLongAWriteTakesToShow()
    {
        QCOMPARE(m_desk->faults({{u"consistency-ms"_s, 300}}), QString());
        const Answer answer = selfTest();
        QVERIFY2(answer.code == 0, answer.told());
        QVERIFY2(answer.json()["slowestReadBackMs"_L1].toInt() >= 300, answer.told());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->dumpBytes() == m_before, testsupport::patienceMs);
    }

    void refusesMailboxesThatAreInUse_data()
    {
        QTest::addColumn<QStringList>("mailboxes");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("the same twice") << QStringList {calendarOf, calendarOf} << QByteArray("two different mailboxes");
        QTest::newRow("nobody") << QStringList {calendarOf, u"nobody@example.com"_s} << QByteArray("nobody@example.com");
        QTest::newRow("only one") << QStringList {calendarOf} << QByteArray("--mailbox");
    }

    void refusesMailboxesThatAreInUse()
    {
        QFETCH(const QStringList, mailboxes);
        QFETCH(const QByteArray, said);
        const qsizetype writes = m_desk->writes().size();
        QStringList arguments {u"selftest"_s, u"--yes"_s};
        for (const QString &mailbox : mailboxes)
            arguments += {u"--mailbox"_s, mailbox};
        const Answer answer = m_desk->run(arguments);
        QVERIFY2(answer.code != 0 && answer.err.contains(said), answer.told());
        QCOMPARE(m_desk->writes().size(), writes);
    }

    void killedInTheMiddleItIsPutBackByTheNext_data()
    {
        QTest::addColumn<int>("writes");
        for (const int writes : {2, 3, 5, 7, 9})
            QTest::addRow("after %d writes", writes) << writes;
    }

    void killedInTheMiddleItIsPutBackByTheNext()
    {
        QFETCH(const int, writes);
        QCOMPARE(m_desk->faults({{u"latency-ms"_s, 25}}), QString());
        const qsizetype already = m_desk->writes().size();
        const auto process = m_desk->begin({u"selftest"_s, u"--mailbox"_s, calendarOf, u"--mailbox"_s, other, u"--yes"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->writes().size() >= already + writes || process->state() == QProcess::NotRunning, 30'000);
        process->kill();
        process->waitForFinished();
        QCOMPARE(m_desk->faults({{u"latency-ms"_s, 0}}), QString());

        const Answer again = selfTest(u"ahmad.qasim@example.com"_s, other); // other mailboxes: the first ones are put back first

        QVERIFY2(again.code == 0, again.told());
        QVERIFY2(m_desk->dumpBytes() == m_before, qPrintable(differing(QJsonDocument::fromJson(m_before).object(), m_desk->dump()).join(u", "_s)));
    }

    void isNotTriedWhileARunIsUnderWay()
    {
        QCOMPARE(m_desk->faults({{u"latency-ms"_s, 400}}), QString());
        const qsizetype already = m_desk->writes().size();
        const auto run = m_desk->begin({u"apply"_s, u"all.json"_s, u"--yes"_s, u"--accept"_s, u"untested,sole-operator,other-organizations"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->writes().size() > already, 30'000);
        const Answer answer = selfTest();
        QVERIFY2(answer.code == 1 && answer.err.contains(": run ") && answer.err.contains("is writing to this tenant") && answer.err.contains("wait until"), answer.told());
        run->kill();
        run->waitForFinished();
    }
};

} // namespace

MULLION_TEST(TestSelfTest)
#include "test_self_test.moc"
