// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "practice_desk.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

/// Send-only mailboxes from the terminal: what is kept, planned again and taken back.
class TestEmailAppVerbs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeDesk> m_desk;

    static QJsonObject cas(const QJsonObject &dump, const QString &address) { return mailboxOf(dump, address)["cas"_L1].toObject(); }

    /// Addresses of people with a mailbox of their own, the first of them.
    [[nodiscard]] QStringList people(int count) const
    {
        QStringList all;
        for (const QJsonValue &mailbox : m_desk->dump()["mailboxes"_L1].toArray()) {
            if (mailbox["type"_L1].toString() == "UserMailbox"_L1 && all.size() < count)
                all.append(mailbox["address"_L1].toString());
        }
        return all;
    }

    void begin(double oldCas)
    {
        m_desk = std::make_unique<PracticeDesk>(QJsonObject {{u"mailboxes"_s, 30}, {u"old-cas"_s, oldCas}});
        QCOMPARE(m_desk->start(), QString());
        const Answer scanned = m_desk->run({u"scan"_s, u"--email-apps"_s});
        QVERIFY2(scanned.code == 0, scanned.told());
    }

    Answer plan(const QStringList &arguments)
    {
        return m_desk->run(QStringList {u"plan"_s, u"email-apps"_s, u"--out"_s, u"plan.jsonl"_s} + arguments);
    }

    [[nodiscard]] QList<QJsonObject> planned(const QString &file = u"plan.jsonl"_s)
    {
        return m_desk->run({u"plan"_s, u"show"_s, file, u"--json"_s}).lines();
    }

private Q_SLOTS:
    void undoneSwitchesAreOnWhereTheServiceToldNone()
    {
        begin(1.0);
        const QString kim = people(1)[0];
        const QJsonObject before = cas(m_desk->dump(), kim);
        QVERIFY(!before.contains("macoutlookenabled"_L1));
        QVERIFY2(plan({u"--identity"_s, kim}).code == 0, "planning");
        const Answer applied = m_desk->run({u"apply"_s, u"plan.jsonl"_s, u"--yes"_s});
        QVERIFY2(applied.code == 0, applied.told());
        QCOMPARE(cas(m_desk->dump(), kim)["macoutlookenabled"_L1], QJsonValue(false));

        const Answer undoing = m_desk->run({u"plan"_s, u"undo"_s, u"last"_s, u"--out"_s, u"undo.jsonl"_s});
        QVERIFY2(undoing.code == 0, undoing.told());
        const Answer undone = m_desk->run({u"apply"_s, u"undo.jsonl"_s, u"--yes"_s});
        QVERIFY2(undone.code == 0, undone.told());
        QJsonObject after = cas(m_desk->dump(), kim);
        for (const QString &told : {u"macoutlookenabled"_s, u"outlookmobileenabled"_s, u"onewinnativeoutlookenabled"_s})
            QCOMPARE(after.take(told), QJsonValue(true)); // told now, and on as before
        QCOMPARE(after, before);
    }

    void anExceptionMadeSinceThePlanHoldsItsRow()
    {
        begin(0);
        const QStringList both = people(2);
        QVERIFY2(plan({u"--identity"_s, both[0], u"--identity"_s, both[1]}).code == 0, "planning");
        const Answer kept = m_desk->run({u"exceptions"_s, u"add"_s, u"--facet"_s, u"apps"_s, u"--identity"_s, both[0], u"--reason"_s, u"reads mail on the road"_s});
        QVERIFY2(kept.code == 0, kept.told());
        const QJsonObject before = m_desk->dump();
        const Answer applied = m_desk->run({u"apply"_s, u"plan.jsonl"_s, u"--yes"_s});
        QVERIFY2(applied.code == 4, applied.told());
        QCOMPARE(cas(m_desk->dump(), both[0]), cas(before, both[0]));
        QCOMPARE(cas(m_desk->dump(), both[1])["imapenabled"_L1], QJsonValue(false));
    }

    void aPlanIsMadeAgainWithItsForwarding()
    {
        begin(0);
        const QStringList both = people(2);
        m_desk->put(u"forward.csv"_s, u"address,forward-to,keep-copy\n%1,kim@home.example,yes\n"_s.arg(both[0]).toUtf8());
        const Answer first = plan({u"--identity"_s, both[0], u"--identity"_s, both[1], u"--forwarding"_s, u"forward.csv"_s});
        QVERIFY2(first.code == 0, first.told());
        const QList<QJsonObject> was = planned();
        QCOMPARE(m_desk->change({{u"do"_s, u"Set-CASMailbox"_s}, {u"parameters"_s, QJsonObject {{u"Identity"_s, both[1]}, {u"ImapEnabled"_s, false}}}}), QString());

        const Answer again = m_desk->run({u"plan"_s, u"refresh"_s, u"plan.jsonl"_s, u"--out"_s, u"again.jsonl"_s});
        QVERIFY2(again.code == 0, again.told());
        const QList<QJsonObject> is = planned(u"again.jsonl"_s);
        QCOMPARE(is.size(), 2);
        QCOMPARE(is[0]["after"_L1], was[0]["after"_L1]);
        QVERIFY(is[1] != was[1]); // what was read since is what it starts from
        const Answer applied = m_desk->run({u"apply"_s, u"again.jsonl"_s, u"--yes"_s});
        QVERIFY2(applied.code == 0, applied.told());
        QCOMPARE(mailboxOf(m_desk->dump(), both[0])["forwarding"_L1]["smtp"_L1].toString(), u"kim@home.example"_s);
    }
};

MULLION_TEST(TestEmailAppVerbs)

} // namespace

#include "test_email_apps.moc"
