// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailboxes/mailboxes_page.h"

#include "actions/export_action.h"
#include "actions/keep_mailboxes_action.h"
#include "actions/refresh_action.h"
#include "actions/restore_action.h"
#include "actions/segment_action.h"
#include "actions/snapshot_action.h"
#include "mailboxes/detail_pane.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "widgets/spoken.h"
#include "words/error_text.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MailboxesPage::MailboxesPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(workspace.engine(), workspace.mailboxes())
    , m_states(new StateBar(this))
    , m_query(new QueryField(this))
    , m_columns(new QToolButton(this))
    , m_note(paleLabel(this))
    , m_parts(new QStackedWidget(this))
    , m_empty(new EmptyState(u"noMailbox"_s, this))
    , m_splitter(new QSplitter(this))
    , m_table(new GridView(m_splitter))
    , m_detail(new DetailPane(workspace.engine(), m_splitter))
    , m_bar(new ScopeBar(this))
{
    const auto scopeNow = [this] { return scope(); };
    const auto toRead = [this] {
        const bool everything = m_table->selectedCount() == 0 && m_list.query().isEmpty();
        return everything ? QStringList()
                          : guidsOf(targetRows());
    };
    m_refresh = new RefreshAction(workspace.mailboxes(), toRead, this);
    m_snapshot = new SnapshotAction(workspace.mailboxes(), workspace.snapshots(), scopeNow, this);
    m_segment = new SegmentAction(workspace.plans(), workspace.policies(), scopeNow, this);
    m_restore = new RestoreAction(
        workspace.plans(), workspace.snapshots(), scopeNow, [] { return QString(); }, this);
    m_keep = new KeepMailboxesAction(
        workspace.mailboxes(), workspace.exceptions(),
        [this] {
            std::vector<core::MailboxId> chosen;
            for (const catalog::RowId row : targetRows())
                chosen.push_back(m_list.model().set()->view.columns.id(row));
            return chosen;
        },
        this);
    m_export = new ExportAction(
        workspace.exports(), [] { return u"mailboxes.csv"_s; },
        [this] {
            return Exports::mailboxes(m_list.model().set(), targetRows(), m_layout->visibleKeys(), m_list.query().text());
        },
        this);
    build();

    connect(&workspace.mailboxes(), &Mailboxes::changed, this, &MailboxesPage::mailboxesChanged);
    connect(&workspace.mailboxes(), &Mailboxes::scanStarted, this, &MailboxesPage::updateTexts);
    connect(&workspace.mailboxes(), &Mailboxes::scanFailed, this, &MailboxesPage::updateTexts);
    connect(&m_list, &MailboxList::aboutToShow, this, &MailboxesPage::noteSelection);
    connect(&m_list, &MailboxList::shown, this, &MailboxesPage::listShown);
    connect(m_states, &StateBar::stateChosen, this, &MailboxesPage::chooseState);
    connect(m_query, &QueryField::queryChanged, &m_list, &MailboxList::setQuery);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &MailboxesPage::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &MailboxesPage::selectionChanged);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &MailboxesPage::sortBy);
    retranslate();
    mailboxesChanged();
}

MailboxesPage::~MailboxesPage()
{
    m_layout->save();
    QSettings().setValue("mailboxes/splitter", m_splitter->saveState());
}

