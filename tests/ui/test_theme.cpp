// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/test_main.h"
#include "widgets/grid_view.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QHeaderView>
#include <QProcess>
#include <QRadioButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// A connection of its own, as the portal is another program.
const QString portalConnection = u"portal"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;

} // namespace

/// A desktop's portal, as far as it is asked.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    void choose(uint newScheme)
    {
        m_scheme = newScheme;
        QDBusMessage signal = QDBusMessage::createSignal(portalPath, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << u"org.freedesktop.appearance"_s << u"color-scheme"_s << QVariant::fromValue(QDBusVariant(m_scheme));
        QDBusConnection(portalConnection).send(signal);
    }

public Q_SLOTS:
    // Its names are those of the bus.
    QDBusVariant Read(const QString &group, const QString &key) const
    {
        const bool known = group == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? m_scheme : 0U))); // wrapped twice, as portals do
    }

private:
    uint m_scheme = 1;
};

/// Light or dark, as the desktop says, and boxes that can be seen in both.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theDesktopIsAskedAtTheStart();
    void itIsFollowedWhileEverythingRuns();
    void anOwnChoiceWins();
    void emptyBoxesCanBeSeen_data();
    void emptyBoxesCanBeSeen();
    void cellsBeginWhereTheirTitlesDo_data();
    void cellsBeginWhereTheirTitlesDo();

private:
    static bool isDark() { return QApplication::palette().color(QPalette::Window).lightness() < 128; }

    QTemporaryDir m_settings;
    QProcess m_bus;
    FakePortal m_portal;
};

namespace {

/// WCAG's relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

void TestTheme::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), portalConnection);
    QVERIFY(bus.registerObject(portalPath, &m_portal, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void TestTheme::cleanupTestCase()
{
    ui::setAppearance(ui::Appearance::Light);
    QDBusConnection::disconnectFromBus(portalConnection);
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestTheme::theDesktopIsAskedAtTheStart()
{
    ui::applyTheme();
    QTRY_VERIFY_WITH_TIMEOUT(isDark(), testsupport::patienceMs);
}

void TestTheme::itIsFollowedWhileEverythingRuns()
{
    m_portal.choose(2);
    QTRY_VERIFY_WITH_TIMEOUT(!isDark(), testsupport::patienceMs);
    m_portal.choose(1);
    QTRY_VERIFY_WITH_TIMEOUT(isDark(), testsupport::patienceMs);
    m_portal.choose(0); // back to no preference
    QTRY_VERIFY_WITH_TIMEOUT(!isDark(), testsupport::patienceMs);
}

void TestTheme::anOwnChoiceWins()
{
    ui::setAppearance(ui::Appearance::Dark);
    QVERIFY(isDark());
    m_portal.choose(2);
    ui::setAppearance(ui::Appearance::Light);
    m_portal.choose(1);
    ui::setAppearance(ui::Appearance::System); // what the desktop said meanwhile
    QTRY_VERIFY_WITH_TIMEOUT(isDark(), testsupport::patienceMs);
    ui::setAppearance(ui::Appearance::Light);
    QVERIFY(!isDark());
}

void TestTheme::emptyBoxesCanBeSeen_data()
{
    QTest::addColumn<ui::Appearance>("appearance");
    QTest::addColumn<bool>("round");
    QTest::newRow("a check box in the light") << ui::Appearance::Light << false;
    QTest::newRow("a check box in the dark") << ui::Appearance::Dark << false;
    QTest::newRow("a radio button in the light") << ui::Appearance::Light << true;
    QTest::newRow("a radio button in the dark") << ui::Appearance::Dark << true;
}

void TestTheme::emptyBoxesCanBeSeen()
{
    QFETCH(const ui::Appearance, appearance);
    QFETCH(const bool, round);
    ui::setAppearance(appearance);
    std::unique_ptr<QAbstractButton> box;
    if (round)
        box = std::make_unique<QRadioButton>();
    else
        box = std::make_unique<QCheckBox>();
    box->resize(40, 40);

    // From the left edge to the middle of the box: the window, the frame, the inside.
    const QImage picture = box->grab().toImage();
    const QColor window = QApplication::palette().color(QPalette::Window);
    double most = 0;
    for (int x = 0; x < 10; ++x)
        most = std::max(most, contrast(picture.pixelColor(x, picture.height() / 2), window));
    QVERIFY2(most >= 3.0, qPrintable(u"1:%1"_s.arg(most)));
}

void TestTheme::cellsBeginWhereTheirTitlesDo_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void TestTheme::cellsBeginWhereTheirTitlesDo()
{
    QFETCH(const Qt::LayoutDirection, direction);
    ui::setAppearance(ui::Appearance::Light);
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({u"HHH"_s});
    model.setItem(0, 0, new QStandardItem(u"HHH"_s));
    ui::GridView view;
    view.setLayoutDirection(direction);
    view.setModel(&model);
    view.horizontalHeader()->setStretchLastSection(true);
    view.horizontalHeader()->setSortIndicatorShown(false);
    view.resize(300, 120);

    // How far from the leading edge the first stroke of a text is, in a line through the middle of a part of the picture.
    const auto beginning = [&](QWidget &part, int middle) {
        const QImage picture = part.grab().toImage();
        for (int i = 2; i < picture.width() / 2; ++i) {
            const int x = direction == Qt::LeftToRight ? i : picture.width() - 1 - i;
            if (contrast(picture.pixelColor(x, middle), picture.pixelColor(picture.width() / 2, middle)) > 3)
                return i;
        }
        return -1;
    };
    QHeaderView &header = *view.horizontalHeader();
    const int title = beginning(*header.viewport(), header.height() / 2);
    const int cell = beginning(*view.viewport(), view.rowHeight(0) / 2);
    QVERIFY2(title > 0 && std::abs(cell - title) <= 1, qPrintable(u"%1 and %2"_s.arg(cell).arg(title)));
}

MULLION_TEST(TestTheme)
#include "test_theme.moc"
