// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_start/start_window.h"
#include "support/certificates.h"
#include "support/test_main.h"
#include "widgets/connection_bar.h"
#include "widgets/qr_picture.h"
#include "window_world.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QProcess>

using namespace Qt::StringLiterals;
using testsupport::patienceMs;
using testsupport::WindowWorld;
using Who = WindowWorld::Who;

/// A person signs in with a scripted browser that shares nothing with us. There is no keychain here: that of whoever runs the tests is
/// none of our business, and the window has to do without.
class TestSignInPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void notThereWithACertificate();
    void withTheBrowser();
    void missingConsentIsNamed();
    void withACode();
    void cancelled();
    void declinedInTheBrowser();
    void aWrongAnswerIsTold();
    void withoutABrowser();
    void whoMayOnlyReadIsTold();
    void anotherPersonThanBefore();
    void namesArePlainText();
    void aKeyIsOpenedByItsPassphrase();
    void thePassphraseOfTheForm();
    void signsOut();
    void whatWasInterruptedGoesOn();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

const QString browser = u"python3 "_s + QStringLiteral(TEST_DATA_DIR) + u"/../peers/browser.py"_s;

bool isSignedIn(const WindowWorld &world)
{
    return !world.find<QWidget>("signInPanel").isVisible();
}

/// What a QR code says, read by zbar.
QString readByAPhone(QWidget &picture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"code.png"_s);
    if (!picture.isVisible() || !picture.grab().save(file))
        return u"no picture"_s;
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, file});
    return reader.waitForFinished(patienceMs) ? QString::fromUtf8(reader.readAllStandardOutput()).trimmed() : reader.errorString();
}

} // namespace

#define SIGNED_IN(world) QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(world), patienceMs)

void TestSignInPanel::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_home->path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    qputenv("BROWSER", browser.toLocal8Bit());
    qputenv("MULLION_BROWSER_DO", "sign-in");
}

void TestSignInPanel::notThereWithACertificate()
{
    WindowWorld world;
    QCOMPARE(world.open(), QString());
    world.showWindow();
    QVERIFY(isSignedIn(world));
}

void TestSignInPanel::withTheBrowser()
{
    WindowWorld world;
    QCOMPARE(world.open(Who::Person), QString());
    world.showWindow();
    QVERIFY(!isSignedIn(world));
    world.click("signInWithBrowser");
    SIGNED_IN(world);
    QCOMPARE(world.workspace().connection().username, u"ada.admin@example.com"_s);
    // It serves: everything is read. And it is saved, so that the next start knows who it was.
    QSignalSpy scanned(&world.workspace().mailboxes(), &ui::Mailboxes::scanEnded);
    world.find<QAction>("refresh").trigger();
    QVERIFY(scanned.wait(patienceMs));
    const auto book = session::ConnectionBook::read(session::ConnectionBook::defaultPath());
    QVERIFY(book);
    QCOMPARE(book->all().at(0).username, u"ada.admin@example.com"_s);
    // No keychain: it says so, and nothing but the connection and the store's folder is on the disk.
    const auto labels = world.window().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"could not be put into the keychain"); }));
    QVERIFY(QDir(m_home->path() + u"/mullion"_s).entryList({u"tokens-*"_s}).isEmpty());
}

void TestSignInPanel::missingConsentIsNamed()
{
    WindowWorld world({{u"mailboxes"_s, 10}},
        {{u"granted-scopes"_s, QJsonArray {u"Exchange.ManageV2"_s, u"User.Read.All"_s, u"GroupMember.Read.All"_s}}});
    QCOMPARE(world.open(Who::Person), QString());
    world.showWindow();
    world.click("signInWithBrowser");
    SIGNED_IN(world);
    const auto isTold = [&world] {
        const auto *notice = world.window().findChild<QWidget *>(u"notice-consent"_s);
        const auto labels = notice ? notice->findChildren<QLabel *>() : QList<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"Consent is missing for Exchange.Manage: an administrator grants it"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), patienceMs);
}

