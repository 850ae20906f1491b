// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_page.h"

#include "actions/intention.h"
#include "policy/first_look.h"
#include "policy/policy_form.h"
#include "session/files.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "widgets/spoken.h"
#include "words/error_text.h"
#include "words/policy_text.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using domain::calendar::Policy;
using domain::calendar::PolicySet;

namespace {

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

Policy newPolicy(const QString &name)
{
    Policy policy;
    policy.name = name;
    return policy;
}

} // namespace

PolicyPage::PolicyPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_which(new QLabel(this)), m_choice(new QComboBox(this)),
      m_form(new PolicyForm(workspace.policies())), m_look(new FirstLook(workspace)), m_problemLabel(plainLabel(this)),
      m_bar(new ScopeBar(this)), m_add(new Intention(u"addPolicy"_s, u"list-add"_s, this)),
      m_remove(new Intention(u"removePolicy"_s, u"list-remove"_s, this)),
      m_import(new Intention(u"importPolicy"_s, u"document-import"_s, this)),
      m_export(new Intention(u"exportPolicy"_s, u"document-export"_s, this)),
      m_revert(new Intention(u"revertPolicy"_s, u"edit-undo"_s, this)),
      m_save(new Intention(u"savePolicy"_s, u"document-save"_s, this))
{
    build();
    m_form->setScopeValues([this](domain::Field field) { return m_workspace.mailboxes().current()->valuesOf(field); });
    connect(m_form, &PolicyForm::edited, this, &PolicyPage::edited);
    connect(m_choice, &QComboBox::activated, this, &PolicyPage::choose);
    connect(&workspace.policies(), &Policies::changed, this, &PolicyPage::policiesChanged);
    connect(&workspace.mailboxes(), &Mailboxes::scanEnded, this, &PolicyPage::loadGroups);
    connect(&workspace, &Workspace::opened, this, &PolicyPage::loadGroups);
    connect(m_add, &QAction::triggered, this, &PolicyPage::addPolicy);
    connect(m_remove, &QAction::triggered, this, &PolicyPage::removePolicy);
    connect(m_import, &QAction::triggered, this, &PolicyPage::importFile);
    connect(m_export, &QAction::triggered, this, &PolicyPage::exportFile);
    connect(m_revert, &QAction::triggered, this, &PolicyPage::revert);
    connect(m_save, &QAction::triggered, this, &PolicyPage::save);
    retranslate();
    policiesChanged();
}

void PolicyPage::build()
{
    setObjectName(u"policyPage"_s);
    setFocusProxy(m_form);
    m_choice->setObjectName(u"policyChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
    m_problemLabel->setObjectName(u"policyProblem"_s);
    m_choice->setMinimumWidth(36 * metrics::grid);
    m_which->setBuddy(m_choice);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    head->addWidget(m_which);
    head->addWidget(m_choice);
    head->addStretch();

    auto *formHolder = new QWidget;
    auto *formLayout = new QVBoxLayout(formHolder);
    formLayout->setContentsMargins(0, 0, metrics::margin, metrics::margin);
    formLayout->addWidget(m_form);
    formLayout->addStretch();
    auto *lookHolder = new QWidget;
    auto *lookLayout = new QVBoxLayout(lookHolder);
    lookLayout->setContentsMargins(metrics::margin, 0, metrics::margin, metrics::margin);
    lookLayout->addWidget(m_look);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::margin);
    QScrollArea *formArea = scrolling(formHolder);
    formArea->setFocusPolicy(Qt::NoFocus); // its fields have the keys, and it follows them
    columns->addWidget(formArea, 3);
    m_lookArea = scrolling(lookHolder);
    columns->addWidget(m_lookArea, 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, 0);
    layout->setSpacing(metrics::margin);
    layout->addLayout(head);
    layout->addLayout(columns, 1);
    layout->addWidget(m_problemLabel);
    layout->addWidget(m_bar);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QAction *action : std::initializer_list<QAction *> {m_add, m_remove, m_import, m_export, m_revert}) {
        QWidget::addAction(action);
        m_bar->addAction(action);
    }
    QWidget::addAction(m_save);
    m_bar->addAction(m_save, true);
}

void PolicyPage::policiesChanged()
{
    if (m_dirty)
        return; // what is being edited here is not thrown away
    m_policies = m_workspace.policies().active().policies();
    if (m_policies.empty())
        m_policies.push_back(newPolicy(tr("New policy")));
    choose(std::min(m_current, int(m_policies.size()) - 1));
}

void PolicyPage::choose(int index)
{
    m_current = index;
    fillChoice();
    m_form->show(m_policies[size_t(m_current)]);
    m_look->look(m_policies[size_t(m_current)], others());
    m_problem.clear();
    updateActions();
}

void PolicyPage::fillChoice()
{
    m_choice->clear();
    for (const Policy &policy : m_policies)
        m_choice->addItem(policy.name.isEmpty() ? tr("(without a name)") : policy.name);
    m_choice->setCurrentIndex(m_current);
}

