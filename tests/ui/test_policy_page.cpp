// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "widgets/histogram.h"
#include "window_world.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using testsupport::WindowWorld;

/// Editing the policy: what it says, what it would meet, whom it names.
class TestPolicyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachAndHistogramAreThoseOfTheTenant();
    void aGroupNamedBeforeTheFirstScanIsAskedAboutAfterIt();
    void aGroupThatCannotCarryRightsSaysWhy();
    void aWrongScopeCannotBeSaved();
    void whatIsWrongIsSaidInWords_data();
    void whatIsWrongIsSaidInWords();
    void whatIsSavedIsTheActivePolicy();
};

namespace {

/// "Free/busy only" and so on, counted in the tenant's own dump over people's mailboxes.
QMap<QString, qint64> defaultsOf(const QByteArray &dump)
{
    QMap<QString, qint64> counts;
    for (const QJsonValue &value : QJsonDocument::fromJson(dump).object().value(u"mailboxes").toArray()) {
        const QJsonObject mailbox = value.toObject();
        if (mailbox.value(u"type").toString() != "UserMailbox"_L1)
            continue;
        for (const QJsonValue &calendar : mailbox.value(u"calendars").toArray()) {
            if (!calendar.toObject().value(u"default").toBool())
                continue;
            for (const QJsonValue &entry : calendar.toObject().value(u"entries").toArray()) {
                if (entry.toObject().value(u"trustee").toString() == "default"_L1)
                    ++counts[entry.toObject().value(u"rights").toString()];
            }
        }
    }
    return counts;
}

} // namespace

void TestPolicyPage::reachAndHistogramAreThoseOfTheTenant()
{
    WindowWorld world;
    QCOMPARE(world.start(), QString());
    world.showWindow().go(ui::MainWindow::Place::Policy);
    const QMap<QString, qint64> expected = defaultsOf(world.dumpBytes());
    QVERIFY(expected.value(u"AvailabilityOnly"_s) > 10);
    const auto &histogram = world.find<ui::Histogram>("defaultHistogram");
    QTRY_VERIFY_WITH_TIMEOUT(!histogram.bars().empty(), testsupport::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(histogram.bars().front().count, expected.value(u"AvailabilityOnly"_s), testsupport::patienceMs);
    qint64 counted = 0;
    for (const ui::Histogram::Bar &bar : histogram.bars())
        counted += bar.count;
    QVERIFY(world.find<QLabel>("policyReach").text().startsWith(u"%1 of 60 mailboxes"_s.arg(counted)));
}

void TestPolicyPage::aGroupNamedBeforeTheFirstScanIsAskedAboutAfterIt()
{
    WindowWorld world;
    QCOMPARE(world.open(), QString());
    world.showWindow().go(ui::MainWindow::Place::Policy);
    world.click("addGrant");
    auto &group = world.find<QLineEdit>("grantGroup");
    group.setText(u"privileged-users-security-group@example.com"_s);
    QTest::keyClick(&group, Qt::Key_Return);
    const auto &verdict = world.find<QLabel>("groupVerdict");
    QTRY_VERIFY_WITH_TIMEOUT(verdict.text().contains(u"nothing was scanned yet"_s), testsupport::patienceMs);

    world.workspace().mailboxes().scan();
    QTRY_VERIFY_WITH_TIMEOUT(verdict.text().contains(u"can be given calendar rights"_s), testsupport::patienceMs);
}

void TestPolicyPage::aGroupThatCannotCarryRightsSaysWhy()
{
    WindowWorld world;
    QCOMPARE(world.start(), QString());
    world.showWindow().go(ui::MainWindow::Place::Policy);
    auto &group = world.find<QLineEdit>("grantGroup");
    group.setText(u"nobody@example.com"_s);
    QTest::keyClick(&group, Qt::Key_Return);
    const auto &verdict = world.find<QLabel>("groupVerdict");
    QTRY_VERIFY_WITH_TIMEOUT(verdict.text().contains(u"This group cannot be used."_s), testsupport::patienceMs);
    QVERIFY(verdict.text().contains(u"No group has this address."_s));
}

void TestPolicyPage::aWrongScopeCannotBeSaved()
{
    WindowWorld world;
    QCOMPARE(world.start(), QString());
    world.showWindow().go(ui::MainWindow::Place::Policy);
    auto &scope = world.find<QLineEdit>("policyScopeEdit");
    scope.setText(u"status:open"_s); // what a scan found is no scope
    QVERIFY(!world.button("savePolicyButton").isEnabled());
    QVERIFY(world.find<QLabel>("policyProblem").text().contains(u"A scope can only rest on what the directory says"_s));
    scope.setText(u"type:user"_s);
    QVERIFY(world.button("savePolicyButton").isEnabled());
    QVERIFY(world.find<QLabel>("policyProblem").text().isEmpty());
}

void TestPolicyPage::whatIsWrongIsSaidInWords_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("no name") << QByteArray("policyName") << QString() << u"A policy needs a name."_s;
    QTest::newRow("no query") << QByteArray("policyScopeEdit") << u"department:"_s
                              << u"The scope cannot be understood: what is expected stands below it."_s;
    QTest::newRow("no address") << QByteArray("grantGroup") << u"the privileged"_s
                                << u"A group is named by its address, such as staff@example.com."_s;
}

void TestPolicyPage::whatIsWrongIsSaidInWords()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, said);
    WindowWorld world;
    QCOMPARE(world.start(), QString());
    world.showWindow().go(ui::MainWindow::Place::Policy);
    auto &edit = world.find<QLineEdit>(field.constData());
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Delete);
    QTest::keyClicks(&edit, typed);
    QCOMPARE(world.find<QLabel>("policyProblem").text(), said);
    QVERIFY(!world.button("savePolicyButton").isEnabled());
}

void TestPolicyPage::whatIsSavedIsTheActivePolicy()
{
    WindowWorld world;
    QCOMPARE(world.start(), QString());
    world.showWindow().go(ui::MainWindow::Place::Policy);
    world.find<QLineEdit>("policyScopeEdit").setText(u"attr2:sales"_s);
    world.click("customisedHold");
    QSignalSpy saved(&world.workspace().policies(), &ui::Policies::saved);
    world.click("savePolicyButton");
    QVERIFY(saved.wait(testsupport::patienceMs));
    const auto &active = world.workspace().policies().active().policies().front();
    QCOMPARE(active.scope.text(), u"attr2:sales"_s);
    QCOMPARE(active.customised, domain::calendar::Customised::Hold);
    QCOMPARE(active.grants.size(), 1U);
    QVERIFY(!world.button("savePolicyButton").isEnabled());
}

MULLION_TEST(TestPolicyPage)
#include "test_policy_page.moc"
