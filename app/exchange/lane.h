// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/http.h"
#include "exchange/telemetry.h"

#include <QSslCertificate>
#include <functional>
#include <memory>
#include <vector>

namespace exchange {

/// The only place that knows QNetworkAccessManager.
///
/// Reads and writes have managers of their own. Writes go over HTTP/1.1 with a body that can be read only
/// once: QNetworkAccessManager silently sends a POST with a rewindable body again when the connection dies
/// after the service has executed it. Reads use HTTP/2 where there is TLS. A manager that saw a connection
/// die is replaced, since requests on it may hang; what still runs on it gets a quarter of its time limit.
/// Redirects are not followed; no cookies, no cached credentials. Measured with Qt 6.4.2: see docs/wire.md.
/// One thread.
class Lanes final : public HttpPort
{
public:
    struct Settings
    {
        QList<QSslCertificate> authorities; ///< Trusted besides the system's.
        int readLanes = 2;
        int writeLanes = 4;
    };

    Lanes(Settings settings, std::shared_ptr<Telemetry> telemetry);
    ~Lanes() override;

    QCoro::Task<HttpAnswer> send(HttpRequest request, std::stop_token stop) override;

    /// Asked when a write is about to leave, at the last moment; while it says no, none leaves (NotSent, Cancelled). Null:
    /// all may.
    void setWritePermit(std::function<bool()> mayWrite) { m_mayWrite = std::move(mayWrite); }

private:
    struct Lane;
    [[nodiscard]] std::shared_ptr<Lane> pick(CallKind kind);
    void replace(const std::shared_ptr<Lane> &lane);

    Settings m_settings;
    std::shared_ptr<Telemetry> m_telemetry;
    std::vector<std::shared_ptr<Lane>> m_reads;
    std::vector<std::shared_ptr<Lane>> m_writes;
    std::function<bool()> m_mayWrite;
};

} // namespace exchange
