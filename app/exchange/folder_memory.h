// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mailbox.h"

#include <QHash>
#include <QString>
#include <optional>

namespace exchange {

/// Where a mailbox's default calendar is.
struct CalendarFolder
{
    QString
        folderId; ///< As Get-MailboxFolderStatistics gives it; empty where only the name is known (Graph).
    QString path; ///< "\Kalender": what follows the mailbox in a folder identity, slashes of names restored.

    friend bool operator==(const CalendarFolder &, const CalendarFolder &) = default;
};

/// Port: calendars found before, by mailbox GUID and generation (ExchangeGuid). A mailbox made anew has
/// another generation and its old folder must not be recalled. Engine thread; must not block.
class FolderMemory
{
public:
    virtual ~FolderMemory() = default;
    [[nodiscard]] virtual std::optional<CalendarFolder> recall(const domain::MailboxRef &mailbox) const = 0;
    virtual void remember(const domain::MailboxRef &mailbox, const CalendarFolder &folder) = 0;
    virtual void forget(const domain::MailboxRef &mailbox) = 0;
};

/// For as long as the process lives.
class VolatileFolderMemory final : public FolderMemory
{
public:
    [[nodiscard]] std::optional<CalendarFolder> recall(const domain::MailboxRef &mailbox) const override;
    void remember(const domain::MailboxRef &mailbox, const CalendarFolder &folder) override;
    void forget(const domain::MailboxRef &mailbox) override;

private:
    QHash<QPair<QUuid, QUuid>, CalendarFolder> m_folders;
};

} // namespace exchange
