// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/options.h"
#include "practice/random.h"

#include <QElapsedTimer>
#include <QHash>
#include <QStringList>

namespace practice {

/// What is known of a request before it is executed; faults are picked by it.
struct RequestFacts
{
    QString area; // exchange, graph or token
    bool write = false;
    bool batch = false;
    int items = 1; // cmdlets in it
    QStringList cmdlets;
};

/// Throws the dice for faults and counts what was done. The same seed and the same order of requests give the
/// same faults.
class FaultEngine
{
public:
    explicit FaultEngine(const Faults &faults)
        : m_faults(faults)
        , m_rng(quint64(faults.seed))
    {
        m_clock.start();
    }

    /// Starts the dice and the counts of each fault anew; call after the settings changed.
    void restart();
    /// The fault for a whole request, or for an item of a batch.
    FaultKind forRequest(const RequestFacts &facts);
    FaultKind forItem(const RequestFacts &item);
    /// Milliseconds left of a 429 that holds for everyone; 0 when none does.
    qint64 windowLeft() const { return qMax<qint64>(0, m_windowUntil - m_clock.elapsed()); }
    void openWindow(qint64 ms) { m_windowUntil = m_clock.elapsed() + ms; }

    void count(const QString &what, qint64 by = 1) { m_counts[what] += by; }
    const QHash<QString, qint64> &counts() const { return m_counts; }
    void forgetCounts() { m_counts.clear(); }

private:
    FaultKind pick(const RequestFacts &facts, FaultKind from, FaultKind to);
    static bool matches(const Fault &fault, const RequestFacts &facts);

    const Faults &m_faults;
    Rng m_rng;
    QElapsedTimer m_clock;
    qint64 m_windowUntil = 0;
    std::array<int, size_t(FaultKind::Count)> m_seen{};
    std::array<int, size_t(FaultKind::Count)> m_done{};
    QHash<QString, qint64> m_counts;
};

} // namespace practice