void TestSignInPanel::withACode()
{
    WindowWorld world({{u"mailboxes"_s, 10}}, {{u"device-interval"_s, 1}});
    QCOMPARE(world.open(Who::Person), QString());
    world.showWindow();
    world.click("signInWithCode");
    const auto &code = world.find<QLabel>("deviceCode");
    QTRY_VERIFY_WITH_TIMEOUT(code.isVisible() && !code.text().isEmpty(), patienceMs);
    world.click("copySignIn");
    QCOMPARE(QGuiApplication::clipboard()->text(), code.text());
    QCOMPARE(readByAPhone(world.find<ui::QrPicture>("signInPicture")), world.workspace().signIn().deviceCode()->address.toString());
    qputenv("MULLION_BROWSER_USER_CODE", code.text().toLatin1());
    world.click("openSignInPage");
    SIGNED_IN(world);
    qunsetenv("MULLION_BROWSER_USER_CODE");
    QCOMPARE(world.workspace().connection().username, u"ada.admin@example.com"_s);
}

void TestSignInPanel::cancelled()
{
    qputenv("BROWSER", "true");
    WindowWorld world({{u"mailboxes"_s, 10}});
    QCOMPARE(world.open(Who::Person), QString());
    world.showWindow();
    world.click("signInWithBrowser");
    QTRY_VERIFY_WITH_TIMEOUT(world.button("copySignIn").isVisible(), patienceMs);
    world.click("copySignIn");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(world.desk().place().authority));
    world.click("cancelSignIn");
    QTRY_VERIFY_WITH_TIMEOUT(world.button("signInWithBrowser").isVisible(), patienceMs);
    QVERIFY(!world.find<QLabel>("signInProblem").isVisible()); // whoever cancels knows
    qputenv("BROWSER", browser.toLocal8Bit());
    world.click("signInWithBrowser");
    SIGNED_IN(world);
}

void TestSignInPanel::declinedInTheBrowser()
{
    qputenv("MULLION_BROWSER_DO", "cancel");
    WindowWorld world({{u"mailboxes"_s, 10}});
    QCOMPARE(world.open(Who::Person), QString());
    world.showWindow();
    world.click("signInWithBrowser");
    QTRY_VERIFY_WITH_TIMEOUT(!world.workspace().signIn().isUnderWay(), patienceMs);
    QVERIFY(world.button("signInWithBrowser").isVisible());
    QVERIFY(!world.find<QLabel>("signInProblem").isVisible());
}

void TestSignInPanel::aWrongAnswerIsTold()
{
    WindowWorld world({{u"mailboxes"_s, 10}}, {{u"id-token"_s, u"bad-signature"_s}});
    QCOMPARE(world.open(Who::Person), QString());
    world.showWindow();
    world.click("signInWithBrowser");
    const auto &problem = world.find<QLabel>("signInProblem");
    QTRY_VERIFY_WITH_TIMEOUT(problem.isVisible() && problem.text().contains(u"signature"), patienceMs);
    QVERIFY(!isSignedIn(world));
}

void TestSignInPanel::withoutABrowser()
{
    qputenv("BROWSER", "there-is-no-such-browser");
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    WindowWorld world({{u"mailboxes"_s, 10}});
    QCOMPARE(world.open(Who::Person), QString());
    world.showWindow();
    world.click("signInWithBrowser");
    const auto &problem = world.find<QLabel>("signInProblem");
    QTRY_VERIFY_WITH_TIMEOUT(problem.isVisible(), patienceMs);
    QVERIFY(problem.text().contains(u"there-is-no-such-browser"));
    QVERIFY(world.button("copySignIn").isVisible());
    world.click("cancelSignIn");
    QTRY_VERIFY_WITH_TIMEOUT(!world.workspace().signIn().isUnderWay(), patienceMs);
    qputenv("PATH", path);
}

void TestSignInPanel::whoMayOnlyReadIsTold()
{
    qputenv("MULLION_BROWSER_ACCOUNT", "rita.reader@example.com");
    WindowWorld world({{u"mailboxes"_s, 10}});
    QCOMPARE(world.open(Who::Person), QString());
    world.showWindow();
    const auto &start = world.find<QAction>("startRun");
    world.click("signInWithBrowser");
    SIGNED_IN(world);
    qunsetenv("MULLION_BROWSER_ACCOUNT");
    const auto bar = world.find<QWidget>("connectionBar").findChildren<QLabel *>();
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(bar.begin(), bar.end(), [](const QLabel *label) { return label->text() == u"rita.reader@example.com · may only read"; }), patienceMs);
    QCOMPARE(world.saveAndScan(), QString());
    QVERIFY(world.planSegment());
    QTRY_VERIFY_WITH_TIMEOUT(start.toolTip().contains(u"Add-MailboxFolderPermission"), patienceMs);
    QVERIFY(!start.isEnabled());
}

