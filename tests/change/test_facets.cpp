// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/facets.h"
#include "domain/builders.h"
#include "domain/calendar/entry_steps.h"
#include "domain/apps/profile.h"
#include "support/test_main.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using build::anAcl;
using build::staffNumber;
using change::Facet;
using domain::FacetId;
using domain::Trustee;
using domain::Value;
using domain::calendar::Acl;

namespace roles = domain::calendar::roles;

namespace {

const core::RecipientId staff = build::recipientId(staffNumber);
const core::RecipientId temps = build::recipientId(build::tempsNumber);
const Trustee kim = Trustee::of(build::recipientId(0x601), u"Kim"_s);

QString rightsOf(const Value &value)
{
    if (value.isNull())
        return u"stale"_s;
    QStringList parts;
    for (const auto &entry : value.as<Acl>().entries()) {
        if (entry.who.kind != Trustee::Kind::Anonymous)
            parts.append(entry.who.text + u'=' + entry.right.text());
    }
    return parts.join(u' ');
}

QString movedOf(const change::Rebased &rebased)
{
    QStringList parts;
    for (const change::Difference &one : rebased.moved)
        parts.append(u"%1:%2>%3"_s.arg(one.label, one.before, one.after));
    return parts.join(u' ');
}

} // namespace

class TestFacets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calendarRebase_data();
    void calendarRebase();
    void halfDoneRowsGoOn();
    void calendarDiffNamesWhatPeopleKnow();
    void appsRebase();
    void valuesReadBackThroughTheFacet();
    void facetsAreFoundByName();
};

void TestFacets::calendarRebase_data()
{
    QTest::addColumn<Value>("now");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("moved");

    // The plan is always: Default AvailabilityOnly -> None, and Staff gets AvailabilityOnly; Temps is watched.
    const QString done = u"Default=None Group 501=AvailabilityOnly"_s;
    const auto planned = anAcl().withDefault(roles::none).withGroup(staffNumber, roles::availabilityOnly);
    QTest::newRow("nothing moved") << anAcl().value() << done << u""_s;
    QTest::newRow("somebody else came in: noted, and kept") << anAcl().with(kim, roles::editor).value()
                                                          << u"Default=None Group 501=AvailabilityOnly Kim=Editor"_s << u"Kim:>Editor"_s;
    QTest::newRow("Default moved") << anAcl().withDefault(roles::reviewer).value() << u"stale"_s << u"Default:AvailabilityOnly>Reviewer"_s;
    QTest::newRow("Anonymous moved") << anAcl().withAnonymous(roles::limitedDetails).value() << u"stale"_s << u"Anonymous:None>LimitedDetails"_s;
    QTest::newRow("the group has another right now") << anAcl().withGroup(staffNumber, roles::editor).value() << u"stale"_s << u"Group 501:>Editor"_s;
    QTest::newRow("a watched group moved") << anAcl().withGroup(build::tempsNumber, roles::reviewer).value() << u"stale"_s << u"Group 502:>Reviewer"_s;
    QTest::newRow("the first step is done already") << anAcl().withGroup(staffNumber, roles::availabilityOnly).value() << done << u""_s;
    QTest::newRow("all is done already") << planned.value() << done << u""_s;
    QTest::newRow("the last step is done, the first is not: not by us") << anAcl().withDefault(roles::none).value() << u"stale"_s << u"Default:AvailabilityOnly>None"_s;
    QTest::newRow("an orphan came in: noted") << anAcl().with({Trustee::Kind::Orphan, u"NT:S-1"_s, {}}, roles::reviewer).value()
                                             << u"Default=None NT:S-1=Reviewer Group 501=AvailabilityOnly"_s << u"NT:S-1:>Reviewer"_s;
}

void TestFacets::calendarRebase()
{
    QFETCH(const Value, now);
    const Facet &facet = change::facetOf(FacetId::Calendar);
    const Value before = anAcl().value();
    const Value after = anAcl().withDefault(roles::none).withGroup(staffNumber, roles::availabilityOnly).value();
    const change::Rebased rebased = facet.rebase(before, after, now, {staff, temps});
    QTEST(rebased.target ? rightsOf(*rebased.target) : u"stale"_s, "target");
    QTEST(movedOf(rebased), "moved");
}

