// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/front.h"

#include "practice/cmdlet.h"

#include <QDateTime>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

/// Where a redirect leads by default: the same server under another host name.
constexpr auto elsewhere = "/practice-elsewhere";

HttpAnswer elsewhereAnswer(Desk &desk, const HttpRequest &request)
{
    desk.faults.count(u"redirects-followed"_s);
    if (!request.header("authorization").isEmpty())
        desk.faults.count(u"redirects-followed-with-token"_s);
    HttpAnswer answer;
    answer.body = "{\"value\":[]}";
    return answer;
}

QByteArray requestId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace

Prepared fixedAnswer(HttpAnswer answer, const QString &area)
{
    Prepared prepared;
    prepared.facts.area = area;
    prepared.facts.items = 0;
    prepared.execute = [answer = std::move(answer)](std::vector<qint64> &) { return answer; };
    return prepared;
}

Prepared prepareIdentity(Desk &desk, const HttpRequest &request)
{
    Prepared prepared;
    prepared.facts = desk.identity.facts(request);
    prepared.execute = [&desk, request](std::vector<qint64> &) { return desk.identity.answer(request); };
    return prepared;
}

void settleIdentity(Desk &desk)
{
    if (std::exchange(desk.tenant.tokensRevoked, false))
        desk.tokens.revokeAll();
    if (std::exchange(desk.tenant.keyRotated, false))
        desk.identity.rotateKey();
    for (const QString &person : std::exchange(desk.tenant.revokedPeople, {}))
        desk.identity.revoke(person);
}

QByteArray busyBody()
{
    return errorBody({u"Microsoft.Exchange.Data.Storage.ServerBusyException"_s,
                         u"The server cannot service this request right now. Try again later."_s, {}},
        false);
}

QByteArray throttledBody()
{
    return "{\"error\":{\"code\":\"TooManyRequests\",\"message\":\"Too many requests. Try again later.\"}}";
}

Front::Front(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void Front::later(qint64 ms, std::function<void()> action)
{
    if (ms <= 0)
        action();
    else
        QTimer::singleShot(int(ms), Qt::PreciseTimer, this, std::move(action));
}

HttpAnswer Front::throttled(bool withRetryAfter, qint64 seconds) const
{
    HttpAnswer answer;
    answer.status = 429;
    answer.body = throttledBody();
    if (withRetryAfter)
        answer.headers = {{"Retry-After", QByteArray::number(seconds)}};
    return answer;
}

Prepared Front::prepare(Area area, const HttpRequest &request)
{
    if (area == Area::Exchange)
        return prepareExchange(m_desk, request);
    if (area == Area::Graph)
        return prepareGraph(m_desk, request);
    return prepareIdentity(m_desk, request);
}

/// The faults that keep a request from being executed. \return false when `fault` is none of them.
bool Front::refuse(FaultKind fault, const HttpRequest &request, HttpAnswer &answer)
{
    const Faults &settings = m_desk.tenant.faults;
    switch (fault) {
    case FaultKind::Unauthorized:
        answer.status = 401;
        answer.headers = {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}};
        return true;
    case FaultKind::ForbiddenNul:
        answer.status = 403;
        answer.body = QByteArray(4096, '\0');
        return true;
    case FaultKind::ForbiddenEmpty:
        answer.status = 403;
        answer.headers
            = {{"x-ms-diagnostics", "2000003;reason=\"The caller lacks a role.\";error_category=\"access\""}};
        return true;
    case FaultKind::Throttle:
        answer = throttled(true, settings.retryAfter);
        if (settings.throttleWindow)
            m_desk.faults.openWindow(qint64(settings.retryAfter) * 1000);
        return true;
    case FaultKind::ThrottleBare:
        answer = throttled(false, 0);
        return true;
    case FaultKind::Unavailable:
        answer.status = 503;
        answer.contentType = "text/html";
        answer.body = "<html><body>Service Unavailable</body></html>";
        return true;
    case FaultKind::Busy:
        answer.status = 400;
        answer.body = busyBody();
        return true;
    case FaultKind::ResetBefore:
        answer.spoil = Spoil::Reset;
        return true;
    case FaultKind::CloseBefore:
        answer.spoil = Spoil::Close;
        return true;
    case FaultKind::HangBefore:
        answer.spoil = Spoil::Hang;
        return true;
    case FaultKind::Redirect: {
        const QString base = settings.redirectTo.isEmpty()
            ? u"http://localhost:%1"_s.arg(QUrl(m_desk.urls.exchange).port()) + QLatin1String(elsewhere)
            : settings.redirectTo;
        answer.status = settings.redirectStatus;
        answer.headers = {{"Location", base.toUtf8() + request.target}};
        return true;
    }
    default:
        return false;
    }
}

