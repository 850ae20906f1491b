// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/signals.h"

#include <QCoreApplication>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

namespace platform {

#ifdef Q_OS_UNIX
namespace {

int wakePipe[2] = {-1, -1};

extern "C" void wake(int signalNumber)
{
    std::signal(signalNumber, SIG_DFL); // the second one ends the program
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakePipe[0], &byte, 1);
}

} // namespace

void onInterrupt(std::function<void()> stop)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, wakePipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(wakePipe[1], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [stop = std::move(stop), notifier] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(wakePipe[1], &byte, 1);
        notifier->setEnabled(false);
        stop();
    });
    std::signal(SIGINT, wake);
    std::signal(SIGTERM, wake);
    std::signal(SIGPIPE, SIG_IGN);
}

void occupyStandardStreams()
{
    for (int stream = 0; stream <= 2; ++stream) {
        if (::fcntl(stream, F_GETFD) < 0) // the lowest free number is this one
            static_cast<void>(::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY));
    }
}

bool isTerminal(int stream)
{
    return ::isatty(stream) == 1;
}

bool hasReader(int stream)
{
    pollfd asked {stream, POLLOUT, 0};
    return ::poll(&asked, 1, 0) < 1 || (asked.revents & POLLERR) == 0;
}

QString loginName()
{
    passwd found {};
    passwd *entry = nullptr;
    QByteArray buffer(16 * 1024, 0);
    if (::getpwuid_r(::getuid(), &found, buffer.data(), size_t(buffer.size()), &entry) == 0 && entry)
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(::getuid()); // an account that only a container knows
}

long long processId()
{
    return ::getpid();
}
#else
namespace {

std::function<void()> stopOnce;

BOOL WINAPI wake(DWORD)
{
    if (!stopOnce)
        return FALSE;
    QMetaObject::invokeMethod(qApp, std::exchange(stopOnce, {}), Qt::QueuedConnection);
    return TRUE;
}

} // namespace

void onInterrupt(std::function<void()> stop)
{
    stopOnce = std::move(stop);
    SetConsoleCtrlHandler(wake, TRUE);
}

void occupyStandardStreams() { } // there, only streams that were handed over have these numbers

bool isTerminal(int stream)
{
    return _isatty(stream) != 0;
}

bool hasReader(int)
{
    return true; // a pipe does not say
}

QString loginName()
{
    return qEnvironmentVariable("USERNAME");
}

long long processId()
{
    return static_cast<long long>(GetCurrentProcessId());
}
#endif

QString hostName()
{
    return QSysInfo::machineHostName();
}

} // namespace platform
