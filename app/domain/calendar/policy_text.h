// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/policy.h"
#include "domain/json_text.h"

namespace domain::calendar {

/// Reads a policy from an object that was parsed with its places; what Policy::parse and stored sets share.
[[nodiscard]] core::Result<Policy> policyFrom(const JsonNode &object, const QString &file);

} // namespace domain::calendar
