// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window over a practice tenant of many mailboxes and tells, for each thing a person does, the longest time
// the window's thread was busy without coming back to its event loop: its own CPU time, so that a loaded machine does not
// count. Exits with 1 where one is above `MOST_MS`.
//   bench_stall [MAILBOXES [MOST_MS]]
#include "demo/practice_tenant.h"
#include "main_window.h"
#include "widgets/grid_view.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

/// CPU time of this thread in milliseconds.
double busyTime()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

/// Comes by once in every round of the event loop and notes how long the rounds take.
class Pulse final : public QObject
{
public:
    Pulse()
    {
        m_timer.callOnTimeout(this, [this] { beat(); });
        m_timer.start(1);
        m_last = busyTime();
    }

    /// The longest round since the last call.
    double longest()
    {
        beat();
        return std::exchange(m_longest, 0);
    }

private:
    void beat()
    {
        const double now = busyTime();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }

    QTimer m_timer;
    double m_last = 0;
    double m_longest = 0;
};

class Stall
{
public:
    Stall(ui::Workspace &workspace, ui::MainWindow &window, double most) : m_workspace(workspace), m_window(window), m_most(most) { }

    bool run()
    {
        auto &table = *m_window.findChild<ui::GridView *>(u"mailboxTable"_s);
        auto &query = *m_window.findChild<QLineEdit *>(u"mailboxFilter"_s);
        note("open the window", [&] { settle(); });
        note("read all mailboxes", [&] {
            m_workspace.mailboxes().scan();
            while (m_workspace.mailboxes().isScanning())
                QTest::qWait(50);
            settle();
        });
        note("type a word", [&] {
            for (const QChar letter : u"department:sales"_s) {
                QTest::keyClick(&query, letter.toLatin1());
                QTest::qWait(20);
            }
            settle();
        });
        note("all again", [&] { query.clear(); settle(); });
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            if (table.isColumnHidden(column))
                continue;
            const QByteArray what = "sort by " + table.model()->headerData(column, Qt::Horizontal).toString().toUtf8();
            note(what.constData(), [&] { table.horizontalHeader()->setSortIndicator(column, Qt::DescendingOrder); settle(); });
        }
        note("select all", [&] { table.setFocus(); QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier); settle(); });
        note("scroll through all", [&] {
            QScrollBar &bar = *table.verticalScrollBar();
            for (int step = 0; step <= 100; ++step) {
                bar.setValue(bar.maximum() * step / 100);
                QTest::qWait(5);
            }
        });
        note("a new look with all selected", [&] {
            bool changed = false;
            QObject::connect(&m_workspace.mailboxes(), &ui::Mailboxes::changed, &m_window, [&] { changed = true; }, Qt::SingleShotConnection);
            m_workspace.mailboxes().reload();
            while (!changed)
                QTest::qWait(10);
            settle();
        });
        note("choose one", [&] {
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.viewport()->rect().center());
            settle();
        });
        return m_good;
    }

private:
    template <typename Work>
    void note(const char *what, Work work)
    {
        m_pulse.longest();
        work();
        const double longest = m_pulse.longest();
        std::printf("%-32s %6.1f ms%s\n", what, longest, longest > m_most ? "  TOO LONG" : "");
        std::fflush(stdout);
        m_good = m_good && longest <= m_most;
    }

    /// Until nothing is being loaded, filtered or painted any more.
    void settle()
    {
        QTest::qWait(50);
        while (!m_workspace.mailboxes().isLoaded())
            QTest::qWait(10);
        QTest::qWait(400);
    }

    ui::Workspace &m_workspace;
    ui::MainWindow &m_window;
    double m_most;
    Pulse m_pulse;
    bool m_good = true;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"mullion-bench-stall"_s);
    practice::Options population;
    population.mailboxes = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const double most = argc > 2 ? QByteArray(argv[2]).toDouble() : 50;
    ui::applyTheme();
    auto practice = ui::PracticeTenant::start(population);
    if (!practice) {
        std::fprintf(stderr, "the practice tenant did not start: %s\n", qPrintable(practice.error().detail));
        return 1;
    }
    ui::Workspace workspace((*practice)->connection());
    words::Language language(u"en"_s);
    ui::MainWindow window(workspace, language, true);
    window.show();
    workspace.open();
    return Stall(workspace, window, most).run() ? 0 : 1;
}
