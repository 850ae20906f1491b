// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/random.h"

#include <QString>

namespace practice {

struct PersonName
{
    QString first; // in the person's own script
    QString last;
    QString display;
    QString asciiFirst; // for addresses
    QString asciiLast;
};

/// Languages of the population in fixed shares: en 40, de 15, fr 12, ja 8, nl 8, ar 7, es 4, pt-BR 2, ru 2,
/// pl 2 per cent.
QString drawLanguage(double unit);
/// Name of the default calendar in a language, e.g. "予定表".
QString calendarName(const QString &language);
PersonName drawName(const QString &language, Rng &rng);

} // namespace practice
