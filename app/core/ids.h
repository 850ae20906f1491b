// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>
#include <compare>

namespace core {

/// A GUID of one kind, so that a recipient's cannot stand in for a mailbox's. Written without braces, lower case.
template <typename Tag>
struct Id
{
    QUuid uuid;

    [[nodiscard]] bool isNull() const { return uuid.isNull(); }
    [[nodiscard]] QString text() const { return uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] static Id fromText(const QString &text) { return Id {QUuid::fromString(text)}; }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.uuid < b.uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.uuid, seed); }
};

using MailboxId = Id<struct MailboxTag>;     ///< ExternalDirectoryObjectId of a mailbox: who it is.
using RecipientId = Id<struct RecipientTag>; ///< Guid of a recipient object (mailbox, group, mail user): how it is addressed.
using TenantId = Id<struct TenantTag>;
using RunId = Id<struct RunTag>;

} // namespace core

template <typename Tag>
struct std::hash<core::Id<Tag>>
{
    size_t operator()(const core::Id<Tag> &id) const noexcept { return qHash(id); }
};
