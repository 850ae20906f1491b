// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "review/plan_model.h"
#include "services/runs.h"
#include "services/sign_in.h"

namespace ui {

/// Carries out what is left of the plan on the table. Its text says what it will do. The plan goes once the
/// run has begun; it stays when nothing could be started.
class StartRunAction final : public Intention
{
    Q_OBJECT

public:
    using Request = std::function<session::ApplyRequest()>;

    StartRunAction(Plans &plans, Runs &runs, SignIn &signIn, Request request, QObject *parent);

    /// Changes of more mailboxes than this are started only when their number was typed.
    static constexpr qint64 askedAbove = 100;

    /// \param confirmed  the number was typed, or needs not be.
    void update(const PlanTotals &totals, bool confirmed, bool settled);
    void retranslate();

private:
    void run();
    void begun();
    void refresh() { update(m_totals, m_confirmed, m_settled); }

    Plans &m_plans;
    Runs &m_runs;
    SignIn &m_signIn;
    Request m_request;
    PlanTotals m_totals;
    bool m_confirmed = false;
    bool m_settled = true; ///< Nothing speaks against it that nobody answers for.
    bool m_starting = false; ///< Asked for; the run has not begun yet.
};

} // namespace ui
