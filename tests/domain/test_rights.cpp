// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/builders.h"
#include "domain/calendar/entry_steps.h"
#include "support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using build::anAcl;
using domain::Trustee;
using domain::calendar::Acl;
using domain::calendar::Entry;
using domain::calendar::EntryStep;
using domain::calendar::Right;
using domain::calendar::Sharing;
using domain::calendar::Sight;

namespace roles = domain::calendar::roles;

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refusesUnknownWords();
    void comparisons_data();
    void comparisons();
    void unionCoversBoth();
    void aclIsCanonical();
    void keysAreComparedAsTheyAreWritten();
    void aclReadsBack();
    void stepOrder_data();
    void stepOrder();
    void modelRefusesLikeTheService();
    void flagsAreSentOnlyWhenTheyChange();
    void stepsThatCannotBeWrittenAreABug();
};

void TestRights::reads_data()
{
    QTest::addColumn<QStringList>("wire");
    QTest::addColumn<int>("bits"); // MS-OXCPERM
    QTest::addColumn<QString>("text");

    QTest::newRow("a role") << QStringList {u"Reviewer"_s} << 0x401 << u"Reviewer"_s;
    QTest::newRow("a role in other letters") << QStringList {u"editor"_s} << 0x47B << u"Editor"_s;
    QTest::newRow("none") << QStringList {u"None"_s} << 0 << u"None"_s;
    QTest::newRow("granular names that are a role") << QStringList {u"ReadItems"_s, u"FolderVisible"_s} << 0x401 << u"Reviewer"_s;
    QTest::newRow("one element with commas") << QStringList {u"ReadItems, FolderVisible ,CreateItems"_s} << 0x403 << u"ReadItems, CreateItems, FolderVisible"_s;
    QTest::newRow("free/busy beside editing") << QStringList {u"AvailabilityOnly"_s, u"CreateItems"_s} << 0x802 << u"CreateItems, AvailabilityOnly"_s;
    QTest::newRow("reading is more than free/busy") << QStringList {u"LimitedDetails"_s, u"Reviewer"_s} << 0x401 << u"Reviewer"_s;
    QTest::newRow("owner") << QStringList {u"Owner"_s} << 0x7FB << u"Owner"_s;
    QTest::newRow("publishing author") << QStringList {u"PublishingAuthor"_s} << 0x49B << u"PublishingAuthor"_s;
}

void TestRights::reads()
{
    QFETCH(const QStringList, wire);
    const auto right = Right::fromNames(wire);
    QVERIFY(right.has_value());
    QTEST(int(right->bits()), "bits");
    QTEST(right->text(), "text");
    QCOMPARE(Right::fromNames({right->text()}).value(), *right);
}

void TestRights::refusesUnknownWords()
{
    const auto right = Right::fromNames({u"Reviewer"_s, u"Reader"_s});
    QVERIFY(!right.has_value());
    QCOMPARE(right.error().code, core::Errc::BadReply);
    QVERIFY(right.error().detail.contains(u"\"Reader\""_s));
    QVERIFY(!Right::fromNames({}).has_value()); // nothing was said: not the same as None
    QVERIFY(!Right::fromNames({u" , "_s}).has_value());
    QCOMPARE(Right::fromRole(u"ReadItems"_s).error().code, core::Errc::BadInput);
}

void TestRights::comparisons_data()
{
    QTest::addColumn<Right>("a");
    QTest::addColumn<Right>("b");
    QTest::addColumn<bool>("covers");

    QTest::newRow("more sight") << roles::reviewer << roles::availabilityOnly << true;
    QTest::newRow("less sight") << roles::availabilityOnly << roles::limitedDetails << false;
    QTest::newRow("itself") << roles::editor << roles::editor << true;
    QTest::newRow("more sight, less change") << roles::reviewer << roles::contributor << false;
    QTest::newRow("a contributor sees nothing") << roles::contributor << roles::availabilityOnly << false;
    QTest::newRow("visible folders do not count") << roles::availabilityOnly << Right(Right::FolderVisible) << true;
    QTest::newRow("an owner covers everybody") << roles::owner << roles::publishingEditor << true;
}

void TestRights::comparisons()
{
    QFETCH(const Right, a);
    QFETCH(const Right, b);
    QTEST(a.covers(b), "covers");
}

void TestRights::unionCoversBoth()
{
    for (const QString &first : Right::roles()) {
        for (const QString &second : Right::roles()) {
            const Right a = Right::fromRole(first).value();
            const Right b = Right::fromRole(second).value();
            const Right both = a.unitedWith(b);
            QVERIFY(both.covers(a) && both.covers(b));
            QCOMPARE(both, b.unitedWith(a));
            QVERIFY(both.sight() == std::max(a.sight(), b.sight()));
        }
    }
}

