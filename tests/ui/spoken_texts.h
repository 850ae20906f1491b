// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

namespace testsupport {

inline constexpr int rowsLookedAt = 40;

inline QStringList textsOfModel(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(parent); ++column) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole}) {
            texts.append(model.headerData(column, Qt::Horizontal, role).toString());
            for (int row = 0; row < std::min(model.rowCount(parent), rowsLookedAt); ++row)
                texts.append(model.index(row, column, parent).data(role).toString());
        }
    }
    return texts;
}

/// What people read or hear of a widget that can be seen, of what is in it, and of its actions.
inline QStringList textsOf(const QWidget &top)
{
    QStringList texts;
    const auto ofActions = [&texts](const QWidget &widget) {
        for (const QAction *action : widget.actions())
            texts += QStringList {action->text(), action->toolTip(), action->statusTip()};
    };
    const auto ofWidget = [&](const QWidget &widget) {
        texts += QStringList {widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription()};
        ofActions(widget);
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            texts.append(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            texts.append(button->text());
        if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            texts.append(field->placeholderText());
        if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            texts.append(group->title());
        if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
            texts += textsOfModel(*choice->model());
        const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        if (view && view->model() && !qobject_cast<const QHeaderView *>(view))
            texts += textsOfModel(*view->model());
        const auto *tabs = qobject_cast<const QTabBar *>(&widget);
        for (int i = 0; tabs && i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    };
    ofWidget(top);
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&top) && !widget->isWindow())
            ofWidget(*widget);
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace testsupport
