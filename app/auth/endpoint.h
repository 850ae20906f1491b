// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QNetworkAccessManager>
#include <QPair>
#include <QString>
#include <QUrl>
#include <stop_token>

/// HTTP to the sign-in service: one request, one answer. Source: sign-in reference 9.
namespace auth {

struct HttpAnswer
{
    int status = 0; ///< 0: no answer came.
    QByteArray retryAfter; ///< The header's text.
    QByteArray body;
    QString failure; ///< Why there is no whole answer; empty when there is one.
    QByteArray requestId; ///< Of ours; support asks for it.
    bool wasStopped = false;
};

using FormFields = QList<QPair<QString, QString>>;

/// application/x-www-form-urlencoded, everything but unreserved characters escaped.
[[nodiscard]] QByteArray formOf(const FormFields &fields);

/// What every request to the sign-in service goes through, ours and those of Qt's OAuth classes: our headers and a new request id,
/// redirects not followed, nothing sent twice, certificates that do not hold end the call, 30 s and 1 MiB at most; no cookies, no
/// authentication of Qt's own. Bodies are never logged.
class SignInManager final : public QNetworkAccessManager
{
public:
    /// \param ca  PEM file of further authorities to trust; empty for none.
    explicit SignInManager(QString ca);

    /// Of a reply of this manager that has finished.
    [[nodiscard]] static HttpAnswer answerOf(QNetworkReply &reply);
    /// Ends what is under way.
    void abortAll();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    QString m_ca;
};

/// Asks the sign-in service. Lives on one thread, whose event loop it needs.
class Endpoint
{
public:
    /// \param ca  as above.
    explicit Endpoint(const QString &ca)
        : m_manager(ca)
    {
    }

    /// \param anchor  value of X-AnchorMailbox, a hint for routing; empty for none.
    QCoro::Task<HttpAnswer> post(QUrl url, FormFields fields, QByteArray anchor, std::stop_token stop);
    QCoro::Task<HttpAnswer> get(QUrl url, std::stop_token stop);

private:
    SignInManager m_manager;
};

} // namespace auth
