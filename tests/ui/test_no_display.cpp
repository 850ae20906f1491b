// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The window's program where there is nothing to show a window on.
class TestNoDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSaidInOneSentence_data();
    void isSaidInOneSentence();
};

void TestNoDisplay::isSaidInOneSentence_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("missing");
    QTest::newRow("nothing is set") << QStringList{} << QStringList{}
                                    << u"DISPLAY is not set, WAYLAND_DISPLAY is not set"_s;
    QTest::newRow("nobody answers at the X display")
        << QStringList{u"DISPLAY=:4711"_s} << QStringList{} << u"DISPLAY=:4711"_s;
    QTest::newRow("nobody answers at the Wayland display")
        << QStringList{u"WAYLAND_DISPLAY=wayland-47"_s, u"XDG_RUNTIME_DIR=/nowhere"_s} << QStringList{}
        << u"WAYLAND_DISPLAY=wayland-47"_s;
    QTest::newRow("a platform that is not there")
        << QStringList{u"QT_QPA_PLATFORM=paper"_s} << QStringList{} << u"QT_QPA_PLATFORM=paper"_s;
    QTest::newRow("a platform asked for by option")
        << QStringList{u"DISPLAY=:4711"_s} << QStringList{u"-platform"_s, u"xcb"_s} << u"DISPLAY=:4711"_s;
}

void TestNoDisplay::isSaidInOneSentence()
{
    QFETCH(const QStringList, variables);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, missing);
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QProcess mullion;
    mullion.setProcessEnvironment(environment);
    mullion.start(QStringLiteral(MULLION_BIN_DIR "/mullion"), arguments);
    QVERIFY(mullion.waitForFinished());
    const QString said = QString::fromUtf8(mullion.readAllStandardError());
    QCOMPARE(mullion.exitStatus(), QProcess::NormalExit);
    QCOMPARE(mullion.exitCode(), 2);
    QCOMPARE(said.count(u'\n'), 1);
    QVERIFY2(said.contains(missing) && said.contains(u"mullionctl"_s), qPrintable(said));
}

MULLION_TEST(TestNoDisplay)
#include "test_no_display.moc"
