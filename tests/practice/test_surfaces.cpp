// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_client.h"
#include "support/test_main.h"

#include <QJsonDocument>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using practicetest::bobCalendar;
using practicetest::Practice;
using practicetest::Reply;
using practicetest::response;

namespace {

QStringList ids(const Reply &reply)
{
    QStringList list;
    const QJsonArray responses = reply.json().value("responses"_L1).toArray();
    for (const QJsonValue &response : responses)
        list += response.toObject().value("id"_L1).toString();
    return list;
}

} // namespace

class TestSurfaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTokenIs401();
    void grantLadder_data();
    void grantLadder();
    void wrongGenerationIs403_data();
    void wrongGenerationIs403();
    void tokenOfGraphIsRefused();
    void expiredTokenIs401();
    void surfacesCanBeMissing();
    void malformedRequests_data();
    void malformedRequests();
    void exportedCmdletsFollowTheRole();
    void hiddenParameterIsNamed();
    void writeScopeLooksLikeNotFound();
    void batchAnswersEachItem();
    void batchIsShuffled();
    void batchLimits_data();
    void batchLimits();
    void v2Table_data();
    void v2Table();
    void v2NeedsAnAnchor();
    void v2FindsFoldersByNameOnly();
};

void TestSurfaces::withoutTokenIs401()
{
    Practice tenant;
    const Reply reply
        = practicetest::request(tenant.betaUrl(), "POST", {}, practicetest::command(u"Get-Mailbox"_s, {}));
    QCOMPARE(reply.status, 401);
    QVERIFY(reply.header("www-authenticate").startsWith("Bearer"));
    QCOMPARE(tenant.log().size(), 0);
}

void TestSurfaces::grantLadder_data()
{
    QTest::addColumn<QString>("grants");
    QTest::addColumn<int>("status");
    QTest::newRow("neither grant") << u"none"_s << 401;
    QTest::newRow("app role without directory role") << u"app-role"_s << 403;
    QTest::newRow("both") << u"both"_s << 200;
}

void TestSurfaces::grantLadder()
{
    QFETCH(const QString, grants);
    QFETCH(const int, status);
    Practice tenant;
    tenant.faults({{u"grants"_s, grants}});
    const Reply reply = tenant.run(u"Get-OrganizationConfig"_s);
    QCOMPARE(reply.status, status);
    if (status == 403)
        QVERIFY(reply.body.size() > 1000 && reply.body.count('\0') == reply.body.size());
}

void TestSurfaces::wrongGenerationIs403_data()
{
    QTest::addColumn<QString>("generations");
    QTest::addColumn<int>("beta");
    QTest::addColumn<int>("v2");
    QTest::newRow("both roles") << u"both"_s << 200 << 200;
    QTest::newRow("ManageAsApp alone") << u"v1"_s << 200 << 403;
    QTest::newRow("ManageAsAppV2 alone") << u"v2"_s << 403 << 200;
}

void TestSurfaces::wrongGenerationIs403()
{
    QFETCH(const QString, generations);
    QFETCH(const int, beta);
    QFETCH(const int, v2);
    Practice tenant;
    tenant.faults({{u"token-generations"_s, generations}});
    const Reply onBeta = tenant.run(u"Get-OrganizationConfig"_s);
    const Reply onV2 = tenant.runV2(u"OrganizationConfig"_s, u"Get-OrganizationConfig"_s);
    QCOMPARE(onBeta.status, beta);
    QCOMPARE(onV2.status, v2);
    for (const Reply &reply : {onBeta, onV2}) {
        if (reply.status == 403)
            QVERIFY(reply.body.isEmpty() && reply.header("x-ms-diagnostics").isEmpty());
    }
}

void TestSurfaces::tokenOfGraphIsRefused()
{
    Practice tenant;
    const QByteArray token = tenant.token(tenant.place.graph + u"/.default"_s);
    QVERIFY(!token.isEmpty());
    QCOMPARE(practicetest::request(tenant.betaUrl(), "POST", {{"Authorization", "Bearer " + token}},
                 practicetest::command(u"Get-Mailbox"_s, {}))
                 .status,
        401);
}

