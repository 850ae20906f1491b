// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/records.h"

#include "store/mailboxes.h"

namespace session {

core::Result<std::vector<store::RunRecord>> allRuns(Session &session)
{
    return store::runs(session.reader(), session.tenant());
}

core::Result<RunDetails> runDetails(Session &session, const QString &run)
{
    auto record = store::runByText(session.reader(), session.tenant(), run);
    if (!record)
        return core::failure(record.error());
    auto rows = store::runRows(session.reader(), record->id);
    if (!rows)
        return core::failure(rows.error());
    return RunDetails {std::move(*record), std::move(*rows)};
}

core::Result<std::vector<store::Snapshot>> allSnapshots(Session &session)
{
    return store::snapshots(session.reader(), session.tenant());
}

core::Result<std::vector<store::SnapshotRow>> snapshotContent(Session &session, const QString &name)
{
    return store::snapshotByName(session.reader(), session.tenant(), name).and_then([&](const store::Snapshot &snapshot) {
        return store::snapshotRows(session.reader(), snapshot.id);
    });
}

core::Result<std::vector<store::StoredEvent>> historyOf(Session &session, core::MailboxId mailbox, int limit)
{
    return store::eventsOf(session.reader(), session.tenant(), mailbox, limit);
}

core::Result<store::ChainCheck> checkAuditLog(Session &session)
{
    return store::verifyChain(session.reader());
}

core::Result<QHash<core::RecipientId, QString>> knownFolders(Session &session)
{
    const auto folders = store::folders(session.reader(), session.tenant());
    if (!folders)
        return core::failure(folders.error());
    QHash<core::RecipientId, QString> ids;
    for (const store::StoredFolder &folder : *folders)
        ids.insert(folder.mailbox, folder.folderId);
    return ids;
}

} // namespace session
