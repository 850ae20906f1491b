// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <map>
#include <optional>
#include <set>

/// A calendar as its service would keep it: the four cmdlets with their refusals, and nothing of the code under test.
/// Rights are sets of names of what may be done; roles are spelled out from the service's documentation.
namespace model {

using namespace Qt::StringLiterals;

using Powers = std::set<QString>;

inline const std::map<QString, Powers> &roles()
{
    static const std::map<QString, Powers> all {
        {u"None"_s, {}},
        {u"AvailabilityOnly"_s, {u"fb"_s}},
        {u"LimitedDetails"_s, {u"fb"_s, u"details"_s}},
        {u"Contributor"_s, {u"create"_s, u"visible"_s}},
        {u"Reviewer"_s, {u"read"_s, u"visible"_s}},
        {u"NonEditingAuthor"_s, {u"create"_s, u"read"_s, u"visible"_s, u"deleteOwn"_s}},
        {u"Author"_s, {u"create"_s, u"read"_s, u"visible"_s, u"editOwn"_s, u"deleteOwn"_s}},
        {u"PublishingAuthor"_s, {u"create"_s, u"read"_s, u"subfolders"_s, u"visible"_s, u"editOwn"_s, u"deleteOwn"_s}},
        {u"Editor"_s, {u"create"_s, u"read"_s, u"visible"_s, u"editOwn"_s, u"editAll"_s, u"deleteOwn"_s, u"deleteAll"_s}},
        {u"PublishingEditor"_s,
            {u"create"_s, u"read"_s, u"subfolders"_s, u"visible"_s, u"editOwn"_s, u"editAll"_s, u"deleteOwn"_s, u"deleteAll"_s}},
        {u"Owner"_s,
            {u"create"_s, u"read"_s, u"subfolders"_s, u"owner"_s, u"contact"_s, u"visible"_s, u"editOwn"_s, u"editAll"_s,
                u"deleteOwn"_s, u"deleteAll"_s}},
        {u"ReadItems"_s, {u"read"_s}},
        {u"CreateItems"_s, {u"create"_s}},
        {u"EditOwnedItems"_s, {u"editOwn"_s}},
        {u"DeleteOwnedItems"_s, {u"deleteOwn"_s}},
        {u"EditAllItems"_s, {u"editAll"_s}},
        {u"DeleteAllItems"_s, {u"deleteAll"_s}},
        {u"CreateSubfolders"_s, {u"subfolders"_s}},
        {u"FolderOwner"_s, {u"owner"_s}},
        {u"FolderContact"_s, {u"contact"_s}},
        {u"FolderVisible"_s, {u"visible"_s}},
    };
    return all;
}

inline Powers powersOf(const QJsonArray &names)
{
    Powers powers;
    for (const QJsonValue &name : names) {
        const auto found = roles().find(name.toString());
        if (found == roles().end())
            qFatal("the model does not know the right %s", qPrintable(name.toString()));
        powers.insert(found->second.begin(), found->second.end());
    }
    if (powers.count(u"read"_s)) {
        powers.erase(u"fb"_s);
        powers.erase(u"details"_s);
    }
    return powers;
}

/// 0 nothing, 1 free/busy, 2 limited details, 3 everything.
inline int sightOf(const Powers &powers)
{
    if (powers.count(u"read"_s))
        return 3;
    if (powers.count(u"details"_s))
        return 2;
    return powers.count(u"fb"_s) ? 1 : 0;
}

inline Powers changesOf(const Powers &powers)
{
    Powers changes = powers;
    for (const QString &passive : {u"fb"_s, u"details"_s, u"read"_s, u"visible"_s, u"contact"_s})
        changes.erase(passive);
    return changes;
}

inline bool covers(const Powers &a, const Powers &b)
{
    const Powers mine = changesOf(a);
    const Powers theirs = changesOf(b);
    return sightOf(a) >= sightOf(b) && std::includes(mine.begin(), mine.end(), theirs.begin(), theirs.end());
}

inline Powers united(Powers a, const Powers &b)
{
    a.insert(b.begin(), b.end());
    if (a.count(u"read"_s)) {
        a.erase(u"fb"_s);
        a.erase(u"details"_s);
    }
    return a;
}

struct Entry
{
    Powers powers;
    QString flags = u"none"_s;
    friend bool operator==(const Entry &, const Entry &) = default;
};

/// By who: "default", "anonymous", a GUID, or the text of somebody who is none of the tenant's recipients.
using Entries = std::map<QString, Entry>;

inline QString whoOf(const QJsonObject &who)
{
    const QString kind = who.value("kind"_L1).toString();
    if (kind == "default"_L1 || kind == "anonymous"_L1)
        return kind;
    return kind == "recipient"_L1 ? who.value("guid"_L1).toString() : u"text:"_s + who.value("text"_L1).toString();
}

inline Entry entryOf(const QJsonObject &json)
{
    return {powersOf(json.value("rights"_L1).toArray()), json.value("sharing"_L1).toString(u"none"_s)};
}

inline Entries entriesOf(const QJsonObject &acl)
{
    Entries entries;
    for (const QJsonValue &value : acl.value("entries"_L1).toArray())
        entries.emplace(whoOf(value.toObject().value("who"_L1).toObject()), entryOf(value.toObject()));
    return entries;
}

/// Does what a planned call says, as the service would. \return the refusal; empty when it was done.
inline QString execute(Entries &entries, const QJsonObject &call)
{
    const QString who = whoOf(call.value("who"_L1).toObject());
    const QString verb = call.value("verb"_L1).toString();
    const Entry wanted = entryOf(call);
    const bool sendsFlags = call.value("sendSharing"_L1).toBool();
    const bool there = entries.count(who) != 0;
    if (sendsFlags && wanted.flags != "none"_L1 && wanted.powers != roles().at(u"Editor"_s))
        return u"flags without Editor"_s;
    if (verb == "add"_L1) {
        if (there)
            return u"UserAlreadyExistsInPermissionEntryException"_s;
        if (who.startsWith("text:"_L1))
            return u"InvalidExternalUserIdException"_s;
        entries[who] = {wanted.powers, sendsFlags ? wanted.flags : u"none"_s};
        return {};
    }
    if (!there)
        return u"UserNotFoundInPermissionEntryException"_s;
    if (verb == "remove"_L1) {
        if (who == "default"_L1 || who == "anonymous"_L1)
            return u"CannotRemoveSpecialUserException"_s;
        entries.erase(who);
        return {};
    }
    entries[who].powers = wanted.powers;
    if (sendsFlags)
        entries[who].flags = wanted.flags;
    return {};
}

/// What somebody sees who has no entry of his own and is in these groups.
inline int sightOf(const Entries &entries, const std::set<QString> &groups)
{
    std::optional<int> best;
    for (const QString &group : groups) {
        if (const auto found = entries.find(group); found != entries.end())
            best = std::max(best.value_or(0), sightOf(found->second.powers));
    }
    return best ? *best : sightOf(entries.at(u"default"_s).powers);
}

} // namespace model
