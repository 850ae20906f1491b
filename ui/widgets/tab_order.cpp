// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <vector>

namespace ui {
namespace {

using Stations = std::vector<QWidget *>;

void collect(QWidget *widget, Stations &stations);

void collect(const QLayout &layout, Stations &stations)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget())
            collect(item->widget(), stations);
        else if (item->layout())
            collect(*item->layout(), stations);
    }
}

void collect(QWidget *widget, Stations &stations)
{
    if (!widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus))
        stations.push_back(widget);
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), stations);
    } else if (const auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        for (int i = 0; i < stack->count(); ++i)
            collect(stack->widget(i), stations);
    } else if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), stations);
    } else if (widget->layout()) {
        collect(*widget->layout(), stations);
    }
}

} // namespace

void tabAsLaidOut(QWidget &whole)
{
    Stations stations;
    collect(&whole, stations);
    for (size_t i = 1; i < stations.size(); ++i)
        QWidget::setTabOrder(stations[i - 1], stations[i]);
}

} // namespace ui
