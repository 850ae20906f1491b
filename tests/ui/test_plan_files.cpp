// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signing_key.h"
#include "change/plan_file.h"
#include "review/concern_panel.h"
#include "support/patience.h"
#include "support/test_main.h"
#include "window_world.h"

#include <QDialog>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;
using testsupport::patienceMs;
using testsupport::WindowWorld;
using Code = change::Concern::Code;
using Place = ui::MainWindow::Place;

/// A plan goes to a second person in a file, comes back with an approval, and is carried out only then.
class TestPlanFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aRunOverTheLimitNeedsASecondPerson();
    void whatIsNoApprovalIsNamed_data();
    void whatIsNoApprovalIsNamed();
    void aPlanIsTakenUpAgainWithItsApproval();
    void somebodyElsesPlanIsOfferedForApproval();
    void aFileThatIsNoPlanIsRefused();
    void cleanup();

private:
    [[nodiscard]] QString path() const { return m_world->desk().path(u"plan.json"_s); }
    [[nodiscard]] QByteArray approvalOf(const QByteArray &plan, const QString &account) const;
    void choose(const char *dialog, const QString &path) const;
    void openFromMenu(const char *action, const char *dialog, const QString &path) const;
    void startAndBeRefused() const;
    void save() const;

    std::optional<auth::SigningKey> m_key; ///< Of kim@example.com, who may approve.
    std::unique_ptr<WindowWorld> m_world;
    QByteArray m_before;
};

void TestPlanFiles::initTestCase()
{
    m_key = auth::SigningKey::make();
}

void TestPlanFiles::init()
{
    m_world = std::make_unique<WindowWorld>();
    const QJsonObject kim {{u"account"_s, u"kim@example.com"_s}, {u"key"_s, QString::fromLatin1(m_key->publicKey().toBase64())}};
    m_world->setLimits({{u"approval"_s, QJsonObject {{u"over"_s, 3}, {u"approvers"_s, QJsonArray {kim}}}}});
    QCOMPARE(m_world->start(), QString());
    m_world->showWindow();
    QVERIFY(m_world->planSegment());
    QTRY_VERIFY_WITH_TIMEOUT(m_world->button("startRunButton").isEnabled(), patienceMs);
    m_before = m_world->dumpBytes();
}

void TestPlanFiles::cleanup()
{
    m_world.reset();
}

/// What `mullionctl approve` would write.
QByteArray TestPlanFiles::approvalOf(const QByteArray &plan, const QString &account) const
{
    const QString hash = change::planHash(plan);
    const QString at = u"2026-11-27T10:00:00.000Z"_s;
    const QByteArray signature = m_key->sign(u"mullion-approval/1\n%1\n%2\n%3"_s.arg(hash, account, at).toUtf8());
    return QJsonDocument(QJsonObject {{u"format"_s, u"mullion-approval/1"_s}, {u"plan"_s, hash}, {u"account"_s, account}, {u"at"_s, at},
                             {u"signature"_s, QString::fromLatin1(signature.toBase64())}})
        .toJson();
}

void TestPlanFiles::choose(const char *name, const QString &path) const
{
    auto &dialog = m_world->find<QFileDialog>(name);
    Q_EMIT dialog.fileSelected(path);
    dialog.close();
}

void TestPlanFiles::openFromMenu(const char *action, const char *dialog, const QString &path) const
{
    m_world->find<QAction>(action).trigger();
    choose(dialog, path);
}

void TestPlanFiles::startAndBeRefused() const
{
    QSignalSpy objected(&m_world->workspace().runs(), &ui::Runs::objected);
    m_world->click("startRunButton");
    QVERIFY(objected.wait(patienceMs));
    QCOMPARE(m_world->dumpBytes(), m_before);
    QVERIFY(!m_world->button("startRunButton").isEnabled());
}

void TestPlanFiles::save() const
{
    QSignalSpy saved(&m_world->workspace().plans(), &ui::Plans::saved);
    openFromMenu("savePlan", "savePlanDialog", path());
    QVERIFY(saved.wait(patienceMs));
}

void TestPlanFiles::aRunOverTheLimitNeedsASecondPerson()
{
    startAndBeRefused();
    const auto &line = m_world->find<QLabel>("concern-approval-needed");
    QVERIFY2(line.text().contains(u"second person's approval"_s), qPrintable(line.text()));
    // Both ways on stand beside it.
    m_world->click("savePlanHere");
    QSignalSpy saved(&m_world->workspace().plans(), &ui::Plans::saved);
    choose("savePlanDialog", path());
    QVERIFY(saved.wait(patienceMs));
    m_world->desk().put(u"kim.json"_s, approvalOf(m_world->desk().bytes(u"plan.json"_s), u"kim@example.com"_s));
    m_world->click("giveApprovalHere");
    choose("approvalDialog", m_world->desk().path(u"kim.json"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_world->button("startRunButton").isEnabled(), testsupport::patienceMs);
    QVERIFY(!m_world->find<ui::ConcernPanel>("concerns").isVisible());
    QSignalSpy ended(&m_world->workspace().runs(), &ui::Runs::ended);
    m_world->click("startRunButton");
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patienceMs);
    QVERIFY(m_world->dumpBytes() != m_before);
}

