// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/planner.h"
#include "change/script.h"
#include "domain/builders.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using build::anAcl;
using domain::Trustee;

namespace roles = domain::calendar::roles;

namespace {

const core::Instant noon = build::at("2026-11-20T12:00:00Z");

change::Plan restorePlan(const domain::Mailbox &mailbox, const domain::Value &now, const domain::Value &then)
{
    change::Restore::Options options;
    options.now = noon;
    options.everyEntry = true;
    change::Restore intent(then.facet(), {{mailbox.ref.id, {{}, then, {}}}}, options);
    domain::Subject subject;
    subject.mailbox = &mailbox;
    subject.value = now;
    subject.readAt = noon;
    change::PlanHeader header;
    header.created = noon;
    return change::plan(intent, std::span(&subject, 1), header);
}

} // namespace

class TestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quoting_data();
    void quoting();
    void calendarCommands();
    void theFolderIsLookedUpWhereItIsNotKnown();
    void appsCommands();
    void namesCannotLeaveTheirComment();
    void nothingToDoIsAnEmptyBody();
};

void TestScript::quoting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << u"kim@example.com"_s << u"'kim@example.com'"_s;
    QTest::newRow("empty") << u""_s << u"''"_s;
    QTest::newRow("an apostrophe") << u"O'Brien"_s << u"'O''Brien'"_s;
    QTest::newRow("left single quotation mark") << u"a\u2018b"_s << u"'a\u2018\u2018b'"_s;
    QTest::newRow("right single quotation mark") << u"a\u2019b"_s << u"'a\u2019\u2019b'"_s;
    QTest::newRow("low-9 quotation mark") << u"a\u201Ab"_s << u"'a\u201A\u201Ab'"_s;
    QTest::newRow("reversed-9 quotation mark") << u"a\u201Bb"_s << u"'a\u201B\u201Bb'"_s;
    QTest::newRow("a double quotation mark is plain") << u"a\u201C\"b"_s << u"'a\u201C\"b'"_s;
    QTest::newRow("dollars and backticks are plain") << u"$x `n $(Get-Mailbox)"_s << u"'$x `n $(Get-Mailbox)'"_s;
}

void TestScript::quoting()
{
    QFETCH(const QString, text);
    QTEST(change::powerShellQuoted(text), "quoted");
}

void TestScript::calendarCommands()
{
    const domain::Mailbox mailbox = build::mailbox(1, u"Kim"_s);
    const Trustee lee = Trustee::of(build::recipientId(0x602), u"Lee Gu"_s);
    const Trustee kim = Trustee::of(build::recipientId(0x601), u"Kim Akers"_s);
    const Trustee nobody = Trustee::of(build::recipientId(0x999), u"Former"_s);
    const auto now = anAcl().with(lee, roles::reviewer).with(nobody, roles::editor).with({Trustee::Kind::Orphan, u"NT:S-1-5-21"_s, {}}, roles::reviewer);
    const auto then = anAcl().withDefault(roles::none).with(lee, roles::editor, domain::calendar::Sharing::DelegateWithPrivate)
                          .with(kim, domain::calendar::Right::fromNames({u"ReadItems"_s, u"CreateItems"_s}).value());
    const domain::RecipientIndex recipients = build::recipients();
    change::ScriptOptions options;
    options.recipients = &recipients;
    options.folderId = [](const domain::MailboxRef &) { return u"LgAAAAA'x=="_s; };
    const QString text = change::script(restorePlan(mailbox, now.value(), then.value()), options);

    const QString identity = u"'00010001-1111-2222-3344-5566778899aa:LgAAAAA''x=='"_s;
    const QStringList expected {
        u"Add-MailboxFolderPermission -Identity %1 -User 'kim@example.com' -AccessRights ReadItems,CreateItems"_s.arg(identity),
        u"Set-MailboxFolderPermission -Identity %1 -User 'lee@example.com' -AccessRights Editor -SharingPermissionFlags Delegate,CanViewPrivateItems"_s.arg(identity),
        u"Set-MailboxFolderPermission -Identity %1 -User 'Default' -AccessRights None"_s.arg(identity),
        u"Remove-MailboxFolderPermission -Identity %1 -User 'NT:S-1-5-21' -Confirm:$false"_s.arg(identity),
        u"Remove-MailboxFolderPermission -Identity %1 -User '00000999-1111-2222-3344-5566778899aa' -Confirm:$false"_s.arg(identity),
    };
    QStringList commands;
    for (const QString &line : text.split(u'\n')) {
        if (line.contains(u"-MailboxFolderPermission "_s))
            commands.append(line);
    }
    QCOMPARE(commands, expected);
    QVERIFY(!text.contains(u"SendNotificationToUser"_s, Qt::CaseInsensitive));
    QVERIFY(text.endsWith(u'\n'));
    QVERIFY(!text.contains(u"Get-CalendarIdentity"_s));
}

void TestScript::theFolderIsLookedUpWhereItIsNotKnown()
{
    const domain::Mailbox mailbox = build::mailbox(1);
    const QString text = change::script(restorePlan(mailbox, anAcl().value(), anAcl().withDefault(roles::none).value()), {});
    QCOMPARE(text.count(u"function Get-CalendarIdentity"_s), 1);
    QVERIFY(text.contains(u"FolderType -eq 'Calendar'"_s));
    QVERIFY(text.contains(u"$calendar = Get-CalendarIdentity '00010001-1111-2222-3344-5566778899aa'\n"
                          "Set-MailboxFolderPermission -Identity $calendar -User 'Default' -AccessRights None\n"_s));
}

void TestScript::appsCommands()
{
    const domain::Mailbox mailbox = build::mailbox(1);
    domain::apps::Switches now;
    now.apps.insert(u"ImapEnabled"_s, true);
    now.apps.insert(u"EwsEnabled"_s, false);
    domain::apps::Switches then = now;
    then.apps[u"ImapEnabled"_s] = false;
    then.apps[u"EwsEnabled"_s] = std::nullopt;
    then.forwarding.address = u"o'kim@example.org"_s;
    const QString text = change::script(restorePlan(mailbox, now.toValue(), then.toValue()), {});
    const QString guid = u"'00010001-1111-2222-3344-5566778899aa'"_s;
    QVERIFY(text.endsWith(u"Set-CASMailbox -Identity %1 -EwsEnabled $null\n"
                          "Set-Mailbox -Identity %1 -ForwardingSmtpAddress 'smtp:o''kim@example.org' -ForwardingAddress $null -DeliverToMailboxAndForward $false\n"
                          "Set-CASMailbox -Identity %1 -ImapEnabled $false\n"_s.arg(guid)));
}

void TestScript::namesCannotLeaveTheirComment()
{
    const domain::Mailbox mailbox = build::mailbox(1, u"Kim\nRemove-Mailbox x\r\u2028y"_s);
    const QString text = change::script(restorePlan(mailbox, anAcl().value(), anAcl().withDefault(roles::none).value()), {});
    QVERIFY(text.contains(u"# Kim Remove-Mailbox x  y <user1@example.com>\n"_s));
}

void TestScript::nothingToDoIsAnEmptyBody()
{
    const domain::Mailbox mailbox = build::mailbox(1);
    const QString text = change::script(restorePlan(mailbox, anAcl().value(), anAcl().value()), {});
    QVERIFY(!text.contains(u"MailboxFolderPermission"_s));
    QVERIFY(text.contains(u"# 0 mailboxes, 0 steps\n"_s));
}

MULLION_TEST(TestScript)
#include "test_script.moc"
