// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/policy_text.h"

#include "domain/calendar/policy_fault.h"

#include <QCoreApplication>

namespace words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::policy)
};

} // namespace

QString policyFaultText(const core::Error &error)
{
    namespace fault = domain::calendar::policyFault;
    if (error.key == fault::nameMissing)
        return Text::tr("A policy needs a name.");
    if (error.key == fault::nameTwice)
        return Text::tr("Two policies have this name.");
    if (error.key == fault::scopeNoQuery)
        return Text::tr("The scope cannot be understood: what is expected stands below it.");
    if (error.key == fault::scopeField)
        return Text::tr("A scope can only rest on what the directory says, not on rights or states.");
    if (error.key == fault::baselineEmpty)
        return Text::tr("At least one value has to mean that a calendar is untouched.");
    if (error.key == fault::noGroupAddress)
        return Text::tr("A group is named by its address, such as staff@example.com.");
    if (error.key == fault::grantTwice || error.key == fault::managedTwice)
        return Text::tr("A group is named twice.");
    if (error.key == fault::grantOfNothing)
        return Text::tr("A group has to be given a right that shows something.");
    if (error.key == fault::grantBelowDefault)
        return Text::tr("A group's right has to show at least what Default becomes: its entry beats Default, so its members would see less than others.");
    return error.detail;
}

} // namespace words
