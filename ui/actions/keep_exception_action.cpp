// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/keep_exception_action.h"

#include "exceptions/keep_dialog.h"

using namespace Qt::StringLiterals;

namespace ui {

KeepExceptionAction::KeepExceptionAction(Exceptions &exceptions, Plans &plans, Rows rows, QWidget *window)
    : Intention(u"keepException"_s, u"security-high"_s, window)
    , m_exceptions(exceptions)
    , m_plans(plans)
    , m_rows(std::move(rows))
    , m_window(window)
{
    connect(this, &QAction::triggered, this, &KeepExceptionAction::run);
    connect(&exceptions, &Exceptions::started, this, [this] { update(m_count); });
    connect(&exceptions, &Exceptions::failed, this, [this] {
        m_asked = false;
        update(m_count);
    });
    connect(&exceptions, &Exceptions::kept, this, [this] {
        update(m_count);
        if (std::exchange(m_asked, false))
            m_plans.makeAgain();
    });
    connect(&plans, &Plans::started, this, [this] { update(m_count); });
    connect(&plans, &Plans::failed, this, [this] { update(m_count); });
    retranslate();
}

void KeepExceptionAction::update(int count)
{
    m_count = count;
    const PlannedPtr &planned = m_plans.current();
    setOffBecause(count == 0 || !planned ? tr("No mailbox is chosen")
            : m_plans.isPlanning()       ? tr("A plan is being made")
            : m_exceptions.isBusy()      ? tr("Exceptions are being recorded")
            : planned->plan.header().policyHash.isEmpty()
            ? tr("This plan goes by no policy, so there is nothing to make an exception from")
            : QString());
}

void KeepExceptionAction::retranslate()
{
    describe(tr("&Keep as exception…"),
        tr("Record that Default of these mailboxes stays as it is, with a reason; then plan again"));
    update(m_count);
}

void KeepExceptionAction::run()
{
    const QSet<core::MailboxId> rows = m_rows();
    auto *dialog = new KeepDialog(tr("Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies "
                                     "leave it alone from now on. Then the plan is made again.",
                                      nullptr, int(rows.size())),
        m_window);
    connect(dialog, &KeepDialog::reasoned, this, [this, rows](const QString &reason, std::optional<core::Instant> expires) {
        m_asked = true;
        m_exceptions.keep(std::vector<core::MailboxId>(rows.begin(), rows.end()), reason, expires);
    });
    dialog->show();
}

} // namespace ui
