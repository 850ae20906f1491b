// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <optional>

/// RFC 4648 section 5 without padding, as JSON Web Tokens use it. Pure.
namespace auth {

[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);
/// None where a character does not belong there.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(const QByteArray &text);
/// A JSON object in base64url; none when it is none.
[[nodiscard]] std::optional<QJsonObject> objectFromBase64Url(const QByteArray &text);

} // namespace auth