void MailboxesPage::build()
{
    setObjectName(u"mailboxesPage"_s);
    m_query->setObjectName(u"mailboxQuery"_s);
    m_query->edit().setObjectName(u"mailboxFilter"_s);
    setFocusProxy(&m_query->edit());
    m_query->setValues([this](domain::Field field) { return m_list.model().set()->valuesOf(field); });
    m_columns->setObjectName(u"columns"_s);
    m_columns->setIcon(QIcon::fromTheme(u"configure"_s));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    connect(m_columns->menu(), &QMenu::aboutToShow, this, [this] { m_layout->fillMenu(*m_columns->menu()); });
    m_note->setObjectName(u"listNote"_s);

    m_table->setObjectName(u"mailboxTable"_s);
    m_table->setModel(&m_list.model());
    m_layout = new ColumnLayout(*m_table, u"mailboxes/columns"_s,
        [this](int column) { return m_list.model().columnKey(column); },
        {{u"name"_s, 20}, {u"address"_s, 26}, {u"status"_s, 16}, {u"default"_s, 16}, {u"group:"_s, 18}, {u"department"_s, 16},
            {u"type"_s, 12}, {u"exception"_s, 12}, {u"read"_s, 16}});
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_splitter->setObjectName(u"mailboxSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({104 * metrics::grid, 44 * metrics::grid});
    m_splitter->restoreState(QSettings().value("mailboxes/splitter").toByteArray());

    m_parts->addWidget(m_empty);
    m_parts->addWidget(m_splitter);

    auto *queryLine = new QHBoxLayout;
    queryLine->setSpacing(metrics::grid);
    queryLine->addWidget(m_query, 1);
    queryLine->addWidget(m_columns, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_states);
    layout->addLayout(queryLine);
    layout->addWidget(m_note);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_bar);
    for (QAction *action : std::initializer_list<QAction *>{m_refresh, m_snapshot, m_keep, m_restore, m_export}) {
        QWidget::addAction(action);
        m_bar->addAction(action);
    }
    QWidget::addAction(m_segment);
    m_bar->addAction(m_segment, true);
}

std::vector<catalog::RowId> MailboxesPage::selectedRows() const
{
    std::vector<catalog::RowId> rows;
    for (const RowRange &range : m_table->selectedRanges()) {
        for (int row = range.first; row <= range.last; ++row)
            rows.push_back(m_list.model().rowId(row));
    }
    return rows;
}

std::vector<catalog::RowId> MailboxesPage::targetRows() const
{
    return m_table->selectedCount() > 0 ? selectedRows() : m_list.model().rows();
}

QStringList MailboxesPage::guidsOf(const std::vector<catalog::RowId> &rows) const
{
    QStringList guids;
    guids.reserve(qsizetype(rows.size()));
    for (const catalog::RowId row : rows)
        guids.append(m_list.model().set()->view.columns.guid(row).text());
    return guids;
}

Scope MailboxesPage::scope() const
{
    Scope scope;
    scope.where = m_list.query().text();
    scope.named = guidsOf(selectedRows());
    scope.count = scope.isSelection() ? int(scope.named.size()) : m_list.model().rowCount();
    return scope;
}

void MailboxesPage::setQuery(const QString &query)
{
    m_query->setText(query);
}

void MailboxesPage::focusQuery()
{
    m_query->edit().setFocus(Qt::ShortcutFocusReason);
    m_query->edit().selectAll();
}

void MailboxesPage::mailboxesChanged()
{
    m_states->show(m_workspace.mailboxes().current()->view.counts);
    updateTexts();
}

void MailboxesPage::chooseState(std::optional<domain::calendar::State> state)
{
    m_query->setText(state ? u"status:"_s + domain::calendar::stateName(*state) : QString());
}

void MailboxesPage::sortBy(int section, Qt::SortOrder order)
{
    if (section >= 0 && section < m_list.model().columnCount())
        m_list.setOrder(m_list.model().columns()[size_t(section)], order);
}

void MailboxesPage::noteSelection()
{
    m_selected.clear();
    const MailboxModel &model = m_list.model();
    for (const catalog::RowId row : selectedRows())
        m_selected.push_back({row, model.set()->view.columns.id(row)});
    const QModelIndex current = m_table->currentIndex();
    m_current = current.isValid() ? std::optional(model.set()->view.columns.id(model.rowId(current.row())))
                                  : std::nullopt;
}

void MailboxesPage::listShown()
{
    m_layout->apply();
    restoreSelection();
    const QString query = m_list.query().text();
    std::optional<domain::calendar::State> chosen;
    if (query.startsWith("status:"_L1))
        chosen = domain::calendar::stateFromName(QStringView(query).mid(7));
    m_states->setChosen(chosen);
    selectionChanged();
}

