// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/test_main.h"
#include "trust_desk.h"

#include <QTest>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace testsupport;
using namespace trust;

namespace {

constexpr int haste = 100;

/// A tenant that is away in the middle of a run.
class TestOutages : public QObject
{
    Q_OBJECT

private:
    /// With full counts, every way to be away.
    static void eachJobAnd(QStringList ways)
    {
        if (isLong())
            ways = {u"hang-before"_s, u"hang-after"_s, u"unavailable"_s, u"reset-before"_s, u"throttle"_s, u"throttle-bare"_s};
        QTest::addColumn<int>("job");
        QTest::addColumn<QString>("way");
        for (size_t i = 0; i < jobs().size(); ++i) {
            for (const QString &way : ways)
                QTest::addRow("%s, %s", qPrintable(jobs()[i].name), qPrintable(way)) << int(i) << way;
        }
    }

    static QJsonObject fault(const QString &way, double rate)
    {
        return {{way, QJsonObject {{u"rate"_s, rate}, {u"on"_s, u"exchange"_s}}}, {u"retry-after"_s, 300}, {u"throttle-window"_s, false}, {u"latency-ms"_s, 5}};
    }

    /// Starts a run, and lets the tenant go away in its middle.
    static std::unique_ptr<QProcess> away(TrustDesk &desk, const QString &way)
    {
        if (const QString error = desk.plan(); !error.isEmpty())
            qFatal("%s", qPrintable(error));
        (void)desk.desk().faults(fault(way, 0));
        auto process = desk.beginHastily(haste, desk.next({u"--in-flight"_s, u"10"_s}));
        if (!QTest::qWaitFor([&] { return desk.executed() > 20; }, 20'000))
            qFatal("the run does not begin");
        (void)desk.desk().faults(fault(way, 1));
        return process;
    }

private Q_SLOTS:
    void aRunGoesOnWhenTheTenantIsBack_data() { eachJobAnd({u"hang-after"_s, u"throttle"_s, u"unavailable"_s}); }
    void aRunGoesOnWhenTheTenantIsBack()
    {
        QFETCH(const int, job);
        QFETCH(const QString, way);
        TrustDesk desk(jobs()[size_t(job)], 60);
        const auto process = away(desk, way);
        QTest::qWait(isLong() ? 75'000 : 1'000); // two hours, or more than a minute, as the program sees it
        QCOMPARE(process->state(), QProcess::Running);
        QVERIFY(desk.executed() < desk.expected());
        QCOMPARE(desk.desk().faults(fault(way, 0)), QString());
        const Answer answer = PracticeDesk::finish(*process);
        QVERIFY2(answer.code == 0, answer.told());
        const char *why = way.startsWith("throttle"_L1) ? "The service asks to wait " : "The service does not answer; trying again in ";
        QVERIFY2(answer.err.contains(why) || way.startsWith("hang"_L1), answer.told()); // what hangs may still be answered
        const QStringList wrong = desk.disagreements();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aRunIsLeftWithoutWaitingForTheTenant_data() { eachJobAnd({u"hang-before"_s, u"unavailable"_s}); }
    void aRunIsLeftWithoutWaitingForTheTenant()
    {
        QFETCH(const int, job);
        QFETCH(const QString, way);
        TrustDesk desk(jobs()[size_t(job)], 60);
        const auto process = away(desk, way);
        QTRY_VERIFY_WITH_TIMEOUT(desk.desk().server().count(way) > 0, testsupport::patienceMs);
        ::kill(pid_t(process->processId()), SIGINT);
        const qint64 before = desk.desk().server().count(way);
        const Answer stopped = PracticeDesk::finish(*process);
        QVERIFY2(stopped.code == 130, stopped.told());
        const qint64 asked = desk.desk().server().count(way) - before;
        std::printf("%s, %s: %lld requests after the stop, %d in doubt\n", qPrintable(desk.job().name), qPrintable(way),
            static_cast<long long>(asked), stopped.json()["inDoubt"_L1].toInt());
        QVERIFY2(asked <= 60, stopped.told()); // one or two of each row that was under way
        QCOMPARE(desk.wronglyDone(), QStringList());
        QCOMPARE(desk.desk().faults(fault(way, 0)), QString());
        const Answer resumed = desk.runHastily(haste, desk.next());
        QVERIFY2(resumed.code == 0, resumed.told());
        const QStringList wrong = desk.disagreements();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

MULLION_TEST(TestOutages)

} // namespace

#include "test_outages.moc"
