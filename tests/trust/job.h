// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <functional>

/// The two things the program changes in bulk, each as one job that can be carried out under any circumstances. Says from
/// the practice tenant's dump alone what the job makes of it; shares nothing with the program.
namespace trust {

/// What an owner does to their own mailbox while a run is under way.
struct OwnersChange
{
    QString name;
    std::function<QJsonObject(const QJsonObject &mailbox)> change;                    ///< As `POST change` takes it.
    std::function<bool(const QJsonObject &mailbox, const QJsonObject &dump)> isThere; ///< Whether the tenant shows it.
    QString word;  ///< What a row that saw it says about others, and must never say of itself.
    QString reads; ///< The cmdlet that shows it.
    QString overwriting; ///< What the parameters of a write that overwrites it hold.
};

struct Job
{
    QString name;
    QJsonObject population; ///< Options of the tenant, besides the number of mailboxes.
    QStringList scan;
    int scanned = 0; ///< The exit code of a scan of this population.
    QStringList plan;
    std::function<bool(const QJsonObject &mailbox)> isWanted;            ///< Whether the plan changes it.
    std::function<QByteArray(const QJsonObject &start)> forwarding;      ///< A file that the plan reads; empty: none.
    std::function<QJsonObject(const QJsonObject &start)> planned;        ///< The dump when the job is done.
    /// The cmdlets that are executed for a mailbox, in their order: what widens before what narrows.
    std::function<QStringList(const QJsonObject &mailbox, const QJsonObject &start)> writes;
    std::function<QStringList(const QJsonObject &mailbox, const QJsonObject &start)> undoingWrites;
    std::vector<OwnersChange> ownersChanges;
};

[[nodiscard]] const std::vector<Job> &jobs();
void eachJob(); ///< For a test's data function: a column `job` (index of jobs()) and a row for each.

} // namespace trust