void Front::execute(const Prepared &prepared, FaultKind fault, const Done &done)
{
    std::vector<qint64> logged;
    HttpAnswer answer = prepared.execute(logged);
    m_desk.inFlight -= prepared.facts.items;
    settleIdentity(m_desk);
    if (fault != FaultKind::None) {
        for (const qint64 number : logged)
            m_desk.tenant.noteSpoiled(number, faultName(fault));
    }
    switch (fault) {
    case FaultKind::ResetAfter:
        answer.spoil = Spoil::Reset;
        break;
    case FaultKind::CloseAfter:
        answer.spoil = Spoil::Close;
        break;
    case FaultKind::HangAfter:
        answer.spoil = Spoil::Hang;
        break;
    case FaultKind::Cut:
        answer.spoil = Spoil::Cut;
        break;
    case FaultKind::InvalidJson:
        answer.body = answer.body.left(answer.body.size() / 2) + "<#";
        break;
    default:
        break;
    }
    answer.headers.emplace_back("request-id", requestId());
    if (m_desk.tenant.faults.rateHeaders) {
        answer.headers.emplace_back("Rate-Limit-Limit", "30000");
        answer.headers.emplace_back("Rate-Limit-Remaining", "29997");
        answer.headers.emplace_back("Rate-Limit-Reset",
            QDateTime::currentDateTimeUtc().addSecs(16).toString(Qt::ISODateWithMs).toLatin1());
        answer.headers.emplace_back("X-ConcurrencyCount", QByteArray::number(m_desk.inFlight + 1));
    }
    later(fault == FaultKind::Slow ? m_desk.tenant.faults.slowMs : 0, [done, answer] { done(answer); });
}

void Front::handle(Area area, const HttpRequest &request, const Done &sent)
{
    Done done = sent;
    if (request.path.startsWith("/practice/")) {
        done(answerControl(m_desk, request));
        return;
    }
    if (request.path.startsWith(elsewhere)) {
        done(elsewhereAnswer(m_desk, request));
        return;
    }
    const Prepared prepared = prepare(area, request);
    if (area == Area::Authority) {
        const qint64 number = m_desk.identity.ledger.arrived(
            request, prepared.facts.cmdlets.value(0), m_desk.tenant.options.logLimit);
        done = [this, sent, number](const HttpAnswer &answer) {
            m_desk.identity.ledger.answered(number, answer);
            sent(answer);
        };
    }
    const Faults &settings = m_desk.tenant.faults;
    m_desk.faults.count(u"requests-"_s + prepared.facts.area);
    const qint64 latency
        = settings.latencyMs + qint64(settings.latencyPerItemMs) * std::max(0, prepared.facts.items - 1);

    HttpAnswer refusal;
    const bool exchange = prepared.facts.area == u"exchange";
    if (exchange && m_desk.faults.windowLeft() > 0) {
        m_desk.faults.count(u"refused-in-window"_s);
        refusal = throttled(true, (m_desk.faults.windowLeft() + 999) / 1000);
        later(latency, [done, refusal] { done(refusal); });
        return;
    }
    const FaultKind fault = m_desk.faults.forRequest(prepared.facts);
    if (refuse(fault, request, refusal)) {
        later(latency, [done, refusal] { done(refusal); });
        return;
    }
    if (exchange && settings.capacity > 0 && m_desk.inFlight > 0
        && m_desk.inFlight + prepared.facts.items > settings.capacity) {
        m_desk.faults.count(u"refused-by-capacity"_s);
        refusal = throttled(true, settings.retryAfter);
        later(latency, [done, refusal] { done(refusal); });
        return;
    }
    m_desk.inFlight += prepared.facts.items;
    later(latency, [this, prepared, fault, done] { execute(prepared, fault, done); });
}

} // namespace practice
