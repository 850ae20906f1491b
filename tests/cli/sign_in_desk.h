// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice_desk.h"
#include "support/keyring_session.h"
#include "support/recorder.h"

#include <QSet>

namespace testsupport {

/// A desk at which people sign in: a keyring of its own, a browser that signs in by itself, and a record of what passes between
/// the programs and the sign-in service.
class SignInDesk
{
    QTemporaryDir m_keyringHome; // before the keyring that lives in it
    QString m_missing;

public:
    explicit SignInDesk(QJsonObject options = {{QStringLiteral("mailboxes"), 60}}, QJsonObject faults = {},
        KeyringSession::Keyring keyring = KeyringSession::Keyring::Open);

    /// \return why there is none.
    [[nodiscard]] QString missing() const { return m_missing; }

    /// Whom the browser signs in as, and what else it does (MULLION_BROWSER_...).
    void person(const QString &address) { desk->setEnvironment(QStringLiteral("MULLION_BROWSER_ACCOUNT"), address); }
    void browser(const QString &what) { desk->setEnvironment(QStringLiteral("MULLION_BROWSER_DO"), what); }
    /// Arguments that sign in and save the connection "work"; later commands need nothing but the saved one.
    [[nodiscard]] QStringList connecting(const QStringList &more = {}) const;
    Answer connect(const QStringList &more = {}) { return desk->run(connecting(more)); }
    /// Types a device code in a browser, as a person elsewhere.
    void type(const QString &userCode, const QString &address) const;

    /// Requests to the authority: GET /practice/log?area=identity.
    [[nodiscard]] QJsonArray ledger(const QString &endpoint, const QString &grant = {}) const;
    [[nodiscard]] qsizetype renewals() const { return ledger(QStringLiteral("token"), QStringLiteral("refresh_token")).size(); }

    /// What nobody may see: everything secret that has passed to or from the sign-in service.
    [[nodiscard]] QSet<QByteArray> secrets() const;
    /// The same without state and nonce, which the browser's page has to hold.
    [[nodiscard]] QSet<QByteArray> tokens() const;
    /// Files below the desk's folder that hold one of these, and which, shortened.
    [[nodiscard]] QStringList filesWith(const QSet<QByteArray> &values) const;

    std::unique_ptr<PracticeDesk> desk;
    std::unique_ptr<KeyringSession> keyring;
    Recorder recorder;
    QString tenant; ///< To sign in to.
};

/// One of the values that is in the text, shortened; empty when none is.
[[nodiscard]] QByteArray oneOf(const QSet<QByteArray> &values, const QByteArray &text);

} // namespace testsupport
