// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cmdlets.h"
#include "exchange/samples.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exchange;
using domain::calendar::EntryStep;
using domain::calendar::Sharing;
namespace roles = domain::calendar::roles;

namespace {

domain::MailboxRef aMailbox()
{
    return {core::MailboxId::fromText(u"cccccccc-1111-2222-3333-dddddddddddd"_s),
        core::RecipientId::fromText(u"aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb"_s), QUuid(),
        u"alex@contoso.com"_s};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestCmdlets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAMailbox();
    void unreadAttributesStayUnknown();
    void findsTheCalendarByType();
    void noCalendarAmongOthers();
    void readsPermissions();
    void unknownRightIsNamed();
    void sharing_data();
    void sharing();
    void writes_data();
    void writes();
    void switches();
    void switchWrites();
};

void TestCmdlets::readsAMailbox()
{
    const auto mailbox = cmdlets::readMailbox(samples::rows("mailbox.json").first().toObject());
    QVERIFY(mailbox);
    QCOMPARE(mailbox->ref.id.text(), u"cccccccc-1111-2222-3333-dddddddddddd"_s);
    QCOMPARE(mailbox->ref.guid.text(), u"aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb"_s);
    QCOMPARE(mailbox->ref.generation, QUuid(u"eeeeeeee-1111-2222-3333-ffffffffffff"_s));
    QCOMPARE(mailbox->ref.address, u"alex@contoso.com"_s);
    QCOMPARE(mailbox->name, u"Alex Wilber"_s);
    QCOMPARE(mailbox->attributes[0], QString(u""_s));
    QCOMPARE(mailbox->attributes[1], u"sales"_s);
    QCOMPARE(mailbox->language, u"de-DE"_s);
    QCOMPARE(core::toIso(*mailbox->created), u"2026-01-15T08:00:00.123Z"_s);
}

void TestCmdlets::unreadAttributesStayUnknown()
{
    const auto mailbox = cmdlets::readMailbox(samples::rows("mailbox.json").first().toObject());
    QVERIFY(mailbox);
    QVERIFY(!mailbox->attributes[14]);
    QVERIFY(!mailbox->department);
    const auto none = cmdlets::readMailbox(QJsonObject{{u"PrimarySmtpAddress"_s, u"a@contoso.com"_s}});
    QVERIFY(!none);
    QCOMPARE(none.error().code, core::Errc::BadReply);
}

void TestCmdlets::findsTheCalendarByType()
{
    const auto folder = cmdlets::readCalendarFolder(samples::rows("folder_statistics.json"));
    QVERIFY(folder);
    QCOMPARE(folder->folderId, u"LgAAAAB-default"_s);
    QCOMPARE(folder->path, u"\\Team/Privat"_s);
    QCOMPARE(cmdlets::folderIdentity(aMailbox(), *folder, true),
        u"aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb:LgAAAAB-default"_s);
    QCOMPARE(cmdlets::folderIdentity(aMailbox(), *folder, false),
        u"aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb:\\Team/Privat"_s);
}

void TestCmdlets::noCalendarAmongOthers()
{
    QJsonArray rows = samples::rows("folder_statistics.json");
    rows.removeLast();
    QVERIFY(!cmdlets::readCalendarFolder(rows)); // though one is named Calendar
    QVERIFY(!cmdlets::readCalendarFolder({}));
}

void TestCmdlets::readsPermissions()
{
    const auto rows = cmdlets::readPermissions(samples::rows("folder_permissions.json"), u"alex"_s);
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
    QCOMPARE(rows->size(), size_t{6});
    QCOMPARE((*rows)[0].right, roles::availabilityOnly);
    QCOMPARE((*rows)[1].right, roles::none);
    QCOMPARE((*rows)[2].sharing, Sharing::DelegateWithPrivate);
    QCOMPARE((*rows)[3].user, u"Lee Gu"_s);
    QCOMPARE((*rows)[3].recipient.text(), u"bbbbbbbb-0000-0000-0000-000000000002"_s);
    QCOMPARE((*rows)[4].right.bits(), quint16{0x403});
    QCOMPARE((*rows)[5].user, u"ExchangePublishedUser.partner@example.com"_s);
}

void TestCmdlets::unknownRightIsNamed()
{
    const QJsonArray rows{QJsonObject{{u"User"_s, u"Kim"_s}, {u"AccessRights"_s, u"Emperor"_s}}};
    const auto read = cmdlets::readPermissions(rows, u"alex@contoso.com"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, core::Errc::BadReply);
    QVERIFY(read.error().detail.contains(u"Emperor"));
}

void TestCmdlets::sharing_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("sharing");
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << int(Sharing::None);
    QTest::newRow("null") << QJsonValue() << int(Sharing::None);
    QTest::newRow("empty") << QJsonValue(u""_s) << int(Sharing::None);
    QTest::newRow("None") << QJsonValue(u"None"_s) << int(Sharing::None);
    QTest::newRow("a delegate") << QJsonValue(u"Delegate"_s) << int(Sharing::Delegate);
    QTest::newRow("a delegate for private items, as text")
        << QJsonValue(u"Delegate,CanViewPrivateItems"_s) << int(Sharing::DelegateWithPrivate);
    QTest::newRow("a delegate for private items, as list")
        << QJsonValue(QJsonArray{u"Delegate"_s, u"CanViewPrivateItems"_s})
        << int(Sharing::DelegateWithPrivate);
    QTest::newRow("the other spelling of v2.0")
        << QJsonValue(u"Delegate, ViewPrivateItems"_s) << int(Sharing::DelegateWithPrivate);
    QTest::newRow("an unknown word") << QJsonValue(u"Boss"_s) << -1;
}

