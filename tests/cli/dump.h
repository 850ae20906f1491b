// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <functional>

/// Reading the practice tenant's dump, and saying what it should become; shares nothing with the program.
namespace testsupport {

inline const QString policyGroup = QStringLiteral("privileged-users-security-group@example.com");

[[nodiscard]] QJsonObject mailboxOf(const QJsonObject &dump, const QString &address);
[[nodiscard]] QJsonObject groupOf(const QJsonObject &dump, const QString &address);
[[nodiscard]] bool hasCalendar(const QJsonObject &mailbox);
[[nodiscard]] QJsonArray entriesOf(const QJsonObject &mailbox); ///< Of the default calendar.
[[nodiscard]] QString rightOf(const QJsonObject &mailbox, const QString &trustee); ///< "default", "guid:..."; empty: no entry.
[[nodiscard]] QString groupRight(const QJsonObject &dump, const QString &address); ///< Of the policy's group.

/// The dump with the entries of some default calendars changed.
[[nodiscard]] QJsonObject withEntries(
    const QJsonObject &dump, const std::function<QJsonArray(const QJsonObject &mailbox, const QJsonArray &entries)> &change);
[[nodiscard]] QJsonArray withRight(const QJsonArray &entries, const QString &trustee, const QString &shown, const QString &right);

/// Whose calendar the policy of the design closes: user mailboxes whose Default nobody touched.
[[nodiscard]] bool isToBeClosed(const QJsonObject &mailbox);
/// The dump after the policy of the design was applied, `who` narrowing it to some mailboxes.
[[nodiscard]] QJsonObject segmented(const QJsonObject &dump, const std::function<bool(const QJsonObject &mailbox)> &who = {});

/// Addresses of mailboxes that differ, "groups" and "others"; at most ten, for the message of a failed check.
[[nodiscard]] QStringList differing(const QJsonObject &one, const QJsonObject &other);
/// Writes that were executed more than once.
[[nodiscard]] QStringList executedTwice(const QJsonArray &log);

} // namespace testsupport
