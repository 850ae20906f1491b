// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/fault_engine.h"
#include "practice/identity_ledger.h"
#include "practice/token_endpoint.h"

namespace practice {

/// The authority: everything below its port but the control endpoint (sign-in reference 2 and 3).
class Identity
{
public:
    /// All outlive it.
    Identity(const Tenant &tenant, TokenDesk &tokens, const Urls &urls);

    std::optional<QString> registerCertificates() { return m_assertions.registerCertificates(); }
    /// For picking faults: area `token` for the token endpoint, else `identity`; as cmdlets the endpoint's
    /// name and the grant type.
    RequestFacts facts(const HttpRequest &request) const;
    HttpAnswer answer(const HttpRequest &request);

    IdentityLedger ledger;

    /// Ends what a person signed in to: refresh tokens are refused, access tokens challenged.
    void revoke(const QString &person);
    void rotateKey() { m_keys.rotate(); }
    /// Counts of scripted errors begin anew.
    void settingsChanged() { m_script.restart(); }
    /// As after a start, but for the key and the certificates.
    void forget();

private:
    HttpAnswer discovery(const HttpRequest &request) const;
    HttpAnswer metadata(const HttpRequest &request) const;
    HttpAnswer keys(const HttpRequest &request);

    Realm m_realm;
    TokenDesk &m_tokens;
    ErrorScript m_script;
    SigningKeys m_keys;
    Assertions m_assertions;
    Authorization m_authorization;
    DeviceCodes m_devices;
    TokenEndpoint m_endpoint;
};

} // namespace practice
