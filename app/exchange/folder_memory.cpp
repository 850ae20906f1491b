// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folder_memory.h"

namespace exchange {

namespace {

QPair<QUuid, QUuid> keyOf(const domain::MailboxRef &mailbox)
{
    return {mailbox.guid.uuid, mailbox.generation};
}

} // namespace

std::optional<CalendarFolder> VolatileFolderMemory::recall(const domain::MailboxRef &mailbox) const
{
    const auto found = m_folders.constFind(keyOf(mailbox));
    if (found == m_folders.constEnd())
        return std::nullopt;
    return *found;
}

void VolatileFolderMemory::remember(const domain::MailboxRef &mailbox, const CalendarFolder &folder)
{
    m_folders.insert(keyOf(mailbox), folder);
}

void VolatileFolderMemory::forget(const domain::MailboxRef &mailbox)
{
    m_folders.remove(keyOf(mailbox));
}

} // namespace exchange
