// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/group_list.h"

#include "policy/group_row.h"
#include "widgets/metrics.h"
#include "widgets/tab_order.h"

#include <QEvent>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace ui {

using domain::calendar::Grant;
using domain::calendar::Match;

GroupList::GroupList(Kind kind, Policies &policies, QAbstractItemModel &groups, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_policies(policies), m_groups(groups), m_layout(new QVBoxLayout(this)), m_add(new QPushButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::grid);
    m_add->setObjectName(kind == Kind::Grants ? u"addGrant"_s : u"addManaged"_s);
    m_add->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({{}, domain::calendar::roles::availabilityOnly, Match::AtLeast})->address().setFocus();
        Q_EMIT edited();
    });
    retranslate();
}

void GroupList::show(const std::vector<Grant> &grants)
{
    for (GroupRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    for (const Grant &grant : grants)
        addRow(grant);
}

std::vector<Grant> GroupList::grants() const
{
    std::vector<Grant> grants;
    for (const GroupRow *row : m_rows) {
        if (const Grant grant = row->grant(); !grant.group.address.isEmpty())
            grants.push_back(grant);
    }
    return grants;
}

void GroupList::checkAgain()
{
    for (GroupRow *row : m_rows)
        row->check();
}

GroupRow *GroupList::addRow(const Grant &grant)
{
    auto *row = new GroupRow(m_kind, m_policies, m_groups, this);
    m_rows.push_back(row);
    m_layout->insertWidget(m_layout->indexOf(m_add), row);
    tabAsLaidOut(*window());
    row->show(grant);
    connect(row, &GroupRow::edited, this, &GroupList::edited);
    connect(row, &GroupRow::removed, this, [this, row] {
        std::erase(m_rows, row);
        row->hide();
        row->deleteLater();
        Q_EMIT edited();
    });
    return row;
}

void GroupList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GroupList::retranslate()
{
    m_add->setText(m_kind == Kind::Grants ? tr("&Add a group") : tr("A&dd a group to manage"));
    for (GroupRow *row : m_rows)
        row->retranslate();
}

} // namespace ui
