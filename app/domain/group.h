// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recipient.h"

#include <optional>
#include <vector>

namespace domain {

/// What we remember of a group, to notice that it was made anew under its old name.
struct GroupIdentity
{
    core::RecipientId guid;
    QUuid externalId;
    std::optional<QString> sid;

    [[nodiscard]] static GroupIdentity of(const GroupFacts &facts);
    friend bool operator==(const GroupIdentity &, const GroupIdentity &) = default;
};

/// One thing worth saying about a group. Sentences are made in words/.
struct GroupFinding
{
    enum class Code {
        // Refused: cannot carry rights.
        NotFound,
        NotAGroup,        ///< `facts`: type.
        DistributionList, ///< No security principal.
        DynamicGroup,
        Microsoft365Group,
        RoomList,
        NotUniversal,
        OtherType, ///< `facts`: type.
        // Dead: its old grants no longer grant.
        IdentityChanged, ///< `facts`: "guid", "externalId", "sid", those that changed.
        // Worth knowing.
        Namesakes,     ///< `facts`: addresses.
        CannotInherit, ///< Members a right of the group does not reach; `facts`: addresses.
        NoMembers,
        MembersNotCounted,
        AnyoneCanJoin,
        Synchronised,  ///< Membership is changed on premises.
        NoManager,
    };
    Code code = Code::NotFound;
    QStringList facts;

    friend bool operator==(const GroupFinding &, const GroupFinding &) = default;
};

struct GroupVerdict
{
    bool canCarryRights = false;
    bool isDead = false; ///< Made anew since we last looked: existing grants are to be removed and added.
    std::vector<GroupFinding> findings; ///< In the order of the codes.
};

[[nodiscard]] QString findingName(GroupFinding::Code code); ///< Stable, e.g. "distribution-list".

/// Only a mail-enabled universal security group can carry calendar rights.
/// \param facts  none when nobody has the address.
[[nodiscard]] GroupVerdict verdictOn(const std::optional<GroupFacts> &facts, const std::optional<GroupIdentity> &remembered);

} // namespace domain
