// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retry_after.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, Instant now)
{
    const QString text = QString::fromLatin1(header).trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && number >= 0 && number < 1e6)
        return std::chrono::seconds {static_cast<qint64>(number + 0.999)};
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    const qint64 ahead = date.toMSecsSinceEpoch() - now.time_since_epoch().count();
    return std::chrono::seconds {std::max<qint64>(0, (ahead + 999) / 1000)};
}

} // namespace core
