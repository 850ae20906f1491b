// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/facets.h"
#include "change/scenario.h"
#include "domain/apps/profile.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace scenario;
using domain::Value;
using domain::calendar::Acl;

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRunReachesExactlyThePolicy();
    void whateverIsRememberedNothingGoesWrong();
    void everyEntryComesBackFromASnapshot();
    void emailAppsReachTheProfileAndComeBack();
};

void TestProperties::firstRunReachesExactlyThePolicy()
{
    const int wanted = scenario::count(2500);
    int changes = 0;
    for (int number = 0; number < wanted; ++number) {
        Dice dice(seed + quint32(number));
        const PolicySketch sketch = randomPolicy(dice);
        const domain::calendar::PolicySet policies = build::policySet(policyFrom(sketch));
        const domain::Mailbox mailbox = build::mailbox(1);
        const domain::Subject subject = subjectFor(mailbox, randomAcl(dice, sketch, false));
        const model::Entries start = entries(subject.value);
        const std::optional<model::Entries> expected = expectedAfterFirstRun(start, sketch);

        change::Segment segment(policies, conditions());
        const change::PlanRow row = planned(segment, subject);
        Finding finding;
        model::Entries calendar = start;
        if (row.kind == change::DecisionKind::Change) {
            ++changes;
            finding = carryOut(row, calendar, {});
        }
        if (finding.isEmpty() && (row.kind == change::DecisionKind::Hold) != !expected.has_value())
            finding = u"held, or not, against the rules"_s;
        if (finding.isEmpty() && expected && calendar != *expected)
            finding = u"the end is not what the policy wants"_s;
        if (finding.isEmpty())
            finding = nothingElse(start, calendar, sketch);
        if (finding.isEmpty())
            finding = notUpsideDown(start, calendar, sketch, {});
        if (finding.isEmpty())
            finding = checkAgain(policies, subject, row);
        if (finding.isEmpty() && row.kind == change::DecisionKind::Change)
            finding = checkBack(policies, mailbox, row, start);
        if (!finding.isEmpty())
            QFAIL(described(finding, number, subject, policies.policies().front(), row).constData());
    }
    qInfo("%d scenarios, %d of them with changes", wanted, changes);
    QVERIFY(changes > wanted / 3);
}

void TestProperties::whateverIsRememberedNothingGoesWrong()
{
    const int wanted = scenario::count(4000);
    int changes = 0;
    for (int number = 0; number < wanted; ++number) {
        Dice dice(seed * 3 + quint32(number));
        const PolicySketch sketch = randomPolicy(dice);
        const domain::calendar::PolicySet policies = build::policySet(policyFrom(sketch));
        const domain::Mailbox mailbox = build::mailbox(1);
        const bool former = dice.oneIn(6);
        domain::Subject subject = subjectFor(mailbox, randomAcl(dice, sketch, former));
        const model::Entries start = entries(subject.value);
        if (dice.oneIn(2))
            subject.verified = domain::Verified {dice.oneIn(3) ? subject.value : randomAcl(dice, sketch, false).toValue(), dice.oneIn(3)};
        if (dice.oneIn(2)) {
            const QString kept = dice.oneIn(3) ? dice.pick(roleNames) : subject.value.as<Acl>().defaultEntry()->right.text();
            subject.exception = domain::Exception {kept, u"asked for"_s, u"Alex"_s, build::at("2026-11-01T00:00:00Z"), {}, {}};
            if (dice.oneIn(3))
                subject.exception->expires = build::at("2026-11-10T00:00:00Z");
        }
        QSet<QString> dead;
        if (dice.oneIn(5)) {
            subject.deadGroups.push_back(build::recipientId(groupNumbers.back()));
            if (start.count(guidOf(groupNumbers.back())))
                dead.insert(guidOf(groupNumbers.back()));
        }

        change::Segment segment(policies, conditions());
        const change::PlanRow row = planned(segment, subject);
        Finding finding;
        model::Entries calendar = start;
        if (row.kind == change::DecisionKind::Change) {
            ++changes;
            finding = carryOut(row, calendar, dead);
        }
        if (finding.isEmpty())
            finding = nothingElse(start, calendar, sketch);
        if (finding.isEmpty())
            finding = notUpsideDown(start, calendar, sketch, dead);
        const bool keptClosed = row.keepsDefault && model::sightOf(start.at(u"default"_s).powers) == 0;
        if (finding.isEmpty() && keptClosed)
            finding = nobodyGains(start, calendar);
        if (finding.isEmpty() && row.keepsDefault && calendar.at(u"default"_s) != start.at(u"default"_s))
            finding = u"a Default that is kept was changed"_s;
        if (finding.isEmpty())
            finding = checkAgain(policies, subject, row);
        if (finding.isEmpty() && row.kind == change::DecisionKind::Change && !former && row.via.isNull())
            finding = checkBack(policies, mailbox, row, start);
        if (!finding.isEmpty())
            QFAIL(described(finding, number, subject, policies.policies().front(), row).constData());
    }
    qInfo("%d scenarios, %d of them with changes", wanted, changes);
    QVERIFY(changes > wanted / 4);
}

