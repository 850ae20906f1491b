// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/authorization.h"

namespace practice {

/// Sign-in from a device without a browser: codes, the page where they are typed, and polling (sign-in
/// reference 3.7).
class DeviceCodes
{
public:
    DeviceCodes(const Realm &realm, ErrorScript &script);

    /// POST /{tenant}/oauth2/v2.0/devicecode
    HttpAnswer start(const HttpRequest &request);
    /// GET and POST /common/oauth2/deviceauth
    HttpAnswer page(const HttpRequest &request);
    /// Answers a poll of the token endpoint: the person, or why there is none yet.
    std::variant<SignIn, Refusal> poll(const Form &form);
    void forget() { m_codes.clear(); }

private:
    enum class Stage : quint8 { Waiting, Approved, Declined, Redeemed };
    struct Code
    {
        QString userCode;
        QString part;
        QString scope;
        SignIn signIn;
        Stage stage = Stage::Waiting;
        qint64 bornMs = 0;
        qint64 lifetimeMs = 0;
        qint64 lastPollMs = -1;
        int interval = 5; // seconds that the client has to wait; grows with each slow_down
        int polls = 0;
    };

    void approve(Code &code, const Operator &person) const;
    bool expired(const Code &code) const { return m_clock.elapsed() - code.bornMs >= code.lifetimeMs; }
    Code *waitingFor(const QString &userCode);

    const Realm &m_realm;
    ErrorScript &m_script;
    QHash<QString, Code> m_codes;
    QElapsedTimer m_clock;
};

} // namespace practice
