// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "practice_desk.h"
#include "support/test_main.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

/// What speaks against a run is told before anything is sent.
class TestBrakes : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PracticeDesk> m_desk;
    QByteArray m_before;

    void begin(QJsonObject options, const QByteArray &policy = segmentingPolicy())
    {
        options.insert(u"mailboxes"_s, 120);
        m_desk = std::make_unique<PracticeDesk>(options);
        QCOMPARE(m_desk->start(), QString());
        m_desk->beWary();
        m_desk->put(u"p.json"_s, policy);
        const Answer scanned = m_desk->run({u"scan"_s, u"--policy"_s, u"p.json"_s});
        QVERIFY2(scanned.code == 0 || scanned.code == 4, scanned.told());
        const Answer planned = m_desk->run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--out"_s, u"all.json"_s});
        QVERIFY2(planned.code == 0, planned.told());
        m_before = m_desk->dumpBytes();
    }

    Answer apply(const QString &accepted, const QStringList &more = {})
    {
        QStringList arguments {u"apply"_s, u"all.json"_s, u"--yes"_s};
        if (!accepted.isEmpty())
            arguments += {u"--accept"_s, accepted};
        return m_desk->run(arguments + more);
    }

    static QByteArray limits(const QJsonObject &fields)
    {
        QJsonObject all = fields;
        all.insert(u"format"_s, u"mullion-limits/1"_s);
        return QJsonDocument(all).toJson();
    }

    static QByteArray policyWith(const QJsonObject &members)
    {
        QJsonObject policy = QJsonDocument::fromJson(segmentingPolicy()).object();
        for (auto it = members.begin(); it != members.end(); ++it)
            policy.insert(it.key(), it.value());
        return QJsonDocument(policy).toJson();
    }

