// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recipient.h"
#include "domain/trustee.h"
#include "exchange/cmdlets.h"

#include <optional>
#include <vector>

/// Whom the entries of a calendar belong to: the wire names them by display name only. Pure.
namespace exchange::trustees {

/// Something only the service can tell: whose entry is it, asked with -User.
struct Question
{
    QString name; ///< The text of the rows in question.
    core::RecipientId recipient; ///< Null: the pseudo user of that name.
    [[nodiscard]] QString user() const { return recipient.isNull() ? name : recipient.text(); }
};

struct Answer
{
    Question question;
    bool known = false; ///< The service answered, be it that there is no such entry.
    std::optional<PermissionRow> row; ///< The entry, if there is one.
};

/// What to ask before `resolve`: names that are not unique and matter (a candidate is `watched`), rows that
/// share one name, a second "Default". `index` null (nobody is known): nothing.
[[nodiscard]] std::vector<Question> questions(const std::vector<PermissionRow> &rows,
    const domain::RecipientIndex *index, const std::vector<core::RecipientId> &watched);

/// One trustee per row, in order. With a null `index` every ordinary name is Ambiguous: it was not looked up.
[[nodiscard]] std::vector<domain::Trustee> resolve(const std::vector<PermissionRow> &rows,
    const domain::RecipientIndex *index, const std::vector<Answer> &answers);

/// Whether a text names nobody of the directory: pseudo users, bare SIDs, sharing invitations, local group
/// roles.
[[nodiscard]] bool isSpecial(const QString &user);

} // namespace exchange::trustees
