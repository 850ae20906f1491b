// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/group_row.h"

#include "policy/right_choice.h"
#include "services/policies.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "widgets/spoken.h"
#include "words/error_text.h"
#include "words/group_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using domain::calendar::Grant;
using domain::calendar::Match;

GroupRow::GroupRow(GroupList::Kind kind, Policies &policies, QAbstractItemModel &groups, QWidget *parent)
    : QWidget(parent), m_policies(policies), m_address(new QLineEdit(this)), m_right(new QComboBox(this)), m_match(new QComboBox(this)),
      m_remove(new QToolButton(this)), m_mark(new QLabel(this)), m_verdict(paleLabel(this))
{
    const bool grants = kind == GroupList::Kind::Grants;
    m_address->setObjectName(grants ? u"grantGroup"_s : u"managedGroup"_s);
    m_right->setObjectName(u"grantRight"_s);
    m_match->setObjectName(u"grantMatch"_s);
    m_remove->setObjectName(u"removeGroup"_s);
    m_verdict->setObjectName(u"groupVerdict"_s);
    m_remove->setIcon(QIcon::fromTheme(u"list-remove"_s));
    m_remove->setAutoRaise(true);
    m_right->setVisible(grants);
    m_match->setVisible(grants);
    m_mark->hide();
    m_verdict->hide();
    fillRights(*m_right);
    m_match->addItem({}, int(Match::AtLeast));
    m_match->addItem({}, int(Match::Exact));

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::grid);
    line->addWidget(m_address, 1);
    line->addWidget(m_right);
    line->addWidget(m_match);
    line->addWidget(m_remove);
    auto *said = new QHBoxLayout;
    said->setSpacing(metrics::half);
    said->addWidget(m_mark, 0, Qt::AlignTop);
    said->addWidget(m_verdict, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::half);
    layout->addLayout(line);
    layout->addLayout(said);

    complete(groups);
    connect(m_address, &QLineEdit::textChanged, this, &GroupRow::edited);
    connect(m_address, &QLineEdit::editingFinished, this, &GroupRow::check);
    connect(m_right, &QComboBox::currentIndexChanged, this, &GroupRow::edited);
    connect(m_match, &QComboBox::currentIndexChanged, this, &GroupRow::edited);
    connect(m_remove, &QToolButton::clicked, this, &GroupRow::removed);
    retranslate();
}

void GroupRow::complete(QAbstractItemModel &groups)
{
    auto *completer = new QCompleter(&groups, m_address);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    // Namesakes differ in their addresses alone: those must not be cut off.
    completer->popup()->setMinimumWidth(72 * metrics::grid);
    completer->popup()->setTextElideMode(Qt::ElideMiddle);
    m_address->setCompleter(completer);
    const auto take = [this](const QModelIndex &index) {
        m_address->setText(index.data(Qt::UserRole).toString());
        check();
    };
    // Queued: the completer puts its own text there first.
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, take, Qt::QueuedConnection);
}

void GroupRow::show(const Grant &grant)
{
    m_address->setText(grant.group.address);
    m_address->setCursorPosition(0); // where there is little room, how it begins is seen
    chooseRight(*m_right, grant.right);
    m_match->setCurrentIndex(m_match->findData(int(grant.match)));
    check();
}

Grant GroupRow::grant() const
{
    Grant grant;
    grant.group.address = m_address->text().trimmed();
    grant.right = chosenRight(*m_right);
    grant.match = Match(m_match->currentData().toInt());
    return grant;
}

void GroupRow::check()
{
    const QString address = m_address->text().trimmed();
    if (address == m_checked)
        return;
    m_checked = address;
    m_answer.reset();
    tellCheck();
    if (address.isEmpty())
        return;
    m_policies.checkGroup(this, address, [this, address](const core::Result<session::CheckedGroup> &checked) {
        if (address != m_checked)
            return; // another one was typed meanwhile
        m_answer = checked;
        if (!checked)
            m_checked.clear(); // asked again when the field is left the next time
        tellCheck();
    });
}

void GroupRow::tellCheck()
{
    if (!m_answer && m_checked.isEmpty())
        return say({}, {});
    if (!m_answer)
        return say(u"clock"_s, {tr("Asking about this group…")});
    const core::Result<session::CheckedGroup> &checked = *m_answer;
    if (!checked)
        return say(u"dialog-warning"_s, {words::errorText(checked.error())});
    QStringList lines;
    if (checked->facts) {
        const domain::GroupFacts &facts = *checked->facts;
        lines.append(facts.members ? tr("%1, %n people in it", "name of a group", *facts.members).arg(facts.recipient.name)
                                   : facts.recipient.name);
    }
    lines.append(words::verdictText(checked->verdict));
    for (const domain::GroupFinding &finding : checked->verdict.findings)
        lines.append(words::findingText(finding));
    const bool usable = checked->verdict.canCarryRights;
    say(!usable ? u"dialog-error"_s : checked->verdict.findings.empty() ? u"dialog-positive"_s : u"dialog-warning"_s, lines);
}

void GroupRow::say(const QString &icon, const QStringList &lines)
{
    m_mark->setVisible(!lines.isEmpty());
    m_verdict->setVisible(!lines.isEmpty());
    m_mark->setPixmap(QIcon::fromTheme(icon).pixmap(QSize(metrics::icon, metrics::icon), devicePixelRatio()));
    m_verdict->setText(lines.join(u'\n'));
    m_address->setAccessibleDescription(lines.join(u' '));
}

void GroupRow::retranslate()
{
    m_address->setPlaceholderText(tr("Name or address of a mail-enabled security group"));
    m_address->setAccessibleName(tr("Group"));
    nameChoice(*m_right, tr("Right of the group"));
    fillRights(*m_right);
    nameChoice(*m_match, tr("How the right is compared"));
    m_match->setItemText(0, tr("at least", "a group keeps a higher right that it has"));
    m_match->setItemText(1, tr("exactly", "a group's higher right is lowered"));
    m_match->setItemData(0, tr("A higher right that the group already has is left to it"), Qt::ToolTipRole);
    m_match->setItemData(1, tr("Another right of the group is replaced, also a higher one"), Qt::ToolTipRole);
    m_remove->setToolTip(tr("Take this group out of the policy"));
    m_remove->setAccessibleName(m_remove->toolTip());
    tellCheck();
}

} // namespace ui
