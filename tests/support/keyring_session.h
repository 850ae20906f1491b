// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>

namespace testsupport {

/// A message bus and a gnome-keyring of our own, for programs that keep secrets: nobody else's are seen or touched. End with the object.
class KeyringSession
{
public:
    enum class Keyring {
        Open,
        Locked, ///< As after a start without the login's password; a keyring is there if one was open in this home before.
        None, ///< A bus on which nobody keeps secrets.
    };

    /// \param home  of whoever uses it: HOME and the XDG folders; the keyring's file is below.
    explicit KeyringSession(const QString &home, Keyring keyring = Keyring::Open);
    ~KeyringSession();
    KeyringSession(const KeyringSession &) = delete;
    KeyringSession &operator=(const KeyringSession &) = delete;

    /// Why there is none; empty when it runs.
    [[nodiscard]] const QString &missing() const { return m_missing; }
    /// What programs of the session are started with.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    /// Runs a program of the session. \return what it wrote.
    [[nodiscard]] QByteArray run(const QString &program, const QStringList &arguments) const;
    /// All secrets of the session with their attributes, as secret-tool shows them.
    [[nodiscard]] QByteArray secrets() const;
    /// The secrets alone, as they were given to QtKeychain, one after the other.
    [[nodiscard]] QByteArray plainSecrets() const;
    /// Everything that programs say on the bus from now on; ends with the session.
    void listen();
    [[nodiscard]] QByteArray heard();

private:
    bool startBus();
    bool startKeyring(Keyring keyring);

    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_keyring;
    QProcess m_monitor;
    QString m_missing;
};

} // namespace testsupport
