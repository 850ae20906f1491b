// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/labels.h"

namespace ui {
namespace {

QLabel *label(QWidget *parent, qreal size, bool bold)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    QFont font = made->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(bold);
    made->setFont(font);
    return made;
}

} // namespace

QLabel *pageTitle(QWidget *parent)
{
    return label(parent, 1.5, false);
}

QLabel *heading(QWidget *parent)
{
    QLabel *made = label(parent, 1.25, true);
    made->setWordWrap(true);
    return made;
}

QLabel *sectionTitle(QWidget *parent)
{
    return label(parent, 1.0, true);
}

QLabel *plainLabel(QWidget *parent)
{
    QLabel *made = label(parent, 1.0, false);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

QLabel *paleLabel(QWidget *parent)
{
    QLabel *made = plainLabel(parent);
    made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}

} // namespace ui
