// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QSqlQuery>
#include <QVariant>
#include <optional>

/// How our types stand in columns. For the store's own files.
namespace store::columns {

inline QVariant of(core::Instant at)
{
    return qint64(at.time_since_epoch().count());
}

inline QVariant of(const std::optional<core::Instant> &at)
{
    return at ? of(*at) : QVariant(QMetaType::fromType<qint64>());
}

inline QVariant of(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant(QMetaType::fromType<QString>());
}

inline QString of(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

/// Bound text is never NULL, whatever QString thinks of itself.
inline QString text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

inline core::Instant instant(const QVariant &value)
{
    return core::Instant {std::chrono::milliseconds {value.toLongLong()}};
}

inline std::optional<core::Instant> instantOrNone(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(instant(value));
}

inline std::optional<QString> textOrNone(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

} // namespace store::columns
