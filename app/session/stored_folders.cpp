// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stored_folders.h"

#include "session/session.h"
#include "store/mailboxes.h"

namespace session {

core::Result<StoredFolders> StoredFolders::load(Session &session)
{
    const auto stored = store::folders(session.reader().sql(), session.tenant());
    if (!stored)
        return core::failure(stored.error());
    StoredFolders memory(session.writer(), session.tenant());
    for (const store::StoredFolder &folder : *stored)
        memory.m_known.remember({{}, folder.mailbox, folder.generation, {}}, {folder.folderId, folder.path});
    return memory;
}

std::optional<exchange::CalendarFolder> StoredFolders::recall(const domain::MailboxRef &mailbox) const
{
    return m_known.recall(mailbox);
}

void StoredFolders::remember(const domain::MailboxRef &mailbox, const exchange::CalendarFolder &folder)
{
    m_known.remember(mailbox, folder);
    const store::StoredFolder stored {mailbox.guid, mailbox.generation, folder.folderId, folder.path};
    m_writer->post([tenant = m_tenant, stored](store::Sql &sql) { return store::keepFolder(sql, tenant, stored); });
}

void StoredFolders::forget(const domain::MailboxRef &mailbox)
{
    m_known.forget(mailbox);
    m_writer->post([tenant = m_tenant, guid = mailbox.guid](store::Sql &sql) { return store::forgetFolder(sql, tenant, guid); });
}

} // namespace session
