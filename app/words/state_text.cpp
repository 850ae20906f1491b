// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/state_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::state)
};

/// How a run ended, as a table shows it.
QString shortEndText(change::RunEnd end)
{
    switch (end) {
    case change::RunEnd::Finished: return Text::tr("finished", "State of a run");
    case change::RunEnd::Cancelled: return Text::tr("stopped by a person", "State of a run");
    case change::RunEnd::SignInNeeded: return Text::tr("stopped: signed out", "State of a run");
    case change::RunEnd::Forbidden: return Text::tr("stopped: not permitted", "State of a run");
    case change::RunEnd::FailureRate: return Text::tr("stopped: too many failures", "State of a run");
    case change::RunEnd::EqualFailures: return Text::tr("stopped: the same failure again", "State of a run");
    case change::RunEnd::LeaseLost: return Text::tr("stopped: lease lost", "State of a run");
    case change::RunEnd::Storage: return Text::tr("stopped: the store failed", "State of a run");
    case change::RunEnd::Bug: return Text::tr("stopped by a mistake of the program", "State of a run");
    }
    return {};
}

} // namespace

QString stateText(domain::calendar::State state)
{
    using State = domain::calendar::State;
    switch (state) {
    case State::Gone: return Text::tr("gone", "State of a mailbox");
    case State::NoPolicy: return Text::tr("no policy", "State of a mailbox");
    case State::Uncovered: return Text::tr("uncovered", "State of a mailbox");
    case State::Unknown: return Text::tr("unknown", "State of a mailbox");
    case State::Ambiguous: return Text::tr("ambiguous", "State of a mailbox");
    case State::Exception: return Text::tr("exception", "State of a mailbox");
    case State::Drifted: return Text::tr("drifted", "State of a mailbox");
    case State::Customised: return Text::tr("customised", "State of a mailbox");
    case State::Partial: return Text::tr("partial", "State of a mailbox");
    case State::Open: return Text::tr("open", "State of a mailbox");
    case State::Segmented: return Text::tr("segmented", "State of a mailbox");
    }
    return {};
}

QString stateExplanation(domain::calendar::State state)
{
    using State = domain::calendar::State;
    switch (state) {
    case State::Gone: return Text::tr("It is neither in the list of all mailboxes nor found by its id.");
    case State::NoPolicy: return Text::tr("This connection has no policy, so nothing says what is wanted.");
    case State::Uncovered: return Text::tr("No policy's scope claims this mailbox.");
    case State::Unknown: return Text::tr("The calendar was never read, could not be read, or was read too long ago.");
    case State::Ambiguous: return Text::tr("An entry that matters has a name that fits several recipients.");
    case State::Exception: return Text::tr("Default is kept as it is, on purpose.");
    case State::Drifted: return Text::tr("Somebody changed what our last run left.");
    case State::Customised: return Text::tr("Its owner chose Default before any run of ours.");
    case State::Partial: return Text::tr("Default is closed, but people who should see something do not: a group's entry is missing or dead.");
    case State::Open: return Text::tr("Default is still as it came.");
    case State::Segmented: return Text::tr("Everything is as the policy wants.");
    }
    return {};
}

QString reasonText(domain::Reason reason)
{
    using Reason = domain::Reason;
    switch (reason) {
    case Reason::None: return {};
    case Reason::Gone: return Text::tr("The mailbox is no more.");
    case Reason::NotFound: return Text::tr("The mailbox was not found: it is gone, or out of reach for this account.");
    case Reason::NotRead: return Text::tr("The calendar was never read.");
    case Reason::ReadFailed: return Text::tr("The last reading failed.");
    case Reason::StaleReading: return Text::tr("The last reading is too old.");
    case Reason::DefaultMissing: return Text::tr("The service did not show the entry of Default.");
    case Reason::AnonymousMissing: return Text::tr("The service did not show the entry of Anonymous.");
    case Reason::AmbiguousEntry: return Text::tr("The name on an entry fits several recipients.");
    case Reason::OtherGeneration: return Text::tr("The mailbox was made anew since.");
    case Reason::NoPolicy: return Text::tr("There is no policy.");
    case Reason::Uncovered: return Text::tr("No policy claims it.");
    case Reason::TypeNotInScope: return Text::tr("Mailboxes of this type are not in scope unless named.");
    case Reason::ScopeUnknown: return Text::tr("A field of the scope was not read.");
    case Reason::ClaimedTwice: return Text::tr("Two policies claim it.");
    case Reason::LeftScope: return Text::tr("It is no longer in scope.");
    case Reason::ExceptionKept: return Text::tr("Kept as an exception.");
    case Reason::ExceptionExpired: return Text::tr("Its exception has expired.");
    case Reason::ExceptionGrantMissing: return Text::tr("Kept as an exception, but a grant is missing.");
    case Reason::DriftNarrower: return Text::tr("Somebody shares less since our last run.");
    case Reason::DriftWider: return Text::tr("Somebody shares more since our last run.");
    case Reason::DriftMixed: return Text::tr("Somebody shares otherwise since our last run.");
    case Reason::DefaultCustomised: return Text::tr("Its owner chose Default.");
    case Reason::ClosedByOwner: return Text::tr("Its owner closed it.");
    case Reason::GrantMissing: return Text::tr("A group's entry is missing.");
    case Reason::GrantDead: return Text::tr("A group was made anew; its old entry grants nothing.");
    case Reason::DefaultOpen: return Text::tr("Default is as it came.");
    case Reason::AnonymousDiffers: return Text::tr("Anonymous is not as the policy wants.");
    case Reason::ManagedEntry: return Text::tr("A group has an entry that no policy wants any more.");
    case Reason::GrantDiffers: return Text::tr("A group's entry has other rights than the policy says.");
    case Reason::AsWanted: return Text::tr("As the policy wants.");
    case Reason::DriftReported: return Text::tr("Changed since our last run: reported, not touched.");
    case Reason::DriftAccepted: return Text::tr("Changed since our last run: accepted as an exception.");
    case Reason::DriftEnforced: return Text::tr("Changed since our last run: put back.");
    case Reason::CustomisedHeld: return Text::tr("Customised: held for a decision.");
    case Reason::CustomisedKept: return Text::tr("Customised: kept.");
    case Reason::CustomisedOverwritten: return Text::tr("Customised: overwritten.");
    case Reason::GroupCannotCarryRights: return Text::tr("A group of the policy cannot carry rights.");
    case Reason::FromSnapshot: return Text::tr("Put back from the snapshot.");
    case Reason::NotInSnapshot: return Text::tr("Not in the snapshot.");
    case Reason::SnapshotUnread: return Text::tr("The snapshot holds no reading of it.");
    case Reason::NotCustomised: return Text::tr("It was not customised.");
    case Reason::EntryCannotBeMade: return Text::tr("An entry of the snapshot names nobody who could be added.");
    case Reason::RunUndone: return Text::tr("Taken back.");
    case Reason::NotInRun: return Text::tr("The run did not touch it.");
    case Reason::ChangedSince: return Text::tr("Somebody changed it since.");
    case Reason::OrphanedEntry: return Text::tr("An entry of somebody who was deleted.");
    case Reason::ToProfile: return Text::tr("To become send-only.");
    case Reason::StalePlan: return Text::tr("Somebody changed it after the plan was made.");
    }
    return {};
}

