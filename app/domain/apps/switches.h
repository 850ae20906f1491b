// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/value.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace domain::apps {

/// Where mail for the mailbox goes on to. `address` is the outside address (ForwardingSmtpAddress, without "smtp:"),
/// `recipient` a recipient inside (ForwardingAddress, which wins); both empty: no forwarding.
struct Forwarding
{
    QString address;
    QString recipient;
    bool keepCopy = false; ///< DeliverToMailboxAndForward.

    friend bool operator==(const Forwarding &, const Forwarding &) = default;
};

/// The email-app switches of one mailbox and its forwarding.
struct Switches
{
    /// By property name of Get-CASMailbox; true, false, or none for "not set for the mailbox" (null on the wire or an
    /// absent key). SmtpClientAuthenticationDisabled is inverted: false means submission is on.
    QMap<QString, std::optional<bool>> apps;
    Forwarding forwarding;

    [[nodiscard]] static const QStringList &names(); ///< All switches known, in the order shown.
    /// Whether the service lets a mailbox have no own value for it, and takes null. The others are on where it tells none.
    [[nodiscard]] static bool mayBeUnset(const QString &name);

    /// {"apps":{"ImapEnabled":true,...},"forwarding":{"address":"..","recipient":"..","keepCopy":false}}
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static core::Result<Switches> fromJson(const QJsonObject &json);
    [[nodiscard]] Value toValue() const;

    friend bool operator==(const Switches &, const Switches &) = default;
};

/// One write: either switches (Set-CASMailbox, all of one direction at once) or forwarding (Set-Mailbox).
struct SwitchStep
{
    QMap<QString, std::optional<bool>> apps; ///< Empty when this step is about forwarding.
    std::optional<Forwarding> forwarding;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static core::Result<SwitchStep> fromJson(const QJsonObject &json);

    friend bool operator==(const SwitchStep &, const SwitchStep &) = default;
};

} // namespace domain::apps
