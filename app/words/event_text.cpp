// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/event_text.h"

#include "change/facets.h"
#include "change/run.h"
#include "domain/calendar/acl.h"
#include "words/difference_text.h"
#include "words/right_text.h"
#include "words/state_text.h"
#include "words/trustee_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace words {
namespace {

using change::Event;
using domain::calendar::EntryStep;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::event)
};

QString text(const Event &event, QLatin1StringView key)
{
    return event.facts.value(key).toString();
}

int number(const Event &event, QLatin1StringView key)
{
    return event.facts.value(key).toInt();
}

/// The first characters of a run's id: enough to name it.
QString runName(const Event &event)
{
    return (event.run ? event.run->text() : text(event, "run"_L1)).left(8);
}

const change::Facet &facetOfValue(const QJsonObject &value)
{
    return change::facetOf(value.contains("apps"_L1) ? domain::FacetId::Apps : domain::FacetId::Calendar);
}

/// What differs between the values an ended row was found and left with; empty when nothing does.
QString changeText(const Event &event)
{
    const QJsonObject before = event.facts.value("before"_L1).toObject();
    const QJsonObject after = event.facts.value("after"_L1).toObject();
    const change::Facet &facet = facetOfValue(before);
    const auto from = facet.fromJson(before);
    const auto to = facet.fromJson(after);
    return from && to ? differencesText(facet.id(), facet.diff(*from, *to)) : QString();
}

QString othersText(const Event &event)
{
    std::vector<change::Difference> notes;
    for (const QJsonValue &element : event.facts.value("changedByOthers"_L1).toArray())
        notes.push_back({element["what"_L1].toString(), element["label"_L1].toString(), element["before"_L1].toString(), element["after"_L1].toString()});
    return differencesText(facetOfValue(event.facts.value("before"_L1).toObject()).id(), notes);
}

QString endedText(const Event &event)
{
    const auto status = change::rowStatusFromName(text(event, "status"_L1));
    const QString changed = changeText(event);
    if (status == change::RowStatus::Done && changed.isEmpty())
        return Text::tr("%1 found it as planned.").arg(event.who);
    if (status == change::RowStatus::Done)
        return Text::tr("%1 changed %2.", "Who, and what from what to what").arg(event.who, changed);
    if (status == change::RowStatus::Held)
        return Text::tr("%1 left it alone. %2", "Who, and why as a sentence")
            .arg(event.who, reasonText(domain::reasonFromName(text(event, "hold"_L1)).value_or(domain::Reason::None)));
    if (status == change::RowStatus::Failed)
        return Text::tr("%1 could not change it (%2).", "Who, and the error in technical words").arg(event.who, text(event, "error"_L1));
    return Text::tr("%1 sent a change, and what became of it is not known (%2).", "Who, and the error in technical words")
        .arg(event.who, text(event, "error"_L1));
}

QString rowEndedText(const Event &event)
{
    const QString others = othersText(event);
    if (others.isEmpty())
        return endedText(event);
    return Text::tr("%1 Meanwhile somebody else changed %2.", "A sentence, and what differs").arg(endedText(event), others);
}

QString entryStepText(const QString &who, const EntryStep &step)
{
    const QString owner = trusteeText(step.entry.who);
    const QString right = rightPhrase(step.entry.right);
    switch (step.verb) {
    case EntryStep::Verb::Add: return Text::tr("%1 was about to add %2: %3.", "Who, whose entry, its right").arg(who, owner, right);
    case EntryStep::Verb::Set: return Text::tr("%1 was about to set %2 to %3.", "Who, whose entry, its right").arg(who, owner, right);
    case EntryStep::Verb::Remove: return Text::tr("%1 was about to remove %2: %3.", "Who, whose entry, its right").arg(who, owner, right);
    }
    return {};
}

QString intentText(const Event &event)
{
    const auto step = EntryStep::fromJson(event.facts.value("call"_L1).toObject());
    if (text(event, "facet"_L1) == "apps"_L1 || !step)
        return Text::tr("%1 was about to change the email apps.").arg(event.who);
    return entryStepText(event.who, *step);
}

QString outcomeText(const Event &event)
{
    const QString outcome = text(event, "outcome"_L1);
    if (outcome == "done"_L1)
        return Text::tr("The service did it.");
    if (outcome == "already-so"_L1)
        return Text::tr("The service said that it was so already.");
    if (outcome == "shown by reading"_L1)
        return Text::tr("The service's answer was lost; reading showed that it was done.");
    return Text::tr("The service refused (%1).", "The error in technical words").arg(outcome.section(u": "_s, 1));
}

