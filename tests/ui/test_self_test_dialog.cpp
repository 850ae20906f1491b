// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/self_test_dialog.h"
#include "support/test_main.h"
#include "window_world.h"
#include "words/finding_text.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using testsupport::patienceMs;
using testsupport::WindowWorld;

/// The self-test in the window: what it asks, what it shows, and that everything is put back.
class TestSelfTestDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForTwoMailboxes();
    void showsEveryFindingAndPutsEverythingBack();
    void whatIsOtherwiseIsNamed_data();
    void whatIsOtherwiseIsNamed();
    void aMailboxThatIsNotThereIsNamed();
    void cancelledItPutsBack();
    void opensFromWhatSpeaksAgainstARun();
    void cleanup();

private:
    [[nodiscard]] ui::SelfTestDialog &open() const;
    void name(ui::SelfTestDialog &dialog, const QString &mailbox, const QString &other) const;
    void startAll() const;

    std::unique_ptr<WindowWorld> m_world;
    QString m_mailbox;
    QString m_other;
    QByteArray m_before;
};

namespace {

template <typename T> T &part(const QWidget &dialog, const char *name)
{
    T *found = dialog.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("there is no %s", name);
    return *found;
}

bool hasLabel(const QWidget &dialog, const QString &text)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
}

QStringList outcomes(const QWidget &dialog)
{
    const auto &tree = part<QTreeWidget>(dialog, "findings");
    QStringList texts;
    for (int i = 0; i < tree.topLevelItemCount(); ++i)
        texts.append(tree.topLevelItem(i)->text(1));
    return texts;
}

} // namespace

void TestSelfTestDialog::init()
{
    m_world = std::make_unique<WindowWorld>(QJsonObject {{u"mailboxes"_s, 120}});
    QCOMPARE(m_world->start(), QString());
    m_world->showWindow();
    QStringList people;
    const QJsonArray mailboxes = m_world->desk().dump()[u"mailboxes"].toArray();
    for (const QJsonValue &mailbox : mailboxes) {
        if (testsupport::isToBeClosed(mailbox.toObject()))
            people.append(mailbox[u"address"].toString());
    }
    m_mailbox = people.at(0);
    m_other = people.at(1);
    m_before = m_world->dumpBytes();
}

void TestSelfTestDialog::cleanup()
{
    QVERIFY2(m_world->dumpBytes() == m_before,
        qPrintable(testsupport::differing(QJsonDocument::fromJson(m_before).object(), m_world->desk().dump()).join(u", "_s)));
    m_world.reset();
}

ui::SelfTestDialog &TestSelfTestDialog::open() const
{
    auto *dialog = new ui::SelfTestDialog(m_world->workspace().selfTest(), &m_world->window());
    dialog->open();
    return *dialog;
}

void TestSelfTestDialog::name(ui::SelfTestDialog &dialog, const QString &mailbox, const QString &other) const
{
    QTest::keyClicks(&part<QLineEdit>(dialog, "testedMailbox"), mailbox);
    QTest::keyClicks(&part<QLineEdit>(dialog, "otherMailbox"), other);
}

/// Plans for everybody, which is many, and wants it begun.
void TestSelfTestDialog::startAll() const
{
    QVERIFY(m_world->planSegment());
    QTRY_VERIFY_WITH_TIMEOUT(m_world->find<QLineEdit>("typedNumber").isVisible() || m_world->button("startRunButton").isEnabled(), patienceMs);
    if (m_world->find<QLineEdit>("typedNumber").isVisible())
        QTest::keyClicks(&m_world->find<QLineEdit>("typedNumber"), QString::number(m_world->workspace().plans().current()->plan.counts().change));
    m_world->click("startRunButton");
}

void TestSelfTestDialog::asksForTwoMailboxes()
{
    ui::SelfTestDialog &dialog = open();
    auto &start = part<QPushButton>(dialog, "selfTestStart");
    QVERIFY(!start.isEnabled());
    name(dialog, m_mailbox, {});
    QVERIFY(!start.isEnabled());
    name(dialog, {}, m_other);
    QVERIFY(start.isEnabled());
}

void TestSelfTestDialog::showsEveryFindingAndPutsEverythingBack()
{
    ui::SelfTestDialog &dialog = open();
    name(dialog, m_mailbox, m_other);
    QSignalSpy ended(&m_world->workspace().selfTest(), &ui::SelfTest::ended);
    QTest::keyClick(&part<QLineEdit>(dialog, "otherMailbox"), Qt::Key_Return); // the default button
    QVERIFY(!part<QPushButton>(dialog, "selfTestStart").isEnabled()); // while it goes on
    QVERIFY(!part<QLineEdit>(dialog, "testedMailbox").isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patienceMs);
    const auto report = ended.at(0).at(0).value<session::SelfTestReport>();
    QVERIFY(report.passed());
    QCOMPARE(outcomes(dialog).size(), 16);
    QCOMPARE(outcomes(dialog).count(words::outcomeText(change::Finding::Outcome::Holds)), 16);
    QVERIFY(hasLabel(dialog, u"has passed"_s));
    QVERIFY(part<QPushButton>(dialog, "selfTestStart").isEnabled());
}

