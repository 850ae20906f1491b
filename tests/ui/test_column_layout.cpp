// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "widgets/column_layout.h"
#include "widgets/grid_view.h"

#include <QHeaderView>
#include <QSettings>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// Which columns a table shows, and where: by key, through resets of its model and from one start to the next.
class TestColumnLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QSettings().clear(); }
    void showsWhatIsFirstInItsOrder();
    void aNewColumnTakesItsOwnPlace();
    void whatAPersonChoseComesBackAtTheNextStart();
    void theLastColumnCannotBeHidden();
};

namespace {

/// A table whose columns can come and go.
class Columns final : public QStandardItemModel
{
public:
    void show(const QStringList &keys)
    {
        beginResetModel();
        m_keys = keys;
        endResetModel();
    }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return int(m_keys.size()); }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? m_keys.value(section) : QVariant();
    }
    [[nodiscard]] QString key(int column) const { return m_keys.value(column); }

private:
    QStringList m_keys;
};

struct World
{
    Columns model;
    ui::GridView table;
    ui::ColumnLayout *layout;

    World()
    {
        model.show({u"name"_s, u"address"_s, u"department"_s, u"default"_s, u"status"_s, u"office"_s});
        table.setModel(&model);
        layout = new ui::ColumnLayout(table, u"test/columns"_s, [this](int column) { return model.key(column); },
            {{u"name"_s, 20}, {u"status"_s, 10}, {u"default"_s, 12}, {u"group:"_s, 14}, {u"department"_s, 16}});
        layout->apply();
    }
    void withGroup()
    {
        model.show({u"name"_s, u"address"_s, u"department"_s, u"default"_s, u"group:staff@example.com"_s, u"status"_s, u"office"_s});
        layout->apply();
    }
};

} // namespace

void TestColumnLayout::showsWhatIsFirstInItsOrder()
{
    const World world;
    QCOMPARE(world.layout->visibleKeys(), QStringList({u"name"_s, u"status"_s, u"default"_s, u"department"_s}));
    QCOMPARE(world.table.columnWidth(0), 20 * 8);
}

void TestColumnLayout::aNewColumnTakesItsOwnPlace()
{
    World world;
    world.withGroup();
    QCOMPARE(world.layout->visibleKeys(),
        QStringList({u"name"_s, u"status"_s, u"default"_s, u"group:staff@example.com"_s, u"department"_s}));
}

void TestColumnLayout::whatAPersonChoseComesBackAtTheNextStart()
{
    {
        World world;
        world.withGroup();
        QHeaderView &header = *world.table.horizontalHeader();
        header.moveSection(header.visualIndex(2), 0); // department first
        world.table.setColumnHidden(5, true);         // no status
        world.table.setColumnHidden(6, false);        // but the office
        world.table.setColumnWidth(3, 333);
        world.layout->save();
    }
    World world;
    world.withGroup();
    QCOMPARE(world.layout->visibleKeys(),
        QStringList({u"department"_s, u"name"_s, u"default"_s, u"group:staff@example.com"_s, u"office"_s}));
    QCOMPARE(world.table.columnWidth(3), 333);
}

void TestColumnLayout::theLastColumnCannotBeHidden()
{
    World world;
    for (int column = 1; column < world.model.columnCount(); ++column)
        world.table.setColumnHidden(column, true);
    QMenu menu;
    world.layout->fillMenu(menu);
    QVERIFY(!menu.findChild<QAction *>(u"column-name"_s)->isEnabled());
    QVERIFY(menu.findChild<QAction *>(u"column-status"_s)->isEnabled());
    menu.findChild<QAction *>(u"column-status"_s)->trigger();
    QCOMPARE(world.layout->visibleKeys(), QStringList({u"name"_s, u"status"_s}));
}

MULLION_TEST(TestColumnLayout)
#include "test_column_layout.moc"
