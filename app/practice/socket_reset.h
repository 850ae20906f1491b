// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace practice {

/// Makes the next close of a TCP socket send RST instead of FIN.
void resetOnClose(qintptr socket);

} // namespace practice
