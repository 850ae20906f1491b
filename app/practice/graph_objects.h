// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http.h"
#include "practice/json_writer.h"
#include "practice/state.h"

#include <optional>

namespace practice {

/// Rights behind a calendarPermission's role (exchange reference 5.1).
struct GraphRole
{
    Rights rights = rightsNone;
    quint8 flags = 0;
};

std::optional<GraphRole> graphRole(const QString &name);
/// Role name of an entry; "custom" when no role fits.
QString graphRoleName(const Entry &entry);
/// Whether Graph lists the entry: not Anonymous, not orphans.
bool graphShows(const State &state, const Entry &entry);
QString graphPermissionId(const State &state, const Entry &entry);
void writeGraphPermission(JsonWriter &json, const State &state, const Entry &entry);

/// Value of a user's or group's property for $filter.
std::optional<QString> graphProperty(const State &state, const Recipient &recipient, const QString &name);
/// A user or group with the properties of `select` (comma list), or Graph's short default set.
void writeGraphObject(
    JsonWriter &json, const State &state, const Recipient &recipient, const QString &select);
/// All members through nested groups, each once; the nested groups themselves too.
std::vector<qint32> nestedMembers(const State &state, qint32 group);

HttpAnswer graphAnswer(int status, const QByteArray &body);
HttpAnswer graphError(int status, const char16_t *code, const QString &message);

} // namespace practice
