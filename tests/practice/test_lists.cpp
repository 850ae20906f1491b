// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_client.h"
#include "support/test_main.h"

#include <QSet>
#include <QtTest>
#include <functional>

using namespace Qt::StringLiterals;
using practicetest::Practice;
using practicetest::Reply;

namespace {

using Fits = std::function<bool(const QJsonObject &)>; // on a mailbox of the dump

QStringList addresses(const Reply &reply)
{
    QStringList list;
    const QJsonArray rows = reply.rows();
    for (const QJsonValue &row : rows)
        list += row.toObject().value("PrimarySmtpAddress"_L1).toString();
    list.sort();
    return list;
}

QString attribute(const QJsonObject &mailbox, const QString &number)
{
    return mailbox.value("attributes"_L1).toObject().value(number).toString();
}

const QJsonObject unlimited{{u"ResultSize"_s, u"Unlimited"_s}};

} // namespace

Q_DECLARE_METATYPE(Fits)

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void badFilters_data();
    void badFilters();
    void truncatedReadWarnsAndItsLinkIsRefused();
    void pagesByPostWithTheSameAnchor();
    void linkIsRefused_data();
    void linkIsRefused();
    void nothingForPageSizeZeroAndPrefixEnums();
    void emptyIdentityReturnsEverything();
    void unknownParameterNamesIt();
    void selectKeepsOnlyWhatIsNamed();
    void sideCarsAndTexts();
    void departmentComesFromGetUser();
    void groupsByType();
    void members();
    void clientAccess();
    void forwardingReadsBackWithPrefix();
    void syncedAttributeIsOutOfWriteScope();
    void organisation_data();
    void organisation();
};

void TestLists::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<Fits>("fits");
    const auto sales = [](const QJsonObject &m) { return attribute(m, u"2"_s) == u"sales"; };
    QTest::newRow("custom attribute equals") << u"CustomAttribute2 -eq 'sales'"_s << Fits(sales);
    QTest::newRow("case does not matter") << u"customattribute2 -EQ 'SALES'"_s << Fits(sales);
    QTest::newRow("not equal includes those without a value")
        << u"CustomAttribute2 -ne 'sales'"_s << Fits([=](const QJsonObject &m) { return !sales(m); });
    QTest::newRow("and binds closer than or")
        << u"CustomAttribute2 -eq 'sales' -or CustomAttribute2 -eq 'it' -and RecipientTypeDetails -eq 'RoomMailbox'"_s
        << Fits(sales);
    QTest::newRow("parentheses come first")
        << u"(CustomAttribute2 -eq 'sales' -or CustomAttribute2 -eq 'it') -and CustomAttribute1 -eq 'staff'"_s
        << Fits([=](const QJsonObject &m) {
               return (sales(m) || attribute(m, u"2"_s) == u"it") && attribute(m, u"1"_s) == u"staff";
           });
    QTest::newRow("not") << u"-not (RecipientTypeDetails -eq 'UserMailbox')"_s
                         << Fits([](const QJsonObject &m) {
                                return m.value("type"_L1).toString() != u"UserMailbox";
                            });
    QTest::newRow("like with a wildcard at the end")
        << u"DisplayName -like 'B*'"_s << Fits([](const QJsonObject &m) {
               return m.value("displayName"_L1).toString().startsWith(u'B', Qt::CaseInsensitive);
           });
    QTest::newRow("notlike with wildcards at both ends")
        << u"PrimarySmtpAddress -notlike '*room*'"_s
        << Fits([](const QJsonObject &m) { return !m.value("address"_L1).toString().contains(u"room"_s); });
    QTest::newRow("a quote inside is doubled")
        << u"DisplayName -eq 'nobody''s name'"_s << Fits([](const QJsonObject &) { return false; });
    QTest::newRow("created after, in US order") << u"WhenMailboxCreated -gt '01/31/2000 00:00:00'"_s
                                                << Fits([](const QJsonObject &) { return true; });
    QTest::newRow("created after a future day")
        << u"WhenMailboxCreated -gt '12/31/2090'"_s << Fits([](const QJsonObject &) { return false; });
    QTest::newRow("synchronised") << u"IsDirSynced -eq $true"_s << Fits([](const QJsonObject &m) {
        return m.value("dirSynced"_L1).toBool();
    });
}

