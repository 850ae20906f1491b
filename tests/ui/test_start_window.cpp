// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "support/certificates.h"
#include "support/patience.h"
#include "support/test_main.h"
#include "window_world.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardPaths>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using testsupport::patienceMs;
using testsupport::WindowWorld;

/// Beginning: what is wrong with a new connection is said below its field; a complete one opens, and so does
/// the practice tenant.
class TestStartWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrongStandsBelowItsField_data();
    void whatIsWrongStandsBelowItsField();
    void aFileThatIsNoCloudIsRefused();
    void aPersonsConnectionOpens();
    void whatDoesNotServeAsACertificateIsNamed_data();
    void whatDoesNotServeAsACertificateIsNamed();
    void aCertificatesConnectionOpens();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void aChosenConnectionOpens();
    void thePracticeTenantOpens();
    void leavingBeforeThePracticeTenantIsThere();
    void cleanup();

private:
    /// A window of the desk; null: not open.
    template <typename T> [[nodiscard]] static T *opened()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *one = qobject_cast<T *>(window); one && one->isVisible())
                return one;
        }
        return nullptr;
    }
    template <typename T = QLineEdit> [[nodiscard]] static T &inStart(const char *name)
    {
        return *opened<ui::StartWindow>()->findChild<T *>(QString::fromLatin1(name));
    }
    static void type(const char *field, const QString &text) { QTest::keyClicks(&inStart(field), text); }
    static void clickInStart(const char *name)
    {
        QTest::mouseClick(&inStart<QAbstractButton>(name), Qt::LeftButton);
    }
    static void chooseLast(const char *choice) { QTest::keyClick(&inStart<QComboBox>(choice), Qt::Key_End); }
    [[nodiscard]] static std::vector<session::Connection> saved()
    {
        const auto book = session::ConnectionBook::read(session::ConnectionBook::defaultPath());
        return book ? book->all() : std::vector<session::Connection>();
    }

    void begin(ui::StartOptions options = {});
    void typeTenant() const;
    void openAdded() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowWorld> m_world; ///< Only its tenant and settings; the window is the desk's.
    std::unique_ptr<words::Language> m_language;
    std::unique_ptr<ui::Desk> m_desk;
};

void TestStartWindow::init()
{
    QStandardPaths::setTestModeEnabled(false); // whoever ran before may have wanted it
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_home->path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    m_world = std::make_unique<WindowWorld>();
    m_language = std::make_unique<words::Language>(u"en"_s);
}

void TestStartWindow::cleanup()
{
    m_desk.reset();
    m_language.reset();
    m_world.reset();
}

void TestStartWindow::begin(ui::StartOptions options)
{
    m_desk = std::make_unique<ui::Desk>(std::move(options), *m_language);
    m_desk->begin();
    QVERIFY(opened<ui::StartWindow>());
}

void TestStartWindow::whatIsWrongStandsBelowItsField_data()
{
    QTest::addColumn<QByteArray>("choice");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a domain is no tenant ID")
        << QByteArray() << QByteArray("connectionTenant") << u"contoso.com"_s << u"This is no GUID"_s;
    QTest::newRow("a name is no client ID")
        << QByteArray() << QByteArray("connectionClientId") << u"Mullion"_s << u"This is no GUID"_s;
    QTest::newRow("no such cloud file") << QByteArray("connectionCloud") << QByteArray("connectionCloudFile")
                                        << u"/nowhere/cloud.json"_s << u"There is no such file."_s;
    QTest::newRow("no such certificate") << QByteArray("connectionWay") << QByteArray("connectionCertificate")
                                         << u"/nowhere/c.pem"_s << u"There is no such file."_s;
    QTest::newRow("no such key") << QByteArray("connectionWay") << QByteArray("connectionKey")
                                 << u"/nowhere/k.pem"_s << u"There is no such file."_s;
}

void TestStartWindow::whatIsWrongStandsBelowItsField()
{
    QFETCH(const QByteArray, choice);
    QFETCH(const QByteArray, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, problem);
    begin();
    if (!choice.isEmpty())
        chooseLast(choice.constData());
    const auto &edit = inStart(field.constData());
    const auto &label = inStart<QLabel>((field + "Problem").constData());
    QVERIFY(edit.isVisible() && !label.isVisible()); // an empty field is not scolded
    type(field.constData(), typed);
    QTRY_VERIFY_WITH_TIMEOUT(label.isVisible() && label.y() >= edit.geometry().bottom(), patienceMs);
    QVERIFY2(label.text().startsWith(problem), qPrintable(label.text()));
    QCOMPARE(edit.accessibleDescription(), label.text());
    QVERIFY(!inStart<QAbstractButton>("addConnection").isEnabled());
    for (const QLabel *other :
        opened<ui::StartWindow>()->findChildren<QLabel *>(QRegularExpression(u"Problem$"_s)))
        QVERIFY2(other == &label || !other->isVisible(), qPrintable(other->objectName()));
}

