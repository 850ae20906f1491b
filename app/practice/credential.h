// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace practice {

/// A throwaway RSA key with a self-signed certificate for signing in to a practice tenant, both as PEM; empty when it could
/// not be made.
/// \param begins  when the certificate becomes good, from now; it stays so for a year.
[[nodiscard]] QByteArray makeCredential(std::chrono::seconds begins = -std::chrono::hours(1));
/// Writes one to a file of its own (0600). \return an error text.
[[nodiscard]] std::optional<QString> writeCredential(const QString &path);

} // namespace practice
