// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace words {

/// An email-app switch by its property name, as people call it: "IMAP", "Outlook on the web". The name itself where it is
/// not known.
[[nodiscard]] QString appText(const QString &property);
/// Where a switch stands, from the facet's word ("true", "false", "unset"): "on", "off", "not set". Knows that
/// SmtpClientAuthenticationDisabled is the other way round.
[[nodiscard]] QString appPositionText(const QString &property, const QString &value);

/// A mailbox that only sends: every email app off, submission on, mail goes on to somewhere.
[[nodiscard]] QString sendOnlyText();

} // namespace words
