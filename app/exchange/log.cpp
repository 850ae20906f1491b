// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/log.h"

namespace exchange {
Q_LOGGING_CATEGORY(logExchange, "mullion.exchange", QtInfoMsg)
} // namespace exchange
