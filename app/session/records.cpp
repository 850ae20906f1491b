// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/records.h"

#include "session/holder.h"
#include "store/leases.h"
#include "store/mailboxes.h"

namespace session {

core::Result<std::vector<store::RunRecord>> allRuns(const StoreReader &reader)
{
    auto runs = store::runs(reader.sql(), reader.tenant());
    if (!runs)
        return runs;
    const auto lease = store::currentLease(reader.sql(), reader.tenant());
    if (!lease)
        return core::failure(lease.error());
    if (!*lease || (*lease)->expires <= core::SystemClock().now() || !isAnotherAtWork((*lease)->holder))
        return runs;
    for (store::RunRecord &run : *runs) {
        if (run.id == (*lease)->run)
            run.carriedOutBy = (*lease)->holder;
    }
    return runs;
}

core::Result<RunDetails> runDetails(const StoreReader &reader, const QString &run)
{
    auto record = store::runByText(reader.sql(), reader.tenant(), run);
    if (!record)
        return core::failure(record.error());
    auto rows = store::runRows(reader.sql(), record->id);
    if (!rows)
        return core::failure(rows.error());
    return RunDetails {std::move(*record), std::move(*rows)};
}

core::Result<std::vector<store::Snapshot>> allSnapshots(const StoreReader &reader)
{
    return store::snapshots(reader.sql(), reader.tenant());
}

core::Result<std::vector<store::SnapshotRow>> snapshotContent(const StoreReader &reader, const QString &name)
{
    return store::snapshotByName(reader.sql(), reader.tenant(), name).and_then([&](const store::Snapshot &snapshot) {
        return store::snapshotRows(reader.sql(), snapshot.id);
    });
}

core::Result<std::vector<store::StoredEvent>> historyOf(const StoreReader &reader, core::MailboxId mailbox, int limit)
{
    return store::eventsOf(reader.sql(), reader.tenant(), mailbox, limit);
}

core::Result<store::ChainCheck> checkAuditLog(const StoreReader &reader)
{
    return store::verifyChain(reader.sql());
}

core::Result<QHash<core::RecipientId, QString>> knownFolders(const StoreReader &reader)
{
    const auto folders = store::folders(reader.sql(), reader.tenant());
    if (!folders)
        return core::failure(folders.error());
    QHash<core::RecipientId, QString> ids;
    for (const store::StoredFolder &folder : *folders)
        ids.insert(folder.mailbox, folder.folderId);
    return ids;
}

} // namespace session
