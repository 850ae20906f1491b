// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace practice {

/// Writes a throwaway RSA key with a self-signed certificate for signing in to a practice tenant, both as PEM in one
/// file (0600). \return an error text.
[[nodiscard]] std::optional<QString> writeCredential(const QString &path);

} // namespace practice
