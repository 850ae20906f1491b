// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace domain::calendar {

/// How much of a calendar a right lets somebody see. Reading items is Full.
enum class Sight { None, FreeBusy, LimitedDetails, Full };

/// The rights of one entry: a set of granular bits, some sets of which have role names.
/// Values are the MAPI bits of MS-OXCPERM; source of the role table: the reference page of
/// Add-MailboxFolderPermission (HEAD of August 2026).
class Right
{
public:
    enum Bit : quint16 {
        ReadItems = 0x1,
        CreateItems = 0x2,
        EditOwnedItems = 0x8,
        DeleteOwnedItems = 0x10,
        EditAllItems = 0x20,
        DeleteAllItems = 0x40,
        CreateSubfolders = 0x80,
        FolderOwner = 0x100,
        FolderContact = 0x200,
        FolderVisible = 0x400,
        FreeBusySimple = 0x800,
        FreeBusyDetailed = 0x1000,
    };

    constexpr Right() = default; ///< None.
    constexpr explicit Right(quint16 bits) : m_bits(bits) { }

    /// Reads what the service writes: role names, granular names, each element possibly a comma list; any case.
    /// Error BadReply naming the word that is not known; an empty list is an error too, never None.
    [[nodiscard]] static core::Result<Right> fromNames(const QStringList &names);
    /// One role name as people write it in policies and on the command line. Error BadInput listing the roles.
    [[nodiscard]] static core::Result<Right> fromRole(const QString &name);

    /// The role name alone where the set has one, else the granular names in the order of the bits.
    [[nodiscard]] QStringList names() const;
    /// names() joined by ", ": a stable key and the text of exports.
    [[nodiscard]] QString text() const;
    /// The role name, none for a custom set.
    [[nodiscard]] std::optional<QString> role() const;
    [[nodiscard]] static QStringList roles(); ///< All role names, from None to Owner.

    [[nodiscard]] constexpr quint16 bits() const { return m_bits; }
    [[nodiscard]] Sight sight() const;
    /// The bits that let somebody create, change or delete: the second axis of comparison.
    [[nodiscard]] quint16 change() const;
    /// At least as much as `other` on both axes.
    [[nodiscard]] bool covers(Right other) const;
    /// The set that covers both.
    [[nodiscard]] Right unitedWith(Right other) const;

    friend constexpr bool operator==(Right, Right) = default;

private:
    quint16 m_bits = 0;
};

namespace roles {
inline constexpr Right none {0};
inline constexpr Right availabilityOnly {0x800};
inline constexpr Right limitedDetails {0x1800};
inline constexpr Right contributor {0x402};
inline constexpr Right reviewer {0x401};
inline constexpr Right nonEditingAuthor {0x413};
inline constexpr Right author {0x41B};
inline constexpr Right publishingAuthor {0x49B};
inline constexpr Right editor {0x47B};
inline constexpr Right publishingEditor {0x4FB};
inline constexpr Right owner {0x7FB};
} // namespace roles

} // namespace domain::calendar
