// SPDX-License-Identifier: GPL-3.0-or-later
// Scans a practice tenant over loopback HTTP with a fixed delay per request and compares the time with the ideal one:
// every batch full, as many on the wire as allowed, nothing else costing anything. Exits with 1 above `--most`.
//   bench_scan [MAILBOXES [LATENCY_MS [MOST]]]
#include "practice/credential.h"
#include "practice/server.h"
#include "session/scan.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <cmath>
#include <cstdio>
#include <fstream>

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 10;
constexpr int inFlight = 20;
constexpr int pageSize = 1000;

void writeFile(const QString &path, const QByteArray &bytes)
{
    std::ofstream file(path.toStdString(), std::ios::binary);
    file.write(bytes.constData(), bytes.size());
}

/// Seconds the scan would take if only the delays counted: the pages of mailboxes and users are read side by side, then
/// those of recipients, then two calls per calendar in full batches, `inFlight / batchSize` of them on the wire at a time.
double idealSeconds(int mailboxes, double latencySeconds, int recipientPages)
{
    const double listPages = std::ceil(double(mailboxes) / pageSize) + recipientPages;
    const double batches = std::ceil(2.0 * mailboxes / batchSize);
    return latencySeconds * (listPages + batches / (double(inFlight) / batchSize));
}

QCoro::Task<double> timedScan(session::Session &session)
{
    const auto before = session.clock().elapsed();
    const std::stop_token never;
    const auto scanned = co_await session::scan(session, {}, {}, never);
    if (!scanned) {
        std::fprintf(stderr, "the scan failed: %s\n", qPrintable(scanned.error().detail));
        co_return -1.0;
    }
    const double seconds = double((session.clock().elapsed() - before).count()) / 1000;
    std::printf("%d mailboxes listed, %d calendars read, %d not readable\n", scanned->counts.listed, scanned->counts.read,
        scanned->counts.failed);
    co_await session.close();
    co_return seconds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int mailboxes = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const int latencyMs = argc > 2 ? QByteArray(argv[2]).toInt() : 50;
    const double most = argc > 3 ? QByteArray(argv[3]).toDouble() : 1.3;

    const QTemporaryDir folder;
    practice::Options population;
    population.mailboxes = mailboxes;
    practice::Faults behaviour;
    behaviour.latencyMs = latencyMs;
    practice::Server server;
    const practice::Started started = server.start(0, population, behaviour);
    if (!started.place || practice::writeCredential(folder.filePath(u"credential.pem"_s))) {
        std::fprintf(stderr, "the practice tenant did not start: %s\n", qPrintable(started.error));
        return 1;
    }
    writeFile(folder.filePath(u"cloud.json"_s), practice::cloudFile(*started.place));

    session::Connection connection;
    connection.cloud = folder.filePath(u"cloud.json"_s);
    connection.tenant = core::TenantId::fromText(started.place->tenant);
    connection.clientId = started.place->clientId;
    connection.certificate = folder.filePath(u"credential.pem"_s);
    connection.store = folder.filePath(u"store.sqlite"_s);
    exchange::Limits limits;
    limits.inFlight = limits.inFlightMin = limits.inFlightMax = inFlight; // the ideal is computed for just this many
    core::SystemClock clock;
    auto session = session::Session::open(connection, limits, clock);
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error().detail));
        return 1;
    }
    const double seconds = QCoro::waitFor(timedScan(**session));
    const int recipientPages = int(std::ceil(mailboxes * 1.05 / pageSize));
    const double ideal = idealSeconds(mailboxes, latencyMs / 1000.0, recipientPages);
    std::printf("%.1f s; ideal at %d ms, batches of %d and %d calls in flight %.1f s; ratio %.2f (at most %.2f wanted)\n", seconds,
        latencyMs, batchSize, inFlight, ideal, seconds / ideal, most);
    return seconds > 0 && seconds / ideal <= most ? 0 : 1;
}
