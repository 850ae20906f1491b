// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/plan_model.h"

namespace ui {

/// Keeps a model showing the chosen rows of the plan on the table. Groups, filters, sorts and counts off the
/// window's thread, one request at a time; the newest wins.
class PlanList final : public QObject
{
    Q_OBJECT

public:
    PlanList(Engine &engine, Plans &plans, QObject *parent = nullptr);

    [[nodiscard]] PlanModel &model() { return m_model; }
    [[nodiscard]] const PlanModel &model() const { return m_model; }
    [[nodiscard]] const PlanLook &look() const { return *m_model.look(); }
    [[nodiscard]] const PlanChoice &choice() const { return m_request.choice; } ///< As last asked for.
    [[nodiscard]] bool isSettled() const
    {
        return !m_computing;
    } ///< What is shown is what was last asked for.

    void choose(const PlanChoice &choice);
    void setFilter(const QString &text); ///< Words that name or address must hold.
    void setOrder(int column, Qt::SortOrder order); ///< -1: as in the plan.
    void setFirst(int first); ///< How many of the changes are to be started; 0: all.

Q_SIGNALS:
    void aboutToShow(); ///< The model is about to be reset: the last moment to note what was selected.
    void shown();

private:
    struct Work;
    struct Request
    {
        PlannedPtr planned;
        QSet<core::MailboxId> takenOut;
        PlanChoice choice;
        QByteArray groupKey; ///< Of the chosen group: a plan made again may have it at another place.
        std::vector<QByteArray> words;
        int column = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
        int first = 0;
        QLocale locale;
        bool fresh = true; ///< The first look at a plan: what changes is what a person wants to see.
    };
    [[nodiscard]] static PlanLookPtr lookAt(Work &work, const Request &request);
    void renew();
    void take(PlanLookPtr look);

    Engine &m_engine;
    Plans &m_plans;
    PlanModel m_model;
    Request m_request;
    std::shared_ptr<Work> m_work; ///< What the pool keeps from one request to the next.
    bool m_computing = false;
    bool m_again = false;
};

} // namespace ui
