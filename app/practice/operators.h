// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/state.h"

namespace practice {

/// What somebody may do in Exchange.
enum class Role : quint8 {
    Administrator, // everything
    Reader, // whatever only reads
    CalendarWriter, // reads, and writes folder rights; no client-access switches
    None // no Exchange role: 403 with a valid token
};

bool permits(Role role, const QString &cmdlet, bool writes);

/// Who sent a call: an application, for itself or for a person.
struct Caller
{
    QString app; // client id
    QString person; // address of an operator; empty: the application itself
    Role role = Role::Administrator;
};

/// Somebody who can sign in. GUIDs follow from the seed.
struct Operator
{
    QString name;
    QString address; // user principal name in the home tenant
    Role role = Role::None;
    QUuid id; // object id in the practice tenant
    QUuid homeId; // object id in the home tenant; differs for a guest
    QUuid homeTenant;

    /// The object id in one of the tenants.
    const QUuid &idIn(const QUuid &tenant) const { return tenant == homeTenant ? homeId : id; }
    /// What the ID token's login_hint says, and what comes back as the parameter of that name.
    QString opaqueHint() const;
};

/// An administrator, a reader, a writer of calendars, one without a role, and a guest who reads.
std::vector<Operator> operatorsOf(const State &state);
/// By address (of any case) or opaque hint.
std::optional<Operator> findOperator(const State &state, const QString &hint);

} // namespace practice
