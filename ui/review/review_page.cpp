// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_page.h"

#include "actions/keep_exception_action.h"
#include "actions/plan_again_action.h"
#include "actions/plan_file_actions.h"
#include "actions/start_run_action.h"
#include "actions/take_out_action.h"
#include "review/concern_panel.h"
#include "review/plan_groups.h"
#include "review/plan_head.h"
#include "review/script_pane.h"
#include "review/self_test_dialog.h"
#include "review/start_bar.h"
#include "widgets/action_button.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "widgets/spoken.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

const QString splitterSetting = u"review/splitter"_s;
const QString scriptSetting = u"review/script"_s;

} // namespace

ReviewPage::ReviewPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(workspace.engine(), workspace.plans())
    , m_parts(new QStackedWidget(this))
    , m_empty(new EmptyState(u"noPlan"_s, this))
    , m_toMailboxes(new QPushButton(this))
    , m_file(new QPushButton(this))
    , m_planning(new QProgressBar(this))
    , m_head(new PlanHead(this))
    , m_groups(new PlanGroupList(this))
    , m_filter(new QLineEdit(this))
    , m_columns(new QToolButton(this))
    , m_count(paleLabel(this))
    , m_table(new GridView(this))
    , m_scriptPane(new ScriptPane(workspace.engine(), this))
    , m_splitter(new QSplitter(this))
    , m_bar(new ScopeBar(this))
    , m_showScript(new Intention(u"showScript"_s, u"utilities-terminal"_s, this))
{
    Plans &plans = workspace.plans();
    m_takeOut = new TakeOutAction(
        plans, [this] { return targets(false); }, this);
    m_putBack = new PutBackAction(
        plans, [this] { return targets(true); }, this);
    m_keep = new KeepExceptionAction(
        workspace.exceptions(), plans, [this] { return targets(std::nullopt); }, this);
    m_planAgain = new PlanAgainAction(plans, this);
    m_start = new StartRunAction(
        plans, workspace.runs(), workspace.signIn(), [this] { return request(); }, this);
    m_startBar = new StartBar(m_start, this);
    m_open = new OpenPlanAction(plans, this);
    m_save = new SavePlanAction(plans, this);
    m_giveApproval = new GiveApprovalAction(plans, this);
    m_approve = new ApprovePlanAction(plans, this);
    m_concerns = new ConcernPanel({m_save, m_giveApproval}, this);
    build();
    follow();
    retranslate();
    listShown();
}

ReviewPage::~ReviewPage()
{
    m_layout->save();
    QSettings().setValue(splitterSetting, m_splitter->saveState());
}

QAction &ReviewPage::approveAction() const
{
    return *m_approve;
}

void ReviewPage::build()
{
    setObjectName(u"reviewPage"_s);
    buildEmpty();
    m_parts->addWidget(m_empty);
    m_parts->addWidget(planPart());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, 0);
    layout->addWidget(m_parts);
}

void ReviewPage::buildEmpty()
{
    m_toMailboxes->setObjectName(u"toMailboxes"_s);
    m_planning->setRange(0, 0);
    m_planning->setTextVisible(false);
    m_planning->setFixedWidth(30 * metrics::grid);
    m_planning->setMaximumHeight(metrics::grid);
    m_empty->addBelow(m_planning);
    m_empty->addBelow(m_toMailboxes);
    m_empty->addBelow(actionButton(m_open, false, this));
}

QWidget *ReviewPage::planPart()
{
    m_filter->setObjectName(u"planFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_searchMark = m_filter->addAction(QIcon::fromTheme(u"search"_s), QLineEdit::LeadingPosition);
    m_columns->setObjectName(u"planColumns"_s);
    m_columns->setIcon(QIcon::fromTheme(u"configure"_s));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    connect(m_columns->menu(), &QMenu::aboutToShow, this, [this] { m_layout->fillMenu(*m_columns->menu()); });
    m_count->setObjectName(u"planCount"_s);
    m_count->setWordWrap(false);
    m_table->setObjectName(u"planTable"_s);
    m_table->setModel(&m_list.model());
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->QWidget::addAction(m_takeOut);
    m_layout = new ColumnLayout(*m_table, u"review/columns"_s, &PlanModel::columnKey,
        {{u"name"_s, 16}, {u"address"_s, 18}, {u"what"_s, 32}, {u"why"_s, 18}, {u"kept"_s, 14}});
    m_layout->apply();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_showScript->setCheckable(true);
    m_file->setObjectName(u"planFileMenu"_s);
    m_file->setMenu(new QMenu(m_file));
    for (QAction *action : std::initializer_list<QAction *>{m_open, m_save, m_giveApproval, m_approve})
        m_file->menu()->addAction(action);
    m_file->menu()->setToolTipsVisible(true);
    for (QAction *action : std::initializer_list<QAction *>{m_open, m_save, m_planAgain, m_showScript})
        QWidget::addAction(action);
    m_scriptPane->hide();

    auto *middle = new QWidget(m_splitter);
    auto *filterLine = new QHBoxLayout;
    filterLine->setSpacing(metrics::grid);
    filterLine->addWidget(m_filter, 1);
    filterLine->addWidget(m_count);
    filterLine->addWidget(m_columns);
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(metrics::grid);
    middleLayout->addLayout(filterLine);
    middleLayout->addWidget(m_table, 1);
    m_splitter->addWidget(m_groups);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_scriptPane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metrics::grid + metrics::half);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->restoreState(QSettings().value(splitterSetting).toByteArray());

    auto *part = new QWidget(this);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::grid);
    top->addWidget(m_head, 1);
    for (QPushButton *button : {m_file, actionButton(m_planAgain, false, this), actionButton(m_showScript, false, this)})
        top->addWidget(button, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addLayout(top);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_concerns);
    layout->addWidget(m_startBar);
    for (QAction *action : std::initializer_list<QAction *>{m_takeOut, m_putBack, m_keep})
        m_bar->addAction(action);
    return part;
}

