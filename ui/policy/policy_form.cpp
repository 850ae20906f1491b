// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_form.h"

#include "domain/calendar/policy_fault.h"
#include "policy/group_list.h"
#include "policy/right_choice.h"
#include "services/policies.h"
#include "widgets/flow_layout.h"
#include "widgets/metrics.h"
#include "widgets/query_field.h"
#include "widgets/spoken.h"
#include "words/right_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using domain::calendar::Customised;
using domain::calendar::DriftAction;
using domain::calendar::Grant;
using domain::calendar::KeptGrant;
using domain::calendar::Policy;
using domain::calendar::Right;

namespace {

/// Values that Default may have when nobody touched it; a house standard is one of the lower rights.
const std::vector<Right> usualBaseline {
    domain::calendar::roles::none, domain::calendar::roles::availabilityOnly, domain::calendar::roles::limitedDetails, domain::calendar::roles::reviewer};

QWidget *column(std::initializer_list<QWidget *> widgets, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::half);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return holder;
}

} // namespace

PolicyForm::PolicyForm(Policies &policies, QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout(this)), m_name(new QLineEdit(this)), m_scope(new QueryField(this)),
      m_default(new QComboBox(this)), m_hasAnonymous(new QCheckBox(this)), m_anonymous(new QComboBox(this)),
      m_grants(new GroupList(GroupList::Kind::Grants, policies, m_groups, this)),
      m_managed(new GroupList(GroupList::Kind::Managed, policies, m_groups, this)), m_preserve(new QRadioButton(this)),
      m_overwrite(new QRadioButton(this)), m_hold(new QRadioButton(this)), m_narrower(new QComboBox(this)), m_wider(new QComboBox(this)),
      m_keptGrant(new QComboBox(this))
{
    m_name->setObjectName(u"policyName"_s);
    setFocusProxy(m_name);
    m_scope->setObjectName(u"policyScope"_s);
    m_scope->edit().setObjectName(u"policyScopeEdit"_s);
    m_default->setObjectName(u"policyDefault"_s);
    m_hasAnonymous->setObjectName(u"policyHasAnonymous"_s);
    m_anonymous->setObjectName(u"policyAnonymous"_s);
    m_preserve->setObjectName(u"customisedPreserve"_s);
    m_overwrite->setObjectName(u"customisedOverwrite"_s);
    m_hold->setObjectName(u"customisedHold"_s);
    m_narrower->setObjectName(u"driftNarrower"_s);
    m_wider->setObjectName(u"driftWider"_s);
    m_keptGrant->setObjectName(u"keptGrant"_s);
    for (const DriftAction action : {DriftAction::Report, DriftAction::Accept, DriftAction::Enforce}) {
        m_narrower->addItem({}, int(action));
        m_wider->addItem({}, int(action));
    }
    for (const KeptGrant kept : {KeptGrant::LeaveOut, KeptGrant::Raise})
        m_keptGrant->addItem({}, int(kept));
    build();
    retranslate();
    show(Policy());
}

void PolicyForm::build()
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::half);
    auto *anonymous = new QWidget(this);
    auto *anonymousLine = new QHBoxLayout(anonymous);
    anonymousLine->setContentsMargins(0, 0, 0, 0);
    anonymousLine->addWidget(m_hasAnonymous);
    anonymousLine->addWidget(m_anonymous);
    anonymousLine->addStretch();
    auto *baseline = new QWidget(this);
    auto *baselineLine = new FlowLayout(metrics::margin, baseline);
    for (const Right right : usualBaseline) {
        auto *box = new QCheckBox(baseline);
        box->setObjectName(u"baseline-"_s + right.text());
        connect(box, &QCheckBox::toggled, this, &PolicyForm::edited);
        baselineLine->addWidget(box);
        m_baseline.emplace_back(box, right);
    }
    for (QWidget *field : std::initializer_list<QWidget *> {m_name, m_scope, m_default, m_grants,
             column({m_preserve, m_overwrite, m_hold}, this), baseline, m_narrower, m_wider, m_keptGrant, anonymous, m_managed})
        addRow(field);

    connect(m_hasAnonymous, &QCheckBox::toggled, m_anonymous, &QWidget::setEnabled);
    connect(m_hasAnonymous, &QCheckBox::toggled, this, &PolicyForm::edited);
    connect(m_name, &QLineEdit::textChanged, this, &PolicyForm::edited);
    connect(&m_scope->edit(), &QLineEdit::textChanged, this, &PolicyForm::edited);
    for (QComboBox *box : {m_default, m_anonymous, m_narrower, m_wider, m_keptGrant})
        connect(box, &QComboBox::currentIndexChanged, this, &PolicyForm::edited);
    for (QRadioButton *button : {m_preserve, m_overwrite, m_hold})
        connect(button, &QRadioButton::toggled, this, &PolicyForm::edited);
    connect(m_grants, &GroupList::edited, this, &PolicyForm::edited);
    connect(m_managed, &GroupList::edited, this, &PolicyForm::edited);
}

void PolicyForm::addRow(QWidget *field)
{
    if (!m_labels.empty())
        m_rows->addSpacing(metrics::margin);
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_rows->addWidget(label);
    m_rows->addWidget(field);
    m_labels.push_back(label);
}