void TestSurfaces::expiredTokenIs401()
{
    Practice tenant;
    tenant.faults({{u"token-lifetime"_s, 0}});
    QCOMPARE(tenant.run(u"Get-OrganizationConfig"_s).status, 401);
    Practice other;
    QCOMPARE(other.run(u"Get-OrganizationConfig"_s).status, 200);
    other.change({{u"do"_s, u"revoke-tokens"_s}});
    QCOMPARE(other.run(u"Get-OrganizationConfig"_s).status, 401);
}

void TestSurfaces::surfacesCanBeMissing()
{
    Practice tenant;
    tenant.faults({{u"surface-v2"_s, false}});
    QCOMPARE(tenant.runV2(u"OrganizationConfig"_s, u"Get-OrganizationConfig"_s).status, 404);
    QCOMPARE(tenant.run(u"Get-OrganizationConfig"_s).status, 200);
    tenant.faults({{u"surface-v2"_s, true}, {u"surface-beta"_s, false}, {u"surface-graph"_s, false}});
    QCOMPARE(tenant.runV2(u"OrganizationConfig"_s, u"Get-OrganizationConfig"_s).status, 200);
    const Reply beta = tenant.run(u"Get-OrganizationConfig"_s);
    QCOMPARE(beta.status, 403);
    QVERIFY(beta.header("x-ms-diagnostics").contains("reason="));
    QCOMPARE(tenant.graph("GET", u"/v1.0/users"_s).status, 403);
}

void TestSurfaces::malformedRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path"); // after /adminapi/; T is the tenant
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray good = practicetest::command(u"Get-OrganizationConfig"_s, {});
    QTest::newRow("right") << QByteArray("POST") << u"beta/T/InvokeCommand"_s << good << 200;
    QTest::newRow("the domain names the tenant too")
        << QByteArray("POST") << u"beta/example.com/InvokeCommand"_s << good << 200;
    QTest::newRow("GET") << QByteArray("GET") << u"beta/T/InvokeCommand"_s << good << 405;
    QTest::newRow("another tenant") << QByteArray("POST")
                                    << u"beta/11111111-2222-3333-4444-555555555555/InvokeCommand"_s << good
                                    << 403;
    QTest::newRow("another path") << QByteArray("POST") << u"beta/T/Invoke"_s << good << 404;
    QTest::newRow("another version") << QByteArray("POST") << u"v3.0/T/InvokeCommand"_s << good << 404;
    QTest::newRow("no JSON") << QByteArray("POST") << u"beta/T/InvokeCommand"_s << QByteArray("{") << 400;
    QTest::newRow("null parameters")
        << QByteArray("POST") << u"beta/T/InvokeCommand"_s
        << QByteArray("{\"CmdletInput\":{\"CmdletName\":\"Get-Mailbox\",\"Parameters\":null}}") << 400;
    QTest::newRow("unknown cmdlet") << QByteArray("POST") << u"beta/T/InvokeCommand"_s
                                    << practicetest::command(u"Get-Coffee"_s, {}) << 400;
    QTest::newRow("unknown endpoint of v2.0") << QByteArray("POST") << u"v2.0/T/CasMailbox"_s
                                              << practicetest::command(u"Get-CASMailbox"_s, {}) << 404;
}

