// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/options.h"
#include "support/test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badSettings_data();
    void badSettings();
    void settingsSurviveJson();
    void everyKeyIsDocumented();
    void argumentsBecomeJson_data();
    void argumentsBecomeJson();
};

void TestSettings::badSettings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    QTest::newRow("unknown key") << QByteArray(R"({"latncy-ms":5})") << u"latncy-ms: no such key"_s;
    QTest::newRow("rate over 1")
        << QByteArray(R"({"cut":2})")
        << u"cut: expected a rate from 0 to 1 or an object with rate, count, skip, on, found 2"_s;
    QTest::newRow("wrong member of a fault")
        << QByteArray(R"({"cut":{"rate":1,"cuont":2}})") << u"cut.cuont: no such key"_s;
    QTest::newRow("text for a number")
        << QByteArray(R"({"latency-ms":"soon"})")
        << u"latency-ms: expected a whole number from 0 to 600000, found \"soon\""_s;
    QTest::newRow("fraction for a whole number")
        << QByteArray(R"({"latency-ms":1.5})") << u"latency-ms: expected a whole number, found 1.5"_s;
    QTest::newRow("number for a switch")
        << QByteArray(R"({"shuffle-batch":1})") << u"shuffle-batch: expected true or false, found 1"_s;
    QTest::newRow("unknown shape")
        << QByteArray(R"({"rights-shape":"round"})")
        << u"rights-shape: expected one of array, string, comma, mixed, found \"round\""_s;
    QTest::newRow("list of numbers") << QByteArray(R"({"hidden-cmdlets":[1]})")
                                     << u"hidden-cmdlets: expected a list of texts, found [1]"_s;
}

void TestSettings::badSettings()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, error);
    practice::Faults faults;
    faults.latencyMs = 7;
    const QJsonObject before = practice::toJson(faults);
    QCOMPARE(practice::apply(QJsonDocument::fromJson(json).object(), faults).value_or(QString()), error);
    QCOMPARE(practice::toJson(faults), before);
}

void TestSettings::settingsSurviveJson()
{
    practice::Options options;
    QVERIFY(!practice::apply({{u"mailboxes"_s, 77}, {u"tenant"_s, u"11111111-2222-3333-4444-555555555555"_s},
                                 {u"certificates"_s, u"a.pem,b.pem"_s}},
        options));
    practice::Options again;
    QVERIFY(!practice::apply(practice::toJson(options), again));
    QCOMPARE(again.mailboxes, 77);
    QCOMPARE(again.certificates, QStringList({u"a.pem"_s, u"b.pem"_s}));
    QCOMPARE(practice::apply({{u"tenant"_s, u"contoso"_s}}, options).value_or(QString()),
        u"tenant: expected a GUID, found \"contoso\""_s);
    QVERIFY(practice::apply({{u"shared-share"_s, 0.9}, {u"room-share"_s, 0.9}}, options).has_value());
    practice::Faults faults;
    QVERIFY(!practice::apply(
        {{u"reset-after"_s, QJsonObject{{u"rate"_s, 0.25}, {u"on"_s, u"write"_s}}}}, faults));
    practice::Faults copy;
    QVERIFY(!practice::apply(practice::toJson(faults), copy));
    QCOMPARE(copy[practice::FaultKind::ResetAfter].rate, 0.25);
    QCOMPARE(copy[practice::FaultKind::ResetAfter].on, u"write"_s);
}

void TestSettings::everyKeyIsDocumented()
{
    QFile file(QStringLiteral(DOCS_DIR "/practice-tenant.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QStringList keys
        = practice::toJson(practice::Options()).keys() + practice::toJson(practice::Faults()).keys();
    QVERIFY(keys.size() > 80);
    for (const QString &key : keys)
        QVERIFY2(text.contains(u'`' + key + u'`'), qPrintable(key));
}

void TestSettings::argumentsBecomeJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("number") << u"cut=0.1"_s << QJsonObject{{u"cut"_s, 0.1}};
    QTest::newRow("switch") << u"shuffle-batch=false"_s << QJsonObject{{u"shuffle-batch"_s, false}};
    QTest::newRow("object") << u"cut={\"rate\":1,\"count\":2}"_s
                            << QJsonObject{{u"cut"_s, QJsonObject{{u"rate"_s, 1}, {u"count"_s, 2}}}};
    QTest::newRow("plain text") << u"write-scope=Alias -eq 'bob'"_s
                                << QJsonObject{{u"write-scope"_s, u"Alias -eq 'bob'"_s}};
    QTest::newRow("nothing to set") << u"cut"_s << QJsonObject{};
}

void TestSettings::argumentsBecomeJson()
{
    QFETCH(const QString, text);
    QFETCH(const QJsonObject, json);
    QCOMPARE(practice::fromArgument(text), json);
}

MULLION_TEST(TestSettings)
#include "test_settings.moc"
