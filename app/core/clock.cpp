// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include "core/deferred.h"

#include <QDateTime>
#include <QTimer>

namespace core {

QString toIso(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Instant> fromIso(const QString &text)
{
    QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    if (parsed.timeSpec() == Qt::LocalTime) // no offset given: the services we speak to mean UTC
        parsed.setTimeSpec(Qt::UTC);
    return Instant {std::chrono::milliseconds {parsed.toMSecsSinceEpoch()}};
}

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::milliseconds SystemClock::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

QCoro::Task<> SystemClock::sleep(std::chrono::milliseconds duration, std::stop_token stop)
{
    const Deferred<Done> woken;
    QTimer timer;
    timer.setSingleShot(true);
    timer.callOnTimeout(&timer, [woken] { woken.complete(Done {}); });
    timer.start(duration);
    const std::stop_callback onStop(stop, [woken] { woken.complete(Done {}); });
    co_await woken.wait();
}

} // namespace core