void MailboxesPage::restoreSelection()
{
    const MailboxModel &model = m_list.model();
    const catalog::Columns &columns = model.set()->view.columns;
    // Nearly always a mailbox is in the row it was in: 100,000 need no look-up then.
    std::vector<bool> selected(columns.size());
    for (const Place &place : m_selected) {
        const bool there = catalog::Columns::index(place.row) < columns.size() && columns.id(place.row) == place.mailbox;
        if (const auto row = there ? std::optional(place.row) : columns.find(place.mailbox))
            selected[catalog::Columns::index(*row)] = true;
    }
    const auto currentRow = m_current ? columns.find(*m_current) : std::nullopt;
    std::vector<RowRange> ranges;
    int current = -1;
    for (int row = 0; row < model.rowCount() && (!m_selected.empty() || currentRow); ++row) {
        const catalog::RowId id = model.rowId(row);
        if (currentRow == id)
            current = row;
        if (!selected[catalog::Columns::index(id)])
            continue;
        if (!ranges.empty() && ranges.back().last == row - 1)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
    }
    const bool scrolls = m_table->hasAutoScroll();
    m_table->setAutoScroll(false); // the rows stay under the eyes while mailboxes stream in
    if (current >= 0)
        m_table->selectionModel()->setCurrentIndex(
            model.index(current, std::max(0, m_table->currentIndex().column())),
            QItemSelectionModel::NoUpdate);
    if (!ranges.empty())
        m_table->selectRanges(ranges);
    m_table->setAutoScroll(scrolls);
}

void MailboxesPage::selectionChanged()
{
    const int chosen = m_table->selectedCount();
    const QModelIndex current = m_table->currentIndex();
    const MailboxModel &model = m_list.model();
    const bool one = chosen == 1 || (chosen == 0 && current.isValid());
    const int row = chosen == 1 ? m_table->selectedRanges().front().first : current.row();
    m_detail->show(model.set(), one ? std::optional(model.rowId(row)) : std::nullopt, chosen);
    updateActions();
}

void MailboxesPage::updateActions()
{
    const int chosen = m_table->selectedCount();
    const int count = chosen > 0 ? chosen : m_list.model().rowCount();
    m_snapshot->setCount(count);
    m_segment->setCount(count);
    m_restore->setCount(count);
    m_keep->setCount(count);
    m_export->update(count);
    updateTexts();
}

void MailboxesPage::updateTexts()
{
    const int chosen = m_table->selectedCount();
    const int matching = m_list.model().rowCount();
    const Mailboxes &mailboxes = m_workspace.mailboxes();
    const MailboxSet &set = *mailboxes.current();
    const bool nothing = set.stock.mailboxes.empty() && mailboxes.isLoaded() && !mailboxes.isScanning();
    m_parts->setCurrentIndex(nothing ? 0 : 1);
    m_bar->setScopeText(nothing        ? QString()
            : chosen > 0               ? tr("The %n selected", nullptr, chosen)
            : m_list.query().isEmpty() ? tr("All %n mailboxes", nullptr, matching)
                                       : tr("All %n that match", nullptr, matching));
    QStringList notes;
    if (m_list.undecided() > 0)
        notes.append(tr("Of %n mailboxes this cannot be told, because a field was not read.", nullptr,
            int(m_list.undecided())));
    if (set.policyProblem)
        notes.append(tr("The policy cannot be used, so no states are shown: %1")
                         .arg(words::errorText(*set.policyProblem)));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void MailboxesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MailboxesPage::retranslate()
{
    m_refresh->retranslate();
    m_snapshot->retranslate();
    m_segment->retranslate();
    m_restore->retranslate();
    m_keep->retranslate();
    m_export->retranslate();
    m_empty->setTexts(
        tr("Nothing was read yet"), tr("Refresh reads all mailboxes and who may see their calendars. Nothing is changed."));
    tellAnew(m_list.model());
    m_query->setPlaceholder(tr("Name or address, or a field: department:sales, status:open, -type:room"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_table->setAccessibleName(tr("Mailboxes"));
    updateTexts();
}

} // namespace ui
