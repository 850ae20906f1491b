// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace change {

/// One line of the journal and audit log.
struct Event
{
    QString kind; ///< One of eventKind below.
    QString who;  ///< Account or application id that acted; never a secret.
    std::optional<core::RunId> run;
    std::optional<core::MailboxId> mailbox;
    QJsonObject facts;
};

namespace eventKind {
inline const QString signIn = QStringLiteral("sign-in");
inline const QString scan = QStringLiteral("scan");
inline const QString snapshotMade = QStringLiteral("snapshot-made");
inline const QString snapshotDeleted = QStringLiteral("snapshot-deleted");
inline const QString planMade = QStringLiteral("plan-made");
inline const QString runStarted = QStringLiteral("run-started");
inline const QString runStopped = QStringLiteral("run-stopped");
inline const QString runEnded = QStringLiteral("run-ended");
inline const QString rowBegun = QStringLiteral("row-begun");
inline const QString stepIntent = QStringLiteral("step-intent");
inline const QString stepOutcome = QStringLiteral("step-outcome");
inline const QString rowEnded = QStringLiteral("row-ended");
inline const QString exceptionKept = QStringLiteral("exception-kept");
inline const QString exceptionRemoved = QStringLiteral("exception-removed");
inline const QString selfTestStarted = QStringLiteral("self-test-started");
inline const QString selfTest = QStringLiteral("self-test");
inline const QString agreed = QStringLiteral("agreed");
inline const QString approved = QStringLiteral("approved");
inline const QString exported = QStringLiteral("exported");
} // namespace eventKind

} // namespace change
