// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/runs_page.h"

#include "actions/export_action.h"
#include "actions/run_again_actions.h"
#include "actions/run_flow_actions.h"
#include "runs/run_detail.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "widgets/spoken.h"
#include "words/moment_text.h"

#include <QEvent>
#include <QHeaderView>
#include <QProgressBar>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

const QString splitterSetting = u"runs/splitter"_s;
constexpr int idLength = 8; ///< Enough of an id to name its file.

} // namespace

RunsPage::RunsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preparing(new QWidget(this))
    , m_preparingText(sectionTitle(m_preparing))
    , m_parts(new QStackedWidget(this))
    , m_empty(new EmptyState(u"noRun"_s, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_list(new GridView(m_splitter))
    , m_detail(new RunDetail(workspace.engine(), workspace.runs(), m_splitter))
    , m_bar(new ScopeBar(this))
    , m_pause(new PauseRunAction(workspace.runs(), this))
    , m_cancel(new CancelRunAction(workspace.runs(), this))
    , m_resume(new ResumeRunAction(workspace.runs(), workspace.signIn(), this))
    , m_retry(new RetryRunAction(workspace.runs(), workspace.signIn(), this))
    , m_undo(new UndoRunAction(workspace.plans(), workspace.runs(), this))
{
    m_export = new ExportAction(
        workspace.exports(), [this] { return u"run-%1.csv"_s.arg(chosen()->id.text().left(idLength)); },
        [this] { return Exports::run(chosen()->id.text()); }, this);
    build();
    Runs &runs = workspace.runs();
    connect(&runs, &Runs::changed, this, &RunsPage::runsChanged);
    connect(&runs, &Runs::started, this, [this] {
        m_live.clear();
        updateActions();
    });
    connect(&runs, &Runs::progressed, this, &RunsPage::progressed);
    connect(&runs, &Runs::ended, this, &RunsPage::liveEnded);
    connect(&runs, &Runs::failed, this, &RunsPage::liveEnded);
    connect(&runs, &Runs::objected, this, &RunsPage::liveEnded);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunsPage::chosenChanged);
    connect(m_detail, &RunDetail::countsChanged, this, &RunsPage::updateActions);
    retranslate();
    runsChanged();
}

RunsPage::~RunsPage()
{
    m_layout->save();
    QSettings().setValue(splitterSetting, m_splitter->saveState());
}

void RunsPage::build()
{
    setObjectName(u"runsPage"_s);
    m_list->setObjectName(u"runList"_s);
    setFocusProxy(m_list);
    m_list->setModel(&m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setSortIndicatorShown(false);
    m_list->setMinimumHeight(14 * metrics::grid);
    m_layout = new ColumnLayout(*m_list, u"runs/list"_s, &RunModel::columnKey,
        {{u"state"_s, 20}, {u"what"_s, 34}, {u"started"_s, 18}, {u"counts"_s, 22}, {u"reason"_s, 18}, {u"ticket"_s, 11}, {u"who"_s, 11}});
    m_layout->apply();
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_splitter->setObjectName(u"runSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->restoreState(QSettings().value(splitterSetting).toByteArray());
    m_preparing->setObjectName(u"runPreparing"_s);
    auto *busy = new QProgressBar(m_preparing);
    busy->setRange(0, 0);
    busy->setTextVisible(false);
    busy->setFixedWidth(20 * metrics::grid);
    busy->setMaximumHeight(metrics::grid);
    auto *preparingLayout = new QHBoxLayout(m_preparing);
    preparingLayout->setContentsMargins(0, 0, 0, 0);
    preparingLayout->setSpacing(metrics::grid);
    preparingLayout->addWidget(m_preparingText, 1);
    preparingLayout->addWidget(busy);
    m_parts->addWidget(m_empty);
    m_parts->addWidget(m_splitter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_preparing);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_bar);
    for (QAction *action :
        std::initializer_list<QAction *>{m_pause, m_cancel, m_resume, m_retry, m_undo, m_export}) {
        QWidget::addAction(action);
        m_bar->addAction(action);
    }
}

const store::RunRecord *RunsPage::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_model.at(current.row()) : nullptr;
}

void RunsPage::runsChanged()
{
    const QString before = chosen() ? chosen()->id.text() : QString();
    const auto &all = m_workspace.runs().all();
    m_model.show(all);
    const int part = all.empty() ? 0 : 1;
    const bool other = part != m_parts->currentIndex();
    m_parts->setCurrentIndex(part);
    const int wanted = m_model.rowOf(m_toChoose);
    const int row = wanted >= 0 ? wanted : std::max(0, m_model.rowOf(before));
    if (wanted >= 0)
        m_toChoose.clear();
    if (all.empty() || (chosen() && m_list->currentIndex().row() == row))
        chosenChanged(); // the same run, with what is known of it now
    else
        m_list->chooseRow(row);
    if (other && isVisible())
        setFocus(); // the first run: until now nothing here could have the keys
}

void RunsPage::progressed()
{
    const Runs &runs = m_workspace.runs();
    if (!runs.isRunning() || runs.progress().counts.total() == 0)
        return;
    if (m_live.isEmpty()) {
        m_live = runs.progress().run.text();
        m_detail->setLive(m_live);
        m_toChoose = m_live;
        m_workspace.runs().reload();
    }
    m_model.setLive(RunModel::Live{m_live, runs.progress().counts, runs.isPaused(), runs.isCancelling()});
    updateActions();
}

void RunsPage::liveEnded()
{
    m_live.clear();
    m_model.setLive(std::nullopt);
    m_detail->setLive({});
    updateActions();
}

void RunsPage::chosenChanged()
{
    m_detail->show(chosen());
    updateActions();
}

void RunsPage::updateActions()
{
    const store::RunRecord *run = chosen();
    const bool underWay = run && m_workspace.runs().isRunning() && run->id.text() == m_live;
    const bool preparing = m_workspace.runs().isRunning() && m_live.isEmpty();
    m_preparing->setVisible(preparing);
    m_pause->update(underWay);
    m_cancel->update(underWay || preparing);
    const RunInView inView{run ? run->id.text() : QString(), m_detail->counts(), run && !run->carriedOutBy.isEmpty()};
    m_resume->update(inView);
    m_retry->update(inView);
    m_undo->update(inView);
    m_export->update(run ? inView.counts.total() : 0);
    m_bar->setScopeText(
        run ? tr("The run of %1", "a moment").arg(words::momentText(run->started)) : QString());
}

/// Another program may have begun a run, or ended one.
void RunsPage::showEvent(QShowEvent *event)
{
    m_workspace.runs().reload();
    QWidget::showEvent(event);
}

void RunsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunsPage::retranslate()
{
    m_pause->retranslate();
    m_cancel->retranslate();
    m_resume->retranslate();
    m_retry->retranslate();
    m_undo->retranslate();
    m_export->retranslate();
    tellAnew(m_model);
    m_detail->retranslate();
    m_preparingText->setText(tr("A run is being made ready: groups and mailboxes are looked at once more…"));
    m_empty->setTexts(tr("Nothing was changed yet"),

        tr("A run begins with a plan: choose mailboxes, look at what would change, and start it on the "
           "Review page. Every run stays here, with what it did to each mailbox."));
    m_list->setAccessibleName(tr("Runs"));
    updateActions();
}

} // namespace ui
