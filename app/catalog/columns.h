// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text_column.h"
#include "domain/calendar/policy.h"
#include "domain/calendar/state.h"
#include "domain/mailbox.h"
#include "domain/query.h"
#include "domain/reason.h"
#include "domain/value_pool.h"

#include <QHash>
#include <array>
#include <optional>
#include <vector>

namespace catalog {

/// A row of the columns; stays the same while the columns live.
enum class RowId : quint32 {};

/// What is put into one row.
struct Row
{
    domain::Mailbox mailbox;
    domain::Value value;                    ///< Latest good reading of the calendar; null: none.
    std::optional<core::Instant> readAt;    ///< When it was read, or last failed to be.
    domain::calendar::State state = domain::calendar::State::NoPolicy;
    domain::Reason reason = domain::Reason::None;
    bool isNew = false;
    int policy = -1; ///< Index in the policy set; -1: none.
    std::optional<core::Instant> exceptionSince;
    bool exceptionExpired = false;
    QStringList runs; ///< Short names of the runs that wrote it, newest first.
};

/// A column that can be shown, sorted and filtered: a field of the query language, or the right of one policy group.
struct Column
{
    domain::Field field = domain::Field::Name;
    int group = -1; ///< Index into Columns::groups() when `field` is Group.

    friend bool operator==(const Column &, const Column &) = default;
};

/// All mailboxes of a connection with what was last read of them, in columns. Filled by one thread; copies are cheap
/// enough to hand out whole, and a const one is safe on any thread.
class Columns
{
public:
    /// \param groups  policy groups that get a column each; resolved.
    explicit Columns(std::vector<domain::calendar::PolicyGroup> groups = {});

    /// Adds the mailbox, or replaces its row when it is known.
    RowId put(const Row &row);

    [[nodiscard]] size_t size() const { return m_ids.size(); }
    [[nodiscard]] std::vector<RowId> all() const;
    [[nodiscard]] std::optional<RowId> find(core::MailboxId id) const;
    [[nodiscard]] const std::vector<domain::calendar::PolicyGroup> &groups() const { return m_groups; }

    [[nodiscard]] domain::Mailbox mailbox(RowId row) const;
    [[nodiscard]] core::MailboxId id(RowId row) const { return m_ids[index(row)]; }
    [[nodiscard]] core::RecipientId guid(RowId row) const { return m_guids[index(row)]; }
    [[nodiscard]] QString name(RowId row) const { return m_names.text(index(row)); }
    [[nodiscard]] QString address(RowId row) const { return m_addresses.text(index(row)); }
    [[nodiscard]] const domain::Value &value(RowId row) const { return m_values.at(m_value[index(row)]); }
    [[nodiscard]] std::optional<core::Instant> readAt(RowId row) const;
    [[nodiscard]] domain::calendar::State state(RowId row) const { return m_states[index(row)]; }
    [[nodiscard]] domain::Reason reason(RowId row) const { return m_reasons[index(row)]; }
    [[nodiscard]] bool isNew(RowId row) const { return m_new[index(row)] != 0; }
    [[nodiscard]] int policy(RowId row) const { return m_policies[index(row)]; }
    /// Right of Default; none where it was not read.
    [[nodiscard]] std::optional<domain::calendar::Right> defaultRight(RowId row) const;
    /// Right of a group's entry; none where the calendar was not read or it has no entry (`hasReading` tells which).
    [[nodiscard]] std::optional<domain::calendar::Right> groupRight(RowId row, int group) const;
    [[nodiscard]] bool hasReading(RowId row) const { return m_value[index(row)] != domain::ValuePool::none; }

    [[nodiscard]] domain::FieldValue field(RowId row, domain::Field field) const;
    /// Technical text for exports and plain tables; empty where unknown. Times in ISO 8601.
    [[nodiscard]] QString text(RowId row, Column column) const;

    // For filter and order.
    [[nodiscard]] const TextColumn &search() const { return m_search; } ///< Name and address, folded to one case.
    [[nodiscard]] const DictionaryColumn *dictionary(domain::Field field) const; ///< Null: not kept in a dictionary.
    [[nodiscard]] const domain::ValuePool &values() const { return m_values; }
    [[nodiscard]] quint32 valueIndex(RowId row) const { return m_value[index(row)]; }
    [[nodiscard]] static size_t index(RowId row) { return size_t(row); }

private:
    void assign(size_t at, const Row &row);

    std::vector<domain::calendar::PolicyGroup> m_groups;
    QHash<core::MailboxId, quint32> m_index;
    std::vector<core::MailboxId> m_ids;
    std::vector<core::RecipientId> m_guids;
    std::vector<QUuid> m_generations;
    TextColumn m_names;
    TextColumn m_addresses;
    TextColumn m_upns;
    TextColumn m_search;
    DictionaryColumn m_types;
    DictionaryColumn m_departments;
    DictionaryColumn m_offices;
    DictionaryColumn m_languages;
    std::array<DictionaryColumn, 15> m_attributes;
    DictionaryColumn m_runs; ///< Lists joined by line feeds.
    std::vector<qint64> m_created; ///< Milliseconds; noTime: unknown.
    std::vector<qint64> m_readAt;
    domain::ValuePool m_values;
    std::vector<quint32> m_value;
    std::vector<domain::calendar::State> m_states;
    std::vector<domain::Reason> m_reasons;
    std::vector<quint8> m_new;
    std::vector<quint8> m_exceptions; ///< 0 no, 1 kept, 2 expired.
    std::vector<qint16> m_policies;
};

} // namespace catalog
