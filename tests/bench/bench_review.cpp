// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a large plan and a large run before a person and measures how long the window does not answer
// meanwhile: the longest gap between two turns of its event loop. Nothing goes over a network. Exits with 1
// when a gap is longer than MOST_MS.
//   bench_review [MAILBOXES [MOST_MS]]
#include "domain/reading.h"
#include "main_window.h"
#include "session/session_desk.h"
#include "session/snapshots.h"
#include "session/store_desk.h"
#include "store/readings.h"
#include "store/runs.h"
#include "support/build_values.h"
#include "widgets/grid_view.h"
#include "words/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;
namespace roles = domain::calendar::roles;

namespace {

constexpr int patienceMs = 120'000;

/// The longest time between two turns of the event loop.
class StallMeter
{
public:
    StallMeter()
    {
        m_timer.callOnTimeout([this] { turn(); });
        m_timer.start(1);
        m_sinceTurn.start();
    }
    void reset()
    {
        m_sinceTurn.start();
        m_longest = 0;
    }
    [[nodiscard]] double longestMs() const { return double(m_longest) / 1e6; }

private:
    void turn()
    {
        m_longest = std::max(m_longest, m_sinceTurn.nsecsElapsed());
        m_sinceTurn.start();
    }

    QTimer m_timer;
    QElapsedTimer m_sinceTurn;
    qint64 m_longest = 0;
};

core::Result<> keepCalendars(store::Sql &sql, qint64 tenant, const std::vector<domain::Mailbox> &mailboxes,
    domain::calendar::Right right, core::Instant now)
{
    domain::Reading reading;
    reading.value = testsupport::calendarWithDefault(right).toValue();
    reading.at = now;
    for (const domain::Mailbox &one : mailboxes) {
        if (const auto kept = store::keepReading(sql, tenant, one.ref, domain::FacetId::Calendar, reading);
            !kept)
            return kept;
    }
    return {};
}

std::vector<change::RunRow> runRows(const std::vector<domain::Mailbox> &mailboxes)
{
    std::vector<change::RunRow> rows;
    for (const domain::Mailbox &one : mailboxes) {
        change::RunRow row;
        row.position = int(rows.size());
        row.mailbox = one.ref;
        row.name = one.name;
        row.before = testsupport::calendarWithDefault(roles::availabilityOnly).toValue();
        row.after = testsupport::calendarWithDefault(roles::none).toValue();
        row.status = change::RowStatus::Done;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// A store in which every calendar was closed since the snapshot "before", and a run over all of them.
core::Result<> fill(session::Session &session, int count)
{
    std::vector<domain::Mailbox> mailboxes;
    for (int i = 1; i <= count; ++i)
        mailboxes.push_back(testsupport::aMailbox(i, u"Person %1"_s.arg(i * 7919 % count)));
    const qint64 tenant = session.tenant();
    const core::Instant now = session.clock().now();
    const auto opened = QCoro::waitFor(session.writer().commit([&](store::Sql &sql) {
        return store::keepMailboxes(sql, tenant, 1, mailboxes).and_then([&] {
            return keepCalendars(sql, tenant, mailboxes, roles::availabilityOnly, now);
        });
    }));
    if (!opened)
        return opened;
    session::SnapshotRequest request;
    request.name = u"before"_s;
    if (const auto made = QCoro::waitFor(session::createSnapshot(session, request)); !made)
        return core::failure(made.error());
    return QCoro::waitFor(session.writer().commit([&](store::Sql &sql) {
        store::RunRecord run;
        run.id = core::RunId{QUuid::createUuid()};
        run.kind = u"segment"_s;
        run.state = u"finished"_s;
        run.started = now;
        run.ended = now;
        return keepCalendars(sql, tenant, mailboxes, roles::none, now).and_then([&] {
            return store::createRun(sql, tenant, run, runRows(mailboxes));
        });
    }));
}

class Bench
{
public:
    Bench(ui::Workspace &workspace, ui::MainWindow &window, double mostMs)
        : m_workspace(workspace)
        , m_window(window)
        , m_mostMs(mostMs)
    {
    }

    template <typename T> T &find(const char *name)
    {
        return *m_window.findChild<T *>(QString::fromLatin1(name));
    }

    void measure(const char *what, const std::function<void()> &act, const std::function<bool()> &until)
    {
        QElapsedTimer time;
        time.start();
        m_meter.reset();
        act();
        const bool there = QTest::qWaitFor(until, patienceMs);
        QTest::qWait(50); // and painted
        std::printf("%-34s longest stall %6.1f ms, there after %5lld ms%s\n", what, m_meter.longestMs(),
            static_cast<long long>(time.elapsed() - 50), there ? "" : ": NEVER");
        m_good = m_good && there && m_meter.longestMs() <= m_mostMs;
    }

    bool run(int count);

private:
    ui::Workspace &m_workspace;
    ui::MainWindow &m_window;
    double m_mostMs;
    StallMeter m_meter;
    bool m_good = true;
};

bool Bench::run(int count)
{
    auto &table = find<ui::GridView>("planTable");
    auto &groups = find<QListView>("planGroups");
    auto &filter = find<QLineEdit>("planFilter");
    const auto shows
        = [&table](int rows) { return [&table, rows] { return table.model()->rowCount() == rows; }; };
    const auto some
        = [&table, count] { return table.model()->rowCount() > 0 && table.model()->rowCount() < count; };
    session::RestoreRequest restore;
    restore.snapshot = u"before"_s;
    measure(
        "plan and show it", [&] { m_workspace.plans().restore(restore, {}); }, shows(count));
    measure(
        "filter", [&] { filter.setText(u"person 77"_s); }, some);
    measure(
        "filter off", [&] { filter.clear(); }, shows(count));
    measure(
        "sort by name", [&] { table.horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder); },
        [&] {
            return table.model()->index(0, 0).data().toString()
                > table.model()->index(count - 1, 0).data().toString();
        });
    measure(
        "select all", [&] { table.selectAll(); }, [&] { return table.selectedCount() == count; });
    measure(
        "take all out", [&] { find<QAbstractButton>("takeOutButton").click(); }, shows(0));
    measure(
        "show what was taken out",
        [&] { groups.setCurrentIndex(groups.model()->index(groups.model()->rowCount() - 1, 0)); },
        shows(count));
    measure(
        "put all back", [&] { find<QAbstractButton>("putBackButton").click(); }, shows(0));
    measure(
        "make the same plan again", [&] { m_workspace.plans().makeAgain(); },
        [&] { return !m_workspace.plans().isPlanning(); });
    measure(
        "drop the plan", [&] { m_workspace.plans().drop(); },
        [&] { return find<QWidget>("noPlan").isVisible(); });
    auto &rows = find<ui::GridView>("runRows");
    measure(
        "go to the run", [&] { m_window.go(ui::MainWindow::Place::Runs); },
        [&] { return rows.model()->rowCount() == count; });
    measure(
        "look at one status", [&] { Q_EMIT find<QAbstractButton>("rows-done").clicked(true); },
        [&] { return rows.model()->rowCount() == count; });
    return m_good;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const double most = argc > 2 ? QByteArray(argv[2]).toDouble() : 50;
    QApplication::setOrganizationName(u"mullion-bench"_s);
    const QTemporaryDir folder;
    session::Connection connection;
    connection.name = u"bench"_s;
    connection.tenant = core::TenantId::fromText(u"11111111-2222-3333-4444-555555555555"_s);
    connection.store = folder.filePath(u"store.sqlite"_s);
    {
        core::SystemClock clock;
        auto session = session::Session::open(connection, {}, clock);
        const auto filled = session ? fill(**session, count) : core::Result<>(core::failure(session.error()));
        if (!filled) {
            std::fprintf(stderr, "%s\n", qPrintable(filled.error().detail));
            return 1;
        }
        QCoro::waitFor((*session)->close());
    }
    ui::Workspace workspace(connection);
    words::Language language(u"en"_s);
    ui::MainWindow window(workspace, language, true);
    window.show();
    workspace.open();
    if (!QTest::qWaitFor(
            [&] { return workspace.mailboxes().isLoaded() && !workspace.runs().all().empty(); }, patienceMs))
        return 1;
    return Bench(workspace, window, most).run(count) ? 0 : 1;
}
