// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/keep_mailboxes_action.h"

#include "exceptions/keep_dialog.h"

using namespace Qt::StringLiterals;

namespace ui {

KeepMailboxesAction::KeepMailboxesAction(Mailboxes &mailboxes, Exceptions &exceptions, Chosen chosen, QWidget *window)
    : Intention(u"keepMailboxes"_s, u"security-high"_s, window)
    , m_mailboxes(mailboxes)
    , m_exceptions(exceptions)
    , m_chosen(std::move(chosen))
    , m_window(window)
{
    connect(this, &QAction::triggered, this, &KeepMailboxesAction::run);
    connect(&exceptions, &Exceptions::started, this, &KeepMailboxesAction::update);
    connect(&exceptions, &Exceptions::kept, this, &KeepMailboxesAction::update);
    connect(&exceptions, &Exceptions::ended, this, &KeepMailboxesAction::update);
    connect(&exceptions, &Exceptions::imported, this, &KeepMailboxesAction::update);
    connect(&exceptions, &Exceptions::failed, this, &KeepMailboxesAction::update);
    retranslate();
}

void KeepMailboxesAction::setCount(int count)
{
    m_count = count;
    update();
}

void KeepMailboxesAction::update()
{
    setOffBecause(m_mailboxes.current()->view.counts.coverage.freshlyRead == 0 ? tr("No calendar was read yet; refresh first")
            : m_exceptions.isBusy()                                            ? tr("Exceptions are being recorded")
            : m_count == 0                                                     ? tr("No mailbox matches")
                                                                               : QString());
}

void KeepMailboxesAction::retranslate()
{
    describe(tr("&Keep as exception…"), tr("Record that Default of these mailboxes stays as it is, with a reason; nothing is written to them"));
    update();
}

void KeepMailboxesAction::run()
{
    const std::vector<core::MailboxId> chosen = m_chosen();
    auto *dialog = new KeepDialog(
        tr("Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on.",
            nullptr, int(chosen.size())),
        m_window);
    connect(dialog, &KeepDialog::reasoned, &m_exceptions,
        [this, chosen](const QString &reason, std::optional<core::Instant> expires) { m_exceptions.keep(chosen, reason, expires); });
    dialog->open();
}

} // namespace ui
