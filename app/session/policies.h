// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/policy_set.h"
#include "domain/group.h"
#include "domain/recipient.h"
#include "session/session.h"

#include <QCoro/QCoroTask>

namespace session {

/// Reads a policy file, or every *.json of a folder as one set. Groups are not resolved yet.
/// Errors: BadInput naming the file and the place in it.
[[nodiscard]] core::Result<domain::calendar::PolicySet> readPolicies(const QString &fileOrFolder);

/// The set that a person names, else the connection's active one, else an empty set.
[[nodiscard]] core::Result<domain::calendar::PolicySet> policiesFor(const StoreReader &reader, const QString &fileOrFolder);
/// A set that was planned with before, by its hash. Error BadInput.
[[nodiscard]] core::Result<domain::calendar::PolicySet> policiesByHash(const StoreReader &reader, const QString &hash);
/// Remembers a set by its hash; `activate` makes it the connection's active one.
QCoro::Task<core::Result<>> keepPolicies(Session &session, domain::calendar::PolicySet policies, bool activate);

/// The stored recipients. Error NotFound when there was no scan yet.
[[nodiscard]] core::Result<std::shared_ptr<const domain::RecipientIndex>> storedIndex(const StoreReader &reader);

/// What is known of one policy group, live.
struct CheckedGroup
{
    QString address;
    std::optional<domain::GroupFacts> facts; ///< None when nobody has the address.
    domain::GroupVerdict verdict;
    std::vector<core::RecipientId> formerIds;
    QStringList formerSids;
    std::optional<core::Instant> changedAt; ///< When we noticed that it was made anew.
};

/// Asks the service about a group and remembers who it is, so that one made anew is noticed.
/// Errors: those of a call; a group that is not there is an answer, not an error.
QCoro::Task<core::Result<CheckedGroup>> checkGroup(
    Session &session, QString address, std::shared_ptr<const domain::RecipientIndex> index, std::stop_token stop);

} // namespace session
