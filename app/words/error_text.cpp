// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error_text.h"

#include "words/sign_in_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::error)
};

/// What the code means, without the facts; nothing where the detail is a whole sentence of our own.
QString meaning(const core::Error &error)
{
    const bool ofTheService = !error.key.isEmpty() && error.key != "lease-held"_L1;
    switch (error.code) {
    case core::Errc::Cancelled: return Text::tr("Stopped.");
    case core::Errc::SignInNeeded: return Text::tr("Sign-in is needed.");
    case core::Errc::Forbidden: return Text::tr("Not permitted: a permission, role or scope is missing.");
    case core::Errc::NotFound:
        if (error.key == "NoCalendar"_L1)
            return Text::tr("This mailbox has no default calendar.");
        return ofTheService ? Text::tr("Not found, or out of reach for this account.") : QString();
    case core::Errc::Conflict: return ofTheService ? Text::tr("It is not as expected.") : QString();
    case core::Errc::Ambiguous: return Text::tr("The name fits more than one.");
    case core::Errc::Refused: return ofTheService ? Text::tr("The service refused.") : QString();
    case core::Errc::Throttled: return Text::tr("The service asks to wait.");
    case core::Errc::Unavailable: return Text::tr("The service does not answer; try again later.");
    case core::Errc::InDoubt: return Text::tr("It was sent, but whether it was done is not known.");
    case core::Errc::BadReply: return Text::tr("The service's answer could not be understood.");
    case core::Errc::BadInput: return {};
    case core::Errc::Storage:
        if (error.key == core::fileKey)
            return Text::tr("The file could not be written.");
        return ofTheService ? Text::tr("The keychain could not be used.") : Text::tr("The store could not be used.");
    }
    return {};
}

} // namespace

QString errorText(const core::Error &error)
{
    QStringList parts;
    if (!error.subject.isEmpty())
        parts.append(error.subject + u':');
    const QString general = meaning(error);
    if (!general.isEmpty())
        parts.append(general);
    if (const QString help = signInHelp(error.key); !help.isEmpty())
        parts.append(help);
    if (!error.detail.isEmpty())
        parts.append(general.isEmpty() ? error.detail : u'(' + error.detail + u')');
    if (error.retryAfter)
        parts.append(Text::tr("Wait %1 s.").arg(error.retryAfter->count()));
    return parts.join(u' ');
}

} // namespace words
