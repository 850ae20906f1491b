// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/apps_text.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::apps)
};

constexpr QLatin1StringView inverted {"SmtpClientAuthenticationDisabled"};

} // namespace

QString appText(const QString &property)
{
    static const QHash<QString, const char *> names {
        {u"OWAEnabled"_s, QT_TRANSLATE_NOOP("words::apps", "Outlook on the web")},
        {u"OWAforDevicesEnabled"_s, QT_TRANSLATE_NOOP("words::apps", "Outlook on the web for devices")},
        {u"MAPIEnabled"_s, QT_TRANSLATE_NOOP("words::apps", "Outlook on the desktop")},
        {u"MacOutlookEnabled"_s, QT_TRANSLATE_NOOP("words::apps", "Outlook for Mac")},
        {u"OneWinNativeOutlookEnabled"_s, QT_TRANSLATE_NOOP("words::apps", "New Outlook for Windows")},
        {u"OutlookMobileEnabled"_s, QT_TRANSLATE_NOOP("words::apps", "Outlook on phones")},
        {u"UniversalOutlookEnabled"_s, QT_TRANSLATE_NOOP("words::apps", "Mail and Calendar of Windows")},
        {u"ActiveSyncEnabled"_s, QT_TRANSLATE_NOOP("words::apps", "ActiveSync")},
        {u"EwsEnabled"_s, QT_TRANSLATE_NOOP("words::apps", "Exchange Web Services")},
        {u"ImapEnabled"_s, QT_TRANSLATE_NOOP("words::apps", "IMAP")},
        {u"PopEnabled"_s, QT_TRANSLATE_NOOP("words::apps", "POP")},
        {u"SmtpClientAuthenticationDisabled"_s, QT_TRANSLATE_NOOP("words::apps", "SMTP submission")},
        {u"forwarding"_s, QT_TRANSLATE_NOOP("words::apps", "Forwarding")},
    };
    const char *name = names.value(property);
    return name ? Text::tr(name) : property;
}

QString appPositionText(const QString &property, const QString &value)
{
    if (value == "true"_L1 || value == "false"_L1) {
        const bool on = (value == "true"_L1) != (property == inverted);
        return on ? Text::tr("on", "A switch") : Text::tr("off", "A switch");
    }
    if (value == "unset"_L1)
        return Text::tr("not set", "A switch");
    return value.isEmpty() ? Text::tr("none", "Forwarding") : value;
}

QString sendOnlyText()
{
    return Text::tr("Send only", "A mailbox");
}

} // namespace words
