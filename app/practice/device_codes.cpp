// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/device_codes.h"

#include "practice/json_writer.h"
#include "practice/scopes.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

QString newUserCode()
{
    constexpr char16_t letters[] = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    QString code;
    for (int i = 0; i < 9; ++i)
        code += QChar(letters[QRandomGenerator::system()->bounded(32)]);
    return code;
}

QString asTyped(QString code)
{
    return code.remove(u' ').remove(u'-').toUpper();
}

} // namespace

DeviceCodes::DeviceCodes(const Realm &realm, ErrorScript &script)
    : m_realm(realm)
    , m_script(script)
{
    m_clock.start();
}

HttpAnswer DeviceCodes::start(const HttpRequest &request)
{
    const Form form = Form::ofBody(request);
    const QString part = request.parts().value(0);
    if (!m_realm.serves(part))
        return refusalAnswer(unknownTenant(part), request);
    if (const QString doubled = form.doubled(); !doubled.isEmpty())
        return refusalAnswer(doubledParameter(doubled), request);
    if (form.value(u"client_id").compare(m_realm.clientId(), Qt::CaseInsensitive) != 0)
        return refusalAnswer({u"unauthorized_client"_s, 700016,
                                 u"Application with identifier '%1' was not found in the directory."_s.arg(
                                     form.value(u"client_id"))},
            request);
    const auto scope = readScope(form.value(u"scope"), m_realm.urls);
    if (const auto *refusal = std::get_if<Refusal>(&scope))
        return refusalAnswer(*refusal, request);
    if (const auto refusal = m_script.next(u"devicecode"_s))
        return refusalAnswer(*refusal, request);
    const SignInSettings &settings = m_realm.settings();
    const QString id = QString::fromLatin1(randomToken("DC+a/b=") + randomToken({}));
    Code code;
    code.userCode = newUserCode();
    code.part = part;
    code.scope = form.value(u"scope");
    code.bornMs = m_clock.elapsed();
    code.lifetimeMs = settings.deviceLifetime * qint64(1000);
    if (settings.deviceInterval > 0)
        code.interval = settings.deviceInterval;
    m_codes.insert(id, code);
    const QString address = m_realm.urls.authority + u"/common/oauth2/deviceauth"_s;
    const bool german = Form::ofQuery(request).value(u"mkt").startsWith("de"_L1);
    JsonWriter json;
    json.beginObject();
    json.member("user_code", code.userCode);
    json.member("device_code", id);
    json.member("verification_uri", address);
    json.member("expires_in", settings.deviceLifetime);
    if (settings.deviceInterval > 0)
        json.member("interval", settings.deviceInterval);
    json.member("message",
        (german ? u"Zum Anmelden öffnen Sie %1 und geben den Code %2 ein."_s
                : u"To sign in, open %1 and enter %2."_s)
            .arg(address, code.userCode));
    json.endObject();
    HttpAnswer answer;
    answer.body = json.take();
    answer.headers = {{"Cache-Control", "no-store"}};
    return answer;
}

DeviceCodes::Code *DeviceCodes::waitingFor(const QString &userCode)
{
    for (Code &code : m_codes) {
        if (code.userCode == userCode && code.stage == Stage::Waiting && !expired(code))
            return &code;
    }
    return nullptr;
}

HttpAnswer DeviceCodes::page(const HttpRequest &request)
{
    if (request.method != "POST")
        return userCodePage(u"Enter the code displayed on your app or device."_s);
    const Form form = Form::ofBody(request);
    const QString typed = asTyped(form.value(u"user_code"));
    Code *code = waitingFor(typed);
    if (!code)
        return userCodePage(u"That code didn't work. Check the code and try again."_s);
    if (form.has(u"cancel")) {
        code->stage = Stage::Declined;
        return messagePage(u"Declined"_s, u"You have declined. You may close this window."_s);
    }
    if (const auto person = findOperator(m_realm.tenant.state, form.value(u"operator"))) {
        approve(*code, *person);
        return messagePage(
            u"Signed in"_s, u"You have signed in on your device. You may close this window."_s);
    }
    return peoplePage(u"Choose an account"_s, operatorsOf(m_realm.tenant.state),
        u"/common/oauth2/deviceauth"_s, {{u"user_code"_s, typed}});
}

void DeviceCodes::approve(Code &code, const Operator &person) const
{
    code.signIn = {person, m_realm.tenantOf(code.part, person), code.scope, {}};
    code.stage = Stage::Approved;
}

std::variant<SignIn, Refusal> DeviceCodes::poll(const Form &form)
{
    const QString id = form.has(u"device_code") ? form.value(u"device_code") : form.value(u"code");
    const auto it = m_codes.find(id);
    if (it == m_codes.end())
        return Refusal{u"bad_verification_code"_s, 70018, u"The verification code is not valid."_s};
    Code &code = *it;
    const SignInSettings &settings = m_realm.settings();
    if (expired(code) || settings.deviceOutcome == u"expired")
        return Refusal{u"expired_token"_s, 70019, u"The verification code has expired."_s};
    const qint64 now = m_clock.elapsed();
    const bool early = code.lastPollMs >= 0 && now - code.lastPollMs < code.interval * qint64(900);
    code.lastPollMs = now;
    ++code.polls;
    if (early || code.polls <= settings.deviceSlowDown) {
        code.interval += 5;
        return Refusal{u"slow_down"_s, 0, u"The client polls too quickly."_s};
    }
    if (code.stage == Stage::Waiting && settings.deviceOutcome == u"approved")
        approve(code, operatorsOf(m_realm.tenant.state).front());
    if (code.stage == Stage::Waiting && settings.deviceOutcome == u"declined")
        code.stage = Stage::Declined;
    if (code.stage == Stage::Waiting || code.polls <= settings.devicePending)
        return Refusal{u"authorization_pending"_s, 70016,
            u"OAuth 2.0 device flow error. Authorization is pending. Continue polling."_s};
    if (code.stage == Stage::Declined)
        return Refusal{u"authorization_declined"_s, 65004, u"User declined to consent to access the app."_s};
    if (code.stage == Stage::Redeemed)
        return Refusal{u"invalid_grant"_s, 54005, u"The device code was already redeemed."_s};
    code.stage = Stage::Redeemed;
    return code.signIn;
}

} // namespace practice
