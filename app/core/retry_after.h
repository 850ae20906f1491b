// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <optional>

namespace core {

/// Seconds that a Retry-After header asks for: a number or an HTTP date (RFC 9110 10.2.3), rounded up; none when it is neither.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, Instant now);

} // namespace core
