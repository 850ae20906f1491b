// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apps/profile.h"
#include "domain/apps/switch_steps.h"
#include "support/test_main.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::apps::Forwarding;
using domain::apps::Switches;
using domain::apps::SwitchStep;

namespace {

Switches ordinary()
{
    Switches switches;
    for (const QString &name : Switches::names())
        switches.apps.insert(name, true);
    switches.apps[u"SmtpClientAuthenticationDisabled"_s] = std::nullopt;
    switches.apps[u"EwsEnabled"_s] = std::nullopt;
    return switches;
}

} // namespace

class TestApps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendOnlyTurnsReadersOffAndSubmissionOn();
    void forwardingComesBeforeTheLastApp();
    void valuesReadBack();
    void mistakesAreNamed();
    void unmentionedSwitchesStay();
    void positionsAreInvertedForSubmission();
};

void TestApps::sendOnlyTurnsReadersOffAndSubmissionOn()
{
    const Switches result = domain::apps::sendOnly(ordinary(), Forwarding {u"kim@example.org"_s, {}, false});
    for (const QString &reader : {u"OWAEnabled"_s, u"MAPIEnabled"_s, u"ImapEnabled"_s, u"PopEnabled"_s, u"EwsEnabled"_s, u"ActiveSyncEnabled"_s,
             u"OutlookMobileEnabled"_s, u"MacOutlookEnabled"_s, u"OneWinNativeOutlookEnabled"_s, u"UniversalOutlookEnabled"_s, u"OWAforDevicesEnabled"_s})
        QCOMPARE(result.apps.value(reader), std::optional(false));
    QCOMPARE(result.apps.value(u"SmtpClientAuthenticationDisabled"_s), std::optional(false)); // submission is on
    QVERIFY(domain::apps::isSendOnly(result));
    QVERIFY(!domain::apps::isSendOnly(ordinary()));
    QVERIFY(!domain::apps::isSendOnly(domain::apps::sendOnly(ordinary(), std::nullopt))); // mail goes nowhere
}

void TestApps::forwardingComesBeforeTheLastApp()
{
    const Switches before = ordinary();
    const Switches after = domain::apps::sendOnly(before, Forwarding {u"kim@example.org"_s, {}, false});
    const auto there = domain::apps::switchSteps(before, after);
    QCOMPARE(there.size(), size_t(3));
    QVERIFY(there[0].widens && there[0].step.apps.keys() == QStringList {u"SmtpClientAuthenticationDisabled"_s});
    QVERIFY(there[1].widens && there[1].step.forwarding->address == u"kim@example.org"_s);
    QVERIFY(!there[2].widens && there[2].step.apps.size() == 11);

    const auto back = domain::apps::switchSteps(after, before);
    QCOMPARE(back.size(), size_t(3));
    QVERIFY(back[0].widens && back[0].step.apps.size() == 11 && back[0].step.apps.value(u"EwsEnabled"_s) == std::nullopt);
    QVERIFY(!back[1].widens && back[1].step.forwarding == Forwarding());
    QVERIFY(!back[2].widens && back[2].step.apps.keys() == QStringList {u"SmtpClientAuthenticationDisabled"_s});
    Switches now = after;
    for (const auto &one : back) {
        QVERIFY(!domain::apps::shows(now, one.step));
        now = domain::apps::applied(now, one.step);
        QVERIFY(domain::apps::shows(now, one.step));
        QCOMPARE(SwitchStep::fromJson(one.step.toJson()).value(), one.step);
    }
    QVERIFY(now == before);
    QVERIFY(domain::apps::switchSteps(before, before).empty());
}

void TestApps::valuesReadBack()
{
    Switches switches = ordinary();
    switches.forwarding = {{}, u"Kim Akers"_s, true};
    const auto again = Switches::fromJson(switches.toJson());
    QVERIFY(again.has_value());
    QVERIFY(*again == switches);
    QCOMPARE(again->toValue().id(), switches.toValue().id());
    QVERIFY(switches.toJson().value("apps"_L1).toObject().value("EwsEnabled"_L1).isNull()); // not set, but said
}

void TestApps::mistakesAreNamed()
{
    QJsonObject json = ordinary().toJson();
    QJsonObject apps = json.value("apps"_L1).toObject();
    apps.insert(u"ImapEnabled"_s, u"True"_s);
    json.insert(u"apps"_s, apps);
    QCOMPARE(Switches::fromJson(json).error().subject, u"ImapEnabled"_s);
    json = ordinary().toJson();
    json.insert(u"apps"_s, QJsonObject {{u"GopherEnabled"_s, true}});
    QCOMPARE(Switches::fromJson(json).error().subject, u"GopherEnabled"_s);
    json = ordinary().toJson();
    json.remove(u"forwarding"_s);
    QCOMPARE(Switches::fromJson(json).error().subject, u"forwarding"_s);
    QVERIFY(!SwitchStep::fromJson({}).has_value());
}

void TestApps::unmentionedSwitchesStay()
{
    Switches wanted;
    wanted.apps.insert(u"PopEnabled"_s, false);
    const auto steps = domain::apps::switchSteps(ordinary(), wanted);
    QCOMPARE(steps.size(), size_t(1));
    QCOMPARE(steps.front().step.apps.keys(), QStringList {u"PopEnabled"_s});
}

void TestApps::positionsAreInvertedForSubmission()
{
    using domain::apps::Position;
    QCOMPARE(domain::apps::positionOf(u"ImapEnabled"_s, true), Position::On);
    QCOMPARE(domain::apps::positionOf(u"SmtpClientAuthenticationDisabled"_s, true), Position::Off);
    QCOMPARE(domain::apps::positionOf(u"SmtpClientAuthenticationDisabled"_s, std::nullopt), Position::Unset);
}

MULLION_TEST(TestApps)
#include "test_apps.moc"
