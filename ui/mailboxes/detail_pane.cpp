// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailboxes/detail_pane.h"

#include "domain/calendar/acl.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "widgets/state_mark.h"
#include "words/age_text.h"
#include "words/error_text.h"
#include "words/event_text.h"
#include "words/mailbox_text.h"
#include "words/moment_text.h"
#include "words/right_text.h"
#include "words/state_text.h"
#include "words/trustee_text.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int historyLength = 50;

QTreeWidget *list(const QString &name, int columns, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(name);
    tree->setColumnCount(columns);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setSelectionMode(QAbstractItemView::SingleSelection);
    tree->setAlternatingRowColors(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setTextElideMode(Qt::ElideRight);
    tree->header()->setMinimumSectionSize(6 * metrics::grid);
    tree->setTabKeyNavigation(false);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    return tree;
}

/// What is special about an entry, in a few words.
QString noteOn(const domain::calendar::Entry &entry)
{
    QStringList notes{words::trusteeKindText(entry.who.kind), words::sharingText(entry.sharing)};
    notes.removeAll(QString());
    return notes.join(u", "_s);
}

/// As high as its rows, up to a dozen; the pane scrolls, not each list in it.
void fitHeight(QTreeWidget &tree, int most)
{
    const int rows = std::clamp(tree.topLevelItemCount(), 1, most);
    const int row
        = tree.topLevelItemCount() > 0 ? tree.sizeHintForRow(0) : tree.fontMetrics().height() + metrics::half;
    tree.setFixedHeight(tree.header()->sizeHint().height() + rows * row + 2 * tree.frameWidth() + 2);
}

} // namespace

DetailPane::DetailPane(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_name(heading(this))
    , m_address(plainLabel(this))
    , m_stateIcon(new QLabel(this))
    , m_state(plainLabel(this))
    , m_reason(plainLabel(this))
    , m_facts(paleLabel(this))
    , m_entriesTitle(sectionTitle(this))
    , m_entries(list(u"entries"_s, 3, this))
    , m_decidesTitle(sectionTitle(this))
    , m_decides(plainLabel(this))
    , m_historyTitle(sectionTitle(this))
    , m_history(list(u"history"_s, 2, this))
    , m_body(new QWidget)
    , m_empty(paleLabel(this))
{
    m_name->setObjectName(u"detailName"_s);
    m_state->setObjectName(u"detailState"_s);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::grid);
    column->addWidget(m_name);
    column->addWidget(m_address);
    auto *stateLine = new QHBoxLayout;
    stateLine->setSpacing(metrics::grid);
    stateLine->addWidget(m_stateIcon);
    stateLine->addWidget(m_state, 1);
    column->addLayout(stateLine);
    column->addWidget(m_reason);
    column->addWidget(m_facts);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_entriesTitle, m_entries, m_decidesTitle, m_decides, m_historyTitle, m_history})
        column->addWidget(widget);
    column->addStretch();

    auto *scroll = m_scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_body);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *stack = new QStackedLayout(this);
    stack->addWidget(scroll);
    stack->addWidget(m_empty);
    setMinimumWidth(36 * metrics::grid);
    retranslate();
}

void DetailPane::show(MailboxSetPtr set, std::optional<catalog::RowId> row, int chosen)
{
    m_set = std::move(set);
    m_row = row;
    m_chosen = chosen;
    fill();
}

void DetailPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange)
        fill(); // the mark of the state is a picture in the palette's colours
    QWidget::changeEvent(event);
}

void DetailPane::retranslate()
{
    m_scroll->setAccessibleName(tr("The chosen mailbox"));
    m_entriesTitle->setText(tr("Entries"));
    m_entries->setHeaderLabels({tr("Who"), tr("May"), tr("Note")});
    m_entries->setAccessibleName(tr("Entries of this calendar"));
    m_decidesTitle->setText(tr("Who decides (calculated)"));
    m_historyTitle->setText(tr("History"));
    m_history->setHeaderLabels({tr("When"), tr("What")});
    m_history->setAccessibleName(tr("History of this mailbox"));
    fill();
}

