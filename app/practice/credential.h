// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace practice {

/// Writes a throwaway RSA key with a self-signed certificate for signing in to a practice tenant, both as PEM in one
/// file (0600). \return an error text.
/// \param begins  when the certificate becomes good, from now; it stays so for a year.
[[nodiscard]] std::optional<QString> writeCredential(const QString &path, std::chrono::seconds begins = -std::chrono::hours(1));

} // namespace practice
