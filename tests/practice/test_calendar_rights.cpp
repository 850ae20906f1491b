// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_client.h"
#include "support/patience.h"
#include "support/test_main.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using practicetest::bob;
using practicetest::bobCalendar;
using practicetest::policyGroup;
using practicetest::Practice;
using practicetest::Reply;

namespace {

QStringList users(const Reply &reply)
{
    QStringList list;
    const QJsonArray rows = reply.rows();
    for (const QJsonValue &row : rows)
        list += row.toObject().value("User"_L1).toString();
    return list;
}

/// "rights flags" of a trustee in the dump's default calendar of a mailbox; empty when there is no entry.
QString entry(Practice &tenant, const QString &address, const QString &shown)
{
    const QJsonArray calendars = tenant.mailbox(address).value("calendars"_L1).toArray();
    for (const QJsonValue &calendar : calendars) {
        const QJsonArray entries = calendar.toObject().value("entries"_L1).toArray();
        for (const QJsonValue &e : entries) {
            const QJsonObject o = e.toObject();
            if (calendar.toObject().value("default"_L1).toBool() && o.value("shown"_L1).toString() == shown)
                return (o.value("rights"_L1).toString() + u' ' + o.value("flags"_L1).toString()).trimmed();
        }
    }
    return {};
}

} // namespace

class TestCalendarRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getShowsDisplayNamesNotAddresses();
    void writes_data();
    void writes();
    void identityByFolderIdWorksForAllFour();
    void userForms_data();
    void userForms();
    void delegateTrap_data();
    void delegateTrap();
    void setWithSwitchStripsFlags();
    void orphansCanBeRemovedByTheirText();
    void recreatedGroupLeavesADeadEntry();
    void rightsShapes_data();
    void rightsShapes();
    void slashInNameIsPrivateUseOnlyInStatistics();
    void aWriteIsSeenOnlyAfterReads();
    void aWriteIsSeenOnlyAfterAWhile();
    void freshRecipientIsRefusedFirst();
};

void TestCalendarRights::getShowsDisplayNamesNotAddresses()
{
    Practice tenant;
    QCOMPARE(tenant.error, QString());
    QCOMPARE(tenant
                 .run(u"Add-MailboxFolderPermission"_s,
                     {{u"Identity"_s, bobCalendar}, {u"User"_s, u"alice@example.com"_s},
                         {u"AccessRights"_s, u"Editor"_s}})
                 .status,
        200);
    const Reply reply = tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bobCalendar}});
    QCOMPARE(users(reply), QStringList({u"Default"_s, u"Anonymous"_s, u"Alice Martin"_s}));
    const QJsonObject row = reply.rows()[2].toObject();
    QCOMPARE(row.value("AccessRights"_L1).toArray(), QJsonArray{u"Editor"_s});
    QCOMPARE(row.value("AccessRights@odata.type"_L1).toString(), u"#Collection(String)"_s);
    QCOMPARE(row.value("Identity"_L1).toString(), bobCalendar);
    QVERIFY(row.value("SharingPermissionFlags"_L1).isNull());
    QVERIFY(reply.json().value("@adminapi.warnings"_L1).isArray());
}

