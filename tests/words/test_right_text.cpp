// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/facets.h"
#include "support/build_values.h"
#include "support/test_main.h"
#include "words/difference_text.h"
#include "words/right_text.h"
#include "words/trustee_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Trustee;
using domain::calendar::Acl;
using domain::calendar::Entry;
using domain::calendar::Right;
using domain::calendar::Sharing;

namespace roles = domain::calendar::roles;

/// Rights, whose they are, and what differs between two of them, in plain language.
class TestRightText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rights_data();
    void rights();
    void everySetOfBitsHasWordsOfItsOwn();
    void flags();
    void whose_data();
    void whose();
    void calendarDifferences_data();
    void calendarDifferences();
    void appDifferences_data();
    void appDifferences();
    void sidesStayTechnical();
};

void TestRightText::rights_data()
{
    QTest::addColumn<Right>("right");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("explanation");
    QTest::newRow("none") << roles::none << u"None"_s << u"none"_s << u"Sees nothing of the calendar."_s;
    QTest::newRow("free/busy") << roles::availabilityOnly << u"Free/busy only"_s << u"free/busy only"_s
                               << u"Sees when the person is busy, nothing else."_s;
    QTest::newRow("a reviewer") << roles::reviewer << u"Reviewer: reads all"_s << u"reviewer"_s << u"Reads every item."_s;
    QTest::newRow("an owner") << roles::owner << u"Owner: everything"_s << u"owner"_s << u"Does everything, and decides who else may."_s;
    QTest::newRow("a set without a name") << Right(Right::ReadItems | Right::CreateItems | Right::FolderVisible)
                                          << u"Custom: reads all, adds items, sees the folder"_s
                                          << u"custom rights (reads all, adds items, sees the folder)"_s
                                          << u"A set of its own, which no role name stands for: reads all, adds items, sees the folder."_s;
    QTest::newRow("free/busy beside a power") << Right(Right::FreeBusySimple | Right::CreateItems)
                                              << u"Custom: free/busy, adds items"_s << u"custom rights (free/busy, adds items)"_s
                                              << u"A set of its own, which no role name stands for: free/busy, adds items."_s;
}

void TestRightText::rights()
{
    QFETCH(const Right, right);
    QTEST(words::rightText(right), "text");
    QTEST(words::rightPhrase(right), "phrase");
    QTEST(words::rightExplanation(right), "explanation");
}

void TestRightText::everySetOfBitsHasWordsOfItsOwn()
{
    QSet<QString> texts;
    QSet<QString> phrases;
    QSet<quint16> rights;
    for (int bits = 0; bits < 0x2000; ++bits) {
        if (bits & 0x4) // stands for no right
            continue;
        const auto canonical = Right::fromNames({Right(quint16(bits)).text()});
        QVERIFY(canonical);
        rights.insert(canonical->bits());
        texts.insert(words::rightText(*canonical));
        phrases.insert(words::rightPhrase(*canonical));
    }
    QCOMPARE(texts.size(), rights.size());
    QCOMPARE(phrases.size(), rights.size());
}

void TestRightText::flags()
{
    const Trustee kim = Trustee::of(testsupport::recipientId(1), u"Kim Akers"_s);
    QCOMPARE(words::entryText({kim, roles::editor, Sharing::None}), u"Editor: reads and changes all"_s);
    QCOMPARE(words::entryText({kim, roles::editor, Sharing::Delegate}), u"Editor: reads and changes all; delegate"_s);
    QCOMPARE(words::entryText({kim, roles::editor, Sharing::DelegateWithPrivate}),
        u"Editor: reads and changes all; delegate, private items too"_s);
    QVERIFY(words::sharingExplanation(Sharing::DelegateWithPrivate).contains(u"private"_s));
    QCOMPARE(words::sharingExplanation(Sharing::None), QString());
}

