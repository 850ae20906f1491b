// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "practice_desk.h"
#include "support/test_main.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

/// From an empty store to a segmented tenant and back, as a person would type it. The steps build on each other and
/// run in the order in which they stand here.
class TestMainJob : public QObject
{
    Q_OBJECT

private:
    PracticeDesk m_desk;
    QByteArray m_first; // the dump before anything was done
    QJsonObject m_start;
    QByteArray m_closed; // after the policy was applied

    static QSet<QString> addressesOf(const QJsonObject &dump, const std::function<bool(const QJsonObject &)> &which)
    {
        QSet<QString> all;
        for (const QJsonValue &mailbox : dump["mailboxes"_L1].toArray()) {
            if (which(mailbox.toObject()))
                all.insert(mailbox["address"_L1].toString());
        }
        return all;
    }

    static QSet<QString> addressesOf(const Answer &answer)
    {
        QSet<QString> all;
        for (const QJsonObject &line : answer.lines())
            all.insert(line["address"_L1].toString());
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_desk.start(), QString());
        m_first = m_desk.server().dump();
        m_start = m_desk.dump();
        QCOMPARE(m_start["mailboxes"_L1].toArray().size(), 500);
    }

    void connectSavesTheConnection()
    {
        const Answer answer = m_desk.run({u"connect"_s, u"practice"_s});
        QVERIFY2(answer.code == 0, answer.told());
        QVERIFY(answer.out.contains(m_desk.place().tenant.toUtf8()));
        for (const char *name : {"MULLION_CLOUD", "MULLION_TENANT", "MULLION_CLIENT_ID", "MULLION_CERTIFICATE"})
            m_desk.setEnvironment(QString::fromLatin1(name), {}); // from here on the saved connection serves
    }

    void statusSaysWhatServesAndWhatMayBeDone()
    {
        const Answer answer = m_desk.run({u"status"_s, u"--json"_s});
        QVERIFY2(answer.code == 0, answer.told());
        const QJsonObject json = answer.json();
        QCOMPARE(json["connection"_L1].toString(), u"practice"_s);
        QCOMPARE(json["surface"_L1].toString(), u"beta"_s);
        QCOMPARE(json["beta"_L1]["serves"_L1].toBool(), true);
        QCOMPARE(json["graph"_L1]["serves"_L1].toBool(), true);
        QCOMPARE(json["writeCalendars"_L1].toString(), u"yes"_s);
    }

    void scanReadsAllButTheOneWithoutCalendar()
    {
        const Answer answer = m_desk.run({u"scan"_s, u"--policy"_s, u"p.json"_s, u"--json"_s});
        QVERIFY2(answer.code == 4, answer.told());
        QCOMPARE(answer.json()["listed"_L1].toInt(), 500);
        QCOMPARE(answer.json()["read"_L1].toInt(), 499);
        QCOMPARE(answer.json()["failed"_L1].toInt(), 1);
        QCOMPARE(answer.json()["listComplete"_L1].toBool(), true);
        const QSet<QString> without = addressesOf(m_start, [](const QJsonObject &m) { return !hasCalendar(m); });
        QCOMPARE(without.size(), 1);
        const QJsonArray unread = answer.json()["unread"_L1].toArray();
        QCOMPARE(unread.size(), 1);
        QCOMPARE(unread[0]["address"_L1].toString(), *without.begin());
        const QString why = unread[0]["why"_L1].toString();
        QVERIFY2(why.contains("has no default calendar"_L1) && !why.contains("out of reach"_L1), answer.told());
    }

    void listTellsTheSameInEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"table", "csv", "json"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }

    void listTellsTheSameInEveryFormat()
    {
        QFETCH(const QString, format);
        const QSet<QString> sales = addressesOf(m_start, [](const QJsonObject &m) { return m["attributes"_L1]["2"_L1] == "sales"_L1; });
        const Answer answer
            = m_desk.run({u"list"_s, u"--where"_s, u"attr2:sales"_s, u"--policy"_s, u"p.json"_s, u"--format"_s, format});
        QVERIFY2(answer.code == 0, answer.told());
        QList<QByteArray> lines = answer.out.trimmed().split('\n');
        if (format != "json"_L1)
            lines.removeFirst(); // titles
        QCOMPARE(lines.size(), sales.size());
        for (const QString &address : sales) {
            const QJsonObject mailbox = mailboxOf(m_start, address);
            const auto found = std::find_if(
                lines.begin(), lines.end(), [&](const QByteArray &line) { return line.contains(address.toUtf8()); });
            QVERIFY2(found != lines.end(), qPrintable(address));
            QVERIFY2(found->contains(mailbox["displayName"_L1].toString().toUtf8()), found->constData());
            QVERIFY2(found->contains(rightOf(mailbox, u"default"_s).section(u',', 0, 0).toUtf8()), found->constData());
        }
        QVERIFY2(answer.err.contains("Coverage: 419 of 420"), answer.told());
    }

    void everyMailboxIsListedWithItsOwnCalendarAndTheGroupsRight()
    {
        const Answer answer = m_desk.run({u"list"_s, u"--policy"_s, u"p.json"_s, u"--json"_s});
        QVERIFY2(answer.code == 0, answer.told());
        const QList<QJsonObject> lines = answer.lines();
        QCOMPARE(lines.size(), 500);
        for (const QJsonObject &line : lines) {
            const QString address = line["address"_L1].toString();
            const QJsonObject mailbox = mailboxOf(m_start, address);
            QString path;
            for (const QJsonValue &calendar : mailbox["calendars"_L1].toArray()) {
                if (calendar["default"_L1].toBool())
                    path = calendar["path"_L1].toString();
            }
            // U+F8FF stands for a slash inside a name; our words separate folders with a backslash.
            QVERIFY2(line["folder"_L1].toString().size() == path.size(), qPrintable(address + line["folder"_L1].toString() + path));
            QCOMPARE(line["folder"_L1].toString().section(u'\\', -1).remove(u'/').remove(QChar(0xF8FF)),
                path.mid(1).remove(u'/').remove(QChar(0xF8FF)));
            QCOMPARE(line["default"_L1].toString(), rightOf(mailbox, u"default"_s));
            QCOMPARE(line[u"group:"_s + policyGroup].toString(), groupRight(m_start, address));
        }
    }

    void withoutAPolicyCoverageIsOfEverybody()
    {
        const Answer answer = m_desk.run({u"list"_s});
        QVERIFY2(answer.code == 0, answer.told());
        QVERIFY2(answer.err.contains("Coverage: 499 of 500"), answer.told());
    }

    void theOneWithoutCalendarIsUnknownWithItsReason()
    {
        const QSet<QString> without = addressesOf(m_start, [](const QJsonObject &m) { return !hasCalendar(m); });
        QCOMPARE(without.size(), 1);
        const Answer list = m_desk.run({u"list"_s, u"--where"_s, u"status:unknown"_s, u"--policy"_s, u"p.json"_s, u"--json"_s});
        QCOMPARE(addressesOf(list), without);
        QCOMPARE(list.json()["reason"_L1].toString(), u"read-failed"_s);
        QVERIFY2(list.json()["error"_L1].toString().contains(u"calendar"_s), list.told());
        const Answer show = m_desk.run({u"show"_s, *without.begin(), u"--policy"_s, u"p.json"_s});
        QCOMPARE(show.code, 4);
        QVERIFY2(show.out.contains("calendar"), show.told());
    }

    void snapshotNamesWhatIsNotInIt()
    {
        const Answer answer = m_desk.run({u"snapshot"_s, u"create"_s, u"before"_s});
        QVERIFY2(answer.code == 4, answer.told());
        QVERIFY2(answer.out.contains("499 of 500"), answer.told());
        for (const QString &address : addressesOf(m_start, [](const QJsonObject &m) { return !hasCalendar(m); }))
            QVERIFY2(answer.err.contains(address.toUtf8()), answer.told());
    }

    void planningWritesNothingAndNamesWhoIsKept()
    {
        const Answer answer = m_desk.run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--out"_s, u"plan.jsonl"_s, u"--json"_s});
        QVERIFY2(answer.code == 0, answer.told());
        QCOMPARE(m_desk.writes(), QJsonArray());
        QCOMPARE(m_desk.server().dump(), m_first);

        const auto isUser = [](const QJsonObject &m) { return m["type"_L1].toString() == "UserMailbox"_L1 && hasCalendar(m); };
        const QSet<QString> kept = addressesOf(m_start, [&](const QJsonObject &m) {
            const QString right = rightOf(m, u"default"_s);
            return isUser(m) && right != "AvailabilityOnly"_L1 && right != "None"_L1;
        });
        const QSet<QString> closed
            = addressesOf(m_start, [&](const QJsonObject &m) { return isUser(m) && rightOf(m, u"default"_s) == "None"_L1; });
        QVERIFY(!kept.isEmpty() && !closed.isEmpty());
        QCOMPARE(answer.json()["change"_L1].toInt(), int(addressesOf(m_start, isToBeClosed).size()));

        const Answer show = m_desk.run({u"plan"_s, u"show"_s, u"plan.jsonl"_s, u"--json"_s});
        QVERIFY2(show.code == 0, show.told());
        QSet<QString> namedKept;
        QSet<QString> namedClosed;
        for (const QJsonObject &row : show.lines()) {
            const QString reason = row["reason"_L1].toString();
            if (reason == "customised-kept"_L1)
                namedKept.insert(row["address"_L1].toString());
            if (reason == "closed-by-owner"_L1)
                namedClosed.insert(row["address"_L1].toString());
        }
        QCOMPARE(namedKept, kept);
        QCOMPARE(namedClosed, closed);
    }

    void applyReachesThePolicyAndTouchesNothingElse()
    {
        const Answer answer = m_desk.run({u"apply"_s, u"plan.jsonl"_s, u"--yes"_s, u"--settle"_s, u"2"_s, u"--json"_s,
            u"--reason"_s, u"segmentation"_s, u"--ticket"_s, u"CHG-1"_s});
        QVERIFY2(answer.code == 0, answer.told());
        QCOMPARE(answer.json()["failed"_L1].toInt(), 0);
        QCOMPARE(answer.json()["done"_L1].toInt(), int(addressesOf(m_start, isToBeClosed).size()));
        QCOMPARE(differing(m_desk.dump(), segmented(m_start)), QStringList());
        QCOMPARE(executedTwice(m_desk.writes()), QStringList());
        for (const QJsonValue &write : m_desk.writes())
            QCOMPARE(write["outcome"_L1].toString(), u"ok"_s); // Add where nothing was, Set where something was
        m_closed = m_desk.server().dump();
    }

    void aGroupThatHasMoreKeepsIt()
    {
        const QJsonObject now = m_desk.dump();
        int editors = 0;
        for (const QString &address : addressesOf(m_start, isToBeClosed)) {
            if (groupRight(m_start, address) != "Editor"_L1)
                continue;
            ++editors;
            QCOMPARE(groupRight(now, address), u"Editor"_s);
            QCOMPARE(rightOf(mailboxOf(now, address), u"default"_s), u"None"_s);
        }
        QVERIFY(editors > 0);
    }

    void noGrantIsMadeWhereTheKeptDefaultShowsMore()
    {
        const QJsonObject now = m_desk.dump();
        for (const QJsonValue &mailbox : m_start["mailboxes"_L1].toArray()) {
            const QString address = mailbox["address"_L1].toString();
            if (!isToBeClosed(mailbox.toObject()))
                QCOMPARE(groupRight(now, address), groupRight(m_start, address));
        }
    }

    void planningAgainFindsNothing_data()
    {
        QTest::addColumn<bool>("scanned");
        QTest::newRow("on what the run proved") << false;
        QTest::newRow("on a new scan") << true;
    }

    void planningAgainFindsNothing()
    {
        QFETCH(const bool, scanned);
        if (scanned)
            QCOMPARE(m_desk.run({u"scan"_s}).code, 4);
        const Answer answer = m_desk.run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--json"_s});
        QVERIFY2(answer.code == 0, answer.told());
        QCOMPARE(answer.json()["steps"_L1].toInt(-1), 0);
        QCOMPARE(answer.json()["change"_L1].toInt(-1), 0);
    }

    void theRunIsTold()
    {
        const Answer list = m_desk.run({u"runs"_s, u"list"_s, u"--json"_s});
        QVERIFY2(list.code == 0, list.told());
        QCOMPARE(list.lines().size(), 1);
        const Answer show = m_desk.run({u"runs"_s, u"show"_s, u"last"_s, u"--json"_s});
        QVERIFY2(show.code == 0, show.told());
        QCOMPARE(addressesOf(show), addressesOf(m_start, isToBeClosed));
        for (const QJsonObject &row : show.lines()) {
            QVERIFY2(row["before"_L1].toString().contains(u"Default: AvailabilityOnly"_s), show.told());
            QVERIFY2(row["after"_L1].toString().contains(u"Default: None"_s), show.told());
            QCOMPARE(row["changedByOthers"_L1].toString(), QString());
        }
    }

    void anExportEqualsWhatIsShown_data()
    {
        QTest::addColumn<QStringList>("verb");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("query");
        QTest::newRow("the list") << QStringList {u"list"_s, u"--policy"_s, u"p.json"_s} << u"mailboxes"_s << u""_s;
        QTest::newRow("a part of the list, sorted")
            << QStringList {u"list"_s, u"--where"_s, u"attr2:sales"_s, u"--sort"_s, u"-name"_s} << u"mailboxes"_s << u"attr2:sales"_s;
        QTest::newRow("a run") << QStringList {u"runs"_s, u"show"_s, u"last"_s} << u"run"_s << u""_s;
    }

    void anExportEqualsWhatIsShown()
    {
        QFETCH(const QStringList, verb);
        QFETCH(const QString, kind);
        QFETCH(const QString, query);
        const Answer shown = m_desk.run(verb + QStringList {u"--format"_s, u"csv"_s});
        QVERIFY2(shown.code == 0, shown.told());
        const Answer written = m_desk.run(verb + QStringList {u"--out"_s, u"out.csv"_s, u"--json"_s});
        QVERIFY2(written.code == 0, written.told());
        QCOMPARE(m_desk.bytes(u"out.csv"_s), shown.out);

        const QJsonObject about = QJsonDocument::fromJson(m_desk.bytes(written.json()["about"_L1].toString())).object();
        QCOMPARE(about["kind"_L1].toString(), kind);
        QCOMPARE(about["query"_L1].toString(), query);
        QCOMPARE(about["connection"_L1].toString(), u"practice"_s);
        QCOMPARE(about["rows"_L1].toInt(), int(shown.out.trimmed().count("\r\n")));
        QCOMPARE(about["rows"_L1], written.json()["rows"_L1]);
        QCOMPARE(about["sha256"_L1].toString(), QString::fromLatin1(QCryptographicHash::hash(shown.out, QCryptographicHash::Sha256).toHex()));
        if (kind == "run"_L1)
            QCOMPARE(about["run"_L1]["counts"_L1]["done"_L1], about["rows"_L1]);
        else
            QCOMPARE(about["coverage"_L1]["freshlyRead"_L1].toInt(), 419);
        QCOMPARE(m_desk.run({u"audit"_s, u"verify"_s}).code, 0);
    }

    void checkSaysWhatIsNotKnown()
    {
        const Answer answer = m_desk.run({u"check"_s, u"--policy"_s, u"p.json"_s, u"--json"_s});
        QVERIFY2(answer.code == 4, answer.told()); // the one without calendar
        QCOMPARE(answer.json()["outOfPolicy"_L1].toInt(-1), 0);
        QCOMPARE(answer.json()["unknown"_L1].toInt(-1), 1);
        QCOMPARE(answer.json()["freshlyRead"_L1].toInt(-1), 419);
    }

    void restoreGivesBackTheFirstDump()
    {
        const Answer plan = m_desk.run({u"plan"_s, u"restore"_s, u"before"_s, u"--out"_s, u"restore.jsonl"_s});
        QVERIFY2(plan.code == 0, plan.told());
        const Answer answer = m_desk.run({u"apply"_s, u"restore.jsonl"_s, u"--yes"_s, u"--settle"_s, u"2"_s});
        QVERIFY2(answer.code == 0, answer.told());
        QCOMPARE(m_desk.server().dump(), m_first);
    }

    void undoOfTheRestoreIsTheRun()
    {
        const Answer plan = m_desk.run({u"plan"_s, u"undo"_s, u"last"_s, u"--out"_s, u"undo.jsonl"_s});
        QVERIFY2(plan.code == 0, plan.told());
        const Answer answer = m_desk.run({u"apply"_s, u"undo.jsonl"_s, u"--yes"_s, u"--settle"_s, u"2"_s});
        QVERIFY2(answer.code == 0, answer.told());
        QCOMPARE(m_desk.server().dump(), m_closed);
    }

    void undoOfTheRunGivesBackTheFirstDump()
    {
        const QList<QJsonObject> runs = m_desk.run({u"runs"_s, u"list"_s, u"--json"_s}).lines();
        QCOMPARE(runs.size(), 3);
        const QString run = runs.last()["run"_L1].toString();
        const Answer plan = m_desk.run({u"plan"_s, u"undo"_s, run, u"--out"_s, u"undo1.jsonl"_s});
        QVERIFY2(plan.code == 0, plan.told());
        const Answer answer = m_desk.run({u"apply"_s, u"undo1.jsonl"_s, u"--yes"_s, u"--settle"_s, u"2"_s});
        QVERIFY2(answer.code == 0, answer.told());
        QCOMPARE(m_desk.server().dump(), m_first);
        QCOMPARE(m_desk.run({u"audit"_s, u"verify"_s}).code, 0);
    }

    void pipedAddressesAreSegmented_data()
    {
        QTest::addColumn<QByteArray>("piped");
        QTest::addColumn<QStringList>("done");
        QTest::addColumn<QByteArray>("named");
        QTest::addColumn<int>("code");
        QTest::newRow("one") << QByteArray("bob@example.com\n") << QStringList {u"bob@example.com"_s} << QByteArray() << 0;
        QTest::newRow("a wrong one among them is named, the others are done")
            << QByteArray("alice@example.com\nnobody@example.com\nbob@example.com\n")
            << QStringList {u"alice@example.com"_s, u"bob@example.com"_s} << QByteArray("nobody@example.com") << 4;
        QTest::newRow("one given twice is done once") << QByteArray("bob@example.com\r\nBOB@example.com\n")
                                                      << QStringList {u"bob@example.com"_s} << QByteArray() << 0;
        QTest::newRow("only a wrong one") << QByteArray("nobody@example.com\n") << QStringList() << QByteArray("nobody@example.com") << 4;
        QTest::newRow("a guest, whose address holds the sign of a comment")
            << QByteArray("guest#EXT#@example.com\n") << QStringList() << QByteArray("guest#EXT#@example.com") << 4;
        QTest::newRow("a comment and blank lines") << QByteArray("# new today\n\n  alice@example.com  # Alice\n")
                                                   << QStringList {u"alice@example.com"_s} << QByteArray() << 0;
    }

    void pipedAddressesAreSegmented()
    {
        QFETCH(const QByteArray, piped);
        QFETCH(const QStringList, done);
        QFETCH(const QByteArray, named);
        QFETCH(const int, code);
        m_desk.newHome(); // what was undone would be an exception
        const Answer connected = m_desk.run({u"--cloud"_s, u"cloud.json"_s, u"--tenant"_s, m_desk.place().tenant, u"--client-id"_s,
            m_desk.place().clientId, u"--certificate"_s, u"cred.pem"_s, u"connect"_s, u"again"_s});
        QVERIFY2(connected.code == 0, connected.told());
        const QJsonObject before = m_desk.dump();
        const qsizetype executed = m_desk.writes().size();
        const Answer answer
            = m_desk.run({u"segment"_s, u"--policy"_s, u"p.json"_s, u"--identity"_s, u"-"_s, u"--yes"_s, u"--settle"_s, u"2"_s, u"--json"_s}, piped);
        QVERIFY2(answer.code == code, answer.told());
        QVERIFY2(answer.json().contains("run"_L1) && answer.json()["done"_L1].toInt() == done.size(), answer.told()); // also where nothing was done
        QVERIFY2(answer.err.contains(named), answer.told());
        QCOMPARE(differing(m_desk.dump(),
                     segmented(before, [&](const QJsonObject &m) { return done.contains(m["address"_L1].toString()); })),
            QStringList());
        QCOMPARE(m_desk.writes().size() - executed, qsizetype(2 * done.size()));
        // Back to the start, so that each row stands alone.
        for (const QString &address : done) {
            const QJsonObject group = groupOf(before, policyGroup);
            QCOMPARE(m_desk.change({{u"do"_s, u"set-default"_s}, {u"mailbox"_s, address}, {u"rights"_s, u"AvailabilityOnly"_s}}), QString());
            QCOMPARE(m_desk.change({{u"do"_s, u"remove-entry"_s}, {u"mailbox"_s, address}, {u"user"_s, policyGroup}}), QString());
        }
        QCOMPARE(m_desk.server().dump(), m_first);
    }
};

MULLION_TEST(TestMainJob)

} // namespace

#include "test_main_job.moc"
