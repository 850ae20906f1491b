// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"

#include <QHBoxLayout>

namespace ui {

EmptyState::EmptyState(const QString &titleName, QWidget *parent)
    : QWidget(parent)
    , m_title(heading(this))
    , m_text(paleLabel(this))
    , m_below(new QVBoxLayout)
{
    m_title->setObjectName(titleName);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(60 * metrics::grid);
    m_below->setSpacing(metrics::margin);
    auto *line = new QHBoxLayout; // an aligned label would get the height of one line
    line->addStretch();
    line->addWidget(m_text);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::margin);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addLayout(m_below);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyState::addBelow(QWidget *widget)
{
    m_below->addWidget(widget, 0, Qt::AlignHCenter);
}

} // namespace ui
