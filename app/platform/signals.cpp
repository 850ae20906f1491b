// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/signals.h"

#include <QCoreApplication>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <csignal>
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

bool isTerminal(int stream)
{
    return ::isatty(stream) == 1;
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

bool isTerminal(int stream)
{
    return _isatty(stream) != 0;
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
