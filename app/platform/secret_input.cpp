// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/secret_input.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#else
#include <conio.h>
#endif

namespace platform {
namespace {

constexpr char givenUp = 3; // Ctrl+C
constexpr char ended = 4; // Ctrl+D
constexpr char wiped = 21; // Ctrl+U

/// What is typed up to Enter, one character at a time from `next`, which gives none at the end.
template <typename Next> std::optional<QByteArray> typed(Next next)
{
    QByteArray line;
    while (const std::optional<char> c = next()) {
        if (*c == '\n' || *c == '\r')
            return line;
        if (*c == givenUp || (*c == ended && line.isEmpty()))
            return std::nullopt;
        if (*c == '\b' || *c == 127)
            line.chop(1);
        else if (*c == wiped)
            line.clear();
        else
            line += *c;
    }
    return std::nullopt;
}

} // namespace

#ifdef Q_OS_UNIX
std::optional<QByteArray> askAtTerminal(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return std::nullopt;
    const auto say = [terminal](const QByteArray &text) { [[maybe_unused]] const auto written = ::write(terminal, text.constData(), size_t(text.size())); };
    termios usual {};
    ::tcgetattr(terminal, &usual);
    termios silent = usual;
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG); // Ctrl+C is read, so that the echo is always put back
    ::tcsetattr(terminal, TCSAFLUSH, &silent);
    say(question.toLocal8Bit() + ' ');
    const auto next = [terminal]() -> std::optional<char> {
        char c = 0;
        return ::read(terminal, &c, 1) == 1 ? std::optional(c) : std::nullopt;
    };
    auto answer = typed(next);
    ::tcsetattr(terminal, TCSAFLUSH, &usual);
    say("\n");
    ::close(terminal);
    return answer;
}
#else
std::optional<QByteArray> askAtTerminal(const QString &question)
{
    _cputs((question.toLocal8Bit() + ' ').constData());
    auto answer = typed([]() -> std::optional<char> { return char(_getch()); });
    _cputs("\r\n");
    return answer;
}
#endif

std::optional<QByteArray> readLineOf(int descriptor)
{
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    QByteArray line = file.readLine();
    if (line.isEmpty())
        return std::nullopt;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace platform
