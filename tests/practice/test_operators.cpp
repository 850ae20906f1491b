// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_client.h"
#include "support/test_main.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using practicetest::aadsts;
using practicetest::compact;
using practicetest::Headers;
using practicetest::IdentityClient;
using practicetest::Parameters;
using practicetest::Practice;
using practicetest::Reply;

namespace {

const QString ada = u"ada.admin@example.com"_s;
const QString rita = u"rita.reader@example.com"_s;
const QString carl = u"carl.calendar@example.com"_s;
const QString nora = u"nora.norole@example.com"_s;
const QString gina = u"gina.guest@contoso.com"_s;

const QJsonObject toReviewer{{u"Identity"_s, practicetest::bobCalendar}, {u"User"_s, u"Default"_s},
    {u"AccessRights"_s, QJsonArray{u"Reviewer"_s}}};
const QJsonObject withoutImap{{u"Identity"_s, practicetest::bob}, {u"ImapEnabled"_s, false}};

/// Claims of the first challenge of an answer, taken from its header.
QByteArray challenged(const Reply &reply)
{
    const QByteArray header = reply.header("www-authenticate");
    const qsizetype start = header.indexOf("claims=\"ey") + 8;
    QByteArray text = header.mid(start, header.indexOf('"', start) - start);
    return QByteArray::fromBase64(text.replace('-', '+').replace('_', '/'));
}

} // namespace

/// What people may do with their tokens, and how that ends.
class TestOperators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesDecide_data();
    void rolesDecide();
    void theLogSaysWhoCalled();
    void consentDecidesWhatOpens_data();
    void consentDecidesWhatOpens();
    void noConsentAtAll();
    void graphReadsWhatIsGranted();
    void aForeignTokenOpensNothing();
    void challengedUntilAnswered();
    void challengedAlways();
    void challengesAreForThoseWhoCan();
    void spellingsOfAChallenge_data();
    void spellingsOfAChallenge();
    void revokedAccount();

private:
    static Headers bearer(const QJsonObject &tokens)
    {
        return {{"Authorization", "Bearer " + tokens.value("access_token"_L1).toString().toLatin1()},
            {"Content-Type", "application/json"}, {"X-AnchorMailbox", "UPN:ada@contoso.com"}};
    }
    static Reply run(IdentityClient &client, const QJsonObject &tokens, const QString &cmdlet,
        const QJsonObject &parameters)
    {
        return practicetest::request(
            client.tenant().betaUrl(), "POST", bearer(tokens), practicetest::command(cmdlet, parameters));
    }
};

void TestOperators::rolesDecide_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<int>("read"); // status of Get-Mailbox
    QTest::addColumn<int>("calendar"); // of Set-MailboxFolderPermission
    QTest::addColumn<int>("access"); // of Set-CASMailbox
    QTest::newRow("administrator") << ada << 200 << 200 << 200;
    QTest::newRow("reader") << rita << 200 << 400 << 400;
    QTest::newRow("writer of calendars") << carl << 200 << 200 << 400;
    QTest::newRow("without a role") << nora << 403 << 403 << 403;
    QTest::newRow("guest") << gina << 200 << 400 << 400;
}

void TestOperators::rolesDecide()
{
    QFETCH(const QString, person);
    QFETCH(const int, read);
    QFETCH(const int, calendar);
    QFETCH(const int, access);
    Practice tenant;
    IdentityClient client(tenant);
    const QJsonObject tokens = client.tokens(person);
    QCOMPARE(run(client, tokens, u"Get-Mailbox"_s, {{u"Identity"_s, practicetest::bob}}).status, read);
    QCOMPARE(run(client, tokens, u"Set-MailboxFolderPermission"_s, toReviewer).status, calendar);
    QCOMPARE(run(client, tokens, u"Set-CASMailbox"_s, withoutImap).status, access);
    const Reply module = practicetest::request(
        tenant.place.exchange + u"/adminapi/v1.0/"_s + tenant.place.tenant + u"/EXOModuleFile"_s, "GET",
        bearer(tokens));
    QCOMPARE(module.status, read);
    const QString exported = QString::fromUtf8(module.body);
    QCOMPARE(exported.contains(u"Get-Mailbox"_s), read == 200);
    QCOMPARE(exported.contains(u"Set-MailboxFolderPermission"_s), calendar == 200);
    QCOMPARE(exported.contains(u"Set-CASMailbox"_s), access == 200);
}

void TestOperators::theLogSaysWhoCalled()
{
    Practice tenant;
    IdentityClient client(tenant);
    run(client, client.tokens(carl), u"Set-MailboxFolderPermission"_s, toReviewer);
    tenant.run(u"Get-Mailbox"_s);
    const QJsonArray log = tenant.log();
    QCOMPARE(log[0].toObject().value("person"_L1).toString(), carl);
    QCOMPARE(log[0].toObject().value("app"_L1).toString(), tenant.place.clientId);
    QCOMPARE(log[1].toObject().value("person"_L1).toString(), QString());
}

