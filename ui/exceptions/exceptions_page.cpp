// SPDX-License-Identifier: GPL-3.0-or-later
#include "exceptions/exceptions_page.h"

#include "actions/export_action.h"
#include "exceptions/import_problems.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "widgets/spoken.h"

#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

bool isInForce(const session::LedgerEntry &entry)
{
    return entry.standing == session::Standing::InForce;
}

} // namespace

ExceptionsPage::ExceptionsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(workspace.engine(), workspace.exceptions())
    , m_parts(new QStackedWidget(this))
    , m_empty(new EmptyState(u"noException"_s, this))
    , m_toMailboxes(new QPushButton(this))
    , m_filter(new QLineEdit(this))
    , m_searchMark(m_filter->addAction(QIcon::fromTheme(u"search"_s), QLineEdit::LeadingPosition))
    , m_inForce(new QCheckBox(this))
    , m_count(paleLabel(this))
    , m_columns(new QToolButton(this))
    , m_table(new GridView(this))
    , m_problems(new ImportProblems(this))
    , m_confirm(new ConfirmBar(this))
    , m_bar(new ScopeBar(this))
    , m_import(new Intention(u"importExceptions"_s, u"document-import"_s, this))
    , m_end(new Intention(u"endExceptions"_s, u"edit-delete"_s, this))
{
    m_export = new ExportAction(
        workspace.exports(), [] { return u"exceptions.csv"_s; }, [this] { return Exports::exceptions(targets(), m_filter->text()); }, this);
    build();
    follow();
    retranslate();
    listShown();
}

ExceptionsPage::~ExceptionsPage()
{
    m_layout->save();
}

void ExceptionsPage::build()
{
    setObjectName(u"exceptionsPage"_s);
    m_toMailboxes->setObjectName(u"exceptionsToMailboxes"_s);
    m_empty->addBelow(m_toMailboxes);
    m_parts->addWidget(m_empty);
    m_parts->addWidget(tablePart());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_problems);
    layout->addWidget(m_confirm);
    layout->addWidget(m_bar);
    for (QAction *action : std::initializer_list<QAction *>{m_import, m_export, m_end}) {
        QWidget::addAction(action);
        m_bar->addAction(action);
    }
}

QWidget *ExceptionsPage::tablePart()
{
    m_filter->setObjectName(u"exceptionFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_inForce->setObjectName(u"inForceOnly"_s);
    m_count->setObjectName(u"exceptionCount"_s);
    m_count->setWordWrap(false);
    m_columns->setObjectName(u"exceptionColumns"_s);
    m_columns->setIcon(QIcon::fromTheme(u"configure"_s));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    connect(m_columns->menu(), &QMenu::aboutToShow, this, [this] { m_layout->fillMenu(*m_columns->menu()); });
    m_table->setObjectName(u"exceptionTable"_s);
    m_table->setModel(&m_list.model());
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_end->setShortcut(QKeySequence::Delete);
    m_end->setShortcutContext(Qt::WidgetShortcut);
    m_table->QWidget::addAction(m_end);
    m_layout = new ColumnLayout(*m_table, u"exceptions/columns"_s, &ExceptionModel::columnKey,
        {{u"name"_s, 17}, {u"address"_s, 24}, {u"kept"_s, 16}, {u"reason"_s, 24}, {u"who"_s, 16}, {u"since"_s, 11}, {u"expires"_s, 11}, {u"standing"_s, 12}});
    m_layout->apply();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::grid);
    line->addWidget(m_filter, 1);
    line->addWidget(m_inForce);
    line->addWidget(m_count);
    line->addWidget(m_columns);
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    return part;
}

void ExceptionsPage::follow()
{
    Exceptions &exceptions = m_workspace.exceptions();
    connect(&exceptions, &Exceptions::kept, this, &ExceptionsPage::reloadIfSeen);
    connect(&exceptions, &Exceptions::ended, this, &ExceptionsPage::reloadIfSeen);
    connect(&exceptions, &Exceptions::imported, this, [this](const QString &fileName, const session::ImportedExceptions &result) {
        m_problems->show(fileName, result.problems);
        reloadIfSeen();
    });
    connect(&m_workspace.runs(), &Runs::ended, this, &ExceptionsPage::reloadIfSeen); // it may have recorded some
    connect(&m_workspace.mailboxes(), &Mailboxes::scanEnded, this, &ExceptionsPage::reloadIfSeen); // some may be gone
    connect(&exceptions, &Exceptions::started, this, &ExceptionsPage::selectionChanged);
    connect(&exceptions, &Exceptions::failed, this, &ExceptionsPage::selectionChanged);
    connect(&m_list, &ExceptionList::aboutToShow, this, &ExceptionsPage::noteSelection);
    connect(&m_list, &ExceptionList::shown, this, &ExceptionsPage::listShown);
    connect(m_filter, &QLineEdit::textChanged, &m_list, &ExceptionList::setFilter);
    connect(m_inForce, &QCheckBox::toggled, &m_list, &ExceptionList::setInForceOnly);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_list, &ExceptionList::setOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExceptionsPage::selectionChanged);
    connect(m_toMailboxes, &QPushButton::clicked, this, &ExceptionsPage::mailboxesWanted);
    connect(m_import, &QAction::triggered, this, &ExceptionsPage::importFile);
    connect(m_end, &QAction::triggered, this, &ExceptionsPage::askToEnd);
    connect(m_confirm, &ConfirmBar::confirmed, this, [this] { m_workspace.exceptions().end(m_ending); });
}

