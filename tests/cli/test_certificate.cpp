// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in_desk.h"
#include "support/certificates.h"
#include "support/test_main.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::PracticeDesk;
using testsupport::SignInDesk;

namespace {

const QByteArray phrase = "correct-horse-battery";

} // namespace

/// Signing in with a certificate whose key is encrypted: where the passphrase comes from, and where it never is.
class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passphrases_data();
    void passphrases();
    void wrongOnes_data();
    void wrongOnes();
    void askedAtTheTerminal();
    void givenUpAtTheTerminal();
    void itIsNoArgument();

private:
    QStringList connecting(const QString &file, const QStringList &more = {}) const
    {
        QStringList all {u"--certificate"_s, file};
        if (file.endsWith(u"certificate.pem"))
            all += {u"--key"_s, m_certificates.keyPath()};
        return all + more + m_desk->connecting();
    }
    [[nodiscard]] QString pfx() const
    {
        const QString path = m_desk->desk->path(u"app.pfx"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"pkcs12"_s, u"-export"_s, u"-in"_s, m_certificates.certificatePath(), u"-inkey"_s, m_certificates.keyPath(), u"-out"_s,
            path, u"-passin"_s, u"pass:"_s + QString::fromLatin1(phrase), u"-passout"_s, u"pass:"_s + QString::fromLatin1(phrase)});
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
        return path;
    }
    /// Runs at a terminal that shows a question, and types.
    Answer atTerminal(const QString &typed, const QStringList &arguments)
    {
        QStringList all {u"Passphrase of"_s, typed, PracticeDesk::program()};
        const auto process = m_desk->desk->begin(QStringLiteral(TEST_DATA_DIR "/../cli/terminal.py"), all + arguments);
        return PracticeDesk::finish(*process);
    }

    const testsupport::Certificates m_certificates {phrase};
    std::unique_ptr<SignInDesk> m_desk;
};

void TestCertificate::init()
{
    m_desk = std::make_unique<SignInDesk>();
    QCOMPARE(m_desk->missing(), QString());
    m_desk->desk->setEnvironment(u"QT_LOGGING_RULES"_s, u"*=true"_s);
}

void TestCertificate::passphrases_data()
{
    QTest::addColumn<bool>("isPfx");
    QTest::addColumn<QString>("way");
    for (const char *way : {"environment", "descriptor", "terminal"}) {
        QTest::addRow("PEM, %s", way) << false << QString::fromLatin1(way);
        QTest::addRow("PFX, %s", way) << true << QString::fromLatin1(way);
    }
}

/// J06: key and passphrase are in no log, no file of ours, no list of arguments.
void TestCertificate::passphrases()
{
    QFETCH(const bool, isPfx);
    QFETCH(const QString, way);
    const QString file = isPfx ? pfx() : m_certificates.certificatePath();
    Answer answer;
    Answer status;
    if (way == u"terminal") {
        answer = atTerminal(QString::fromLatin1(phrase) + u'\n', connecting(file));
        status = atTerminal(QString::fromLatin1(phrase) + u'\n', {u"status"_s});
    } else if (way == u"environment") {
        m_desk->desk->setEnvironment(u"MULLION_KEY_PASSPHRASE"_s, QString::fromLatin1(phrase));
        answer = m_desk->desk->run(connecting(file));
        status = m_desk->desk->run({u"status"_s});
    } else {
        const auto given = [&](const QStringList &arguments) { // the shell's own file, which nobody else sees
            const QString script = u"exec 7<<<'%1'; exec \"$@\""_s.arg(QString::fromLatin1(phrase));
            const QString path = m_desk->desk->put(u"give.sh"_s, script.toLatin1());
            const auto process = m_desk->desk->begin(u"/bin/bash"_s, QStringList {path, PracticeDesk::program(), u"--key-passphrase-fd"_s, u"7"_s} + arguments);
            const Answer out = PracticeDesk::finish(*process);
            QFile::remove(path);
            return out;
        };
        answer = given(connecting(file));
        status = given({u"status"_s});
    }
    QVERIFY2(answer.code == 0, answer.told());
    QVERIFY2(status.code == 0, status.told());
    QSet<QByteArray> secrets = m_desk->secrets();
    QVERIFY(secrets.size() >= 2); // the assertion, the token
    secrets.insert(phrase);
    QCOMPARE(m_desk->filesWith(secrets), QStringList());
    QCOMPARE(testsupport::oneOf(secrets, answer.out + answer.err + status.out + status.err), QByteArray());
}

void TestCertificate::wrongOnes_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("wrong") << QByteArray("another-phrase") << QByteArray("the passphrase does not open this");
    QTest::newRow("none, and nobody to ask") << QByteArray() << QByteArray("--key-passphrase-fd");
}

void TestCertificate::wrongOnes()
{
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, said);
    m_desk->desk->setEnvironment(u"MULLION_KEY_PASSPHRASE"_s, QString::fromLatin1(given));
    for (const QString &file : {pfx(), m_certificates.certificatePath()}) {
        const auto process = m_desk->desk->begin(u"setsid"_s, QStringList {u"-w"_s, PracticeDesk::program()} + connecting(file));
        const Answer answer = PracticeDesk::finish(*process);
        QVERIFY2(answer.code == 2, answer.told());
        QVERIFY2(answer.err.contains(said), answer.told());
        QVERIFY2(!answer.err.contains("another-phrase"), answer.told());
    }
}

/// A slip of the finger is put right, and nothing of it is shown.
void TestCertificate::askedAtTheTerminal()
{
    const Answer answer = atTerminal(u"correct-hoX\\x7frse-battery\n"_s, connecting(pfx()));
    QVERIFY2(answer.code == 0, answer.told());
    QVERIFY(answer.out.contains("Passphrase of "));
    QVERIFY2(!answer.out.contains("correct-ho"), answer.told());
}

void TestCertificate::givenUpAtTheTerminal()
{
    const Answer answer = atTerminal(u"corr\\x03"_s, connecting(pfx()));
    QVERIFY2(answer.code == 2, answer.told());
    QVERIFY2(answer.out.contains("the private key is encrypted"), answer.told());
    QVERIFY(m_desk->ledger(u"token"_s).isEmpty());
}

/// A passphrase is no argument.
void TestCertificate::itIsNoArgument()
{
    const Answer answer = m_desk->desk->run({u"--key-passphrase"_s, u"x"_s, u"status"_s});
    QVERIFY2(answer.code == 2, answer.told());
}

MULLION_TEST(TestCertificate)
#include "test_certificate.moc"