void TestCalendarRights::writes_data()
{
    QTest::addColumn<QString>("cmdlet");
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("rights");
    QTest::addColumn<QString>("error"); // part of the error text; empty: success
    QTest::addColumn<QString>("after"); // entry of the user's shown name afterwards

    const QString add = u"Add-MailboxFolderPermission"_s;
    const QString set = u"Set-MailboxFolderPermission"_s;
    const QString remove = u"Remove-MailboxFolderPermission"_s;
    const QString title = u"Privileged Users Security Group"_s;
    QTest::newRow("Set on Default works")
        << set << bobCalendar << u"Default"_s << u"None"_s << QString() << u"None"_s;
    QTest::newRow("Add on Default already exists")
        << add << bobCalendar << u"Default"_s << u"Reviewer"_s
        << u"UserAlreadyExistsInPermissionEntryException"_s << u"AvailabilityOnly"_s;
    QTest::newRow("Remove on Default is refused")
        << remove << bobCalendar << u"Default"_s << QString() << u"CannotRemoveSpecialUserException"_s
        << u"AvailabilityOnly"_s;
    QTest::newRow("Remove on Anonymous is refused") << remove << bobCalendar << u"Anonymous"_s << QString()
                                                    << u"CannotRemoveSpecialUserException"_s << u"None"_s;
    QTest::newRow("Add of a mail-enabled security group works")
        << add << bobCalendar << policyGroup << u"AvailabilityOnly"_s << QString() << u"AvailabilityOnly"_s;
    QTest::newRow("Set without an entry is refused")
        << set << bobCalendar << policyGroup << u"AvailabilityOnly"_s
        << u"UserNotFoundInPermissionEntryException"_s << QString();
    QTest::newRow("Remove without an entry is refused")
        << remove << bobCalendar << policyGroup << QString() << u"UserNotFoundInPermissionEntryException"_s
        << QString();
    QTest::newRow("a distribution list is no principal")
        << add << bobCalendar << u"all-sales@example.com"_s << u"Reviewer"_s
        << u"InvalidExternalUserIdException"_s << QString();
    QTest::newRow("an unknown address is refused")
        << add << bobCalendar << u"nobody@example.com"_s << u"Reviewer"_s
        << u"The user \"nobody@example.com\" is either not valid SMTP address"_s << QString();
    QTest::newRow("a folder of another language is not found")
        << add << u"bob@example.com:\\Kalender"_s << policyGroup << u"Reviewer"_s
        << u"ManagementObjectNotFoundException"_s << QString();
    QTest::newRow("an unknown mailbox does not exist")
        << add << u"nobody@example.com:\\Calendar"_s << policyGroup << u"Reviewer"_s
        << u"The specified mailbox Identity:\"nobody@example.com\" doesn't exist."_s << QString();
    QTest::newRow("a wrong right is an enum error")
        << add << bobCalendar << policyGroup << u"Observer"_s
        << u"Specify one of the following enumerator names"_s << QString();
    QTest::newRow("a right may be a unique prefix")
        << add << bobCalendar << policyGroup << u"Avail"_s << QString() << u"AvailabilityOnly"_s;
    QTest::newRow("granular rights stay granular")
        << add << bobCalendar << policyGroup << u"ReadItems,CreateItems,FolderVisible"_s << QString()
        << u"ReadItems, CreateItems, FolderVisible"_s;
}

void TestCalendarRights::writes()
{
    QFETCH(const QString, cmdlet);
    QFETCH(const QString, identity);
    QFETCH(const QString, user);
    QFETCH(const QString, rights);
    QFETCH(const QString, error);
    QFETCH(const QString, after);
    Practice tenant;
    QJsonObject parameters{{u"Identity"_s, identity}, {u"User"_s, user}};
    if (!rights.isEmpty())
        parameters.insert(u"AccessRights"_s, QJsonArray::fromStringList(rights.split(u',')));
    const Reply reply = tenant.run(cmdlet, parameters);
    if (error.isEmpty()) {
        QCOMPARE(reply.status, 200);
    } else {
        QVERIFY2(reply.status == 400 || reply.status == 404, reply.body.constData());
        QVERIFY2(reply.errorText().contains(error), qPrintable(reply.errorText()));
        const QString message = reply.json().value("error"_L1).toObject().value("message"_L1).toString();
        QVERIFY(message == u"Error executing cmdlet" || message == u"Invalid Operation");
    }
    const QString shown = user == policyGroup ? u"Privileged Users Security Group"_s : user;
    QCOMPARE(entry(tenant, bob, shown), after);
    QCOMPARE(tenant.log(u"write"_s).size(), 1);
}

void TestCalendarRights::identityByFolderIdWorksForAllFour()
{
    Practice tenant;
    const Reply statistics = tenant.run(
        u"Get-MailboxFolderStatistics"_s, {{u"Identity"_s, bob}, {u"FolderScope"_s, u"Calendar"_s}});
    const QString identity = bob + u':' + statistics.rows()[0].toObject().value("FolderId"_L1).toString();
    const QJsonObject who{{u"Identity"_s, identity}, {u"User"_s, policyGroup}};
    QJsonObject rights = who;
    rights.insert(u"AccessRights"_s, u"Reviewer"_s);
    QCOMPARE(tenant.run(u"Add-MailboxFolderPermission"_s, rights).status, 200);
    QCOMPARE(tenant.run(u"Get-MailboxFolderPermission"_s, who).rows().size(), 1);
    QCOMPARE(tenant.run(u"Set-MailboxFolderPermission"_s, rights).status, 200);
    QCOMPARE(tenant.run(u"Remove-MailboxFolderPermission"_s, who).status, 200);
    tenant.faults({{u"folder-identity"_s, false}});
    QCOMPARE(tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, identity}}).status, 400);
}

void TestCalendarRights::userForms_data()
{
    QTest::addColumn<QString>("member"); // of Alice in the dump
    QTest::newRow("GUID") << u"guid"_s;
    QTest::newRow("external directory object id") << u"externalId"_s;
    QTest::newRow("address") << u"address"_s;
    QTest::newRow("UPN") << u"upn"_s;
    QTest::newRow("unique name") << u"name"_s;
    QTest::newRow("display name") << u"displayName"_s;
    QTest::newRow("SID") << u"sid"_s;
}