QString runStartedText(const Event &event)
{
    if (event.facts.value("again"_L1).toBool())
        return Text::tr("%1 went on with the run %2.").arg(event.who, runName(event));
    return Text::tr("%1 started the run %2 over %n mailboxes.", nullptr, number(event, "rows"_L1)).arg(event.who, runName(event));
}

QString runEndedText(const Event &event)
{
    change::RunCounts counts;
    counts.done = number(event, "done"_L1);
    counts.held = number(event, "held"_L1);
    counts.failed = number(event, "failed"_L1);
    counts.inDoubt = number(event, "inDoubt"_L1);
    counts.waiting = number(event, "waiting"_L1);
    return Text::tr("The run %1 of %2 is over: %3 (%4).", "Run, who, how it ended, counts")
        .arg(runName(event), event.who, runStateText(text(event, "end"_L1)), countsText(counts));
}

QString keptText(const Event &event)
{
    const QString kept = text(event, "kept"_L1);
    const auto right = domain::calendar::Right::fromNames({kept});
    const QString phrase = right ? rightPhrase(*right) : kept;
    if (const QString reason = text(event, "reason"_L1); !reason.isEmpty())
        return Text::tr("%1 keeps it as an exception, with Default at %2 (%3).", "Who, a right, the reason in that person's words")
            .arg(event.who, phrase, reason);
    return Text::tr("%1 keeps it as an exception, with Default at %2.").arg(event.who, phrase);
}

QString exportedText(const Event &event)
{
    if (event.facts.contains("snapshot"_L1))
        return Text::tr("%1 exported the snapshot \"%2\".").arg(event.who, text(event, "snapshot"_L1));
    return Text::tr("%1 exported %n rows to %2.", nullptr, number(event, "rows"_L1)).arg(event.who, text(event, "file"_L1));
}

} // namespace

QString eventText(const Event &event)
{
    namespace kind = change::eventKind;
    using Sentence = QString (*)(const Event &);
    static const QHash<QString, Sentence> sentences {
        {kind::signIn, [](const Event &e) { return Text::tr("%1 signed in.").arg(e.who); }},
        {kind::scan, [](const Event &e) { return Text::tr("%1 read %n mailboxes.", nullptr, number(e, "read"_L1)).arg(e.who); }},
        {kind::snapshotMade,
            [](const Event &e) {
                return Text::tr("%1 kept %n mailboxes as the snapshot \"%2\".", nullptr, number(e, "rows"_L1)).arg(e.who, text(e, "name"_L1));
            }},
        {kind::snapshotDeleted, [](const Event &e) { return Text::tr("%1 deleted the snapshot \"%2\".").arg(e.who, text(e, "name"_L1)); }},
        {kind::planMade,
            [](const Event &e) { return Text::tr("%1 made a plan that changes %n mailboxes.", nullptr, number(e, "change"_L1)).arg(e.who); }},
        {kind::runStarted, runStartedText},
        {kind::runStopped, runEndedText},
        {kind::runEnded, runEndedText},
        {kind::rowBegun, [](const Event &e) { return Text::tr("%1 began with this mailbox.").arg(e.who); }},
        {kind::stepIntent, intentText},
        {kind::stepOutcome, outcomeText},
        {kind::rowEnded, rowEndedText},
        {kind::exceptionKept, keptText},
        {kind::exceptionRemoved, [](const Event &e) { return Text::tr("%1 removed its exception.").arg(e.who); }},
        {kind::selfTestStarted, [](const Event &e) { return Text::tr("%1 began a self-test.").arg(e.who); }},
        {kind::selfTest, [](const Event &e) { return Text::tr("%1 finished a self-test.").arg(e.who); }},
        {kind::agreed, [](const Event &e) { return Text::tr("%1 agreed to: %2.", "Who, and a technical word").arg(e.who, text(e, "agreed"_L1)); }},
        {kind::approved, [](const Event &e) { return Text::tr("%1 approved a plan.").arg(e.who); }},
        {kind::exported, exportedText},
    };
    const Sentence sentence = sentences.value(event.kind);
    return sentence ? sentence(event) : u"%1: %2"_s.arg(event.who, event.kind);
}

} // namespace words
