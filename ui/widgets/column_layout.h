// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMenu>
#include <QTableView>
#include <functional>

namespace ui {

/// Remembers which columns of a table are seen, where and how wide, by stable keys rather than positions:
/// columns may come and go with the policy's groups.
class ColumnLayout final : public QObject
{
    Q_OBJECT

public:
    /// \param name   under which the settings keep it.
    /// \param keyOf  stable key of a column of the table's model.
    /// \param shown  keys seen at first, in this order; "group:" stands for every key that begins so.
    ColumnLayout(QTableView &table, QString name, std::function<QString(int)> keyOf, QStringList shown);

    /// How wide a column is at first; call before apply().
    void setWidth(const QString &key, int width) { m_widths.insert(key, width); }
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
    QStringList m_defaults;
    QHash<QString, int> m_widths; ///< At first, where it is not the usual one.
    QHash<QString, Remembered> m_remembered;
    QStringList m_laidOut;
};

} // namespace ui
