// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/step.h"
#include "core/error.h"
#include "domain/recipient.h"
#include "domain/value.h"

#include <QJsonObject>
#include <optional>
#include <vector>

namespace change {

/// One thing that differs between two values of a facet, e.g. the entry of one owner. Texts of `before` and `after`
/// are the facet's stable technical words ("AvailabilityOnly"), empty where there is nothing.
struct Difference
{
    QString what; ///< Stable key of the part: an owner's key, a switch's name.
    QString label; ///< The part as the service names it: "Default", "Kim Akers", "ImapEnabled".
    QString before;
    QString after;
    friend bool operator==(const Difference &, const Difference &) = default;
};

/// What became of a planned change after the mailbox was read again.
struct Rebased
{
    std::optional<domain::Value> target;  ///< What to reach from `now`; none: stale, hold the row.
    std::vector<Difference> moved;        ///< What changed since the plan, relied upon (stale) or not (noted).
};

/// The rules of one kind of value. Pure, stateless, safe on any thread. Everything else of the change mechanism knows
/// a facet only through this.
class Facet
{
public:
    virtual ~Facet() = default;
    [[nodiscard]] virtual domain::FacetId id() const = 0;
    [[nodiscard]] virtual QString name() const = 0; ///< "calendar", "apps": in files and on the command line.

    [[nodiscard]] virtual core::Result<domain::Value> fromJson(const QJsonObject &json) const = 0;

    /// Differences from one value to another; empty when they are the same to the service (a renamed owner is not a
    /// difference).
    [[nodiscard]] virtual std::vector<Difference> diff(const domain::Value &from, const domain::Value &to) const = 0;

    /// The writes that lead from one value to the other, those that widen first. Empty exactly when diff() is.
    [[nodiscard]] virtual std::vector<Step> steps(const domain::Value &from, const domain::Value &to) const = 0;

    /// What a value becomes when a step is done to it: the pure model of the service.
    [[nodiscard]] virtual domain::Value applied(const domain::Value &value, const Step &step) const = 0;

    /// Whether a value shows a step's effect.
    [[nodiscard]] virtual bool shows(const domain::Value &value, const Step &step) const = 0;

    /// The word under which an exception keeps a value: for calendars the rights of Default (empty where there
    /// is none), for email apps "send-only" or "own".
    [[nodiscard]] virtual QString kept(const domain::Value &value) const = 0;

    /// Carries a planned change (before -> after) over to what was read now. Stale when something moved that the steps
    /// rely on; the calendar relies on Default, Anonymous, the entries it changes and those of `watched` groups.
    [[nodiscard]] virtual Rebased rebase(const domain::Value &before, const domain::Value &after, const domain::Value &now,
        const std::vector<core::RecipientId> &watched) const = 0;
};

} // namespace change