void TestRights::aclIsCanonical()
{
    const Entry kim {Trustee::of(build::recipientId(2), u"Kim"_s), roles::editor, Sharing::Delegate};
    const Entry lee {Trustee::of(build::recipientId(1), u"Lee"_s), roles::reviewer, Sharing::None};
    const Entry everybody {Trustee::defaultUser(), roles::none, Sharing::None};
    const Acl one({kim, everybody, lee});
    const Acl other({lee, kim, everybody});
    QCOMPARE(one.toValue().id(), other.toValue().id());
    QCOMPARE(one.entries().front().who.kind, Trustee::Kind::Default);
    QCOMPARE(one.find(build::recipientId(2))->sharing, Sharing::Delegate);
    QVERIFY(!one.find(build::recipientId(3)));
    QVERIFY(one.toValue().id() != one.without(kim.who).toValue().id());
}

void TestRights::keysAreComparedAsTheyAreWritten()
{
    // GUIDs of several variants: QUuid's own order looks at the variant first.
    std::vector<Trustee> all {Trustee::defaultUser(), Trustee::anonymous()};
    for (const char *guid : {"10000000-0000-4000-8000-000000000001", "10000000-0000-4000-7000-000000000001",
             "0fffffff-ffff-ffff-ffff-ffffffffffff", "10000000-0000-4000-c000-000000000002", "10000000-0001-0000-0000-000000000000"})
        all.push_back(Trustee::of(core::RecipientId::fromText(QString::fromLatin1(guid)), u"Same name"_s));
    for (const auto kind : {Trustee::Kind::Ambiguous, Trustee::Kind::Orphan, Trustee::Kind::External, Trustee::Kind::GroupLocal}) {
        for (const QString &text : {u"Kim"_s, u"kim"_s, u"Åsa"_s, u""_s, u"予定"_s})
            all.push_back({kind, text, {}});
    }
    for (const Trustee &a : all) {
        for (const Trustee &b : all)
            QVERIFY2((a.compareKeys(b) < 0) == (a.key() < b.key()) && (a.compareKeys(b) == 0) == (a.key() == b.key()),
                qPrintable(a.key() + u" and "_s + b.key()));
    }
}

void TestRights::aclReadsBack()
{
    const Acl acl = anAcl()
                        .with({Trustee::Kind::Orphan, u"NT:S-1-5-21-1"_s, {}}, roles::reviewer)
                        .with({Trustee::Kind::External, u"ExchangePublishedUser.pat@example.org"_s, {}}, roles::limitedDetails)
                        .with({Trustee::Kind::Ambiguous, u"Chris"_s, {}}, roles::author)
                        .with({Trustee::Kind::GroupLocal, u"Owner@local"_s, {}}, roles::owner)
                        .with(Trustee::of(build::recipientId(2), u"김지수"_s), roles::editor, Sharing::DelegateWithPrivate);
    const auto again = Acl::fromJson(acl.toJson());
    QVERIFY(again.has_value());
    QVERIFY(*again == acl);
    QVERIFY(!Acl::fromJson({}).has_value());
    QVERIFY(!Acl::fromJson({{u"entries"_s, QJsonArray {QJsonObject {{u"rights"_s, QJsonArray {u"None"_s}}}}}}).has_value());
}

void TestRights::stepOrder_data()
{
    QTest::addColumn<Acl>("from");
    QTest::addColumn<Acl>("to");
    QTest::addColumn<QString>("order");

    const Trustee kim = Trustee::of(build::recipientId(1), u"Kim"_s);
    const Trustee lee = Trustee::of(build::recipientId(2), u"Lee"_s);
    const Acl open = anAcl();
    const Acl closed = anAcl().withDefault(roles::none);
    QTest::newRow("nothing to do") << open << open << u""_s;
    QTest::newRow("segment: grants, then Default") << open << Acl(anAcl().withDefault(roles::none).with(kim, roles::availabilityOnly))
                                                   << u"+add Kim AvailabilityOnly, -set Default None"_s;
    QTest::newRow("undo: Default, then the grant goes") << Acl(anAcl().withDefault(roles::none).with(kim, roles::availabilityOnly)) << open
                                                        << u"+set Default AvailabilityOnly, -remove Kim AvailabilityOnly"_s;
    QTest::newRow("of new entries the strongest first") << open << Acl(anAcl().withDefault(roles::none).with(kim, roles::availabilityOnly).with(lee, roles::editor))
                                                        << u"+add Lee Editor, +add Kim AvailabilityOnly, -set Default None"_s;
    QTest::newRow("of entries that go the strongest last") << Acl(anAcl().with(kim, roles::editor).with(lee, roles::availabilityOnly)) << open
                                                           << u"-remove Lee AvailabilityOnly, -remove Kim Editor"_s;
    QTest::newRow("who loses waits for who gains") << Acl(anAcl().with(kim, roles::editor).with(lee, roles::none)) << Acl(anAcl().with(kim, roles::none).with(lee, roles::reviewer))
                                                   << u"+set Lee Reviewer, -set Kim None"_s;
    QTest::newRow("Anonymous is set, never removed") << Acl(closed) << Acl(anAcl().withDefault(roles::none).withAnonymous(roles::limitedDetails))
                                                     << u"+set Anonymous LimitedDetails"_s;
    QTest::newRow("a renamed owner is no change") << Acl(anAcl().with(kim, roles::editor)) << Acl(anAcl().with(Trustee::of(build::recipientId(1), u"Kim A."_s), roles::editor)) << u""_s;
}

