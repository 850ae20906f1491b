// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mailbox.h"
#include "domain/query.h"

namespace domain {

/// The directory's fields of one mailbox; the others are unknown. Does not own the mailbox.
class MailboxFields final : public FieldSource
{
public:
    explicit MailboxFields(const Mailbox &mailbox) : m_mailbox(mailbox) { }
    [[nodiscard]] FieldValue field(Field field) const override;

private:
    const Mailbox &m_mailbox;
};

} // namespace domain