void TestCmdlets::sharing()
{
    QFETCH(const QJsonValue, value);
    const auto read = cmdlets::readSharing(value);
    QTEST(read ? int(*read) : -1, "sharing");
}

void TestCmdlets::writes_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<int>("sharing");
    QTest::addColumn<bool>("send");
    QTest::addColumn<QString>("cmdlet");
    QTest::addColumn<QByteArray>("parameters");
    using Verb = EntryStep::Verb;
    QTest::newRow("Set leaves the flags alone unless told")
        << int(Verb::Set) << int(Sharing::Delegate) << false << u"Set-MailboxFolderPermission"_s
        << QByteArray(R"({"AccessRights":["Editor"],"Identity":"f","User":"u"})");
    QTest::newRow("Set sends flags when told")
        << int(Verb::Set) << int(Sharing::DelegateWithPrivate) << true << u"Set-MailboxFolderPermission"_s
        << QByteArray(
               R"({"AccessRights":["Editor"],"Identity":"f","SharingPermissionFlags":"Delegate, CanViewPrivateItems","User":"u"})");
    QTest::newRow("Add") << int(Verb::Add) << int(Sharing::None) << false << u"Add-MailboxFolderPermission"_s
                         << QByteArray(R"({"AccessRights":["Editor"],"Identity":"f","User":"u"})");
    QTest::newRow("Remove takes the whole entry")
        << int(Verb::Remove) << int(Sharing::Delegate) << true << u"Remove-MailboxFolderPermission"_s
        << QByteArray(R"({"Identity":"f","User":"u"})");
}

void TestCmdlets::writes()
{
    QFETCH(const int, verb);
    QFETCH(const int, sharing);
    QFETCH(const bool, send);
    EntryStep step;
    step.verb = EntryStep::Verb(verb);
    step.entry.right = roles::editor;
    step.entry.sharing = Sharing(sharing);
    step.sendSharing = send;

    const Call call = cmdlets::changePermission(aMailbox(), u"f"_s, u"u"_s, step, {});

    QTEST(call.cmdlet, "cmdlet");
    QTEST(compact(call.parameters), "parameters");
    QCOMPARE(call.kind, CallKind::Write);
    QCOMPARE(call.anchor, u"UPN:alex@contoso.com"_s);
}

void TestCmdlets::switches()
{
    const auto apps = cmdlets::readSwitches(samples::rows("cas_mailbox.json").first().toObject());
    QCOMPARE(apps.value(u"OWAEnabled"_s), std::optional(false));
    QCOMPARE(apps.value(u"MAPIEnabled"_s), std::optional(true));
    QCOMPARE(apps.value(u"ImapEnabled"_s), std::optional(false));
    QCOMPARE(apps.value(u"EwsEnabled"_s), std::nullopt);
    QCOMPARE(apps.value(u"SmtpClientAuthenticationDisabled"_s), std::nullopt);
    QCOMPARE(apps.value(u"OneWinNativeOutlookEnabled"_s), std::optional(true)); // the row lacks it, and on is where it starts
    QVERIFY(!apps.contains(u"EwsEnabled@data.type"_s));
    const auto forwarding = cmdlets::readForwarding(samples::rows("mailbox.json").first().toObject());
    QCOMPARE(forwarding.address, u"user@example.com"_s);
    QVERIFY(forwarding.keepCopy);
    QVERIFY(forwarding.recipient.isEmpty());
}

void TestCmdlets::switchWrites()
{
    domain::apps::SwitchStep off;
    off.apps = {{u"ImapEnabled"_s, false}, {u"SmtpClientAuthenticationDisabled"_s, std::nullopt}};
    const Call cas = cmdlets::changeSwitches(aMailbox(), off, {});
    QCOMPARE(cas.cmdlet, u"Set-CASMailbox"_s);
    QCOMPARE(compact(cas.parameters),
        QByteArray(
            R"({"Identity":"aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb","ImapEnabled":false,"SmtpClientAuthenticationDisabled":null})"));

    domain::apps::SwitchStep forward;
    forward.forwarding = domain::apps::Forwarding{u"user@example.com"_s, QString(), true};
    const Call mailbox = cmdlets::changeSwitches(aMailbox(), forward, {});
    QCOMPARE(mailbox.cmdlet, u"Set-Mailbox"_s);
    QCOMPARE(compact(mailbox.parameters),
        QByteArray(
            R"({"DeliverToMailboxAndForward":true,"ForwardingAddress":null,"ForwardingSmtpAddress":"smtp:user@example.com","Identity":"aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb"})"));
}

MULLION_TEST(TestCmdlets)
#include "test_cmdlets.moc"
