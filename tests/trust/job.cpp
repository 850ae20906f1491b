// SPDX-License-Identifier: GPL-3.0-or-later
#include "job.h"

#include "dump.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace trust {
namespace {

const QStringList switches {u"activesyncenabled"_s, u"ewsenabled"_s, u"imapenabled"_s, u"macoutlookenabled"_s, u"mapienabled"_s,
    u"onewinnativeoutlookenabled"_s, u"outlookmobileenabled"_s, u"owaenabled"_s, u"owafordevicesenabled"_s, u"popenabled"_s,
    u"smtpclientauthenticationdisabled"_s, u"universaloutlookenabled"_s};

QString addressOf(const QJsonObject &mailbox)
{
    return mailbox["address"_L1].toString();
}

QString ofGroup(const QJsonObject &mailbox, const QJsonObject &dump)
{
    return rightOf(mailbox, u"guid:"_s + groupOf(dump, policyGroup)["guid"_L1].toString());
}

Job calendarRights()
{
    Job job;
    job.name = u"calendar rights"_s;
    job.scan = {u"scan"_s, u"--policy"_s, u"p.json"_s};
    job.scanned = 4; // one mailbox has no calendar
    job.plan = {u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s};
    job.isWanted = isToBeClosed;
    job.planned = [](const QJsonObject &start) { return segmented(start); };
    job.writes = [](const QJsonObject &mailbox, const QJsonObject &start) {
        const QString has = ofGroup(mailbox, start);
        if (!has.isEmpty() && has != "None"_L1)
            return QStringList {u"Set-MailboxFolderPermission"_s};
        return QStringList {has.isEmpty() ? u"Add-MailboxFolderPermission"_s : u"Set-MailboxFolderPermission"_s,
            u"Set-MailboxFolderPermission"_s};
    };
    job.undoingWrites = [](const QJsonObject &mailbox, const QJsonObject &start) {
        const QString has = ofGroup(mailbox, start);
        if (!has.isEmpty() && has != "None"_L1)
            return QStringList {u"Set-MailboxFolderPermission"_s};
        return QStringList {u"Set-MailboxFolderPermission"_s,
            has.isEmpty() ? u"Remove-MailboxFolderPermission"_s : u"Set-MailboxFolderPermission"_s};
    };
    const QString acl = u"Get-MailboxFolderPermission"_s;
    job.ownersChanges = {
        {u"opens Default"_s,
            [](const QJsonObject &mailbox) {
                return QJsonObject {{u"do"_s, u"set-default"_s}, {u"mailbox"_s, addressOf(mailbox)}, {u"rights"_s, u"Reviewer"_s}};
            },
            [](const QJsonObject &mailbox, const QJsonObject &) { return rightOf(mailbox, u"default"_s) == "Reviewer"_L1; }, u"Reviewer"_s, acl, u"\"Default\""_s},
        {u"gives the policy's group more"_s,
            [](const QJsonObject &mailbox) {
                return QJsonObject {{u"do"_s, u"set-entry"_s}, {u"mailbox"_s, addressOf(mailbox)}, {u"user"_s, policyGroup},
                    {u"rights"_s, u"PublishingEditor"_s}};
            },
            [](const QJsonObject &mailbox, const QJsonObject &dump) { return ofGroup(mailbox, dump) == "PublishingEditor"_L1; },
            u"PublishingEditor"_s, acl, u"AvailabilityOnly"_s},
        {u"shares with somebody"_s,
            [](const QJsonObject &mailbox) {
                return QJsonObject {{u"do"_s, u"set-entry"_s}, {u"mailbox"_s, addressOf(mailbox)}, {u"user"_s, u"NT:S-1-5-21-1-2-3-4242"_s},
                    {u"rights"_s, u"PublishingAuthor"_s}};
            },
            [](const QJsonObject &mailbox, const QJsonObject &) {
                return rightOf(mailbox, u"text:NT:S-1-5-21-1-2-3-4242"_s) == "PublishingAuthor"_L1;
            },
            u"PublishingAuthor"_s, acl, u"S-1-5-21-1-2-3-4242"_s},
    };
    return job;
}

/// Every second person's mail goes on to somewhere.
bool isForwarded(const QJsonObject &mailbox)
{
    return mailbox["guid"_L1].toString().back().unicode() % 2 == 0;
}

QString forwardTo(const QJsonObject &mailbox)
{
    return addressOf(mailbox).section(u'@', 0, 0) + u"@elsewhere.example"_s;
}

/// Submission is on for the mailbox already.
bool maySubmit(const QJsonObject &mailbox)
{
    return mailbox["cas"_L1]["smtpclientauthenticationdisabled"_L1] == QJsonValue(false);
}

bool isPerson(const QJsonObject &mailbox)
{
    return mailbox["type"_L1].toString() == "UserMailbox"_L1;
}

Job emailApps()
{
    Job job;
    job.name = u"email apps"_s;
    job.population = {{u"old-cas"_s, 0}};
    job.scan = {u"scan"_s, u"--email-apps"_s};
    job.plan = {u"plan"_s, u"email-apps"_s, u"--where"_s, u"type:user"_s, u"--forwarding"_s, u"forwarding.csv"_s};
    job.isWanted = isPerson;
    job.forwarding = [](const QJsonObject &start) {
        QByteArray csv = "address,forward-to,keep-copy\r\n";
        for (const QJsonValue &mailbox : start["mailboxes"_L1].toArray()) {
            if (isPerson(mailbox.toObject()) && isForwarded(mailbox.toObject()))
                csv += (addressOf(mailbox.toObject()) + u',' + forwardTo(mailbox.toObject()) + u",no\r\n"_s).toUtf8();
        }
        return csv;
    };
    job.planned = [](const QJsonObject &start) {
        QJsonArray mailboxes;
        for (const QJsonValue &one : start["mailboxes"_L1].toArray()) {
            QJsonObject mailbox = one.toObject();
            if (isPerson(mailbox)) {
                QJsonObject cas = mailbox["cas"_L1].toObject();
                for (const QString &name : switches)
                    cas[name] = false; // of the one that disables submission, this means on
                mailbox["cas"_L1] = cas;
            }
            if (isPerson(mailbox) && isForwarded(mailbox)) {
                QJsonObject forwarding = mailbox["forwarding"_L1].toObject();
                forwarding["smtp"_L1] = forwardTo(mailbox);
                forwarding["deliverAndForward"_L1] = false;
                mailbox["forwarding"_L1] = forwarding;
            }
            mailboxes.append(mailbox);
        }
        QJsonObject planned = start;
        planned["mailboxes"_L1] = mailboxes;
        return planned;
    };
    job.writes = [](const QJsonObject &mailbox, const QJsonObject &) {
        QStringList all {u"Set-CASMailbox"_s}; // apps off
        if (isForwarded(mailbox))
            all.prepend(u"Set-Mailbox"_s);
        if (!maySubmit(mailbox))
            all.prepend(u"Set-CASMailbox"_s);
        return all;
    };
    job.undoingWrites = [](const QJsonObject &mailbox, const QJsonObject &) {
        QStringList all {u"Set-CASMailbox"_s}; // apps on
        if (isForwarded(mailbox))
            all.append(u"Set-Mailbox"_s);
        if (!maySubmit(mailbox))
            all.append(u"Set-CASMailbox"_s);
        return all;
    };
    const auto cas = [](const QJsonObject &mailbox, QJsonObject parameters) {
        parameters[u"Identity"_s] = addressOf(mailbox);
        return QJsonObject {{u"do"_s, u"Set-CASMailbox"_s}, {u"parameters"_s, parameters}};
    };
    job.ownersChanges = {
        {u"forbids submission"_s,
            [cas](const QJsonObject &mailbox) { return cas(mailbox, {{u"SmtpClientAuthenticationDisabled"_s, true}}); },
            [](const QJsonObject &mailbox, const QJsonObject &) {
                return mailbox["cas"_L1]["smtpclientauthenticationdisabled"_L1] == QJsonValue(true);
            },
            u"SmtpClientAuthenticationDisabled: true"_s, u"Get-CASMailbox"_s, u"SmtpClientAuthenticationDisabled"_s},
        {u"forwards elsewhere"_s,
            [](const QJsonObject &mailbox) {
                return QJsonObject {{u"do"_s, u"Set-Mailbox"_s},
                    {u"parameters"_s, QJsonObject {{u"Identity"_s, addressOf(mailbox)}, {u"ForwardingSmtpAddress"_s, u"smtp:owner@home.example"_s}}}};
            },
            [](const QJsonObject &mailbox, const QJsonObject &) {
                return mailbox["forwarding"_L1]["smtp"_L1].toString() == "owner@home.example"_L1;
            },
            u"owner@home.example"_s, u"Get-Mailbox"_s, u"ForwardingSmtpAddress"_s},
    };
    return job;
}

} // namespace

const std::vector<Job> &jobs()
{
    static const std::vector<Job> all {calendarRights(), emailApps()};
    return all;
}

void eachJob()
{
    QTest::addColumn<int>("job");
    for (size_t i = 0; i < jobs().size(); ++i)
        QTest::newRow(qPrintable(jobs()[i].name)) << int(i);
}

} // namespace trust