void TestSurfaces::malformedRequests()
{
    QFETCH(const QByteArray, method);
    QFETCH(QString, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    Practice tenant;
    path.replace(u"/T/"_s, u'/' + tenant.place.tenant + u'/');
    QCOMPARE(practicetest::request(
                 tenant.place.exchange + u"/adminapi/"_s + path, method, tenant.exchangeHeaders(), body)
                 .status,
        status);
}

void TestSurfaces::exportedCmdletsFollowTheRole()
{
    Practice tenant;
    const auto exported = [&] {
        const Reply reply = practicetest::request(tenant.place.exchange + u"/adminapi/v1.0/"_s
                + tenant.place.tenant + u"/EXOModuleFile?Version=3.9.2"_s,
            "GET", tenant.exchangeHeaders() + practicetest::Headers{{"CommandName", "*"}});
        return reply.rows()[0].toObject().value("exportedCmdlets"_L1).toString().split(u',');
    };
    QVERIFY(exported().contains(u"Set-MailboxFolderPermission"_s));
    tenant.faults({{u"read-only"_s, true}, {u"hidden-cmdlets"_s, QJsonArray{u"Get-CASMailbox"_s}}});
    QVERIFY(exported().contains(u"Get-MailboxFolderPermission"_s));
    QVERIFY(!exported().contains(u"Set-MailboxFolderPermission"_s));
    QVERIFY(!exported().contains(u"Get-CASMailbox"_s));
    const Reply write = tenant.run(u"Set-MailboxFolderPermission"_s,
        {{u"Identity"_s, bobCalendar}, {u"User"_s, u"Default"_s}, {u"AccessRights"_s, u"None"_s}});
    QCOMPARE(write.status, 400);
    QVERIFY(write.errorText().contains(u"is not recognized"_s));
}

void TestSurfaces::hiddenParameterIsNamed()
{
    Practice tenant;
    tenant.faults({{u"hidden-parameters"_s, u"Set-MailboxFolderPermission.SharingPermissionFlags"_s}});
    const Reply reply = tenant.run(u"Set-MailboxFolderPermission"_s,
        {{u"Identity"_s, bobCalendar}, {u"User"_s, u"Default"_s}, {u"AccessRights"_s, u"Editor"_s},
            {u"SharingPermissionFlags"_s, u"None"_s}});
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.errorText().contains(u"is not present in the role definition of the current user"_s));
}

void TestSurfaces::writeScopeLooksLikeNotFound()
{
    Practice tenant;
    tenant.faults({{u"write-scope"_s, u"DisplayName -like 'Alice*'"_s}});
    const QJsonObject close{
        {u"Identity"_s, bobCalendar}, {u"User"_s, u"Default"_s}, {u"AccessRights"_s, u"None"_s}};
    const Reply reply = tenant.run(u"Set-MailboxFolderPermission"_s, close);
    QVERIFY(
        reply.errorText().endsWith(u"The specified mailbox Identity:\"bob@example.com\" doesn't exist."_s));
    QCOMPARE(tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bobCalendar}}).status, 200);
    QJsonObject alice = close;
    alice.insert(u"Identity"_s, u"alice@example.com:\\Calendar"_s);
    QCOMPARE(tenant.run(u"Set-MailboxFolderPermission"_s, alice).status, 200);
    QCOMPARE(tenant.control("POST", u"faults"_s, {{u"write-scope"_s, u"nonsense"_s}}).status, 400);
}

void TestSurfaces::batchAnswersEachItem()
{
    Practice tenant;
    const Reply reply = tenant.batch(
        {tenant.batchItem(u"a"_s, u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bobCalendar}}),
            tenant.batchItem(u"b"_s, u"Set-MailboxFolderPermission"_s,
                {{u"Identity"_s, u"bob@example.com:\\Kalender"_s}, {u"User"_s, u"Default"_s},
                    {u"AccessRights"_s, QJsonArray{u"None"_s}}}),
            tenant.batchItem(u"c"_s, u"Set-MailboxFolderPermission"_s,
                {{u"Identity"_s, bobCalendar}, {u"User"_s, u"Default"_s},
                    {u"AccessRights"_s, QJsonArray{u"None"_s}}})});
    QCOMPARE(reply.status, 200);
    QCOMPARE(response(reply, u"a"_s).value("status"_L1).toInt(), 200);
    QCOMPARE(response(reply, u"a"_s).value("body"_L1).toObject().value("value"_L1).toArray().size(), 2);
    const QJsonObject refused = response(reply, u"b"_s);
    QCOMPARE(refused.value("status"_L1).toInt(), 400);
    const QJsonObject detail = refused.value("body"_L1)
                                   .toObject()
                                   .value("error"_L1)
                                   .toObject()
                                   .value("details"_L1)
                                   .toArray()[0]
                                   .toObject();
    QCOMPARE(detail.value("target"_L1).toString(), QString());
    QVERIFY(detail.value("message"_L1)
                .toString()
                .startsWith(
                    u"Ex6F9304|Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException|"_s));
    QVERIFY(response(reply, u"c"_s).value("body"_L1).toObject().value("value"_L1).toArray().isEmpty());
    QCOMPARE(tenant.log().size(), 3);
}

