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

/// A self-signed certificate, for localhost when nothing else is said, made by the openssl program in a folder that goes with the
/// object.
class Certificates
{
public:
    /// What it says.
    struct Says
    {
        QString host = QStringLiteral("localhost");
        bool isExpired = false; ///< Yesterday.
    };

    /// `passphrase` empty: the key is not encrypted.
    explicit Certificates(const QByteArray &passphrase = {}, int bits = 2048) : Certificates(passphrase, bits, Says()) { }
    explicit Certificates(const Says &says) : Certificates({}, 2048, says) { }

private:
    Certificates(const QByteArray &passphrase, int bits, const Says &says)
    {
        QProcess openssl;
        QStringList arguments{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("rsa:%1").arg(bits), QStringLiteral("-sha256"), QStringLiteral("-days"),
            QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=") + says.host,
            QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:") + says.host + (says.host == QStringLiteral("localhost") ? QStringLiteral(",IP:127.0.0.1") : QString()),
            QStringLiteral("-keyout"), keyPath(), QStringLiteral("-out"), certificatePath()};
        if (passphrase.isEmpty())
            arguments << QStringLiteral("-nodes");
        else
            arguments << QStringLiteral("-passout")
                      << QStringLiteral("pass:") + QString::fromUtf8(passphrase);
        run(openssl, arguments);
        if (says.isExpired)
            run(openssl, {QStringLiteral("x509"), QStringLiteral("-in"), certificatePath(), QStringLiteral("-signkey"), keyPath(),
                    QStringLiteral("-days"), QStringLiteral("-1"), QStringLiteral("-out"), certificatePath()});
    }

    static void run(QProcess &openssl, const QStringList &arguments)
    {
        openssl.start(QStringLiteral("openssl"), arguments);
        if (!openssl.waitForFinished(30'000) || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
    }

public:
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
