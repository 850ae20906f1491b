// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/script_pane.h"

#include "change/script.h"
#include "session/policies.h"
#include "session/records.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "words/error_text.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QTextOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

/// What a script needs to know beside the plan: who recipients are, and where the calendars are.
struct ScriptPane::Basis
{
    bool isLoaded = false;
    std::shared_ptr<const domain::RecipientIndex> recipients; ///< Null: there was no scan.
    QHash<core::RecipientId, QString> folders;
};

ScriptPane::ScriptPane(Engine &engine, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_basis(std::make_shared<Basis>())
    , m_title(sectionTitle(this))
    , m_note(paleLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
{
    setObjectName(u"scriptPane"_s);
    m_note->setObjectName(u"scriptNote"_s);
    m_text->setObjectName(u"script"_s);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    QTextOption leftToRight;
    leftToRight.setTextDirection(Qt::LeftToRight); // also where a name begins a line
    leftToRight.setWrapMode(QTextOption::NoWrap);
    m_text->document()->setDefaultTextOption(leftToRight);
    m_text->setTabChangesFocus(true);
    m_copy->setObjectName(u"copyScript"_s);
    m_copy->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    setMinimumWidth(40 * metrics::grid);
    connect(
        m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_shown.text); });
    retranslate();
}

void ScriptPane::show(PlanLookPtr look, std::vector<quint32> rows)
{
    if (look->digest != m_look->digest)
        m_basis = std::make_shared<Basis>(); // a new plan: a scan may lie between
    m_look = std::move(look);
    m_rows = std::move(rows);
    m_outOfDate = true;
    if (isVisible())
        renew();
}

void ScriptPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    renew();
}

core::Result<ScriptPane::Script> ScriptPane::write(
    const session::StoreReader &reader, Basis &basis, const PlanLook &look, const std::vector<quint32> &rows)
{
    if (!basis.isLoaded) {
        auto folders = session::knownFolders(reader);
        if (!folders)
            return core::failure(folders.error());
        basis.folders = std::move(*folders);
        basis.recipients = session::storedIndex(reader).value_or(nullptr);
        basis.isLoaded = true;
    }
    change::Plan part(look.plan().header());
    Script script;
    for (const quint32 row : rows) {
        if (look.plan().kind(row) != change::DecisionKind::Change || look.takenOut[row])
            continue;
        if (++script.of <= mostMailboxes && part.append(look.plan().row(row)))
            ++script.mailboxes;
    }
    if (script.of == 0)
        return script;
    change::ScriptOptions options;
    options.recipients = basis.recipients.get();
    options.folderId
        = [&basis](const domain::MailboxRef &mailbox) { return basis.folders.value(mailbox.guid); };
    script.text = change::script(part, options);
    return script;
}

void ScriptPane::renew()
{
    if (!m_outOfDate || m_writing || !m_look->digest)
        return;
    m_outOfDate = false;
    m_writing = true;
    m_engine.read<Script>(
        this,
        [basis = m_basis, look = m_look, rows = m_rows](
            const session::StoreReader &reader) { return write(reader, *basis, *look, rows); },
        [this](const core::Result<Script> &script) { take(script); });
}

void ScriptPane::take(const core::Result<Script> &script)
{
    m_writing = false;
    m_problem = script ? QString() : words::errorText(script.error());
    m_shown = script.value_or(Script());
    m_text->setPlainText(m_shown.text);
    retranslate();
    if (m_outOfDate && isVisible())
        renew();
}

void ScriptPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScriptPane::retranslate()
{
    m_title->setText(tr("PowerShell"));
    m_text->setAccessibleName(tr("PowerShell for these rows"));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copy the script that is shown"));
    m_copy->setEnabled(m_shown.mailboxes > 0);
    m_note->setText(!m_problem.isEmpty() ? m_problem
            : m_shown.of == 0            ? tr("None of these rows changes anything.")
            : m_shown.of > m_shown.mailboxes
            ? tr("The first %1 of %2 mailboxes. Choose rows or a group to see theirs.")
                  .arg(QLocale().toString(m_shown.mailboxes), QLocale().toString(m_shown.of))
            : tr("%Ln mailboxes, in the order of the table.", nullptr, m_shown.mailboxes));
}

} // namespace ui
