// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace platform {

/// Lets every connection of the program go through the proxy that the system names (on Linux http_proxy, https_proxy, no_proxy), but
/// those within this computer. Called once, from main().
void useSystemProxy();

} // namespace platform
