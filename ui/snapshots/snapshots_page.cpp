// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshots/snapshots_page.h"

#include "actions/restore_action.h"
#include "snapshots/snapshot_models.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "widgets/spoken.h"
#include "words/error_text.h"

#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SnapshotsPage::SnapshotsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new SnapshotModel(this))
    , m_differences(new DifferenceModel(this))
    , m_parts(new QStackedWidget(this))
    , m_empty(new EmptyState(u"noSnapshot"_s, this))
    , m_list(new GridView(this))
    , m_with(new QLabel(this))
    , m_other(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_searchMark(m_filter->addAction(QIcon::fromTheme(u"search"_s), QLineEdit::LeadingPosition))
    , m_summary(paleLabel(this))
    , m_table(new GridView(this))
    , m_bar(new ScopeBar(this))
    , m_import(new Intention(u"importSnapshot"_s, u"document-import"_s, this))
    , m_export(new Intention(u"exportSnapshot"_s, u"document-export"_s, this))
    , m_remove(new Intention(u"removeSnapshot"_s, u"edit-delete"_s, this))
{
    const auto everything = [&workspace] {
        return Scope{{}, {}, int(workspace.mailboxes().current()->stock.mailboxes.size())};
    };
    m_restore = new RestoreAction(
        workspace.plans(), workspace.snapshots(), everything, [this] { return chosen(); }, this);
    build();
    connect(&workspace.snapshots(), &Snapshots::changed, this, &SnapshotsPage::snapshotsChanged);
    connect(&workspace.mailboxes(), &Mailboxes::changed, this,
        [this, everything] { m_restore->setCount(everything().count); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &SnapshotsPage::chosenChanged);
    connect(m_other, &QComboBox::activated, this, &SnapshotsPage::compare);
    connect(m_filter, &QLineEdit::textChanged, &m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_import, &QAction::triggered, this, &SnapshotsPage::importFile);
    connect(m_export, &QAction::triggered, this, &SnapshotsPage::exportFile);
    connect(m_remove, &QAction::triggered, this, &SnapshotsPage::remove);
    retranslate();
    snapshotsChanged();
}

void SnapshotsPage::build()
{
    setObjectName(u"snapshotsPage"_s);
    m_list->setObjectName(u"snapshotList"_s);
    setFocusProxy(m_list);
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setSortIndicatorShown(false);
    m_list->setColumnWidth(SnapshotModel::Name, 28 * metrics::grid);
    m_list->setColumnWidth(SnapshotModel::Made, 22 * metrics::grid);
    m_list->setColumnWidth(SnapshotModel::By, 28 * metrics::grid);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setMinimumHeight(18 * metrics::grid);
    m_other->setObjectName(u"compareWith"_s);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
    m_other->setMinimumWidth(28 * metrics::grid);
    m_with->setBuddy(m_other);
    m_filter->setObjectName(u"differenceFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(24 * metrics::grid);
    m_summary->setObjectName(u"differenceSummary"_s);
    m_filtered.setSourceModel(m_differences);
    m_filtered.setFilterKeyColumn(-1);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"differenceTable"_s);
    m_table->setModel(&m_filtered);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const int column : {DifferenceModel::Name, DifferenceModel::Address, DifferenceModel::What, DifferenceModel::Before})
        m_table->setColumnWidth(column, 26 * metrics::grid);

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::grid);
    line->addWidget(m_with);
    line->addWidget(m_other);
    line->addWidget(m_summary, 1);
    line->addWidget(m_filter);
    auto *tables = new QWidget(this);
    auto *tablesLayout = new QVBoxLayout(tables);
    tablesLayout->setContentsMargins(0, 0, 0, 0);
    tablesLayout->setSpacing(metrics::grid);
    tablesLayout->addWidget(m_list, 1);
    tablesLayout->addLayout(line);
    tablesLayout->addWidget(m_table, 2);
    m_parts->addWidget(m_empty);
    m_parts->addWidget(tables);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_bar);
    for (QAction *action : std::initializer_list<QAction *>{m_import, m_export, m_remove}) {
        QWidget::addAction(action);
        m_bar->addAction(action);
    }
    QWidget::addAction(m_restore);
    m_bar->addAction(m_restore, true);
}

QString SnapshotsPage::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_model->at(current.row()).name : QString();
}

