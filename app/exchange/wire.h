// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/call_port.h"
#include "exchange/http.h"
#include "exchange/limits.h"

#include <QUrl>
#include <vector>

namespace exchange {

/// Where requests go, the same for all calls of a connection.
struct Endpoints
{
    QUrl exchange;
    QUrl graph;
    QString tenant;
    QString anchor; ///< X-AnchorMailbox of calls that are about no mailbox.
    Limits limits;

    [[nodiscard]] QUrl origin(Surface surface) const { return surface == Surface::Graph ? graph : exchange; }
};

/// The anchor of organisation-wide calls. Constant, since a page link dies when it changes.
/// Source: request headers of the Admin API get-started page; wire reference 1.4.
[[nodiscard]] QString organizationAnchor(const QString &signedIn, const QString &tenant);
/// "UPN:alex@contoso.com"; empty where the address cannot stand in a header.
[[nodiscard]] QString mailboxAnchor(const QString &address);

/// What to send. Pure. Each fails with Refused, key "SurfaceLacks", where the surface has no such cmdlet or
/// parameter.
namespace beta {
[[nodiscard]] HttpRequest request(const Endpoints &endpoints, const Call &call);
/// Several calls of one kind as one `$batch`; `ids` as many.
[[nodiscard]] HttpRequest batchRequest(
    const Endpoints &endpoints, const std::vector<Call> &calls, const QStringList &ids);
/// One result per call, by id. An answer that is missing or given twice differently is InDoubt for a write
/// and Unavailable for a read; answers to ids we did not send are ignored.
[[nodiscard]] std::vector<core::Result<Reply>> readBatch(const Endpoints &endpoints, const HttpAnswer &answer,
    const std::vector<Call> &calls, const QStringList &ids);
} // namespace beta

namespace v2 {
[[nodiscard]] core::Result<HttpRequest> request(const Endpoints &endpoints, const Call &call);
/// Whether v2.0 has the cmdlet at all.
[[nodiscard]] bool serves(const QString &cmdlet);
} // namespace v2

namespace graph {
[[nodiscard]] core::Result<HttpRequest> request(const Endpoints &endpoints, const Call &call);
} // namespace graph

} // namespace exchange
