// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "services/exceptions.h"
#include "services/mailboxes.h"

namespace ui {

/// Records the chosen mailboxes as exceptions, with a reason and, if wanted, a last day.
class KeepMailboxesAction final : public Intention
{
    Q_OBJECT

public:
    using Chosen = std::function<std::vector<core::MailboxId>()>;

    /// \param window  what the question for a reason belongs to.
    KeepMailboxesAction(Mailboxes &mailboxes, Exceptions &exceptions, Chosen chosen, QWidget *window);
    void setCount(int count); ///< How many mailboxes are chosen.
    void retranslate();

private:
    void update();
    void run();

    Mailboxes &m_mailboxes;
    Exceptions &m_exceptions;
    Chosen m_chosen;
    QWidget *m_window;
    int m_count = 0;
};

} // namespace ui
