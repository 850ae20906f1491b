// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apps/switches.h"
#include "exchange/practice_calendars.h"
#include "support/test_main.h"

#include <QSet>
#include <QTest>

using namespace exchange;
using namespace samples;
using change::WriteOutcome;
using change::Written;
using core::Errc;
namespace roles = domain::calendar::roles;

namespace {

const QString policyGroup = u"privileged-users-security-group@example.com"_s;

} // namespace

class TestPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probeTellsWhatServes_data();
    void probeTellsWhatServes();
    void listsEveryMailboxOnce();
    void filtersPassThrough();
    void identitiesOneByOne();
    void pages_data();
    void pages();
    void everyCalendarIsItsOwn_data();
    void everyCalendarIsItsOwn();
    void namesakesOfTheGroupAreToldApart();
    void aCalendarRenamedMeanwhileIsStillFound();
    void aMovedMailboxIsFoundAnew();
    void writesReachTheTenant();
    void writeOutcomes();
    void groupFacts();
    void organization();
    void emailApps();
    void v2ReadsButDoesNotGuessWhenWriting();
    void v2WritesWithGraph();
};

void TestPractice::probeTellsWhatServes_data()
{
    QTest::addColumn<QJsonObject>("faults");
    QTest::addColumn<QString>("serves");
    QTest::newRow("all three") << QJsonObject() << u"beta graph"_s;
    QTest::newRow("v2 alone, for the surface") << QJsonObject{{u"surface-beta"_s, false}} << u"v2 graph"_s;
    QTest::newRow("v2 alone, for the token")
        << QJsonObject{{u"token-generations"_s, u"v2"_s}} << u"v2 graph"_s;
    QTest::newRow("without Graph") << QJsonObject{{u"surface-graph"_s, false}} << u"beta"_s;
    QTest::newRow("no directory role") << QJsonObject{{u"grants"_s, u"app-role"_s}} << u"forbidden"_s;
    QTest::newRow("no grant at all") << QJsonObject{{u"grants"_s, u"none"_s}} << u"sign-in-needed"_s;
}

void TestPractice::probeTellsWhatServes()
{
    QFETCH(const QJsonObject, faults);
    PracticeWorld world(PracticeWorld::small(10), faults);
    const auto found = QCoro::waitFor(world.client->probe({}));
    QString serves;
    if (!found) {
        serves = core::errcName(found.error().code);
    } else {
        QStringList names;
        if (found->beta.serves)
            names << u"beta"_s;
        if (found->v2.serves)
            names << u"v2"_s;
        if (found->graph.serves)
            names << u"graph"_s;
        serves = names.join(u' ');
        if (found->beta.serves)
            QCOMPARE(found->exports(u"set-mailboxfolderpermission"_s), std::optional(true));
    }
    QTEST(serves, "serves");
}

void TestPractice::listsEveryMailboxOnce()
{
    PracticeWorld world(PracticeWorld::small());
    Listing ended;
    const auto mailboxes = world.mailboxes({}, &ended);
    QVERIFY2(ended.complete, ended.cause ? qPrintable(ended.cause->detail) : "");
    QVERIFY2(ended.notes.empty(), ended.notes.empty() ? "" : qPrintable(ended.notes.front().detail));

    QHash<QString, QJsonObject> dumped;
    for (const QJsonValue &value : world.dumped())
        dumped.insert(value.toObject().value(u"guid").toString(), value.toObject());
    QCOMPARE(mailboxes.size(), size_t(dumped.size()));
    for (const domain::Mailbox &mailbox : mailboxes) {
        const QJsonObject box = dumped.take(mailbox.ref.guid.text());
        QCOMPARE(mailbox.ref.address, box.value(u"address").toString());
        QCOMPARE(mailbox.ref.id.text(), box.value(u"externalId").toString());
        QCOMPARE(
            mailbox.ref.generation.toString(QUuid::WithoutBraces), box.value(u"exchangeGuid").toString());
        QCOMPARE(mailbox.name, box.value(u"displayName").toString());
        QCOMPARE(mailbox.type, box.value(u"type").toString());
        QCOMPARE(mailbox.department.value_or(QString()), box.value(u"department").toString());
        QCOMPARE(mailbox.office.value_or(QString()), box.value(u"office").toString());
        for (int i = 1; i <= 15; ++i)
            QCOMPARE(mailbox.attributes[size_t(i - 1)].value_or(u"unread"_s),
                box.value(u"attributes").toObject().value(QString::number(i)).toString());
    }
    QVERIFY(dumped.isEmpty());
}

