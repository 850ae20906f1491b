// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/folder_memory.h"
#include "store/writer.h"

namespace session {

class Session;

/// Calendars found before, kept in the store: held in memory, written behind.
class StoredFolders final : public exchange::FolderMemory
{
public:
    [[nodiscard]] static core::Result<StoredFolders> load(Session &session);

    [[nodiscard]] std::optional<exchange::CalendarFolder> recall(const domain::MailboxRef &mailbox) const override;
    void remember(const domain::MailboxRef &mailbox, const exchange::CalendarFolder &folder) override;
    void forget(const domain::MailboxRef &mailbox) override;

private:
    StoredFolders(store::Writer &writer, qint64 tenant) : m_writer(&writer), m_tenant(tenant) { }

    store::Writer *m_writer;
    qint64 m_tenant;
    exchange::VolatileFolderMemory m_known;
};

} // namespace session