void TestLists::filters()
{
    QFETCH(const QString, filter);
    QFETCH(const Fits, fits);
    Practice tenant;
    QStringList wanted;
    const QJsonArray all = tenant.mailboxes();
    for (const QJsonValue &m : all) {
        if (fits(m.toObject()))
            wanted += m.toObject().value("address"_L1).toString();
    }
    wanted.sort();
    const Reply reply
        = tenant.run(u"Get-Mailbox"_s, {{u"Filter"_s, filter}, {u"ResultSize"_s, u"Unlimited"_s}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(addresses(reply), wanted);
}

void TestLists::badFilters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("department is not filterable on mailboxes") << u"Department -eq 'Sales'"_s;
    QTest::newRow("unknown property") << u"ShoeSize -eq '42'"_s;
    QTest::newRow("unknown operator") << u"Alias -is 'bob'"_s;
    QTest::newRow("missing quote") << u"Alias -eq 'bob"_s;
    QTest::newRow("missing parenthesis") << u"(Alias -eq 'bob'"_s;
    QTest::newRow("something left over") << u"Alias -eq 'bob' 'alice'"_s;
    QTest::newRow("no date") << u"WhenCreated -gt 'yesterday'"_s;
    QTest::newRow("wildcard in the middle") << u"Alias -like 'b*b'"_s;
    QTest::newRow("sixteenth attribute") << u"CustomAttribute16 -eq 'x'"_s;
}

void TestLists::badFilters()
{
    QFETCH(const QString, filter);
    Practice tenant;
    const Reply reply = tenant.run(u"Get-Mailbox"_s, {{u"Filter"_s, filter}});
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.errorText().contains(u"Cannot bind parameter 'Filter'"_s));
}

void TestLists::truncatedReadWarnsAndItsLinkIsRefused()
{
    Practice tenant;
    const QJsonObject parameters{{u"ResultSize"_s, 7}};
    const Reply first = tenant.run(u"Get-Mailbox"_s, parameters);
    QCOMPARE(first.rows().size(), 7);
    QCOMPARE(first.warnings().size(), 1);
    QVERIFY(first.warnings()[0].startsWith(u"There are more results available"_s));
    QVERIFY(!first.nextLink().isEmpty());
    const Reply next = practicetest::request(first.nextLink(), "POST", tenant.exchangeHeaders(),
        practicetest::command(u"Get-Mailbox"_s, parameters));
    QCOMPARE(next.status, 400);
    QVERIFY(next.errorText().startsWith(u"Expired or Invalid pagination request"_s));
    tenant.faults({{u"truncated-link-works"_s, true}});
    QCOMPARE(practicetest::request(first.nextLink(), "POST", tenant.exchangeHeaders(),
                 practicetest::command(u"Get-Mailbox"_s, parameters))
                 .rows()
                 .size(),
        53);
}

void TestLists::pagesByPostWithTheSameAnchor()
{
    Practice tenant;
    const practicetest::Headers headers
        = tenant.exchangeHeaders() + practicetest::Headers{{"Prefer", "odata.maxpagesize = 25"}};
    QSet<QString> seen;
    QList<qsizetype> sizes;
    QString url = tenant.betaUrl();
    while (!url.isEmpty()) {
        const Reply page
            = practicetest::request(url, "POST", headers, practicetest::command(u"Get-Mailbox"_s, unlimited));
        QCOMPARE(page.status, 200);
        QCOMPARE(page.warnings(), QStringList());
        sizes += page.rows().size();
        const QStringList found = addresses(page);
        seen += QSet<QString>(found.begin(), found.end());
        url = page.nextLink();
    }
    QCOMPARE(sizes, QList<qsizetype>({25, 25, 10}));
    QCOMPARE(seen.size(), 60);
}

void TestLists::linkIsRefused_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("status");
    QTest::newRow("as it is: served") << u"none"_s << 200;
    QTest::newRow("with GET") << u"get"_s << 405;
    QTest::newRow("with another anchor") << u"anchor"_s << 400;
    QTest::newRow("with other parameters") << u"body"_s << 400;
    QTest::newRow("after its life") << u"old"_s << 400;
    QTest::newRow("when paging is refused at all") << u"refused"_s << 400;
}

