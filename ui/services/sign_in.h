// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "session/permissions.h"

#include <QUrl>
#include <optional>

namespace ui {

/// Signing in the person a connection belongs to; a connection with a certificate has nobody to ask. One attempt at a time. Lives on
/// the window thread.
class SignIn final : public QObject
{
    Q_OBJECT

public:
    enum class Way { Browser, DeviceCode };

    explicit SignIn(Engine &engine, QObject *parent = nullptr);

    [[nodiscard]] bool isPerson() const { return m_engine.connection().certificate.isEmpty(); }
    /// Nobody has signed in yet, or the service no longer takes the sign-in.
    [[nodiscard]] bool isNeeded() const { return m_needed; }
    [[nodiscard]] bool isUnderWay() const { return m_cancel != nullptr; }
    /// The page that the browser was to open; empty before it is known, and with a device code.
    [[nodiscard]] const QUrl &page() const { return m_page; }
    [[nodiscard]] const std::optional<session::DeviceCode> &deviceCode() const { return m_code; }
    /// Why the last attempt failed, why one is needed, or why no browser could be started; none when nothing is wrong.
    [[nodiscard]] const std::optional<core::Error> &problem() const { return m_problem; }

    /// What the signed-in one may do; nothing is known before the service has been asked.
    [[nodiscard]] const session::Permissions &permissions() const { return m_permissions; }

    /// Why no calendar can be changed, in a sentence for people; empty when one may, or it is not known.
    [[nodiscard]] QString whyNoWriting() const;

    /// Asks what the signed-in one may do, where somebody is. Either changed() or refused() follows.
    void askPermissions();
    /// A call of the service was refused: somebody has to sign in. Nothing with a certificate.
    void need(const core::Error &why);
    /// Opens the private key of the connection's certificate from now on; kept in memory alone.
    void setKeyPassphrase(const QString &passphrase);
    void begin(Way way);
    void cancel();
    void signOut(); ///< Either changed(), or failed() and nothing has changed.

Q_SIGNALS:
    void changed(); ///< Any of the above.
    void refused(const core::Error &error); ///< The service does not say what the signed-in one may do, or does not let them in.
    void consentAsked(const QStringList &missing); ///< Permissions of the app registration that nobody has consented to; empty: none.
    void signedIn(); ///< The connection has been saved with who it is.
    /// Somebody else has signed in than the connection was of before; both stay.
    void anotherPerson(const QString &before, const QString &now);
    /// Signed in for as long as the program runs: the keychain does not keep it.
    void notKept(const core::Error &why);
    void failed(const core::Error &error); ///< The connection could not be saved, or the sign-in not be forgotten.

private:
    struct Outcome
    {
        session::Connection connection;
        std::optional<core::Error> notKept;
    };
    struct Allowed
    {
        session::Permissions permissions;
        QStringList missingConsent;
    };
    [[nodiscard]] session::SignInWay shown(Way way);
    void end(core::Result<Outcome> outcome);
    [[nodiscard]] static core::Result<> save(const session::Connection &connection);

    Engine &m_engine;
    bool m_needed;
    Engine::Stopper m_cancel;
    QUrl m_page;
    std::optional<session::DeviceCode> m_code;
    std::optional<core::Error> m_problem;
    session::Permissions m_permissions;
};

} // namespace ui
