// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "platform/signals.h"
#include "words/error_text.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

Console::Console(bool json, bool progress)
    : m_err(stderr), m_in(stdin), m_json(json), m_progress(progress && platform::isTerminal(2))
{
    m_outFile.open(stdout, QIODevice::WriteOnly);
}

void Console::line(const QString &text)
{
    out() << report::printable(text) << '\n';
}

void Console::result(const QJsonObject &json)
{
    out() << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) << '\n';
    m_out.flush();
}

void Console::table(const report::Table &table, report::Format format)
{
    report::write(table, format, out());
    m_out.flush();
}

void Console::facts(const std::vector<std::pair<QString, QString>> &facts)
{
    qsizetype width = 0;
    for (const auto &[label, value] : facts)
        width = std::max(width, label.size());
    for (const auto &[label, value] : facts)
        out() << label.leftJustified(width) << u' ' << report::printable(value) << '\n';
}

void Console::say(const QString &line)
{
    clearProgress();
    for (const QString &one : line.split(u'\n'))
        m_err << report::printable(one) << '\n';
    m_err.flush();
}

void Console::progress(const QString &line)
{
    constexpr qint64 redrawMs = 100;
    if (!m_progress || (m_sinceShown.isValid() && m_sinceShown.elapsed() < redrawMs))
        return;
    m_sinceShown.start();
    const qsizetype shown = line.size();
    m_err << '\r' << report::printable(line) << QString(std::max<qsizetype>(0, m_shown - shown), u' ');
    m_err.flush();
    m_shown = shown;
}

void Console::clearProgress()
{
    if (m_shown == 0)
        return;
    m_err << '\r' << QString(m_shown, u' ') << '\r';
    m_err.flush();
    m_shown = 0;
}

ExitCode Console::fail(const core::Error &error)
{
    say(u"mullionctl: "_s + words::errorText(error));
    return exitCodeFor(error);
}

ExitCode Console::finish(ExitCode code)
{
    m_out.flush();
    if (m_out.status() == QTextStream::Ok || !platform::hasReader(1))
        return code;
    say(u"mullionctl: "_s + Text::tr("standard output could not be written: %1. What is there is not whole.").arg(m_outFile.errorString()));
    return graver(code, ExitCode::Failed);
}

core::Result<> Console::confirm(const QString &question, const QString &subject)
{
    if (!platform::isTerminal(0) || !platform::isTerminal(2))
        return core::failure(core::Errc::BadInput, subject, u"nobody is there to confirm; say --yes"_s);
    clearProgress();
    m_err << report::printable(question) << u' ' << u"[y/N]"_s << u' ';
    m_err.flush();
    if (!m_in.readLine().trimmed().startsWith(u'y', Qt::CaseInsensitive))
        return core::failure(core::Errc::BadInput, subject, u"not confirmed; nothing was done"_s);
    return {};
}

QStringList Console::inputLines()
{
    QStringList lines;
    QString line;
    while (m_in.readLineInto(&line)) {
        static const QRegularExpression comment(u"(^|\\s)#.*$"_s);
        const QString text = line.remove(comment).trimmed();
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines;
}

} // namespace cli