/// D15.
void TestSignInPanel::anotherPersonThanBefore()
{
    WindowWorld world({{u"mailboxes"_s, 10}});
    QCOMPARE(world.open(Who::Person), QString());
    world.showWindow();
    world.click("signInWithBrowser");
    SIGNED_IN(world);
    QCOMPARE(world.desk().change({{u"do"_s, u"revoke-account"_s}, {u"operator"_s, u"ada.admin@example.com"_s}}), QString());
    world.find<QAction>("refresh").trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!isSignedIn(world), patienceMs);
    qputenv("MULLION_BROWSER_ACCOUNT", "carl.calendar@example.com");
    world.click("signInWithBrowser");
    SIGNED_IN(world);
    qunsetenv("MULLION_BROWSER_ACCOUNT");
    const auto labels = world.window().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().contains(u"This is carl.calendar@example.com, not ada.admin@example.com as before"); }));
}

/// D17: whatever a service says somebody is called.
void TestSignInPanel::namesArePlainText()
{
    WindowWorld world({{u"mailboxes"_s, 10}});
    session::Connection connection;
    connection.name = u"<b>bold</b>"_s;
    connection.tenant = core::TenantId::fromText(u"11111111-2222-3333-4444-555555555555"_s);
    connection.clientId = u"99999999-8888-7777-6666-555555555555"_s;
    connection.account = u"x.y"_s;
    connection.username = u"<i>ada</i>&amp;@example.com"_s;
    connection.store = m_home->filePath(u"store.sqlite"_s);
    ui::Workspace workspace(connection);
    QMenu menu;
    QAction stop;
    const ui::ConnectionBar bar(workspace.mailboxes(), workspace.signIn(), connection, false, &stop, &menu);
    QStringList shown;
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (label->text().contains(u'<')) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            shown.append(label->text());
        }
    }
    QCOMPARE(shown, (QStringList {connection.name, connection.username}));
}

namespace {

QString makePfx(const QString &folder)
{
    const testsupport::Certificates certificates;
    const QString pfx = folder + u"/app.pfx"_s;
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"pkcs12"_s, u"-export"_s, u"-in"_s, certificates.certificatePath(), u"-inkey"_s, certificates.keyPath(), u"-out"_s, pfx,
        u"-passout"_s, u"pass:right one"_s});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl: %s", openssl.readAllStandardError().constData());
    return pfx;
}

} // namespace

/// A certificate in a PFX file: the window asks for the passphrase, and goes on when it is right.
void TestSignInPanel::aKeyIsOpenedByItsPassphrase()
{
    WindowWorld world({{u"mailboxes"_s, 10}});
    QCOMPARE(world.open(Who::Certificate, makePfx(m_home->path())), QString());
    world.showWindow();
    const auto notice = [&]() -> QAbstractButton * {
        const auto all = world.window().findChildren<QAbstractButton *>();
        const auto found = std::find_if(all.begin(), all.end(), [](const QAbstractButton *one) { return one->isVisible() && one->text() == u"Enter the passphrase…"; });
        return found == all.end() ? nullptr : *found;
    };
    for (const QString &typed : {u"wrong one"_s, u"right one"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(notice(), patienceMs);
        QTest::mouseClick(notice(), Qt::LeftButton);
        auto *dialog = world.window().findChild<QInputDialog *>(u"passphraseDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->textEchoMode(), QLineEdit::Password);
        dialog->setTextValue(typed);
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(!world.window().findChild<QInputDialog *>(u"passphraseDialog"_s), patienceMs);
    }
    QSignalSpy scanned(&world.workspace().mailboxes(), &ui::Mailboxes::scanEnded);
    world.find<QAction>("refresh").trigger();
    QVERIFY(scanned.wait(patienceMs));
    QVERIFY(!notice());
}

/// Typed where the connection is made, it is asked for no more, and not saved.
void TestSignInPanel::thePassphraseOfTheForm()
{
    const QString pfx = makePfx(m_home->path());
    words::Language language(u"en"_s);
    ui::StartWindow start({}, language, {});
    start.show();
    const auto type = [&start](const char *field, const QString &text) { start.findChild<QLineEdit *>(QString::fromLatin1(field))->setText(text); };
    type("connectionName", u"nightly"_s);
    type("connectionTenant", u"11111111-2222-3333-4444-555555555555"_s);
    type("connectionClientId", u"99999999-8888-7777-6666-555555555555"_s);
    type("connectionPassphrase", u"of nobody"_s);
    QSignalSpy added(&start, &ui::StartWindow::connectionAdded);
    auto *add = start.findChild<QPushButton *>(u"addConnection"_s);
    add->click();
    QCOMPARE(added.takeFirst().at(1).toString(), QString()); // a person has no key
    start.findChild<QComboBox *>(u"connectionWay"_s)->setCurrentIndex(1);
    QVERIFY(!add->isEnabled());
    type("connectionCertificate", pfx);
    auto *passphrase = start.findChild<QLineEdit *>(u"connectionPassphrase"_s);
    QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
    passphrase->setText(u"right one"_s);
    QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), patienceMs); // once it was tried
    add->click();
    QCOMPARE(added.size(), 1);
    const QList<QVariant> given = added.takeFirst();
    QCOMPARE(given.at(0).value<session::Connection>().certificate, pfx);

    WindowWorld world({{u"mailboxes"_s, 10}});
    QCOMPARE(world.open(Who::Certificate, pfx, given.at(1).toString()), QString());
    world.showWindow();
    QSignalSpy scanned(&world.workspace().mailboxes(), &ui::Mailboxes::scanEnded);
    world.find<QAction>("refresh").trigger();
    QVERIFY(scanned.wait(patienceMs));
    const auto buttons = world.window().findChildren<QAbstractButton *>();
    QVERIFY(std::none_of(buttons.begin(), buttons.end(), [](const QAbstractButton *one) { return one->text() == u"Enter the passphrase…"; }));
}

