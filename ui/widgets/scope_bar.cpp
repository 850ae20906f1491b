// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scope_bar.h"

#include "widgets/action_button.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ScopeBar::ScopeBar(QWidget *parent)
    : QWidget(parent)
    , m_scope(sectionTitle(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, metrics::grid, 0, metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_scope, 1);
    m_scope->setObjectName(u"scope"_s);
}

void ScopeBar::addAction(QAction *action, bool prominent)
{
    static_cast<QHBoxLayout *>(layout())->addWidget(actionButton(action, prominent, this));
}

void ScopeBar::setScopeText(const QString &text)
{
    m_scope->setText(text);
}

} // namespace ui