void PolicyForm::show(const Policy &policy)
{
    const QSignalBlocker quiet(this);
    m_name->setText(policy.name);
    m_scope->setText(policy.scope.text());
    chooseRight(*m_default, policy.defaultRight);
    m_hasAnonymous->setChecked(policy.anonymous.has_value());
    m_anonymous->setEnabled(policy.anonymous.has_value());
    chooseRight(*m_anonymous, policy.anonymous.value_or(domain::calendar::roles::none));
    m_grants->show(policy.grants);
    std::vector<Grant> managed;
    for (const domain::calendar::PolicyGroup &group : policy.managed)
        managed.push_back({group, domain::calendar::roles::availabilityOnly, domain::calendar::Match::AtLeast});
    m_managed->show(managed);
    m_preserve->setChecked(policy.customised == Customised::Preserve);
    m_overwrite->setChecked(policy.customised == Customised::Overwrite);
    m_hold->setChecked(policy.customised == Customised::Hold);
    m_narrower->setCurrentIndex(m_narrower->findData(int(policy.narrower)));
    m_wider->setCurrentIndex(m_wider->findData(int(policy.wider)));
    m_keptGrant->setCurrentIndex(m_keptGrant->findData(int(policy.keptGrant)));
    showBaseline(policy.baseline);
}

void PolicyForm::showBaseline(const std::vector<Right> &baseline)
{
    m_otherBaseline = baseline;
    for (const auto &[box, right] : m_baseline) {
        box->setChecked(std::erase(m_otherBaseline, right) > 0);
    }
}

core::Result<Policy> PolicyForm::policy() const
{
    const auto scope = domain::Query::parse(m_scope->text());
    if (!scope) {
        core::Error error = scope.error();
        error.key = domain::calendar::policyFault::scopeNoQuery;
        return core::failure(std::move(error));
    }
    Policy policy;
    policy.name = m_name->text().trimmed();
    policy.scope = *scope;
    policy.defaultRight = chosenRight(*m_default);
    if (m_hasAnonymous->isChecked())
        policy.anonymous = chosenRight(*m_anonymous);
    policy.grants = m_grants->grants();
    for (const Grant &managed : m_managed->grants())
        policy.managed.push_back(managed.group);
    policy.customised = m_overwrite->isChecked() ? Customised::Overwrite : m_hold->isChecked() ? Customised::Hold : Customised::Preserve;
    policy.narrower = DriftAction(m_narrower->currentData().toInt());
    policy.wider = DriftAction(m_wider->currentData().toInt());
    policy.keptGrant = KeptGrant(m_keptGrant->currentData().toInt());
    policy.baseline = m_otherBaseline;
    for (const auto &[box, right] : m_baseline) {
        if (box->isChecked())
            policy.baseline.push_back(right);
    }
    // The rules of a policy stand in one place: where files are read.
    auto checked = Policy::parse(policy.toJson(), policy.name);
    if (checked)
        checked->file.clear();
    return checked;
}

void PolicyForm::setScopeValues(std::function<QStringList(domain::Field)> values)
{
    m_scope->setValues(std::move(values));
}

void PolicyForm::setGroups(const std::vector<domain::Recipient> &groups)
{
    m_groups.clear();
    for (const domain::Recipient &group : groups) {
        auto *item = new QStandardItem(tr("%1 <%2>", "name and address of a group").arg(group.name, group.address));
        item->setData(group.address, Qt::UserRole);
        m_groups.appendRow(item);
    }
    m_grants->checkAgain();
    m_managed->checkAgain();
}

void PolicyForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PolicyForm::retranslate()
{
    const QStringList labels {tr("&Name"), tr("Which mailboxes (&scope)"), tr("De&fault becomes"), tr("Groups that may see"),
        tr("Mailboxes whose owner had chosen their own sharing"), tr("Untouched means that Default is"),
        tr("Later, when an owner shares &less"), tr("Later, when an owner shares &more"),
        tr("Where a kept Default shows more than a group would &get"), tr("People outside the organisation"),
        tr("Groups whose entries belong to this policy alone")};
    for (size_t row = 0; row < m_labels.size(); ++row)
        m_labels[row]->setText(labels[qsizetype(row)]);
    m_scope->setName(withoutMnemonic(labels[1]));
    for (const auto &[choice, row] : {std::pair(m_default, 2), std::pair(m_narrower, 6), std::pair(m_wider, 7), std::pair(m_keptGrant, 8)})
        nameChoice(*choice, labels[row]);
    m_scope->setPlaceholder(tr("Empty means every person's mailbox; type:user, department:temp, attr2:sales"));
    fillRights(*m_default);
    fillRights(*m_anonymous);
    m_hasAnonymous->setText(tr("Set Anonymous to"));
    nameChoice(*m_anonymous, m_hasAnonymous->text());
    m_preserve->setText(tr("&Keep them, and remember each as an exception (recommended)"));
    m_hold->setText(tr("&Hold them: change nothing until somebody decides"));
    m_overwrite->setText(tr("&Overwrite them like all others"));
    for (QComboBox *box : {m_narrower, m_wider}) {
        box->setItemText(0, tr("Report it and leave it"));
        box->setItemText(1, tr("Accept it as an exception"));
        box->setItemText(2, tr("Put it back"));
    }
    m_keptGrant->setItemText(0, tr("Leave the group out there"));
    m_keptGrant->setItemText(1, tr("Give the group as much as Default shows"));
    for (const auto &[box, right] : m_baseline)
        box->setText(words::rightText(right));
}

} // namespace ui
