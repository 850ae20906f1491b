// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "services/exceptions.h"
#include "services/plans.h"

namespace ui {

/// Records chosen mailboxes of the plan as exceptions, with a reason; the plan is made again.
class KeepExceptionAction final : public Intention
{
    Q_OBJECT

public:
    using Rows = std::function<QSet<core::MailboxId>()>;

    /// \param window  what the question for a reason belongs to.
    KeepExceptionAction(Exceptions &exceptions, Plans &plans, Rows rows, QWidget *window);
    void update(int count); ///< How many mailboxes are chosen.
    void retranslate();

private:
    void run();

    Exceptions &m_exceptions;
    Plans &m_plans;
    Rows m_rows;
    QWidget *m_window;
    int m_count = 0;
    bool m_asked = false; ///< What is being recorded was chosen here.
};

} // namespace ui
