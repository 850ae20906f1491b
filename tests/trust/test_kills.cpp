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

/// Ends the program again and again, at exact places and at random times, so that all of a run passes before the last time.
class Killer
{
public:
    Killer(practice::Rng &dice, int kills, qsizetype writes) : m_dice(dice), m_kills(kills), m_writes(writes) { }

    [[nodiscard]] int killed() const { return m_killed; }
    [[nodiscard]] const QMap<QString, int> &places() const { return m_places; }

    /// Starts the program and ends it. \return what it said when it came to its own end before.
    std::optional<Answer> kill(PracticeDesk &desk, const QStringList &arguments)
    {
        static constexpr std::array places {"answer", "send", "commit", "sync", "time"};
        const size_t which = m_dice.below(quint32(places.size()));
        const bool byTime = which + 1 == places.size();
        const QString place = QString::fromLatin1(places[which]);
        const quint32 n = 1 + m_dice.below(quint32(m_reach[which]));
        desk.setEnvironment(u"LD_PRELOAD"_s, byTime ? QString() : QStringLiteral(SABOTEUR));
        desk.setEnvironment(u"SABOTEUR_KILL"_s, byTime ? QString() : place + u':' + QString::number(n));
        const auto process = desk.begin(arguments);
        desk.setEnvironment(u"LD_PRELOAD"_s, {});
        desk.setEnvironment(u"SABOTEUR_KILL"_s, {});
        if (byTime && !process->waitForFinished(int(n)))
            process->kill();
        const Answer answer = PracticeDesk::finish(*process);
        if (!answer.crashed) {
            m_reach[which] = std::max(1.0, m_reach[which] / 2);
            return answer;
        }
        ++m_killed;
        ++m_places[place];
        return std::nullopt;
    }

    /// Comes earlier next time when the run is ahead of the kills, else later.
    void steer(qsizetype executed)
    {
        const double due = double(m_writes) * m_killed / (m_kills + 1);
        for (size_t i = 0; i < m_reach.size(); ++i) // never so late that one process does what is meant for many
            m_reach[i] = double(executed) > due ? std::max(1.0, m_reach[i] / 1.6) : std::min(3 * firstReach[i], m_reach[i] * 1.2);
    }

private:
    practice::Rng &m_dice;
    int m_kills;
    qsizetype m_writes;
    int m_killed = 0;
    static constexpr std::array<double, 5> firstReach {20, 20, 30, 10, 250};
    std::array<double, 5> m_reach = firstReach;
    QMap<QString, int> m_places;
};

/// A run that is ended with SIGKILL at any moment loses nothing and does nothing twice; nor does its undoing.
class TestKills : public QObject
{
    Q_OBJECT

private:
    /// Carries the plan out under fire. \return what is wrong.
    static QStringList underFire(TrustDesk &desk, practice::Rng &dice, int kills, const char *what)
    {
        QElapsedTimer took;
        took.start();
        Killer killer(dice, kills, desk.expected());
        const QStringList options {u"--settle"_s, u"0"_s, u"--in-flight"_s, u"2"_s};
        int processes = 0;
        bool ended = false;
        while (killer.killed() < kills) {
            const auto answer = killer.kill(desk.desk(), desk.next(options));
            ++processes;
            if (answer && answer->code != 0 && answer->code != 4)
                return {QString::fromUtf8(answer->told())};
            if (desk.hasRun()) {
                if (const QStringList wrong = desk.wronglyDone(); !wrong.isEmpty())
                    return wrong;
            }
            ended = answer && answer->code == 0;
            if (ended)
                break;
            killer.steer(desk.executed());
        }
        if (!ended) {
            ++processes;
            const Answer last = desk.desk().run(desk.next(options));
            if (last.code != 0)
                return {QString::fromUtf8(last.told())};
        }
        QStringList places;
        for (auto it = killer.places().cbegin(); it != killer.places().cend(); ++it)
            places.append(u"%1 %2"_s.arg(it.key()).arg(it.value()));
        std::printf("%s, %s: %d kills (%s), %d resumes, %lld writes, %lld s\n", qPrintable(desk.job().name), what, killer.killed(),
            qPrintable(places.join(u", "_s)), processes - 1, static_cast<long long>(desk.executed()), static_cast<long long>(took.elapsed() / 1000));
        if (killer.killed() < kills)
            return {u"it was done after %1 kills"_s.arg(killer.killed())};
        return desk.disagreements();
    }

private Q_SLOTS:
    void nothingIsLostAndNothingIsDoneTwice_data() { eachJob(); }
    void nothingIsLostAndNothingIsDoneTwice()
    {
        QFETCH(const int, job);
        practice::Rng dice(seed() + quint64(job));
        const int kills = isLong() ? 200 : 8;
        TrustDesk desk(jobs()[size_t(job)], isLong() ? 380 : 90);
        QCOMPARE(desk.plan(), QString());
        QCOMPARE(desk.desk().faults({{u"latency-ms"_s, isLong() ? 10 : 6}}), QString());
        const QStringList run = underFire(desk, dice, kills, "run");
        QVERIFY2(run.isEmpty(), qPrintable(run.join(u'\n')));
        QCOMPARE(desk.planUndo(), QString());
        const QStringList undo = underFire(desk, dice, isLong() ? kills : kills - 1, "undo");
        QVERIFY2(undo.isEmpty(), qPrintable(undo.join(u'\n')));
        QVERIFY2(desk.desk().dumpBytes() == desk.startBytes(), "the tenant is not as it was at the start, byte for byte");
    }
};

MULLION_TEST(TestKills)

} // namespace

#include "test_kills.moc"
