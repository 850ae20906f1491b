// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/records.h"
#include "session/store_desk.h"
#include "session/view.h"
#include "support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThreadPool>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace domain::calendar;

/// Reading a store from several threads.
class TestStoreReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherThreadReadsWhatIsCommitted();
    void mailboxesComeInTheOrderOfAddresses();
    void manyThreadsReadWhileOneWrites();
    void aStoreThatIsGoneIsNamed();
};

namespace {

using testsupport::aMailbox;
using testsupport::calendarWithDefault;

/// Runs `work` on a thread of the pool and waits for it.
template <typename Work>
void onThePool(Work work)
{
    QThreadPool pool;
    pool.start(work);
    pool.waitForDone();
}

size_t mailboxesSeen(const session::Session &session)
{
    const auto reader = session.newReader();
    if (!reader)
        return 0;
    const auto stock = session::loadStock(*reader, domain::FacetId::Calendar);
    return stock ? stock->mailboxes.size() : 0;
}

} // namespace

void TestStoreReader::anotherThreadReadsWhatIsCommitted()
{
    testsupport::StoreDesk desk;
    QVERIFY(desk.keep(aMailbox(1, u"Zoë"_s), calendarWithDefault(roles::availabilityOnly)));
    QString seen;
    QString who;
    onThePool([&] {
        const auto reader = desk.session->newReader();
        const auto stock = session::loadStock(*reader, domain::FacetId::Calendar);
        const auto view = session::viewOf(*reader, *stock, {}, {});
        const catalog::RowId row = view->columns.all().front();
        seen = view->columns.text(row, {domain::Field::Name, -1}) + u": "_s + view->columns.text(row, {domain::Field::Default, -1});
        who = reader->person().who;
    });
    QCOMPARE(seen, u"Zoë: AvailabilityOnly"_s);
    QCOMPARE(who, desk.session->person().who);
}

void TestStoreReader::mailboxesComeInTheOrderOfAddresses()
{
    testsupport::StoreDesk desk;
    for (const int number : {7, 2, 9, 4})
        QVERIFY(desk.keep(aMailbox(number, u"Person %1"_s.arg(number)), calendarWithDefault(roles::availabilityOnly)));
    const auto stock = session::loadStock(desk.session->reader(), domain::FacetId::Calendar);
    QVERIFY(stock);
    QStringList names;
    for (const domain::Subject &subject : stock->subjects)
        names.append(subject.mailbox->name);
    QCOMPARE(names.join(u", "_s), u"Person 2, Person 4, Person 7, Person 9"_s);
}

void TestStoreReader::manyThreadsReadWhileOneWrites()
{
    constexpr int mailboxes = 40;
    constexpr int readers = 4;
    testsupport::StoreDesk desk;
    std::atomic<bool> written = false;
    std::atomic<int> wentBack = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(readers);
    for (int i = 0; i < readers; ++i) {
        pool.start([&] {
            size_t last = 0;
            while (!written) {
                const size_t now = mailboxesSeen(*desk.session);
                wentBack += now < last;
                last = now;
            }
        });
    }
    bool kept = true;
    for (int i = 1; i <= mailboxes; ++i)
        kept = kept && desk.keep(aMailbox(i, u"Name"_s), calendarWithDefault(roles::none));
    written = true;
    pool.waitForDone();
    QVERIFY(kept);
    QCOMPARE(int(wentBack), 0);
    QCOMPARE(mailboxesSeen(*desk.session), size_t(mailboxes));
}

void TestStoreReader::aStoreThatIsGoneIsNamed()
{
    testsupport::StoreDesk desk;
    const QString path = desk.session->connection().store;
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QVERIFY(QDir(desk.folder.path()).mkdir(u"store.sqlite"_s));
    core::Error error;
    onThePool([&] { error = desk.session->newReader().error(); });
    QCOMPARE(error.code, core::Errc::Storage);
    QCOMPARE(error.subject, path);
}

MULLION_TEST(TestStoreReader)
#include "test_store_reader.moc"
