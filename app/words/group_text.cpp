// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/group_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::group)
};

/// At most so many addresses in a sentence; the rest are counted.
QString some(const QStringList &facts)
{
    constexpr int shown = 5;
    const QString list = QStringList(facts.mid(0, shown)).join(u", "_s);
    const int rest = int(facts.size()) - shown;
    return rest > 0 ? Text::tr("%1 and %n more", "a list of addresses", rest).arg(list) : list;
}

} // namespace

QString findingText(const domain::GroupFinding &finding)
{
    using Code = domain::GroupFinding::Code;
    switch (finding.code) {
    case Code::NotFound: return Text::tr("No group has this address.");
    case Code::NotAGroup: return Text::tr("This is no group (%1).").arg(some(finding.facts));
    case Code::DistributionList:
        return Text::tr("This is a distribution list: it cannot be given rights. A mail-enabled security group can.");
    case Code::DynamicGroup: return Text::tr("This is a dynamic group: it cannot be given rights.");
    case Code::Microsoft365Group: return Text::tr("This is a Microsoft 365 group: its members would not get the right.");
    case Code::RoomList: return Text::tr("This is a list of rooms: it cannot be given rights.");
    case Code::NotUniversal: return Text::tr("This security group is not universal; only a universal one can be given rights.");
    case Code::OtherType: return Text::tr("A group of this type cannot be given rights (%1).").arg(some(finding.facts));
    case Code::IdentityChanged:
        return Text::tr("The group was made anew under its old name: entries given to it before grant nothing any more.");
    case Code::Namesakes: return Text::tr("Others have the same name: %1.").arg(some(finding.facts));
    case Code::CannotInherit: return Text::tr("These members do not get the right through the group: %1.").arg(some(finding.facts));
    case Code::NoMembers: return Text::tr("Nobody is in it: where Default is closed, nobody would see anything.");
    case Code::MembersNotCounted: return Text::tr("Its members could not all be counted.");
    case Code::AnyoneCanJoin: return Text::tr("Anybody can join it, and so get the right.");
    case Code::Synchronised: return Text::tr("Its members are kept in the on-premises directory.");
    case Code::NoManager: return Text::tr("Nobody is named who may change its members.");
    }
    return {};
}

QString verdictText(const domain::GroupVerdict &verdict)
{
    return verdict.canCarryRights ? Text::tr("This group can be given calendar rights.") : Text::tr("This group cannot be used.");
}

} // namespace words
