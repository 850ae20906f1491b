// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "trust_desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;
using namespace trust;

namespace {

/// What a long run meets on its way.
class TestEndurance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensThatRunOutAreRenewed_data()
    {
        QTest::addColumn<int>("job");
        QTest::addColumn<QJsonObject>("faults");
        QTest::addColumn<QJsonObject>("change");
        for (size_t i = 0; i < jobs().size(); ++i) {
            const auto row = [&](const char *what) -> QTestData & { return QTest::addRow("%s, %s", qPrintable(jobs()[i].name), what) << int(i); };
            row("tokens that live two seconds") << QJsonObject {{u"token-lifetime"_s, 2}, {u"latency-ms"_s, 60}} << QJsonObject();
            row("tokens that are revoked in the middle")
                << QJsonObject() << QJsonObject {{u"do"_s, u"revoke-tokens"_s}, {u"before-write"_s, 40}};
            row("a 401 in the middle")
                << QJsonObject {{u"unauthorized"_s, QJsonObject {{u"rate"_s, 1}, {u"count"_s, 1}, {u"skip"_s, 12}, {u"on"_s, u"exchange"_s}}}}
                << QJsonObject();
        }
    }

    void tokensThatRunOutAreRenewed()
    {
        QFETCH(const int, job);
        QFETCH(const QJsonObject, faults);
        QFETCH(const QJsonObject, change);
        TrustDesk desk(jobs()[size_t(job)], 90);
        QCOMPARE(desk.plan(), QString());
        QCOMPARE(desk.desk().faults(faults), QString());
        if (!change.isEmpty())
            QCOMPARE(desk.desk().change(change), QString());
        const Answer answer = desk.desk().run(desk.next({u"--settle"_s, u"1"_s, u"--in-flight"_s, u"2"_s}));
        QVERIFY2(answer.code == 0, answer.told());
        const QStringList wrong = desk.disagreements();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

MULLION_TEST(TestEndurance)

} // namespace

#include "test_endurance.moc"