void TestStartWindow::aFileThatIsNoCloudIsRefused()
{
    QFile file(m_home->filePath(u"cloud.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"authority\": \"ftp://x\"}");
    file.close();
    begin();
    chooseLast("connectionCloud");
    type("connectionCloudFile", file.fileName());
    QVERIFY(inStart<QLabel>("connectionCloudFileProblem").text().startsWith(u"This is no cloud file"_s));
}

void TestStartWindow::typeTenant() const
{
    type("connectionName", u"Practice desk"_s);
    chooseLast("connectionCloud");
    type("connectionCloudFile", m_world->desk().path(u"cloud.json"_s));
    type("connectionTenant", m_world->desk().place().tenant);
    QVERIFY(!inStart<QAbstractButton>("addConnection").isEnabled());
    type("connectionClientId", m_world->desk().place().clientId);
}

void TestStartWindow::openAdded() const
{
    QTRY_VERIFY_WITH_TIMEOUT(inStart<QAbstractButton>("addConnection").isEnabled(), patienceMs);
    clickInStart("addConnection");
    QTRY_VERIFY_WITH_TIMEOUT(opened<ui::MainWindow>(), patienceMs);
    QVERIFY(!opened<ui::StartWindow>());
    QCOMPARE(saved().size(), 1U);
    QCOMPARE(saved()[0].name, u"Practice desk"_s);
}

void TestStartWindow::aPersonsConnectionOpens()
{
    QCOMPARE(m_world->desk().start(), QString());
    begin();
    typeTenant();
    openAdded();
    QCOMPARE(saved()[0].certificate, QString());
    QVERIFY(opened<ui::MainWindow>()->findChild<QWidget *>(u"signInPanel"_s)->isVisible());
}

void TestStartWindow::whatDoesNotServeAsACertificateIsNamed_data()
{
    QTest::addColumn<bool>("isOtherCertificate");
    QTest::addColumn<bool>("isOtherKey");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QByteArray>("field"); // empty: it serves
    QTest::newRow("no certificate at all") << true << false << u"secret"_s << QByteArray("connectionCertificate");
    QTest::newRow("the key of another one") << false << true << u"secret"_s << QByteArray("connectionKey");
    QTest::newRow("a wrong passphrase") << false << false << u"Secret"_s << QByteArray("connectionPassphrase");
    QTest::newRow("a passphrase that is asked for later") << false << false << QString() << QByteArray();
    QTest::newRow("all is right") << false << false << u"secret"_s << QByteArray();
}

void TestStartWindow::whatDoesNotServeAsACertificateIsNamed()
{
    QFETCH(const bool, isOtherCertificate);
    QFETCH(const bool, isOtherKey);
    QFETCH(const QString, passphrase);
    QFETCH(const QByteArray, field);
    const testsupport::Certificates ours("secret");
    const testsupport::Certificates others("secret");
    QCOMPARE(m_world->desk().start(), QString());
    begin();
    typeTenant();
    chooseLast("connectionWay");
    type("connectionCertificate", isOtherCertificate ? m_world->desk().path(u"p.json"_s) : ours.certificatePath());
    type("connectionKey", isOtherKey ? others.keyPath() : ours.keyPath());
    if (!passphrase.isEmpty())
        type("connectionPassphrase", passphrase);
    const auto &add = inStart<QAbstractButton>("addConnection");
    QVERIFY(!add.isEnabled()); // before it is known
    if (field.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(add.isEnabled(), patienceMs);
        return;
    }
    const auto &label = inStart<QLabel>((field + "Problem").constData());
    QTRY_VERIFY_WITH_TIMEOUT(label.isVisible() && label.text().startsWith(u"This does not serve: "_s), patienceMs);
    QCOMPARE(inStart(field.constData()).accessibleDescription(), label.text());
    QVERIFY(!add.isEnabled());
}

void TestStartWindow::aCertificatesConnectionOpens()
{
    QCOMPARE(m_world->desk().start(), QString());
    const QByteArray before = m_world->dumpBytes();
    begin();
    typeTenant();
    chooseLast("connectionWay");
    QVERIFY(!inStart<QAbstractButton>("addConnection").isEnabled());
    type("connectionCertificate", m_world->desk().path(u"cred.pem"_s));
    openAdded();
    QCOMPARE(saved()[0].certificate, m_world->desk().path(u"cred.pem"_s));
    QVERIFY(!opened<ui::MainWindow>()->findChild<QWidget *>(u"signInPanel"_s)->isVisible());
    // It serves, and reading changes nothing.
    opened<ui::MainWindow>()->findChild<QAction *>(u"refresh"_s)->trigger();
    const auto &table = *opened<ui::MainWindow>()->findChild<ui::GridView *>(u"mailboxTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), 60, patienceMs);
    QCOMPARE(m_world->dumpBytes(), before);
}

void TestStartWindow::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : words::Language::names())
        QTest::newRow(qPrintable(language)) << language;
}

