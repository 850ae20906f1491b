// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/finding_text.h"

#include <QCoreApplication>

namespace words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::finding)
};

} // namespace

QString probeText(change::Probe probe)
{
    using change::Probe;
    switch (probe) {
    case Probe::FolderIdentity: return Text::tr("A calendar is found by its folder's id.");
    case Probe::AddByGuid: return Text::tr("An entry can be added for somebody named by GUID.");
    case Probe::AddExisting: return Text::tr("Adding an entry that is there is refused and changes nothing.");
    case Probe::SetByGuid: return Text::tr("The entry of somebody named by GUID can be changed.");
    case Probe::UserByGuid: return Text::tr("One entry can be asked for by GUID.");
    case Probe::GranularRights: return Text::tr("Rights that are no role are kept as they were sent.");
    case Probe::DelegateFlags: return Text::tr("A delegate stays one when his rights are set.");
    case Probe::Rehearsal: return Text::tr("A rehearsed change (-WhatIf) writes nothing.");
    case Probe::RemoveByGuid: return Text::tr("The entry of somebody named by GUID can be removed.");
    case Probe::SetMissing: return Text::tr("Changing an entry that is not there is refused and makes none.");
    case Probe::DefaultSet: return Text::tr("Default can be closed and opened again.");
    case Probe::GroupEntry: return Text::tr("The policy's group gets an entry that can be told to be its own.");
    case Probe::BatchOrder: return Text::tr("The answers of a batch belong to their calls.");
    case Probe::EmailApps: return Text::tr("An email app can be switched off and on again.");
    case Probe::ReadBack: return Text::tr("A change shows within 12 seconds.");
    case Probe::PutBack: return Text::tr("Both mailboxes are as they were before.");
    }
    return {};
}

QString outcomeText(change::Finding::Outcome outcome)
{
    switch (outcome) {
    case change::Finding::Outcome::Holds: return Text::tr("holds", "A finding of the self-test");
    case change::Finding::Outcome::Contradicted: return Text::tr("does not hold", "A finding of the self-test");
    case change::Finding::Outcome::NotExamined: return Text::tr("not examined", "A finding of the self-test");
    }
    return {};
}

QString adaptionText(change::Probe probe)
{
    using change::Probe;
    switch (probe) {
    case Probe::Rehearsal: return Text::tr("How far your rights reach is not sampled before bulk runs.");
    case Probe::BatchOrder: return Text::tr("Calls are sent one by one from now on.");
    case Probe::ReadBack: return Text::tr("Runs wait longer for a change to show.");
    default: return {};
    }
}

} // namespace words
