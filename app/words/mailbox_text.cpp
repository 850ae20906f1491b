// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/mailbox_text.h"

#include "words/moment_text.h"
#include "words/plan_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::mailbox)
};

} // namespace

QString mailboxTypeText(const QString &type)
{
    if (type == "UserMailbox"_L1)
        return Text::tr("Person", "type of a mailbox");
    if (type == "SharedMailbox"_L1)
        return Text::tr("Shared", "type of a mailbox");
    if (type == "RoomMailbox"_L1)
        return Text::tr("Room", "type of a mailbox");
    if (type == "EquipmentMailbox"_L1)
        return Text::tr("Equipment", "type of a mailbox");
    if (type == "GroupMailbox"_L1)
        return Text::tr("Group", "type of a mailbox");
    if (type == "SchedulingMailbox"_L1)
        return Text::tr("Scheduling", "type of a mailbox");
    return type;
}

QString exceptionText(const domain::Exception &exception)
{
    QString text = Text::tr("Kept as %1 since %2 by %3: %4",
        "an exception: the kept rights of Default, a date, a person, the reason")
                       .arg(keptText(domain::FacetId::Calendar, exception.kept), dateText(exception.since), exception.who, exception.reason);
    if (exception.expires)
        text += u' ' + Text::tr("(until %1)", "an exception's last day").arg(expiryText(exception));
    return text;
}

QString expiryText(const domain::Exception &exception)
{
    return exception.expires ? dateText(*exception.expires - std::chrono::milliseconds(1)) : QString(); // it ends with that day
}

} // namespace words