std::vector<Policy> PolicyPage::others() const
{
    std::vector<Policy> others = m_policies;
    others.erase(others.begin() + m_current);
    return others;
}

core::Result<PolicySet> PolicyPage::asEdited() const
{
    const auto policy = m_form->policy();
    if (!policy)
        return core::failure(policy.error());
    std::vector<Policy> all = m_policies;
    all[size_t(m_current)] = *policy;
    return PolicySet::of(std::move(all));
}

void PolicyPage::edited()
{
    m_dirty = true;
    const auto policy = m_form->policy();
    const auto set = asEdited();
    m_problem = set ? QString() : words::policyFaultText(set.error());
    if (policy) {
        m_policies[size_t(m_current)] = *policy;
        m_choice->setItemText(m_current, policy->name);
        m_look->look(*policy, others());
    }
    updateActions();
}

void PolicyPage::addPolicy()
{
    m_policies.push_back(newPolicy(tr("New policy %1").arg(m_policies.size() + 1)));
    m_dirty = true;
    choose(int(m_policies.size()) - 1);
    edited();
}

void PolicyPage::removePolicy()
{
    m_policies.erase(m_policies.begin() + m_current);
    m_dirty = true;
    choose(std::max(0, m_current - 1));
    edited();
}

void PolicyPage::save()
{
    const auto set = asEdited();
    if (!set)
        return edited();
    m_dirty = false;
    m_workspace.policies().save(*set);
    updateActions();
}

void PolicyPage::revert()
{
    m_dirty = false;
    policiesChanged();
}

void PolicyPage::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a policy"), {}, tr("Policies (*.json);;All files (*)"));
    dialog->setObjectName(u"importPolicyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PolicyPage::readFile);
    dialog->open();
}

void PolicyPage::readFile(const QString &path)
{
    const auto set = session::readPolicies(path);
    if (!set) {
        Q_EMIT m_workspace.policies().failed(set.error());
        return;
    }
    m_policies = set->policies();
    m_dirty = true;
    choose(0);
    edited();
}

void PolicyPage::exportFile()
{
    const auto set = asEdited();
    if (!set)
        return edited();
    auto *dialog = new QFileDialog(this, tr("Export the policies"), {}, tr("Policies (*.json)"));
    dialog->setObjectName(u"exportPolicyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    const QByteArray bytes = set->policies().size() == 1 ? set->policies().front().toJson() : set->toJson();
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        if (const auto written = session::writeFile(path, bytes); !written)
            Q_EMIT m_workspace.policies().failed(written.error());
    });
    dialog->open();
}

void PolicyPage::loadGroups()
{
    using Groups = std::vector<domain::Recipient>;
    const auto read = [](const session::StoreReader &reader) -> core::Result<Groups> {
        const auto index = session::storedIndex(reader);
        if (!index)
            return core::failure(index.error());
        Groups groups;
        for (const domain::Recipient &recipient : (*index)->all()) {
            if (recipient.type.contains("Group"_L1))
                groups.push_back(recipient);
        }
        std::sort(groups.begin(), groups.end(),
            [](const domain::Recipient &a, const domain::Recipient &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
        return groups;
    };
    m_workspace.engine().read<Groups>(this, read, [this](const core::Result<Groups> &groups) {
        if (groups) // without a scan there are none to propose
            m_form->setGroups(*groups);
    });
}

void PolicyPage::updateActions()
{
    m_problemLabel->setText(m_problem);
    m_problemLabel->setVisible(!m_problem.isEmpty());
    m_bar->setScopeText(m_dirty ? tr("Changed, not saved") : m_workspace.policies().active().isEmpty() ? tr("No policy is active") : tr("Active"));
    const QString unchanged = m_dirty ? QString() : tr("Nothing was changed");
    m_save->setOffBecause(m_problem.isEmpty() ? unchanged : m_problem);
    m_revert->setOffBecause(unchanged);
    m_export->setOffBecause(m_problem);
    m_remove->setOffBecause(m_policies.size() > 1 ? QString() : tr("This is the only policy"));
    const bool several = m_policies.size() > 1;
    m_which->setVisible(several);
    m_choice->setVisible(several);
}

void PolicyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PolicyPage::retranslate()
{
    m_which->setText(tr("Poli&cy"));
    nameChoice(*m_choice, m_which->text());
    m_lookArea->setAccessibleName(tr("What the policy meets"));
    m_add->describe(tr("Add a &policy"), tr("Another policy, for other mailboxes: each mailbox belongs to one at the most"));
    m_remove->describe(tr("&Remove"), tr("Take this policy out of the set; no calendar is changed"));
    m_import->describe(tr("&Import…"), tr("Read a policy file"));
    m_export->describe(tr("E&xport…"), tr("Write a policy file, for mullionctl or another machine"));
    m_revert->describe(tr("Re&vert"), tr("Back to the policy that is active"));
    m_save->describe(tr("Save and &use"), tr("Make this the active policy; no calendar is changed before a plan was shown"));
    if (m_problem.isEmpty())
        updateActions();
    else
        edited(); // says the problem anew
}

} // namespace ui