void ReviewPage::follow()
{
    Plans &plans = m_workspace.plans();
    for (auto signal : {&Plans::started, &Plans::made, &Plans::dropped})
        connect(&plans, signal, this, &ReviewPage::planningChanged);
    connect(&plans, &Plans::failed, this, &ReviewPage::planningChanged);
    connect(&plans, &Plans::dropped, m_startBar, &StartBar::clear);
    for (auto signal : {&Plans::started, &Plans::dropped, &Plans::takenOutChanged})
        connect(&plans, signal, m_concerns, &ConcernPanel::clear);
    connect(m_startBar, &StartBar::firstChanged, m_concerns, &ConcernPanel::clear);
    connect(m_startBar, &StartBar::noted, this, &ReviewPage::dropCured);
    connect(&plans, &Plans::approvalGiven, m_concerns, [this] { m_concerns->remove(change::Concern::Code::ApprovalNeeded); });
    connect(&m_workspace.runs(), &Runs::objected, m_concerns, &ConcernPanel::show);
    connect(&m_workspace.selfTest(), &SelfTest::ended, m_concerns, &ConcernPanel::clear); // the next start looks again
    connect(m_concerns, &ConcernPanel::changed, this, &ReviewPage::updateStart);
    connect(m_concerns, &ConcernPanel::changed, this, [this] { m_head->setBrief(!m_concerns->isEmpty()); });
    connect(m_concerns, &ConcernPanel::selfTestWanted, this, [this] { (new SelfTestDialog(m_workspace.selfTest(), this))->open(); });
    connect(&m_list, &PlanList::aboutToShow, this, &ReviewPage::noteSelection);
    connect(&m_list, &PlanList::shown, this, &ReviewPage::listShown);
    connect(m_groups, &PlanGroupList::chosen, &m_list, &PlanList::choose);
    connect(m_filter, &QLineEdit::textChanged, &m_list, &PlanList::setFilter);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_list, &PlanList::setOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ReviewPage::selectionChanged);
    connect(m_startBar, &StartBar::firstChanged, &m_list, &PlanList::setFirst);
    connect(m_startBar, &StartBar::typed, this, &ReviewPage::updateStart);
    connect(m_toMailboxes, &QPushButton::clicked, this, &ReviewPage::mailboxesWanted);
    connect(m_showScript, &QAction::toggled, this, &ReviewPage::showScript);
    m_showScript->setChecked(QSettings().value(scriptSetting).toBool());
}

std::vector<quint32> ReviewPage::targetRows() const
{
    const PlanLook &look = m_list.look();
    if (m_table->selectedCount() == 0)
        return look.rows;
    std::vector<quint32> rows;
    for (const RowRange &range : m_table->selectedRanges())
        rows.insert(rows.end(), look.rows.begin() + range.first, look.rows.begin() + range.last + 1);
    return rows;
}

QSet<core::MailboxId> ReviewPage::targets(std::optional<bool> takenOut) const
{
    const PlanLook &look = m_list.look();
    QSet<core::MailboxId> all;
    for (const quint32 row : targetRows()) {
        if (!takenOut || look.takenOut[row] == *takenOut)
            all.insert(look.plan().mailbox(row));
    }
    return all;
}

void ReviewPage::noteSelection()
{
    m_selected.clear();
    for (const RowRange &range : m_table->selectedRanges()) {
        for (int row = range.first; row <= range.last; ++row)
            m_selected.insert(m_list.model().mailbox(row));
    }
    const std::vector<RowRange> ranges = m_table->selectedRanges();
    m_firstSelected = ranges.empty() ? -1 : ranges.front().first;
    m_selectedIn = m_list.look().choice;
    const QModelIndex current = m_table->currentIndex();
    m_current = current.isValid() ? std::optional(m_list.model().mailbox(current.row())) : std::nullopt;
}