void TestLists::linkIsRefused()
{
    QFETCH(const QString, how);
    QFETCH(const int, status);
    Practice tenant;
    practicetest::Headers headers
        = tenant.exchangeHeaders() + practicetest::Headers{{"Prefer", "odata.maxpagesize=25"}};
    const QByteArray body = practicetest::command(u"Get-Mailbox"_s, unlimited);
    const QString link = practicetest::request(tenant.betaUrl(), "POST", headers, body).nextLink();
    QVERIFY(!link.isEmpty());
    if (how == u"anchor")
        headers[2].second = "UPN:bob@example.com";
    if (how == u"old")
        tenant.change({{u"do"_s, u"expire-links"_s}});
    if (how == u"refused")
        tenant.faults({{u"paging-refused"_s, true}});
    const QByteArray other = practicetest::command(u"Get-Mailbox"_s, {{u"ResultSize"_s, 50}});
    const Reply reply
        = practicetest::request(link, how == u"get" ? "GET" : "POST", headers, how == u"body" ? other : body);
    QCOMPARE(reply.status, status);
}

void TestLists::nothingForPageSizeZeroAndPrefixEnums()
{
    Practice tenant;
    const Reply zero = tenant.run(u"Get-Mailbox"_s, {{u"PageSize"_s, 0}});
    QCOMPARE(zero.status, 200);
    QCOMPARE(zero.rows().size(), 0);
    const Reply prefix = tenant.run(u"Get-Mailbox"_s, {{u"RecipientTypeDetails"_s, u"Shared"_s}});
    QCOMPARE(prefix.status, 200);
    QCOMPARE(prefix.rows().size(), 0);
    const Reply wrong = tenant.run(u"Get-Mailbox"_s, {{u"RecipientTypeDetails"_s, u"Wardrobe"_s}});
    QCOMPARE(wrong.status, 400);
    const QJsonObject error = wrong.json().value("error"_L1).toObject();
    QVERIFY(!error.contains("details"_L1));
    QVERIFY(wrong.errorText().contains(u"Specify one of the following enumerator names"_s));
    QVERIFY(tenant
                .run(u"Get-Mailbox"_s,
                    {{u"RecipientTypeDetails"_s, QJsonArray{u"SharedMailbox"_s, u"RoomMailbox"_s}}})
                .rows()
                .size()
        > 3);
}

void TestLists::emptyIdentityReturnsEverything()
{
    Practice tenant;
    QCOMPARE(tenant.run(u"Get-Mailbox"_s, {{u"Identity"_s, QJsonValue()}}).rows().size(), 60);
    QCOMPARE(tenant.run(u"Get-CASMailbox"_s, {{u"Identity"_s, QString()}}).rows().size(), 60);
}

void TestLists::unknownParameterNamesIt()
{
    Practice tenant;
    const Reply reply = tenant.run(u"Get-Mailbox"_s, {{u"Colour"_s, u"red"_s}});
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.errorText().endsWith(u"Invalid cmdlet parameters specified. Colour"_s));
    QVERIFY(reply.errorText().startsWith(
        u"|Microsoft.Exchange.AdminApi.CommandInvocation.AmbiguousParameterSetException|"_s));
}

void TestLists::selectKeepsOnlyWhatIsNamed()
{
    Practice tenant;
    const Reply reply = practicetest::request(tenant.betaUrl() + u"?$select=Guid,DisplayName"_s, "POST",
        tenant.exchangeHeaders(), practicetest::command(u"Get-Mailbox"_s, unlimited));
    QCOMPARE(reply.rows()[0].toObject().keys(),
        QStringList({u"DisplayName"_s, u"Guid"_s, u"Guid@data.type"_s, u"Guid@odata.type"_s}));
}

