// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/intent.h"

#include "change/facets.h"
#include "domain/apps/profile.h"
#include "domain/apps/switch_steps.h"
#include "domain/calendar/entry_steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace change {
namespace {

using domain::Subject;
using domain::Value;
using domain::apps::Switches;
using domain::calendar::Acl;
using domain::calendar::Assessment;
using domain::calendar::Entry;
using domain::calendar::EntryChange;

constexpr QLatin1StringView segmentKind {"segment"};
constexpr QLatin1StringView profileKind {"email-apps"};

bool otherGeneration(const Subject &subject, const QUuid &remembered)
{
    const QUuid &now = subject.mailbox->ref.generation;
    return !now.isNull() && !remembered.isNull() && now != remembered;
}

QStringList movedTexts(const std::vector<Difference> &moved)
{
    QStringList texts;
    for (const Difference &one : moved)
        texts.append(u"%1: %2 -> %3"_s.arg(one.label, one.before, one.after));
    return texts;
}

/// \param lasts  it is to stay as it is: an exception from now on.
Decision putBack(Value target, ReasonCode reason, bool lasts)
{
    QString kept = lasts ? facetOf(target.facet()).kept(target) : QString();
    Decision decision = Decision::change(std::move(target), reason);
    decision.keepsDefault = true;
    decision.keepException = std::move(kept);
    return decision;
}

bool isBaseline(const Entry *everybody, const Restore::Options &options)
{
    return everybody && std::find(options.baseline.begin(), options.baseline.end(), everybody->right) != options.baseline.end();
}

bool isTouched(const EntryChange &change, const Restore::Options &options)
{
    using Kind = domain::Trustee::Kind;
    const domain::Trustee &who = change.who();
    return options.everyEntry || who.kind == Kind::Default || who.kind == Kind::Anonymous
        || (who.kind == Kind::Recipient && std::find(options.groups.begin(), options.groups.end(), who.recipient) != options.groups.end());
}

/// Whether the change can be written at all: who cannot be addressed can be neither changed nor removed, who is no
/// recipient cannot be added.
std::optional<Decision> cannotWrite(const EntryChange &change)
{
    using Kind = domain::Trustee::Kind;
    const Kind kind = change.who().kind;
    const bool special = kind == Kind::Default || kind == Kind::Anonymous;
    if (kind == Kind::Ambiguous || kind == Kind::GroupLocal)
        return Decision::hold(ReasonCode::AmbiguousEntry, {change.who().text});
    if ((!change.before && kind != Kind::Recipient) || (special && (!change.before || !change.after)))
        return Decision::hold(ReasonCode::EntryCannotBeMade, {change.who().text});
    return std::nullopt;
}

/// Rights and flags of the entries with this text, in a canonical order, and whether some of them may be a namesake's.
struct Named
{
    std::vector<std::pair<quint16, domain::calendar::Sharing>> rights;
    bool untold = false;
};

Named named(const Acl &acl, const QString &text)
{
    Named found;
    for (const Entry &entry : acl.entries()) {
        if (entry.who.text.compare(text, Qt::CaseInsensitive) != 0)
            continue;
        found.rights.emplace_back(entry.right.bits(), entry.sharing);
        found.untold |= entry.who.kind == domain::Trustee::Kind::Ambiguous;
    }
    std::sort(found.rights.begin(), found.rights.end());
    return found;
}

Decision restoreCalendar(const Acl &now, const Acl &then, const Restore::Options &options)
{
    const Entry *everybody = then.defaultEntry();
    if (options.customisedOnly && isBaseline(everybody, options))
        return Decision::nothing(ReasonCode::NotCustomised, {everybody->right.text()});
    Acl target = now;
    bool differs = false;
    for (const EntryChange &change : domain::calendar::changes(now, then)) {
        if (!isTouched(change, options))
            continue;
        // An entry that could not be told from a namesake's in one of the readings is not a difference by itself.
        const Named is = named(now, change.who().text);
        const Named was = named(then, change.who().text);
        if ((is.untold || was.untold) && is.rights == was.rights)
            continue;
        if (is.untold || was.untold)
            return Decision::hold(ReasonCode::AmbiguousEntry, {change.who().text});
        if (auto held = cannotWrite(change))
            return std::move(*held);
        target = change.after ? target.with(*change.after) : target.without(change.who());
        differs = true;
    }
    if (!differs)
        return Decision::nothing(ReasonCode::AsWanted);
    return putBack(target.toValue(), ReasonCode::FromSnapshot, !isBaseline(everybody, options));
}

} // namespace

std::optional<Decision> objection(const Subject &subject, core::Instant now, std::chrono::milliseconds maxAge)
{
    if (subject.gone)
        return Decision::hold(ReasonCode::Gone);
    if (subject.value.isNull()) {
        if (!subject.failure)
            return Decision::hold(ReasonCode::NotRead);
        return Decision::hold(ReasonCode::ReadFailed, {core::errcName(subject.failure->code), subject.failure->detail});
    }
    if (now - subject.readAt > maxAge)
        return Decision::hold(ReasonCode::StaleReading, {core::toIso(subject.readAt)});
    return std::nullopt;
}

Segment::Segment(const domain::calendar::PolicySet &policies, domain::calendar::Conditions conditions)
    : m_assessor(policies, std::move(conditions))
    , m_watched(policies.groupIds())
{
}

bool keepsExceptions(QStringView kind)
{
    return kind == segmentKind || kind == profileKind;
}

QString Segment::kind() const
{
    return segmentKind;
}