void SnapshotsPage::snapshotsChanged()
{
    const QString before = chosen();
    const auto &all = m_workspace.snapshots().all();
    m_model->show(all);
    if (!all.empty())
        m_list->chooseRow(std::max(0, m_model->rowOf(before)));
    const int part = all.empty() ? 0 : 1;
    const bool other = part != m_parts->currentIndex();
    m_parts->setCurrentIndex(part);
    if (other && isVisible())
        setFocus(); // the first one: until now nothing here could have the keys
    chosenChanged();
}

void SnapshotsPage::chosenChanged()
{
    const QString name = chosen();
    const QString other = m_other->currentData().toString();
    m_other->clear();
    m_other->addItem(tr("what is known now"), QString());
    for (const store::Snapshot &snapshot : m_workspace.snapshots().all()) {
        if (snapshot.name != name)
            m_other->addItem(snapshot.name, snapshot.name);
    }
    m_other->setCurrentIndex(std::max(0, m_other->findData(other)));
    const QString none = name.isEmpty() ? tr("Choose a snapshot first") : QString();
    m_export->setOffBecause(none);
    m_remove->setOffBecause(none);
    m_other->setEnabled(!name.isEmpty());
    m_bar->setScopeText(name.isEmpty() ? QString() : tr("Snapshot \"%1\"").arg(name));
    compare();
}

void SnapshotsPage::compare()
{
    const QString name = chosen();
    const int asked = ++m_asked;
    m_differences->show({});
    m_summary->setText(name.isEmpty() ? QString() : tr("Comparing…"));
    if (name.isEmpty() || !isVisible())
        return;
    m_workspace.snapshots().compare(this, name, m_other->currentData().toString(),
        [this, asked](const core::Result<Snapshots::Differences> &differences) {
            if (asked == m_asked)
                showDifferences(differences);
        });
}

void SnapshotsPage::showDifferences(const core::Result<Snapshots::Differences> &differences)
{
    if (!differences) {
        m_summary->setText(words::errorText(differences.error()));
        return;
    }
    const int count = int(differences->size());
    m_summary->setText(count == 0 ? tr("Nothing differs") : tr("%n mailboxes differ", nullptr, count));
    m_differences->show(*differences);
}

void SnapshotsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compare(); // readings may have changed since it was last seen
}

void SnapshotsPage::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a snapshot"), {},
        tr("Snapshots and PowerShell exports (*.json *.csv);;All files (*)"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SnapshotsPage::importFrom);
    dialog->open();
}

void SnapshotsPage::importFrom(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName();
    if (name.isEmpty() || m_workspace.snapshots().isTaken(name))
        name = m_workspace.snapshots().freeName();
    m_workspace.snapshots().import(name, path);
}

void SnapshotsPage::exportFile()
{
    auto *dialog
        = new QFileDialog(this, tr("Export snapshot \"%1\"").arg(chosen()), {}, tr("Snapshots (*.json)"));
    dialog->setObjectName(u"exportSnapshotDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(chosen() + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, name = chosen()](const QString &path) { m_workspace.snapshots().exportTo(name, path); });
    dialog->open();
}

void SnapshotsPage::remove()
{
    const QString name = chosen();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete snapshot"),
        tr("Delete the snapshot \"%1\"? What it holds cannot be restored any more. No calendar is changed.")
            .arg(fontMetrics().elidedText(name, Qt::ElideMiddle, 60 * metrics::grid)),
        QMessageBox::Cancel, this);
    question->setObjectName(u"removeQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"removeYes"_s);
    connect(yes, &QPushButton::clicked, &m_workspace.snapshots(),
        [this, name] { m_workspace.snapshots().remove(name); });
    question->open();
}

void SnapshotsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SnapshotsPage::retranslate()
{
    m_restore->retranslate();
    tellAnew(*m_model);
    tellAnew(*m_differences);
    m_import->describe(
        tr("&Import…"), tr("Read a snapshot from our JSON, or from the CSV of Get-MailboxFolderPermission"));
    m_export->describe(tr("E&xport…"), tr("Write this snapshot into a JSON file that can be imported again"));
    m_remove->describe(tr("&Delete…"), tr("Delete this snapshot; no calendar is changed"));
    m_empty->setTexts(tr("There is no snapshot yet"),
        tr("Make one on the Mailboxes page before anything is changed: it is the way back."));
    m_with->setText(tr("&Compare with"));
    nameChoice(*m_other, m_with->text());
    nameButtons(*m_filter, m_searchMark);
    m_filter->setPlaceholderText(tr("Filter the differences"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_list->setAccessibleName(tr("Snapshots"));
    m_table->setAccessibleName(tr("Differences"));
    chosenChanged();
}

} // namespace ui
