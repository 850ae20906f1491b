// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"

#include <QHash>
#include <vector>

namespace domain {

/// Values held once, addressed by a small number. Not synchronised: filled by one thread, then shared as const.
class ValuePool
{
public:
    static constexpr quint32 none = 0; ///< The index of "no value".

    ValuePool() : m_values(1) { }

    /// The index of the value; the first one that came with an id stays. A null value has index `none`.
    quint32 intern(const Value &value);
    [[nodiscard]] const Value &at(quint32 index) const { return m_values[index]; } ///< Null for `none`.
    [[nodiscard]] quint32 find(const ValueId &id) const { return m_index.value(id, none); }
    [[nodiscard]] size_t size() const { return m_values.size() - 1; } ///< Distinct values.

private:
    std::vector<Value> m_values;
    QHash<ValueId, quint32> m_index;
};

} // namespace domain
