// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/sign_in.h"

#include "auth/patience.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace auth {
namespace {

using core::Errc;
using std::chrono::seconds;

constexpr seconds usualInterval {5};
constexpr seconds slowerBy {5};
constexpr seconds usualLifetime {900};

struct Asked
{
    DeviceCode shown;
    QString deviceCode; ///< Secret: who has it gets the tokens.
    seconds interval = usualInterval;
};

seconds secondsOf(const QJsonObject &object, QLatin1StringView name, seconds otherwise)
{
    const qint64 given = object.value(name).toVariant().toLongLong();
    return given > 0 ? seconds(given) : otherwise;
}

tl::expected<Asked, Refusal> readAsked(const HttpAnswer &answer, core::Instant now, const QString &host)
{
    if (answer.status != 200 || !answer.failure.isEmpty() || answer.wasStopped) {
        auto refused = readTokenAnswer(answer, now, host);
        if (!refused)
            return tl::unexpected(std::move(refused.error()));
    }
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    Asked out;
    out.shown.userCode = object.value("user_code"_L1).toString();
    out.shown.address = QUrl(object.value("verification_uri"_L1).toString(), QUrl::StrictMode);
    out.shown.expires = now + secondsOf(object, "expires_in"_L1, usualLifetime);
    out.deviceCode = object.value("device_code"_L1).toString();
    out.interval = secondsOf(object, "interval"_L1, usualInterval);
    if (out.shown.userCode.isEmpty() || out.deviceCode.isEmpty() || !isSafe(out.shown.address))
        return tl::unexpected(refusalOf({Errc::BadReply, host, u"the answer has no device code, or its page is not of https"_s, {}, {}}));
    return out;
}

} // namespace

QCoro::Task<SignInOutcome> signInWithDeviceCode(
    Provider &provider, SignInRequest request, std::function<void(const DeviceCode &)> show, std::stop_token stop)
{
    const auto metadata = co_await provider.metadata(stop);
    if (!metadata)
        co_return tl::unexpected(refusalOf(metadata.error()));
    core::Clock &clock = provider.clock();
    const QString host = provider.authority().base.host();
    if (metadata->device.isEmpty())
        co_return tl::unexpected(refusalOf({Errc::Forbidden, host, u"this sign-in service has no device codes; use the browser"_s, {}, {}}));
    const QString claims = QString::fromUtf8(claimsParameter(request.claims));
    const FormFields ask {{u"client_id"_s, request.clientId}, {u"scope"_s, scopeParameter(request.scope)}, {u"claims"_s, claims}};
    const HttpAnswer first = co_await provider.endpoint().post(metadata->device, ask, QByteArray(), stop);
    const auto asked = readAsked(first, clock.now(), host);
    if (!asked)
        co_return tl::unexpected(asked.error());
    show(asked->shown);

    const FormFields poll {{u"client_id"_s, request.clientId}, {u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
        {u"device_code"_s, asked->deviceCode}, {u"client_info"_s, u"1"_s}, {u"claims"_s, claims}};
    seconds interval = asked->interval;
    seconds pause = interval;
    while (true) {
        const auto left = std::max(asked->shown.expires - clock.now(), std::chrono::milliseconds(0));
        co_await clock.sleep(std::min<std::chrono::milliseconds>(pause, left), stop);
        if (stop.stop_requested())
            co_return tl::unexpected(refusalOf(cancelledError()));
        if (clock.now() >= asked->shown.expires)
            co_return tl::unexpected(refusalOf({Errc::SignInNeeded, host, u"the code's time is over; ask for a new one"_s, u"expired_token"_s, {}}));
        const HttpAnswer answer = co_await provider.endpoint().post(metadata->token, poll, QByteArray(), stop);
        auto tokens = readTokenAnswer(answer, clock.now(), host);
        if (tokens) {
            SignInOutcome outcome = co_await believe(provider, request.clientId, std::move(*tokens), std::nullopt, stop);
            co_return outcome;
        }
        Refusal &refused = tokens.error();
        if (refused.code == u"authorization_pending") {
            pause = interval;
        } else if (refused.code == u"slow_down") {
            interval += slowerBy;
            pause = interval;
        } else if (refused.error.code == Errc::Throttled) {
            pause = std::max(interval, refused.pause.value_or(interval));
        } else if (refused.error.code == Errc::Unavailable) {
            pause = std::max(pause * 2, interval); // RFC 8628 3.5: less often, but go on
        } else {
            if (refused.code == u"expired_token")
                refused.error.code = Errc::SignInNeeded;
            co_return tl::unexpected(std::move(refused));
        }
    }
}

} // namespace auth
