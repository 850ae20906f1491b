// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/decision.h"
#include "change/step.h"
#include "core/clock.h"
#include "domain/mailbox.h"
#include "domain/value_pool.h"

#include <QHash>
#include <QMap>
#include <array>
#include <optional>
#include <vector>

namespace change {

/// How much of what is in scope was freshly read when the plan was made.
struct PlanCoverage
{
    qint64 inScope = 0;
    qint64 freshlyRead = 0;
    qint64 remote = 0;   ///< Out of reach: on premises or in another tenant.
    qint64 accepted = 0; ///< Accepted as unreadable.
    qint64 uncovered = 0; ///< Mailboxes that no policy claims.

    friend bool operator==(const PlanCoverage &, const PlanCoverage &) = default;
};

/// A group that a plan relies on, as it was when the plan was made.
struct PlanGroup
{
    core::RecipientId id;
    QString address;
    std::optional<int> members; ///< None: not counted.

    friend bool operator==(const PlanGroup &, const PlanGroup &) = default;
};

struct PlanHeader
{
    core::TenantId tenant;
    QString kind;   ///< Intent::kind().
    QString source; ///< What it goes by: policy names, the snapshot's name, the run's id.
    std::vector<domain::FacetId> facets;
    QString policyHash; ///< Empty for plans without a policy.
    PlanCoverage coverage;
    QString chainHead; ///< Head of the audit chain when the plan was made.
    core::Instant created;
    QString createdBy;
    std::vector<core::RecipientId> watched; ///< Groups whose entries every row relies on.
    std::vector<PlanGroup> groups;          ///< The policy's groups.
    QJsonObject options; ///< What the intent was asked for beside the source, to plan the same again: {"everyEntry": true}.

    friend bool operator==(const PlanHeader &, const PlanHeader &) = default;
};

/// One mailbox of a plan, put together for the caller.
struct PlanRow
{
    domain::MailboxRef mailbox;
    QString name;
    domain::FacetId facet = domain::FacetId::Calendar;
    DecisionKind kind = DecisionKind::Nothing;
    ReasonCode reason = ReasonCode::None;
    QStringList facts;
    domain::Value before; ///< Null when there was no good reading.
    domain::Value after;  ///< Null unless `kind` is Change.
    domain::Value via;    ///< Usually null; else to be reached before `after`.
    std::vector<Step> steps; ///< From `before` (over `via`) to `after`; empty unless `kind` is Change.
    bool keepsDefault = false;
    QString keepException; ///< To be recorded once the row is done; also where `kind` is Nothing. Empty: none.
};

struct PlanCounts
{
    qint64 change = 0;
    qint64 nothing = 0;
    qint64 hold = 0;
    qint64 steps = 0;
    QMap<ReasonCode, qint64> byReason;

    [[nodiscard]] qint64 rows() const { return change + nothing + hold; }
};

/// What carrying a plan out will cost.
struct PlanEstimate
{
    qint64 calls = 0; ///< Reads before, between and after, and the writes.
    std::chrono::seconds time {};
    [[nodiscard]] double hours() const { return double(time.count()) / 3600.0; }
};

/// What carrying one row out takes.
struct RowCost
{
    qint64 steps = 0;
    qint64 calls = 0; ///< Reads before, between and after, and the steps.
};

/// How many people can look at the changed calendars afterwards. An estimate: members of several groups are counted
/// once for each, up to `people`.
struct SightEstimate
{
    qint64 keep = 0;
    qint64 lose = 0;
};

/// What to do about each mailbox: a value that is shown, counted, saved and compared. Columns and pools inside, so a
/// million rows with few distinct values stay small. Immutable once built; safe on any thread.
class Plan
{
public:
    explicit Plan(PlanHeader header = {}) : m_header(std::move(header)) { }

