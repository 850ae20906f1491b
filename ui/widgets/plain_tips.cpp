// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plain_tips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped().replace(u'\n', "<br>"_L1));
}

bool PlainTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    auto *view = qobject_cast<QAbstractItemView *>(watched->parent());
    if (!view || view->viewport() != watched)
        return false;
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = view->indexAt(help->pos());
    QToolTip::showText(
        help->globalPos(), plainTip(index.data(Qt::ToolTipRole).toString()), view->viewport(), view->visualRect(index));
    return true;
}

} // namespace ui
