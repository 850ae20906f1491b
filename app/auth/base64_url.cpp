// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/base64_url.h"

#include <QJsonDocument>

namespace auth {

constexpr auto alphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(alphabet);
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    auto decoded = QByteArray::fromBase64Encoding(text, alphabet | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return std::move(decoded.decoded);
}

std::optional<QJsonObject> objectFromBase64Url(const QByteArray &text)
{
    const auto bytes = fromBase64Url(text);
    if (!bytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace auth
