// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/value_pool.h"

namespace domain {

quint32 ValuePool::intern(const Value &value)
{
    if (value.isNull())
        return none;
    if (const auto known = m_index.constFind(value.id()); known != m_index.cend())
        return *known;
    const auto index = quint32(m_values.size());
    m_values.push_back(value);
    m_index.insert(value.id(), index);
    return index;
}

} // namespace domain