void TestOperators::consentDecidesWhatOpens_data()
{
    QTest::addColumn<QStringList>("granted");
    QTest::addColumn<int>("beta");
    QTest::addColumn<int>("v2");
    QTest::newRow("both") << QStringList{u"Exchange.Manage"_s, u"Exchange.ManageV2"_s} << 200 << 200;
    QTest::newRow("the old one") << QStringList{u"Exchange.Manage"_s} << 200 << 403;
    QTest::newRow("the new one") << QStringList{u"Exchange.ManageV2"_s} << 403 << 200;
}

void TestOperators::consentDecidesWhatOpens()
{
    QFETCH(const QStringList, granted);
    QFETCH(const int, beta);
    QFETCH(const int, v2);
    Practice tenant;
    IdentityClient client(tenant);
    tenant.faults({{u"granted-scopes"_s, QJsonArray::fromStringList(granted)}});
    const QJsonObject tokens = client.tokens(ada);
    QStringList scope;
    for (const QString &permission : granted + QStringList{u".default"_s})
        scope += tenant.place.exchange + u'/' + permission;
    QCOMPARE(tokens.value("scope"_L1).toString(), scope.join(u' '));
    const QJsonObject identity{{u"Identity"_s, practicetest::bob}};
    QCOMPARE(run(client, tokens, u"Get-Mailbox"_s, identity).status, beta);
    QCOMPARE(practicetest::request(
                 tenant.place.exchange + u"/adminapi/v2.0/"_s + tenant.place.tenant + u"/Mailbox"_s, "POST",
                 bearer(tokens), practicetest::command(u"Get-Mailbox"_s, identity))
                 .status,
        v2);
}

void TestOperators::noConsentAtAll()
{
    Practice tenant;
    IdentityClient client(tenant);
    const QString refresh = client.tokens(ada).value("refresh_token"_L1).toString();
    tenant.faults({{u"granted-scopes"_s, QJsonArray{u"User.Read"_s}}});
    const Reply refused = client.token(client.refresh(refresh));
    QCOMPARE(refused.json().value("error"_L1).toString(), u"invalid_grant"_s);
    QCOMPARE(refused.json().value("suberror"_L1).toString(), u"consent_required"_s);
    QCOMPARE(aadsts(refused), 65001);
    QCOMPARE(practicetest::hiddenInputs(client.authorize(client.request())).value(u"error"_s),
        u"consent_required"_s);
}

void TestOperators::graphReadsWhatIsGranted()
{
    Practice tenant;
    IdentityClient client(tenant);
    const auto graph = [&](const QByteArray &method, const QString &path) {
        Parameters form = client.refresh(client.tokens(ada).value("refresh_token"_L1).toString());
        form.insert(u"scope"_s, tenant.place.graph + u"/.default"_s);
        return practicetest::request(tenant.place.graph + path, method, bearer(client.token(form).json()))
            .status;
    };
    QCOMPARE(graph("GET", u"/v1.0/users"_s), 200);
    QCOMPARE(graph("GET", u"/v1.0/groups"_s), 200);
    QCOMPARE(graph("DELETE", u"/v1.0/users/bob@example.com/calendar/calendarPermissions/x"_s), 403);
    tenant.faults({{u"granted-scopes"_s, QJsonArray{u"Exchange.Manage"_s, u"User.Read.All"_s}}});
    QCOMPARE(graph("GET", u"/v1.0/users"_s), 200);
    QCOMPARE(graph("GET", u"/v1.0/groups"_s), 403);
}

void TestOperators::aForeignTokenOpensNothing()
{
    Practice tenant;
    IdentityClient client(tenant);
    client.part = u"organizations"_s;
    const QJsonObject identity{{u"Identity"_s, practicetest::bob}};
    QCOMPARE(run(client, client.tokens(gina), u"Get-Mailbox"_s, identity).status, 403);
    QCOMPARE(run(client, client.tokens(rita), u"Get-Mailbox"_s, identity).status, 200);
    Parameters form = client.refresh(client.tokens(rita).value("refresh_token"_L1).toString());
    form.insert(u"scope"_s, tenant.place.graph + u"/.default"_s);
    QCOMPARE(run(client, client.token(form).json(), u"Get-Mailbox"_s, identity).status, 401);
}

