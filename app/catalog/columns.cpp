// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/columns.h"

#include "domain/calendar/acl.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace catalog {
namespace {

using domain::Field;
using domain::FieldValue;
using domain::calendar::Acl;
using domain::calendar::Right;

constexpr qint64 noTime = std::numeric_limits<qint64>::min();

qint64 milliseconds(const std::optional<core::Instant> &time)
{
    return time ? time->time_since_epoch().count() : noTime;
}

std::optional<core::Instant> instant(qint64 value)
{
    return value == noTime ? std::nullopt : std::optional(core::Instant {std::chrono::milliseconds {value}});
}

std::optional<QString> optional(const DictionaryColumn &column, size_t row)
{
    const quint32 code = column.code(row);
    return code == DictionaryColumn::unknown ? std::nullopt : std::optional(column.entry(code));
}

template <typename T>
void place(std::vector<T> &column, size_t at, T value)
{
    if (at >= column.size())
        column.resize(at + 1);
    column[at] = std::move(value);
}

FieldValue fieldOf(const std::optional<QString> &text)
{
    return text ? FieldValue::of(*text) : FieldValue::unknown();
}

FieldValue fieldOf(const std::optional<core::Instant> &time)
{
    return time ? FieldValue::of(*time) : FieldValue::unknown();
}

} // namespace

Columns::Columns(std::vector<domain::calendar::PolicyGroup> groups) : m_groups(std::move(groups)) { }

RowId Columns::put(const Row &row)
{
    const auto known = m_index.constFind(row.mailbox.ref.id);
    const quint32 at = known != m_index.cend() ? *known : quint32(size());
    if (known == m_index.cend())
        m_index.insert(row.mailbox.ref.id, at);
    assign(at, row);
    return RowId(at);
}

void Columns::assign(size_t at, const Row &row)
{
    const domain::Mailbox &mailbox = row.mailbox;
    place(m_ids, at, mailbox.ref.id);
    place(m_guids, at, mailbox.ref.guid);
    place(m_generations, at, mailbox.ref.generation);
    m_names.set(at, mailbox.name);
    m_addresses.set(at, mailbox.ref.address);
    m_upns.set(at, mailbox.upn);
    // A word matches one of the two, never across both: nobody types the line feed between them.
    m_search.set(at, QString(mailbox.name + u'\n' + mailbox.ref.address).toCaseFolded());
    m_types.set(at, mailbox.type);
    m_departments.set(at, mailbox.department);
    m_offices.set(at, mailbox.office);
    m_languages.set(at, mailbox.language);
    for (size_t i = 0; i < m_attributes.size(); ++i)
        m_attributes[i].set(at, mailbox.attributes[i]);
    m_runs.set(at, row.runs.join(u'\n'));
    place(m_created, at, milliseconds(mailbox.created));
    place(m_readAt, at, milliseconds(row.readAt));
    place(m_value, at, m_values.intern(row.value));
    place(m_states, at, row.state);
    place(m_reasons, at, row.reason);
    place(m_new, at, quint8(row.isNew));
    place(m_exceptions, at, quint8(!row.exceptionSince ? 0 : row.exceptionExpired ? 2 : 1));
    place(m_policies, at, qint16(row.policy));
}

std::vector<RowId> Columns::all() const
{
    std::vector<RowId> rows(size());
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = RowId(i);
    return rows;
}

std::optional<RowId> Columns::find(core::MailboxId id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? std::nullopt : std::optional(RowId(*found));
}

domain::Mailbox Columns::mailbox(RowId row) const
{
    const size_t at = index(row);
    domain::Mailbox mailbox;
    mailbox.ref = {m_ids[at], m_guids[at], m_generations[at], m_addresses.text(at)};
    mailbox.name = m_names.text(at);
    if (m_upns.isKnown(at))
        mailbox.upn = m_upns.text(at);
    mailbox.type = optional(m_types, at).value_or(QString());
    mailbox.department = optional(m_departments, at);
    mailbox.office = optional(m_offices, at);
    mailbox.language = optional(m_languages, at);
    for (size_t i = 0; i < m_attributes.size(); ++i)
        mailbox.attributes[i] = optional(m_attributes[i], at);
    mailbox.created = instant(m_created[at]);
    return mailbox;
}

std::optional<core::Instant> Columns::readAt(RowId row) const
{
    return instant(m_readAt[index(row)]);
}

std::optional<Right> Columns::defaultRight(RowId row) const
{
    if (!hasReading(row))
        return std::nullopt;
    const auto *entry = value(row).as<Acl>().defaultEntry();
    return entry ? std::optional(entry->right) : std::nullopt;
}

std::optional<Right> Columns::groupRight(RowId row, int group) const
{
    if (!hasReading(row))
        return std::nullopt;
    const auto *entry = value(row).as<Acl>().find(m_groups[size_t(group)].id);
    return entry ? std::optional(entry->right) : std::nullopt;
}

const DictionaryColumn *Columns::dictionary(Field field) const
{
    if (field >= Field::Attr1 && field <= Field::Attr15)
        return &m_attributes[size_t(field) - size_t(Field::Attr1)];
    switch (field) {
    case Field::Type: return &m_types;
    case Field::Department: return &m_departments;
    case Field::Office: return &m_offices;
    case Field::Language: return &m_languages;
    case Field::Run: return &m_runs;
    default: return nullptr;
    }
}

FieldValue Columns::field(RowId row, Field field) const
{
    const size_t at = index(row);
    switch (field) {
    case Field::Name: return FieldValue::of(name(row));
    case Field::Address: return FieldValue::of(address(row));
    case Field::Upn: return m_upns.isKnown(at) ? FieldValue::of(m_upns.text(at)) : FieldValue::unknown();
    case Field::Created: return fieldOf(instant(m_created[at]));
    case Field::Read: return fieldOf(readAt(row));
    case Field::Status: return FieldValue::of(domain::calendar::stateName(state(row)));
    case Field::New: return FieldValue::of(isNew(row) ? u"yes"_s : u"no"_s);
    case Field::Exception: {
        FieldValue exception = FieldValue::of(m_exceptions[at] == 0 ? u"no"_s : u"yes"_s);
        if (m_exceptions[at] == 2)
            exception.texts.append(u"expired"_s);
        return exception;
    }
    case Field::Default: {
        const auto right = defaultRight(row);
        return right ? FieldValue::of(right->text()) : FieldValue::unknown();
    }
    case Field::Group: {
        if (!hasReading(row) || m_groups.empty())
            return FieldValue::unknown();
        FieldValue rights {true, {}, {}};
        for (int i = 0; i < int(m_groups.size()); ++i) {
            const auto right = groupRight(row, i);
            rights.texts.append(right ? right->text() : u"missing"_s);
        }
        return rights;
    }
    case Field::Run: {
        FieldValue runs = fieldOf(optional(m_runs, at));
        if (runs.known)
            runs.texts = runs.texts.front().split(u'\n', Qt::SkipEmptyParts);
        return runs;
    }
    default: return fieldOf(optional(*dictionary(field), at));
    }
}

QString Columns::text(RowId row, Column column) const
{
    if (column.field == Field::Group && column.group >= 0) {
        const auto right = groupRight(row, column.group);
        return right ? right->text() : QString();
    }
    const FieldValue value = field(row, column.field);
    if (!value.known)
        return {};
    return domain::isTimeField(column.field) ? core::toIso(value.time) : value.texts.join(u", "_s);
}

} // namespace catalog
