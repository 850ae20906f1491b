// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/columns.h"
#include "domain/query.h"

#include <memory>
#include <span>
#include <stop_token>

namespace catalog {

/// A query made ready for some columns: what can be decided per distinct text or value is decided once. Does not own
/// the columns; valid while they are not changed. Safe on any thread.
class CompiledQuery
{
public:
    CompiledQuery(const Columns &columns, domain::Query query);
    ~CompiledQuery();
    CompiledQuery(CompiledQuery &&) noexcept;
    CompiledQuery &operator=(CompiledQuery &&) noexcept;

    [[nodiscard]] domain::Truth matches(RowId row) const;

    struct Node;

private:
    std::unique_ptr<Node> m_root;
    domain::Query m_query;
};

/// Rows in the order they were asked about.
struct FilterResult
{
    std::vector<RowId> rows;    ///< They match.
    std::vector<RowId> unknown; ///< A field was not read: cannot be told.
    bool complete = true;       ///< False when it was stopped.
};

[[nodiscard]] FilterResult filter(const Columns &columns, const domain::Query &query, std::stop_token stop = {});
/// Of some rows only: the rows of one wave, or the first thousand while the rest is still being computed.
[[nodiscard]] FilterResult filter(const Columns &columns, const domain::Query &query, std::span<const RowId> rows, std::stop_token stop = {});

/// Remembers the last result and narrows it when the new query allows. One per view; not for two threads at once.
/// Columns that were changed need a new one.
class Narrowing
{
public:
    [[nodiscard]] const FilterResult &filter(const Columns &columns, const domain::Query &query, std::stop_token stop = {});
    [[nodiscard]] bool lastWasNarrowed() const { return m_narrowed; }

private:
    std::optional<domain::Query> m_query;
    FilterResult m_result;
    bool m_narrowed = false;
};

} // namespace catalog
