// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/client_credentials.h"
#include "support/certificates.h"
#include "support/test_main.h"

#include <QTest>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

using namespace Qt::StringLiterals;
using auth::Credential;
using core::Errc;
using testsupport::Certificates;

namespace {

const QByteArray phrase = "correct hörse";

QByteArray run(const QString &command)
{
    QProcess shell;
    shell.start(u"sh"_s, {u"-ec"_s, command});
    if (!shell.waitForFinished(30'000) || shell.exitCode() != 0)
        qFatal("%s: %s", qPrintable(command), shell.readAllStandardError().constData());
    return shell.readAllStandardOutput();
}

/// A passphrase that counts how often it was asked for; none: the person gives up.
struct Asked
{
    explicit Asked(std::optional<QByteArray> what)
        : given(std::move(what))
    {
    }
    Credential::Passphrase ask()
    {
        return [this] {
            ++times;
            return given;
        };
    }
    std::optional<QByteArray> given;
    int times = 0;
};

} // namespace

/// Certificates in PFX (PKCS#12) files, made by the openssl program.
class TestPfx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
    void refused_data();
    void refused();
    void keyOfAnother();
    void aSecondFileIsNotWanted();
    void thumbprints();

private:
    /// Exports certificate and key; \return the file.
    QString pfx(const QString &options, const QByteArray &passphrase = phrase)
    {
        const QString path = m_folder.filePath(u"%1.pfx"_s.arg(++m_made));
        run(u"openssl pkcs12 -export -in %1 -inkey %2 -out %3 -passout 'pass:%4' %5"_s.arg(
            m_certificates.certificatePath(), m_certificates.keyPath(), path, QString::fromUtf8(passphrase), options));
        return path;
    }
    QString file(const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(u"%1.pfx"_s.arg(++m_made)));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(out.errorString()));
        return out.fileName();
    }

    Certificates m_certificates;
    QTemporaryDir m_folder;
    int m_made = 0;
};

void TestPfx::opens_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("AES-256, as Windows 10 and OpenSSL 3 do") << QString() << phrase;
    QTest::newRow("Triple DES with SHA-1, as Windows did") << u"-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1"_s << phrase;
    QTest::newRow("no passphrase") << QString() << QByteArray();
    QTest::newRow("not encrypted") << u"-keypbe NONE -certpbe NONE"_s << phrase;
    QTest::newRow("with the certificate of an authority") << u"-certfile "_s + m_certificates.certificatePath() << phrase;
}

void TestPfx::opens()
{
    QFETCH(const QString, options);
    QFETCH(const QByteArray, passphrase);
    const QString path = pfx(options, passphrase);
    Asked asked(passphrase);
    const auto credential = Credential::load(path, path, asked.ask());
    QVERIFY2(credential, credential ? "" : qPrintable(credential.error().detail));
    QCOMPARE(asked.times, passphrase.isEmpty() ? 0 : 1);
    QCOMPARE(credential->subject(), u"CN=localhost"_s);
    const auto pem = Credential::load(m_certificates.certificatePath(), m_certificates.keyPath());
    QCOMPARE(credential->thumbprintSha256(), pem->thumbprintSha256());
    QVERIFY(credential->assertion(u"https://login.example.com/t"_s, u"id"_s, core::SystemClock().now(), Credential::Algorithm::Ps256));
}

