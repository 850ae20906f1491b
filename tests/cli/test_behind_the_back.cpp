// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "practice_desk.h"
#include "support/test_main.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

const QString bob = u"bob@example.com"_s;

/// What somebody else changes while a run is under way is held or noted, and never overwritten.
class TestBehindTheBack : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeDesk> m_desk;

    [[nodiscard]] bool isPlanned()
    {
        return m_desk->run({u"scan"_s, u"--policy"_s, u"p.json"_s}).code == 4
            && m_desk->run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--out"_s, u"plan.jsonl"_s}).code == 0;
    }

    Answer apply(const QStringList &more = {})
    {
        return m_desk->run(QStringList {u"apply"_s, u"plan.jsonl"_s, u"--yes"_s, u"--settle"_s, u"1"_s, u"--json"_s} + more);
    }

    [[nodiscard]] QJsonObject rowOf(const QString &address)
    {
        for (const QJsonObject &row : m_desk->run({u"runs"_s, u"show"_s, u"last"_s, u"--json"_s}).lines()) {
            if (row["address"_L1].toString() == address)
                return row;
        }
        return {};
    }

    [[nodiscard]] QStringList writesTo(const QString &address, const QJsonObject &dump) const
    {
        const QString guid = mailboxOf(dump, address)["guid"_L1].toString();
        QStringList all;
        for (const QJsonValue &write : m_desk->writes()) {
            if (write["parameters"_L1]["Identity"_L1].toString().startsWith(guid) && write["outcome"_L1].toString() == "ok"_L1)
                all.append(write["cmdlet"_L1].toString().section(u'-', 0, 0) + u' ' + write["parameters"_L1]["User"_L1].toString());
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PracticeDesk>(QJsonObject {{u"mailboxes"_s, 60}});
        QCOMPARE(m_desk->start(), QString());
    }

    void anOwnersOwnChangeIsHeld_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("leftDefault");
        QTest::addColumn<QString>("leftGroup");
        const QJsonObject opened {{u"do"_s, u"set-default"_s}, {u"mailbox"_s, bob}, {u"rights"_s, u"Reviewer"_s}};
        const auto timed = [](QJsonObject change) {
            change[u"before-write"_s] = 1;
            change[u"on-mailbox"_s] = bob;
            return change;
        };
        const QJsonObject group {{u"do"_s, u"set-entry"_s}, {u"mailbox"_s, bob}, {u"user"_s, policyGroup}, {u"rights"_s, u"Editor"_s}};
        QTest::newRow("Default opened after the plan") << opened << u"Reviewer"_s << QString();
        QTest::newRow("Default opened after the row was read again") << timed(opened) << u"Reviewer"_s << u"AvailabilityOnly"_s;
        QTest::newRow("the group's entry made after the plan") << group << u"AvailabilityOnly"_s << u"Editor"_s;
        QTest::newRow("the group's entry made after the row was read again") << timed(group) << u"AvailabilityOnly"_s << u"Editor"_s;
    }

    void anOwnersOwnChangeIsHeld()
    {
        QFETCH(const QJsonObject, change);
        QFETCH(const QString, leftDefault);
        QFETCH(const QString, leftGroup);
        QVERIFY(isPlanned());
        const QJsonObject start = m_desk->dump();
        QCOMPARE(m_desk->change(change), QString());
        const Answer answer = apply();
        QVERIFY2(answer.code == 4, answer.told());
        QCOMPARE(answer.json()["held"_L1].toInt(), 1);
        QCOMPARE(answer.json()["failed"_L1].toInt(), 0);
        const QJsonObject row = rowOf(bob);
        QCOMPARE(row["status"_L1].toString(), u"held"_s);
        QVERIFY2(!row["why"_L1].toString().isEmpty(), QJsonDocument(row).toJson().constData());
        QVERIFY2(!row["changedByOthers"_L1].toString().isEmpty(), QJsonDocument(row).toJson().constData());
        const QJsonObject now = m_desk->dump();
        QCOMPARE(rightOf(mailboxOf(now, bob), u"default"_s), leftDefault);
        QCOMPARE(groupRight(now, bob), leftGroup);
        const auto others = [](const QJsonObject &mailbox) { return mailbox["address"_L1].toString() != bob; };
        QCOMPARE(differing(now, segmented(start, others)).filter(QRegularExpression(u"^(?!bob@)"_s)), QStringList());
    }

    void whatAHeldRowDidCanBeUndone()
    {
        QVERIFY(isPlanned());
        const QByteArray start = m_desk->server().dump();
        QCOMPARE(m_desk->change({{u"do"_s, u"set-default"_s}, {u"mailbox"_s, bob}, {u"rights"_s, u"Reviewer"_s}, {u"before-write"_s, 1},
                     {u"on-mailbox"_s, bob}}),
            QString());
        QCOMPARE(apply().code, 4);
        QCOMPARE(m_desk->run({u"plan"_s, u"undo"_s, u"last"_s, u"--out"_s, u"undo.jsonl"_s}).code, 0);
        const Answer undone = m_desk->run({u"apply"_s, u"undo.jsonl"_s, u"--yes"_s, u"--settle"_s, u"1"_s});
        QVERIFY2(undone.code == 0 || undone.code == 4, undone.told());
        QCOMPARE(rightOf(mailboxOf(m_desk->dump(), bob), u"default"_s), u"Reviewer"_s); // the owner's, not ours to take back
        QCOMPARE(m_desk->change({{u"do"_s, u"set-default"_s}, {u"mailbox"_s, bob}, {u"rights"_s, u"AvailabilityOnly"_s}}), QString());
        const QJsonObject before = QJsonDocument::fromJson(start).object();
        QCOMPARE(differing(m_desk->dump(), before).filter(QRegularExpression(u"^(?!bob@)"_s)), QStringList());
    }

    void anotherEntryIsNotedAndStays_data()
    {
        QTest::addColumn<int>("beforeWrite");
        QTest::newRow("made after the plan") << 0;
        QTest::newRow("made before the first write") << 1;
        QTest::newRow("made before the second write") << 2;
    }

    void anotherEntryIsNotedAndStays()
    {
        QFETCH(const int, beforeWrite);
        QVERIFY(isPlanned());
        const QJsonObject start = m_desk->dump();
        QJsonObject change {{u"do"_s, u"set-entry"_s}, {u"mailbox"_s, bob}, {u"user"_s, u"alice@example.com"_s}, {u"rights"_s, u"Editor"_s}};
        if (beforeWrite > 0) {
            change[u"before-write"_s] = beforeWrite;
            change[u"on-mailbox"_s] = bob;
        }
        QCOMPARE(m_desk->change(change), QString());
        const Answer answer = apply();
        QVERIFY2(answer.code == 0, answer.told());
        const QJsonObject alice = mailboxOf(start, u"alice@example.com"_s);
        QCOMPARE(rowOf(bob)["changedByOthers"_L1].toString(), alice["displayName"_L1].toString() + u": Editor"_s);
        const QJsonObject expected = withEntries(segmented(start), [&](const QJsonObject &mailbox, const QJsonArray &entries) {
            return mailbox["address"_L1].toString() != bob
                ? entries
                : withRight(entries, u"guid:"_s + alice["guid"_L1].toString(), alice["displayName"_L1].toString(), u"Editor"_s);
        });
        QCOMPARE(differing(m_desk->dump(), expected), QStringList());
        QCOMPARE(executedTwice(m_desk->writes()), QStringList());
    }

    void undoLeavesWhatOthersMadeMeanwhile()
    {
        QVERIFY(isPlanned());
        const QJsonObject start = m_desk->dump();
        const QJsonObject change {{u"do"_s, u"set-entry"_s}, {u"mailbox"_s, bob}, {u"user"_s, u"alice@example.com"_s}, {u"rights"_s, u"Editor"_s},
            {u"before-write"_s, 1}, {u"on-mailbox"_s, bob}};
        QCOMPARE(m_desk->change(change), QString());
        QCOMPARE(apply().code, 0);
        QCOMPARE(m_desk->run({u"plan"_s, u"undo"_s, u"last"_s, u"--out"_s, u"undo.jsonl"_s}).code, 0);
        const Answer undone = m_desk->run({u"apply"_s, u"undo.jsonl"_s, u"--yes"_s, u"--settle"_s, u"1"_s});
        QVERIFY2(undone.code == 0, undone.told());
        const QJsonObject alice = mailboxOf(start, u"alice@example.com"_s);
        const QJsonObject expected = withEntries(start, [&](const QJsonObject &mailbox, const QJsonArray &entries) {
            return mailbox["address"_L1].toString() != bob
                ? entries
                : withRight(entries, u"guid:"_s + alice["guid"_L1].toString(), alice["displayName"_L1].toString(), u"Editor"_s);
        });
        QCOMPARE(differing(m_desk->dump(), expected), QStringList());
    }

    void aGroupMadeAnewClosesNobodyOut_data()
    {
        QTest::addColumn<int>("beforeWrite");
        QTest::newRow("between plan and apply") << 0;
        QTest::newRow("before the first write") << 1;
        QTest::newRow("in the middle") << 30;
    }

    void aGroupMadeAnewClosesNobodyOut()
    {
        QFETCH(const int, beforeWrite);
        QVERIFY(isPlanned());
        const QJsonObject start = m_desk->dump();
        QJsonObject change {{u"do"_s, u"recreate-group"_s}, {u"group"_s, policyGroup}};
        if (beforeWrite > 0)
            change[u"before-write"_s] = beforeWrite;
        QCOMPARE(m_desk->change(change), QString());
        const Answer answer = apply();
        QVERIFY2(answer.code == (beforeWrite == 0 ? 1 : 4), answer.told());
        if (beforeWrite == 0) {
            QVERIFY2(answer.err.contains(policyGroup.toUtf8()) && answer.err.contains("plan again"), answer.told());
            QCOMPARE(m_desk->writes(), QJsonArray());
        }
        // Default was closed only where the group's entry had been made before.
        const QString before = groupOf(start, policyGroup)["guid"_L1].toString();
        for (const QJsonValue &mailbox : start["mailboxes"_L1].toArray()) {
            const QStringList writes = writesTo(mailbox["address"_L1].toString(), start);
            const bool hadEntry = !groupRight(start, mailbox["address"_L1].toString()).isEmpty();
            const qsizetype closed = writes.indexOf(u"Set Default"_s);
            QVERIFY2(closed < 0 || hadEntry || (closed == 1 && writes[0].startsWith("Add "_L1)), qPrintable(writes.join(u", "_s)));
        }
        // A new scan finds the dead entries and puts it right.
        QCOMPARE(m_desk->run({u"scan"_s, u"--policy"_s, u"p.json"_s}).code, 4);
        const Answer plan = m_desk->run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--out"_s, u"plan.jsonl"_s, u"--json"_s});
        QVERIFY2(plan.code == 0, plan.told());
        const Answer again = apply();
        QVERIFY2(again.code == 0, again.told());
        const QJsonObject now = m_desk->dump();
        QVERIFY(groupOf(now, policyGroup)["guid"_L1].toString() != before);
        for (const QJsonValue &mailbox : start["mailboxes"_L1].toArray()) {
            const QString address = mailbox["address"_L1].toString();
            if (!isToBeClosed(mailbox.toObject()))
                continue;
            QCOMPARE(rightOf(mailboxOf(now, address), u"default"_s), u"None"_s);
            QVERIFY2(!groupRight(now, address).isEmpty(), qPrintable(address));
        }
    }

    void aMailboxThatIsGoneOrMadeAnewIsLeftAlone_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("beforeWrite");
        for (const char *what : {"delete-mailbox", "move-mailbox"}) {
            QTest::addRow("%s between plan and apply", what) << QString::fromLatin1(what) << 0;
            QTest::addRow("%s before the first write", what) << QString::fromLatin1(what) << 1;
            QTest::addRow("%s before the second write", what) << QString::fromLatin1(what) << 2;
        }
    }

    void aMailboxThatIsGoneOrMadeAnewIsLeftAlone()
    {
        QFETCH(const QString, what);
        QFETCH(const int, beforeWrite);
        QVERIFY(isPlanned());
        const QJsonObject start = m_desk->dump();
        QJsonObject change {{u"do"_s, what}, {u"mailbox"_s, bob}};
        if (beforeWrite > 0) {
            change[u"before-write"_s] = beforeWrite;
            change[u"on-mailbox"_s] = bob;
        }
        QCOMPARE(m_desk->change(change), QString());
        const Answer answer = apply();
        const QString status = rowOf(bob)["status"_L1].toString();
        if (what == "delete-mailbox"_L1 || beforeWrite == 0) {
            QVERIFY2(answer.code == 4, answer.told());
            QVERIFY2(status == "held"_L1 || status == "failed"_L1 || status == "in-doubt"_L1, qPrintable(status));
            QVERIFY2(!rowOf(bob)["why"_L1].toString().isEmpty(), answer.told());
            QVERIFY2(!rowOf(bob)["why"_L1].toString().contains("no more"_L1), answer.told()); // it may be out of reach only
        }
        // All others are as they should be.
        const QJsonObject now = m_desk->dump();
        const QJsonObject expected = segmented(start);
        for (const QJsonValue &mailbox : now["mailboxes"_L1].toArray()) {
            const QString address = mailbox["address"_L1].toString();
            if (address != bob)
                QCOMPARE(mailbox.toObject(), mailboxOf(expected, address));
        }
        const QJsonObject left = mailboxOf(now, bob);
        if (what == "move-mailbox"_L1 && status == "done"_L1)
            QCOMPARE(entriesOf(left), entriesOf(mailboxOf(expected, bob)));
        QVERIFY(left.isEmpty() || rightOf(left, u"default"_s) != "None"_L1 || !groupRight(now, bob).isEmpty());
        QCOMPARE(executedTwice(m_desk->writes()), QStringList());
    }

    void whoLeftTheScopeIsHeld()
    {
        m_desk->put(u"p.json"_s, segmentingPolicy().replace("type:user", "type:user attr2:sales"));
        QVERIFY(isPlanned());
        const QJsonObject start = m_desk->dump();
        QCOMPARE(m_desk->change({{u"do"_s, u"set-attribute"_s}, {u"mailbox"_s, bob}, {u"attribute"_s, u"2"_s}, {u"value"_s, u"finance"_s}}), QString());
        const Answer answer = apply();
        QVERIFY2(answer.code == 4, answer.told());
        QCOMPARE(rowOf(bob)["status"_L1].toString(), u"held"_s);
        QCOMPARE(writesTo(bob, start), QStringList());
    }
};

MULLION_TEST(TestBehindTheBack)

} // namespace

#include "test_behind_the_back.moc"