void TestRights::stepOrder()
{
    QFETCH(const Acl, from);
    QFETCH(const Acl, to);
    QStringList order;
    Acl now = from;
    for (const auto &one : domain::calendar::entrySteps(from, to)) {
        const std::array verbs {u"add"_s, u"set"_s, u"remove"_s};
        order.append(u"%1%2 %3 %4"_s.arg(one.widens ? u"+"_s : u"-"_s, verbs[size_t(one.step.verb)], one.step.entry.who.text, one.step.entry.right.text()));
        QVERIFY(!domain::calendar::shows(now, one.step));
        now = domain::calendar::applied(now, one.step);
        QVERIFY(domain::calendar::shows(now, one.step));
        QCOMPARE(EntryStep::fromJson(one.step.toJson()).value(), one.step);
    }
    QVERIFY(domain::calendar::changes(now, to).empty());
    QTEST(order.join(u", "_s), "order");
}

void TestRights::modelRefusesLikeTheService()
{
    const Acl acl = anAcl().with(Trustee::of(build::recipientId(1), u"Kim"_s), roles::editor, Sharing::Delegate);
    const Entry kim = *acl.find(build::recipientId(1));
    const Entry lee {Trustee::of(build::recipientId(2), u"Lee"_s), roles::reviewer, Sharing::None};
    using Verb = EntryStep::Verb;
    QVERIFY(domain::calendar::applied(acl, {Verb::Add, {kim.who, roles::none, Sharing::None}, false}) == acl);
    QVERIFY(domain::calendar::applied(acl, {Verb::Set, lee, false}) == acl);
    QVERIFY(domain::calendar::applied(acl, {Verb::Remove, lee, false}) == acl);
    QVERIFY(domain::calendar::applied(acl, {Verb::Remove, *acl.defaultEntry(), false}) == acl);
    const Acl changed = domain::calendar::applied(acl, {Verb::Set, {kim.who, roles::reviewer, Sharing::None}, false});
    QCOMPARE(changed.find(build::recipientId(1))->sharing, Sharing::Delegate); // not sent: they stay
}

void TestRights::flagsAreSentOnlyWhenTheyChange()
{
    const Trustee kim = Trustee::of(build::recipientId(1), u"Kim"_s);
    const Acl plain = anAcl().with(kim, roles::editor);
    const Acl delegate = anAcl().with(kim, roles::editor, Sharing::DelegateWithPrivate);
    const Acl reviewer = anAcl().with(kim, roles::reviewer, Sharing::DelegateWithPrivate);
    const auto only = [](const Acl &from, const Acl &to) { return domain::calendar::entrySteps(from, to).front().step; };
    QVERIFY(only(plain, delegate).sendSharing);
    QVERIFY(only(delegate, plain).sendSharing);
    QVERIFY(!only(reviewer, delegate).sendSharing);
    QVERIFY(only(anAcl(), delegate).sendSharing);
    QVERIFY(!only(anAcl(), plain).sendSharing);
}

void TestRights::stepsThatCannotBeWrittenAreABug()
{
    const Acl open = anAcl();
    const auto steps = [](const Acl &from, const Acl &to) { (void)domain::calendar::entrySteps(from, to); };
    QVERIFY_THROWS_EXCEPTION(core::BrokenInvariant, steps(open, anAcl().with({Trustee::Kind::Ambiguous, u"Chris"_s, {}}, roles::none)));
    QVERIFY_THROWS_EXCEPTION(core::BrokenInvariant, steps(open, anAcl().without(Trustee::defaultUser())));
    QVERIFY_THROWS_EXCEPTION(core::BrokenInvariant, steps(anAcl().without(Trustee::anonymous()), open));
}

MULLION_TEST(TestRights)
#include "test_rights.moc"
