// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>
#include <optional>
#include <variant>

namespace practice {

/// A set of folder rights as MAPI bits (exchange reference 3.1).
using Rights = quint32;

inline constexpr Rights rightsNone = 0;
inline constexpr Rights rightsAvailability = 0x800;
inline constexpr Rights rightsLimited = 0x1800;
inline constexpr Rights rightsReviewer = 0x401;
inline constexpr Rights rightsAuthor = 0x41B;
inline constexpr Rights rightsEditor = 0x47B;
inline constexpr Rights rightsOwner = 0x7FB;

/// The wire's words for a set: one role name, or granular names when no role matches.
QStringList rightsNames(Rights rights);

/// What went wrong with an enumeration value: the value, and whether no name starts with it.
struct BadName
{
    QString value;
    QString validNames;
};

/// Reads `AccessRights`: array of names, one name, or names joined by commas. Names match without case, and
/// by a prefix that is unique; several are united.
std::variant<Rights, BadName> readRights(const QJsonValue &json);

inline constexpr quint8 flagDelegate = 1;
inline constexpr quint8 flagPrivateItems = 2;

std::variant<quint8, BadName> readFlags(const QJsonValue &json);
/// "Delegate, CanViewPrivateItems", "Delegate" or empty.
QString flagsText(quint8 flags);

} // namespace practice
