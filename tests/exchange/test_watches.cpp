// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/practice_calendars.h"
#include "exchange/practice_world.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using namespace samples;

const QString policyGroup = u"privileged-users-security-group@example.com"_s;

/// A scan and a run may work side by side: neither may take from the other whom it watches.
class TestWatches final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWatchHoldsBesideOthersAndEndsWithItsHolder();
};

/// Entries whose owner could not be told among all calendars.
int ambiguous(const std::vector<core::Result<domain::Value>> &calendars, const QString &name)
{
    int count = 0;
    for (const auto &calendar : calendars) {
        if (!calendar)
            continue;
        for (const Entry &entry : calendar->as<Acl>().entries())
            count += entry.who.kind == domain::Trustee::Kind::Ambiguous && entry.who.text == name ? 1 : 0;
    }
    return count;
}

void TestWatches::aWatchHoldsBesideOthersAndEndsWithItsHolder()
{
    practice::Options options = PracticeWorld::small();
    options.policyGroupEntries = 0.3;
    options.namesakeEntries = 0.3;
    PracticeWorld world(options);
    const auto mailboxes = world.mailboxes();
    world.readIndex();
    const auto facts = QCoro::waitFor(world.client->directory().group(policyGroup, nullptr, {}));
    QVERIFY(facts);
    const QString name = facts->recipient.name;
    QVERIFY(ambiguous(readAllCalendars(world, mailboxes), name) > 0);

    auto run = world.client->calendars().watch({facts->recipient.guid});
    {
        const auto scan = world.client->calendars().watch({}); // begins later, watches nobody, ends first
        QCOMPARE(ambiguous(readAllCalendars(world, mailboxes), name), 0);
    }
    QCOMPARE(ambiguous(readAllCalendars(world, mailboxes), name), 0);

    run.reset();
    QVERIFY(ambiguous(readAllCalendars(world, mailboxes), name) > 0);
}

} // namespace

MULLION_TEST(TestWatches)
#include "test_watches.moc"
