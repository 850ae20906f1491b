// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/open_url.h"

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

/// Programs to try, in order; the address is added as the last argument.
QList<QStringList> openers()
{
    QList<QStringList> out;
    const QStringList named = qEnvironmentVariable("BROWSER").split(u':', Qt::SkipEmptyParts);
    for (const QString &one : named)
        out.append(QProcess::splitCommand(one));
#ifdef _WIN32
    out.append({u"rundll32"_s, u"url.dll,FileProtocolHandler"_s});
#elif defined(__APPLE__)
    out.append({u"open"_s});
#else
    out.append({u"xdg-open"_s});
#endif
    return out;
}

} // namespace

core::Result<> openUrl(const QUrl &url)
{
    QStringList tried;
    for (const QStringList &opener : openers()) {
        if (opener.isEmpty())
            continue;
        const QString program = QStandardPaths::findExecutable(opener.first());
        QStringList arguments = opener.mid(1);
        arguments.append(url.toString(QUrl::FullyEncoded));
        tried.append(opener.first());
        if (!program.isEmpty() && QProcess::startDetached(program, arguments))
            return {};
    }
    return core::failure(core::Errc::Unavailable, u"browser"_s, u"no browser could be started (tried: %1)"_s.arg(tried.join(u", "_s)));
}

} // namespace platform