/// The form scrolls up and down alone: what is broader than the window could not be reached.
void TestStartWindow::nothingIsCutOff()
{
    QFETCH(const QString, language);
    m_language->choose(language);
    begin({});
    chooseLast("connectionCloud");
    chooseLast("connectionWay");
    type("connectionCertificate", u"/a/folder/with/a/long/name/and/another/one/below/it/certificate.pem"_s);
    const auto *area = opened<ui::StartWindow>()->findChild<QScrollArea *>();
    QVERIFY(area);
    QTRY_VERIFY_WITH_TIMEOUT(inStart<QWidget>("connectionPassphrase").isVisible(), testsupport::patienceMs);
    QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
        qPrintable(u"%1 > %2"_s.arg(area->widget()->minimumSizeHint().width()).arg(area->viewport()->width())));
}

void TestStartWindow::aChosenConnectionOpens()
{
    QCOMPARE(m_world->desk().start(), QString());
    session::ConnectionBook book
        = session::ConnectionBook::read(session::ConnectionBook::defaultPath()).value();
    for (const QString &name : {u"Here"_s, u"There"_s}) {
        session::Connection connection;
        connection.name = name;
        connection.cloud = m_world->desk().path(u"cloud.json"_s);
        connection.tenant = core::TenantId::fromText(m_world->desk().place().tenant);
        connection.clientId = m_world->desk().place().clientId;
        connection.certificate = m_world->desk().path(u"cred.pem"_s);
        book.put(connection);
    }
    QVERIFY(book.write());
    ui::StartOptions options;
    options.connection = u"Nowhere"_s;
    begin(options);
    QVERIFY2(inStart<QLabel>("startProblem").text().contains(u"Nowhere"),
        qPrintable(inStart<QLabel>("startProblem").text()));
    type("connectionName", u"There"_s);
    QVERIFY(inStart<QLabel>("connectionNameProblem").isVisible());
    auto &list = inStart<QListWidget>("connections");
    QCOMPARE(list.count(), 2);
    WindowWorld::clickRow(list, WindowWorld::rowWith(*list.model(), 0, u"There"_s));
    QTest::keyClick(&list, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(opened<ui::MainWindow>(), patienceMs);
    QCOMPARE(QSettings().value(u"connection"_s).toString(), u"There"_s);
}

void TestStartWindow::thePracticeTenantOpens()
{
    ui::StartOptions options;
    options.population.mailboxes = 20;
    begin(options);
    QTest::keyClick(&inStart<QAbstractButton>("startPractice"), Qt::Key_Space);
    QVERIFY(!opened<ui::StartWindow>()->isEnabled()); // nothing can be chosen twice
    QTRY_VERIFY_WITH_TIMEOUT(opened<ui::MainWindow>(), patienceMs);
    const auto &table = *opened<ui::MainWindow>()->findChild<ui::GridView *>(u"mailboxTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), 20, patienceMs);
    QVERIFY(saved().empty()); // practice is no connection
    QVERIFY(!opened<ui::StartWindow>());
}

void TestStartWindow::leavingBeforeThePracticeTenantIsThere()
{
    begin();
    clickInStart("startPractice");
    m_desk.reset(); // as at the end of the program
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!opened<ui::MainWindow>());
}

MULLION_TEST(TestStartWindow)
#include "test_start_window.moc"
