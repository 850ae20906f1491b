// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "domain/value.h"

#include <QUuid>
#include <optional>

namespace domain {

/// What we saw of one facet of one mailbox, and when: a value, or why there is none.
struct Reading
{
    Value value; ///< Null when reading failed.
    std::optional<core::Error> failure;
    core::Instant at;
    QUuid generation; ///< Of the mailbox when it was read; another one voids the reading.
};

} // namespace domain
