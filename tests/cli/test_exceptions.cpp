// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "practice_desk.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

/// Mailboxes that are kept as they are on purpose, from the terminal. The steps build on each other.
class TestExceptionVerbs : public QObject
{
    Q_OBJECT

private:
    PracticeDesk m_desk {{{u"mailboxes"_s, 80}, {u"policy-group-entries"_s, 0}, {u"namesake-entries"_s, 0}, {u"orphans"_s, 0.5}}};
    QJsonObject m_start;
    QStringList m_open; ///< Addresses of mailboxes that the policy would close.

    [[nodiscard]] QString standing(const QString &address)
    {
        for (const QJsonObject &line : m_desk.run({u"exceptions"_s, u"list"_s, u"--json"_s}).lines()) {
            if (line["address"_L1].toString() == address)
                return line["standing"_L1].toString();
        }
        return u"none"_s;
    }

    [[nodiscard]] QString reasonOf(const QString &address)
    {
        m_desk.run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--identity"_s, address, u"--out"_s, u"one.json"_s});
        return m_desk.run({u"plan"_s, u"show"_s, u"one.json"_s, u"--json"_s}).json()["reason"_L1].toString();
    }

    [[nodiscard]] QString defaultOf(const QString &address) const { return rightOf(mailboxOf(m_desk.dump(), address), u"default"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_desk.start(), QString());
        m_start = m_desk.dump();
        for (const QJsonValue &mailbox : m_start["mailboxes"_L1].toArray()) {
            if (isToBeClosed(mailbox.toObject()))
                m_open.append(mailbox["address"_L1].toString());
        }
        QVERIFY(m_open.size() > 20);
        QCOMPARE(m_desk.run({u"scan"_s, u"--policy"_s, u"p.json"_s}).code, 4);
    }

    void addedOnesAreLeftAlone()
    {
        const Answer added = m_desk.run({u"exceptions"_s, u"add"_s, u"--identity"_s, m_open[0], u"--identity"_s, m_open[1], u"--reason"_s, u"=works council"_s, u"--json"_s});
        QVERIFY2(added.code == 0, added.told());
        QCOMPARE(added.json()["added"_L1].toInt(), 2);
        QCOMPARE(standing(m_open[0]), u"in-force"_s);
        QCOMPARE(reasonOf(m_open[0]), u"exception-kept"_s);
        QCOMPARE(reasonOf(m_open[2]), u"default-open"_s);

        const Answer again = m_desk.run({u"exceptions"_s, u"add"_s, u"--identity"_s, m_open[0], u"--reason"_s, u"=works council"_s});
        QCOMPARE(again.out.trimmed(), QByteArray("1 mailbox is an exception from now on"));
    }