    [[nodiscard]] const PlanHeader &header() const { return m_header; }
    [[nodiscard]] size_t size() const { return m_kinds.size(); }
    [[nodiscard]] PlanRow row(size_t index) const;
    [[nodiscard]] core::MailboxId mailbox(size_t index) const { return m_ids[index]; }
    [[nodiscard]] DecisionKind kind(size_t index) const { return m_kinds[index]; }
    [[nodiscard]] ReasonCode reason(size_t index) const { return m_reasons[index]; }
    // One column of a row, where putting the whole row together would cost too much.
    [[nodiscard]] QString name(size_t index) const { return text(m_names[index]); }
    [[nodiscard]] QString address(size_t index) const { return text(m_addresses[index]); }
    [[nodiscard]] domain::FacetId facet(size_t index) const { return m_facets[index]; }
    [[nodiscard]] const QStringList &facts(size_t index) const { return m_factLists[m_facts[index]]; }
    [[nodiscard]] QString keepException(size_t index) const { return m_factLists[m_exceptions[index]].value(0); }
    [[nodiscard]] const domain::Value &before(size_t index) const { return m_values.at(m_before[index]); }
    [[nodiscard]] const domain::Value &after(size_t index) const { return m_values.at(m_after[index]); }
    /// Places of `before`, `via` and `after` among values(): rows where these are equal are changed alike.
    [[nodiscard]] std::array<quint32, 3> valuePlaces(size_t index) const { return {m_before[index], m_via[index], m_after[index]}; }
    [[nodiscard]] RowCost cost(size_t index) const; ///< Nothing where nothing is changed.
    [[nodiscard]] std::optional<size_t> indexOf(core::MailboxId mailbox, domain::FacetId facet) const;
    [[nodiscard]] const domain::ValuePool &values() const { return m_values; }

    [[nodiscard]] const PlanCounts &counts() const { return m_counts; }
    [[nodiscard]] bool isEmpty() const { return m_counts.change == 0; } ///< Nothing would be written.

    /// \param callsPerSecond  greater than 0.
    [[nodiscard]] PlanEstimate estimate(double callsPerSecond) const;
    /// \param people        everybody who could look, without the plan.
    /// \param groupMembers  members of each granted group, through nesting.
    [[nodiscard]] static SightEstimate sight(qint64 people, const std::vector<qint64> &groupMembers);

    /// Takes the row in; false when this facet of this mailbox is already there.
    [[nodiscard]] bool append(const PlanRow &row);
    void setHeader(PlanHeader header) { m_header = std::move(header); }

private:
    struct Text
    {
        quint32 offset = 0;
        quint32 length = 0;
    };
    [[nodiscard]] Text keep(const QString &text);
    [[nodiscard]] QString text(Text text) const;
    [[nodiscard]] quint32 keepList(const QStringList &list);
    void count(const PlanRow &row);

    PlanHeader m_header;
    PlanCounts m_counts;
    qint64 m_calls = 0;
    QHash<QByteArray, RowCost> m_costs; ///< By (before, via, after).
    domain::ValuePool m_values;
    QByteArray m_texts; ///< UTF-8.
    std::vector<core::MailboxId> m_ids;
    std::vector<core::RecipientId> m_guids;
    std::vector<QUuid> m_generations;
    std::vector<Text> m_addresses;
    std::vector<Text> m_names;
    std::vector<domain::FacetId> m_facets;
    std::vector<DecisionKind> m_kinds;
    std::vector<ReasonCode> m_reasons;
    std::vector<quint8> m_keepsDefault;
    std::vector<quint32> m_before;
    std::vector<quint32> m_after;
    std::vector<quint32> m_via;
    std::vector<quint32> m_facts;      ///< Into m_factLists; 0: none.
    std::vector<quint32> m_exceptions; ///< Into m_factLists.
    std::vector<QStringList> m_factLists {QStringList()};
    QHash<QStringList, quint32> m_factIndex;
    QHash<std::pair<core::MailboxId, quint8>, quint32> m_index;
};

/// The steps of one row: from `before`, over `via` where there is one, to `after`.
[[nodiscard]] std::vector<Step> stepsOf(domain::FacetId facet, const domain::Value &before, const domain::Value &via, const domain::Value &after);

} // namespace change
