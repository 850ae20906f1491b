// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/directory.h"

/// What Graph tells of the directory where the Admin API v2.0 alone does not. Objects of Graph are known by
/// their id (ExternalDirectoryObjectId), which stands in for the Guid of recipients that Exchange has not
/// shown. Source: Graph v1.0 reference, user-list, group-list, group-list-transitivemembers; wire
/// reference 4.5 and 5.2.
namespace exchange::graph {

[[nodiscard]] Call users(change::Priority priority);
[[nodiscard]] Call groups(change::Priority priority);

/// Mailboxes as v2.0 lists them, then users and mail-enabled groups of Graph that are none of these.
QCoro::Task<Listing> recipients(
    CallPort &calls, Surfaces &surfaces, RecipientSink sink, change::Priority priority, std::stop_token stop);

QCoro::Task<core::Result<domain::GroupFacts>> group(CallPort &calls, QString identity, std::stop_token stop);
/// Who is in a group itself, by the directory's ids.
QCoro::Task<core::Result<std::vector<domain::Recipient>>> members(
    CallPort &calls, core::RecipientId group, change::Priority priority, std::stop_token stop);

} // namespace exchange::graph
