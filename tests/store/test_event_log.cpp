// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/event_log.h"
#include "store/temporary_store.h"
#include "support/test_main.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

class TestEventLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tamperingIsFound_data();
    void tamperingIsFound();
    void theChainIsTheDocumentedHash();
};

namespace {

/// Three commits of two events each.
void fill(testsupport::TemporaryStore &store)
{
    QVERIFY(store.commit([](store::Sql &sql) { return sql.exec(u"INSERT INTO tenant (guid) VALUES ('t')"_s).map([](int) { }); }));
    for (int commit = 0; commit < 3; ++commit) {
        QVERIFY(store.commit([commit](store::Sql &sql) -> core::Result<> {
            for (int i = 0; i < 2; ++i) {
                const auto added = store::addEvent(sql, 1, core::Instant(std::chrono::milliseconds(1000 * commit + i)),
                    {u"test"_s, u"tester"_s, {}, {}, {{u"commit"_s, commit}, {u"text"_s, u"Zoë, 予定表"_s}}});
                if (!added)
                    return added;
            }
            return {};
        }));
    }
}

} // namespace

void TestEventLog::tamperingIsFound_data()
{
    QTest::addColumn<QString>("tampering");
    QTest::addColumn<qint64>("firstBad");
    QTest::newRow("nothing") << QString() << qint64(0);
    QTest::newRow("a fact changed in the second commit") << u"UPDATE event SET facts = '{}' WHERE seq = 4"_s << qint64(3);
    QTest::newRow("a time changed in the first") << u"UPDATE event SET at = at + 1 WHERE seq = 1"_s << qint64(1);
    QTest::newRow("an event removed") << u"DELETE FROM event WHERE seq = 3"_s << qint64(3);
    QTest::newRow("the last event removed") << u"DELETE FROM event WHERE seq = 6"_s << qint64(5);
    QTest::newRow("an event added behind the chain's back")
        << u"INSERT INTO event (at, tenant, kind, who, facts) VALUES (0, 1, 'x', 'y', '{}')"_s << qint64(7);
    QTest::newRow("a link and its events removed") << u"DELETE FROM event WHERE seq IN (3, 4);DELETE FROM chain WHERE number = 2"_s << qint64(3);
}

void TestEventLog::tamperingIsFound()
{
    QFETCH(const QString, tampering);
    QFETCH(const qint64, firstBad);
    testsupport::TemporaryStore store;
    fill(store);
    for (const QString &statement : tampering.split(u';', Qt::SkipEmptyParts))
        QVERIFY(store.reader->exec(statement));
    const auto check = store::verifyChain(*store.reader);
    QVERIFY(check);
    QCOMPARE(check->firstBad, firstBad);
}

void TestEventLog::theChainIsTheDocumentedHash()
{
    testsupport::TemporaryStore store;
    fill(store);
    // The columns of both events of the first commit, each followed by 0x1f, each event by a line feed.
    const QByteArray facts = R"({"commit":0,"text":"Zoë, 予定表"})";
    QByteArray covered;
    for (const char *at : {"0", "1"}) {
        const QByteArray seq = QByteArray::number(at[0] - '0' + 1);
        covered += seq + "\x1f" + at + "\x1f" "test\x1ftester\x1f\x1f\x1f" + facts + "\x1f" "1\x1f\n";
    }
    const QString expected = QString::fromLatin1(QCryptographicHash::hash(covered, QCryptographicHash::Sha256).toHex());
    QCOMPARE(store.reader->scalar(u"SELECT digest FROM chain WHERE number = 1"_s)->toString(), expected);
}

MULLION_TEST(TestEventLog)
#include "test_event_log.moc"
