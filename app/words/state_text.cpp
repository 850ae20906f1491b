// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/state_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace words {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("words::state", text);
}

} // namespace

QString stateText(domain::calendar::State state)
{
    using State = domain::calendar::State;
    switch (state) {
    case State::Gone: return tr("gone");
    case State::NoPolicy: return tr("no policy");
    case State::Uncovered: return tr("uncovered");
    case State::Unknown: return tr("unknown");
    case State::Ambiguous: return tr("ambiguous");
    case State::Exception: return tr("exception");
    case State::Drifted: return tr("drifted");
    case State::Customised: return tr("customised");
    case State::Partial: return tr("partial");
    case State::Open: return tr("open");
    case State::Segmented: return tr("segmented");
    }
    return {};
}

QString reasonText(domain::Reason reason)
{
    using Reason = domain::Reason;
    switch (reason) {
    case Reason::None: return {};
    case Reason::Gone: return tr("The mailbox is no more.");
    case Reason::NotRead: return tr("The calendar was never read.");
    case Reason::ReadFailed: return tr("The last reading failed.");
    case Reason::StaleReading: return tr("The last reading is too old.");
    case Reason::DefaultMissing: return tr("The service did not show the entry of Default.");
    case Reason::AnonymousMissing: return tr("The service did not show the entry of Anonymous.");
    case Reason::AmbiguousEntry: return tr("The name on an entry fits several recipients.");
    case Reason::OtherGeneration: return tr("The mailbox was made anew since.");
    case Reason::NoPolicy: return tr("There is no policy.");
    case Reason::Uncovered: return tr("No policy claims it.");
    case Reason::TypeNotInScope: return tr("Mailboxes of this type are not in scope unless named.");
    case Reason::ScopeUnknown: return tr("A field of the scope was not read.");
    case Reason::ClaimedTwice: return tr("Two policies claim it.");
    case Reason::LeftScope: return tr("It is no longer in scope.");
    case Reason::ExceptionKept: return tr("Kept as an exception.");
    case Reason::ExceptionExpired: return tr("Its exception has expired.");
    case Reason::ExceptionGrantMissing: return tr("Kept as an exception, but a grant is missing.");
    case Reason::DriftNarrower: return tr("Somebody shares less since our last run.");
    case Reason::DriftWider: return tr("Somebody shares more since our last run.");
    case Reason::DriftMixed: return tr("Somebody shares otherwise since our last run.");
    case Reason::DefaultCustomised: return tr("Its owner chose Default.");
    case Reason::ClosedByOwner: return tr("Its owner closed it.");
    case Reason::GrantMissing: return tr("A group's entry is missing.");
    case Reason::GrantDead: return tr("A group was made anew; its old entry grants nothing.");
    case Reason::DefaultOpen: return tr("Default is as it came.");
    case Reason::AnonymousDiffers: return tr("Anonymous is not as the policy wants.");
    case Reason::ManagedEntry: return tr("A group has an entry that no policy wants any more.");
    case Reason::GrantDiffers: return tr("A group's entry has other rights than the policy says.");
    case Reason::AsWanted: return tr("As the policy wants.");
    case Reason::DriftReported: return tr("Changed since our last run: reported, not touched.");
    case Reason::DriftAccepted: return tr("Changed since our last run: accepted as an exception.");
    case Reason::DriftEnforced: return tr("Changed since our last run: put back.");
    case Reason::CustomisedHeld: return tr("Customised: held for a decision.");
    case Reason::CustomisedKept: return tr("Customised: kept.");
    case Reason::CustomisedOverwritten: return tr("Customised: overwritten.");
    case Reason::GroupCannotCarryRights: return tr("A group of the policy cannot carry rights.");
    case Reason::FromSnapshot: return tr("Put back from the snapshot.");
    case Reason::NotInSnapshot: return tr("Not in the snapshot.");
    case Reason::SnapshotUnread: return tr("The snapshot holds no reading of it.");
    case Reason::NotCustomised: return tr("It was not customised.");
    case Reason::EntryCannotBeMade: return tr("An entry of the snapshot names nobody who could be added.");
    case Reason::RunUndone: return tr("Taken back.");
    case Reason::NotInRun: return tr("The run did not touch it.");
    case Reason::ChangedSince: return tr("Somebody changed it since.");
    case Reason::ToProfile: return tr("To become send-only.");
    case Reason::StalePlan: return tr("Somebody changed it after the plan was made.");
    }
    return {};
}

QString decisionText(change::DecisionKind kind)
{
    switch (kind) {
    case change::DecisionKind::Change: return tr("change");
    case change::DecisionKind::Nothing: return tr("nothing");
    case change::DecisionKind::Hold: return tr("hold");
    }
    return {};
}

QString rowStatusText(change::RowStatus status)
{
    switch (status) {
    case change::RowStatus::Waiting: return tr("waiting");
    case change::RowStatus::Begun: return tr("begun");
    case change::RowStatus::Done: return tr("done");
    case change::RowStatus::Held: return tr("held");
    case change::RowStatus::Failed: return tr("failed");
    case change::RowStatus::InDoubt: return tr("in doubt");
    }
    return {};
}

QString runEndText(change::RunEnd end)
{
    switch (end) {
    case change::RunEnd::Finished: return tr("Finished.");
    case change::RunEnd::Cancelled: return tr("Stopped; \"mullionctl runs resume\" goes on.");
    case change::RunEnd::SignInNeeded: return tr("Stopped: sign in again, then resume.");
    case change::RunEnd::Forbidden: return tr("Stopped: the service refuses; has a role expired? Resume when it is back.");
    case change::RunEnd::Outage: return tr("Stopped: the service did not answer for too long; resume later.");
    case change::RunEnd::FailureRate: return tr("Stopped: too many rows failed.");
    case change::RunEnd::EqualFailures: return tr("Stopped: the same failure again and again.");
    case change::RunEnd::LeaseLost: return tr("Stopped: another run took over.");
    case change::RunEnd::Storage: return tr("Stopped: the store could not record what was to be done.");
    case change::RunEnd::Bug: return tr("Stopped: a rule of the program was broken. Please report it.");
    }
    return {};
}

QString countsText(const change::RunCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts.append(text.arg(count));
    };
    add(counts.done, tr("%1 done"));
    add(counts.held, tr("%1 held"));
    add(counts.failed, tr("%1 failed"));
    add(counts.inDoubt, tr("%1 in doubt"));
    add(counts.waiting + counts.begun, tr("%1 waiting"));
    return parts.isEmpty() ? tr("nothing to do") : parts.join(u", "_s);
}

} // namespace words
