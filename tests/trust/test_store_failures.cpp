// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "trust_desk.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;
using namespace trust;

namespace {

const QStringList options {u"--settle"_s, u"1"_s, u"--in-flight"_s, u"4"_s};

/// A store that gives out stops a run before its next write, with a sentence, and what was written is known.
class TestStoreFailures : public QObject
{
    Q_OBJECT

private:
    static void goesOnToTheEnd(TrustDesk &desk)
    {
        const Answer answer = desk.desk().run(desk.next(options));
        QVERIFY2(answer.code == 0, answer.told());
        const QStringList wrong = desk.disagreements();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// Runs a line of shell with mounts of its own, the program and its arguments behind it. None: the system does not let us.
    static std::optional<Answer> withMounts(PracticeDesk &desk, const QString &line, const QStringList &arguments)
    {
        const auto probe = desk.begin(u"unshare"_s, {u"-rm"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, desk.path(u"."_s)});
        if (PracticeDesk::finish(*probe).code != 0)
            return std::nullopt;
        const auto process = desk.begin(
            u"unshare"_s, QStringList {u"-rm"_s, u"sh"_s, u"-c"_s, line, PracticeDesk::program()} + arguments);
        return PracticeDesk::finish(*process);
    }

private Q_SLOTS:
    void aFullDisk_data()
    {
        QTest::addColumn<int>("job");
        QTest::addColumn<int>("kilobytes");
        for (size_t i = 0; i < jobs().size(); ++i) {
            for (const int kilobytes : {8, 300, 700})
                QTest::addRow("%s, %d KB left", qPrintable(jobs()[i].name), kilobytes) << int(i) << kilobytes;
        }
    }

    void aFullDisk()
    {
        QFETCH(const int, job);
        QFETCH(const int, kilobytes);
        TrustDesk desk(jobs()[size_t(job)], 120);
        QCOMPARE(desk.plan(), QString());
        QDir().mkpath(desk.desk().path(u"disk"_s));
        const QString line = u"mount -t tmpfs -o size=$(( $(stat -c %s '%1') / 1024 + 8 + %2 ))k tmpfs disk && cp '%1' disk/store.sqlite && "
                             "\"$0\" --store disk/store.sqlite \"$@\"; code=$?; rm -f '%1' '%1-wal' '%1-shm'; cp disk/store.sqlite '%1'; "
                             "test -e disk/store.sqlite-wal && cp disk/store.sqlite-wal '%1-wal'; exit $code"_s.arg(desk.desk().store()).arg(kilobytes);
        const auto answer = withMounts(desk.desk(), line, desk.next(options));
        if (!answer)
            QSKIP("no mounts of one's own here");
        QVERIFY2(answer->code == 1, answer->told());
        QVERIFY2(answer->err.contains("store"), answer->told());
        QVERIFY2(desk.executed() < desk.expected(), answer->told());
        if (desk.hasRun())
            QCOMPARE(desk.wronglyDone(), QStringList());
        goesOnToTheEnd(desk);
    }

    void aStoreThatIsReadOnly_data() { eachJob(); }
    void aStoreThatIsReadOnly()
    {
        QFETCH(const int, job);
        TrustDesk desk(jobs()[size_t(job)], 60);
        QCOMPARE(desk.plan(), QString());
        const QString line = u"mount --bind '%1' '%1' && mount -o remount,bind,ro '%1' && exec \"$0\" \"$@\""_s.arg(desk.desk().home());
        const auto answer = withMounts(desk.desk(), line, desk.next(options));
        if (!answer)
            QSKIP("no mounts of one's own here");
        QVERIFY2(answer->code == 1, answer->told());
        QVERIFY2(answer->err.contains("store"), answer->told());
        QCOMPARE(desk.executed(), 0);
        goesOnToTheEnd(desk);
    }

    void damagedPages_data() { eachJob(); }
    void damagedPages()
    {
        QFETCH(const int, job);
        practice::Rng dice(seed() + quint64(job));
        TrustDesk desk(jobs()[size_t(job)], 60);
        QCOMPARE(desk.plan(), QString());
        QFile file(desk.desk().store());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        constexpr qsizetype page = 4096;
        const auto pages = quint32(whole.size() / page);
        int refused = 0;
        for (int i = isLong() ? 60 : 12; i > 0 && desk.executed() < desk.expected(); --i) {
            QByteArray bytes = whole;
            bytes.replace(qsizetype(dice.below(pages)) * page, page, QByteArray(page, char(0x5A)));
            for (const QString &end : {u"-wal"_s, u"-shm"_s})
                QFile::remove(desk.desk().store() + end);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
            file.close();
            const Answer answer = desk.desk().run(desk.next(QStringList {u"--first"_s, u"1"_s} + options));
            QVERIFY2(!answer.crashed, answer.told());
            QVERIFY2(answer.code == 0 || answer.code == 1 || answer.code == 4, answer.told());
            if (answer.code == 1) {
                ++refused;
                QVERIFY2(answer.err.contains("store"), answer.told());
            }
        }
        QVERIFY(refused > 0);
        QCOMPARE(executedTwice(desk.writes()), QStringList());
    }

    void aClockThatIsSetBack_data() { eachJob(); }
    void aClockThatIsSetBack()
    {
        QFETCH(const int, job);
        TrustDesk desk(jobs()[size_t(job)], 90);
        QCOMPARE(desk.plan(), QString());
        QCOMPARE(desk.desk().faults({{u"latency-ms"_s, 30}}), QString());
        const auto process = desk.beginWithClock(desk.next(options));
        QTRY_VERIFY_WITH_TIMEOUT(desk.executed() > 10, 20'000);
        desk.setClock(-3600);
        const Answer answer = PracticeDesk::finish(*process);
        QVERIFY2(answer.code == 1, answer.told());
        QVERIFY2(answer.err.contains("clock was set back"), answer.told());
        QVERIFY(desk.executed() < desk.expected());
        QCOMPARE(desk.wronglyDone(), QStringList());
        desk.setClock(0);
        goesOnToTheEnd(desk);
    }
};

MULLION_TEST(TestStoreFailures)

} // namespace

#include "test_store_failures.moc"
