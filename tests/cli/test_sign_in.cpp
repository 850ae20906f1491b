// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "sign_in_desk.h"
#include "support/test_main.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace testsupport;
using Keyring = testsupport::KeyringSession::Keyring;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Arguments and environment of every process of a home: the program, and the browser that it starts and lets go.
QByteArray visible(const QString &home)
{
    QByteArray seen;
    for (const QString &id : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const QByteArray environment = contentOf(u"/proc/%1/environ"_s.arg(id));
        if (environment.contains("XDG_DATA_HOME=" + home.toLatin1()))
            seen += environment + contentOf(u"/proc/%1/cmdline"_s.arg(id));
    }
    return seen;
}

/// Standard error without the line that shows the page to open, which the person needs.
QByteArray withoutAddress(const QByteArray &err)
{
    QByteArray out;
    for (const QByteArray &line : err.split('\n')) {
        if (!line.startsWith("http://127.0.0.1:"))
            out += line + '\n';
    }
    return out;
}

} // namespace

/// Signing in as people meet it: the program, a browser, a keyring.
class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeSession();
    void aCrashLeavesNoCoreFile();
    void withACode();
    void withACertificateAndNoDisplay();
    void wordsOfOthersDoNotReachTheTerminal();
    void cancelled();
    void withoutABrowser();
    void wrongTenants_data();
    void wrongTenants();
    void whoMayDoWhat_data();
    void whoMayDoWhat();
    void consentForOneInterface();
    void somebodyElseThanBefore();
    void challenges_data();
    void challenges();
    void revoked();
    void aRunGoesOnAfterSigningInAgain();
    void withoutAKeychain();
    void twoProcessesAtOnce();
    void killedWhileRenewing();
    void disconnected();

private:
    std::unique_ptr<SignInDesk> m_desk;

    [[nodiscard]] bool isReady(const QJsonObject &options = {{u"mailboxes"_s, 60}}, const QJsonObject &faults = {}, Keyring keyring = Keyring::Open)
    {
        m_desk = std::make_unique<SignInDesk>(options, faults, keyring);
        if (!m_desk->missing().isEmpty())
            qWarning("%s", qPrintable(m_desk->missing()));
        return m_desk->missing().isEmpty();
    }
    Answer run(const QStringList &arguments) { return m_desk->desk->run(arguments); }
};