QString decisionText(change::DecisionKind kind)
{
    switch (kind) {
    case change::DecisionKind::Change: return Text::tr("change", "What a plan does with a mailbox");
    case change::DecisionKind::Nothing: return Text::tr("nothing", "What a plan does with a mailbox");
    case change::DecisionKind::Hold: return Text::tr("hold", "What a plan does with a mailbox");
    }
    return {};
}

QString decisionExplanation(change::DecisionKind kind)
{
    switch (kind) {
    case change::DecisionKind::Change: return Text::tr("The plan writes to this mailbox.");
    case change::DecisionKind::Nothing: return Text::tr("The plan leaves this mailbox as it is.");
    case change::DecisionKind::Hold: return Text::tr("Nothing is done before somebody has decided.");
    }
    return {};
}

QString rowStatusText(change::RowStatus status)
{
    switch (status) {
    case change::RowStatus::Waiting: return Text::tr("waiting", "Result of a row of a run");
    case change::RowStatus::Begun: return Text::tr("begun", "Result of a row of a run");
    case change::RowStatus::Done: return Text::tr("done", "Result of a row of a run");
    case change::RowStatus::Held: return Text::tr("held", "Result of a row of a run");
    case change::RowStatus::Failed: return Text::tr("failed", "Result of a row of a run");
    case change::RowStatus::InDoubt: return Text::tr("in doubt", "Result of a row of a run");
    }
    return {};
}

QString rowStatusExplanation(change::RowStatus status)
{
    switch (status) {
    case change::RowStatus::Waiting: return Text::tr("Nothing was sent for it yet.");
    case change::RowStatus::Begun: return Text::tr("A write may have been sent; resuming reads before it goes on.");
    case change::RowStatus::Done: return Text::tr("As planned, and proved by reading it back.");
    case change::RowStatus::Held: return Text::tr("Not done, on purpose.");
    case change::RowStatus::Failed: return Text::tr("It could not be done; nothing further was sent.");
    case change::RowStatus::InDoubt: return Text::tr("A write was sent and its effect is not known; resuming reads again.");
    }
    return {};
}

QString runStateText(const QString &state)
{
    if (const auto end = change::runEndFromName(state))
        return shortEndText(*end);
    return Text::tr("running", "State of a run");
}

QString runNotEndedText()
{
    return Text::tr("not ended", "State of a run");
}

QString runEndText(change::RunEnd end)
{
    switch (end) {
    case change::RunEnd::Finished: return Text::tr("Finished.");
    case change::RunEnd::Cancelled: return Text::tr("Stopped before the end; it can be resumed.");
    case change::RunEnd::SignInNeeded: return Text::tr("Stopped: sign in again, then resume.");
    case change::RunEnd::Forbidden: return Text::tr("Stopped: the service refuses; has a role expired? Resume when it is back.");
    case change::RunEnd::FailureRate: return Text::tr("Stopped: too many rows failed.");
    case change::RunEnd::EqualFailures: return Text::tr("Stopped: the same failure again and again.");
    case change::RunEnd::LeaseLost: return Text::tr("Stopped: the run no longer had the tenant to itself.");
    case change::RunEnd::Storage: return Text::tr("Stopped: the store could not record what was to be done.");
    case change::RunEnd::Bug: return Text::tr("Stopped: a rule of the program was broken. Please report it.");
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
    add(counts.done, Text::tr("%1 done", "Rows of a run"));
    add(counts.held, Text::tr("%1 held", "Rows of a run"));
    add(counts.failed, Text::tr("%1 failed", "Rows of a run"));
    add(counts.inDoubt, Text::tr("%1 in doubt", "Rows of a run"));
    add(counts.begun, Text::tr("%1 begun", "Rows of a run"));
    add(counts.waiting, Text::tr("%1 waiting", "Rows of a run"));
    return parts.isEmpty() ? Text::tr("nothing to do", "Rows of a run") : parts.join(u", "_s);
}

} // namespace words
