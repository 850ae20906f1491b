// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/retry_after.h"
#include "core/error.h"
#include "support/test_main.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryAfter_data();
    void retryAfter();
    void readsTimes_data();
    void readsTimes();
    void sleepEndsWhenStopped();
    void everyErrorCodeHasANameThatLeadsBack();
};

void TestClock::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("millisecondsSince1970");
    QTest::newRow("seven decimals and an offset, as Exchange writes") << u"2026-01-02T03:04:05.6789012+00:00"_s << qint64(1767323045679);
    QTest::newRow("no offset means UTC") << u"2026-01-02T03:04:05"_s << qint64(1767323045000);
    QTest::newRow("another offset is taken off") << u"2026-01-02T05:04:05+02:00"_s << qint64(1767323045000);
    QTest::newRow("not a time") << u"yesterday"_s << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
}

void TestClock::readsTimes()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, millisecondsSince1970);
    const auto read = core::fromIso(text);
    QCOMPARE(read ? qint64(read->time_since_epoch().count()) : qint64(-1), millisecondsSince1970);
    if (read)
        QCOMPARE(core::fromIso(core::toIso(*read)), read);
}

void TestClock::sleepEndsWhenStopped()
{
    core::SystemClock clock;
    std::stop_source stop;
    const auto before = clock.elapsed();
    QTimer::singleShot(0, this, [&] { stop.request_stop(); });
    QCoro::waitFor(clock.sleep(10min, stop.get_token()));
    QVERIFY(clock.elapsed() - before < 5min);
}

void TestClock::everyErrorCodeHasANameThatLeadsBack()
{
    QSet<QString> names;
    for (int code = int(core::Errc::Cancelled); code <= int(core::Errc::Storage); ++code) {
        const QString name = core::errcName(core::Errc(code));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QCOMPARE(core::errcFromName(name), std::optional(core::Errc(code)));
    }
    QCOMPARE(core::errcFromName(u"nonsense"_s), std::nullopt);
}

void TestClock::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("seconds") << QByteArray(" 7 ") << 7;
    QTest::newRow("a part of one") << QByteArray("1.2") << 2;
    QTest::newRow("a date") << QByteArray("Mon, 23 Nov 2026 10:01:30 GMT") << 90;
    QTest::newRow("a date that is over") << QByteArray("Mon, 23 Nov 2026 09:00:00 GMT") << 0;
    QTest::newRow("a word") << QByteArray("soon") << -1;
    QTest::newRow("below nothing") << QByteArray("-5") << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
}

void TestClock::retryAfter()
{
    QFETCH(const QByteArray, header);
    const auto found = core::retryAfter(header, *core::fromIso(u"2026-11-23T10:00:00Z"_s));
    QTEST(found ? int(found->count()) : -1, "seconds");
}

MULLION_TEST(TestClock)
#include "test_clock.moc"
