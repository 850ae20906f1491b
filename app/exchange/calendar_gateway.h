// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/gateway.h"
#include "domain/calendar/acl.h"
#include "domain/recipient.h"
#include "exchange/call_port.h"
#include "exchange/folder_memory.h"
#include "exchange/surfaces.h"

#include <memory>
#include <vector>

namespace exchange {

struct PermissionRow;

/// The rights of default calendars over the wire. The calendar is found by folder type, addressed
/// `<mailbox guid>:<FolderId>` and remembered; found anew once when the service does not know it any more.
/// Values are domain::calendar::Acl, steps domain::calendar::EntryStep. Must outlive its tasks.
class CalendarGateway final : public change::Gateway
{
public:
    CalendarGateway(CallPort &calls, Surfaces &surfaces, FolderMemory &folders);

    /// Who the names in an entry may mean. Needed before the first read: without it names are looked up one
    /// by one.
    void setIndex(std::shared_ptr<const domain::RecipientIndex> index);
    using Watch = std::shared_ptr<const std::vector<core::RecipientId>>;
    /// Groups (and people) whose entries decide: where their name is not unique, the service is asked by GUID, for as
    /// long as somebody holds what this returns. A scan and a run side by side have one each.
    [[nodiscard]] Watch watch(std::vector<core::RecipientId> watched);

    [[nodiscard]] domain::FacetId facet() const override { return domain::FacetId::Calendar; }

    /// NotFound with key "NoCalendar" where the mailbox has no default calendar.
    QCoro::Task<core::Result<domain::Value>> read(
        domain::MailboxRef mailbox, change::Priority priority, std::stop_token stop) override;

    /// As read(); entries of `watched` too are told from those of namesakes. For one answer: what is remembered of a
    /// mailbox comes from read(), so that readings can be compared.
    QCoro::Task<core::Result<domain::Value>> readTelling(domain::MailboxRef mailbox,
        std::vector<core::RecipientId> watched, change::Priority priority, std::stop_token stop);

    /// Add to an entry that exists and Set of one that does not come back as Refused with Conflict; Remove of
    /// one that is not there as AlreadySo. On v2 alone, where the folder's name is only guessed: Refused with
    /// key "FolderUnknown".
    QCoro::Task<change::WriteOutcome> write(
        domain::MailboxRef mailbox, change::Step step, std::stop_token stop) override;

    /// Asks the service whether it would take a step, without doing it (-WhatIf): whether the signed-in one may, and
    /// whether everything in it is known. Trust it only where the self-test has seen that nothing is written.
    /// Beta only; elsewhere Refused with key "SurfaceLacks". Errors: those of a write.
    QCoro::Task<core::Result<>> rehearse(domain::MailboxRef mailbox, change::Step step, std::stop_token stop);

    /// Where the calendar is, from memory or found now.
    QCoro::Task<core::Result<CalendarFolder>> folder(
        domain::MailboxRef mailbox, change::Priority priority, std::stop_token stop);

private:
    struct Found;
    QCoro::Task<change::WriteOutcome> send(domain::MailboxRef mailbox, change::Step step, bool rehearsed, std::stop_token stop);
    QCoro::Task<core::Result<Found>> locate(
        domain::MailboxRef mailbox, change::Priority priority, std::stop_token stop);
    QCoro::Task<core::Result<Found>> locateByGraph(
        domain::MailboxRef mailbox, change::Priority priority, std::stop_token stop);
    QCoro::Task<core::Result<std::vector<PermissionRow>>> rows(domain::MailboxRef mailbox, QString identity,
        QString user, change::Priority priority, std::stop_token stop);
    QCoro::Task<core::Result<std::vector<PermissionRow>>> rowsByGuess(
        domain::MailboxRef mailbox, change::Priority priority, std::stop_token stop);
    QCoro::Task<core::Result<domain::calendar::Acl>> resolved(domain::MailboxRef mailbox, QString identity,
        std::vector<PermissionRow> rows, std::vector<core::RecipientId> watched, change::Priority priority,
        std::stop_token stop);
    QCoro::Task<core::Result<std::shared_ptr<const domain::RecipientIndex>>> indexFor(
        std::vector<PermissionRow> rows, change::Priority priority, std::stop_token stop);

    CallPort &m_calls;
    Surfaces &m_surfaces;
    FolderMemory &m_folders;
    std::shared_ptr<const domain::RecipientIndex> m_index;
    [[nodiscard]] std::vector<core::RecipientId> watched() const; ///< By anybody.
    std::vector<std::weak_ptr<const std::vector<core::RecipientId>>> m_watches;
    QStringList m_guesses; ///< Folder names tried on v2, the last that fitted first.
};

} // namespace exchange
