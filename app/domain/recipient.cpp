// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recipient.h"

namespace domain {

RecipientIndex::RecipientIndex(std::vector<Recipient> all) : m_all(std::move(all))
{
    for (qsizetype i = 0; i < qsizetype(m_all.size()); ++i) {
        const Recipient &recipient = m_all[size_t(i)];
        m_byGuid.insert(recipient.guid, i);
        for (const QString &key : {recipient.address, recipient.upn}) {
            if (!key.isEmpty())
                m_byAddress.insert(key.toCaseFolded(), i);
        }
        m_byName.insert(recipient.name.toCaseFolded(), i);
    }
}

const Recipient *RecipientIndex::byGuid(core::RecipientId guid) const
{
    const auto found = m_byGuid.constFind(guid);
    return found == m_byGuid.cend() ? nullptr : &m_all[size_t(*found)];
}

const Recipient *RecipientIndex::byAddress(const QString &address) const
{
    const auto found = m_byAddress.constFind(address.toCaseFolded());
    return found == m_byAddress.cend() ? nullptr : &m_all[size_t(*found)];
}

std::vector<const Recipient *> RecipientIndex::byName(const QString &name) const
{
    std::vector<const Recipient *> found;
    const auto [first, last] = m_byName.equal_range(name.toCaseFolded());
    for (auto it = first; it != last; ++it)
        found.push_back(&m_all[size_t(*it)]);
    return found;
}

} // namespace domain
