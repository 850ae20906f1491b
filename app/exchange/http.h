// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "exchange/call_port.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QUrl>
#include <chrono>
#include <stop_token>

namespace exchange {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// One request as the wire halves make it. The bearer is added on the way down.
struct HttpRequest
{
    Surface surface = Surface::Beta;
    CallKind kind = CallKind::Read;
    QByteArray verb = "POST";
    QUrl url;
    Headers headers;
    QJsonObject body; ///< Of a POST.
    bool batch = false; ///< `body.requests[].headers` want the bearer too.
    std::chrono::milliseconds timeout{60'000};
    QString label; ///< For the log: "Get-Mailbox", "10 x Get-MailboxFolderPermission".
};

struct HttpAnswer
{
    /// What can be said of a request's fate.
    enum class Fate {
        Answered, ///< `status`, `headers`, `body` are the service's.
        NotSent, ///< Proved not executed: `error` says what failed before the body left.
        Lost, ///< Sent, at least in part, and no whole answer came: `error`.
    };
    Fate fate = Fate::Lost;
    int status = 0;
    Headers headers;
    QByteArray body;
    core::Error error; ///< Unless Answered.

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< Any case; empty when absent.
};

/// One HTTP exchange. Implemented by lanes and, with the bearer added, by Authorised.
class HttpPort
{
public:
    virtual ~HttpPort() = default;
    /// A POST is sent at most once. `stop` aborts a read; a write that was begun is awaited for a few seconds more.
    virtual QCoro::Task<HttpAnswer> send(HttpRequest request, std::stop_token stop) = 0;
};

} // namespace exchange
