// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/deferred.h"
#include "core/error.h"

#include <QJsonObject>
#include <QObject>
#include <QTcpServer>
#include <chrono>

namespace auth {

/// What the browser brought back: a code or an error, never both.
struct BrowserAnswer
{
    QByteArray code; ///< Secret until it is redeemed.
    QJsonObject error; ///< error, error_description, error_subcode; empty when there is a code.
};

/// The address on this machine to which the sign-in service sends the browser back: 127.0.0.1 and, where there is one, ::1, on a
/// port that the system chooses, from the moment it is made until the answer is there. It takes one form POST with the right
/// state and shows the person a page; everything else is turned away and changes nothing. Nothing of a request is logged.
/// Lives on one thread, whose event loop it needs. Source: sign-in reference 3.2, 11.4; RFC 8252.
class CallbackListener final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qsizetype head = 16 * 1024;
        qsizetype body = 64 * 1024;
        qsizetype connections = 32;
        std::chrono::milliseconds connection = std::chrono::seconds(10);
        std::chrono::milliseconds attempt = std::chrono::minutes(5);
    };

    /// \param state  of this attempt; \param issuer  what `iss` must be if it comes, "{tenantid}" standing for any tenant.
    CallbackListener(QString state, QString issuer, Limits limits);
    CallbackListener(QString state, QString issuer)
        : CallbackListener(std::move(state), std::move(issuer), Limits())
    {
    }

    /// Errors: Unavailable.
    [[nodiscard]] core::Result<> listen();
    /// "http://localhost:PORT", as it is registered and sent.
    [[nodiscard]] QString redirectUri() const;

    /// Waits for the answer; afterwards nobody listens any more. Errors: Unavailable (nobody came back in time), BadReply (another
    /// issuer, or a code in the address bar, where it can be seen), Cancelled.
    QCoro::Task<core::Result<BrowserAnswer>> answer(core::Clock &clock, std::stop_token stop);

private:
    class Connection;
    struct Verdict;
    friend class Connection;

    void accept(QTcpServer &server);
    [[nodiscard]] Verdict judge(const Connection &request) const;
    [[nodiscard]] Verdict judgeForm(const QByteArray &form) const;

    QString m_state;
    QString m_issuer;
    Limits m_limits;
    QTcpServer m_server;
    QTcpServer m_server6;
    core::Deferred<core::Result<BrowserAnswer>> m_answer;
};

} // namespace auth
