// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/authority.h"
#include "auth/endpoint.h"
#include "auth/id_token.h"
#include "auth/token_answer.h"
#include "core/clock.h"

#include <optional>

namespace auth {

/// What a sign-in service says about itself.
struct Metadata
{
    QUrl authorization;
    QUrl token;
    QUrl device; ///< Empty where the service has no device codes.
    QUrl keys;
    QString issuer; ///< May hold "{tenantid}".
};

/// A sign-in service as it is met over the wire: its addresses, fetched once a day, its keys, and whether to believe it. Engine
/// thread; the clock outlives it.
/// Errors: Unavailable; Forbidden (no such tenant, or nobody vouches for the host); BadReply (addresses of another host, another
/// issuer, no S256); Cancelled.
class Provider
{
public:
    Provider(Authority authority, core::Clock &clock);

    /// With the aliases that discovery named, once metadata() has been here.
    [[nodiscard]] const Authority &authority() const { return m_authority; }
    [[nodiscard]] Endpoint &endpoint() { return m_endpoint; }
    [[nodiscard]] core::Clock &clock() { return m_clock; }

    QCoro::Task<core::Result<Metadata>> metadata(std::stop_token stop);
    /// Checks an ID token; fetches the keys where they are not known, once more where they have changed.
    QCoro::Task<core::Result<IdToken>> check(QByteArray token, QString clientId, std::optional<QString> nonce, QByteArray accessToken,
        std::stop_token stop);

private:
    QCoro::Task<HttpAnswer> getPatiently(QUrl url, std::stop_token stop);
    QCoro::Task<core::Result<>> vouch(std::stop_token stop);
    QCoro::Task<core::Result<KeySet>> fetchKeys(QUrl url, std::stop_token stop);
    [[nodiscard]] core::Result<Metadata> read(const QByteArray &body) const;

    Authority m_authority;
    core::Clock &m_clock;
    Endpoint m_endpoint;
    bool m_isVouchedFor = false;
    std::optional<Metadata> m_metadata;
    core::Instant m_fetched {};
    std::optional<KeySet> m_keys;
};

} // namespace auth
