// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/builders.h"
#include "review/plan_groups.h"
#include "review/plan_model.h"
#include "support/test_main.h"
#include "widgets/spoken.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <algorithm>

using namespace Qt::StringLiterals;
using build::anAcl;
using change::DecisionKind;

namespace roles = domain::calendar::roles;

/// A plan sorted into groups, and the models that show it.
class TestPlanModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAlikeIsOneGroup();
    void groupsComeInOrder();
    void rareChangesArePutTogether();
    void deedsGoOverWhatLiesBetween();
    void theFilterLooksAtNameAndAddress();
    void modelsKeepTheirPromises();
    void countsChangeInPlace();
    void aRowSaysWhatHappens_data();
    void aRowSaysWhatHappens();
};

namespace {

change::PlanRow row(quint32 number, DecisionKind kind, domain::Reason reason,
    const domain::Value &before = {}, const domain::Value &after = {})
{
    change::PlanRow made;
    made.mailbox = build::mailbox(number).ref;
    made.name = u"User %1"_s.arg(number);
    made.kind = kind;
    made.reason = reason;
    made.before = before;
    made.after = after;
    return made;
}

change::PlanRow closing(quint32 number, const build::AclBuilder &before)
{
    return row(number, DecisionKind::Change, domain::Reason::DefaultOpen, before.value(),
        before.withDefault(roles::none).value());
}

ui::PlannedPtr planOf(const std::vector<change::PlanRow> &rows)
{
    const auto planned = std::make_shared<session::Planned>();
    for (const change::PlanRow &one : rows) {
        if (!planned->plan.append(one))
            qFatal("a mailbox comes twice");
    }
    return planned;
}

ui::PlannedPtr samplePlan()
{
    change::PlanRow kept = row(4, DecisionKind::Nothing, domain::Reason::CustomisedKept, anAcl().value());
    kept.facts = {u"Reviewer"_s};
    kept.keepException = u"Reviewer"_s;
    // Rights of colleagues differ; what is done does not.
    return planOf({closing(1, anAcl()), closing(2, anAcl().withGroup(7, roles::editor)),
        row(3, DecisionKind::Hold, domain::Reason::NotRead), kept,
        row(5, DecisionKind::Nothing, domain::Reason::AsWanted, anAcl().value()),
        row(6, DecisionKind::Nothing, domain::Reason::AsWanted, anAcl().value()),
        closing(7, anAcl().withDefault(roles::reviewer))});
}

/// Everything of a plan; a row in `out` was taken out.
std::shared_ptr<ui::PlanLook> lookAt(const ui::PlannedPtr &planned, std::optional<size_t> out = {})
{
    const auto look = std::make_shared<ui::PlanLook>();
    look->digest = std::make_shared<const ui::PlanDigest>(planned);
    look->takenOut.assign(planned->plan.size(), false);
    look->groupCounts.assign(look->digest->groups().size(), 0);
    for (size_t i = 0; i < planned->plan.size(); ++i) {
        look->rows.push_back(quint32(i));
        if (out == i)
            look->takenOut[i] = true;
        else
            ++look->groupCounts[size_t(look->digest->groupOf(i))];
    }
    look->totals.takenOut = out ? 1 : 0;
    return look;
}

QStringList linesOf(const ui::PlanGroupModel &model)
{
    QStringList lines;
    for (int line = 0; line < model.rowCount(); ++line)
        lines.append(model.index(line).data(Qt::AccessibleTextRole).toString());
    return lines;
}

} // namespace

void TestPlanModels::whatIsAlikeIsOneGroup()
{
    const ui::PlanDigest digest(samplePlan());
    QCOMPARE(digest.groups().size(), size_t(4)); // closed, as wanted, customised, not read
    QCOMPARE(digest.groupOf(0), digest.groupOf(1));
    QCOMPARE(digest.groupOf(0), digest.groupOf(6)); // the same deed, whatever was there before
    QCOMPARE(digest.groupOf(4), digest.groupOf(5));
    QVERIFY(digest.groupOf(3) != digest.groupOf(4));
    QCOMPARE(digest.groupByKey(digest.groups()[1].key), 1);
    QCOMPARE(digest.groupByKey("none"), -1);
}

