// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_detail.h"

#include "runs/run_counts_bar.h"
#include "runs/run_progress.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "widgets/spoken.h"
#include "words/plan_text.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

RunDetail::RunDetail(Engine &engine, Runs &runs, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_runs(runs)
    , m_title(heading(this))
    , m_progress(new RunProgressLine(runs, this))
    , m_counts(new RunCountsBar(this))
    , m_follow(new QToolButton(this))
    , m_columns(new QToolButton(this))
    , m_table(new GridView(this))
{
    build();
    connect(&runs, &Runs::started, this, &RunDetail::runStarted);
    connect(&runs, &Runs::rowsEnded, this, &RunDetail::rowsEnded);
    connect(&runs, &Runs::progressed, this, &RunDetail::updateTexts);
    connect(m_counts, &RunCountsBar::chosen, this, &RunDetail::setFilter);
    connect(m_follow, &QToolButton::toggled, this, &RunDetail::setFollowing);
    // A person who scrolls or chooses a row wants to read: following stops.
    const auto stopFollowing = [this] {
        if (!m_updating)
            m_follow->setChecked(false);
    };
    connect(m_table->verticalScrollBar(), &QAbstractSlider::actionTriggered, this, stopFollowing);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, stopFollowing);
}

RunDetail::~RunDetail()
{
    m_layout->save();
}

void RunDetail::build()
{
    setObjectName(u"runDetail"_s);
    m_title->setObjectName(u"runTitle"_s);
    m_follow->setObjectName(u"followRun"_s);
    m_follow->setCheckable(true);
    m_follow->setIcon(QIcon::fromTheme(u"go-down"_s));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setObjectName(u"runColumns"_s);
    m_columns->setIcon(QIcon::fromTheme(u"configure"_s));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    connect(m_columns->menu(), &QMenu::aboutToShow, this, [this] { m_layout->fillMenu(*m_columns->menu()); });
    m_table->setObjectName(u"runRows"_s);
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_layout = new ColumnLayout(*m_table, u"runs/rows"_s, &RunRowsModel::columnKey,
        {{u"result"_s, 13}, {u"name"_s, 18}, {u"address"_s, 18}, {u"change"_s, 36}, {u"why"_s, 26}, {u"others"_s, 18}});
    m_layout->apply();
    m_table->horizontalHeader()->setStretchLastSection(true);

    m_counts->addAtEnd(m_follow);
    m_counts->addAtEnd(m_columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::grid, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addWidget(m_counts);
    layout->addWidget(m_table, 1);
}

void RunDetail::show(const store::RunRecord *record)
{
    const bool same = record && m_record && record->id == m_record->id;
    m_record = record ? std::optional(*record) : std::nullopt;
    setVisible(record != nullptr);
    if (!same) {
        m_follow->setChecked(isLive());
        m_counts->setChosen(RunFilter::Everything);
        m_loaded.clear();
        m_model.show(domain::FacetId::Calendar, {});
        m_model.setFilter(RunFilter::Everything);
    }
    if (record)
        load();
    updateTexts();
}

void RunDetail::setLive(const QString &id)
{
    if (id == m_live)
        return;
    m_live = id;
    if (isLive()) {
        m_follow->setChecked(true);
        load(); // as it stands at the start of this go
    }
    updateTexts();
}

void RunDetail::load()
{
    const QString id = m_record->id.text();
    m_runs.details(
        this, id, [this, id](core::Result<session::RunDetails> details) { take(id, std::move(details)); });
}

/// Rows that this go takes up again are waiting, whatever an earlier one left them as.
void RunDetail::asUnderWay(RunRowsModel::Rows &rows) const
{
    for (change::RunRow &row : rows) {
        if (const auto ended = m_ended.constFind(row.position); ended != m_ended.cend()) {
            row = *ended;
            continue;
        }
        const bool again = row.status == change::RowStatus::InDoubt
            || (m_runs.isTryingFailedAgain() && row.status == change::RowStatus::Failed);
        if (!again)
            continue;
        row.status = row.image ? change::RowStatus::Begun : change::RowStatus::Waiting;
        row.error.reset();
    }
}

void RunDetail::take(const QString &id, core::Result<session::RunDetails> details)
{
    if (!m_record || id != m_record->id.text() || !details)
        return; // another one is looked at by now; what the store says comes as a notice elsewhere
    if (isLive())
        asUnderWay(details->rows);
    if (m_loaded == id && m_model.size() == details->rows.size()) {
        update(details->rows);
    } else {
        m_loaded = id;
        m_model.show(details->record.facet, std::move(details->rows));
    }
    updateTexts();
}

void RunDetail::runStarted()
{
    m_ended.clear();
    m_live.clear();
}

void RunDetail::rowsEnded(const RunRowsModel::Rows &rows)
{
    for (const change::RunRow &row : rows)
        m_ended.insert(row.position, row);
    if (!isLive() || m_loaded != m_live)
        return;
    update(rows);
    follow(rows);
}

void RunDetail::update(const RunRowsModel::Rows &rows)
{
    // Rows may leave and come above those that are seen: what stands at the top stays there.
    const int top = m_table->rowAt(0);
    const int position = top >= 0 ? m_model.at(top).position : -1;
    m_updating = true;
    m_model.update(rows);
    if (const int now = m_model.rowOfPosition(position); now >= 0 && now != top)
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->value() + now - top);
    m_updating = false;
}

void RunDetail::follow(const RunRowsModel::Rows &rows)
{
    if (!m_follow->isChecked() || rows.empty())
        return;
    const auto last = std::max_element(rows.begin(), rows.end(),
        [](const change::RunRow &a, const change::RunRow &b) { return a.position < b.position; });
    if (const int row = m_model.rowOfPosition(last->position); row >= 0)
        m_table->scrollTo(m_model.index(row, 0));
}

void RunDetail::setFollowing(bool on)
{
    if (on && isLive() && !m_ended.isEmpty())
        follow({m_ended.cbegin(), m_ended.cend()});
}

void RunDetail::setFilter(RunFilter filter)
{
    m_counts->setChosen(filter);
    m_model.setFilter(filter);
}

const change::RunCounts &RunDetail::counts() const
{
    static const change::RunCounts none;
    if (!m_record)
        return none;
    if (m_loaded == m_record->id.text())
        return m_model.counts();
    return isLive() ? m_runs.progress().counts : m_record->counts;
}

void RunDetail::updateTexts()
{
    m_title->setText(m_record
            ? words::planTitle(m_record->kind, m_record->header.value("source"_L1).toString())
            : QString());
    m_progress->show(m_record ? &*m_record : nullptr, isLive() && m_runs.isRunning());
    m_counts->show(counts(), m_model.changedByOthers());
    m_follow->setVisible(isLive() && m_runs.isRunning());
    Q_EMIT countsChanged();
}

void RunDetail::retranslate()
{
    tellAnew(m_model);
    m_follow->setText(tr("F&ollow"));
    m_follow->setToolTip(tr("Keep the newest rows in sight until something is scrolled or chosen"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_table->setAccessibleName(tr("Rows of the run"));
    updateTexts();
}

} // namespace ui
