// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/state.h"

#include <QString>
#include <memory>
#include <variant>

namespace practice {

/// Which cmdlet filters: some properties can be filtered only in some of them (exchange reference 3.7).
enum class FilterSet : quint8 { Mailbox, User, Recipient, Group, MailUser };

/// A parsed `-Filter` text: -eq -ne -gt -ge -lt -le -like -notlike -and -or -not, parentheses, '' inside
/// values.
class Filter
{
public:
    struct Node;

    Filter();
    ~Filter();
    Filter(Filter &&) noexcept;
    Filter &operator=(Filter &&) noexcept;

    /// \return the filter, or an error text in the manner of the service.
    static std::variant<Filter, QString> parse(const QString &text, FilterSet set);
    bool matches(const State &state, qint32 recipient) const;

private:
    std::unique_ptr<Node> m_root;
};

} // namespace practice
