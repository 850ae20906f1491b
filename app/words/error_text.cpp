// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace words {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("words::errorText", text);
}

/// What the code means, without the facts.
QString meaning(core::Errc code)
{
    switch (code) {
    case core::Errc::Cancelled: return tr("Stopped.");
    case core::Errc::SignInNeeded: return tr("Sign-in is needed.");
    case core::Errc::Forbidden: return tr("Not permitted: a permission, role or scope is missing.");
    case core::Errc::NotFound: return tr("Not found, or out of reach for this account.");
    case core::Errc::Conflict: return tr("It is not as expected.");
    case core::Errc::Ambiguous: return tr("The name fits more than one.");
    case core::Errc::Refused: return tr("Refused.");
    case core::Errc::Throttled: return tr("The service asks to wait.");
    case core::Errc::Unavailable: return tr("The service does not answer; try again later.");
    case core::Errc::InDoubt: return tr("It was sent, but whether it was done is not known.");
    case core::Errc::BadReply: return tr("The service's answer could not be understood.");
    case core::Errc::BadInput: return {}; // the detail is the whole sentence
    case core::Errc::Storage: return tr("The store could not be used.");
    }
    return {};
}

} // namespace

QString errorText(const core::Error &error)
{
    QStringList parts;
    if (!error.subject.isEmpty())
        parts.append(error.subject + u':');
    const QString general = meaning(error.code);
    if (!general.isEmpty())
        parts.append(general);
    if (!error.detail.isEmpty())
        parts.append(general.isEmpty() ? error.detail : u'(' + error.detail + u')');
    if (error.retryAfter)
        parts.append(tr("Wait %1 s.").arg(error.retryAfter->count()));
    return parts.join(u' ');
}

} // namespace words
