// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "trust_desk.h"

#include <QElapsedTimer>
#include <QTest>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace testsupport;
using namespace trust;

namespace {

constexpr int mostResumes = 6;
constexpr int haste = 200; ///< What the program waits for a minute takes a third of a second here.

/// Every way in which a request, or an item of a batch, goes wrong.
constexpr std::array failures {"throttle", "throttle-bare", "unavailable", "busy", "reset-before", "close-before", "hang-before",
    "reset-after", "close-after", "hang-after", "cut", "invalid-json"};
constexpr std::array failuresOfItems {"item-throttle", "item-unavailable", "item-busy", "item-timeout-after", "item-missing-after"};

/// Three requests in ten go wrong, the sign-in's among them: refused, not executed, or executed and the answer lost. So does one
/// item of a batch in twenty.
QJsonObject thirtyPercent(quint64 seed)
{
    QJsonObject faults {{u"seed"_s, int(seed % 1'000'000)}, {u"retry-after"_s, 3}, {u"throttle-window"_s, false}, {u"slow-ms"_s, 80}};
    faults[u"slow"_s] = QJsonObject {{u"rate"_s, 0.05}};
    for (const char *kind : failures)
        faults[QString::fromLatin1(kind)] = QJsonObject {{u"rate"_s, 0.3 / double(failures.size())}};
    for (const char *kind : failuresOfItems)
        faults[QString::fromLatin1(kind)] = QJsonObject {{u"rate"_s, 0.05 / double(failuresOfItems.size())}};
    return faults;
}

/// What a run says of itself is true, whatever becomes of its requests.
class TestBadNetwork : public QObject
{
    Q_OBJECT

private:
    /// What comes before the first row gives up after some tries (docs/decisions/0007): it said so, and nothing was begun.
    static bool didNotStart(const Answer &answer)
    {
        return answer.code == 1 && answer.out.trimmed().isEmpty()
            && (answer.err.contains("The service does not answer") || answer.err.contains("The service asks to wait"));
    }

    /// Carries the plan out and goes on until all is done. \return what is wrong.
    static QStringList throughIt(TrustDesk &desk, const char *what)
    {
        QElapsedTimer took;
        took.start();
        Answer answer;
        int processes = 0;
        int doubts = 0;
        do {
            answer = desk.runHastily(haste, desk.next());
            ++processes;
            const int doubt = answer.json()["inDoubt"_L1].toInt();
            doubts += doubt;
            const bool isHonest = didNotStart(answer) || answer.code == 0 || (answer.code == 4 && doubt > 0 && answer.json()["failed"_L1].toInt() == 0);
            if (!isHonest || answer.crashed)
                return {QString::fromUtf8(answer.told())};
            if (const QStringList wrong = desk.wronglyDone(); !wrong.isEmpty())
                return wrong;
        } while (answer.code != 0 && processes <= mostResumes);
        std::printf("%s, %s: %lld writes, %d left in doubt on the way, %d resumes, %lld s\n", qPrintable(desk.job().name), what,
            static_cast<long long>(desk.executed()), doubts, processes - 1, static_cast<long long>(took.elapsed() / 1000));
        if (answer.code != 0)
            return {QString::fromUtf8(answer.told())};
        return desk.disagreements();
    }

private Q_SLOTS:
    void whatIsReportedDoneIsDone_data() { eachJob(); }
    void whatIsReportedDoneIsDone()
    {
        QFETCH(const int, job);
        TrustDesk desk(jobs()[size_t(job)], isLong() ? 1000 : 24);
        QCOMPARE(desk.plan(), QString());
        QCOMPARE(desk.desk().faults(thirtyPercent(seed() + quint64(job))), QString());
        const QStringList run = throughIt(desk, "run");
        QVERIFY2(run.isEmpty(), qPrintable(run.join(u'\n')));
        QCOMPARE(desk.planUndo(), QString());
        const QStringList undo = throughIt(desk, "undo");
        QVERIFY2(undo.isEmpty(), qPrintable(undo.join(u'\n')));
        QVERIFY2(desk.desk().dumpBytes() == desk.startBytes(), "the tenant is not as it was at the start, byte for byte");
    }
};

MULLION_TEST(TestBadNetwork)

} // namespace

#include "test_bad_network.moc"
