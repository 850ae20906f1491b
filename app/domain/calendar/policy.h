// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/calendar/right.h"
#include "domain/query.h"
#include "domain/recipient.h"

#include <QByteArray>
#include <vector>

namespace domain::calendar {

enum class Match { AtLeast, Exact };               ///< May a grant lower what the group already has?
enum class Customised { Preserve, Overwrite, Hold }; ///< A mailbox whose owner chose Default before our first run.
enum class DriftAction { Report, Accept, Enforce };  ///< Somebody changed it after our run.
enum class KeptGrant { LeaveOut, Raise };            ///< A grant that shows less than a kept Default.

/// A group as a policy names it: by address in the file, by GUID once resolved against the tenant's recipients.
struct PolicyGroup
{
    QString address;
    core::RecipientId id; ///< Null until resolved.
    QString name;         ///< Display name, as the wire shows it; empty until resolved.
    int line = 0;         ///< Where the file names it, from 1; 0 when it did not come from a file.
    int column = 0;
};

struct Grant
{
    PolicyGroup group;
    Right right;
    Match match = Match::AtLeast;
};

/// Who sees what of the calendars in its scope. See "Policy file" in the rules of the domain.
struct Policy
{
    QString name;
    Query scope; ///< Directory fields only.
    std::vector<Right> baseline {roles::availabilityOnly};
    Right defaultRight;
    std::optional<Right> anonymous;
    std::vector<Grant> grants;
    std::vector<PolicyGroup> managed;
    Customised customised = Customised::Preserve;
    DriftAction narrower = DriftAction::Report;
    DriftAction wider = DriftAction::Report;
    KeptGrant keptGrant = KeptGrant::LeaveOut;
    QString file; ///< For messages; empty when it did not come from a file.

    /// Reads one `mullion-policy/1` object. Error BadInput; `subject` is the file, `detail` begins "line L, column C: "
    /// with the place of the offending value (or of the key that is not known) and says what is expected.
    [[nodiscard]] static core::Result<Policy> parse(const QByteArray &bytes, const QString &file);

    /// Canonical JSON, UTF-8, indented, ending with a line feed. Groups by address.
    [[nodiscard]] QByteArray toJson() const;

    /// The same policy with its groups found. Error NotFound (nobody has the address), BadInput (two addresses are the
    /// same group), both naming file, line and column.
    [[nodiscard]] core::Result<Policy> resolved(const RecipientIndex &recipients) const;

    [[nodiscard]] bool isBaseline(Right right) const;
    [[nodiscard]] const Grant *grantFor(core::RecipientId group) const;
    /// Whether the scope speaks of mailbox types; if not, it means user mailboxes only.
    [[nodiscard]] bool namesTypes() const { return scope.uses(Field::Type); }
};

[[nodiscard]] QString customisedName(Customised value);
[[nodiscard]] QString driftActionName(DriftAction value);
[[nodiscard]] QString matchName(Match value);
[[nodiscard]] QString keptGrantName(KeptGrant value);

} // namespace domain::calendar