Decision Segment::decide(const Subject &subject)
{
    Assessment found = m_assessor.assess(subject);
    Decision decision;
    switch (found.action) {
    case Assessment::Action::Change: decision.kind = DecisionKind::Change; break;
    case Assessment::Action::Nothing: decision.kind = DecisionKind::Nothing; break;
    case Assessment::Action::Hold: decision.kind = DecisionKind::Hold; break;
    }
    decision.reason = found.actionReason;
    decision.facts = std::move(found.facts);
    decision.target = std::move(found.target);
    decision.via = std::move(found.via);
    decision.keepsDefault = found.keepsDefault;
    if (found.keepException && decision.kind != DecisionKind::Hold)
        decision.keepException = found.keepException->text();
    return decision;
}

Restore::Restore(domain::FacetId facet, QHash<core::MailboxId, Remembered> snapshot, Options options)
    : m_facet(facet)
    , m_snapshot(std::move(snapshot))
    , m_options(std::move(options))
{
}

QString Restore::kind() const
{
    return u"restore"_s;
}

Decision Restore::decide(const Subject &subject)
{
    const auto found = m_snapshot.constFind(subject.mailbox->ref.id);
    if (found == m_snapshot.cend())
        return Decision::nothing(ReasonCode::NotInSnapshot);
    if (auto held = objection(subject, m_options.now, m_options.maxAge))
        return std::move(*held);
    if (found->before.isNull())
        return Decision::hold(ReasonCode::SnapshotUnread);
    if (otherGeneration(subject, found->generation))
        return Decision::hold(ReasonCode::OtherGeneration);
    if (m_facet == domain::FacetId::Calendar)
        return restoreCalendar(subject.value.as<Acl>(), found->before.as<Acl>(), m_options);
    if (facetOf(m_facet).diff(subject.value, found->before).empty())
        return Decision::nothing(ReasonCode::AsWanted);
    return putBack(found->before, ReasonCode::FromSnapshot, !domain::apps::isSendOnly(found->before.as<Switches>()));
}

Undo::Undo(domain::FacetId facet, QHash<core::MailboxId, Remembered> run, Options options)
    : m_facet(facet)
    , m_run(std::move(run))
    , m_options(std::move(options))
{
}

QString Undo::kind() const
{
    return u"undo"_s;
}

Decision Undo::decide(const Subject &subject)
{
    const auto found = m_run.constFind(subject.mailbox->ref.id);
    if (found == m_run.cend() || found->before.isNull() || found->after.isNull())
        return Decision::nothing(ReasonCode::NotInRun);
    if (auto held = objection(subject, m_options.now, m_options.maxAge))
        return std::move(*held);
    if (otherGeneration(subject, found->generation))
        return Decision::hold(ReasonCode::OtherGeneration);
    const Facet &facet = facetOf(m_facet);
    Rebased back = facet.rebase(found->after, found->before, subject.value, {});
    if (!back.target)
        return Decision::hold(ReasonCode::ChangedSince, movedTexts(back.moved));
    if (facet.diff(subject.value, *back.target).empty())
        return Decision::nothing(ReasonCode::AsWanted);
    // What the run had put back to stay is given to the policy again: whoever undoes an undo wants its exception gone.
    if (found->putBack && facet.kept(found->before) != facet.kept(found->after))
        return Decision::change(std::move(*back.target), ReasonCode::RunUndone);
    return putBack(std::move(*back.target), ReasonCode::RunUndone, true);
}

QString Orphans::kind() const
{
    return u"orphans"_s;
}

Decision Orphans::decide(const Subject &subject)
{
    if (auto held = objection(subject, m_options.now, m_options.maxAge))
        return std::move(*held);
    const Acl &acl = subject.value.as<Acl>();
    Acl target = acl;
    QStringList gone;
    for (const Entry &entry : acl.entries()) {
        if (entry.who.kind != domain::Trustee::Kind::Orphan || !entry.who.text.startsWith("NT:S-1-"_L1))
            continue;
        target = target.without(entry.who);
        gone.append(entry.who.text);
    }
    if (gone.isEmpty())
        return Decision::nothing(ReasonCode::AsWanted);
    Decision decision = Decision::change(target.toValue(), ReasonCode::OrphanedEntry, gone);
    decision.keepsDefault = !subject.verified || subject.verified->defaultKept; // Default is whose it was before
    return decision;
}

QString Profile::kind() const
{
    return profileKind;
}

Decision Profile::decide(const Subject &subject)
{
    if (!m_options.everyType && !subject.named && subject.mailbox->type != "UserMailbox"_L1)
        return Decision::nothing(ReasonCode::TypeNotInScope, {subject.mailbox->type});
    if (auto held = objection(subject, m_options.now, m_options.maxAge))
        return std::move(*held);
    if (subject.exception && !subject.exception->isExpired(m_options.now)
        && subject.exception->appliesTo(subject.mailbox->ref.generation))
        return Decision::nothing(ReasonCode::ExceptionKept);
    std::optional<domain::apps::Forwarding> forwarding;
    if (const auto given = m_options.forwarding.constFind(subject.mailbox->ref.id); given != m_options.forwarding.cend())
        forwarding = *given;
    const Value target = domain::apps::sendOnly(subject.value.as<Switches>(), forwarding).toValue();
    if (facetOf(domain::FacetId::Apps).diff(subject.value, target).empty())
        return Decision::nothing(ReasonCode::AsWanted);
    return Decision::change(target, ReasonCode::ToProfile);
}

} // namespace change
