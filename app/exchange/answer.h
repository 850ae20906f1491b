// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/call_port.h"
#include "exchange/http.h"

#include <QJsonValue>
#include <QUuid>
#include <optional>

/// Reading of the service's answers: the pure half that both generations and Graph share.
/// Source: wire reference 2.3 to 2.6 and 3.6 (observations of 2024 to July 2026); samples in
/// tests/data/exchange.
namespace exchange::answer {

/// Keys of core::Error that are ours; all others are .NET type names or Graph codes.
namespace keys {
inline constexpr QStringView expiredPage = u"ExpiredPage";
inline constexpr QStringView roleLacks = u"RoleLacks"; ///< A cmdlet or parameter outside the caller's roles.
} // namespace keys

/// Reads a whole answer to one call. `origin` is the surface's base URL: a next page elsewhere is BadReply.
[[nodiscard]] core::Result<Reply> read(const HttpAnswer &answer, const Call &call, const QUrl &origin);

/// The same for an item of a batch, whose body was parsed already. `fallbackHeaders` of the batch serve where
/// an item has none.
[[nodiscard]] core::Result<Reply> readParts(
    int status, const Headers &headers, const QJsonValue &body, const Call &call, const QUrl &origin);

/// What a failed answer means, before the kind of call is considered.
[[nodiscard]] core::Error errorOf(
    int status, const Headers &headers, const QByteArray &body, const QString &subject);

/// What an error means for a call of this kind: for a write all that does not prove "nothing was changed" is
/// InDoubt.
[[nodiscard]] core::Error forKind(core::Error error, CallKind kind);

/// Fields of a row, as tolerant as the wire demands: absent and null are none.
[[nodiscard]] QString text(const QJsonObject &row, QStringView name);
[[nodiscard]] std::optional<QString> optionalText(
    const QJsonObject &row, QStringView name); ///< "" is known to be empty.
[[nodiscard]] std::optional<bool> flag(
    const QJsonObject &row, QStringView name); ///< Also "True" and "False".
[[nodiscard]] QStringList texts(const QJsonObject &row, QStringView name); ///< An array, or a single text.
[[nodiscard]] QUuid guid(const QJsonObject &row, QStringView name);

} // namespace exchange::answer