void TestPractice::filtersPassThrough()
{
    PracticeWorld world(PracticeWorld::small());
    MailboxQuery query;
    query.filter = u"CustomAttribute2 -eq %1"_s.arg(opathQuoted(u"sales"_s));
    Listing ended;
    const auto mailboxes = world.mailboxes(query, &ended);
    QVERIFY2(ended.complete, ended.cause ? qPrintable(ended.cause->detail) : "");
    QSet<QString> wanted;
    for (const QJsonValue &value : world.dumped()) {
        if (value.toObject()
                .value(u"attributes")
                .toObject()
                .value(u"2")
                .toString()
                .compare(u"sales", Qt::CaseInsensitive)
            == 0)
            wanted.insert(value.toObject().value(u"guid").toString());
    }
    QVERIFY(!wanted.isEmpty());
    QSet<QString> got;
    for (const domain::Mailbox &mailbox : mailboxes)
        got.insert(mailbox.ref.guid.text());
    QCOMPARE(got, wanted);

    query.filter = u"CustomAttribute2 -equals 'x'"_s;
    world.mailboxes(query, &ended);
    QVERIFY(!ended.complete);
    QVERIFY(ended.cause.has_value());
    QCOMPARE(opathQuoted(u"O'Brien"_s), u"'O''Brien'"_s);
}

void TestPractice::identitiesOneByOne()
{
    PracticeWorld world(PracticeWorld::small());
    MailboxQuery query;
    query.identities = {u"bob@example.com"_s, u"nobody@example.com"_s, QString()};
    Listing ended;
    const auto mailboxes = world.mailboxes(query, &ended);
    QCOMPARE(mailboxes.size(), size_t{1});
    QCOMPARE(mailboxes.front().ref.address, u"bob@example.com"_s);
    QVERIFY(mailboxes.front().department.has_value());
    QVERIFY(ended.complete);
    QCOMPARE(ended.notes.size(), size_t{2});
    QCOMPARE(ended.notes[0].code, Errc::NotFound);
    QCOMPARE(ended.notes[0].subject, u"nobody@example.com"_s);
    QCOMPARE(ended.notes[1].code, Errc::BadInput);
}

void TestPractice::pages_data()
{
    QTest::addColumn<QJsonObject>("faults");
    QTest::addColumn<bool>("complete");
    QTest::newRow("pages of 7") << QJsonObject{{u"max-page"_s, 7}} << true;
    QTest::newRow("pages of 50, rights as text")
        << QJsonObject{{u"max-page"_s, 50}, {u"booleans-as-text"_s, true}} << true;
    QTest::newRow("every page link is refused")
        << QJsonObject{{u"max-page"_s, 50}, {u"paging-refused"_s, true}} << false;
}

void TestPractice::pages()
{
    QFETCH(const QJsonObject, faults);
    QFETCH(const bool, complete);
    PracticeWorld world(PracticeWorld::small(), faults);
    Listing ended;
    const auto mailboxes = world.mailboxes({}, &ended);
    QCOMPARE(ended.complete, complete);
    QCOMPARE(mailboxes.size() == size_t(world.dumped().size()), complete);
    QSet<QString> guids;
    for (const domain::Mailbox &mailbox : mailboxes)
        guids.insert(mailbox.ref.guid.text());
    QCOMPARE(size_t(guids.size()), mailboxes.size());
    QCOMPARE(ended.cause.has_value(), !complete);
}

void TestPractice::everyCalendarIsItsOwn_data()
{
    QTest::addColumn<QJsonObject>("faults");
    QTest::newRow("rights as lists") << QJsonObject();
    QTest::newRow("rights in every shape") << QJsonObject{{u"rights-shape"_s, u"mixed"_s}};
    QTest::newRow("small batches only") << QJsonObject{{u"max-batch"_s, 3}};
}

