// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/practice_world.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>
#include <deque>

/// bench_scan [MAILBOXES] [LATENCY_MS]: reads every calendar of a practice tenant and compares with the ideal time, which
/// is cmdlets / cmdlets in flight * latency, with the window held at its default.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const int count = arguments.size() > 1 ? arguments[1].toInt() : 10'000;
    const int latency = arguments.size() > 2 ? arguments[2].toInt() : 50;

    exchange::Limits limits;
    limits.inFlightMax = limits.inFlight;
    samples::PracticeWorld world(samples::PracticeWorld::small(count), {}, exchange::SurfaceChoice::Auto, limits);
    const auto mailboxes = world.mailboxes();
    world.readIndex();
    world.faults({{QStringLiteral("latency-ms"), latency}});
    const qint64 before = world.client->telemetry().calls;

    QElapsedTimer took;
    took.start();
    std::deque<QCoro::Task<core::Result<domain::Value>>> tasks;
    for (const domain::Mailbox &mailbox : mailboxes)
        tasks.push_back(world.client->calendars().read(mailbox.ref, change::Priority::Scan, {}));
    int failed = 0;
    for (auto &task : tasks)
        failed += QCoro::waitFor(std::move(task)) ? 0 : 1;
    const double seconds = static_cast<double>(took.elapsed()) / 1000.0;

    const auto telemetry = world.client->telemetry();
    const auto calls = static_cast<double>(telemetry.calls - before);
    const double ideal = calls / limits.inFlight * latency / 1000.0;
    std::printf("%zu mailboxes, %.0f cmdlets, %lld requests, %d not read: %.2f s, ideal %.2f s, factor %.2f\n", mailboxes.size(), calls,
        static_cast<long long>(telemetry.requests), failed, seconds, ideal, seconds / ideal);
    return 0;
}