    void wrongInputIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nobody named") << QStringList {u"add"_s, u"--reason"_s, u"x"_s} << 2 << QByteArray("--where");
        QTest::newRow("no reason") << QStringList {u"add"_s, u"--identity"_s, u"aaron.ellis@example.com"_s} << 2 << QByteArray("--reason");
        QTest::newRow("an empty reason") << QStringList {u"add"_s, u"--identity"_s, u"aaron.ellis@example.com"_s, u"--reason"_s, u" "_s} << 2 << QByteArray("reason");
        QTest::newRow("not known") << QStringList {u"add"_s, u"--identity"_s, u"nobody@example.com"_s, u"--reason"_s, u"x"_s} << 4 << QByteArray("nobody@example.com");
        QTest::newRow("not known, to look at") << QStringList {u"list"_s, u"--identity"_s, u"nobody@example.com"_s} << 4 << QByteArray("nobody@example.com");
        QTest::newRow("not known, to export") << QStringList {u"export"_s, u"--identity"_s, u"nobody@example.com"_s} << 4 << QByteArray("nobody@example.com");
        QTest::newRow("no date") << QStringList {u"add"_s, u"--identity"_s, u"aaron.ellis@example.com"_s, u"--reason"_s, u"x"_s, u"--expires"_s, u"soon"_s} << 2 << QByteArray("2027-03-31");
        QTest::newRow("over already") << QStringList {u"add"_s, u"--identity"_s, u"aaron.ellis@example.com"_s, u"--reason"_s, u"x"_s, u"--expires"_s, u"2020-01-01"_s} << 2 << QByteArray("would have ended already");
        QTest::newRow("no such facet") << QStringList {u"list"_s, u"--facet"_s, u"mail"_s} << 2 << QByteArray("--facet");
        QTest::newRow("no such file") << QStringList {u"import"_s, u"gone.csv"_s} << 2 << QByteArray("gone.csv");
    }

    void wrongInputIsNamed()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        QFETCH(const QByteArray, said);
        const Answer answer = m_desk.run(QStringList {u"exceptions"_s} + arguments);
        QVERIFY2(answer.code == code && answer.err.contains(said), answer.told());
    }

    void whatIsExportedCanBeImported()
    {
        const Answer exported = m_desk.run({u"exceptions"_s, u"export"_s, u"--out"_s, u"kept.csv"_s});
        QVERIFY2(exported.code == 0, exported.told());
        QVERIFY(m_desk.bytes(u"kept.csv"_s).contains("'=works council")); // no spreadsheet takes it for a formula
        QCOMPARE(m_desk.run({u"exceptions"_s, u"remove"_s, u"--identity"_s, m_open[0], u"--identity"_s, m_open[1], u"--json"_s}).json()["ended"_L1].toInt(), 2);
        QCOMPARE(standing(m_open[0]), u"expired"_s);
        QCOMPARE(reasonOf(m_open[0]), u"exception-expired"_s);
        const QJsonObject checked = m_desk.run({u"check"_s, u"--stored"_s, u"--policy"_s, u"p.json"_s, u"--json"_s}).json();
        const QJsonObject states = checked["states"_L1].toObject();
        QCOMPARE(checked["expiredExceptions"_L1].toInt(), 2); // the policy applies to them again
        QCOMPARE(checked["outOfPolicy"_L1].toInt(),
            2 + states["open"_L1].toInt() + states["partial"_L1].toInt() + states["drifted"_L1].toInt() + states["customised"_L1].toInt());
        const Answer imported = m_desk.run({u"exceptions"_s, u"import"_s, u"kept.csv"_s, u"--json"_s});
        QVERIFY2(imported.code == 0 && imported.json()["added"_L1].toInt() == 2, imported.told());
        QCOMPARE(standing(m_open[0]), u"in-force"_s);
        QCOMPARE(m_desk.run({u"exceptions"_s, u"list"_s, u"--json"_s}).json()["reason"_L1].toString(), u"=works council"_s);
    }

    void badLinesOfAnImportAreNamedAndTheOthersKept()
    {
        m_desk.put(u"some.csv"_s, "address,reason,expires,kept\r\n" + m_open[3].toUtf8() + ",fine,2099-01-01,\r\nnobody@example.com,x,,\r\n" + m_open[4].toUtf8()
                + ",,,\r\n" + m_open[5].toUtf8() + ",x,soon,\r\n" + m_open[6].toUtf8() + ",x,,Owner\r\n" + m_open[3].toUpper().toUtf8() + ",again,,\r\n");
        const Answer answer = m_desk.run({u"exceptions"_s, u"import"_s, u"some.csv"_s});
        QVERIFY2(answer.code == 4, answer.told());
        for (const char *line : {"line 3: ", "line 4: ", "line 5: ", "line 6: ", "line 7: "})
            QVERIFY2(answer.err.contains(line), answer.told());
        QVERIFY2(answer.out.startsWith("1 "), answer.told());
        QCOMPARE(standing(m_open[3]), u"in-force"_s);
        QCOMPARE(standing(m_open[4]), u"none"_s);
        QCOMPARE(standing(m_open[6]), u"none"_s);
    }

    void aRunLeavesThemAndTheLedgerKnowsWhoEnded()
    {
        QCOMPARE(m_desk.run({u"exceptions"_s, u"remove"_s, u"--identity"_s, m_open[1]}).code, 0);
        m_desk.run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--out"_s, u"all.json"_s});
        const Answer apply = m_desk.run({u"apply"_s, u"all.json"_s, u"--yes"_s});
        QVERIFY2(apply.code == 0, apply.told());
        QCOMPARE(defaultOf(m_open[0]), u"AvailabilityOnly"_s);
        QCOMPARE(defaultOf(m_open[1]), u"None"_s);
        QCOMPARE(defaultOf(m_open[2]), u"None"_s);
        QCOMPARE(standing(m_open[1]), u"none"_s); // the run brought it under its policy: the ledger has done with it
        QCOMPARE(standing(m_open[0]), u"in-force"_s);
    }

    void undoingAnUndoTakesItsExceptionsAway()
    {
        const QByteArray closed = m_desk.dumpBytes();
        const auto undo = [&] {
            m_desk.run({u"plan"_s, u"undo"_s, u"last"_s, u"--identity"_s, m_open[2], u"--out"_s, u"undo.json"_s});
            return m_desk.run({u"apply"_s, u"undo.json"_s, u"--yes"_s});
        };
        const Answer first = undo();
        QVERIFY2(first.code == 0, first.told());
        QCOMPARE(defaultOf(m_open[2]), u"AvailabilityOnly"_s);
        QCOMPARE(standing(m_open[2]), u"in-force"_s);
        QCOMPARE(reasonOf(m_open[2]), u"exception-kept"_s); // the next run does not undo the undo
        const Answer second = undo();
        QVERIFY2(second.code == 0, second.told());
        QVERIFY(m_desk.dumpBytes() == closed);
        QCOMPARE(standing(m_open[2]), u"none"_s);
        QCOMPARE(reasonOf(m_open[2]), u"as-wanted"_s);
    }

    void orphansGoAndNothingElse()
    {
        const QJsonObject before = m_desk.dump();
        const auto isOrphan = [](const QJsonValue &entry) { return entry["shown"_L1].toString().startsWith("NT:S-1-"_L1); };
        int orphans = 0;
        const QJsonObject expected = withEntries(before, [&](const QJsonObject &, const QJsonArray &entries) {
            QJsonArray left;
            for (const QJsonValue &entry : entries) {
                if (isOrphan(entry))
                    ++orphans;
                else
                    left.append(entry);
            }
            return left;
        });
        QVERIFY(orphans > 5);
        const Answer plan = m_desk.run({u"plan"_s, u"orphans"_s, u"--out"_s, u"orphans.json"_s, u"--json"_s});
        QCOMPARE(plan.json()["steps"_L1].toInt(), orphans);
        const Answer apply = m_desk.run({u"apply"_s, u"orphans.json"_s, u"--yes"_s});
        QVERIFY2(apply.code == 0, apply.told());
        QCOMPARE(differing(m_desk.dump(), expected), QStringList());
        QCOMPARE(standing(m_open[0]), u"in-force"_s);
        QCOMPARE(reasonOf(m_open[2]), u"as-wanted"_s); // nobody takes the closed ones for closed by their owners
    }

    void aPlanIsMadeAnewOfWhatIsThereNow()
    {
        m_desk.run({u"plan"_s, u"undo"_s, u"last"_s, u"--out"_s, u"old.json"_s}); // undo of the orphans: none can be added again
        m_desk.run({u"exceptions"_s, u"remove"_s, u"--identity"_s, m_open[0]});
        m_desk.run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--out"_s, u"old.json"_s});
        QCOMPARE(m_desk.change({{u"do"_s, u"set-default"_s}, {u"mailbox"_s, m_open[0]}, {u"rights"_s, u"Editor"_s}}), QString());
        const Answer refreshed = m_desk.run({u"plan"_s, u"refresh"_s, u"old.json"_s, u"--out"_s, u"new.json"_s});
        QVERIFY2(refreshed.code == 0, refreshed.told());
        QString reason;
        for (const QJsonObject &row : m_desk.run({u"plan"_s, u"show"_s, u"new.json"_s, u"--json"_s}).lines()) {
            if (row["address"_L1].toString() == m_open[0])
                reason = row["facts"_L1].toString() + u' ' + row["reason"_L1].toString();
        }
        QVERIFY2(!reason.contains(u"default-open") && !reason.isEmpty(), qPrintable(reason)); // what its owner chose meanwhile is seen
        QCOMPARE(m_desk.run({u"plan"_s, u"refresh"_s, u"gone.json"_s}).code, 2);
    }
};

} // namespace

MULLION_TEST(TestExceptionVerbs)
#include "test_exceptions.moc"
