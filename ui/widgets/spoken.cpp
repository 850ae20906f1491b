// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spoken.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::spoken)
};

} // namespace

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression aside(u"\\s*\\(&.\\)"_s); // as languages without our letters add it
    static const QRegularExpression mark(u"&(.)"_s);
    return QString(text).remove(aside).replace(mark, u"\\1"_s);
}

void nameChoice(QComboBox &choice, const QString &what)
{
    const QString name = withoutMnemonic(what);
    choice.setAccessibleName(name);
    choice.setAccessibleDescription(name);
    choice.view()->setAccessibleName(name);
}

void nameButtons(QLineEdit &field, QAction *searchMark)
{
    if (searchMark)
        searchMark->setText(Text::tr("Search", "what a field is for"));
    if (auto *clear = field.findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(Text::tr("Clear", "a field"));
}

QString spokenCell(const QString &column, const QString &shown)
{
    return Text::tr("%1: %2", "column and cell, for a screen reader")
        .arg(column, shown.isEmpty() ? Text::tr("empty", "cell") : shown);
}

void tellAnew(QAbstractTableModel &table)
{
    const int last = table.columnCount() - 1;
    Q_EMIT table.headerDataChanged(Qt::Horizontal, 0, last);
    if (table.rowCount() > 0)
        Q_EMIT table.dataChanged(table.index(0, 0), table.index(table.rowCount() - 1, last));
}

} // namespace ui
