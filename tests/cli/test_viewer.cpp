// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "practice_desk.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

const QString bob = u"bob@example.com"_s;

/// `show A --viewer B` on calendars that were made for it: who sees what, and which entry says so.
class TestViewer : public QObject
{
    Q_OBJECT

private:
    PracticeDesk m_desk {QJsonObject {{u"mailboxes"_s, 120}, {u"policy-group-entries"_s, 0}, {u"group-entries"_s, 0},
        {u"colleague-entries"_s, 0}, {u"namesake-entries"_s, 0}, {u"orphans"_s, 0}, {u"delegates"_s, 0}, {u"namesakes"_s, 0.2}}};

    void setEntry(const QString &user, const QString &rights)
    {
        QCOMPARE(m_desk.change({{u"do"_s, u"set-entry"_s}, {u"mailbox"_s, bob}, {u"user"_s, user}, {u"rights"_s, rights}}), QString());
    }
    void removeEntry(const QString &user)
    {
        QCOMPARE(m_desk.change({{u"do"_s, u"remove-entry"_s}, {u"mailbox"_s, bob}, {u"user"_s, user}}), QString());
    }
    [[nodiscard]] QStringList membersOf(const QString &group) const
    {
        QStringList addresses;
        const QJsonObject dump = m_desk.dump();
        for (const QJsonValue &guid : groupOf(dump, group)["members"_L1].toArray()) {
            for (const QJsonValue &mailbox : dump["mailboxes"_L1].toArray()) {
                if (mailbox["guid"_L1] == guid)
                    addresses.append(mailbox["address"_L1].toString());
            }
        }
        return addresses;
    }
    [[nodiscard]] QString guidOf(const QString &address) const { return mailboxOf(m_desk.dump(), address)["guid"_L1].toString(); }

