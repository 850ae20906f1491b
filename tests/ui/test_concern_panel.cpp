// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/concern_panel.h"
#include "support/patience.h"
#include "support/test_main.h"
#include "window_world.h"
#include "words/concern_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using change::Concern;
using testsupport::patienceMs;
using testsupport::WindowWorld;
using Code = Concern::Code;

/// What speaks against a run is said line by line, and answered for line by line.
class TestConcernPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachConcernHasItsLine_data();
    void eachConcernHasItsLine();
    void isSettledOnceAllAreAnsweredFor();
    void whatWasCuredGoes();
    void theLanguageChangesUnderIt();
    void theStartIsOffUntilEachIsAnsweredFor();
    void aReasonThatIsGivenIsAllThatWasMissing();
    void anotherChoiceOfRowsIsLookedAtAnew();
};

namespace {

const std::vector<Concern> everything {{Code::Untested, {u"granular-rights"_s}}, {Code::SoleOperator, {}}, {Code::HouseStandard, {u"Reviewer"_s, u"30"_s, u"100"_s}},
    {Code::OtherOrganizations, {u"Fabrikam"_s}}, {Code::RoomsInScope, {u"4"_s}}, {Code::GroupGrew, {u"g@example.com"_s, u"3"_s, u"9"_s}},
    {Code::ReachUnproved, {u"a@example.com"_s, u"hidden"_s}}, {Code::GroupEmptied, {u"g@example.com"_s, u"3"_s}},
    {Code::TooManyRows, {u"9"_s, u"3"_s, u"limits.json"_s}}, {Code::Forbidden, {u"overwrite"_s, u"limits.json"_s}}, {Code::ReasonNeeded, {u"limits.json"_s}},
    {Code::TicketNeeded, {u"limits.json"_s}}, {Code::ApprovalNeeded, {u"9"_s, u"3"_s, u"limits.json"_s, u"not-an-approver"_s, u"kim@example.com"_s}}};

QCheckBox *boxOf(const QWidget &window, Code code)
{
    return window.findChild<QCheckBox *>(u"accept-"_s + change::concernName(code));
}

QLabel *lineOf(const QWidget &window, Code code)
{
    return window.findChild<QLabel *>(u"concern-"_s + change::concernName(code));
}

QString planned(WindowWorld &world)
{
    if (const QString wrong = world.start(); !wrong.isEmpty())
        return wrong;
    world.showWindow();
    return world.planSegment() ? QString() : u"no plan was made"_s;
}

/// Presses the button that starts the run, and waits until something speaks against it.
bool startAndBeRefused(WindowWorld &world)
{
    if (!QTest::qWaitFor([&] { return world.button("startRunButton").isEnabled(); }, patienceMs))
        return false;
    QSignalSpy objected(&world.workspace().runs(), &ui::Runs::objected);
    world.click("startRunButton");
    return objected.wait(patienceMs);
}

} // namespace

void TestConcernPanel::eachConcernHasItsLine_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(everything.size()); ++i)
        QTest::newRow(qPrintable(change::concernName(everything[size_t(i)].code))) << i;
}

void TestConcernPanel::eachConcernHasItsLine()
{
    QFETCH(const int, index);
    const Concern concern = everything[size_t(index)];
    ui::ConcernPanel panel;
    panel.show({concern});

    QVERIFY(panel.isVisibleTo(nullptr));
    const QLabel *line = lineOf(panel, concern.code);
    QVERIFY(line);
    QCOMPARE(line->text(), words::concernText(concern));
    QVERIFY(!line->text().isEmpty() && !line->text().contains(u'%'));
    for (const QString &fact : concern.facts)
        QVERIFY2(line->text().contains(fact) || change::approvalFlawFromName(fact), qPrintable(line->text()));
    const QCheckBox *box = boxOf(panel, concern.code);
    QCOMPARE(box != nullptr, concern.canBeAccepted());
    if (box) {
        QCOMPARE(box->accessibleDescription(), line->text());
        QVERIFY(!box->accessibleName().isEmpty() && !box->isChecked());
    }
    QCOMPARE(panel.findChild<QAbstractButton *>(u"runSelfTest"_s)->isVisibleTo(&panel), concern.code == Code::Untested);
    QVERIFY(!panel.isSettled());
}

void TestConcernPanel::isSettledOnceAllAreAnsweredFor()
{
    ui::ConcernPanel panel;
    QVERIFY(panel.isSettled());
    panel.show({{Code::Untested, {}}, {Code::SoleOperator, {}}});
    QSignalSpy changed(&panel, &ui::ConcernPanel::changed);
    boxOf(panel, Code::SoleOperator)->click();
    QVERIFY(!panel.isSettled());
    QCOMPARE(panel.accepted(), std::set<Code> {Code::SoleOperator});
    boxOf(panel, Code::Untested)->click();
    QVERIFY(panel.isSettled());
    QCOMPARE(panel.accepted(), (std::set<Code> {Code::Untested, Code::SoleOperator}));
    boxOf(panel, Code::Untested)->click();
    QVERIFY(!panel.isSettled());
    QCOMPARE(changed.size(), 3);

    panel.show({{Code::GroupEmptied, {u"g@example.com"_s, u"3"_s}}, {Code::SoleOperator, {}}});
    boxOf(panel, Code::SoleOperator)->click();
    QVERIFY(!panel.isSettled()); // nobody may go on
}