void TestOperators::challengedUntilAnswered()
{
    Practice tenant;
    IdentityClient client(tenant);
    const QJsonObject tokens = client.tokens(ada);
    tenant.faults({{u"challenge"_s, u"once"_s}});
    const Reply refused = run(client, tokens, u"Get-Mailbox"_s, {});
    QCOMPARE(refused.status, 401);
    const QByteArray header = refused.header("www-authenticate");
    QVERIFY2(header.startsWith("Bearer realm=\"\", authorization_uri=\""), header.constData());
    QVERIFY(header.contains("error=\"insufficient_claims\""));
    QJsonObject claims = QJsonDocument::fromJson(challenged(refused)).object();
    QVERIFY(claims.value("access_token"_L1)["nbf"_L1]["essential"_L1].toBool());
    Parameters form = client.refresh(tokens.value("refresh_token"_L1).toString());
    QCOMPARE(run(client, client.token(form).json(), u"Get-Mailbox"_s, {}).status, 401);
    QJsonObject access = claims.value("access_token"_L1).toObject();
    access.insert(u"xms_cc"_s, QJsonObject{{u"values"_s, QJsonArray{u"cp1"_s}}});
    claims.insert(u"access_token"_s, access);
    form.insert(u"claims"_s, QString::fromUtf8(compact(claims)));
    QCOMPARE(run(client, client.token(form).json(), u"Get-Mailbox"_s, {}).status, 200);
}

void TestOperators::challengedAlways()
{
    Practice tenant;
    IdentityClient client(tenant);
    tenant.faults({{u"challenge"_s, u"always"_s}});
    const QJsonObject tokens = client.tokens(ada);
    const QByteArray claims = challenged(run(client, tokens, u"Get-Mailbox"_s, {}));
    Parameters form = client.refresh(tokens.value("refresh_token"_L1).toString());
    form.insert(u"claims"_s,
        QString::fromUtf8(claims).replace(u"{\"nbf\""_s, u"{\"xms_cc\":{\"values\":[\"cp1\"]},\"nbf\""_s));
    const Reply again = run(client, client.token(form).json(), u"Get-Mailbox"_s, {});
    QCOMPARE(again.status, 401);
    QCOMPARE(challenged(again), claims);
}

void TestOperators::challengesAreForThoseWhoCan()
{
    Practice tenant;
    IdentityClient client(tenant);
    tenant.faults({{u"challenge"_s, u"always"_s}});
    Parameters form = client.redemption(client.signIn(ada).value(u"code"_s));
    form.remove(u"claims"_s);
    QCOMPARE(run(client, client.token(form).json(), u"Get-Mailbox"_s, {}).status, 200);
    QCOMPARE(tenant.run(u"Get-Mailbox"_s).status, 200);
}

void TestOperators::spellingsOfAChallenge_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("standard alphabet, padded") << u"padded"_s << QByteArray("+");
    QTest::newRow("standard alphabet") << u"unpadded"_s << QByteArray("+");
    QTest::newRow("alphabet of URLs") << u"url"_s << QByteArray("-");
    QTest::newRow("another challenge before it") << u"several"_s << QByteArray("Digest ");
}

void TestOperators::spellingsOfAChallenge()
{
    QFETCH(const QString, form);
    QFETCH(const QByteArray, holds);
    Practice tenant;
    IdentityClient client(tenant);
    tenant.faults({{u"challenge"_s, u"always"_s}, {u"challenge-form"_s, form}});
    const Reply refused = run(client, client.tokens(ada), u"Get-Mailbox"_s, {});
    QVERIFY(QJsonDocument::fromJson(challenged(refused)).isObject());
    const QByteArray header = refused.header("www-authenticate");
    QVERIFY2(header.contains(holds), header.constData());
    QCOMPARE(header.contains("==\""), form != u"unpadded");
}

void TestOperators::revokedAccount()
{
    Practice tenant;
    IdentityClient client(tenant);
    const QJsonObject tokens = client.tokens(rita);
    const QJsonObject others = client.tokens(ada);
    tenant.change({{u"do"_s, u"revoke-account"_s}, {u"operator"_s, rita}});
    const Reply refused = run(client, tokens, u"Get-Mailbox"_s, {});
    QCOMPARE(refused.status, 401);
    QVERIFY(challenged(refused).contains("nbf"));
    const Reply refresh = client.token(client.refresh(tokens.value("refresh_token"_L1).toString()));
    QCOMPARE(refresh.json().value("error"_L1).toString(), u"invalid_grant"_s);
    QCOMPARE(aadsts(refresh), 50173);
    QCOMPARE(run(client, others, u"Get-Mailbox"_s, {}).status, 200);
    QCOMPARE(run(client, client.tokens(rita), u"Get-Mailbox"_s, {}).status, 200);
    const Reply unknown
        = tenant.control("POST", u"change"_s, {{u"do"_s, u"revoke-account"_s}, {u"operator"_s, u"x"_s}});
    QCOMPARE(unknown.json().value("error"_L1).toString(), u"operator: no such operator"_s);
}

MULLION_TEST(TestOperators)
#include "test_operators.moc"
