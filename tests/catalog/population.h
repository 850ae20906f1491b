// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/columns.h"
#include "domain/builders.h"

#include <random>

/// Mailboxes from a seed: names of several scripts, attributes that were partly not read, a handful of distinct
/// readings.
namespace population {

using namespace Qt::StringLiterals;

inline std::vector<catalog::Row> rows(size_t count, quint32 seed)
{
    namespace roles = domain::calendar::roles;
    std::mt19937 engine(seed);
    const auto below = [&engine](quint32 n) { return engine() % n; };
    const QStringList first {u"Anna"_s, u"Bob"_s, u"Chloë"_s, u"Émile"_s, u"Zoë"_s, u"Ümit"_s, u"佐藤"_s, u"Łukasz"_s, u"عمر"_s, u"Åsa"_s};
    const QStringList last {u"Akers"_s, u"Grün"_s, u"Müller"_s, u"Ng"_s, u"O'Brien"_s, u"Öberg"_s, u"花子"_s, u"Zimmer"_s};
    const QStringList departments {u"Sales"_s, u"Research"_s, u"HR"_s, u"Board"_s};
    const QStringList types {u"UserMailbox"_s, u"UserMailbox"_s, u"UserMailbox"_s, u"SharedMailbox"_s, u"RoomMailbox"_s};
    const std::vector<domain::Value> values {build::anAcl().value(), build::anAcl().withDefault(roles::none).withGroup(build::staffNumber, roles::availabilityOnly).value(),
        build::anAcl().withDefault(roles::reviewer).value(), build::anAcl().withDefault(roles::none).value(),
        build::anAcl().withGroup(build::staffNumber, roles::editor).value(), domain::Value()};

    std::vector<catalog::Row> all(count);
    for (size_t i = 0; i < count; ++i) {
        catalog::Row &row = all[i];
        row.mailbox = build::mailbox(quint32(i), first[below(10)] + u' ' + last[below(8)] + (below(4) ? QString() : u' ' + QString::number(below(120))));
        row.mailbox.ref.address = u"user%1@%2.example.com"_s.arg(QString::number(i), below(2) ? u"north"_s : u"south"_s);
        row.mailbox.type = types[below(5)];
        if (below(5))
            row.mailbox.department = departments[below(4)];
        if (below(10))
            row.mailbox.attributes[1] = below(3) ? u"sales"_s : u"temp"_s;
        if (below(8))
            row.mailbox.created = build::at("2026-01-01T00:00:00Z") + std::chrono::hours(below(24 * 330));
        row.mailbox.language = below(2) ? u"de-DE"_s : u"en-GB"_s;
        row.value = values[below(quint32(values.size()))];
        if (!row.value.isNull())
            row.readAt = build::at("2026-11-20T00:00:00Z") + std::chrono::minutes(below(600));
        row.state = domain::calendar::State(below(quint32(domain::calendar::stateCount)));
        row.isNew = below(20) == 0;
        if (below(10) == 0) {
            row.exceptionSince = build::at("2026-10-01T00:00:00Z");
            row.exceptionExpired = below(2) == 0;
        }
        if (below(3) == 0)
            row.runs = {u"r%1"_s.arg(below(5)), u"r9"_s};
    }
    return all;
}

inline std::vector<domain::calendar::PolicyGroup> groups()
{
    return {{u"staff@example.com"_s, build::recipientId(build::staffNumber), u"Staff"_s, 0, 0}};
}

inline catalog::Columns columns(const std::vector<catalog::Row> &rows)
{
    catalog::Columns columns(groups());
    for (const catalog::Row &row : rows)
        columns.put(row);
    return columns;
}

} // namespace population