void TestSurfaces::batchIsShuffled()
{
    Practice tenant;
    QJsonArray items;
    QStringList order;
    for (int i = 0; i < 10; ++i) {
        order += QString::number(i);
        items += tenant.batchItem(order.last(), u"Get-OrganizationConfig"_s, {});
    }
    const QStringList shuffled = ids(tenant.batch(items));
    QVERIFY(shuffled != order);
    QCOMPARE(QSet<QString>(shuffled.begin(), shuffled.end()).size(), 10);
    tenant.faults({{u"shuffle-batch"_s, false}});
    QCOMPARE(ids(tenant.batch(items)), order);
}

void TestSurfaces::batchLimits_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("item");
    QTest::newRow("ten with everything right") << u""_s << 200 << 200;
    QTest::newRow("eleven") << u"eleven"_s << 400 << 0;
    QTest::newRow("an item without Authorization") << u"no authorization"_s << 200 << 401;
    QTest::newRow("an item with a relative URL") << u"relative"_s << 200 << 400;
    QTest::newRow("an item with GET") << u"get"_s << 200 << 405;
}

void TestSurfaces::batchLimits()
{
    QFETCH(const QString, change);
    QFETCH(const int, batch);
    QFETCH(const int, item);
    Practice tenant;
    QJsonArray items;
    for (int i = 0; i < (change == u"eleven" ? 11 : 10); ++i) {
        QJsonObject one = tenant.batchItem(QString::number(i), u"Get-OrganizationConfig"_s, {});
        if (change == u"no authorization")
            one.insert(u"headers"_s, QJsonObject{});
        if (change == u"relative")
            one.insert(u"url"_s, u"/adminapi/beta/"_s + tenant.place.tenant + u"/InvokeCommand"_s);
        if (change == u"get")
            one.insert(u"method"_s, u"GET"_s);
        items += one;
    }
    const Reply reply = tenant.batch(items);
    QCOMPARE(reply.status, batch);
    if (item != 0)
        QCOMPARE(response(reply, u"4"_s).value("status"_L1).toInt(), item);
    tenant.faults(
        {{u"max-batch"_s, 20}, {u"batch-item-authorization"_s, false}, {u"batch-absolute-urls"_s, false}});
    if (change != u"get")
        QCOMPARE(response(tenant.batch(items), u"4"_s).value("status"_L1).toInt(), 200);
}

