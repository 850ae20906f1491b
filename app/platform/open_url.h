// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QUrl>

namespace platform {

/// Opens a page in the person's browser, without Qt Gui, which would need a display: $BROWSER, else what the system has for it. Returns
/// once the browser's program has been started. Errors: Unavailable, naming what was tried.
[[nodiscard]] core::Result<> openUrl(const QUrl &url);

} // namespace platform