void TestSelfTestDialog::whatIsOtherwiseIsNamed_data()
{
    using change::Probe;
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<bool>("value");
    QTest::addColumn<change::Probe>("probe");
    QTest::addColumn<bool>("isAdaptedTo");
    QTest::newRow("folder ids are not taken") << u"folder-identity"_s << false << Probe::FolderIdentity << false;
    QTest::newRow("GUIDs are not taken for whom") << u"user-by-guid"_s << false << Probe::AddByGuid << false;
    QTest::newRow("Add changes what is there") << u"add-replaces"_s << true << Probe::AddExisting << false;
    QTest::newRow("-WhatIf writes") << u"what-if-writes"_s << true << Probe::Rehearsal << true;
}

void TestSelfTestDialog::whatIsOtherwiseIsNamed()
{
    QFETCH(const QString, behaviour);
    QFETCH(const bool, value);
    QFETCH(const change::Probe, probe);
    QFETCH(const bool, isAdaptedTo);
    QCOMPARE(m_world->desk().faults({{behaviour, value}}), QString());
    ui::SelfTestDialog &dialog = open();
    name(dialog, m_mailbox, m_other);
    QSignalSpy ended(&m_world->workspace().selfTest(), &ui::SelfTest::ended);
    QTest::mouseClick(&part<QPushButton>(dialog, "selfTestStart"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patienceMs);
    const auto found = part<QTreeWidget>(dialog, "findings").findItems(words::probeText(probe), Qt::MatchExactly, 0);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front()->text(1), words::outcomeText(change::Finding::Outcome::Contradicted));
    QVERIFY(hasLabel(dialog, isAdaptedTo ? u"has passed"_s : u"has not passed"_s));
    dialog.close();

    // A bulk plan is not begun, and says by what; what can be gone without speaks against none.
    QSignalSpy objected(&m_world->workspace().runs(), &ui::Runs::objected);
    startAll();
    QVERIFY(!objected.isEmpty() || objected.wait(patienceMs));
    const auto *sentence = m_world->window().findChild<QLabel *>(u"concern-untested"_s);
    QCOMPARE(sentence != nullptr, !isAdaptedTo);
    QVERIFY2(isAdaptedTo || sentence->text().contains(words::probeText(probe)), qPrintable(isAdaptedTo ? QString() : sentence->text()));
    QVERIFY(!m_world->workspace().runs().isRunning());
}

void TestSelfTestDialog::aMailboxThatIsNotThereIsNamed()
{
    ui::SelfTestDialog &dialog = open();
    name(dialog, u"nobody@example.com"_s, m_other);
    QSignalSpy failed(&m_world->workspace().selfTest(), &ui::SelfTest::failed);
    QTest::mouseClick(&part<QPushButton>(dialog, "selfTestStart"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patienceMs);
    QVERIFY(hasLabel(dialog, u"nobody@example.com"_s));
    QVERIFY(part<QPushButton>(dialog, "selfTestStart").isEnabled());
}

void TestSelfTestDialog::cancelledItPutsBack()
{
    ui::SelfTestDialog &dialog = open();
    name(dialog, m_mailbox, m_other);
    ui::SelfTest &selfTest = m_world->workspace().selfTest();
    QSignalSpy found(&selfTest, &ui::SelfTest::found);
    QSignalSpy closed(&dialog, &QDialog::finished);
    QTest::mouseClick(&part<QPushButton>(dialog, "selfTestStart"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty(), patienceMs);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!closed.isEmpty(), patienceMs); // once all is put back
    QVERIFY(!selfTest.isRunning());
}

void TestSelfTestDialog::opensFromWhatSpeaksAgainstARun()
{
    QSignalSpy objected(&m_world->workspace().runs(), &ui::Runs::objected);
    startAll();
    QVERIFY(objected.wait(patienceMs));
    m_world->click("runSelfTest");
    auto &dialog = m_world->find<ui::SelfTestDialog>("selfTestDialog");
    QVERIFY(dialog.isVisible());
    name(dialog, m_mailbox, m_other);
    QSignalSpy ended(&m_world->workspace().selfTest(), &ui::SelfTest::ended);
    QTest::mouseClick(&part<QPushButton>(dialog, "selfTestStart"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patienceMs);
    // The next start looks again, and the self-test no longer speaks against it.
    dialog.close();
    QVERIFY(m_world->button("startRunButton").isEnabled());
    m_world->click("startRunButton");
    QTRY_COMPARE_WITH_TIMEOUT(objected.size(), 2, patienceMs); // others still do
    const auto left = objected.at(1).at(0).value<std::vector<change::Concern>>();
    QVERIFY(std::none_of(left.begin(), left.end(), [](const change::Concern &one) { return one.code == change::Concern::Code::Untested; }));
}

MULLION_TEST(TestSelfTestDialog)
#include "test_self_test_dialog.moc"