void TestCalendarRights::userForms()
{
    QFETCH(const QString, member);
    Practice tenant;
    const QString user = tenant.mailbox(u"alice@example.com"_s).value(member).toString();
    QVERIFY(!user.isEmpty());
    QCOMPARE(tenant
                 .run(u"Add-MailboxFolderPermission"_s,
                     {{u"Identity"_s, bobCalendar}, {u"User"_s, user}, {u"AccessRights"_s, u"Reviewer"_s}})
                 .status,
        200);
    QCOMPARE(users(tenant.run(
                 u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bobCalendar}, {u"User"_s, user}})),
        QStringList{u"Alice Martin"_s});
    QCOMPARE(entry(tenant, bob, u"Alice Martin"_s), u"Reviewer"_s);
}

void TestCalendarRights::delegateTrap_data()
{
    QTest::addColumn<QJsonObject>("extra");
    QTest::addColumn<QString>("after");
    QTest::newRow("Set without optional parameters keeps the delegate")
        << QJsonObject{} << u"Editor Delegate, CanViewPrivateItems"_s;
    QTest::newRow("notification true downgrades")
        << QJsonObject{{u"SendNotificationToUser"_s, true}} << u"Editor"_s;
    QTest::newRow("notification false downgrades too")
        << QJsonObject{{u"SendNotificationToUser"_s, false}} << u"Editor"_s;
    QTest::newRow("flags given with it stay")
        << QJsonObject{{u"SendNotificationToUser"_s, true}, {u"SharingPermissionFlags"_s, u"Delegate"_s}}
        << u"Editor Delegate"_s;
}

void TestCalendarRights::delegateTrap()
{
    QFETCH(const QJsonObject, extra);
    QFETCH(const QString, after);
    Practice tenant;
    tenant.change({{u"do"_s, u"add-delegate"_s}, {u"mailbox"_s, bob}, {u"user"_s, u"alice@example.com"_s},
        {u"flags"_s, u"Delegate,CanViewPrivateItems"_s}});
    QJsonObject parameters{
        {u"Identity"_s, bobCalendar}, {u"User"_s, u"alice@example.com"_s}, {u"AccessRights"_s, u"Editor"_s}};
    for (auto it = extra.begin(); it != extra.end(); ++it)
        parameters.insert(it.key(), it.value());
    QCOMPARE(tenant.run(u"Set-MailboxFolderPermission"_s, parameters).status, 200);
    QCOMPARE(entry(tenant, bob, u"Alice Martin"_s), after);
}

void TestCalendarRights::setWithSwitchStripsFlags()
{
    Practice tenant;
    tenant.faults({{u"set-strips-flags"_s, true}});
    tenant.change({{u"do"_s, u"add-delegate"_s}, {u"mailbox"_s, bob}, {u"user"_s, u"alice@example.com"_s}});
    QCOMPARE(entry(tenant, bob, u"Alice Martin"_s), u"Editor Delegate"_s);
    tenant.run(u"Set-MailboxFolderPermission"_s,
        {{u"Identity"_s, bobCalendar}, {u"User"_s, u"alice@example.com"_s},
            {u"AccessRights"_s, u"Editor"_s}});
    QCOMPARE(entry(tenant, bob, u"Alice Martin"_s), u"Editor"_s);
}

void TestCalendarRights::orphansCanBeRemovedByTheirText()
{
    Practice tenant;
    tenant.change({{u"do"_s, u"set-entry"_s}, {u"mailbox"_s, bob}, {u"user"_s, u"alice@example.com"_s},
        {u"rights"_s, u"Reviewer"_s}});
    const QString sid = tenant.mailbox(u"alice@example.com"_s).value("sid"_L1).toString();
    tenant.change({{u"do"_s, u"delete-recipient"_s}, {u"recipient"_s, u"alice@example.com"_s}});
    QCOMPARE(users(tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bobCalendar}})).last(),
        u"NT:"_s + sid);
    QCOMPARE(tenant
                 .run(u"Remove-MailboxFolderPermission"_s,
                     {{u"Identity"_s, bobCalendar}, {u"User"_s, u"NT:"_s + sid}})
                 .status,
        200);
    QCOMPARE(entry(tenant, bob, u"NT:"_s + sid), QString());
}

void TestCalendarRights::recreatedGroupLeavesADeadEntry()
{
    Practice tenant;
    tenant.change({{u"do"_s, u"set-entry"_s}, {u"mailbox"_s, bob}, {u"user"_s, policyGroup},
        {u"rights"_s, u"AvailabilityOnly"_s}});
    const auto guid = [&] {
        return tenant.run(u"Get-DistributionGroup"_s, {{u"Identity"_s, policyGroup}})
            .rows()[0]
            .toObject()
            .value("Guid"_L1)
            .toString();
    };
    const QString before = guid();
    tenant.change({{u"do"_s, u"recreate-group"_s}, {u"group"_s, policyGroup}});
    QVERIFY(guid() != before);
    const QString title = u"Privileged Users Security Group"_s;
    QCOMPARE(
        users(tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bobCalendar}})).last(), title);
    QVERIFY(tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bobCalendar}, {u"User"_s, guid()}})
                .errorText()
                .contains(u"UserNotFound"_s));
}