void DetailPane::fill()
{
    static_cast<QStackedLayout *>(layout())->setCurrentIndex(m_row ? 0 : 1);
    if (!m_row) {
        m_empty->setText(m_chosen > 1 ? tr("%n mailboxes are selected", nullptr, m_chosen)
                                      : tr("Choose a mailbox to see its calendar"));
        return;
    }
    const catalog::Columns &columns = m_set->view.columns;
    const domain::Mailbox mailbox = columns.mailbox(*m_row);
    const domain::Subject &subject = m_set->stock.subjects[catalog::Columns::index(*m_row)];
    m_name->setText(mailbox.name);
    m_address->setText(mailbox.ref.address);
    m_stateIcon->setPixmap(
        stateIcon(columns.state(*m_row)).pixmap(QSize(metrics::icon, metrics::icon), devicePixelRatio()));
    m_state->setText(words::stateText(columns.state(*m_row)));
    QStringList why{words::reasonText(columns.reason(*m_row))};
    if (subject.failure)
        why.append(words::errorText(*subject.failure));
    if (subject.exception)
        why.append(words::exceptionText(*subject.exception));
    m_reason->setText(why.join(u'\n'));
    QStringList facts{words::mailboxTypeText(mailbox.type)};
    if (const QString department = mailbox.department.value_or(QString()); !department.isEmpty())
        facts.append(department);
    if (const QString folder = m_set->stock.folderPaths.value(mailbox.ref.id); !folder.isEmpty())
        facts.append(tr("calendar \"%1\"", "name of the folder").arg(folder));
    if (const auto readAt = columns.readAt(*m_row))
        facts.append(tr("read %1", "e.g. read 3 minutes ago").arg(words::ageText(*readAt, m_set->takenAt)));
    m_facts->setText(facts.join(u" · "_s));

    const auto acl = columns.hasReading(*m_row) ? columns.value(*m_row).as<domain::calendar::Acl>()
                                                : domain::calendar::Acl();
    fillEntries(acl);
    fillDecisions(acl);
    askHistory();
}

void DetailPane::fillEntries(const domain::calendar::Acl &acl)
{
    m_entries->clear();
    for (const domain::calendar::Entry &entry : acl.entries()) {
        auto *item = new QTreeWidgetItem(m_entries);
        item->setText(0, words::trusteeText(entry.who));
        item->setText(1, words::rightText(entry.right));
        item->setText(2, noteOn(entry));
        item->setToolTip(0, entry.who.text);
        item->setToolTip(1, words::rightExplanation(entry.right));
        item->setToolTip(2, words::trusteeKindExplanation(entry.who.kind));
    }
    m_entries->resizeColumnToContents(0);
    m_entries->setColumnWidth(0, std::min(m_entries->columnWidth(0), 18 * metrics::grid));
    m_entries->resizeColumnToContents(1);
    m_entries->setColumnWidth(1, std::min(m_entries->columnWidth(1), 18 * metrics::grid));
    fitHeight(*m_entries, 12);
    m_entriesTitle->setVisible(!acl.entries().empty());
    m_entries->setVisible(!acl.entries().empty());
}

void DetailPane::fillDecisions(const domain::calendar::Acl &acl)
{
    QStringList lines;
    for (const domain::calendar::PolicyGroup &group : m_set->view.columns.groups()) {
        const domain::calendar::Entry *entry = acl.find(group.id);
        const domain::calendar::Entry *decides = entry ? entry : acl.defaultEntry();
        if (decides)
            lines.append(
                tr("Members of %1: %2, by the entry of %3")
                    .arg(group.name, words::rightText(decides->right), words::trusteeText(decides->who)));
    }
    if (const domain::calendar::Entry *entry = acl.defaultEntry())
        lines.append(tr("Everybody else in the organisation: %1").arg(words::rightText(entry->right)));
    if (const domain::calendar::Entry *entry = acl.anonymousEntry())
        lines.append(tr("People outside: %1").arg(words::rightText(entry->right)));
    m_decides->setText(lines.join(u'\n'));
    m_decides->setToolTip(tr("An entry of one's own comes first, then those of one's groups, then Default. "
                             "Owners and holders of full access "
                             "are not asked."));
    m_decidesTitle->setVisible(!lines.isEmpty());
    m_decides->setVisible(!lines.isEmpty());
}

void DetailPane::askHistory()
{
    const core::MailboxId mailbox = m_set->view.columns.id(*m_row);
    if (mailbox != m_historyOf)
        fillHistory({});
    m_historyOf = mailbox;
    using Events = std::vector<store::StoredEvent>;
    m_engine.read<Events>(
        this,
        [mailbox](const session::StoreReader &reader) {
            return session::historyOf(reader, mailbox, historyLength);
        },
        [this, mailbox](const core::Result<Events> &events) {
            if (events && mailbox == m_historyOf)
                fillHistory(*events);
        });
}

void DetailPane::fillHistory(const std::vector<store::StoredEvent> &events)
{
    m_history->clear();
    for (const store::StoredEvent &event : events) {
        auto *item = new QTreeWidgetItem(m_history);
        item->setText(0, words::ageText(event.at, m_set->takenAt));
        item->setToolTip(0, words::momentText(event.at));
        item->setText(1, words::eventText(event.event));
        item->setToolTip(1, item->text(1));
    }
    m_history->resizeColumnToContents(0);
    fitHeight(*m_history, 8);
    m_historyTitle->setVisible(!events.empty());
    m_history->setVisible(!events.empty());
}

} // namespace ui
