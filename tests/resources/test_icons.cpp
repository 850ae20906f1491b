// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QIcon>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

/// The icons that are built into the window, found and drawn as the window does.
class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyNameIsDrawnInBothThemes_data();
    void everyNameIsDrawnInBothThemes();
    void darkWindowsHaveLighterIcons();
    void whatIsNotListedIsNotThere();
};

namespace {

QStringList listed()
{
    QFile file(QStringLiteral(ICON_LIST));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            names.append(line);
    }
    return names;
}

QImage drawn(const QString &theme, const QString &name, int size)
{
    QIcon::setThemeName(theme);
    return QIcon::fromTheme(name).pixmap(QSize(size, size)).toImage().convertToFormat(QImage::Format_ARGB32);
}

int visiblePixels(const QImage &image)
{
    int visible = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            visible += qAlpha(image.pixel(x, y)) > 64;
    }
    return visible;
}

/// Mean grey of what can be seen, from 0 to 255.
int brightness(const QImage &image)
{
    qint64 sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y)) > 64 ? qGray(image.pixel(x, y)) : 0;
    }
    return int(sum / std::max(1, visiblePixels(image)));
}

} // namespace

void TestIcons::initTestCase()
{
    QIcon::setThemeSearchPaths({u":/icons"_s});
    QVERIFY(listed().size() > 30);
}

void TestIcons::everyNameIsDrawnInBothThemes_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("name");
    for (const QString &theme : {u"mullion"_s, u"mullion-dark"_s}) {
        for (const QString &name : listed())
            QTest::addRow("%s of %s", qPrintable(name), qPrintable(theme)) << theme << name;
    }
}

void TestIcons::everyNameIsDrawnInBothThemes()
{
    QFETCH(const QString, theme);
    QFETCH(const QString, name);
    for (const int size : {16, 22, 44, 64}) {
        const QImage image = drawn(theme, name, size);
        QCOMPARE(image.size(), QSize(size, size));
        QVERIFY(visiblePixels(image) > size / 2);
    }
}

void TestIcons::darkWindowsHaveLighterIcons()
{
    for (const QString &name : {u"view-refresh"_s, u"edit-undo"_s, u"camera-photo"_s}) {
        QVERIFY2(brightness(drawn(u"mullion"_s, name, 22)) < 80, qPrintable(name));
        QVERIFY2(brightness(drawn(u"mullion-dark"_s, name, 22)) > 180, qPrintable(name));
    }
}

void TestIcons::whatIsNotListedIsNotThere()
{
    QIcon::setThemeName(u"mullion"_s);
    QVERIFY(QIcon::fromTheme(u"no-such-icon"_s).isNull());
}

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
