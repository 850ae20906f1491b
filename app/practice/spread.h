// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/random.h"

#include <cmath>

namespace practice {

/// Says which members of a sequence have a feature, so that the share is met as exactly as a whole number
/// allows and features do not coincide.
class Spread
{
public:
    Spread(quint64 seed, quint32 salt)
        : m_step(noble(salt))
        , m_at(Rng(mixedSeed(seed, salt, 77)).unit())
    {
    }

    /// The next number of the sequence, in [0, 1).
    double next()
    {
        m_at = std::fmod(m_at + m_step, 1.0);
        return m_at;
    }

private:
    /// A number whose multiples spread evenly: a continued fraction of small terms that ends like the golden
    /// ratio.
    static double noble(quint32 salt)
    {
        const double inner = 1 + (salt / 9) % 3 + 0.6180339887498949;
        return 1 / (1 + salt % 3 + 1 / (1 + (salt / 3) % 3 + 1 / inner));
    }

    double m_step;
    double m_at;
};

} // namespace practice
