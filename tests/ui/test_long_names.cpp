// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshots/snapshot_models.h"
#include "support/test_main.h"
#include "window_world.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using testsupport::patienceMs;
using testsupport::WindowWorld;
using Place = ui::MainWindow::Place;

/// However long a name is, the window stays as narrow as a screen: nobody can reach a button beside it.
class TestLongNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ofAMailbox();
    void ofASnapshot();
    void ofAPolicyAndItsPlan();
    void ofAFieldThatThereIsNot();
    void cleanup();

private:
    /// The least width on any page.
    [[nodiscard]] int narrowest() const
    {
        int width = 0;
        for (const Place place : {Place::Mailboxes, Place::Policy, Place::Review, Place::Runs, Place::Snapshots}) {
            m_world->window().go(place);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            width = std::max(width, m_world->window().minimumSizeHint().width());
        }
        return width;
    }

    std::unique_ptr<WindowWorld> m_world;
    static constexpr int aWord = 160; ///< So much of a name is always shown.
    const QString m_long = QString(200, u'x'); ///< As long as a snapshot may be called.
};

void TestLongNames::init()
{
    m_world = std::make_unique<WindowWorld>();
    QCOMPARE(m_world->open(), QString());
}

void TestLongNames::cleanup()
{
    m_world.reset();
}

void TestLongNames::ofAMailbox()
{
    QCOMPARE(m_world->desk().change({{u"do"_s, u"set-attribute"_s}, {u"mailbox"_s, u"alice@example.com"_s},
                 {u"attribute"_s, u"displayName"_s}, {u"value"_s, m_long}}),
        QString());
    QCOMPARE(m_world->saveAndScan(), QString());
    m_world->showWindow();
    auto &table = m_world->find<ui::GridView>("mailboxTable");
    QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), 60, patienceMs);
    const int before = narrowest();
    m_world->window().go(Place::Mailboxes);
    WindowWorld::clickRow(table, WindowWorld::rowWith(*table.model(), 0, m_long));
    QTRY_COMPARE_WITH_TIMEOUT(m_world->find<QLabel>("detailName").text(), m_long, patienceMs);
    QVERIFY2(narrowest() <= before + aWord, qPrintable(QString::number(narrowest())));
}

void TestLongNames::ofASnapshot()
{
    QCOMPARE(m_world->saveAndScan(), QString());
    m_world->showWindow();
    const auto keep = [this](const QString &name) {
        QSignalSpy changed(&m_world->workspace().snapshots(), &ui::Snapshots::changed);
        m_world->workspace().snapshots().create(name, {});
        return changed.wait(patienceMs);
    };
    const QString ordinary = u"Before the calendars were closed"_s;
    QVERIFY(keep(ordinary));
    auto &list = m_world->find<ui::GridView>("snapshotList");
    QTRY_COMPARE_WITH_TIMEOUT(list.model()->rowCount(), 1, patienceMs);
    const int before = narrowest();
    QVERIFY(keep(m_long));
    m_world->window().go(Place::Snapshots);
    QTRY_VERIFY_WITH_TIMEOUT(WindowWorld::rowWith(*list.model(), ui::SnapshotModel::Name, m_long) >= 0, patienceMs);
    WindowWorld::clickRow(list, WindowWorld::rowWith(*list.model(), ui::SnapshotModel::Name, m_long));
    QVERIFY2(narrowest() <= before + aWord, qPrintable(QString::number(narrowest())));
    m_world->window().go(Place::Snapshots); // and where it is only offered
    WindowWorld::clickRow(list, WindowWorld::rowWith(*list.model(), ui::SnapshotModel::Name, ordinary));
    QVERIFY2(narrowest() <= before + aWord, qPrintable(QString::number(narrowest())));
}

void TestLongNames::ofAPolicyAndItsPlan()
{
    QCOMPARE(m_world->saveAndScan(), QString());
    m_world->showWindow();
    QVERIFY(m_world->planSegment());
    const int before = narrowest();
    m_world->window().go(Place::Policy);
    auto &name = m_world->find<QLineEdit>("policyName");
    name.setFocus();
    name.selectAll();
    QTest::keyClicks(&name, m_long);
    QSignalSpy saved(&m_world->workspace().policies(), &ui::Policies::saved);
    m_world->click("savePolicyButton");
    QVERIFY(!saved.isEmpty() || saved.wait(patienceMs));
    QVERIFY(m_world->planSegment());
    QTRY_VERIFY_WITH_TIMEOUT(m_world->find<QLabel>("planTitle").text().contains(m_long), patienceMs);
    QVERIFY2(narrowest() <= before + aWord, qPrintable(QString::number(narrowest())));
}

void TestLongNames::ofAFieldThatThereIsNot()
{
    QCOMPARE(m_world->saveAndScan(), QString());
    m_world->showWindow();
    const int before = narrowest();
    m_world->window().go(Place::Mailboxes);
    auto &query = m_world->find<QLineEdit>("mailboxFilter");
    QTest::keyClicks(&query, u"<h1>"_s + m_long + u":y"_s);
    const auto &error = *m_world->find<QWidget>("mailboxesPage").findChild<QLabel *>(u"queryError"_s);
    QTRY_VERIFY_WITH_TIMEOUT(error.isVisible(), patienceMs);
    QCOMPARE(error.textFormat(), Qt::PlainText);
    QVERIFY2(narrowest() <= before + aWord, qPrintable(QString::number(narrowest())));
}

MULLION_TEST(TestLongNames)
#include "test_long_names.moc"
