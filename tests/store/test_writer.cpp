// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/event_log.h"
#include "store/settings.h"
#include "store/temporary_store.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsThatWaitTogetherShareACommit();
    void aFailingJobLeavesNothingAndSparesItsNeighbours();
    void whatIsPostedIsThereAfterFlush();
    void aPostedFailureIsToldByFlushOnce();
    void whoOnlyAsksNeedsNoLock();
    void whatIsQueuedAtTheEndIsKept();
    void aFullDiskIsToldAndNothingIsHalfWritten();
    void twoProcessesTakeTurns();
};

namespace {

store::Writer::Job insertTenant(const QString &guid)
{
    return [guid](store::Sql &sql) { return sql.exec(u"INSERT INTO tenant (guid) VALUES (?)"_s, {guid}).map([](int) { }); };
}

store::Writer::Job insertEvent(int number)
{
    return [number](store::Sql &sql) {
        return store::addEvent(sql, 1, core::Instant(), {u"test"_s, u"tester"_s, {}, {}, {{u"number"_s, number}}});
    };
}

int count(testsupport::TemporaryStore &store, const QString &table)
{
    return store.reader->scalar(u"SELECT COUNT(*) FROM "_s + table)->toInt();
}

} // namespace

void TestWriter::jobsThatWaitTogetherShareACommit()
{
    testsupport::TemporaryStore store;
    QVERIFY(store.commit(insertTenant(u"t"_s)));
    std::vector<QCoro::Task<core::Result<>>> waiting;
    for (int i = 0; i < 500; ++i)
        waiting.push_back(store.writer->commit(insertEvent(i)));
    for (auto &task : waiting)
        QVERIFY(QCoro::waitFor(task));
    QCOMPARE(count(store, u"event"_s), 500);
    QVERIFY2(count(store, u"chain"_s) < 250, "500 events took nearly as many commits");
    const auto check = store::verifyChain(*store.reader);
    QVERIFY(check);
    QCOMPARE(check->firstBad, 0);
    QCOMPARE(check->events, 500);
}

void TestWriter::aFailingJobLeavesNothingAndSparesItsNeighbours()
{
    testsupport::TemporaryStore store;
    auto good = store.writer->commit(insertTenant(u"good"_s));
    auto bad = store.writer->commit([](store::Sql &sql) -> core::Result<> {
        const auto half = sql.exec(u"INSERT INTO tenant (guid) VALUES ('half')"_s);
        return half ? core::failure(core::Errc::Conflict, u"job"_s, u"changed its mind"_s) : core::failure(half.error());
    });
    auto alsoGood = store.writer->commit(insertTenant(u"also good"_s));
    QVERIFY(QCoro::waitFor(good));
    const auto failed = QCoro::waitFor(bad);
    QVERIFY(!failed);
    QCOMPARE(failed.error().detail, u"changed its mind"_s);
    QVERIFY(QCoro::waitFor(alsoGood));
    QCOMPARE(store.reader->scalar(u"SELECT GROUP_CONCAT(guid, '|') FROM tenant ORDER BY id"_s)->toString(), u"good|also good"_s);
}

void TestWriter::whatIsPostedIsThereAfterFlush()
{
    testsupport::TemporaryStore store;
    for (int i = 0; i < 20; ++i)
        store.writer->post(insertTenant(u"t%1"_s.arg(i)));
    QVERIFY(QCoro::waitFor(store.writer->flush()));
    QCOMPARE(count(store, u"tenant"_s), 20);
}

void TestWriter::aPostedFailureIsToldByFlushOnce()
{
    testsupport::TemporaryStore store;
    store.writer->post([](store::Sql &sql) { return sql.exec(u"INSERT INTO nowhere VALUES (1)"_s).map([](int) { }); });
    const auto first = QCoro::waitFor(store.writer->flush());
    QVERIFY(!first);
    QCOMPARE(first.error().code, core::Errc::Storage);
    QVERIFY2(first.error().detail.contains("nowhere"_L1), qPrintable(first.error().detail));
    QVERIFY(QCoro::waitFor(store.writer->flush()));
}

void TestWriter::whoOnlyAsksNeedsNoLock()
{
    testsupport::TemporaryStore store;
    QVERIFY(store.reader->begin()); // somebody else writes, and does not go on
    QVERIFY(QCoro::waitFor(store.writer->flush()));
    store.reader->rollback();
}

void TestWriter::whatIsQueuedAtTheEndIsKept()
{
    testsupport::TemporaryStore store;
    store.writer->post(insertTenant(u"last"_s));
    store.writer.reset();
    QCOMPARE(count(store, u"tenant"_s), 1);
}

void TestWriter::aFullDiskIsToldAndNothingIsHalfWritten()
{
    testsupport::TemporaryStore store;
    QVERIFY(store.commit([](store::Sql &sql) { // SQLite's own limit gives the same SQLITE_FULL as the disk
        const auto pages = sql.scalar(u"PRAGMA page_count"_s);
        return sql.scalar(u"PRAGMA max_page_count=%1"_s.arg(pages->toInt() + 2)).map([](const QVariant &) { });
    }));
    const auto full = store.commit([](store::Sql &sql) -> core::Result<> {
        for (int i = 0; i < 200; ++i) {
            const auto done = sql.exec(u"INSERT INTO tenant (guid) VALUES (?)"_s, {QString(500, u'x') + QString::number(i)});
            if (!done)
                return core::failure(done.error());
        }
        return {};
    });
    QVERIFY(!full);
    QVERIFY2(full.error().detail.contains("disk is full"_L1), qPrintable(full.error().detail));
    QCOMPARE(count(store, u"tenant"_s), 0);
    QVERIFY(store.commit(insertTenant(u"small"_s)));
}

void TestWriter::twoProcessesTakeTurns()
{
    testsupport::TemporaryStore store;
    QVERIFY(store.commit(insertTenant(u"t"_s)));
    const auto other = store::Writer::start(store.path); // as another process: its own connection and thread
    QVERIFY(other);
    std::vector<QCoro::Task<core::Result<>>> waiting;
    for (int i = 0; i < 50; ++i) {
        waiting.push_back(store.writer->commit(insertEvent(i)));
        waiting.push_back((*other)->commit(insertEvent(1000 + i)));
    }
    for (auto &task : waiting) {
        const auto done = QCoro::waitFor(task);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    QCOMPARE(count(store, u"event"_s), 100);
    QCOMPARE(store::verifyChain(*store.reader)->firstBad, 0);
}

MULLION_TEST(TestWriter)
#include "test_writer.moc"
