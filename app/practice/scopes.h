// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/refusal.h"
#include "practice/token_desk.h"

#include <variant>

namespace practice {

/// The `scope` of a request, taken apart (sign-in reference 10.3): one resource.
struct AskedScope
{
    Audience audience = Audience::Exchange;
    QString resource; // as the client wrote it, without a slash at the end
    bool everything = false; // .default
    QStringList names; // named permissions
    bool openid = false;
    bool offline = false;

    /// The permissions asked for that are granted.
    QStringList among(const QStringList &granted) const;
};

std::variant<AskedScope, Refusal> readScope(const QString &scope, const Urls &urls);
/// Which service a resource of a scope is; empty when the tenant has none of that name.
std::optional<Audience> audienceOf(const QString &resource, const Urls &urls);

} // namespace practice
