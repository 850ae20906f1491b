// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailbox_fields.h"

namespace domain {
namespace {

FieldValue optionalText(const std::optional<QString> &text)
{
    return text ? FieldValue::of(*text) : FieldValue::unknown();
}

} // namespace

FieldValue MailboxFields::field(Field field) const
{
    if (field >= Field::Attr1 && field <= Field::Attr15)
        return optionalText(m_mailbox.attributes[size_t(field) - size_t(Field::Attr1)]);
    switch (field) {
    case Field::Name: return FieldValue::of(m_mailbox.name);
    case Field::Address: return FieldValue::of(m_mailbox.ref.address);
    case Field::Upn: return optionalText(m_mailbox.upn);
    case Field::Type: return FieldValue::of(m_mailbox.type);
    case Field::Department: return optionalText(m_mailbox.department);
    case Field::Office: return optionalText(m_mailbox.office);
    case Field::Language: return optionalText(m_mailbox.language);
    case Field::Created: return m_mailbox.created ? FieldValue::of(*m_mailbox.created) : FieldValue::unknown();
    default: return FieldValue::unknown();
    }
}

} // namespace domain
