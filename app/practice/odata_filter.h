// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace practice {

/// The part of Graph's `$filter` that is served: comparisons (eq, ne, ge, gt, le, lt) and startswith(),
/// joined by "and".
class ODataFilter
{
public:
    /// \return empty when the text is something else.
    static std::optional<ODataFilter> parse(const QString &text);
    /// \param property gives the value of a property as text ("true", "2026-10-01T00:00:00Z", ...); none when
    /// unknown.
    bool matches(const std::function<std::optional<QString>(const QString &)> &property) const;

private:
    struct Term
    {
        QString property;
        QString op;
        QString value;
    };
    std::vector<Term> m_terms;
};

} // namespace practice
