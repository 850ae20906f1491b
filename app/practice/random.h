// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <QtGlobal>

namespace practice {

/// Small generator with the same numbers on every machine and run (SplitMix64). Not for secrets.
class Rng
{
public:
    explicit Rng(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// A number from 0 to bound - 1; 0 for a bound of 0.
    quint32 below(quint32 bound) { return bound == 0 ? 0 : quint32(next() % bound); }
    /// A number in [0, 1).
    double unit() { return double(next() >> 11) * (1.0 / 9007199254740992.0); }

    QUuid uuid()
    {
        const quint64 a = next();
        const quint64 b = next();
        return QUuid(uint(a >> 32), ushort(a >> 16), ushort((a & 0x0FFF) | 0x4000),
            uchar(0x80 | ((b >> 56) & 0x3F)), uchar(b >> 48), uchar(b >> 40), uchar(b >> 32), uchar(b >> 24),
            uchar(b >> 16), uchar(b >> 8), uchar(b));
    }

private:
    quint64 m_state;
};

/// Seed of a sub-generator, so that recipient `number` looks the same in a population of any size.
inline quint64 mixedSeed(quint64 seed, quint64 salt, quint64 number)
{
    Rng rng(seed * 0x2545F4914F6CDD1DULL + salt * 0x9FB21C651E98DF25ULL + number);
    rng.next();
    return rng.next();
}

} // namespace practice
