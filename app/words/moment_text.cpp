// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/moment_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace words {
namespace {

QDateTime local(core::Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count());
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::moment)
};

} // namespace

QString dateText(core::Instant moment)
{
    return QLocale().toString(local(moment).date(), QLocale::ShortFormat);
}

QString timeText(core::Instant moment)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1Char('s')))
        format.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    return locale.toString(local(moment).time(), format);
}

QString momentText(core::Instant moment)
{
    return QLocale().toString(local(moment), QLocale::ShortFormat);
}

QString durationText(std::chrono::seconds duration)
{
    const QLocale locale;
    const qint64 seconds = duration.count();
    if (seconds < 60)
        return Text::tr("%1 s", "seconds").arg(locale.toString(seconds));
    if (seconds < 3600)
        return Text::tr("%1 min", "minutes").arg(locale.toString((seconds + 30) / 60));
    const qint64 minutes = (seconds + 30) / 60;
    return Text::tr("%1 h %2 min", "hours and minutes")
        .arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

} // namespace words