/// Loading the ledger of a large tenant takes a moment that nobody else should pay for.
void ExceptionsPage::reloadIfSeen()
{
    if (isVisible())
        m_workspace.exceptions().reload();
    else
        selectionChanged();
}

void ExceptionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_workspace.exceptions().reload();
}

ExceptionsPage::Key ExceptionsPage::keyOf(const session::LedgerEntry &entry)
{
    return {entry.mailbox.id, int(entry.facet)};
}

std::vector<int> ExceptionsPage::targetRows() const
{
    std::vector<int> rows;
    const std::vector<RowRange> chosen
        = m_table->selectedCount() > 0 ? m_table->selectedRanges() : std::vector<RowRange>{{0, m_list.model().rowCount() - 1}};
    for (const RowRange &range : chosen) {
        for (int row = range.first; row <= range.last; ++row)
            rows.push_back(row);
    }
    return rows;
}

LedgerEntries ExceptionsPage::targets() const
{
    LedgerEntries entries;
    for (const int row : targetRows())
        entries.push_back(m_list.model().at(row));
    return entries;
}

void ExceptionsPage::noteSelection()
{
    m_selected.clear();
    for (const RowRange &range : m_table->selectedRanges()) {
        for (int row = range.first; row <= range.last; ++row)
            m_selected.insert(keyOf(m_list.model().at(row)));
    }
}

void ExceptionsPage::listShown()
{
    const ExceptionModel &model = m_list.model();
    std::vector<RowRange> ranges;
    for (int row = 0; row < model.rowCount() && !m_selected.isEmpty(); ++row) {
        if (!m_selected.contains(keyOf(model.at(row))))
            continue;
        if (!ranges.empty() && ranges.back().last == row - 1)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
    }
    if (!ranges.empty()) {
        m_table->selectionModel()->setCurrentIndex(model.index(ranges.front().first, 0), QItemSelectionModel::NoUpdate);
        m_table->selectRanges(ranges);
    }
    const int part = model.look().all->empty() ? 0 : 1;
    const bool other = part != m_parts->currentIndex();
    m_parts->setCurrentIndex(part);
    setFocusProxy(part == 1 ? static_cast<QWidget *>(m_table) : m_toMailboxes);
    if (other && isVisible())
        setFocus(); // what had the keys went with the other part
    selectionChanged();
}

void ExceptionsPage::selectionChanged()
{
    m_confirm->dismiss(); // it asked about others
    updateTexts();
}

void ExceptionsPage::updateTexts()
{
    const int shown = m_list.model().rowCount();
    const int chosen = m_table->selectedCount();
    const bool busy = m_workspace.exceptions().isBusy();
    const std::vector<int> rows = targetRows();
    const bool anyInForce = std::any_of(rows.begin(), rows.end(), [this](int row) { return isInForce(m_list.model().at(row)); });
    m_count->setText(tr("%Ln exceptions", nullptr, shown));
    m_bar->setScopeText(shown == 0 ? QString() : chosen > 0 ? tr("The %Ln selected", nullptr, chosen) : tr("All %Ln shown", nullptr, shown));
    m_export->update(chosen > 0 ? chosen : shown);
    m_import->setOffBecause(busy ? tr("Exceptions are being recorded") : QString());
    m_end->setOffBecause(busy   ? tr("Exceptions are being recorded")
            : !anyInForce ? tr("None of these is in force")
                              : QString());
}

void ExceptionsPage::askToEnd()
{
    m_ending = targets();
    std::erase_if(m_ending, [](const session::LedgerEntry &entry) { return !isInForce(entry); });
    updateQuestion();
    m_confirm->ask();
}

void ExceptionsPage::updateQuestion()
{
    const int count = int(m_ending.size());
    m_confirm->setTexts(tr("End %Ln exceptions? The policy applies to these mailboxes again, from the next run on. No calendar is changed now.", nullptr, count),
        tr("End them"));
}

void ExceptionsPage::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import exceptions"), {}, tr("CSV files (*.csv);;All files (*)"));
    dialog->setObjectName(u"importExceptionsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_workspace.exceptions(), &Exceptions::import);
    dialog->open();
}

void ExceptionsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExceptionsPage::retranslate()
{
    tellAnew(m_list.model());
    m_empty->setTexts(tr("There is no exception yet"),
        tr("Choose mailboxes and keep them as exceptions, with a reason: policies leave their Default alone from then on. A run that "
           "finds customised mailboxes records them by itself, and a list can be imported."));
    m_toMailboxes->setText(tr("Show &mailboxes"));
    m_filter->setPlaceholderText(tr("Name, address, reason or person"));
    m_filter->setAccessibleName(tr("Filter the exceptions by name, address, reason or person"));
    nameButtons(*m_filter, m_searchMark);
    m_inForce->setText(tr("Only those in &force"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_table->setAccessibleName(tr("Exceptions"));
    m_import->describe(tr("&Import…"), tr("Keep the mailboxes of a CSV file: columns address, reason, and if needed expires, facet, kept"));
    m_end->describe(tr("E&nd…"), tr("The policy applies to these mailboxes again, from the next run on"));
    m_export->retranslate();
    updateQuestion();
    updateTexts();
}

} // namespace ui
