// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/population.h"
#include "practice/tenant.h"
#include "support/test_main.h"

#include <QSet>
#include <QtTest>
#include <map>

using namespace Qt::StringLiterals;
using namespace practice;

namespace {

Options sized(int mailboxes, int seed = 1)
{
    Options options;
    options.mailboxes = mailboxes;
    options.seed = seed;
    return options;
}

template <typename Fits> int countCalendars(const State &state, Fits &&fits)
{
    int count = 0;
    for (const Recipient &r : state.recipients) {
        if (r.kind != Kind::UserMailbox)
            continue;
        const Folder *calendar = calendarOf(state.mailboxes[size_t(r.mailbox)]);
        count += calendar && fits(*calendar) ? 1 : 0;
    }
    return count;
}

template <typename Fits> int countEntries(const State &state, Fits &&fits)
{
    return countCalendars(state, [&](const Folder &calendar) {
        return std::any_of(calendar.entries.begin(), calendar.entries.end(), fits);
    });
}

bool hasText(const Entry &entry, QStringView start)
{
    return entry.who == Entry::Who::Text && entry.text.startsWith(start);
}

} // namespace

class TestPopulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedGivesTheSameBytes();
    void anotherSeedGivesAnotherTenant();
    void sharesAreMet();
    void exactlyOneMailboxHasNoCalendar_data();
    void exactlyOneMailboxHasNoCalendar();
    void everyLanguageIsThere();
    void oddCalendarsAreThere();
    void everyKindOfEntryIsThere();
    void policyGroupHasANamesake();
    void addressesAndNamesAreUnique();
    void bobIsThere();
    void hundredThousandStartQuickly();
};

void TestPopulation::sameSeedGivesTheSameBytes()
{
    QCOMPARE(Tenant(sized(300)).dump(), Tenant(sized(300)).dump());
    // A figure known from another run: a change of the generator is a change of every recorded expectation.
    const State state = makePopulation(sized(500));
    QCOMPARE(state.tenantId, makePopulation(sized(100)).tenantId);
    QCOMPARE(state.recipients[7].guid, makePopulation(sized(100)).recipients[7].guid);
}

void TestPopulation::anotherSeedGivesAnotherTenant()
{
    const State one = makePopulation(sized(100));
    const State two = makePopulation(sized(100, 2));
    QVERIFY(one.tenantId != two.tenantId);
    QVERIFY(one.recipients[5].guid != two.recipients[5].guid);
}

void TestPopulation::sharesAreMet()
{
    const State state = makePopulation(sized(500));
    std::map<Kind, int> kinds;
    for (const Recipient &r : state.recipients)
        ++kinds[r.kind];
    QCOMPARE(kinds[Kind::UserMailbox] + kinds[Kind::SharedMailbox] + kinds[Kind::RoomMailbox]
            + kinds[Kind::EquipmentMailbox],
        500);
    const auto near = [&](Kind kind, int wanted) { return qAbs(kinds[kind] - wanted) <= 4; };
    QVERIFY(near(Kind::SharedMailbox, 30));
    QVERIFY(near(Kind::RoomMailbox, 35));
    QVERIFY(near(Kind::EquipmentMailbox, 15));
    QCOMPARE(kinds[Kind::MailUser], 10);
    QCOMPARE(kinds[Kind::GuestMailUser], 10);
    const auto defaults = [&](Rights rights) {
        return countCalendars(state, [&](const Folder &c) { return c.entries.front().rights == rights; });
    };
    QVERIFY(qAbs(defaults(rightsLimited) - 6) <= 2);
    QVERIFY(qAbs(defaults(rightsReviewer) - 6) <= 2);
    QVERIFY(defaults(rightsEditor) >= 1);
    QVERIFY(defaults(rightsNone) >= 2);
}

void TestPopulation::exactlyOneMailboxHasNoCalendar_data()
{
    QTest::addColumn<int>("mailboxes");
    QTest::addColumn<int>("seed");
    for (const int mailboxes : {10, 500, 3000}) {
        for (const int seed : {1, 2, 77})
            QTest::addRow("%d mailboxes from seed %d", mailboxes, seed) << mailboxes << seed;
    }
}

void TestPopulation::exactlyOneMailboxHasNoCalendar()
{
    QFETCH(const int, mailboxes);
    QFETCH(const int, seed);
    const State state = makePopulation(sized(mailboxes, seed));
    int without = 0;
    for (const Recipient &r : state.recipients) {
        if (r.mailbox < 0 || calendarOf(state.mailboxes[size_t(r.mailbox)]))
            continue;
        ++without;
        QCOMPARE(r.kind, Kind::UserMailbox);
    }
    QCOMPARE(without, 1);
}

void TestPopulation::everyLanguageIsThere()
{
    const State state = makePopulation(sized(500));
    QSet<QString> languages;
    for (const Mailbox &mailbox : state.mailboxes)
        languages += mailbox.language;
    for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"ja"_s, u"nl"_s, u"ar"_s, u"ru"_s})
        QVERIFY2(languages.contains(language), qPrintable(language));
    QVERIFY(countCalendars(state, [](const Folder &c) { return c.name == u"予定表"; }) > 5);
    QVERIFY(countCalendars(state, [](const Folder &c) { return c.name == u"التقويم"; }) > 5);
}