void TestLists::sideCarsAndTexts()
{
    Practice tenant;
    const QJsonObject row
        = tenant.run(u"Get-Mailbox"_s, {{u"Identity"_s, u"bob@example.com"_s}}).rows()[0].toObject();
    QCOMPARE(row.value("WhenMailboxCreated@data.type"_L1).toString(), u"System.DateTime"_s);
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{7}\\+00:00$"_s);
    QVERIFY(time.match(row.value("WhenMailboxCreated"_L1).toString()).hasMatch());
    QCOMPARE(row.value("CustomAttribute9"_L1), QJsonValue(QString()));
    QCOMPARE(row.value("EmailAddresses"_L1).toArray()[0].toString(), u"SMTP:bob@example.com"_s);
    QVERIFY(row.value("ProtocolSettings"_L1).toArray()[0].toString().startsWith(u"POP3§"_s));
    tenant.faults({{u"booleans-as-text"_s, true}});
    const QJsonObject text
        = tenant.run(u"Get-Mailbox"_s, {{u"Identity"_s, u"bob@example.com"_s}}).rows()[0].toObject();
    QCOMPARE(text.value("IsValid"_L1), QJsonValue(u"True"_s));
}

void TestLists::departmentComesFromGetUser()
{
    Practice tenant;
    const Reply reply = tenant.run(
        u"Get-User"_s, {{u"Filter"_s, u"Department -eq 'Sales'"_s}, {u"ResultSize"_s, u"Unlimited"_s}});
    int sales = 0;
    const QJsonArray all = tenant.mailboxes();
    for (const QJsonValue &m : all)
        sales += m.toObject().value("department"_L1).toString() == u"Sales" ? 1 : 0;
    int mailboxes = 0;
    const QJsonArray rows = reply.rows();
    for (const QJsonValue &row : rows)
        mailboxes += row.toObject().value("RecipientTypeDetails"_L1).toString() == u"UserMailbox" ? 1 : 0;
    QCOMPARE(mailboxes, sales);
}

void TestLists::groupsByType()
{
    Practice tenant;
    const Reply security = tenant.run(
        u"Get-DistributionGroup"_s, {{u"RecipientTypeDetails"_s, u"MailUniversalSecurityGroup"_s}});
    const QJsonArray rows = security.rows();
    QVERIFY(rows.size() >= 9);
    for (const QJsonValue &row : rows)
        QCOMPARE(row.toObject().value("RecipientTypeDetails"_L1).toString(), u"MailUniversalSecurityGroup"_s);
    const QJsonObject identity{{u"Identity"_s, u"privileged-users-security-group@example.com"_s}};
    QVERIFY(!tenant.run(u"Get-DistributionGroup"_s, identity).rows()[0].toObject().contains("Sid"_L1));
    tenant.faults({{u"group-sid"_s, true}});
    QVERIFY(tenant.run(u"Get-DistributionGroup"_s, identity)
                .rows()[0]
                .toObject()
                .value("Sid"_L1)
                .toString()
                .startsWith(u"S-1-5-21-"_s));
    QCOMPARE(tenant.run(u"Get-DistributionGroup"_s, {{u"Identity"_s, u"Privileged Users Security Group"_s}})
                 .status,
        400); // two of that name
}

void TestLists::members()
{
    Practice tenant;
    const Reply reply = tenant.run(u"Get-DistributionGroupMember"_s,
        {{u"Identity"_s, u"privileged-users-security-group@example.com"_s},
            {u"ResultSize"_s, u"Unlimited"_s}});
    const QStringList found = addresses(reply);
    QVERIFY(found.contains(u"alice@example.com"_s));
    QVERIFY(found.contains(u"reception@example.com"_s)); // nested, not unfolded
    QCOMPARE(
        tenant.run(u"Get-DistributionGroupMember"_s, {{u"Identity"_s, u"bob@example.com"_s}}).status, 400);
}

void TestLists::clientAccess()
{
    practice::Options options = Practice::smallTenant();
    options.oldCas = 0.5;
    Practice tenant(options);
    const QJsonObject alice
        = tenant.run(u"Get-CASMailbox"_s, {{u"Identity"_s, u"alice@example.com"_s}}).rows()[0].toObject();
    QVERIFY(alice.contains("SmtpClientAuthenticationDisabled"_L1));
    int without = 0;
    const QJsonArray rows = tenant.run(u"Get-CASMailbox"_s, unlimited).rows();
    for (const QJsonValue &row : rows)
        without += row.toObject().contains("OneWinNativeOutlookEnabled"_L1) ? 0 : 1;
    QVERIFY2(without >= 28 && without <= 32, qPrintable(QString::number(without)));
    const QJsonObject wish{{u"Identity"_s, u"alice@example.com"_s}, {u"OWAEnabled"_s, false},
        {u"SmtpClientAuthenticationDisabled"_s, QJsonValue()}, {u"ewsenabled"_s, QJsonValue()}};
    QCOMPARE(tenant.run(u"Set-CASMailbox"_s, wish).status, 200);
    const QJsonObject after
        = tenant.run(u"Get-CASMailbox"_s, {{u"Identity"_s, u"alice@example.com"_s}}).rows()[0].toObject();
    QCOMPARE(after.value("OWAEnabled"_L1), QJsonValue(false));
    QVERIFY(after.value("SmtpClientAuthenticationDisabled"_L1).isNull());
    QVERIFY(after.value("EwsEnabled"_L1).isNull());
    QCOMPARE(
        tenant.run(u"Set-CASMailbox"_s, {{u"Identity"_s, u"alice@example.com"_s}, {u"ECPEnabled"_s, false}})
            .status,
        400);
}