void TestPractice::everyCalendarIsItsOwn()
{
    QFETCH(const QJsonObject, faults);
    PracticeWorld world(PracticeWorld::small(), faults);
    const auto mailboxes = world.mailboxes();
    world.readIndex();
    const auto read = readAllCalendars(world, mailboxes);

    int without = 0;
    for (size_t i = 0; i < mailboxes.size(); ++i) {
        const QJsonArray entries = PracticeWorld::calendarEntries(world.dumpOf(mailboxes[i].ref.address));
        if (entries.isEmpty()) {
            ++without;
            QVERIFY(!read[i]);
            QCOMPARE(read[i].error().code, Errc::NotFound);
            QCOMPARE(read[i].error().key, u"NoCalendar"_s);
            continue;
        }
        QVERIFY2(
            read[i], read[i] ? "" : qPrintable(read[i].error().subject + u": "_s + read[i].error().detail));
        const Acl &acl = read[i]->as<Acl>();
        QCOMPARE(described(acl), expected(entries, acl));
        QVERIFY(acl.defaultEntry() != nullptr);
    }
    QCOMPARE(without, 1);
    QVERIFY(world.log(u"write"_s).isEmpty());
    int indexReads = 0; // names come from the index, not from a question each
    for (const QJsonValue &value : world.log(u"read"_s))
        indexReads += value.toObject().value(u"cmdlet").toString() == u"Get-Recipient" ? 1 : 0;
    QCOMPARE(indexReads, 1);
}

void TestPractice::namesakesOfTheGroupAreToldApart()
{
    practice::Options options = PracticeWorld::small();
    options.policyGroupEntries = 0.3;
    options.namesakeEntries = 0.3;
    PracticeWorld world(options);
    const auto mailboxes = world.mailboxes();
    world.readIndex();
    const auto facts = QCoro::waitFor(world.client->directory().group(policyGroup, nullptr, {}));
    QVERIFY(facts);
    const auto watch = world.client->calendars().watch({facts->recipient.guid});
    const auto read = readAllCalendars(world, mailboxes);
    int groups = 0;
    int others = 0;
    for (size_t i = 0; i < mailboxes.size(); ++i) {
        if (!read[i])
            continue;
        const Acl &acl = read[i]->as<Acl>();
        for (const QJsonValue &value :
            PracticeWorld::calendarEntries(world.dumpOf(mailboxes[i].ref.address))) {
            const QJsonObject entry = value.toObject();
            if (entry.value(u"shown").toString() != facts->recipient.name)
                continue;
            const QString guid = entry.value(u"trustee").toString().mid(5);
            const Entry *found = acl.find(core::RecipientId::fromText(guid));
            QVERIFY2(found != nullptr, qPrintable(mailboxes[i].ref.address));
            QCOMPARE(found->right.text(), entry.value(u"rights").toString());
            ++(guid == facts->recipient.guid.text() ? groups : others);
        }
    }
    QVERIFY(groups > 5);
    QVERIFY(others > 5);
}

void TestPractice::aCalendarRenamedMeanwhileIsStillFound()
{
    PracticeWorld world(PracticeWorld::small(20));
    world.readIndex();
    const auto mailbox = bob(world);
    QVERIFY(QCoro::waitFor(world.client->calendars().read(mailbox, Priority::Click, {})));
    world.change({{u"do"_s, u"rename-calendar"_s}, {u"mailbox"_s, u"bob@example.com"_s},
        {u"name"_s, u"Mein/Kalender"_s}});
    const auto again = QCoro::waitFor(world.client->calendars().read(mailbox, Priority::Click, {}));
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    world.folders.forget(mailbox);
    const auto folder = QCoro::waitFor(world.client->calendars().folder(mailbox, Priority::Click, {}));
    QVERIFY(folder);
    QCOMPARE(folder->path, u"\\Mein/Kalender"_s);
}

