// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/ids.h"

#include <QJsonObject>
#include <QString>
#include <compare>

namespace domain {

/// Who an entry of a calendar's rights belongs to. The wire names them by display name only; `kind` tells what we
/// found out.
struct Trustee
{
    enum class Kind {
        Default,    ///< Everybody of the organisation without a closer entry. Always there, cannot be removed.
        Anonymous,  ///< Everybody else. Always there, cannot be removed.
        Recipient,  ///< Resolved: `recipient` is known.
        Ambiguous,  ///< Several recipients have this name.
        Orphan,     ///< Nobody has this name, or it is a bare SID ("NT:S-1-5-21-...").
        External,   ///< A user of a sharing invitation ("ExchangePublishedUser.someone@example.com").
        GroupLocal, ///< "Owner@local" or "Member@local" of a group mailbox: left alone.
    };

    Kind kind = Kind::Orphan;
    QString text;                ///< As the service wrote it.
    core::RecipientId recipient; ///< Null unless `kind` is Recipient.

    [[nodiscard]] static Trustee defaultUser();
    [[nodiscard]] static Trustee anonymous();
    [[nodiscard]] static Trustee of(core::RecipientId recipient, QString text);

    /// The same owner: by GUID where resolved, else by kind and text. A changed display name is the same owner.
    [[nodiscard]] bool sameAs(const Trustee &other) const;
    /// What `sameAs` compares, as one sortable text: "0", "1", "r:<guid>", "a:<text>" and so on.
    [[nodiscard]] QString key() const;
    /// The order of keys, without making them.
    [[nodiscard]] std::strong_ordering compareKeys(const Trustee &other) const;

    /// {"kind":"recipient","text":"Kim Akers","guid":"..."}; "guid" only where resolved.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static core::Result<Trustee> fromJson(const QJsonObject &json);

    friend bool operator==(const Trustee &, const Trustee &) = default;
};

} // namespace domain