void ReviewPage::restoreSelection()
{
    if (m_selected.isEmpty() && !m_current)
        return;
    const PlanModel &model = m_list.model();
    std::vector<RowRange> ranges;
    int current = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const core::MailboxId id = model.mailbox(row);
        if (m_current == id)
            current = row;
        if (!m_selected.contains(id))
            continue;
        if (!ranges.empty() && ranges.back().last == row - 1)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
    }
    // Those that were selected have gone from here: the next one is, and never all of them.
    if (ranges.empty() && m_firstSelected >= 0 && model.rowCount() > 0
        && m_selectedIn == m_list.look().choice) {
        current = std::min(m_firstSelected, model.rowCount() - 1);
        ranges.push_back({current, current});
    }
    if (current >= 0)
        m_table->selectionModel()->setCurrentIndex(model.index(current, 0), QItemSelectionModel::NoUpdate);
    if (!ranges.empty())
        m_table->selectRanges(ranges);
}

void ReviewPage::listShown()
{
    restoreSelection();
    m_groups->show(m_list.model().look());
    m_head->show(m_list.model().look());
    m_startBar->show(m_list.look().totals);
    planningChanged();
    selectionChanged();
    updateStart();
}

void ReviewPage::planningChanged()
{
    const bool planning = m_workspace.plans().isPlanning();
    const int part = m_list.look().digest ? 1 : 0;
    const bool other = part != m_parts->currentIndex();
    m_parts->setCurrentIndex(part);
    setFocusProxy(part == 1 ? static_cast<QWidget *>(m_table) : m_toMailboxes);
    if (other && isVisible())
        setFocus(); // what had the keys went with the other part
    m_planning->setVisible(planning);
    m_toMailboxes->setVisible(!planning);
    updateTexts();
    updateStart();
}

void ReviewPage::selectionChanged()
{
    const PlanLook &look = m_list.look();
    const std::vector<quint32> rows = targetRows();
    const auto out = std::count_if(rows.begin(), rows.end(), [&](quint32 row) { return look.takenOut[row]; });
    m_takeOut->update(int(rows.size()) - int(out));
    m_putBack->update(int(out));
    m_keep->update(int(rows.size()));
    m_scriptPane->show(m_list.model().look(), rows);
    updateTexts();
}

void ReviewPage::showScript(bool on)
{
    m_scriptPane->setVisible(on);
    QSettings().setValue(scriptSetting, on);
}

void ReviewPage::updateStart()
{
    m_start->update(m_list.look().totals, m_startBar->isConfirmed(), m_concerns->isSettled());
}

session::ApplyRequest ReviewPage::request() const
{
    session::ApplyRequest request = m_startBar->request();
    request.accepted = m_concerns->accepted();
    request.approval = m_workspace.plans().approval();
    return request;
}

/// What a reason or a ticket was missing for goes once it is there.
void ReviewPage::dropCured()
{
    const session::ApplyRequest given = m_startBar->request();
    if (!given.reason.isEmpty())
        m_concerns->remove(change::Concern::Code::ReasonNeeded);
    if (!given.ticket.isEmpty())
        m_concerns->remove(change::Concern::Code::TicketNeeded);
}

void ReviewPage::updateTexts()
{
    const bool planning = m_workspace.plans().isPlanning();
    if (planning)
        m_empty->setTexts(tr("A plan is being made…"),
            tr("Groups are checked and every mailbox is decided on. Nothing is written."));
    else
        m_empty->setTexts(tr("There is no plan yet"),
            tr("Choose mailboxes, then Segment or Restore. What would change is shown here first; nothing is "
               "written before you start it."));
    const int chosen = m_table->selectedCount();
    const int shown = m_list.model().rowCount();
    m_bar->setScopeText(
        chosen > 0 ? tr("The %Ln selected", nullptr, chosen) : tr("All %Ln shown", nullptr, shown));
    m_count->setText(tr("%Ln mailboxes", nullptr, shown));
}

void ReviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReviewPage::retranslate()
{
    m_takeOut->retranslate();
    m_putBack->retranslate();
    m_keep->retranslate();
    m_planAgain->retranslate();
    m_open->retranslate();
    m_save->retranslate();
    m_giveApproval->retranslate();
    m_approve->retranslate();
    m_file->setText(tr("P&lan file"));
    m_file->setToolTip(tr("Plans from and to files, and approvals"));
    m_file->setAccessibleDescription(m_file->toolTip());
    updateStart();
    tellAnew(m_list.model());
    m_groups->retranslate();
    m_showScript->describe(
        tr("Power&Shell"), tr("Show the PowerShell a colleague would type for these rows"));
    m_toMailboxes->setText(tr("Show &mailboxes"));
    m_filter->setPlaceholderText(tr("Name or address"));
    m_filter->setAccessibleName(tr("Filter the plan by name or address"));
    nameButtons(*m_filter, m_searchMark);
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_table->setAccessibleName(tr("Rows of the plan"));
    selectionChanged();
}

} // namespace ui