void TestPractice::aMovedMailboxIsFoundAnew()
{
    PracticeWorld world(PracticeWorld::small(20));
    world.readIndex();
    const auto mailbox = bob(world);
    world.folders.remember(mailbox, {u"LgAAAAB-stale"_s, u"\\Old"_s});
    const auto read = QCoro::waitFor(world.client->calendars().read(mailbox, Priority::Click, {}));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    world.folders.remember(mailbox, {u"LgAAAAB-stale"_s, u"\\Old"_s});
    const auto outcome = QCoro::waitFor(world.client->calendars().write(
        mailbox, aStep(EntryStep::Verb::Set, Trustee::defaultUser(), roles::none), {}));
    QCOMPARE(outcome.written, Written::Done);
}

void TestPractice::writesReachTheTenant()
{
    PracticeWorld world(PracticeWorld::small(20));
    world.readIndex();
    const auto mailbox = bob(world);
    const auto group = QCoro::waitFor(world.client->directory().group(policyGroup, nullptr, {}));
    QVERIFY(group);
    const Trustee staff = Trustee::of(group->recipient.guid, group->recipient.name);
    CalendarGateway &calendars = world.client->calendars();

    const auto written = [&](EntryStep::Verb verb, const Trustee &who, domain::calendar::Right right,
                             Sharing sharing = Sharing::None, bool send = false) {
        const WriteOutcome outcome
            = QCoro::waitFor(calendars.write(mailbox, aStep(verb, who, right, sharing, send), {}));
        return outcome.error ? core::errcName(outcome.error->code) + u": "_s + outcome.error->detail
                             : u"done"_s;
    };
    const auto entryOf = [&](const QString &key) {
        for (const QJsonValue &value : PracticeWorld::calendarEntries(world.dumpOf(mailbox.address))) {
            if (value.toObject().value(u"trustee").toString() == key)
                return value.toObject().value(u"rights").toString() + u' '
                    + value.toObject().value(u"flags").toString();
        }
        return u"none"_s;
    };
    const QString key = u"guid:"_s + group->recipient.guid.text();
    QCOMPARE(written(EntryStep::Verb::Remove, staff, roles::none), u"done"_s); // whatever was there
    QCOMPARE(written(EntryStep::Verb::Add, staff, roles::availabilityOnly), u"done"_s);
    QCOMPARE(entryOf(key), u"AvailabilityOnly "_s);
    QCOMPARE(
        written(EntryStep::Verb::Set, staff, roles::editor, Sharing::DelegateWithPrivate, true), u"done"_s);
    QCOMPARE(entryOf(key), u"Editor Delegate, CanViewPrivateItems"_s);
    QCOMPARE(written(EntryStep::Verb::Set, staff, domain::calendar::Right(0x403)), u"done"_s);
    QCOMPARE(written(EntryStep::Verb::Remove, staff, roles::none), u"done"_s);
    QCOMPARE(entryOf(key), u"none"_s);
    QCOMPARE(written(EntryStep::Verb::Set, Trustee::defaultUser(), roles::none), u"done"_s);
    QCOMPARE(entryOf(u"default"_s), u"None "_s);
    for (const QJsonValue &value : world.log(u"write"_s))
        QVERIFY(!QJsonDocument(value.toObject()).toJson().contains("SendNotificationToUser"));
}

