// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace change {

/// Why an approval does not stand for a plan that somebody is about to carry out.
enum class ApprovalFlaw : quint8 {
    Missing,
    NoApproval,    ///< The file is something else.
    OtherPlan,
    SamePerson,    ///< Who made the plan, or carries it out.
    NotAnApprover, ///< Not among those the limits name.
    WrongSignature,
};
[[nodiscard]] QString approvalFlawName(ApprovalFlaw flaw); ///< Stable, e.g. "other-plan".
[[nodiscard]] std::optional<ApprovalFlaw> approvalFlawFromName(const QString &name);

/// Something that speaks against carrying a plan out. Sentences are made in words/.
struct Concern
{
    enum class Code : quint8 {
        // A person may go on in spite of them; that they did is recorded.
        Untested,           ///< The self-test has not passed on this tenant; facts: probes that failed, none when it never ran.
        SoleOperator,       ///< The store is a private one: exceptions and leases of others are not known.
        HouseStandard,      ///< More than a few mailboxes in scope have the same other Default; facts: right, how many, of how many.
        OtherOrganizations, ///< Organisations outside that would go dark; facts: names.
        RoomsInScope,       ///< Facts: how many rooms and equipment are to change.
        GroupGrew,          ///< Facts: address, members when planned, members now.
        ReachUnproved,      ///< That the signed-in one may write to these mailboxes could not be seen; facts: address, why.
        // Nobody may.
        GroupEmptied, ///< Facts: address, members when planned.
        TooManyRows,  ///< A limit of the connection; facts: rows, allowed, file.
        Forbidden,    ///< A limit; facts: mode, file.
        ReasonNeeded, ///< A limit; facts: file.
        TicketNeeded, ///< A limit; facts: file.
        ApprovalNeeded, ///< A limit; facts: rows, allowed without, file, name of the flaw, who approved.
    };
    Code code = Code::Untested;
    QStringList facts;

    /// Whether a person may go on in spite of it.
    [[nodiscard]] bool canBeAccepted() const { return code < Code::GroupEmptied; }
    friend bool operator==(const Concern &, const Concern &) = default;
};

[[nodiscard]] QString concernName(Concern::Code code); ///< Stable, e.g. "house-standard".
[[nodiscard]] std::optional<Concern::Code> concernFromName(const QString &name);
[[nodiscard]] QStringList acceptableConcerns(); ///< Names of those a person may go on in spite of.

} // namespace change
