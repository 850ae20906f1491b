// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_pace.h"
#include "support/test_main.h"

#include <QTest>

using namespace std::chrono_literals;
using session::RunPace;

class TestRunPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidBeforeSomeRowsHaveEnded()
    {
        RunPace pace({.waiting = 100});
        pace.passed(30s);
        for (const int done : {0, 1, 9}) {
            QCOMPARE(pace.rowsPerSecond({.waiting = 100 - done, .done = done}), 0.0);
            QVERIFY(!pace.timeLeft({.waiting = 100 - done, .done = done}));
        }
        QCOMPARE(pace.timeLeft({.waiting = 90, .done = 10}), std::optional(270s));
    }

    void nothingIsLeftInTheEnd()
    {
        RunPace pace({.waiting = 20});
        pace.passed(30s);
        QVERIFY(!pace.timeLeft({.done = 18, .held = 2}));
    }

    void theRestTakesAsLongAsWhatWasSeen()
    {
        RunPace pace({.waiting = 90, .done = 10}); // of a run that goes on
        pace.passed(20s);
        const change::RunCounts now {.waiting = 48, .begun = 2, .done = 40, .held = 5, .failed = 3, .inDoubt = 2};
        QCOMPARE(pace.rowsPerSecond(now), 2.0);
        QCOMPARE(pace.timeLeft(now), std::optional(25s));
    }

    void waitingForTheServiceIsPartOfIt()
    {
        RunPace pace({.waiting = 20});
        const change::RunCounts now {.waiting = 10, .done = 10};
        pace.passed(10s);
        QCOMPARE(pace.timeLeft(now), std::optional(10s));
        pace.passed(300s);
        QCOMPARE(pace.timeLeft(now), std::optional(310s));
    }
};

MULLION_TEST(TestRunPace)
#include "test_run_pace.moc"