void TestSurfaces::v2Table_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("cmdlet");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<int>("status");
    const QJsonObject calendar{{u"Identity"_s, bobCalendar}};
    QTest::newRow("mailboxes") << u"Mailbox"_s << u"Get-Mailbox"_s
                               << QJsonObject{{u"ResultSize"_s, u"Unlimited"_s}} << 200;
    QTest::newRow("mailboxes with a filter")
        << u"Mailbox"_s << u"Get-Mailbox"_s << QJsonObject{{u"Filter"_s, u"Alias -eq 'bob'"_s}} << 400;
    QTest::newRow("folder rights") << u"MailboxFolderPermission"_s << u"Get-MailboxFolderPermission"_s
                                   << calendar << 200;
    QTest::newRow("folder rights of one user")
        << u"MailboxFolderPermission"_s << u"Get-MailboxFolderPermission"_s
        << QJsonObject{{u"Identity"_s, bobCalendar}, {u"User"_s, u"Default"_s}} << 400;
    QTest::newRow("folder statistics do not exist")
        << u"MailboxFolderPermission"_s << u"Get-MailboxFolderStatistics"_s
        << QJsonObject{{u"Identity"_s, u"bob@example.com"_s}} << 400;
    QTest::newRow("a cmdlet at another endpoint")
        << u"Mailbox"_s << u"Get-MailboxFolderPermission"_s << calendar << 400;
    QTest::newRow("send-on-behalf") << u"Mailbox"_s << u"Set-Mailbox"_s
                                    << QJsonObject{{u"Identity"_s, u"bob@example.com"_s},
                                           {u"GrantSendOnBehalfTo"_s, QJsonArray{u"alice@example.com"_s}}}
                                    << 200;
    QTest::newRow("forwarding") << u"Mailbox"_s << u"Set-Mailbox"_s
                                << QJsonObject{{u"Identity"_s, u"bob@example.com"_s},
                                       {u"ForwardingSmtpAddress"_s, u"a@example.net"_s}}
                                << 400;
    QTest::newRow("members") << u"DistributionGroupMember"_s << u"Get-DistributionGroupMember"_s
                             << QJsonObject{{u"Identity"_s, u"fb-sales@example.com"_s}} << 200;
    QTest::newRow("members of a dynamic group")
        << u"DynamicDistributionGroupMember"_s << u"Get-DynamicDistributionGroupMember"_s
        << QJsonObject{{u"Identity"_s, u"dyn-sales@example.com"_s}} << 200;
    QTest::newRow("domains") << u"AcceptedDomain"_s << u"Get-AcceptedDomain"_s << QJsonObject{} << 200;
}

void TestSurfaces::v2Table()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, cmdlet);
    QFETCH(const QJsonObject, parameters);
    QFETCH(const int, status);
    Practice tenant;
    const Reply reply = tenant.runV2(endpoint, cmdlet, parameters);
    QCOMPARE(reply.status, status);
    QCOMPARE(tenant.log().size(), status == 200 ? 1 : 0);
    if (status == 200 && cmdlet == u"Get-Mailbox") {
        QVERIFY(reply.rows()[0].toObject().contains("UserPrincipalName"_L1));
        QVERIFY(!reply.rows()[0].toObject().contains("CustomAttribute2"_L1));
    }
}

void TestSurfaces::v2NeedsAnAnchor()
{
    Practice tenant;
    const practicetest::Headers headers{tenant.exchangeHeaders()[0]};
    const QString url
        = tenant.place.exchange + u"/adminapi/v2.0/"_s + tenant.place.tenant + u"/OrganizationConfig"_s;
    const QByteArray body = practicetest::command(u"Get-OrganizationConfig"_s, {});
    QCOMPARE(practicetest::request(url, "POST", headers, body).status, 400);
    tenant.faults({{u"v2-anchor-required"_s, false}});
    QCOMPARE(practicetest::request(url, "POST", headers, body).status, 200);
}

void TestSurfaces::v2FindsFoldersByNameOnly()
{
    Practice tenant;
    const QString id = tenant
                           .run(u"Get-MailboxFolderStatistics"_s,
                               {{u"Identity"_s, u"bob@example.com"_s}, {u"FolderScope"_s, u"Calendar"_s}})
                           .rows()[0]
                           .toObject()
                           .value("FolderId"_L1)
                           .toString();
    const QJsonObject byId{{u"Identity"_s, u"bob@example.com:"_s + id}};
    QCOMPARE(tenant.runV2(u"MailboxFolderPermission"_s, u"Get-MailboxFolderPermission"_s, byId).status, 400);
    tenant.faults({{u"v2-folder-identity"_s, true}});
    QCOMPARE(tenant.runV2(u"MailboxFolderPermission"_s, u"Get-MailboxFolderPermission"_s, byId).status, 200);
}

MULLION_TEST(TestSurfaces)
#include "test_surfaces.moc"