void TestRightText::whose_data()
{
    QTest::addColumn<Trustee>("who");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::newRow("Default") << Trustee::defaultUser() << u"Default"_s << u"everybody inside"_s;
    QTest::newRow("Anonymous") << Trustee::anonymous() << u"Anonymous"_s << u"everybody outside"_s;
    QTest::newRow("somebody who was found") << Trustee::of(testsupport::recipientId(1), u"山田 太郎"_s) << u"山田 太郎"_s << u""_s;
    QTest::newRow("an orphan") << Trustee {Trustee::Kind::Orphan, u"NT:S-1-5-21-1"_s, {}} << u"NT:S-1-5-21-1"_s << u"orphan"_s;
    QTest::newRow("a name of several") << Trustee {Trustee::Kind::Ambiguous, u"Kim Akers"_s, {}} << u"Kim Akers"_s << u"ambiguous"_s;
    QTest::newRow("somebody outside") << Trustee {Trustee::Kind::External, u"ExchangePublishedUser.kim@fabrikam.com"_s, {}}
                                      << u"kim@fabrikam.com"_s << u"external"_s;
    QTest::newRow("a group's own") << Trustee {Trustee::Kind::GroupLocal, u"Member@local"_s, {}} << u"Member@local"_s << u"of the group"_s;
}

void TestRightText::whose()
{
    QFETCH(const Trustee, who);
    QTEST(words::trusteeText(who), "text");
    QTEST(words::trusteeKindText(who.kind), "kind");
    QCOMPARE(words::trusteeKindExplanation(who.kind).isEmpty(), who.kind == Trustee::Kind::Recipient);
}

void TestRightText::calendarDifferences_data()
{
    QTest::addColumn<Acl>("from");
    QTest::addColumn<Acl>("to");
    QTest::addColumn<QString>("text");
    const Acl open = testsupport::calendarWithDefault(roles::availabilityOnly);
    const Acl closed = testsupport::calendarWithDefault(roles::none);
    const Trustee kim = Trustee::of(testsupport::recipientId(1), u"Kim %1 Akers"_s);
    QTest::newRow("nothing") << open << open << u""_s;
    QTest::newRow("Default closes") << open << closed << u"Default: free/busy only → none"_s;
    QTest::newRow("somebody comes") << open << open.with({kim, roles::editor, Sharing::Delegate})
                                    << u"Kim %1 Akers: no entry → editor, delegate"_s;
    QTest::newRow("two things") << open << closed.with({kim, roles::reviewer, Sharing::None})
                                << u"Default: free/busy only → none; Kim %1 Akers: no entry → reviewer"_s;
    QTest::newRow("a set without a name") << open.with({kim, Right(Right::ReadItems | Right::CreateItems), Sharing::None}) << open
                                          << u"Kim %1 Akers: custom rights (reads all, adds items) → no entry"_s;
}

void TestRightText::calendarDifferences()
{
    QFETCH(const Acl, from);
    QFETCH(const Acl, to);
    const change::Facet &facet = change::facetOf(domain::FacetId::Calendar);
    QTEST(words::differencesText(facet.id(), facet.diff(from.toValue(), to.toValue())), "text");
}

void TestRightText::appDifferences_data()
{
    QTest::addColumn<change::Difference>("difference");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &what, const QString &before, const QString &after, const QString &text) {
        QTest::newRow(name) << change::Difference {what, what, before, after} << text;
    };
    row("an app goes off", u"ImapEnabled"_s, u"true"_s, u"false"_s, u"IMAP: on → off"_s);
    row("one that was never set", u"OWAEnabled"_s, u"unset"_s, u"false"_s, u"Outlook on the web: not set → off"_s);
    row("submission, which the service names the other way round", u"SmtpClientAuthenticationDisabled"_s, u"true"_s, u"false"_s,
        u"SMTP submission: off → on"_s);
    row("forwarding", u"forwarding"_s, u""_s, u"kim@example.com, copy kept"_s, u"Forwarding: none → kim@example.com, copy kept"_s);
    row("an app that is not known", u"NewAppEnabled"_s, u"true"_s, u"false"_s, u"NewAppEnabled: on → off"_s);
}

void TestRightText::appDifferences()
{
    QFETCH(const change::Difference, difference);
    QTEST(words::differenceText(domain::FacetId::Apps, difference), "text");
}

void TestRightText::sidesStayTechnical()
{
    const std::vector<change::Difference> all {
        {u"0"_s, u"Default"_s, u"AvailabilityOnly"_s, u"None"_s}, {u"r:1"_s, u"Kim"_s, u""_s, u"Editor +delegate"_s}};
    QCOMPARE(words::beforeText(all), u"Default: AvailabilityOnly; Kim: no entry"_s);
    QCOMPARE(words::afterText(all), u"Default: None; Kim: Editor +delegate"_s);
}

MULLION_TEST(TestRightText)
#include "test_right_text.moc"