void TestLists::forwardingReadsBackWithPrefix()
{
    Practice tenant;
    QCOMPARE(
        tenant
            .run(u"Set-Mailbox"_s,
                {{u"Identity"_s, u"bob@example.com"_s}, {u"ForwardingSmtpAddress"_s, u"away@example.net"_s},
                    {u"DeliverToMailboxAndForward"_s, true}})
            .status,
        200);
    const QJsonObject row
        = tenant.run(u"Get-Mailbox"_s, {{u"Identity"_s, u"bob@example.com"_s}}).rows()[0].toObject();
    QCOMPARE(row.value("ForwardingSmtpAddress"_L1).toString(), u"smtp:away@example.net"_s);
    QVERIFY(row.value("DeliverToMailboxAndForward"_L1).toBool());
    const QJsonObject table{
        {u"@odata.type"_s, u"#Exchange.GenericHashTable"_s}, {u"Add"_s, QJsonArray{u"alice@example.com"_s}}};
    QCOMPARE(tenant
                 .run(u"Set-Mailbox"_s,
                     {{u"Identity"_s, u"bob@example.com"_s}, {u"GrantSendOnBehalfTo"_s, table},
                         {u"ForwardingSmtpAddress"_s, QJsonValue()}})
                 .status,
        200);
    const QJsonObject next
        = tenant.run(u"Get-Mailbox"_s, {{u"Identity"_s, u"bob@example.com"_s}}).rows()[0].toObject();
    QCOMPARE(next.value("GrantSendOnBehalfTo"_L1).toArray(), QJsonArray{u"alice"_s});
    QVERIFY(next.value("ForwardingSmtpAddress"_L1).isNull());
}

void TestLists::syncedAttributeIsOutOfWriteScope()
{
    practice::Options options = Practice::smallTenant();
    options.dirSynced = 1;
    Practice tenant(options);
    const Reply reply = tenant.run(
        u"Set-Mailbox"_s, {{u"Identity"_s, u"bob@example.com"_s}, {u"CustomAttribute3"_s, u"x"_s}});
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.errorText().contains(u"out of the current user's write scope"_s));
}

void TestLists::organisation_data()
{
    QTest::addColumn<QString>("cmdlet");
    QTest::addColumn<QString>("property");
    QTest::addColumn<int>("rows");
    QTest::newRow("transport") << u"Get-TransportConfig"_s << u"SmtpClientAuthenticationDisabled"_s << 1;
    QTest::newRow("organisation") << u"Get-OrganizationConfig"_s << u"Name"_s << 1;
    QTest::newRow("domains") << u"Get-AcceptedDomain"_s << u"DomainName"_s << 3;
    QTest::newRow("relationships") << u"Get-OrganizationRelationship"_s << u"FreeBusyAccessEnabled"_s << 1;
    QTest::newRow("connectors") << u"Get-IntraOrganizationConnector"_s << QString() << 0;
    QTest::newRow("mail users") << u"Get-MailUser"_s << u"ExternalEmailAddress"_s << 4;
}

void TestLists::organisation()
{
    QFETCH(const QString, cmdlet);
    QFETCH(const QString, property);
    QFETCH(const int, rows);
    Practice tenant;
    const Reply reply = tenant.run(cmdlet);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.rows().size(), rows);
    QVERIFY(rows == 0 || reply.rows()[0].toObject().contains(property));
}

MULLION_TEST(TestLists)
#include "test_lists.moc"