void TestProperties::everyEntryComesBackFromASnapshot()
{
    const int wanted = scenario::count(1500);
    const domain::Mailbox mailbox = build::mailbox(1);
    int changes = 0;
    for (int number = 0; number < wanted; ++number) {
        Dice dice(seed * 5 + quint32(number));
        const PolicySketch sketch = randomPolicy(dice);
        // Orphans, externals and the ambiguous cannot be made anew: here all are people and groups.
        const auto addressable = [](const Acl &acl) {
            std::vector<domain::calendar::Entry> all;
            for (const auto &entry : acl.entries()) {
                if (entry.who.kind <= domain::Trustee::Kind::Recipient)
                    all.push_back(entry);
            }
            return Acl(std::move(all)).toValue();
        };
        const Value then = addressable(randomAcl(dice, sketch, false));
        const Value now = addressable(randomAcl(dice, sketch, false));
        change::Restore::Options options;
        options.now = build::at("2026-11-20T09:00:00Z");
        options.everyEntry = true;
        change::Restore restore(domain::FacetId::Calendar, {{mailbox.ref.id, {mailbox.ref.generation, then, {}}}}, options);
        const Finding finding = comesBack(restore, mailbox, now, entries(then));
        changes += then != now;
        if (!finding.isEmpty())
            QFAIL(qPrintable(u"scenario %1: %2\n%3\n%4"_s.arg(QString::number(number), finding, QString::fromUtf8(now.json()), QString::fromUtf8(then.json()))));
    }
    qInfo("%d scenarios, %d of them with changes", wanted, changes);
    QVERIFY(changes > wanted / 2);
}

void TestProperties::emailAppsReachTheProfileAndComeBack()
{
    const int wanted = scenario::count(1500);
    const domain::Mailbox mailbox = build::mailbox(1);
    const core::Instant now = build::at("2026-11-20T09:00:00Z");
    for (int number = 0; number < wanted; ++number) {
        Dice dice(seed * 7 + quint32(number));
        domain::apps::Switches start;
        for (const QString &name : domain::apps::Switches::names()) {
            const int state = dice.below(3);
            start.apps.insert(name, state == 2 ? std::nullopt : std::optional(state == 1));
        }
        if (dice.oneIn(2))
            start.forwarding = {u"old@example.org"_s, {}, dice.oneIn(2)};

        domain::Subject subject;
        subject.mailbox = &mailbox;
        subject.value = start.toValue();
        subject.readAt = now;
        change::Profile::Options options;
        options.now = now;
        const bool forwards = dice.oneIn(2);
        if (forwards)
            options.forwarding.insert(mailbox.ref.id, {u"kim@example.org"_s, {}, false});
        change::Profile profile(options);
        const change::PlanRow row = planned(profile, subject);

        // The model: a map of switches and where mail goes. No reader may be shut before mail goes on.
        QJsonObject apps = start.toJson().value("apps"_L1).toObject();
        QString goesTo = start.forwarding.address;
        for (const change::Step &step : row.steps) {
            if (step.call.contains("forwarding"_L1))
                goesTo = step.call.value("forwarding"_L1).toObject().value("address"_L1).toString();
            const QJsonObject sent = step.call.value("apps"_L1).toObject();
            for (auto it = sent.begin(); it != sent.end(); ++it) {
                QVERIFY2(it.key() == "SmtpClientAuthenticationDisabled"_L1 || !forwards || goesTo == "kim@example.org"_L1,
                    "an app was shut before mail had somewhere to go");
                apps.insert(it.key(), *it);
            }
        }
        for (const QString &name : domain::apps::Switches::names())
            QCOMPARE(apps.value(name), QJsonValue(false));
        QCOMPARE(goesTo, forwards ? u"kim@example.org"_s : start.forwarding.address);
        if (row.kind != change::DecisionKind::Change)
            continue;

        subject.value = row.after;
        QVERIFY(planned(profile, subject).kind == change::DecisionKind::Nothing);
        change::Undo undo(domain::FacetId::Apps, {{mailbox.ref.id, {{}, row.before, row.after}}}, {now});
        const change::PlanRow back = planned(undo, subject);
        QCOMPARE(back.kind, change::DecisionKind::Change);
        QCOMPARE(back.after, row.before);
        Value value = row.after;
        for (const change::Step &step : back.steps)
            value = change::facetOf(domain::FacetId::Apps).applied(value, step);
        QCOMPARE(value, row.before);
    }
    qInfo("%d scenarios", wanted);
}

MULLION_TEST(TestProperties)
#include "test_properties.moc"
