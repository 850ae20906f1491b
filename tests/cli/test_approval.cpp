// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in_desk.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

const QString planner = u"carl.calendar@example.com"_s;
const QString second = u"ada.admin@example.com"_s;

/// A second person's signature on a plan, with a real keyring for the keys. The steps build on each other.
class TestApproval : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SignInDesk> m_desk;
    QByteArray m_before;
    QString m_key; ///< Public half, of the second person.

    Answer run(const QStringList &arguments) { return m_desk->desk->run(arguments); }
    void become(const QString &person)
    {
        m_desk->person(person);
        const Answer answer = m_desk->connect();
        QVERIFY2(answer.code == 0, answer.told());
    }
    Answer apply(const QString &plan = u"plan.jsonl"_s) { return run({u"apply"_s, plan, u"--yes"_s}); }
    void put(const QString &file, const QJsonObject &json) { m_desk->desk->put(file, QJsonDocument(json).toJson()); }
    QJsonObject approval() { return QJsonDocument::fromJson(m_desk->desk->bytes(u"plan.jsonl.approval.json"_s)).object(); }
    void demandApprovalBy(const QString &account)
    {
        put(u"limits.json"_s, {{u"format"_s, u"mullion-limits/1"_s}, {u"approval"_s, QJsonObject {{u"over"_s, 3}, {u"approvers"_s, QJsonArray {QJsonObject {{u"account"_s, account}, {u"key"_s, m_key}}}}}}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<SignInDesk>();
        QCOMPARE(m_desk->missing(), QString());
        m_before = m_desk->desk->dumpBytes();
        become(second);
        const Answer key = run({u"approve"_s, u"--show-key"_s, u"--json"_s});
        QVERIFY2(key.code == 0, key.told());
        QCOMPARE(key.json()["account"_L1].toString(), second);
        m_key = key.json()["key"_L1].toString();
        QCOMPARE(QByteArray::fromBase64(m_key.toLatin1()).size(), 32);
        demandApprovalBy(second);
        m_desk->desk->setEnvironment(u"MULLION_LIMITS"_s, m_desk->desk->path(u"limits.json"_s));
    }

    void theKeyStaysTheSameAndInTheKeychain()
    {
        QCOMPARE(run({u"approve"_s, u"--show-key"_s, u"--json"_s}).json()["key"_L1].toString(), m_key);
        QVERIFY(m_desk->keyring->secrets().contains("approval-key/" + second.toLatin1()));
    }

    void withoutApprovalNothingIsSent()
    {
        become(planner);
        QCOMPARE(run({u"scan"_s, u"--policy"_s, u"p.json"_s}).code, 4);
        QCOMPARE(run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--out"_s, u"plan.jsonl"_s}).code, 0);
        const Answer answer = apply();
        QVERIFY2(answer.code == 1 && answer.err.contains("a second person's approval"), answer.told());
        QVERIFY(m_desk->desk->dumpBytes() == m_before);
    }

    void nobodyApprovesTheirOwn()
    {
        const Answer answer = run({u"approve"_s, u"plan.jsonl"_s, u"--yes"_s});
        QVERIFY2(answer.code == 1 && answer.err.contains("you made this plan"), answer.told());
        QVERIFY(m_desk->desk->bytes(u"plan.jsonl.approval.json"_s).isEmpty());
    }

    void theSecondPersonSigns()
    {
        become(second);
        const Answer answer = run({u"approve"_s, u"plan.jsonl"_s, u"--yes"_s});
        QVERIFY2(answer.code == 0, answer.told());
        QCOMPARE(approval()["account"_L1].toString(), second);
        const Answer own = apply(); // and does not carry it out
        QVERIFY2(own.code == 1 && own.err.contains("cannot approve it"), own.told());
    }

    void whatWasChangedAfterwardsDoesNotStand_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("account") << u"account"_s << u"rita.reader@example.com"_s << QByteArray("rita.reader@example.com is not among those who may approve");
        QTest::newRow("time") << u"at"_s << u"2030-01-01T00:00:00.000Z"_s << QByteArray("does not carry the signature of ada.admin@example.com");
        QTest::newRow("signature") << u"signature"_s << QString::fromLatin1(QByteArray(64, 's').toBase64()) << QByteArray("does not carry the signature");
        QTest::newRow("plan") << u"plan"_s << QString(64, u'0') << QByteArray("is of another plan");
        QTest::newRow("format") << u"format"_s << u"mullion-approval/9"_s << QByteArray("is no approval");
    }

    void whatWasChangedAfterwardsDoesNotStand()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const QByteArray, said);
        if (m_desk->desk->bytes(u"signed.json"_s).isEmpty()) {
            m_desk->desk->put(u"signed.json"_s, m_desk->desk->bytes(u"plan.jsonl.approval.json"_s));
            become(planner);
        }
        QJsonObject changed = QJsonDocument::fromJson(m_desk->desk->bytes(u"signed.json"_s)).object();
        QVERIFY(changed.contains(field));
        changed[field] = value;
        put(u"plan.jsonl.approval.json"_s, changed);
        const Answer answer = apply();
        QVERIFY2(answer.code == 1 && answer.err.contains(said), answer.told());
        QVERIFY(m_desk->desk->dumpBytes() == m_before);
    }

    void anApprovalOfAnotherPlanDoesNotStand()
    {
        QCOMPARE(run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--where"_s, u"attr2:sales"_s, u"--out"_s, u"other.jsonl"_s}).code, 0);
        m_desk->desk->put(u"other.jsonl.approval.json"_s, m_desk->desk->bytes(u"signed.json"_s));
        const Answer answer = apply(u"other.jsonl"_s);
        QVERIFY2(answer.code == 1 && answer.err.contains("is of another plan"), answer.told());
        QVERIFY(m_desk->desk->dumpBytes() == m_before);
    }

    void anApprovalOfSomebodyNotNamedDoesNotStand()
    {
        m_desk->desk->put(u"plan.jsonl.approval.json"_s, m_desk->desk->bytes(u"signed.json"_s));
        demandApprovalBy(u"rita.reader@example.com"_s);
        const Answer answer = apply();
        QVERIFY2(answer.code == 1 && answer.err.contains("not among those who may approve"), answer.told());
        demandApprovalBy(second);
    }

    void withItThePlanRuns()
    {
        const Answer answer = apply();
        QVERIFY2(answer.code == 0, answer.told());
        QVERIFY(m_desk->desk->dumpBytes() != m_before);
        const Answer shown = run({u"runs"_s, u"show"_s, u"last"_s});
        QVERIFY2(shown.err.contains("Approved by " + second.toLatin1()), shown.told());
    }
};

MULLION_TEST(TestApproval)

} // namespace

#include "test_approval.moc"
