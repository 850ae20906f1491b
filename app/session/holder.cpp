// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/holder.h"

#include "platform/processes.h"
#include "platform/signals.h"

using namespace Qt::StringLiterals;

namespace session {

QString holderName(const QString &person)
{
    return u"%1@%2:%3"_s.arg(person, platform::hostName()).arg(platform::processId());
}

bool hasEnded(const QString &holder)
{
    const QString place = holder.section(u'@', -1);
    return place.section(u':', 0, 0) == platform::hostName() && !platform::processExists(place.section(u':', -1).toLongLong());
}

bool isAnotherAtWork(const QString &holder)
{
    return holder.section(u'@', -1) != holderName({}).section(u'@', -1) && !hasEnded(holder);
}

} // namespace session
