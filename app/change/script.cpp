// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/script.h"

#include "core/ensure.h"
#include "domain/apps/switches.h"
#include "domain/calendar/acl.h"

using namespace Qt::StringLiterals;

namespace change {
namespace {

using domain::Trustee;
using domain::calendar::Entry;
using domain::calendar::EntryStep;
using domain::calendar::Sharing;

constexpr QLatin1StringView calendarLookUp {
    R"(function Get-CalendarIdentity([string]$Mailbox) {
    $folder = Get-MailboxFolderStatistics -Identity $Mailbox -FolderScope Calendar |
        Where-Object { $_.FolderType -eq 'Calendar' } | Select-Object -First 1
    if (-not $folder) { throw "No calendar found in $Mailbox" }
    return $Mailbox + ':' + $folder.FolderId
}
)"};

/// Text for a comment: whatever could end the line is a blank.
QString commentText(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    return safe;
}

class Writer
{
public:
    explicit Writer(const ScriptOptions &options) : m_options(options) { }

    [[nodiscard]] QString write(const Plan &plan)
    {
        QString body;
        for (size_t i = 0; i < plan.size(); ++i) {
            if (plan.kind(i) == DecisionKind::Change)
                body += row(plan.row(i));
        }
        QString head = u"# %1, %2, tenant %3\n# %4 mailboxes, %5 steps\n"_s.arg(commentText(plan.header().kind),
            core::toIso(plan.header().created), plan.header().tenant.text(), QString::number(plan.counts().change),
            QString::number(plan.counts().steps));
        head += u"$ErrorActionPreference = 'Stop'\n"_s;
        if (m_needsLookUp)
            head += calendarLookUp;
        return head + body;
    }

private:
    QString row(const PlanRow &row)
    {
        QString text = u"\n# %1 <%2>\n"_s.arg(commentText(row.name), commentText(row.mailbox.address));
        if (row.facet == domain::FacetId::Apps) {
            for (const Step &step : row.steps)
                text += appsLine(row, step) + u'\n';
            return text;
        }
        const QString folder = m_options.folderId ? m_options.folderId(row.mailbox) : QString();
        const QString guid = row.mailbox.guid.text();
        if (folder.isEmpty()) {
            m_needsLookUp = true;
            text += u"$calendar = Get-CalendarIdentity %1\n"_s.arg(powerShellQuoted(guid));
        }
        const QString identity = folder.isEmpty() ? u"$calendar"_s : powerShellQuoted(guid + u':' + folder);
        for (const Step &step : row.steps)
            text += calendarLine(identity, step) + u'\n';
        return text;
    }

    [[nodiscard]] QString calendarLine(const QString &identity, const Step &step) const
    {
        const auto read = EntryStep::fromJson(step.call);
        core::ensure(read.has_value(), "a calendar step cannot be read");
        const Entry &entry = read->entry;
        const QString target = u"-MailboxFolderPermission -Identity %1 -User %2"_s.arg(identity, powerShellQuoted(user(entry.who)));
        if (read->verb == EntryStep::Verb::Remove)
            return u"Remove"_s + target + u" -Confirm:$false"_s;
        QString text = (read->verb == EntryStep::Verb::Add ? u"Add"_s : u"Set"_s) + target + u" -AccessRights "_s + entry.right.names().join(u',');
        if (read->sendSharing)
            text += u" -SharingPermissionFlags "_s + flags(entry.sharing);
        return text;
    }

    [[nodiscard]] static QString flags(Sharing sharing)
    {
        switch (sharing) {
        case Sharing::None: return u"None"_s;
        case Sharing::Delegate: return u"Delegate"_s;
        case Sharing::DelegateWithPrivate: return u"Delegate,CanViewPrivateItems"_s;
        }
        return {};
    }

    [[nodiscard]] QString user(const Trustee &who) const
    {
        if (who.kind != Trustee::Kind::Recipient)
            return who.text;
        if (m_options.recipients) {
            const domain::Recipient *known = m_options.recipients->byGuid(who.recipient);
            if (known && !known->address.isEmpty() && m_options.recipients->byAddress(known->address) == known)
                return known->address;
        }
        return who.recipient.text();
    }

    [[nodiscard]] static QString appsLine(const PlanRow &row, const Step &step)
    {
        const auto read = domain::apps::SwitchStep::fromJson(step.call);
        core::ensure(read.has_value(), "an email-apps step cannot be read");
        const QString identity = powerShellQuoted(row.mailbox.guid.text());
        if (read->forwarding)
            return forwardingLine(identity, *read->forwarding);
        QString text = u"Set-CASMailbox -Identity "_s + identity;
        for (auto it = read->apps.cbegin(); it != read->apps.cend(); ++it)
            text += u" -%1 %2"_s.arg(it.key(), !it.value() ? u"$null"_s : *it.value() ? u"$true"_s : u"$false"_s);
        return text;
    }

    [[nodiscard]] static QString forwardingLine(const QString &identity, const domain::apps::Forwarding &forwarding)
    {
        const auto given = [](const QString &prefix, const QString &value) {
            return value.isEmpty() ? u"$null"_s : powerShellQuoted(prefix + value);
        };
        return u"Set-Mailbox -Identity %1 -ForwardingSmtpAddress %2 -ForwardingAddress %3 -DeliverToMailboxAndForward %4"_s.arg(
            identity, given(u"smtp:"_s, forwarding.address), given(QString(), forwarding.recipient),
            forwarding.keepCopy ? u"$true"_s : u"$false"_s);
    }

    const ScriptOptions &m_options;
    bool m_needsLookUp = false;
};

} // namespace

QString powerShellQuoted(const QString &text)
{
    QString quoted {u'\''};
    for (const QChar c : text) {
        quoted += c;
        if (c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201B)))
            quoted += c;
    }
    return quoted + u'\'';
}

QString script(const Plan &plan, const ScriptOptions &options)
{
    return Writer(options).write(plan);
}

} // namespace change
