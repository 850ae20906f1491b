// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace exchange {
Q_DECLARE_LOGGING_CATEGORY(logExchange)
} // namespace exchange
