// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http.h"

namespace practice {

/// An error of the authority (sign-in reference 3.9).
struct Refusal
{
    QString error; // of OAuth, e.g. "invalid_grant"
    int code = 0; // AADSTS number; 0: none
    QString text; // after the number
    int status = 400;
    QString suberror = {};
    QString claims = {}; // JSON as text
    bool withUri = true;
};

/// What error_description says: "AADSTS50011: ... Trace ID: ... Correlation ID: ... Timestamp: ...".
QString described(const Refusal &refusal, const QString &correlation);
/// The client-request-id of a request (header or parameter), or a new one.
QString correlationOf(const HttpRequest &request);
/// The JSON answer of discovery, token and device-code endpoints.
HttpAnswer refusalAnswer(const Refusal &refusal, const HttpRequest &request);

Refusal missingParameter(const QString &name);
Refusal doubledParameter(const QString &name);
Refusal unknownTenant(const QString &name);

} // namespace practice
