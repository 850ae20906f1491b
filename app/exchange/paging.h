// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/call_port.h"
#include "exchange/directory.h"

#include <functional>

namespace exchange {

/// Takes the rows of one page that were not given before.
using PageSink = std::function<void(QJsonArray)>;

/// Reads a list to its end: follows next pages by repeating the call at the link; starts again from the first
/// page when a link has expired (rows seen are known by `Guid`, `id` or `Identity` and not given twice); ends
/// as not complete, with the cause, when a page fails for good, when the service says that it held back rows
/// without a link to them, or when links keep expiring. Wire reference 2.6. `calls` must outlive the task.
QCoro::Task<Listing> readPages(CallPort &calls, Call call, PageSink sink, std::stop_token stop);

/// The same for a short list wanted whole: all rows, or the cause why they are not all there.
QCoro::Task<core::Result<QJsonArray>> readAll(CallPort &calls, Call call, std::stop_token stop);

} // namespace exchange