void TestPfx::refused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<std::optional<QByteArray>>("passphrase");
    QTest::addColumn<Errc>("code");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("said");
    const std::optional<QByteArray> right = phrase;
    const QString good = pfx({});
    QFile whole(good);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QByteArray changed = bytes;
    changed[bytes.size() / 2] = char(~changed[bytes.size() / 2]);
    const QString wants = Credential::passphraseKey.toString();
    QTest::newRow("a wrong passphrase") << good << std::optional<QByteArray>("wrong") << Errc::BadInput << wants << u"the passphrase does not open this file; give the right one, or export it again"_s;
    QTest::newRow("an empty passphrase") << good << std::optional<QByteArray>(QByteArray()) << Errc::BadInput << wants << u"the passphrase does not open this file; give the right one, or export it again"_s;
    QTest::newRow("the person gives up") << good << std::optional<QByteArray>() << Errc::Cancelled << wants << u"no passphrase was given"_s;
    QTest::newRow("cut") << file(bytes.left(bytes.size() - 20)) << right << Errc::BadInput << QString() << u"damaged; export"_s;
    QTest::newRow("nothing in it") << file({}) << right << Errc::BadInput << QString() << u"neither PEM nor PFX"_s;
    QTest::newRow("another kind of file") << file("PK\x03\x04 archive") << right << Errc::BadInput << QString() << u"neither PEM nor PFX"_s;
    QTest::newRow("changed in the middle: the code that guards it does not fit") << file(changed) << right << Errc::BadInput << wants << u"the passphrase does not open this file; give the right one, or export it again"_s;
    QTest::newRow("no key inside") << pfx(u"-nokeys"_s) << right << Errc::BadInput << QString() << u"there is no private key in this file"_s;
    QTest::newRow("no certificate inside") << pfx(u"-nocerts"_s) << right << Errc::BadInput << QString() << u"there is no certificate in this file"_s;
    QTest::newRow("RC2, which OpenSSL 3 no longer reads")
        << pfx(u"-legacy -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-RC2-40"_s) << right << Errc::BadInput << QString() << u"export it again with AES-256"_s;
}

/// Each is told apart, names the file, and shows nothing of the passphrase.
void TestPfx::refused()
{
    QFETCH(const QString, path);
    QFETCH(const std::optional<QByteArray>, passphrase);
    QFETCH(const QString, said);
    Asked asked(passphrase);
    const auto credential = Credential::load(path, path, asked.ask());
    QVERIFY(!credential);
    const core::Error &error = credential.error();
    QTEST(error.code, "code");
    QTEST(error.key, "key");
    QCOMPARE(error.subject, path);
    QVERIFY2(error.detail.contains(said), qPrintable(error.detail));
    QVERIFY(!error.detail.contains(QString::fromUtf8(phrase)) && !error.detail.contains(u"\"wrong\""));
    QVERIFY(asked.times <= 1);
}

/// The openssl program refuses to make such a file; others do not.
void TestPfx::keyOfAnother()
{
    const Certificates other;
    const auto opened = [](const QString &path) {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    };
    const QByteArray keyPem = opened(other.keyPath());
    const QByteArray certificatePem = opened(m_certificates.certificatePath());
    BIO *keyBio = BIO_new_mem_buf(keyPem.constData(), int(keyPem.size()));
    BIO *certificateBio = BIO_new_mem_buf(certificatePem.constData(), int(certificatePem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(keyBio, nullptr, nullptr, nullptr);
    X509 *certificate = PEM_read_bio_X509(certificateBio, nullptr, nullptr, nullptr);
    STACK_OF(X509) *all = sk_X509_new_null();
    sk_X509_push(all, certificate);
    PKCS12 *made = PKCS12_create(phrase.constData(), "x", key, nullptr, all, 0, 0, 0, 0, 0);
    QByteArray bytes(i2d_PKCS12(made, nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    i2d_PKCS12(made, &out);
    PKCS12_free(made);
    sk_X509_pop_free(all, X509_free);
    EVP_PKEY_free(key);
    BIO_free(keyBio);
    BIO_free(certificateBio);
    const QString path = file(bytes);
    const auto credential = Credential::load(path, path, [] { return phrase; });
    QVERIFY(!credential);
    QCOMPARE(credential.error().code, Errc::BadInput);
    QVERIFY2(credential.error().detail.contains(u"does not belong to the certificate in it"), qPrintable(credential.error().detail));
}

void TestPfx::aSecondFileIsNotWanted()
{
    const auto credential = Credential::load(pfx({}), m_certificates.keyPath(), [] { return phrase; });
    QVERIFY(!credential);
    QVERIFY2(credential.error().detail.contains(u"brings its own key"), qPrintable(credential.error().detail));
}

/// J01: what another program says of the same certificate, each time.
void TestPfx::thumbprints()
{
    const QByteArray said = run(u"openssl x509 -in %1 -outform DER | openssl dgst -sha256 -binary | openssl base64 -A | tr '+/' '-_' | tr -d ="_s.arg(
        m_certificates.certificatePath()));
    QCOMPARE(said.size(), 43);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(Credential::load(m_certificates.certificatePath(), m_certificates.keyPath())->thumbprintSha256(), said);
}

MULLION_TEST(TestPfx)
#include "test_pfx.moc"