/// K01, L01, L04: with every log there is, nothing secret is in what the program writes, keeps or shows.
void TestSignIn::aWholeSession()
{
    QVERIFY(isReady({{u"mailboxes"_s, 60}}, {{u"latency-ms"_s, 20}}));
    m_desk->desk->setEnvironment(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_desk->desk->setEnvironment(u"QT_MESSAGE_PATTERN"_s, u"[%{category}] %{message}"_s);
    QByteArray written;
    QByteArray shown;
    const auto session = [&](const QStringList &arguments, int code) {
        const auto process = m_desk->desk->begin(arguments);
        while (process->state() != QProcess::NotRunning && !process->waitForFinished(20))
            shown += visible(m_desk->desk->home());
        const Answer answer = PracticeDesk::finish(*process);
        QVERIFY2(answer.code == code, answer.told());
        written += answer.out + withoutAddress(answer.err);
    };
    session(m_desk->connecting(), 0);
    session({u"status"_s}, 0);
    session({u"scan"_s}, 4); // one mailbox has no calendar
    const qsizetype signIns = m_desk->ledger(u"authorize"_s).size();
    QVERIFY(signIns > 0);
    QCOMPARE(m_desk->desk->change({{u"do"_s, u"revoke-tokens"_s}}), QString());
    session({u"status"_s, u"--json"_s}, 0); // renews
    QCOMPARE(m_desk->ledger(u"authorize"_s).size(), signIns); // once signed in is enough
    QVERIFY(m_desk->renewals() > 0);

    const QSet<QByteArray> secrets = m_desk->secrets();
    QVERIFY2(secrets.size() >= 10, "what passed is known");
    QVERIFY(written.contains("[qt.") && written.contains("[mullion.")); // the logs were on
    QCOMPARE(oneOf(secrets, written), QByteArray());
    QVERIFY(shown.contains("mullionctl"));
    QVERIFY(shown.contains("browser.py") && shown.contains("code_challenge=")); // its page holds state and nonce, which are good for nothing else
    QCOMPARE(oneOf(m_desk->tokens(), shown), QByteArray());
    QCOMPARE(m_desk->filesWith(secrets), QStringList());
    const QByteArray kept = m_desk->keyring->secrets();
    QVERIFY(kept.contains("token-cache"));
    session({u"disconnect"_s, u"work"_s}, 0);
    QVERIFY(!m_desk->keyring->secrets().contains("token-cache")); // K15
    QCOMPARE(oneOf(secrets, written), QByteArray());
    QCOMPARE(m_desk->filesWith(secrets), QStringList());
}

/// L01, K01: tokens are in memory; a core file would put them on the disk.
void TestSignIn::aCrashLeavesNoCoreFile()
{
    QVERIFY(isReady({{u"mailboxes"_s, 60}}, {{u"latency-ms"_s, 200}}));
    QCOMPARE(m_desk->connect().code, 0);
    const auto process = m_desk->desk->begin(u"/bin/sh"_s, {u"-c"_s, u"ulimit -c unlimited; exec \"$0\" scan"_s, PracticeDesk::program()});
    const qsizetype before = m_desk->desk->server().log().size();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->desk->server().log().size() > before, 20'000); // it has a token
    QFile limits(u"/proc/%1/limits"_s.arg(process->processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArray all = limits.readAll();
    static const QRegularExpression none(u"Max core file size +0 +0 "_s);
    QVERIFY2(none.match(QString::fromLatin1(all)).hasMatch(), all.constData());
    ::kill(pid_t(process->processId()), SIGABRT);
    QVERIFY(PracticeDesk::finish(*process).crashed);
    QCOMPARE(m_desk->filesWith(m_desk->secrets()), QStringList());
}

/// I01: over a terminal without a browser.
void TestSignIn::withACode()
{
    QVERIFY(isReady({{u"mailboxes"_s, 60}}, {{u"device-interval"_s, 1}}));
    m_desk->desk->setEnvironment(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_desk->desk->setEnvironment(u"BROWSER"_s, u"/does/not/exist"_s);
    const auto process = m_desk->desk->begin(m_desk->connecting({u"--device-code"_s}));
    process->setReadChannel(QProcess::StandardError);
    static const QRegularExpression told(u"open (\\S+) in any browser and enter the code (\\S+)"_s);
    QByteArray said;
    QRegularExpressionMatch match;
    while (!match.hasMatch() && process->waitForReadyRead(20'000)) {
        said += process->readAllStandardError() + process->readAllStandardOutput();
        match = told.match(QString::fromUtf8(said));
    }
    QVERIFY2(match.hasMatch(), said.constData());
    m_desk->type(match.captured(2), match.captured(1));
    const Answer answer = PracticeDesk::finish(*process);
    QVERIFY2(answer.code == 0, answer.told());
    QVERIFY(run({u"status"_s}).code == 0);
    QCOMPARE(oneOf(m_desk->secrets(), said + answer.out + answer.err), QByteArray());
    QCOMPARE(m_desk->filesWith(m_desk->secrets()), QStringList());
}

/// J06: neither key nor assertion is seen.
void TestSignIn::withACertificateAndNoDisplay()
{
    QVERIFY(isReady());
    m_desk->desk->setEnvironment(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    const Answer answer = run(QStringList {u"--certificate"_s, m_desk->desk->path(u"cred.pem"_s)} + m_desk->connecting());
    QVERIFY2(answer.code == 0, answer.told());
    const Answer status = run({u"status"_s});
    QVERIFY2(status.code == 0, status.told());
    const QByteArray key = m_desk->desk->bytes(u"cred.pem"_s);
    QVERIFY(key.contains("PRIVATE KEY"));
    QSet<QByteArray> secrets = m_desk->secrets();
    QVERIFY(secrets.size() >= 2);
    QCOMPARE(m_desk->filesWith(secrets), QStringList());
    for (const QByteArray &line : key.split('\n')) {
        if (line.size() >= 60)
            secrets.insert(line);
    }
    QCOMPARE(oneOf(secrets, answer.out + answer.err + status.out + status.err), QByteArray());
    QVERIFY(!m_desk->keyring->secrets().contains("token-cache")); // E17
}

/// D17: what a service says could move a terminal's cursor, or name its window.
void TestSignIn::wordsOfOthersDoNotReachTheTerminal()
{
    const QJsonObject error {{u"grant"_s, u"authorization_code"_s}, {u"error"_s, u"invalid_grant"_s}, {u"code"_s, 50076}, {u"count"_s, -1},
        {u"description"_s, u"AADSTS50076: \u001b]0;owned\u0007 \u001b[2J\u009b31m more is needed"_s}};
    QVERIFY(isReady({{u"mailboxes"_s, 10}}, {{u"token-error"_s, error}}));
    const Answer answer = m_desk->connect();
    QVERIFY2(answer.code == 5, answer.told());
    QVERIFY2(answer.err.contains("]0;owned") && answer.err.contains("more is needed"), answer.told());
    for (const QChar c : QString::fromUtf8(answer.err))
        QVERIFY2(c == u'\n' || c.category() != QChar::Other_Control, QByteArray::number(c.unicode(), 16).constData());
}

/// G11.
void TestSignIn::cancelled()
{
    QVERIFY(isReady());
    m_desk->browser(u"cancel"_s);
    const Answer answer = m_desk->connect();
    QVERIFY2(answer.code == 130, answer.told());
    QVERIFY(!m_desk->keyring->secrets().contains("token-cache"));
    QVERIFY2(run({u"status"_s, u"--connection"_s, u"work"_s}).code != 0, "nothing was saved");

    // Ctrl+C while the browser is open.
    m_desk->browser(u"abandon"_s);
    const auto process = m_desk->desk->begin(m_desk->connecting());
    process->setReadChannel(QProcess::StandardError);
    process->waitForReadyRead(20'000);
    QTest::qWait(300);
    ::kill(pid_t(process->processId()), SIGINT);
    const Answer stopped = PracticeDesk::finish(*process, 10'000);
    QVERIFY2(stopped.code == 130, stopped.told());
}

/// A18: the address is there to be copied, and the other way is named.
void TestSignIn::withoutABrowser()
{
    QVERIFY(isReady());
    m_desk->desk->setEnvironment(u"BROWSER"_s, u"/does/not/exist"_s);
    const QString nothing = m_desk->desk->path(u"nothing"_s);
    QVERIFY(QDir().mkpath(nothing));
    m_desk->desk->setEnvironment(u"PATH"_s, nothing); // no xdg-open either
    const auto process = m_desk->desk->begin(m_desk->connecting());
    process->setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains("code_challenge=") && process->waitForReadyRead(20'000))
        said += process->readAllStandardError();
    QVERIFY2(said.contains("--device-code"), said.constData());
    static const QRegularExpression address(u"^(http://127\\.0\\.0\\.1:\\S+)$"_s, QRegularExpression::MultilineOption);
    const auto match = address.match(QString::fromUtf8(said));
    QVERIFY2(match.hasMatch(), said.constData());
    m_desk->desk->setEnvironment(u"PATH"_s, qEnvironmentVariable("PATH"));
    m_desk->type({}, match.captured(1)); // copied into a browser by hand
    const Answer answer = PracticeDesk::finish(*process);
    QVERIFY2(answer.code == 0, answer.told());
}

void TestSignIn::wrongTenants_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("unknown domain") << u"fabrikam.com"_s << 6 << QByteArray("AADSTS90002");
    QTest::newRow("unknown GUID") << u"22222222-2222-3333-4444-555555555555"_s << 6 << QByteArray("another cloud"); // M06
    QTest::newRow("no tenant at all") << u"a b"_s << 2 << QByteArray("a b");
}

void TestSignIn::wrongTenants()
{
    QFETCH(const QString, tenant);
    QFETCH(const int, code);
    QFETCH(const QByteArray, said);
    QVERIFY(isReady());
    m_desk->tenant = tenant;
    const Answer answer = m_desk->connect();
    QVERIFY2(answer.code == code, answer.told());
    QVERIFY2(answer.err.contains(said), answer.told());
}

void TestSignIn::whoMayDoWhat_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("readCalendars");
    QTest::addColumn<QString>("writeCalendars");
    QTest::addColumn<QString>("writeEmailApps");
    QTest::newRow("administrator") << u"ada.admin@example.com"_s << 0 << u"yes"_s << u"yes"_s << u"yes"_s;
    QTest::newRow("reader") << u"rita.reader@example.com"_s << 0 << u"yes"_s << u"no"_s << u"no"_s;
    QTest::newRow("calendars") << u"carl.calendar@example.com"_s << 0 << u"yes"_s << u"yes"_s << u"no"_s;
    QTest::newRow("no role") << u"nora.norole@example.com"_s << 6 << QString() << QString() << QString();
}

/// G12: a missing role is said, and is no reason to sign in again.
void TestSignIn::whoMayDoWhat()
{
    QFETCH(const QString, person);
    QFETCH(const int, code);
    QVERIFY(isReady());
    m_desk->person(person);
    const Answer connected = m_desk->connect();
    QVERIFY2(connected.code == code, connected.told());
    const qsizetype signIns = m_desk->ledger(u"authorize"_s).size();
    const Answer status = run({u"status"_s, u"--json"_s});
    QVERIFY2(status.code == code, status.told());
    QCOMPARE(m_desk->ledger(u"authorize"_s).size(), signIns);
    QCOMPARE(m_desk->renewals(), 1); // Graph's token
    if (code != 0)
        return;
    QTEST(status.json()[u"readCalendars"_s].toString(), "readCalendars");
    QTEST(status.json()[u"writeCalendars"_s].toString(), "writeCalendars");
    QTEST(status.json()[u"writeEmailApps"_s].toString(), "writeEmailApps");
    QVERIFY2(status.json()[u"who"_s].toString().contains(person), status.told());
    QCOMPARE(status.json()[u"keptInKeychain"_s].toBool(), true);
}

/// C10: signed in, and what the missing permission would have opened is off and named.
void TestSignIn::consentForOneInterface()
{
    QVERIFY(isReady({{u"mailboxes"_s, 60}}, {{u"granted-scopes"_s, QJsonArray {u"Exchange.ManageV2"_s, u"User.Read.All"_s, u"GroupMember.Read.All"_s}}}));
    const Answer answer = m_desk->connect({u"--json"_s});
    QVERIFY2(answer.code == 0, answer.told());
    QCOMPARE(answer.json()[u"beta"_s][u"serves"].toBool(), false);
    QCOMPARE(answer.json()[u"v2"_s][u"serves"].toBool(), true);
    QVERIFY2(answer.json()[u"beta"_s][u"error"].toString().contains(u"permission"), answer.told());
    QCOMPARE(answer.json()[u"missingConsent"_s].toArray(), QJsonArray {u"Exchange.Manage"_s});
    const Answer status = run({u"status"_s});
    QVERIFY2(status.code == 0 && status.err.contains("Consent is missing for Exchange.Manage: an administrator grants it"), status.told());
}

/// D15: both stay, and it is said.
void TestSignIn::somebodyElseThanBefore()
{
    QVERIFY(isReady());
    QCOMPARE(m_desk->connect().code, 0);
    const qsizetype before = m_desk->ledger(u"authorize"_s).size();
    m_desk->person(u"carl.calendar@example.com"_s);
    const Answer answer = m_desk->connect();
    QVERIFY2(answer.code == 0, answer.told());
    QCOMPARE(m_desk->ledger(u"authorize"_s).at(before)[u"parameters"][u"login_hint"].toString(), u"ada.admin@example.com"_s);
    QVERIFY2(answer.err.contains("This is carl.calendar@example.com, not ada.admin@example.com as before. The sign-in of ada.admin@example.com stays"), answer.told());
    const QByteArray kept = m_desk->keyring->plainSecrets();
    QVERIFY(kept.contains("ada.admin@example.com") && kept.contains("carl.calendar@example.com"));
    QVERIFY(run({u"status"_s}).out.contains("carl.calendar@example.com"));

    // Whom nobody works as any more is forgotten; others of the same application are not.
    QStringList another = m_desk->connecting();
    another.replace(another.indexOf(u"work"_s), u"another"_s);
    m_desk->person(u"rita.reader@example.com"_s);
    QCOMPARE(run(another).code, 0);
    QCOMPARE(run({u"disconnect"_s, u"work"_s}).code, 0);
    const QByteArray left = m_desk->keyring->plainSecrets();
    QVERIFY(!left.contains("ada.admin@example.com") && !left.contains("carl.calendar@example.com"));
    QVERIFY(left.contains("rita.reader@example.com"));
    QCOMPARE(run({u"status"_s}).code, 0);

    // And an application is nobody's successor.
    const Answer application = run(QStringList {u"--certificate"_s, m_desk->desk->path(u"cred.pem"_s)} + m_desk->connecting());
    QVERIFY2(application.code == 0 && !application.err.contains("as before"), application.told());
    const QByteArray saved = contentOf(m_desk->desk->home() + u"/mullion/connections.json"_s);
    QVERIFY2(saved.contains("cred.pem") && !saved.contains("carl"), saved.constData());
}

void TestSignIn::challenges_data()
{
    QTest::addColumn<QString>("challenge");
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("code");
    for (const char *form : {"padded", "unpadded", "url", "several"})
        QTest::addRow("once, %s", form) << u"once"_s << QString::fromLatin1(form) << 0;
    QTest::newRow("again and again") << u"always"_s << u"padded"_s << 5;
}

/// G05, G06, G08: a challenge is met once, by one renewal with its claims beside our own; the same one again is the end.
void TestSignIn::challenges()
{
    QFETCH(const QString, challenge);
    QFETCH(const QString, form);
    QFETCH(const int, code);
    QVERIFY(isReady());
    QCOMPARE(m_desk->connect().code, 0);
    const qsizetype renewals = m_desk->renewals();
    const qsizetype signIns = m_desk->ledger(u"authorize"_s).size();
    QCOMPARE(m_desk->desk->faults({{u"challenge"_s, challenge}, {u"challenge-form"_s, form}}), QString());
    const Answer answer = run({u"status"_s});
    QVERIFY2(answer.code == code, answer.told());
    QCOMPARE(m_desk->ledger(u"authorize"_s).size(), signIns);
    const QJsonArray sent = m_desk->ledger(u"token"_s, u"refresh_token"_s);
    QVERIFY(sent.size() > renewals);
    const QJsonObject token = QJsonDocument::fromJson(sent[renewals][u"parameters"][u"claims"].toString().toUtf8())[u"access_token"].toObject();
    QCOMPARE(token[u"xms_cc"_s][u"values"], QJsonValue(QJsonArray {u"cp1"_s}));
    QVERIFY2(token.size() > 1, QJsonDocument(token).toJson().constData());
    if (code == 0) // of Exchange, and of Graph
        QVERIFY2(sent.size() - renewals <= 2, QByteArray::number(sent.size() - renewals).constData());
}

/// NeedsSignIn: exit 5 until somebody signs in again.
void TestSignIn::revoked()
{
    QVERIFY(isReady());
    QCOMPARE(m_desk->connect().code, 0);
    QCOMPARE(m_desk->desk->change({{u"do"_s, u"revoke-account"_s}, {u"operator"_s, u"ada.admin@example.com"_s}}), QString());
    const qsizetype signIns = m_desk->ledger(u"authorize"_s).size();
    const Answer refused = run({u"status"_s});
    QVERIFY2(refused.code == 5, refused.told());
    QCOMPARE(m_desk->ledger(u"authorize"_s).size(), signIns); // F11: nobody opens a browser unasked
    QVERIFY2(refused.err.contains("sign in again"), refused.told());
    QCOMPARE(m_desk->connect().code, 0);
    QCOMPARE(run({u"status"_s}).code, 0);
}

/// A run that the revoked account stopped is finished after signing in again, exactly as planned.
void TestSignIn::aRunGoesOnAfterSigningInAgain()
{
    QVERIFY(isReady({{u"mailboxes"_s, 120}}));
    QCOMPARE(m_desk->connect().code, 0);
    const QJsonObject start = m_desk->desk->dump();
    QCOMPARE(run({u"scan"_s, u"--policy"_s, u"p.json"_s}).code, 4);
    QCOMPARE(run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--out"_s, u"plan.jsonl"_s}).code, 0);
    QCOMPARE(m_desk->desk->change({{u"do"_s, u"revoke-account"_s}, {u"operator"_s, u"ada.admin@example.com"_s}, {u"before-write"_s, 20}}), QString());
    const Answer stopped = run({u"apply"_s, u"plan.jsonl"_s, u"--yes"_s, u"--settle"_s, u"2"_s, u"--json"_s});
    QVERIFY2(stopped.code == 5, stopped.told());
    QVERIFY2(m_desk->desk->writes().size() >= 19, stopped.told());
    const QStringList resume {u"runs"_s, u"resume"_s, u"last"_s, u"--yes"_s, u"--settle"_s, u"2"_s};
    const Answer early = run(resume);
    QVERIFY2(early.code == 5, early.told());
    QCOMPARE(m_desk->connect().code, 0);
    const Answer resumed = run(resume);
    QVERIFY2(resumed.code == 0, resumed.told());
    QCOMPARE(differing(m_desk->desk->dump(), segmented(start)), QStringList());
    QCOMPARE(executedTwice(m_desk->desk->writes()), QStringList());
}

/// K03: for this command alone, and said.
void TestSignIn::withoutAKeychain()
{
    QVERIFY(isReady());
    m_desk->desk->setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/does/not/exist"_s);
    const Answer answer = m_desk->connect({u"--json"_s});
    QVERIFY2(answer.code == 0, answer.told());
    QCOMPARE(answer.json()[u"keptInKeychain"_s].toBool(), false);
    QVERIFY2(answer.err.contains("keychain"), answer.told());
    const QSet<QByteArray> secrets = m_desk->secrets();
    QVERIFY(secrets.size() >= 6);
    QCOMPARE(m_desk->filesWith(secrets), QStringList());
    const Answer next = run({u"status"_s});
    QVERIFY2(next.code == 5, next.told());
}

/// K13: each of two processes is refused its token; one redeems the refresh token, which works once, and both go on.
void TestSignIn::twoProcessesAtOnce()
{
    QVERIFY(isReady({{u"mailboxes"_s, 60}}, {{u"rotate-refresh"_s, true}}));
    QCOMPARE(m_desk->connect().code, 0);
    const qsizetype before = m_desk->renewals();
    QCOMPARE(m_desk->desk->faults({{u"slow"_s, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"refresh_token"_s}}}, {u"slow-ms"_s, 500}, {u"rotate-refresh"_s, true}}), QString());
    QCOMPARE(m_desk->desk->change({{u"do"_s, u"revoke-tokens"_s}}), QString());
    std::vector<std::unique_ptr<QProcess>> all;
    for (int i = 0; i < 3; ++i)
        all.push_back(m_desk->desk->begin({u"status"_s}));
    for (const auto &process : all) {
        const Answer answer = PracticeDesk::finish(*process);
        QVERIFY2(answer.code == 0, answer.told());
    }
    QCOMPARE(m_desk->renewals() - before, 2); // Exchange's token, and Graph's
    QCOMPARE(run({u"status"_s}).code, 0);
}

/// K14: whoever is killed with the lock in hand is not waited for.
void TestSignIn::killedWhileRenewing()
{
    QVERIFY(isReady());
    QCOMPARE(m_desk->connect().code, 0);
    QCOMPARE(m_desk->desk->faults({{u"hang-before"_s, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"refresh_token"_s}}}}), QString());
    QCOMPARE(m_desk->desk->change({{u"do"_s, u"revoke-tokens"_s}}), QString());
    const qsizetype before = m_desk->renewals();
    const auto process = m_desk->desk->begin({u"status"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->renewals() > before, 20'000);
    process->kill();
    process->waitForFinished();
    QCOMPARE(m_desk->desk->faults({{u"hang-before"_s, QJsonObject {{u"rate"_s, 0}}}}), QString());
    QElapsedTimer timer;
    timer.start();
    const Answer answer = run({u"status"_s});
    QVERIFY2(answer.code == 0, answer.told());
    QVERIFY(timer.elapsed() < 15'000);
}

void TestSignIn::disconnected()
{
    QVERIFY(isReady());
    QCOMPARE(m_desk->connect().code, 0);
    QCOMPARE(run({u"disconnect"_s, u"work"_s}).code, 0);
    const Answer after = run({u"status"_s});
    QVERIFY2(after.code != 0, after.told());
    const Answer again = run({u"disconnect"_s, u"work"_s});
    QVERIFY2(again.code != 0, again.told());
}

MULLION_TEST(TestSignIn)
#include "test_sign_in.moc"