void TestCalendarRights::rightsShapes_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QJsonValue>("wire");
    QTest::newRow("array of names") << u"array"_s << QJsonValue(QJsonArray{u"ReadItems"_s, u"FolderOwner"_s});
    QTest::newRow("one string") << u"string"_s << QJsonValue(u"ReadItems, FolderOwner"_s);
    QTest::newRow("one element with commas")
        << u"comma"_s << QJsonValue(QJsonArray{u"ReadItems, FolderOwner"_s});
}

void TestCalendarRights::rightsShapes()
{
    QFETCH(const QString, shape);
    QFETCH(const QJsonValue, wire);
    Practice tenant;
    tenant.faults({{u"rights-shape"_s, shape}});
    tenant.change({{u"do"_s, u"set-default"_s}, {u"mailbox"_s, bob},
        {u"rights"_s, QJsonArray{u"ReadItems"_s, u"FolderOwner"_s}}});
    const Reply reply = tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bobCalendar}});
    QCOMPARE(reply.rows()[0].toObject().value("AccessRights"_L1), wire);
}

void TestCalendarRights::slashInNameIsPrivateUseOnlyInStatistics()
{
    Practice tenant;
    tenant.change({{u"do"_s, u"rename-calendar"_s}, {u"mailbox"_s, bob}, {u"name"_s, u"Work/Home"_s}});
    const QJsonObject row = tenant
                                .run(u"Get-MailboxFolderStatistics"_s,
                                    {{u"Identity"_s, bob}, {u"FolderScope"_s, u"Calendar"_s}})
                                .rows()[0]
                                .toObject();
    const QString stored = u"Work\uF8FFHome"_s;
    QCOMPARE(row.value("Name"_L1).toString(), stored);
    QCOMPARE(row.value("Identity"_L1).toString(), bob + u'\\' + stored);
    QCOMPARE(row.value("FolderType"_L1).toString(), u"Calendar"_s);
    QCOMPARE(
        tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bob + u":\\Work/Home"_s}}).status, 200);
    QCOMPARE(
        tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bob + u":\\"_s + stored}}).status, 400);
}

void TestCalendarRights::aWriteIsSeenOnlyAfterReads()
{
    Practice tenant;
    tenant.faults({{u"consistency-reads"_s, 2}});
    tenant.run(u"Set-MailboxFolderPermission"_s,
        {{u"Identity"_s, bobCalendar}, {u"User"_s, u"Default"_s}, {u"AccessRights"_s, u"None"_s}});
    QCOMPARE(entry(tenant, bob, u"Default"_s), u"None"_s);
    QStringList seen;
    for (int i = 0; i < 3; ++i) {
        const QJsonObject row = tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bobCalendar}})
                                    .rows()[0]
                                    .toObject();
        seen += row.value("AccessRights"_L1).toArray()[0].toString();
    }
    QCOMPARE(seen, QStringList({u"AvailabilityOnly"_s, u"AvailabilityOnly"_s, u"None"_s}));
}

void TestCalendarRights::aWriteIsSeenOnlyAfterAWhile()
{
    Practice tenant;
    tenant.faults({{u"consistency-ms"_s, 1000}});
    const auto shown = [&] {
        const Reply reply = tenant.run(u"Get-CASMailbox"_s, {{u"Identity"_s, bob}});
        return reply.rows()[0].toObject().value("OWAEnabled"_L1).toBool();
    };
    QVERIFY(shown());
    QCOMPARE(tenant.run(u"Set-CASMailbox"_s, {{u"Identity"_s, bob}, {u"OWAEnabled"_s, false}}).status, 200);
    QVERIFY(shown());
    QTRY_VERIFY_WITH_TIMEOUT(!shown(), testsupport::patienceMs);
}

void TestCalendarRights::freshRecipientIsRefusedFirst()
{
    Practice tenant;
    tenant.faults({{u"fresh-refusals"_s, 2}});
    tenant.change({{u"do"_s, u"create-guest"_s}, {u"address"_s, u"new@partner.example.net"_s}});
    const QJsonObject parameters{{u"Identity"_s, bobCalendar}, {u"User"_s, u"new@partner.example.net"_s},
        {u"AccessRights"_s, u"Reviewer"_s}};
    QList<int> statuses;
    for (int i = 0; i < 3; ++i)
        statuses += tenant.run(u"Add-MailboxFolderPermission"_s, parameters).status;
    QCOMPARE(statuses, QList<int>({400, 400, 200}));
}

MULLION_TEST(TestCalendarRights)
#include "test_calendar_rights.moc"
