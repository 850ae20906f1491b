// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http.h"
#include "practice/operators.h"

namespace practice {

/// Hidden members of a form and parameters of a redirect, in order.
using Fields = std::vector<std::pair<QString, QString>>;

/// A page that says something; `status` 400 for what went wrong.
HttpAnswer messagePage(const QString &title, const QString &text, int status = 200);
/// A button (`operator`, its address) for each person, and one (`cancel`) to give up; posts to `action`.
/// \param otherUrl where everybody is listed; empty when everybody is.
HttpAnswer peoplePage(const QString &title, const std::vector<Operator> &people, const QString &action,
    const Fields &hidden, const QString &otherUrl = {});
/// A field for the user code of a device sign-in; posts to itself.
HttpAnswer userCodePage(const QString &hint);
/// A form that posts itself to `action` (OAuth 2.0 Form Post Response Mode), with a button where scripts are
/// off.
HttpAnswer formPostPage(const QString &action, const Fields &fields);

} // namespace practice