void TestPractice::writeOutcomes()
{
    PracticeWorld world(PracticeWorld::small(20));
    world.readIndex();
    const auto mailbox = bob(world);
    const auto group = QCoro::waitFor(world.client->directory().group(policyGroup, nullptr, {}));
    const Trustee staff = Trustee::of(group->recipient.guid, group->recipient.name);
    CalendarGateway &calendars = world.client->calendars();
    const auto write
        = [&](const change::Step &step) { return QCoro::waitFor(calendars.write(mailbox, step, {})); };

    write(aStep(EntryStep::Verb::Remove, staff, roles::none));
    QCOMPARE(write(aStep(EntryStep::Verb::Remove, staff, roles::none)).written, Written::AlreadySo);
    const WriteOutcome noEntry = write(aStep(EntryStep::Verb::Set, staff, roles::editor));
    QCOMPARE(noEntry.written, Written::Refused);
    QCOMPARE(noEntry.error->code, Errc::Conflict);
    QCOMPARE(write(aStep(EntryStep::Verb::Add, staff, roles::editor)).written, Written::Done);
    const WriteOutcome exists = write(aStep(EntryStep::Verb::Add, staff, roles::editor));
    QCOMPARE(exists.written, Written::Refused);
    QCOMPARE(exists.error->code, Errc::Conflict);
    const WriteOutcome special = write(aStep(EntryStep::Verb::Remove, Trustee::defaultUser(), roles::none));
    QCOMPARE(special.written, Written::Refused);
    QCOMPARE(special.error->code, Errc::Refused);
    const qsizetype writes = world.log(u"write"_s).size();
    const WriteOutcome ambiguous
        = write(aStep(EntryStep::Verb::Remove, Trustee{Trustee::Kind::Ambiguous, u"Kim"_s, {}}, roles::none));
    QCOMPARE(ambiguous.error->code, Errc::Ambiguous);
    const WriteOutcome local = write(aStep(
        EntryStep::Verb::Remove, Trustee{Trustee::Kind::GroupLocal, u"Owner@local"_s, {}}, roles::none));
    QCOMPARE(local.error->code, Errc::Refused);
    QCOMPARE(world.log(u"write"_s).size(), writes);
    world.faults({{u"read-only"_s, true}});
    const WriteOutcome forbidden = write(aStep(EntryStep::Verb::Set, Trustee::defaultUser(), roles::none));
    QCOMPARE(forbidden.written, Written::Refused);
}

void TestPractice::groupFacts()
{
    PracticeWorld world(PracticeWorld::small());
    const auto index = QCoro::waitFor(world.client->directory().recipientIndex(Priority::Scan, {}));
    QVERIFY(index);
    const auto facts = QCoro::waitFor(world.client->directory().group(policyGroup, *index, {}));
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
    QCOMPARE(facts->recipient.address, policyGroup);
    QCOMPARE(facts->recipient.type, u"MailUniversalSecurityGroup"_s);
    QVERIFY(facts->members.has_value() && *facts->members > 0);
    QVERIFY(!facts->namesakes.empty());
    for (const domain::Recipient &other : facts->namesakes) {
        QCOMPARE(other.name, facts->recipient.name);
        QVERIFY(other.guid != facts->recipient.guid);
    }

    const auto person = QCoro::waitFor(world.client->directory().group(u"bob@example.com"_s, *index, {}));
    QVERIFY(!person);
    QCOMPARE(person.error().code, Errc::NotFound);
    QVERIFY2(person.error().detail.contains(u"UserMailbox"), qPrintable(person.error().detail));
    const auto nobody = QCoro::waitFor(world.client->directory().group(u"none@example.com"_s, *index, {}));
    QCOMPARE(nobody.error().code, Errc::NotFound);
}

void TestPractice::organization()
{
    PracticeWorld world(PracticeWorld::small(10));
    const auto facts = QCoro::waitFor(world.client->directory().organization({}));
    QVERIFY2(facts.notes.empty(), facts.notes.empty() ? "" : qPrintable(facts.notes.front().detail));
    QVERIFY(facts.smtpAuthDisabled.has_value());
    world.faults({{u"hidden-cmdlets"_s, QJsonArray{u"Get-TransportConfig"_s}}});
    const auto less = QCoro::waitFor(world.client->directory().organization({}));
    QCOMPARE(less.notes.size(), size_t{1});
    QVERIFY(!less.smtpAuthDisabled.has_value());
}