private Q_SLOTS:
    void stopsABulkRun_data()
    {
        QTest::addColumn<QJsonObject>("options");
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<QString>("accepted"); // all but one
        QTest::addColumn<QString>("missing");
        const QJsonObject plain;
        QTest::newRow("never tried out") << plain << segmentingPolicy() << u"sole-operator,other-organizations"_s << u"untested"_s;
        QTest::newRow("a private store") << plain << segmentingPolicy() << u"untested,other-organizations"_s << u"sole-operator"_s;
        QTest::newRow("others would go dark") << plain << segmentingPolicy() << u"untested,sole-operator"_s << u"other-organizations"_s;
        QTest::newRow("a standard of the house") << QJsonObject {{u"reviewer-defaults"_s, 0.3}} << segmentingPolicy()
                                                 << u"untested,sole-operator,other-organizations"_s << u"house-standard"_s;
        QTest::newRow("rooms") << plain << policyWith({{u"scope"_s, u"type:user|room"_s}, {u"customised"_s, u"overwrite"_s}}) << u"untested,sole-operator,other-organizations,house-standard"_s << u"rooms-in-scope"_s;
    }

    void stopsABulkRun()
    {
        QFETCH(const QJsonObject, options);
        QFETCH(const QByteArray, policy);
        QFETCH(const QString, accepted);
        QFETCH(const QString, missing);
        begin(options, policy);
        const Answer refused = apply(accepted);
        QVERIFY2(refused.code == 1, refused.told());
        QVERIFY2(refused.err.contains("--accept " + missing.toUtf8() + "\n"), refused.told()); // this one alone
        QVERIFY(m_desk->dumpBytes() == m_before);
        const Answer run = apply(accepted + u',' + missing);
        QVERIFY2(run.code == 0, run.told());
    }

    void asksOnceWhoElseWorksHere()
    {
        begin({});
        QCOMPARE(apply(u"untested,other-organizations,sole-operator"_s, {u"--first"_s, u"60"_s}).code, 0);
        QVERIFY(m_desk->run({u"scan"_s}).code == 4);
        m_desk->run({u"plan"_s, u"undo"_s, u"last"_s, u"--out"_s, u"all.json"_s});
        const Answer again = apply(u"untested"_s);
        QVERIFY2(again.code == 0, again.told());
    }

    void smallRunsAreNotAsked()
    {
        begin({});
        const Answer run = apply({}, {u"--first"_s, u"50"_s});
        QVERIFY2(run.code == 0, run.told());
    }

    void groupsThatChangedSinceThePlan_data()
    {
        QTest::addColumn<int>("added");
        QTest::addColumn<bool>("emptied");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("grew a little") << 3 << false << QStringList() << QByteArray();
        QTest::newRow("grew much") << 40 << false << QStringList() << QByteArray("--accept group-grew");
        QTest::newRow("grew much, and may") << 40 << false << QStringList {u"--group-growth"_s, u"100000"_s} << QByteArray();
        QTest::newRow("grew much, and somebody answers for it") << 40 << false << QStringList {u"--accept"_s, u"group-grew"_s} << QByteArray();
        QTest::newRow("became empty") << 0 << true << QStringList() << QByteArray("in the dark");
    }

    void groupsThatChangedSinceThePlan()
    {
        QFETCH(const int, added);
        QFETCH(const bool, emptied);
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, said);
        begin({});
        const QJsonObject dump = m_desk->dump();
        const QJsonArray members = groupOf(dump, policyGroup)["members"_L1].toArray();
        QVERIFY(!members.isEmpty());
        int left = added;
        for (const QJsonValue &mailbox : dump["mailboxes"_L1].toArray()) {
            const QJsonValue id = mailbox["guid"_L1];
            if (left == 0 || members.contains(id))
                continue;
            if (m_desk->change({{u"do"_s, u"add-member"_s}, {u"group"_s, policyGroup}, {u"member"_s, mailbox["address"_L1]}}).isEmpty())
                --left;
        }
        QCOMPARE(left, 0);
        for (const QJsonValue &member : emptied ? members : QJsonArray())
            QCOMPARE(m_desk->change({{u"do"_s, u"remove-member"_s}, {u"group"_s, policyGroup}, {u"member"_s, member}}), QString());
        const QByteArray before = m_desk->dumpBytes();
        const Answer answer = apply({}, QStringList {u"--first"_s, u"5"_s} + options);
        QVERIFY2(answer.code == (said.isEmpty() ? 0 : 1) && answer.err.contains(said), answer.told());
        if (!said.isEmpty())
            QVERIFY(m_desk->dumpBytes() == before);
        if (emptied)
            QVERIFY2(!answer.err.contains("--accept"), answer.told()); // nobody may go on
    }

    void limitsBind_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("said"); // empty: it runs
        const QByteArray plain = segmentingPolicy();
        const QStringList none;
        const QJsonObject approval {{u"over"_s, 3}, {u"approvers"_s, QJsonArray {QJsonObject {{u"account"_s, u"kim@example.com"_s}, {u"key"_s, QString::fromLatin1(QByteArray(32, 'k').toBase64())}}}}};
        QTest::newRow("too many") << limits({{u"rowsPerRun"_s, 3}}) << plain << none << QByteArray("allow 3 in one run");
        QTest::newRow("not too many") << limits({{u"rowsPerRun"_s, 5}}) << plain << none << QByteArray();
        QTest::newRow("no reason") << limits({{u"reason"_s, true}}) << plain << none << QByteArray("ask for a reason");
        QTest::newRow("a reason") << limits({{u"reason"_s, true}}) << plain << QStringList {u"--reason"_s, u"audit"_s} << QByteArray();
        QTest::newRow("no ticket") << limits({{u"ticket"_s, true}}) << plain << none << QByteArray("ask for a ticket");
        QTest::newRow("a ticket") << limits({{u"ticket"_s, true}}) << plain << QStringList {u"--ticket"_s, u"T1"_s} << QByteArray();
        QTest::newRow("overwriting forbidden") << limits({{u"forbidden"_s, QJsonArray {u"overwrite"_s}}}) << policyWith({{u"customised"_s, u"overwrite"_s}}) << none << QByteArray("\"overwrite\"");
        QTest::newRow("overwriting forbidden, and not done") << limits({{u"forbidden"_s, QJsonArray {u"overwrite"_s}}}) << plain << none << QByteArray();
        QTest::newRow("no approval") << limits({{u"approval"_s, approval}}) << plain << none << QByteArray("second person's approval");
        QTest::newRow("not JSON") << QByteArray("{") << plain << none << QByteArray("limits.json");
        QTest::newRow("a field that is not known") << limits({{u"rows"_s, 3}}) << plain << none << QByteArray("\"rows\" is not known");
        QTest::newRow("no number") << limits({{u"rowsPerRun"_s, u"many"_s}}) << plain << none << QByteArray("\"rowsPerRun\"");
        QTest::newRow("a mode that is not known") << limits({{u"forbidden"_s, QJsonArray {u"all"_s}}}) << plain << none << QByteArray("every-entry");
        QTest::newRow("approval by nobody") << limits({{u"approval"_s, QJsonObject {{u"over"_s, 3}, {u"approvers"_s, QJsonArray()}}}}) << plain << none << QByteArray("names nobody");
    }

    void limitsBind()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QByteArray, policy);
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, said);
        begin({{u"reviewer-defaults"_s, 0.5}}, policy);
        m_desk->put(u"limits.json"_s, file);
        m_desk->setEnvironment(u"MULLION_LIMITS"_s, m_desk->path(u"limits.json"_s));
        const Answer answer = apply({}, QStringList {u"--first"_s, u"5"_s} + options);
        QVERIFY2((answer.code == 0) == said.isEmpty() && answer.err.contains(said), answer.told());
        if (!said.isEmpty()) {
            QVERIFY(m_desk->dumpBytes() == m_before);
            QVERIFY2(!answer.err.contains("--accept"), answer.told());
        }
    }

    void aLimitsFileThatIsGoneIsNoFreePass()
    {
        begin({});
        m_desk->setEnvironment(u"MULLION_LIMITS"_s, m_desk->path(u"gone.json"_s));
        const Answer answer = apply({}, {u"--first"_s, u"5"_s});
        QVERIFY2(answer.code == 2 && answer.err.contains("gone.json"), answer.told());
        QVERIFY(m_desk->dumpBytes() == m_before);
    }

    void acceptsOnlyWhatCanBeAccepted()
    {
        begin({});
        for (const char *name : {"too-many-rows", "everything"}) {
            const Answer answer = apply(QString::fromLatin1(name));
            QVERIFY2(answer.code == 2 && answer.err.contains(name), answer.told());
        }
    }

    void rolesAreWrittenDown()
    {
        m_desk = std::make_unique<PracticeDesk>();
        QCOMPARE(m_desk->start(), QString());
        const Answer answer = m_desk->run({u"script"_s, u"roles"_s, u"--person"_s, u"o'brien@example.com"_s, u"--app"_s, u"99999999-8888-7777-6666-555555555555"_s,
            u"--scope"_s, u"CustomAttribute1 -eq 'temp'"_s});
        QCOMPARE(answer.code, 0);
        for (const char *part : {"'Mullion Readers'", "'Mullion Calendar Writers'", "'Mullion Email Apps Writers'", "'o''brien@example.com'",
                 "'CustomAttribute1 -eq ''temp'''", "-CustomRecipientWriteScope 'Mullion Scope'", "New-ServicePrincipal -AppId '99999999-8888-7777-6666-555555555555'"})
            QVERIFY2(answer.out.contains(part), answer.told());
        QVERIFY(!answer.out.contains("'Mullion Readers' -Roles 'Mullion Read' -CustomRecipientWriteScope")); // reading reaches everybody
    }
};

} // namespace

MULLION_TEST(TestBrakes)
#include "test_brakes.moc"
