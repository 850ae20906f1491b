// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/facets.h"
#include "support/build_values.h"
#include "support/test_main.h"
#include "words/difference_text.h"
#include "words/language.h"
#include "words/plan_text.h"
#include "words/state_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Trustee;
using domain::calendar::Acl;

namespace roles = domain::calendar::roles;

/// Plans and what carries them out, in plain language.
class TestPlanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titles_data();
    void titles();
    void deeds_data();
    void deeds();
    void appsAreSet();
    void reasonsWithFacts();
    void keptValues();
    void everyFindingIsASentenceOfItsOwn();
    void longListsSayHowManyMore();
    void pauses_data();
    void pauses();
    void aRunThatIsNotOverIsNotCalledRunning();
};

void TestPlanText::titles_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("segment") << u"segment"_s << u"Staff, Rooms"_s << u"Segment: Staff, Rooms"_s;
    QTest::newRow("restore") << u"restore"_s << u"snapshot before %1"_s
                             << u"Restore from the snapshot \"before %1\""_s;
    QTest::newRow("undo") << u"undo"_s << u"run 0123456789abcdef"_s << u"Undo of the run 01234567"_s;
    QTest::newRow("apps") << u"email-apps"_s << u""_s << u"Send-only mailboxes"_s;
    QTest::newRow("a kind of a newer program") << u"tea"_s << u"green"_s << u"tea: green"_s;
    QTest::newRow("a kind without a source") << u"tea"_s << u""_s << u"tea"_s;
}

void TestPlanText::titles()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, source);
    QTEST(words::planTitle(kind, source), "text");
}

void TestPlanText::deeds_data()
{
    QTest::addColumn<Acl>("from");
    QTest::addColumn<Acl>("to");
    QTest::addColumn<QString>("text");
    const Acl open = testsupport::calendarWithDefault(roles::availabilityOnly);
    const Acl closed = testsupport::calendarWithDefault(roles::none);
    const Trustee staff = Trustee::of(testsupport::recipientId(1), u"Staff %1"_s);
    const domain::calendar::Entry sees{staff, roles::availabilityOnly, {}};
    QTest::newRow("nothing") << open << open << u""_s;
    QTest::newRow("segment") << open << closed.with(sees)
                             << u"Add Staff %1 (free/busy only) · Close Default"_s;
    QTest::newRow("undo") << closed.with(sees) << open
                          << u"Set Default to free/busy only · Remove Staff %1"_s;
    QTest::newRow("a person without rights is not closed")
        << open.with(sees) << open.with({staff, roles::none, {}}) << u"Set Staff %1 to none"_s;
    QTest::newRow("a delegate") << open
                                << open.with({staff, roles::editor, domain::calendar::Sharing::Delegate})
                                << u"Add Staff %1 (editor, delegate)"_s;
}

void TestPlanText::deeds()
{
    QFETCH(const Acl, from);
    QFETCH(const Acl, to);
    const change::Facet &facet = change::facetOf(domain::FacetId::Calendar);
    QTEST(words::deedsText(facet.id(), facet.diff(from.toValue(), to.toValue())), "text");
}

void TestPlanText::appsAreSet()
{
    const change::Difference off{u"ImapEnabled"_s, u"ImapEnabled"_s, u"true"_s, u"false"_s};
    QCOMPARE(words::deedsText(domain::FacetId::Apps, {off}), u"Set IMAP to off"_s);
}

void TestPlanText::reasonsWithFacts()
{
    QCOMPARE(words::whyText(domain::Reason::AsWanted, {}), u"As the policy wants."_s);
    QCOMPARE(
        words::whyText(domain::Reason::CustomisedKept, {u"Reviewer"_s}), u"Customised: kept. (Reviewer)"_s);
    QCOMPARE(words::whyText(domain::Reason::ChangedSince, {u"a %1"_s, u"b"_s}),
        u"Somebody changed it since. (a %1; b)"_s);
}

void TestPlanText::keptValues()
{
    QCOMPARE(words::keptText(domain::FacetId::Calendar, u"Reviewer"_s), u"Reviewer: reads all"_s);
    QCOMPARE(words::keptText(domain::FacetId::Calendar, u"NewRight"_s), u"NewRight"_s);
    QCOMPARE(words::keptText(domain::FacetId::Apps, u"send-only"_s), u"Send-only"_s);
    QVERIFY(!words::keptText(domain::FacetId::Apps, u"own"_s).isEmpty());
}

void TestPlanText::everyFindingIsASentenceOfItsOwn()
{
    QSet<QString> all;
    for (int code = 0; code <= int(domain::GroupFinding::Code::NoManager); ++code) {
        const QString text = words::findingText({domain::GroupFinding::Code(code), {u"ann@example.com"_s}});
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!all.contains(text), qPrintable(text));
        all.insert(text);
    }
}

void TestPlanText::longListsSayHowManyMore()
{
    const words::Language english(u"en"_s);
    const QStringList seven{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s};
    QCOMPARE(words::findingText({domain::GroupFinding::Code::Namesakes, seven}),
        u"Others have the same name: a, b, c, d, e and 2 more."_s);
    QCOMPARE(words::findingText({domain::GroupFinding::Code::Namesakes, seven.mid(0, 5)}),
        u"Others have the same name: a, b, c, d, e."_s);
}

void TestPlanText::pauses_data()
{
    QTest::addColumn<core::Errc>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("text");
    QTest::newRow("throttled") << core::Errc::Throttled << u"too many %1"_s
                               << u"The service asks to wait 30 s: too many %1"_s;
    QTest::newRow("throttled without words")
        << core::Errc::Throttled << u""_s << u"The service asks to wait 30 s."_s;
    QTest::newRow("an outage") << core::Errc::Unavailable << u"503"_s
                               << u"The service does not answer; trying again in 30 s: 503"_s;
    QTest::newRow("something else")
        << core::Errc::Forbidden << u"no role"_s
        << u"Trying again in 30 s: Not permitted: a permission, role or scope is missing. (no role)"_s;
}

void TestPlanText::pauses()
{
    QFETCH(const core::Errc, code);
    QFETCH(const QString, detail);
    QTEST(words::pauseText({code, {}, detail, {}, {}}, std::chrono::seconds(30)), "text");
}

void TestPlanText::aRunThatIsNotOverIsNotCalledRunning()
{
    QVERIFY(words::runNotEndedText() != words::runStateText(u"running"_s));
}

MULLION_TEST(TestPlanText)
#include "test_plan_text.moc"
