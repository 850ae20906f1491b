// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http.h"

#include <utility>
#include <vector>

namespace practice {

/// The parameters of a query or of a posted form, in the order sent; a plus sign is a blank.
class Form
{
public:
    explicit Form(const QByteArray &encoded);
    static Form ofQuery(const HttpRequest &request);
    /// Of a body that says that it is application/x-www-form-urlencoded; empty else.
    static Form ofBody(const HttpRequest &request);

    /// The first value; empty when there is none.
    QString value(QStringView name) const;
    bool has(QStringView name) const;
    /// The first name that occurs twice; empty when none does.
    QString doubled() const;
    const std::vector<std::pair<QString, QString>> &all() const { return m_all; }

private:
    std::vector<std::pair<QString, QString>> m_all;
};

} // namespace practice
