// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>
#include <QUuid>
#include <optional>

namespace domain {

/// A mailbox that is kept as it is on purpose, for one facet.
struct Exception
{
    QString kept; ///< The facet's technical word: for calendars Right::text() of Default.
    QString reason;
    QString who;
    core::Instant since;
    std::optional<core::Instant> expires;
    QUuid generation; ///< ExchangeGuid when it was recorded; another one voids it. Null: not known.

    [[nodiscard]] bool isExpired(core::Instant now) const { return expires && *expires <= now; }
    /// Whether it still speaks of this mailbox.
    [[nodiscard]] bool appliesTo(const QUuid &current) const
    {
        return generation.isNull() || current.isNull() || generation == current;
    }

    friend bool operator==(const Exception &, const Exception &) = default;
};

} // namespace domain
