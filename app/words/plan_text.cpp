// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/plan_text.h"

#include "domain/calendar/right.h"
#include "words/error_text.h"
#include "words/moment_text.h"
#include "words/right_text.h"
#include "words/state_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace words {
namespace {

using Finding = domain::GroupFinding::Code;

constexpr int addressesNamed = 5;
constexpr int runNameLength = 8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::plan)
};

QString behind(QStringView prefix, const QString &source)
{
    return source.startsWith(prefix) ? source.mid(prefix.size()) : source;
}

/// The first few of a list, and how many more there are.
QString someOf(const QStringList &all)
{
    const QString first = all.mid(0, addressesNamed).join(Text::tr(", ", "Between the parts of a list"));
    const int more = int(all.size()) - addressesNamed;
    return more <= 0 ? first : Text::tr("%1 and %n more", nullptr, more).arg(first);
}

} // namespace

QString planTitle(const QString &kind, const QString &source)
{
    if (kind == "segment"_L1)
        return Text::tr("Segment: %1", "A plan, and the names of its policies").arg(source);
    if (kind == "restore"_L1)
        return Text::tr("Restore from the snapshot \"%1\"").arg(behind(u"snapshot ", source));
    if (kind == "undo"_L1)
        return Text::tr("Undo of the run %1", "The first characters of a run's id")
            .arg(behind(u"run ", source).left(runNameLength));
    if (kind == "email-apps"_L1)
        return Text::tr("Send-only mailboxes");
    return source.isEmpty() ? kind : u"%1: %2"_s.arg(kind, source);
}

QString whyText(domain::Reason reason, const QStringList &facts)
{
    const QString sentence = reasonText(reason);
    if (facts.isEmpty())
        return sentence;
    return Text::tr("%1 (%2)", "A reason as a sentence, and the technical facts behind it")
        .arg(sentence, facts.join(Text::tr("; ", "Between several facts")));
}

QString keptText(domain::FacetId facet, const QString &kept)
{
    if (facet == domain::FacetId::Apps)
        return kept == "send-only"_L1 ? Text::tr("Send-only", "What an exception keeps")
                                      : Text::tr("Its own switches", "What an exception keeps");
    const auto right = domain::calendar::Right::fromNames({kept});
    return right ? rightText(*right) : kept;
}

QString findingText(const domain::GroupFinding &finding)
{
    switch (finding.code) {
    case Finding::NotFound:
        return Text::tr("Nobody has this address.");
    case Finding::NotAGroup:
        return Text::tr("This is no group (%1).", "The service's word for what it is")
            .arg(finding.facts.join(u' '));
    case Finding::DistributionList:
        return Text::tr("This is a distribution list without security: it cannot own an entry.");
    case Finding::DynamicGroup:
        return Text::tr("This is a dynamic group: it cannot own an entry.");
    case Finding::Microsoft365Group:
        return Text::tr("This is a Microsoft 365 group: it cannot own an entry.");
    case Finding::RoomList:
        return Text::tr("This is a list of rooms: it cannot own an entry.");
    case Finding::NotUniversal:
        return Text::tr("This group is not universal: it cannot own an entry.");
    case Finding::OtherType:
        return Text::tr("This type of group cannot own an entry (%1).", "The service's word for the type")
            .arg(finding.facts.join(u' '));
    case Finding::IdentityChanged:
        return Text::tr("The group was made anew under its old name; entries of the old one grant nothing.");
    case Finding::Namesakes:
        return Text::tr("Others have the same name: %1.", "Addresses").arg(someOf(finding.facts));
    case Finding::CannotInherit:
        return Text::tr("The group's rights do not reach some of its members: %1.", "Addresses")
            .arg(someOf(finding.facts));
    case Finding::NoMembers:
        return Text::tr("The group has no members: nobody would see anything through it.");
    case Finding::MembersNotCounted:
        return Text::tr("Its members could not be counted.");
    case Finding::AnyoneCanJoin:
        return Text::tr("Anyone can join the group, and so see what it sees.");
    case Finding::Synchronised:
        return Text::tr("Its members are kept on premises, not in the cloud.");
    case Finding::NoManager:
        return Text::tr("Nobody is named as its manager.");
    }
    return {};
}

QString pauseText(const core::Error &error, std::chrono::seconds pause)
{
    const QString wait = durationText(pause);
    const QString detail = error.detail.isEmpty() ? error.subject : error.detail;
    switch (error.code) {
    case core::Errc::Throttled:
        return detail.isEmpty()
            ? Text::tr("The service asks to wait %1.", "A duration").arg(wait)
            : Text::tr("The service asks to wait %1: %2", "A duration; the service's words")
                  .arg(wait, detail);
    case core::Errc::Unavailable:
        return detail.isEmpty()
            ? Text::tr("The service does not answer; trying again in %1.").arg(wait)
            : Text::tr("The service does not answer; trying again in %1: %2").arg(wait, detail);
    default:
        return Text::tr("Trying again in %1: %2", "A duration; an error").arg(wait, errorText(error));
    }
}

} // namespace words
