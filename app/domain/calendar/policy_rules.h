// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/acl.h"
#include "domain/calendar/policy.h"

namespace domain::calendar {

/// What is known of a policy's group besides its GUID. A group that is not listed is in order.
struct GroupCondition
{
    core::RecipientId id;
    bool usable = true; ///< Can carry rights (domain::verdictOn).
    std::vector<core::RecipientId> formerIds; ///< GUIDs it had before it was made anew.
    QStringList formerSids;                   ///< "S-1-5-21-..."; entries of them show as "NT:S-1-5-21-...".
};

/// What an ACL should become, and what that says about it.
struct Conversion
{
    Acl target;
    std::optional<Acl> via; ///< To be reached first: dead entries removed that are then added anew.
    QStringList missing;    ///< Addresses of groups whose grant is not there or too low.
    QStringList dead;       ///< Addresses of groups whose entry is dead.
    QStringList differing;  ///< Addresses of groups whose exact grant has more than it says.
    QStringList unwanted;   ///< Addresses of managed groups that have an entry and should not.
    bool anonymousDiffers = false;
};

/// How Default is treated and what is to be left alone.
struct ConversionMode
{
    bool keepDefault = false;
    std::vector<core::RecipientId> leave; ///< Groups whose entries stay as they are.
    std::vector<core::RecipientId> dead;  ///< Groups whose present entry grants nothing.
    const Acl *ours = nullptr;            ///< What our last run left with Default as the policy wanted it: grants are ours.
};

/// The ACL that a policy wants in place of this one: Default, Anonymous if the policy speaks of it, grants, and managed
/// groups gone. Everything else stays. With `keepDefault`:
/// - a Default that shows nothing keeps the calendar closed for everybody: no grant is made or raised;
/// - a grant that does not cover the kept Default would turn rights upside down: it is left out (one of our own is
///   taken back) or raised to cover it; one that is the same as the kept Default adds nothing and is not made;
/// - Anonymous is only ever narrowed.
/// The ACL has a Default entry; groups are resolved.
[[nodiscard]] Conversion convert(const Policy &policy, const Acl &acl, const ConversionMode &mode,
    const std::vector<GroupCondition> &groups);

/// Same entries to the service: owners, rights and flags, whatever the display names.
[[nodiscard]] bool equivalent(const Acl &a, const Acl &b);

} // namespace domain::calendar
