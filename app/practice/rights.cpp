// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/rights.h"

#include <QJsonArray>
#include <array>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

struct Named
{
    const char16_t *name;
    Rights bits;
};

constexpr std::array<Named, 11> roles{
    {{u"None", 0}, {u"AvailabilityOnly", 0x800}, {u"LimitedDetails", 0x1800}, {u"Contributor", 0x402},
        {u"Reviewer", 0x401}, {u"NonEditingAuthor", 0x413}, {u"Author", 0x41B}, {u"PublishingAuthor", 0x49B},
        {u"Editor", 0x47B}, {u"PublishingEditor", 0x4FB}, {u"Owner", 0x7FB}}};

constexpr std::array<Named, 10> granular{
    {{u"ReadItems", 0x1}, {u"CreateItems", 0x2}, {u"EditOwnedItems", 0x8}, {u"DeleteOwnedItems", 0x10},
        {u"EditAllItems", 0x20}, {u"DeleteAllItems", 0x40}, {u"CreateSubfolders", 0x80},
        {u"FolderOwner", 0x100}, {u"FolderContact", 0x200}, {u"FolderVisible", 0x400}}};

constexpr std::array<Named, 3> flagNames{
    {{u"None", 0}, {u"Delegate", flagDelegate}, {u"CanViewPrivateItems", flagPrivateItems}}};

QStringList namesIn(const QJsonValue &json)
{
    QStringList names;
    const auto add = [&names](const QString &text) {
        for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
            names += part.trimmed();
    };
    if (json.isArray()) {
        const QJsonArray array = json.toArray();
        for (const QJsonValue &element : array)
            add(element.toString());
    } else {
        add(json.toString());
    }
    return names;
}

template <typename... Tables> std::optional<Rights> bitsOf(const QString &name, const Tables &...tables)
{
    std::optional<Rights> exact;
    std::optional<Rights> prefix;
    int prefixes = 0;
    const auto scan = [&](const auto &table) {
        for (const Named &named : table) {
            const auto candidate = QStringView(named.name);
            if (candidate.compare(name, Qt::CaseInsensitive) == 0)
                exact = named.bits;
            if (!name.isEmpty() && candidate.startsWith(name, Qt::CaseInsensitive)) {
                prefix = named.bits;
                ++prefixes;
            }
        }
    };
    (scan(tables), ...);
    if (exact)
        return exact;
    return prefixes == 1 ? prefix : std::nullopt;
}

template <typename... Tables> QString allNames(const Tables &...tables)
{
    QStringList names;
    const auto scan = [&names](const auto &table) {
        for (const Named &named : table)
            names += QString::fromUtf16(named.name);
    };
    (scan(tables), ...);
    return names.join(u", ");
}

Rights normalised(Rights rights)
{
    constexpr Rights freeBusy = 0x1800;
    return (rights & ~freeBusy) != 0 ? rights & ~freeBusy : rights;
}

} // namespace

QStringList rightsNames(Rights rights)
{
    for (const Named &role : roles) {
        if (role.bits == rights)
            return {QString::fromUtf16(role.name)};
    }
    QStringList names;
    for (const Named &right : granular) {
        if ((rights & right.bits) != 0)
            names += QString::fromUtf16(right.name);
    }
    return names;
}

std::variant<Rights, BadName> readRights(const QJsonValue &json)
{
    const QStringList names = namesIn(json);
    if (names.isEmpty())
        return BadName{QString(), allNames(granular, roles)};
    Rights rights = 0;
    for (const QString &name : names) {
        const auto bits = bitsOf(name, roles, granular);
        if (!bits)
            return BadName{name, allNames(granular, roles)};
        rights |= *bits;
    }
    return normalised(rights);
}

std::variant<quint8, BadName> readFlags(const QJsonValue &json)
{
    quint8 flags = 0;
    for (const QString &name : namesIn(json)) {
        const auto bits = bitsOf(name, flagNames);
        if (!bits)
            return BadName{name, allNames(flagNames)};
        flags = quint8(flags | *bits);
    }
    return flags;
}

QString flagsText(quint8 flags)
{
    QStringList names;
    if (flags & flagDelegate)
        names += u"Delegate"_s;
    if (flags & flagPrivateItems)
        names += u"CanViewPrivateItems"_s;
    return names.join(u", ");
}

} // namespace practice
