// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/concern_text.h"

#include "change/finding.h"
#include "words/finding_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::concern)
};

QString flawText(change::ApprovalFlaw flaw, const QString &account)
{
    using change::ApprovalFlaw;
    switch (flaw) {
    case ApprovalFlaw::Missing: return {};
    case ApprovalFlaw::NoApproval: return Text::tr("The file that was given is no approval.");
    case ApprovalFlaw::OtherPlan: return Text::tr("The approval that was given is of another plan, or the plan was changed since.");
    case ApprovalFlaw::SamePerson: return Text::tr("%1 made the plan or carries it out, and cannot approve it.").arg(account);
    case ApprovalFlaw::NotAnApprover: return Text::tr("%1 is not among those who may approve.").arg(account);
    case ApprovalFlaw::WrongSignature: return Text::tr("The approval does not carry the signature of %1.").arg(account);
    }
    return {};
}

/// What was relied on, each with the name that the terminal has for it.
QString probesText(const QStringList &names)
{
    QStringList sentences;
    for (const QString &name : names) {
        const auto probe = change::probeFromName(name);
        sentences.append(probe ? u"%1 (%2)"_s.arg(probeText(*probe), name) : name);
    }
    return sentences.join(u' ');
}

} // namespace

QString concernText(const change::Concern &concern)
{
    using Code = change::Concern::Code;
    const auto fact = [&concern](qsizetype index) { return concern.facts.value(index); };
    switch (concern.code) {
    case Code::Untested:
        return concern.facts.isEmpty()
            ? Text::tr("The self-test has not passed on this tenant: what the service is taken to do was never proved here.")
            : Text::tr("The self-test found this tenant otherwise than expected. What does not hold: %1", "sentences")
                  .arg(probesText(concern.facts));
    case Code::SoleOperator:
        return Text::tr("The store is your own: exceptions and runs of other people who look after this tenant are not known to it. "
                        "Go on only if nobody else does.");
    case Code::HouseStandard:
        return Text::tr("Default is \"%1\" on %2 of %3 mailboxes: is that a standard of this house, rather than each one's own choice? "
                        "If so, add it to the policy's baseline.")
            .arg(fact(0), fact(1), fact(2));
    case Code::OtherOrganizations:
        return Text::tr("Other organisations see free/busy by what Default grants, and would see none any more: %1.").arg(concern.facts.join(u", "_s));
    case Code::RoomsInScope:
        return Text::tr("%1 rooms or pieces of equipment would be closed: people could no longer see when they are free.").arg(fact(0));
    case Code::GroupGrew:
        return Text::tr("%1 had %2 members when the plan was made and has %3 now: more people would see than were meant.").arg(fact(0), fact(1), fact(2));
    case Code::ReachUnproved:
        return Text::tr("That you may write to these mailboxes could not be seen without writing: %1.").arg(concern.facts.join(u": "_s));
    case Code::GroupEmptied:
        return Text::tr("%1 had %2 members when the plan was made and has none now: those who are entitled would be in the dark. Plan again.")
            .arg(fact(0), fact(1));
    case Code::TooManyRows: return Text::tr("%1 mailboxes would change; the limits of this connection allow %2 in one run (%3).").arg(fact(0), fact(1), fact(2));
    case Code::Forbidden: return Text::tr("The limits of this connection do not allow \"%1\" (%2).").arg(fact(0), fact(1));
    case Code::ReasonNeeded: return Text::tr("The limits of this connection ask for a reason (%1).").arg(fact(0));
    case Code::TicketNeeded: return Text::tr("The limits of this connection ask for a ticket (%1).").arg(fact(0));
    case Code::ApprovalNeeded: {
        const QString needed = Text::tr("%1 mailboxes would change; above %2 the limits of this connection ask for a second person's approval (%3).")
                                   .arg(fact(0), fact(1), fact(2));
        const auto flaw = change::approvalFlawFromName(fact(3));
        return (needed + u' ' + (flaw ? flawText(*flaw, fact(4)) : QString())).trimmed();
    }
    }
    return {};
}

} // namespace words