void TestPlanModels::groupsComeInOrder()
{
    ui::PlanGroupModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto look = lookAt(samplePlan());
    look->totals.change = 3;
    look->totals.nothing = 3;
    look->totals.hold = 1;
    model.show(look);
    QCOMPARE(linesOf(model),
        QStringList({u"All mailboxes of the plan: 7"_s, u"To change: 3"_s, u"Close Default: 3"_s,
            u"Left as they are: 3"_s, u"As the policy wants.: 2"_s, u"Customised: kept.: 1"_s, u"Held: 1"_s,
            u"The calendar was never read.: 1"_s}));
}

void TestPlanModels::rareChangesArePutTogether()
{
    std::vector<change::PlanRow> rows;
    for (quint32 i = 1; i <= 60; ++i) // each removes somebody else
        rows.push_back(row(i, DecisionKind::Change, domain::Reason::FromSnapshot,
            anAcl().withGroup(i, roles::editor).value(), anAcl().value()));
    const ui::PlanDigest digest(planOf(rows));
    QCOMPARE(digest.groups().size(), size_t(41));
    QVERIFY(digest.groups().back().various);
    QCOMPARE(std::count_if(rows.begin(), rows.end(),
                 [&, i = size_t(0)](const change::PlanRow &) mutable { return digest.groupOf(i++) == 40; }),
        20);
}

void TestPlanModels::deedsGoOverWhatLiesBetween()
{
    change::PlanRow again = row(1, DecisionKind::Change, domain::Reason::GrantDead,
        anAcl().withGroup(7, roles::availabilityOnly).value(),
        anAcl().withGroup(7, roles::availabilityOnly).value());
    again.via = anAcl().value();
    const auto planned = planOf({again});
    const auto deeds = ui::deedsOf(planned->plan, 0);
    QCOMPARE(deeds.size(), size_t(2)); // removed, then added
    QVERIFY(deeds[0].after.isEmpty());
    QVERIFY(deeds[1].before.isEmpty());
}

void TestPlanModels::theFilterLooksAtNameAndAddress()
{
    const ui::PlanDigest digest(samplePlan());
    QVERIFY(digest.matches(0, {}));
    QVERIFY(digest.matches(0, {"user 1"}));
    QVERIFY(digest.matches(0, {"user1@", "user"}));
    QVERIFY(!digest.matches(0, {"user", "user2"}));
}

void TestPlanModels::modelsKeepTheirPromises()
{
    ui::PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(model.show(lookAt(samplePlan(), 1)));
    QCOMPARE(model.rowCount(), 7);
    for (int i = 0; i < model.rowCount(); ++i) {
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.index(i, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    ui::tellAnew(model);
    static_cast<void>(model.show(std::make_shared<ui::PlanLook>()));
    QCOMPARE(model.rowCount(), 0);
}

void TestPlanModels::countsChangeInPlace()
{
    ui::PlanGroupModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ui::PlannedPtr planned = samplePlan();
    model.show(lookAt(planned, 0));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(lookAt(planned, 1));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    model.show(lookAt(planned)); // the line of what was taken out goes
    QCOMPARE(reset.size(), 1);
}

void TestPlanModels::aRowSaysWhatHappens_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("kept");
    QTest::newRow("changed") << 0 << u"Default: free/busy only → none"_s << u"Default is as it came."_s
                             << u""_s;
    QTest::newRow("taken out") << 1 << u"Taken out (Default: free/busy only → none)"_s
                               << u"Default is as it came."_s << u""_s;
    QTest::newRow("held") << 2 << u"Held: nothing is done"_s << u"The calendar was never read."_s << u""_s;
    QTest::newRow("kept") << 3 << u"Stays as it is"_s << u"Customised: kept. (Reviewer)"_s
                          << u"Reviewer: reads all"_s;
}

void TestPlanModels::aRowSaysWhatHappens()
{
    QFETCH(const int, row);
    ui::PlanModel model;
    static_cast<void>(model.show(lookAt(samplePlan(), 1)));
    QTEST(model.index(row, ui::PlanModel::What).data().toString(), "what");
    QTEST(model.index(row, ui::PlanModel::Why).data().toString(), "why");
    QTEST(model.index(row, ui::PlanModel::Kept).data().toString(), "kept");
    const bool struck = model.index(row, ui::PlanModel::Name).data(Qt::FontRole).value<QFont>().strikeOut();
    QCOMPARE(struck, row == 1);
}

MULLION_TEST(TestPlanModels)
#include "test_plan_models.moc"