void TestConcernPanel::whatWasCuredGoes()
{
    ui::ConcernPanel panel;
    panel.show({{Code::SoleOperator, {}}, {Code::ReasonNeeded, {u"limits.json"_s}}, {Code::TicketNeeded, {u"limits.json"_s}}});
    boxOf(panel, Code::SoleOperator)->click();
    panel.remove(Code::ReasonNeeded);
    QVERIFY(!panel.isSettled());
    QCOMPARE(panel.accepted(), std::set<Code> {Code::SoleOperator}); // what was answered for stays so
    panel.remove(Code::TicketNeeded);
    QVERIFY(panel.isSettled());
    QVERIFY(panel.isVisibleTo(nullptr));
    panel.remove(Code::SoleOperator);
    QVERIFY(!panel.isVisibleTo(nullptr));
}

void TestConcernPanel::theLanguageChangesUnderIt()
{
    ui::ConcernPanel panel;
    panel.show(everything);
    boxOf(panel, Code::SoleOperator)->click();
    QStringList english;
    for (const Concern &concern : everything)
        english.append(lineOf(panel, concern.code)->text());
    for (const QString &name : {u"de"_s, u"ar"_s}) {
        const words::Language language(name);
        QCoreApplication::processEvents();
        for (size_t i = 0; i < everything.size(); ++i) {
            const QString text = lineOf(panel, everything[i].code)->text();
            QCOMPARE(text, words::concernText(everything[i]));
            QVERIFY2(text != english[qsizetype(i)], qPrintable(text));
        }
        QVERIFY(boxOf(panel, Code::SoleOperator)->isChecked());
        QCOMPARE(boxOf(panel, Code::SoleOperator)->accessibleDescription(), lineOf(panel, Code::SoleOperator)->text());
    }
    QCoreApplication::processEvents();
    QCOMPARE(lineOf(panel, everything.back().code)->text(), english.back());
}

void TestConcernPanel::theStartIsOffUntilEachIsAnsweredFor()
{
    WindowWorld world({{u"mailboxes"_s, 100}});
    QCOMPARE(planned(world), QString());
    QVERIFY(startAndBeRefused(world));
    const QByteArray before = world.dumpBytes();
    auto &panel = world.find<ui::ConcernPanel>("concerns");
    QVERIFY(panel.isVisible());
    const QList<QCheckBox *> boxes = panel.findChildren<QCheckBox *>();
    QVERIFY(boxes.size() >= 2);
    QTRY_VERIFY_WITH_TIMEOUT(boxes.front()->hasFocus(), testsupport::patienceMs);
    QAbstractButton &start = world.button("startRunButton");
    for (QCheckBox *box : boxes) {
        QVERIFY(!start.isEnabled());
        QVERIFY(start.toolTip().contains(u"speaks against it"_s));
        QTest::keyClick(box, Qt::Key_Space);
    }
    QVERIFY(start.isEnabled());
    QCOMPARE(world.dumpBytes(), before);
    QSignalSpy ended(&world.workspace().runs(), &ui::Runs::ended);
    world.click("startRunButton");
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patienceMs);
    QVERIFY(world.dumpBytes() != before);
    QVERIFY(!panel.isVisible());
}

void TestConcernPanel::aReasonThatIsGivenIsAllThatWasMissing()
{
    WindowWorld world;
    world.setLimits({{u"reason"_s, true}, {u"ticket"_s, true}});
    QCOMPARE(planned(world), QString());
    QVERIFY(startAndBeRefused(world));
    QAbstractButton &start = world.button("startRunButton");
    QVERIFY(!start.isEnabled());
    QTest::keyClicks(&world.find<QLineEdit>("runReason"), u"works council"_s);
    QVERIFY(!start.isEnabled());
    QVERIFY(lineOf(world.window(), Code::TicketNeeded));
    QTest::keyClicks(&world.find<QLineEdit>("runTicket"), u"CHG-1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(start.isEnabled(), testsupport::patienceMs);
    QSignalSpy ended(&world.workspace().runs(), &ui::Runs::ended);
    world.click("startRunButton");
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patienceMs);
}

void TestConcernPanel::anotherChoiceOfRowsIsLookedAtAnew()
{
    WindowWorld world;
    world.setLimits({{u"rowsPerRun"_s, 3}});
    QCOMPARE(planned(world), QString());
    QVERIFY(startAndBeRefused(world));
    QAbstractButton &start = world.button("startRunButton");
    QVERIFY(!start.isEnabled());
    world.find<QSpinBox>("firstRows").setValue(3);
    QTRY_VERIFY_WITH_TIMEOUT(start.isEnabled(), patienceMs);
    QSignalSpy ended(&world.workspace().runs(), &ui::Runs::ended);
    world.click("startRunButton");
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patienceMs);
    QCOMPARE(world.workspace().runs().progress().counts.total(), 3);
}

MULLION_TEST(TestConcernPanel)
#include "test_concern_panel.moc"
