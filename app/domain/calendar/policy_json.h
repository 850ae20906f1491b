// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/policy.h"

#include <QJsonObject>

namespace domain::calendar {

/// The object that policyFrom() reads, with every key that has a value.
[[nodiscard]] QJsonObject policyJson(const Policy &policy);

} // namespace domain::calendar
