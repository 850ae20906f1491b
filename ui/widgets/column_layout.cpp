// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_layout.h"

#include "widgets/metrics.h"

#include <QHeaderView>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int usualWidth = 18 * metrics::grid;

} // namespace

ColumnLayout::ColumnLayout(
    QTableView &table, QString name, std::function<QString(int)> keyOf, std::vector<First> first)
    : QObject(&table)
    , m_table(table)
    , m_name(std::move(name))
    , m_keyOf(std::move(keyOf))
    , m_first(std::move(first))
{
    load();
    // Before the reset: afterwards the header speaks of other columns.
    connect(table.model(), &QAbstractItemModel::modelAboutToBeReset, this, &ColumnLayout::remember);
}

void ColumnLayout::load()
{
    QSettings settings;
    const int count = settings.beginReadArray(m_name);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        m_remembered.insert(settings.value("key").toString(),
            {i, settings.value("width").toInt(), settings.value("shown").toBool()});
    }
    settings.endArray();
}

void ColumnLayout::save()
{
    remember();
    std::vector<std::pair<QString, Remembered>> all;
    for (auto it = m_remembered.cbegin(); it != m_remembered.cend(); ++it)
        all.emplace_back(it.key(), it.value());
    std::sort(
        all.begin(), all.end(), [](const auto &a, const auto &b) { return a.second.place < b.second.place; });
    QSettings settings;
    settings.beginWriteArray(m_name, int(all.size()));
    for (int i = 0; i < int(all.size()); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("key", all[size_t(i)].first);
        settings.setValue("width", all[size_t(i)].second.width);
        settings.setValue("shown", all[size_t(i)].second.shown);
    }
    settings.endArray();
}

QStringList ColumnLayout::keys() const
{
    QStringList all;
    for (int column = 0; column < m_table.model()->columnCount(); ++column)
        all.append(m_keyOf(column));
    return all;
}

void ColumnLayout::remember()
{
    const QHeaderView &header = *m_table.horizontalHeader();
    for (int column = 0; column < m_laidOut.size() && column < header.count(); ++column) {
        Remembered &one = m_remembered[m_laidOut[column]];
        one.place = header.visualIndex(column);
        one.shown = !header.isSectionHidden(column);
        if (one.shown)
            one.width = header.sectionSize(column);
    }
}

ColumnLayout::Remembered ColumnLayout::defaultFor(const QString &key) const
{
    for (size_t i = 0; i < m_first.size(); ++i) {
        const bool family = m_first[i].key.endsWith(u':');
        if (key == m_first[i].key || (family && key.startsWith(m_first[i].key)))
            return {int(i), m_first[i].width * metrics::grid, true};
    }
    return {int(m_first.size()), 0, false};
}

void ColumnLayout::apply()
{
    const QStringList now = keys();
    if (now == m_laidOut)
        return;
    m_laidOut = now;
    std::vector<std::pair<int, Remembered>> columns;
    for (int column = 0; column < now.size(); ++column)
        columns.emplace_back(
            column, m_remembered.contains(now[column]) ? m_remembered[now[column]] : defaultFor(now[column]));
    // One that is new here goes before the one whose place it takes.
    std::stable_sort(columns.begin(), columns.end(), [this, &now](const auto &a, const auto &b) {
        return std::pair(a.second.place, m_remembered.contains(now[a.first]))
            < std::pair(b.second.place, m_remembered.contains(now[b.first]));
    });
    QHeaderView &header = *m_table.horizontalHeader();
    for (int place = 0; place < int(columns.size()); ++place) {
        const auto &[column, layout] = columns[size_t(place)];
        header.moveSection(header.visualIndex(column), place);
        header.resizeSection(column, layout.width > 0 ? layout.width : usualWidth);
        header.setSectionHidden(column, !layout.shown);
    }
}

void ColumnLayout::reset()
{
    m_remembered.clear();
    m_laidOut.clear();
    apply();
}

void ColumnLayout::fillMenu(QMenu &menu)
{
    menu.clear();
    QHeaderView &header = *m_table.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        QAction *action = menu.addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(u"column-"_s + m_keyOf(column));
        action->setCheckable(true);
        action->setChecked(!header.isSectionHidden(column));
        // The last one stays: a table without columns has no header to bring one back.
        action->setEnabled(
            header.isSectionHidden(column) || header.count() - header.hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_table.setColumnHidden(column, !on);
            if (on && m_table.columnWidth(column) < metrics::margin)
                m_table.setColumnWidth(column, usualWidth);
        });
    }
    menu.addSeparator();
    menu.addAction(tr("As at first"), this, &ColumnLayout::reset);
}

QStringList ColumnLayout::visibleKeys() const
{
    QStringList visible;
    const QHeaderView &header = *m_table.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            visible.append(m_keyOf(column));
    }
    return visible;
}

} // namespace ui
