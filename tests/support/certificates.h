// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

namespace testsupport {

/// A self-signed certificate for localhost, made by the openssl program in a folder that goes with the
/// object.
class Certificates
{
public:
    /// `passphrase` empty: the key is not encrypted.
    explicit Certificates(const QByteArray &passphrase = {}, int bits = 2048)
    {
        QProcess openssl;
        QStringList arguments{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("rsa:%1").arg(bits), QStringLiteral("-sha256"), QStringLiteral("-days"),
            QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
            QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"),
            QStringLiteral("-keyout"), keyPath(), QStringLiteral("-out"), certificatePath()};
        if (passphrase.isEmpty())
            arguments << QStringLiteral("-nodes");
        else
            arguments << QStringLiteral("-passout")
                      << QStringLiteral("pass:") + QString::fromUtf8(passphrase);
        openssl.start(QStringLiteral("openssl"), arguments);
        if (!openssl.waitForFinished(30'000) || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
    }

    [[nodiscard]] QString certificatePath() const
    {
        return m_folder.filePath(QStringLiteral("certificate.pem"));
    }
    [[nodiscard]] QString keyPath() const { return m_folder.filePath(QStringLiteral("key.pem")); }
    [[nodiscard]] QList<QSslCertificate> certificates() const
    {
        return QSslCertificate::fromPath(certificatePath());
    }

    [[nodiscard]] QSslConfiguration server() const
    {
        QFile key(keyPath());
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(certificates().first());
        tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        return tls;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace testsupport