void TestFacets::halfDoneRowsGoOn()
{
    const Facet &facet = change::facetOf(FacetId::Calendar);
    const Value before = anAcl().withGroup(build::tempsNumber, roles::reviewer).value();
    const Value after = anAcl().withDefault(roles::none).withGroup(staffNumber, roles::editor).withGroup(build::auditNumber, roles::reviewer).value();
    Value now = before;
    for (const change::Step &step : facet.steps(before, after)) {
        now = facet.applied(now, step);
        const change::Rebased rebased = facet.rebase(before, after, now, {staff, temps});
        QVERIFY(rebased.target.has_value());
        QCOMPARE(rebased.target->id(), after.id());
        QVERIFY(rebased.moved.empty());
    }
    QCOMPARE(now.id(), after.id());
}

void TestFacets::calendarDiffNamesWhatPeopleKnow()
{
    const Facet &facet = change::facetOf(FacetId::Calendar);
    const Value from = anAcl().with(kim, roles::editor, domain::calendar::Sharing::Delegate).value();
    const Value to = anAcl().withDefault(roles::none).with(kim, roles::editor).value();
    const std::vector<change::Difference> expected {{u"0"_s, u"Default"_s, u"AvailabilityOnly"_s, u"None"_s},
        {kim.key(), u"Kim"_s, u"Editor +delegate"_s, u"Editor"_s}};
    QVERIFY(facet.diff(from, to) == expected);
    QVERIFY(facet.diff(from, from).empty());
    QCOMPARE(facet.steps(from, to).size(), size_t(2));
    // Two namesakes whom nobody can tell apart: one of them left.
    const Trustee chris {Trustee::Kind::Ambiguous, u"Chris"_s, {}};
    const Value two = Acl({{Trustee::defaultUser(), roles::none, {}}, {chris, roles::reviewer, {}}, {chris, roles::editor, {}}}).toValue();
    const Value one = Acl({{Trustee::defaultUser(), roles::none, {}}, {chris, roles::editor, {}}}).toValue();
    QCOMPARE(facet.diff(two, one).size(), size_t(1));
    QCOMPARE(facet.diff(two, one).front().before, u"Reviewer"_s);
}

void TestFacets::appsRebase()
{
    const Facet &facet = change::facetOf(FacetId::Apps);
    domain::apps::Switches start;
    for (const QString &name : domain::apps::Switches::names())
        start.apps.insert(name, true);
    domain::apps::Switches wanted = start;
    wanted.apps[u"ImapEnabled"_s] = false;
    wanted.apps[u"PopEnabled"_s] = false;

    domain::apps::Switches now = start;
    now.apps[u"OWAEnabled"_s] = false; // somebody else's: kept
    now.apps[u"PopEnabled"_s] = false; // ours, done already
    const change::Rebased rebased = facet.rebase(start.toValue(), wanted.toValue(), now.toValue(), {});
    QVERIFY(rebased.target.has_value());
    const auto &target = rebased.target->as<domain::apps::Switches>();
    QCOMPARE(target.apps.value(u"OWAEnabled"_s), std::optional(false));
    QCOMPARE(target.apps.value(u"ImapEnabled"_s), std::optional(false));
    QCOMPARE(movedOf(rebased), u"OWAEnabled:true>false"_s);

    now.forwarding.address = u"else@example.org"_s;
    const change::Rebased stale = facet.rebase(start.toValue(), wanted.toValue(), now.toValue(), {});
    QVERIFY(!stale.target.has_value());
    QVERIFY(movedOf(stale).contains(u"forwarding:>else@example.org"_s));
    now = start;
    now.apps[u"ImapEnabled"_s] = std::nullopt; // neither what it was nor what it shall be
    QVERIFY(!facet.rebase(start.toValue(), wanted.toValue(), now.toValue(), {}).target.has_value());
}

void TestFacets::valuesReadBackThroughTheFacet()
{
    for (const Value &value : {anAcl().with(kim, roles::author).value(), domain::apps::sendOnly({}, std::nullopt).toValue()}) {
        const auto again = change::facetOf(value.facet()).fromJson(QJsonDocument::fromJson(value.json()).object());
        QVERIFY(again.has_value());
        QCOMPARE(again->id(), value.id());
    }
    QVERIFY(!change::facetOf(FacetId::Apps).fromJson({}).has_value());
}

void TestFacets::facetsAreFoundByName()
{
    QCOMPARE(change::facetByName(u"calendar")->id(), FacetId::Calendar);
    QCOMPARE(change::facetByName(u"apps")->id(), FacetId::Apps);
    QVERIFY(!change::facetByName(u"contacts"));
}

MULLION_TEST(TestFacets)
#include "test_facets.moc"
