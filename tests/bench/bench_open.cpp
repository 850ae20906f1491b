// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/credential.h"
#include "practice/server.h"
#include "session/policies.h"
#include "session/scan.h"
#include "session/view.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <limits>

// What the window waits for when it opens: everything the store knows of the mailboxes of a practice tenant that was
// scanned, then its view under the policy. Each is beside the plain reading of the same rows in the same run: every
// column of every row as a QVariant, and nothing made of it. The counter `ratio` is our time by the plain one; only it
// may be compared between machines, and only where no other program has the processors: we read on two threads, the
// plain reading on one. The quickest round of each counts. Exits with 1 above `most`.
//   bench_open [MAILBOXES] [options of Google Benchmark]

using namespace Qt::StringLiterals;

namespace {

constexpr double most = 2.5;

template <typename F>
double secondsOf(F work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// A scanned practice tenant and a session on it.
class World
{
public:
    [[nodiscard]] bool make(int mailboxes)
    {
        practice::Options population;
        population.mailboxes = mailboxes;
        const practice::Started started = m_server.start(0, population);
        if (!started.place || practice::writeCredential(path(u"credential.pem"_s)) || practice::writeCloudFile(path(u"cloud.json"_s), *started.place))
            return false;
        session::Connection connection;
        connection.cloud = path(u"cloud.json"_s);
        connection.tenant = core::TenantId::fromText(started.place->tenant);
        connection.clientId = started.place->clientId;
        connection.certificate = path(u"credential.pem"_s);
        connection.store = path(u"store.sqlite"_s);
        auto session = session::Session::open(connection, {}, m_clock);
        auto policies = session::readPolicies(QStringLiteral(POLICY_FILE));
        if (!session || !policies)
            return false;
        m_session = std::move(*session);
        m_policies = std::move(*policies);
        const auto scanned = QCoro::waitFor(session::scan(*m_session, {}, {}, {}));
        return scanned && scanned->counts.listed == mailboxes;
    }
    void close()
    {
        QCoro::waitFor(m_session->close());
        m_session.reset();
    }

    [[nodiscard]] const session::StoreReader &reader() const { return m_session->reader(); }
    [[nodiscard]] const domain::calendar::PolicySet &policies() const { return m_policies; }

    [[nodiscard]] double plainSeconds() const
    {
        return secondsOf([this] {
            for (const char *rows : {"mailbox", "reading JOIN value ON value.id = reading.value", "folder", "recipient"}) {
                const auto read = reader().sql().each(u"SELECT * FROM "_s + QString::fromLatin1(rows), {}, [](const QSqlQuery &row) -> core::Result<> {
                    for (int column = 0; row.value(column).isValid(); ++column)
                        benchmark::DoNotOptimize(row.value(column));
                    return {};
                });
                benchmark::DoNotOptimize(read.has_value());
            }
        });
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    practice::Server m_server;
    core::SystemClock m_clock;
    std::unique_ptr<session::Session> m_session;
    domain::calendar::PolicySet m_policies;
};

World *world = nullptr;
double worst = 0;

template <typename F>
void measure(benchmark::State &state, F ours)
{
    double plain = world->plainSeconds();
    double best = std::numeric_limits<double>::max();
    for (auto _ : state) {
        plain = std::min(plain, world->plainSeconds());
        const double seconds = secondsOf(ours);
        state.SetIterationTime(seconds);
        best = std::min(best, seconds);
    }
    state.counters["ratio"] = best / plain;
    worst = std::max(worst, best / plain);
}

session::Stock stock()
{
    return session::loadStock(world->reader(), domain::FacetId::Calendar).value();
}

void loadStock(benchmark::State &state)
{
    measure(state, [] { benchmark::DoNotOptimize(stock().subjects.size()); });
}

void viewOf(benchmark::State &state)
{
    const session::Stock loaded = stock();
    measure(state, [&] { benchmark::DoNotOptimize(session::viewOf(world->reader(), loaded, world->policies(), {})->counts.rows()); });
}

void open(benchmark::State &state)
{
    measure(state, [] {
        const session::Stock loaded = stock();
        benchmark::DoNotOptimize(session::viewOf(world->reader(), loaded, world->policies(), {})->counts.rows());
    });
}

} // namespace

BENCHMARK(loadStock)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(viewOf)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(open)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    const int mailboxes = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    World made;
    if (!made.make(mailboxes)) {
        std::fprintf(stderr, "the practice tenant could not be scanned\n");
        return 1;
    }
    world = &made;
    benchmark::RunSpecifiedBenchmarks();
    made.close();
    return worst <= most ? 0 : 1;
}
