// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMenu>
#include <QTableView>
#include <functional>
#include <vector>

namespace ui {

/// Remembers which columns of a table are seen, where and how wide, by stable keys rather than positions:
/// columns may come and go with the policy's groups.
class ColumnLayout final : public QObject
{
    Q_OBJECT

public:
    /// \param name   under which the settings keep it.
    /// \param keyOf  stable key of a column of the table's model.
    /// A column seen at first. "group:" stands for every key that begins so.
    struct First
    {
        QString key;
        int width; ///< In steps of the grid.
    };
    /// \param first  in this order.
    ColumnLayout(QTableView &table, QString name, std::function<QString(int)> keyOf, std::vector<First> first);

    /// Lays the columns out anew where there are others than before.
    void apply();
    void save();
    void fillMenu(QMenu &menu);
    [[nodiscard]] QStringList visibleKeys() const; ///< In the order in which they are seen.

private:
    struct Remembered
    {
        int place = -1;
        int width = 0;
        bool shown = false;
    };
    void load();
    void remember();
    [[nodiscard]] Remembered defaultFor(const QString &key) const;
    [[nodiscard]] QStringList keys() const;
    void reset();

    QTableView &m_table;
    QString m_name;
    std::function<QString(int)> m_keyOf;
    std::vector<First> m_first;
    QHash<QString, Remembered> m_remembered;
    QStringList m_laidOut;
};

} // namespace ui
