// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exception.h"

#include <QString>

namespace words {

/// A mailbox's type in plain language, from RecipientTypeDetails: "person", "room". The service's word where
/// it is not known.
[[nodiscard]] QString mailboxTypeText(const QString &type);

/// Of a calendar: "Kept as Reviewer: reads all since 3 May 2026 by anna: agreed with the works council", and until when.
[[nodiscard]] QString exceptionText(const domain::Exception &exception);
[[nodiscard]] QString expiryText(const domain::Exception &exception); ///< Its last day; empty without an end.

} // namespace words
