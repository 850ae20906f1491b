// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/age_text.h"

#include <QCoreApplication>

namespace words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::age)
};

} // namespace

QString ageText(core::Instant then, core::Instant now)
{
    using namespace std::chrono;
    const auto minutesAgo = duration_cast<minutes>(now - then).count();
    constexpr auto hour = 60;
    constexpr auto day = 24 * hour;
    if (minutesAgo < 1)
        return Text::tr("just now");
    if (minutesAgo < hour)
        return Text::tr("%n minutes ago", nullptr, int(minutesAgo));
    if (minutesAgo < day)
        return Text::tr("%n hours ago", nullptr, int(minutesAgo / hour));
    const int daysAgo = int(minutesAgo / day);
    if (daysAgo < 60)
        return Text::tr("%n days ago", nullptr, daysAgo);
    if (daysAgo < 365)
        return Text::tr("%n months ago", nullptr, daysAgo / 30);
    return Text::tr("%n years ago", nullptr, daysAgo / 365);
}

} // namespace words