void TestPlanFiles::whatIsNoApprovalIsNamed_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("said");
    QTest::newRow("something else") << u"other"_s << u"is no approval"_s;
    QTest::newRow("another plan") << u"plan"_s << u"of another plan"_s;
    QTest::newRow("not among the approvers") << u"lee@example.com"_s << u"lee@example.com is not among"_s;
    QTest::newRow("a changed one") << u"changed"_s << u"does not carry the signature of kim@example.com"_s;
}

void TestPlanFiles::whatIsNoApprovalIsNamed()
{
    QFETCH(const QString, what);
    QFETCH(const QString, said);
    save();
    const QByteArray plan = m_world->desk().bytes(u"plan.json"_s);
    const QByteArray approval = what == u"other"_s ? QByteArray("{}")
        : what == u"plan"_s                        ? approvalOf(plan + ' ', u"kim@example.com"_s)
        : what == u"changed"_s                     ? approvalOf(plan, u"kim@example.com"_s).replace("10:00:00", "11:00:00")
                                                   : approvalOf(plan, what);
    openFromMenu("giveApproval", "approvalDialog", m_world->desk().put(u"given.json"_s, approval));
    startAndBeRefused();
    const QString text = m_world->find<QLabel>("concern-approval-needed").text();
    QVERIFY2(text.contains(said), qPrintable(text));
}

void TestPlanFiles::aPlanIsTakenUpAgainWithItsApproval()
{
    save();
    m_world->desk().put(u"plan.json.approval.json"_s, approvalOf(m_world->desk().bytes(u"plan.json"_s), u"kim@example.com"_s));
    const qint64 changes = m_world->workspace().plans().current()->plan.counts().change;
    m_world->workspace().plans().drop();
    m_world->window().go(Place::Review);
    QTRY_VERIFY_WITH_TIMEOUT(m_world->button("openPlanButton").isVisible(), patienceMs);
    m_world->click("openPlanButton");
    choose("openPlanDialog", path());
    QTRY_VERIFY_WITH_TIMEOUT(m_world->workspace().plans().current() && m_world->button("startRunButton").isEnabled(), patienceMs);
    QCOMPARE(m_world->workspace().plans().current()->plan.counts().change, changes);
    QVERIFY(!m_world->find<QAction>("approvePlan").isEnabled()); // one's own
    QVERIFY(m_world->find<QAction>("approvePlan").toolTip().contains(u"second person"_s));
    QSignalSpy ended(&m_world->workspace().runs(), &ui::Runs::ended);
    m_world->click("startRunButton");
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patienceMs);
    QVERIFY(m_world->dumpBytes() != m_before);
}

void TestPlanFiles::somebodyElsesPlanIsOfferedForApproval()
{
    const ui::PlannedPtr planned = m_world->workspace().plans().current(); // it goes with the one that is opened
    const change::Plan &own = planned->plan;
    change::PlanHeader header = own.header();
    header.createdBy = u"ann@example.com"_s;
    change::Plan anns(header);
    for (size_t i = 0; i < own.size(); ++i)
        QVERIFY(anns.append(own.row(i)));
    m_world->desk().put(u"plan.json"_s, change::planBytes(anns));
    openFromMenu("openPlan", "openPlanDialog", path());
    QTRY_VERIFY_WITH_TIMEOUT(m_world->find<QAction>("approvePlan").isEnabled(), patienceMs);
    const auto *notice = m_world->window().findChild<QWidget *>(u"notice-plan-file"_s);
    QVERIFY(notice && notice->isVisible());
    m_world->find<QAction>("approvePlan").trigger();
    auto &dialog = m_world->find<QDialog>("approveDialog");
    QVERIFY(dialog.findChild<QLabel *>(u"approveQuestion"_s)->text().contains(u"ann@example.com"_s));
    // There is no keychain here, so nothing can be signed, and it says so in place.
    auto *yes = dialog.findChild<QAbstractButton *>(u"approveYes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QLabel *>(u"approvalKeyText"_s)->text().contains(u"keychain could not be used"_s), patienceMs);
    QVERIFY(!yes->isEnabled());
    dialog.close();
    // With a row taken out it is no longer the plan that was made.
    m_world->workspace().plans().takeOut({m_world->workspace().plans().current()->plan.mailbox(0)});
    QVERIFY(!m_world->find<QAction>("approvePlan").isEnabled());
}

void TestPlanFiles::aFileThatIsNoPlanIsRefused()
{
    QSignalSpy failed(&m_world->workspace().plans(), &ui::Plans::failed);
    openFromMenu("openPlan", "openPlanDialog", m_world->desk().put(u"other.json"_s, "{}\n"));
    QVERIFY(failed.wait(patienceMs));
    QVERIFY(m_world->workspace().plans().current()); // what was on the table stays
    QVERIFY(m_world->button("startRunButton").isEnabled());
}

MULLION_TEST(TestPlanFiles)
#include "test_plan_files.moc"
