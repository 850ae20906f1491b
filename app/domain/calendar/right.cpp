// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/right.h"

#include <array>

using namespace Qt::StringLiterals;

namespace domain::calendar {
namespace {

struct Named
{
    QLatin1StringView name;
    quint16 bits;
};

constexpr std::array<Named, 11> roleNames {{
    {"None"_L1, roles::none.bits()},
    {"AvailabilityOnly"_L1, roles::availabilityOnly.bits()},
    {"LimitedDetails"_L1, roles::limitedDetails.bits()},
    {"Contributor"_L1, roles::contributor.bits()},
    {"Reviewer"_L1, roles::reviewer.bits()},
    {"NonEditingAuthor"_L1, roles::nonEditingAuthor.bits()},
    {"Author"_L1, roles::author.bits()},
    {"PublishingAuthor"_L1, roles::publishingAuthor.bits()},
    {"Editor"_L1, roles::editor.bits()},
    {"PublishingEditor"_L1, roles::publishingEditor.bits()},
    {"Owner"_L1, roles::owner.bits()},
}};

constexpr std::array<Named, 12> bitNames {{
    {"ReadItems"_L1, Right::ReadItems},
    {"CreateItems"_L1, Right::CreateItems},
    {"EditOwnedItems"_L1, Right::EditOwnedItems},
    {"DeleteOwnedItems"_L1, Right::DeleteOwnedItems},
    {"EditAllItems"_L1, Right::EditAllItems},
    {"DeleteAllItems"_L1, Right::DeleteAllItems},
    {"CreateSubfolders"_L1, Right::CreateSubfolders},
    {"FolderOwner"_L1, Right::FolderOwner},
    {"FolderContact"_L1, Right::FolderContact},
    {"FolderVisible"_L1, Right::FolderVisible},
    // The two free/busy bits have no granular names of their own; next to other bits their role stands for them.
    {"AvailabilityOnly"_L1, Right::FreeBusySimple},
    {"LimitedDetails"_L1, Right::FreeBusyDetailed},
}};

constexpr quint16 changeBits = Right::CreateItems | Right::EditOwnedItems | Right::DeleteOwnedItems | Right::EditAllItems
    | Right::DeleteAllItems | Right::CreateSubfolders | Right::FolderOwner;
constexpr quint16 freeBusyBits = Right::FreeBusySimple | Right::FreeBusyDetailed;

std::optional<quint16> bitsOf(QStringView word)
{
    const auto search = [word](const auto &table) -> std::optional<quint16> {
        for (const Named &named : table) {
            if (word.compare(named.name, Qt::CaseInsensitive) == 0)
                return named.bits;
        }
        return std::nullopt;
    };
    if (const auto role = search(roleNames))
        return role;
    return search(bitNames);
}

} // namespace

core::Result<Right> Right::fromNames(const QStringList &names)
{
    quint16 bits = 0;
    bool any = false;
    for (const QString &element : names) {
        for (const QStringView part : QStringView(element).split(u',')) {
            const QStringView word = part.trimmed();
            if (word.isEmpty())
                continue;
            const std::optional<quint16> known = bitsOf(word);
            if (!known)
                return core::failure(core::Errc::BadReply, u"AccessRights"_s, u"\"%1\" is not a known right"_s.arg(word));
            bits |= *known;
            any = true;
        }
    }
    if (!any)
        return core::failure(core::Errc::BadReply, u"AccessRights"_s, u"there are no rights in the answer"_s);
    if (bits & ReadItems) // reading items is more than any free/busy: one canonical form
        bits &= quint16(~freeBusyBits);
    return Right(bits);
}

core::Result<Right> Right::fromRole(const QString &name)
{
    for (const Named &role : roleNames) {
        if (name.compare(role.name, Qt::CaseInsensitive) == 0)
            return Right(role.bits);
    }
    return core::failure(core::Errc::BadInput, name,
        u"\"%1\" is not a right; known are %2"_s.arg(name, Right::roles().join(u", "_s)));
}

std::optional<QString> Right::role() const
{
    for (const Named &role : roleNames) {
        if (role.bits == m_bits)
            return role.name;
    }
    return std::nullopt;
}

QStringList Right::roles()
{
    QStringList all;
    for (const Named &role : roleNames)
        all.append(role.name);
    return all;
}

QStringList Right::names() const
{
    if (const auto name = role())
        return {*name};
    QStringList granular;
    for (const Named &bit : bitNames) {
        if (bit.bits == FreeBusySimple && (m_bits & FreeBusyDetailed))
            continue; // LimitedDetails stands for both
        if (m_bits & bit.bits)
            granular.append(bit.name);
    }
    return granular;
}

QString Right::text() const
{
    return names().join(u", "_s);
}

Sight Right::sight() const
{
    if (m_bits & ReadItems)
        return Sight::Full;
    if (m_bits & FreeBusyDetailed)
        return Sight::LimitedDetails;
    return m_bits & FreeBusySimple ? Sight::FreeBusy : Sight::None;
}

quint16 Right::change() const
{
    return m_bits & changeBits;
}

bool Right::covers(Right other) const
{
    return sight() >= other.sight() && (other.change() & ~change()) == 0;
}

Right Right::unitedWith(Right other) const
{
    quint16 bits = m_bits | other.m_bits;
    if (bits & ReadItems)
        bits &= quint16(~freeBusyBits);
    return Right(bits);
}

} // namespace domain::calendar
