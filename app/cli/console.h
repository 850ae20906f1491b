// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exit_code.h"
#include "core/error.h"
#include "report/table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QTextStream>

namespace cli {

/// Sentences of the terminal program in the user's language: Text::tr().
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// The program's three streams. Results go to `out`, everything else to `err`; progress is one line rewritten in place,
/// only where `err` is a terminal.
class Console
{
public:
    Console(bool json, bool progress);

    /// For what is written as it is: JSON, CSV, PowerShell.
    [[nodiscard]] QTextStream &out()
    {
        clearProgress();
        return m_out;
    }
    [[nodiscard]] bool json() const { return m_json; }

    /// One line of `out` for people; what could steer a terminal, names of others above all, is a blank.
    void line(const QString &text);
    void result(const QJsonObject &json); ///< One object on one line of `out`.
    void table(const report::Table &table, report::Format format);
    /// To `out`: a line for each label and what is said of it, these below each other.
    void facts(const std::vector<std::pair<QString, QString>> &facts);
    void say(const QString &line); ///< To `err`.
    void progress(const QString &line);
    /// Tells an error and gives its exit code.
    ExitCode fail(const core::Error &error);
    /// Hands out what is still kept back. \return `code`, or a graver one, told, when not all of `out` could be written; a
    /// reader that has had enough (`| head`) is no failure.
    [[nodiscard]] ExitCode finish(ExitCode code);
    /// Asks a yes/no question. Error BadInput about `subject` when the answer is no, or nobody is there to give it.
    [[nodiscard]] core::Result<> confirm(const QString &question, const QString &subject);
    /// Non-empty, trimmed lines of standard input; "#" begins a comment, but not within a word (guest#EXT#@example.com).
    [[nodiscard]] QStringList inputLines();

private:
    void clearProgress();

    QFile m_outFile;
    QTextStream m_out {&m_outFile};
    QTextStream m_err;
    QTextStream m_in;
    bool m_json;
    bool m_progress;
    qsizetype m_shown = 0;
    QElapsedTimer m_sinceShown;
};

} // namespace cli