void TestPractice::emailApps()
{
    PracticeWorld world(PracticeWorld::small(20), {{u"booleans-as-text"_s, true}});
    const auto mailbox = bob(world);
    AppsGateway &apps = world.client->apps();
    const auto before = QCoro::waitFor(apps.read(mailbox, Priority::Click, {}));
    QVERIFY2(before, before ? "" : qPrintable(before.error().detail));
    QVERIFY(before->as<domain::apps::Switches>().apps.contains(u"ImapEnabled"_s));

    domain::apps::SwitchStep off;
    off.apps = {{u"ImapEnabled"_s, false}, {u"SmtpClientAuthenticationDisabled"_s, false}};
    const change::Step offStep{domain::FacetId::Apps, change::Step::Effect::Narrow, off.toJson()};
    QCOMPARE(QCoro::waitFor(apps.write(mailbox, offStep, {})).written, Written::Done);
    domain::apps::SwitchStep forward;
    forward.forwarding = domain::apps::Forwarding{u"bob@example.net"_s, QString(), true};
    const change::Step forwardStep{domain::FacetId::Apps, change::Step::Effect::Widen, forward.toJson()};
    QCOMPARE(QCoro::waitFor(apps.write(mailbox, forwardStep, {})).written, Written::Done);

    const auto after = QCoro::waitFor(apps.read(mailbox, Priority::Click, {}));
    QVERIFY(after);
    const auto &switches = after->as<domain::apps::Switches>();
    QCOMPARE(switches.apps.value(u"ImapEnabled"_s), std::optional(false));
    QCOMPARE(switches.apps.value(u"SmtpClientAuthenticationDisabled"_s), std::optional(false));
    QCOMPARE(switches.forwarding.address, u"bob@example.net"_s);
    QVERIFY(switches.forwarding.keepCopy);
    QCOMPARE(world.dumpOf(u"bob@example.com"_s)
                 .value(u"forwarding")
                 .toObject()
                 .value(u"smtp")
                 .toString()
                 .toLower(),
        u"bob@example.net"_s);
}

void TestPractice::v2ReadsButDoesNotGuessWhenWriting()
{
    PracticeWorld world(PracticeWorld::small(40), {{u"surface-beta"_s, false}, {u"surface-graph"_s, false}},
        SurfaceChoice::V2);
    QVERIFY(QCoro::waitFor(world.client->probe({})));
    Listing ended;
    const auto mailboxes = world.mailboxes({}, &ended);
    QVERIFY2(ended.complete, ended.cause ? qPrintable(ended.cause->detail) : "");
    QCOMPARE(mailboxes.size(), size_t{40});
    QVERIFY(!mailboxes.front().department);
    const auto read = readAllCalendars(world, mailboxes);
    const auto good
        = std::count_if(read.begin(), read.end(), [](const auto &one) { return one.has_value(); });
    QVERIFY2(good > 30, qPrintable(QString::number(good)));

    const WriteOutcome outcome = QCoro::waitFor(world.client->calendars().write(
        mailboxes.front().ref, aStep(EntryStep::Verb::Set, Trustee::defaultUser(), roles::none), {}));
    QCOMPARE(outcome.written, Written::Refused);
    QCOMPARE(outcome.error->key, u"FolderUnknown"_s);
    const auto apps = QCoro::waitFor(world.client->apps().read(mailboxes.front().ref, Priority::Click, {}));
    QCOMPARE(apps.error().key, u"SurfaceLacks"_s);
    QVERIFY(world.log(u"write"_s).isEmpty());
}

void TestPractice::v2WritesWithGraph()
{
    PracticeWorld world(PracticeWorld::small(40), {{u"surface-beta"_s, false}}, SurfaceChoice::V2);
    QVERIFY(QCoro::waitFor(world.client->probe({})));
    Listing ended;
    const auto mailboxes = world.mailboxes({}, &ended);
    QVERIFY(ended.complete);
    QVERIFY(mailboxes.front().department.has_value());
    world.readIndex();
    const auto facts = QCoro::waitFor(world.client->directory().group(policyGroup, nullptr, {}));
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
    QVERIFY(facts->members.value_or(0) > 0);
    int done = 0;
    for (const domain::Mailbox &mailbox : mailboxes) {
        if (mailbox.type != u"UserMailbox")
            continue;
        const WriteOutcome outcome = QCoro::waitFor(world.client->calendars().write(
            mailbox.ref, aStep(EntryStep::Verb::Set, Trustee::defaultUser(), roles::limitedDetails), {}));
        if (outcome.written != Written::Done) {
            QCOMPARE(outcome.error->code, Errc::NotFound);
            continue;
        }
        ++done;
        bool shows = false;
        for (const QJsonValue &value : PracticeWorld::calendarEntries(world.dumpOf(mailbox.ref.address)))
            shows = shows
                || (value.toObject().value(u"trustee") == u"default"_s
                    && value.toObject().value(u"rights") == u"LimitedDetails"_s);
        QVERIFY2(shows, qPrintable(mailbox.ref.address));
    }
    QVERIFY(done > 20);
}

MULLION_TEST(TestPractice)
#include "test_practice.moc"
