// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is, and is not, in the programs that people install.
class TestPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWebView_data() { programs(); }
    void noWebView();
    void noSecrets_data() { programs(); }
    void noSecrets();
    void noOtherGrants_data() { programs(); }
    void noOtherGrants();

private:
    static void programs()
    {
        QTest::addColumn<QString>("path");
        for (const char *name : {"mullion", "mullionctl"})
            QTest::newRow(name) << QStringLiteral(MULLION_BIN_DIR "/") + QString::fromLatin1(name);
    }
    /// Texts of a program, of eight bit and of sixteen.
    static QList<QByteArray> textsOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
        const QByteArray all = file.readAll();
        QList<QByteArray> texts;
        for (const int width : {1, 2}) {
            for (int start = 0; start < width; ++start) {
                QByteArray text;
                for (qsizetype i = start; i + width <= all.size(); i += width) {
                    const bool isText = all[i] >= ' ' && all[i] < 0x7f && (width == 1 || all[i + 1] == '\0');
                    if (isText) {
                        text += all[i];
                        continue;
                    }
                    if (text.size() >= 6)
                        texts.append(text);
                    text.clear();
                }
            }
        }
        return texts;
    }
};

/// A01: the page is shown by the system's browser alone.
void TestPrograms::noWebView()
{
    QFETCH(const QString, path);
    QProcess ldd;
    ldd.start(u"ldd"_s, {path});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY2(libraries.contains("libQt6NetworkAuth"), libraries.constData());
    for (const char *view : {"WebEngine", "WebView", "webkit", "WebKit"})
        QVERIFY2(!libraries.contains(view), view);
}

/// L07: no key, no token, no client secret is built in.
void TestPrograms::noSecrets()
{
    QFETCH(const QString, path);
    static const QRegularExpression secret(
        u"-----BEGIN [A-Z ]*PRIVATE KEY|eyJ[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}\\.|[A-Za-z0-9_~.]{3}8Q~[A-Za-z0-9_~.-]{30,}|client_secret=[^%&]"_s);
    const QList<QByteArray> texts = textsOf(path);
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QByteArray &text) { return text.contains("code_verifier"); }));
    for (const QByteArray &text : texts) {
        QVERIFY2(!secret.match(QString::fromLatin1(text)).hasMatch(), text.constData());
    }
}

/// L07: passwords are not asked for, and tokens do not come in an address.
void TestPrograms::noOtherGrants()
{
    QFETCH(const QString, path);
    const QList<QByteArray> texts = textsOf(path);
    QVERIFY(texts.contains("client_credentials"));
    for (const char *grant : {"grant_type=password", "response_type=token", "response_type=id_token", "id_token token", "code id_token"})
        QVERIFY2(std::none_of(texts.begin(), texts.end(), [&](const QByteArray &text) { return text.contains(grant); }), grant);
    QVERIFY2(!texts.contains("code_challenge_method=plain"), "S256 alone"); // A03
}

MULLION_TEST(TestPrograms)
#include "test_programs.moc"