void TestSignInPanel::signsOut()
{
    WindowWorld world({{u"mailboxes"_s, 10}});
    QCOMPARE(world.open(Who::Person), QString());
    world.showWindow();
    world.click("signInWithBrowser");
    SIGNED_IN(world);
    world.find<QAction>("signOut").trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!isSignedIn(world), patienceMs);
    QVERIFY(!world.find<QAction>("signOut").isEnabled());
    world.find<QAction>("refresh").trigger();
    const auto &problem = world.find<QLabel>("signInProblem");
    QTRY_VERIFY_WITH_TIMEOUT(problem.isVisible(), patienceMs);
}

void TestSignInPanel::whatWasInterruptedGoesOn()
{
    WindowWorld world({{u"mailboxes"_s, 120}}, {{u"latency-ms"_s, 20}});
    QCOMPARE(world.open(Who::Person), QString());
    world.showWindow();
    world.click("signInWithBrowser");
    SIGNED_IN(world);
    QCOMPARE(world.saveAndScan(), QString());
    QVERIFY(world.planSegment());

    // Somebody ends the sign-in just before the fortieth write.
    QCOMPARE(world.desk().change({{u"do"_s, u"revoke-account"_s}, {u"operator"_s, u"ada.admin@example.com"_s}, {u"before-write"_s, 40}}), QString());
    QSignalSpy ended(&world.workspace().runs(), &ui::Runs::ended);
    QTRY_VERIFY_WITH_TIMEOUT(world.button("startRunButton").isVisible() && world.button("startRunButton").isEnabled(), patienceMs);
    world.startRun();
    QTRY_VERIFY_WITH_TIMEOUT(!isSignedIn(world), patienceMs);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.at(0).at(0).value<session::RunResult>().summary.end, change::RunEnd::SignInNeeded);
    const auto writesSoFar = world.desk().writes().size();
    QVERIFY(writesSoFar >= 39);

    world.click("signInWithBrowser");
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, patienceMs);
    const auto result = ended.at(1).at(0).value<session::RunResult>();
    QCOMPARE(result.summary.end, change::RunEnd::Finished);
    QCOMPARE(result.summary.counts.failed + result.summary.counts.inDoubt + result.summary.counts.waiting, 0);
    QVERIFY(world.desk().writes().size() > writesSoFar);
    // Nothing was done twice: each mailbox got each cmdlet for each trustee once.
    QSet<QString> seen;
    for (const QJsonValue &write : world.desk().writes()) {
        const QString what = write[u"cmdlet"].toString() + QString::fromUtf8(QJsonDocument(write[u"parameters"].toObject()).toJson());
        QVERIFY2(!seen.contains(what), qPrintable(what));
        seen.insert(what);
    }
}

MULLION_TEST(TestSignInPanel)
#include "test_sign_in_panel.moc"