void TestPopulation::oddCalendarsAreThere()
{
    for (const int mailboxes : {30, 500}) {
        const State state = makePopulation(sized(mailboxes));
        QVERIFY(countCalendars(state, [](const Folder &c) { return c.name.contains(u'/'); }) >= 1);
        int subCalendars = 0;
        int falseCalendars = 0;
        for (const Mailbox &mailbox : state.mailboxes) {
            for (const Folder &folder : mailbox.folders) {
                subCalendars += folder.parent >= 0 ? 1 : 0;
                falseCalendars += !folder.isCalendar && folder.name == u"Calendar" ? 1 : 0;
                QVERIFY(folder.parent < 0 || mailbox.folders[size_t(folder.parent)].isCalendar);
            }
        }
        QVERIFY(subCalendars >= 1);
        QVERIFY(falseCalendars >= 1);
    }
}

void TestPopulation::everyKindOfEntryIsThere()
{
    const State state = makePopulation(sized(500));
    QVERIFY(countEntries(state, [](const Entry &e) { return hasText(e, u"NT:S-1-5-21-"); }) >= 3);
    QVERIFY(countEntries(state, [](const Entry &e) { return hasText(e, u"Former Colleague"); }) >= 1);
    QVERIFY(countEntries(state, [](const Entry &e) { return hasText(e, u"ExchangePublishedUser."); }) >= 3);
    QVERIFY(countEntries(state, [](const Entry &e) { return e.flags == flagDelegate; }) >= 5);
    QVERIFY(countEntries(state, [](const Entry &e) { return e.flags == (flagDelegate | flagPrivateItems); })
        >= 2);
    QVERIFY(countEntries(state, [&](const Entry &e) {
        return e.recipient >= 0 && state.recipients[size_t(e.recipient)].address.startsWith(u"fb-");
    }) >= 5);
    std::map<QString, int> names;
    for (const Recipient &r : state.recipients)
        ++names[r.displayName];
    QVERIFY(countEntries(state, [&](const Entry &e) {
        return e.recipient >= 0 && state.recipients[size_t(e.recipient)].kind == Kind::UserMailbox
            && names[state.recipients[size_t(e.recipient)].displayName] > 1;
    }) >= 2);
}

void TestPopulation::policyGroupHasANamesake()
{
    const State state = makePopulation(sized(500));
    const qint32 group = state.find(u"privileged-users-security-group@example.com"_s).index;
    const qint32 namesake = state.find(u"privileged-users-2019@example.com"_s).index;
    QVERIFY(group >= 0 && namesake >= 0);
    QCOMPARE(state.recipients[size_t(group)].displayName, state.recipients[size_t(namesake)].displayName);
    QVERIFY(state.find(state.recipients[size_t(group)].displayName).ambiguous);
    const auto heldBy = [&](qint32 who, Rights rights) {
        return countEntries(state, [&](const Entry &e) { return e.recipient == who && e.rights == rights; });
    };
    QVERIFY(heldBy(group, rightsEditor) >= 2);
    QVERIFY(heldBy(group, rightsAvailability) >= 2);
    QVERIFY(heldBy(namesake, rightsAvailability) >= 4);
}

void TestPopulation::addressesAndNamesAreUnique()
{
    const State state = makePopulation(sized(5000));
    QSet<QString> addresses;
    QSet<QString> names;
    std::map<QString, int> displayNames;
    for (const Recipient &r : state.recipients) {
        addresses += r.address;
        names += r.name;
        ++displayNames[r.displayName];
    }
    QCOMPARE(addresses.size(), qsizetype(state.recipients.size()));
    QCOMPARE(names.size(), qsizetype(state.recipients.size()));
    const auto shared
        = std::count_if(displayNames.begin(), displayNames.end(), [](const auto &n) { return n.second > 1; });
    QVERIFY2(shared >= 10 && shared <= 60, qPrintable(QString::number(shared)));
}

void TestPopulation::bobIsThere()
{
    const State state = makePopulation(sized(5));
    const Recipient &person = state.recipients[size_t(state.find(u"bob@example.com"_s).index)];
    QCOMPARE(person.displayName, u"Bob Baker"_s);
    QCOMPARE(person.attributes.at(2), u"sales"_s);
    QCOMPARE(calendarOf(state.mailboxes[size_t(person.mailbox)])->entries.front().rights, rightsAvailability);
}

void TestPopulation::hundredThousandStartQuickly()
{
    QElapsedTimer clock;
    clock.start();
    const State state = makePopulation(sized(100000));
    QCOMPARE(state.mailboxes.size(), size_t(100000));
    QVERIFY2(clock.elapsed() < 60000, qPrintable(QString::number(clock.elapsed()))); // about 1 s optimised
    QVERIFY(state.recipients.size() < 110000);
}

MULLION_TEST(TestPopulation)
#include "test_population.moc"
