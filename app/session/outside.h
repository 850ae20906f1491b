// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QStringList>

namespace session {

/// Another organisation that free/busy is shared with: what Default grants to everybody inside, it grants to them too.
struct OtherOrganization
{
    QString name;
    QStringList domains;
    QString level; ///< "AvailabilityOnly", "LimitedDetails"; empty for a hybrid connector, which passes on what is granted.
};

/// Who outside this organisation looks at its calendars, and would go dark where Default is closed.
struct OutsideSharing
{
    std::vector<OtherOrganization> organizations; ///< Only those that are switched on.
    std::vector<core::Error> notes;               ///< What could not be read.
};

/// Errors: those of a call; what single settings could not be read is a note.
QCoro::Task<core::Result<OutsideSharing>> outsideSharing(Session &session, std::stop_token stop);

} // namespace session