    QJsonObject viewed(const QString &viewer, int code = 0)
    {
        const Answer answer = m_desk.run({u"show"_s, bob, u"--viewer"_s, viewer, u"--json"_s});
        if (answer.code != code)
            qWarning("%s", answer.told());
        return answer.code == code ? answer.json()["viewer"_L1].toObject() : QJsonObject();
    }
    static QString whoDecides(const QJsonObject &viewer)
    {
        QStringList names;
        for (const QJsonValue &entry : viewer["by"_L1].toArray())
            names.append(entry["who"_L1]["text"_L1].toString());
        names.sort();
        return viewer["decided"_L1].toString() + u": "_s + names.join(u" + "_s);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_desk.start(), QString()); }

    void everybodyElseSeesWhatDefaultSays()
    {
        const QJsonObject viewer = viewed(u"alice@example.com"_s);
        QCOMPARE(viewer["result"_L1].toString(), u"calculated"_s);
        QCOMPARE(whoDecides(viewer), u"default: Default"_s);
        QCOMPARE(viewer["sight"_L1].toString(), u"free-busy"_s);
        QCOMPARE(viewer["rights"_L1].toArray(), QJsonArray {u"AvailabilityOnly"_s});
        QCOMPARE(viewer["guid"_L1].toString(), guidOf(u"alice@example.com"_s));
        QCOMPARE(viewer["notExamined"_L1].toArray(), QJsonArray({QJsonObject {{u"what"_s, u"full-access"_s}}}));
    }

    void theOwnerSeesEverything()
    {
        const QJsonObject viewer = viewed(bob);
        QVERIFY(viewer["owner"_L1].toBool());
        QCOMPARE(viewer["sight"_L1].toString(), u"full"_s);
        QVERIFY(!viewer.contains("by"_L1));
    }

    void aGroupsEntryBeatsDefault_data()
    {
        QTest::addColumn<QString>("member"); // of what
        QTest::addColumn<QString>("decides");
        QTest::addColumn<QString>("sight");
        QTest::newRow("a member") << policyGroup << u"groups: Privileged Users Security Group"_s << u"limited-details"_s;
        QTest::newRow("a member of a group within") << u"reception@example.com"_s << u"groups: Privileged Users Security Group"_s
                                                    << u"limited-details"_s;
        QTest::newRow("a member of a list within, to whom it does not come")
            << u"weekly-digest@example.com"_s << u"default: Default"_s << u"free-busy"_s;
    }

    void aGroupsEntryBeatsDefault()
    {
        QFETCH(const QString, member);
        QFETCH(const QString, decides);
        QFETCH(const QString, sight);
        setEntry(policyGroup, u"LimitedDetails"_s);
        QString viewer;
        for (const QString &address : membersOf(member)) {
            if (address != bob && (member == policyGroup || !membersOf(policyGroup).contains(address)))
                viewer = address;
        }
        QVERIFY(!viewer.isEmpty());
        const QJsonObject seen = viewed(viewer);
        QCOMPARE(whoDecides(seen), decides);
        QCOMPARE(seen["sight"_L1].toString(), sight);
        removeEntry(policyGroup);
    }

    void severalGroupsAddUp()
    {
        const QStringList privileged = membersOf(policyGroup);
        QString viewer;
        for (const QString &address : membersOf(u"fb-sales@example.com"_s)) {
            if (privileged.contains(address) && address != bob)
                viewer = address;
        }
        QVERIFY(!viewer.isEmpty());
        setEntry(policyGroup, u"AvailabilityOnly"_s);
        setEntry(u"fb-sales@example.com"_s, u"Reviewer"_s);
        const QJsonObject seen = viewed(viewer);
        QCOMPARE(whoDecides(seen), u"groups: Free-Busy Readers Sales + Privileged Users Security Group"_s);
        QCOMPARE(seen["sight"_L1].toString(), u"full"_s);

        setEntry(viewer, u"None"_s); // and the own entry beats them all, downwards too
        const QJsonObject own = viewed(viewer);
        QVERIFY2(whoDecides(own).startsWith(u"own: "_s), qPrintable(whoDecides(own)));
        QCOMPARE(own["sight"_L1].toString(), u"none"_s);
        removeEntry(viewer);
        removeEntry(u"fb-sales@example.com"_s);
        removeEntry(policyGroup);
    }

    void thePlainAnswerNamesWhoDecidesAndWhatIsOpen()
    {
        setEntry(u"somebody long gone"_s, u"Editor"_s);
        const Answer answer = m_desk.run({u"show"_s, bob, u"--viewer"_s, u"alice@example.com"_s});
        QVERIFY2(answer.code == 0, answer.told());
        for (const char *part : {"sees (calculated): when somebody is free or busy", "Default decides:", "Default: AvailabilityOnly",
                 "Microsoft does not document", "full access", "somebody long gone"})
            QVERIFY2(answer.out.contains(part), answer.told());
        removeEntry(u"somebody long gone"_s);
    }

    void aViewerIsToldFromANamesake()
    {
        const QJsonObject dump = m_desk.dump();
        QHash<QString, QStringList> byName;
        for (const QJsonValue &mailbox : dump["mailboxes"_L1].toArray()) {
            if (mailbox["address"_L1].toString() != bob)
                byName[mailbox["displayName"_L1].toString()].append(mailbox["address"_L1].toString());
        }
        const auto two = std::find_if(byName.cbegin(), byName.cend(), [](const QStringList &all) { return all.size() > 1; });
        QVERIFY(two != byName.cend());
        setEntry(two->at(0), u"Reviewer"_s);
        QVERIFY(whoDecides(viewed(two->at(0))).startsWith(u"own: "_s));
        const QJsonObject other = viewed(two->at(1));
        QCOMPARE(other["decided"_L1].toString(), u"default"_s);
        removeEntry(two->at(0));
    }

    void aGroupThatCannotBeReadIsNamed()
    {
        setEntry(policyGroup, u"Reviewer"_s);
        QCOMPARE(m_desk.faults({{u"hidden-cmdlets"_s, QJsonArray {u"Get-DistributionGroupMember"_s}}}), QString());
        const QJsonObject seen = viewed(u"alice@example.com"_s, 4);
        QVERIFY(seen["notExamined"_L1].toArray().contains(
            QJsonObject {{u"what"_s, u"group"_s}, {u"text"_s, u"Privileged Users Security Group"_s}}));
        QCOMPARE(m_desk.faults({{u"hidden-cmdlets"_s, QJsonArray()}}), QString());
        removeEntry(policyGroup);
    }

    void nobodyIsNamed()
    {
        const Answer answer = m_desk.run({u"show"_s, bob, u"--viewer"_s, u"nobody@example.com"_s});
        QVERIFY2(answer.code == 1, answer.told());
        QVERIFY2(answer.err.contains("nobody@example.com"), answer.told());
    }

    /// Whoever names a mailbox or a group does not steer the terminal of whoever looks at it.
    void namesDoNotSteerTheTerminal()
    {
        const QString bad = u"Mallory \u001b]0;owned\u0007\u001b[2J\u009b31m\nDefault: None \u202egro.live"_s;
        QCOMPARE(m_desk.change({{u"do"_s, u"set-attribute"_s}, {u"mailbox"_s, u"alice@example.com"_s}, {u"attribute"_s, u"displayName"_s}, {u"value"_s, bad}}), QString());
        setEntry(u"alice@example.com"_s, u"Reviewer"_s);
        m_desk.run({u"scan"_s});
        for (const QStringList &arguments : {QStringList {u"show"_s, u"alice@example.com"_s}, QStringList {u"show"_s, bob},
                 QStringList {u"show"_s, bob, u"--viewer"_s, u"alice@example.com"_s}, QStringList {u"show"_s, u"alice@example.com"_s, u"--viewer"_s, u"alice@example.com"_s},
                 QStringList {u"list"_s, u"--where"_s, u"alice@example.com"_s}}) {
            const Answer answer = m_desk.run(arguments);
            QVERIFY2(answer.out.contains("Mallory"), answer.told());
            QVERIFY2(!answer.out.contains("\nDefault: None"), answer.told());
            for (const QChar c : QString::fromUtf8(answer.out))
                QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control && c.unicode() != 0x202E), QByteArray::number(c.unicode(), 16).constData());
        }
        removeEntry(u"alice@example.com"_s);
    }
};

} // namespace

MULLION_TEST(TestViewer)
#include "test_viewer.moc"
