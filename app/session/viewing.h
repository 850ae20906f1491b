// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recipient.h"
#include "domain/visibility.h"
#include "session/session.h"

namespace session {

/// Something that may let the viewer see more than was calculated.
struct NotExamined
{
    enum class What {
        FullAccess, ///< Holders of full access to the mailbox; never examined.
        Entry,      ///< `text`: an entry that cannot be told to be the viewer's or not.
        Group,      ///< `text`: a group with an entry, or within one, whose members could not be read.
    };
    What what = What::FullAccess;
    QString text;
};
[[nodiscard]] QString notExaminedName(NotExamined::What what); ///< "full-access", "entry", "group"

/// What one person sees of one calendar. Calculated: the service does not document the order for Exchange Online.
struct Viewing
{
    domain::Recipient viewer;
    bool isOwner = false; ///< The mailbox is the viewer's own, and no entry counts.
    domain::Visibility seen;
    std::vector<NotExamined> notExamined;
};

/// Calculates what `viewer` (an address, UPN or GUID) sees of a calendar that was just read. Entries are told from those
/// of namesakes, and the groups that have one are asked for their members, unless the viewer's own entry decides.
/// Errors: NotFound when nobody of the last scan has the address; those of a call.
QCoro::Task<core::Result<Viewing>> viewingOf(
    Session &session, domain::MailboxRef mailbox, domain::Value calendar, QString viewer, std::stop_token stop);

} // namespace session
