// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keyring_session.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace testsupport {
namespace {

constexpr int startsWithin = 20'000;

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace

KeyringSession::KeyringSession(const QString &home, Keyring keyring)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    const QDir folder(home);
    for (const auto &[name, path] : {std::pair {u"HOME"_s, u"."_s}, std::pair {u"XDG_CONFIG_HOME"_s, u"config"_s}, std::pair {u"XDG_DATA_HOME"_s, u"data"_s},
             std::pair {u"XDG_CACHE_HOME"_s, u"cache"_s}, std::pair {u"XDG_STATE_HOME"_s, u"state"_s}, std::pair {u"XDG_RUNTIME_DIR"_s, u"run"_s}}) {
        folder.mkpath(path);
        m_environment.insert(name, QDir::cleanPath(folder.filePath(path)));
    }
    QFile::setPermissions(folder.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s, u"GNOME_KEYRING_CONTROL"_s})
        m_environment.remove(name);
    if (!startBus())
        m_missing = u"there is no message bus: %1"_s.arg(m_bus.errorString());
    else if (keyring != Keyring::None && !startKeyring(keyring))
        m_missing = u"gnome-keyring does not start: %1 %2"_s.arg(m_keyring.errorString(), QString::fromUtf8(m_keyring.readAllStandardError()));
}

KeyringSession::~KeyringSession()
{
    end(m_monitor);
    end(m_keyring);
    end(m_bus);
}

bool KeyringSession::startBus()
{
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s, u"--address=unix:tmpdir=/tmp"_s});
    QByteArray address;
    while (!address.contains('\n') && m_bus.waitForReadyRead(startsWithin))
        address += m_bus.readAllStandardOutput();
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromUtf8(address.trimmed()));
    return !address.isEmpty();
}

bool KeyringSession::startKeyring(Keyring keyring)
{
    QStringList arguments {u"--foreground"_s, u"--components=secrets"_s};
    if (keyring == Keyring::Open)
        arguments.append(u"--unlock"_s);
    m_keyring.setProcessEnvironment(m_environment);
    m_keyring.start(u"gnome-keyring-daemon"_s, arguments);
    if (!m_keyring.waitForStarted(startsWithin))
        return false;
    m_keyring.write("a password\n");
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor([this] {
        return run(u"dbus-send"_s, {u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s})
            .contains("boolean true");
    }, startsWithin);
}

QByteArray KeyringSession::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    process.waitForFinished(startsWithin);
    return process.readAllStandardOutput() + process.readAllStandardError();
}

QByteArray KeyringSession::secrets() const
{
    return run(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"--unlock"_s, u"server"_s, u"io.github.mullion.Mullion"_s});
}

QByteArray KeyringSession::plainSecrets() const
{
    QByteArray all;
    for (const QByteArray &line : secrets().split('\n')) {
        if (line.startsWith("secret = "))
            all += QByteArray::fromBase64(line.mid(9)) + '\n'; // QtKeychain keeps bytes as base64
    }
    return all;
}

void KeyringSession::listen()
{
    m_monitor.setProcessEnvironment(m_environment);
    m_monitor.start(u"dbus-monitor"_s, {u"--session"_s});
    m_monitor.waitForReadyRead(startsWithin);
}

QByteArray KeyringSession::heard()
{
    m_monitor.waitForReadyRead(500);
    return m_monitor.readAllStandardOutput();
}

} // namespace testsupport
