// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace practice {

/// An error scripted for the next requests of a kind (sign-in reference 3.9).
struct TokenError
{
    QString grant
        = QStringLiteral("any"); // a grant_type (device_code for short), authorize, devicecode or any
    QString error = QStringLiteral("invalid_grant");
    QString suberror;
    int code = 0; // AADSTS number; 0: none
    int status = 400;
    QString description; // instead of a text with the AADSTS number
    QString claims; // JSON as text
    int count = 1; // how many requests; -1 without limit
};

/// How the authority signs people in right now (sign-in reference 14.3 and 15). Settable at any time; keys of
/// the JSON form are the member names in kebab-case, beside those of Faults.
struct SignInSettings
{
    bool invalidInstance = false; // discovery knows nobody
    bool wrongIssuer = false; // of the metadata
    bool foreignTokenHost = false; // of the metadata
    QStringList challengeMethods; // code_challenge_methods_supported; empty: absent, as in the real document
    QStringList idTokenAlgorithms{QStringLiteral("RS256")}; // of the metadata

    QString callbackIssuer = QStringLiteral("absent"); // absent, right, wrong: iss in the callback
    int codeLifetime = 600; // seconds
    bool rotateRefresh = false; // a refresh token works once, its second use ends the chain
    int caeLifetime = 86399; // seconds, of tokens whose client can handle claims challenges (cp1)
    int refreshIn = -1; // seconds; -1: half of a lifetime of two hours and more, 0: absent
    QStringList grantedScopes{QStringLiteral("Exchange.Manage"), QStringLiteral("Exchange.ManageV2"),
        QStringLiteral("User.Read"), QStringLiteral("User.Read.All"), QStringLiteral("GroupMember.Read.All")};
    bool echoDefault = true; // `scope` of an answer lists <resource>/.default

    QList<TokenError> tokenErrors;
    QString tokenBody = QStringLiteral("json"); // json, html, huge (over 1 MiB)
    QStringList tokenOmits; // members left out of token answers
    QJsonObject tokenMembers; // members put into token answers, replacing ours
    bool expiresAsText = false;
    QString idToken = QStringLiteral("right"); // right, or one of idTokenFaults()

    int deviceInterval = 5; // seconds; 0: `interval` is absent
    int deviceLifetime = 900; // seconds
    int devicePending = 0; // polls that wait, whatever the person did
    int deviceSlowDown = 0; // polls answered slow_down
    QString deviceOutcome = QStringLiteral("page"); // page, approved, declined, expired

    QString challenge
        = QStringLiteral("none"); // none, once, always: 401 insufficient_claims of the resources
    QString challengeForm = QStringLiteral("padded"); // padded, unpadded, url, several
};

/// What can be wrong with an ID token, one by one.
QStringList idTokenFaults();

} // namespace practice
