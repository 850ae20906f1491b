// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answer.h"
#include "exchange/paging.h"
#include "exchange/scripted_port.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exchange;
using core::Errc;
using samples::ScriptedPort;

namespace {

Reply page(int from, int to, const QString &next = {})
{
    Reply reply;
    for (int i = from; i < to; ++i)
        reply.rows.append(QJsonObject{{u"Guid"_s, u"guid-%1"_s.arg(i)}});
    reply.nextLink = next;
    return reply;
}

core::Result<Reply> expired()
{
    core::Error error = samples::anError(Errc::Conflict);
    error.key = answer::keys::expiredPage.toString();
    return core::failure(error);
}

struct Read
{
    Listing listing;
    QStringList guids;
};

Read readWith(ScriptedPort &port)
{
    Call call;
    call.cmdlet = u"Get-Mailbox"_s;
    call.anchor = u"APP:x"_s;
    Read read;
    const PageSink sink = [&](QJsonArray rows) {
        for (const QJsonValue &row : rows)
            read.guids << row.toObject().value(u"Guid").toString();
    };
    read.listing = QCoro::waitFor(readPages(port, call, sink, {}));
    return read;
}

} // namespace

class TestPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsLinks();
    void startsAgainWhenALinkExpired();
    void givesUpWhenLinksKeepExpiring();
    void truncatedIsNotComplete();
    void anErrorIsNotComplete();
    void aLinkToItselfEnds();
    void entriesOfOneFolderAreAllKept();
};

void TestPaging::followsLinks()
{
    ScriptedPort port([](const Call &call) -> core::Result<Reply> {
        if (call.nextLink.isEmpty())
            return page(0, 3, u"second"_s);
        return call.nextLink == u"second" ? page(3, 6, u"third"_s) : page(6, 7);
    });
    const Read read = readWith(port);
    QVERIFY(read.listing.complete);
    QCOMPARE(read.guids.size(), 7);
    QCOMPARE(read.listing.rows, 7);
    QCOMPARE(port.asked.size(), size_t{3});
    for (const Call &call : port.asked)
        QCOMPARE(call.anchor, u"APP:x"_s);
}

void TestPaging::startsAgainWhenALinkExpired()
{
    int firsts = 0;
    ScriptedPort port([&firsts](const Call &call) -> core::Result<Reply> {
        if (call.nextLink.isEmpty())
            return ++firsts == 1 ? page(0, 3, u"old"_s)
                                 : page(1, 5, u"new"_s); // one went, two came meanwhile
        if (call.nextLink == u"old")
            return expired();
        return page(5, 6);
    });
    const Read read = readWith(port);
    QVERIFY(read.listing.complete);
    QCOMPARE(read.guids,
        QStringList({u"guid-0"_s, u"guid-1"_s, u"guid-2"_s, u"guid-3"_s, u"guid-4"_s, u"guid-5"_s}));
}

void TestPaging::givesUpWhenLinksKeepExpiring()
{
    ScriptedPort port([](const Call &call) -> core::Result<Reply> {
        if (call.nextLink.isEmpty())
            return page(0, 3, u"old"_s);
        return expired();
    });
    const Read read = readWith(port);
    QVERIFY(!read.listing.complete);
    QCOMPARE(read.listing.cause->key, answer::keys::expiredPage.toString());
    QCOMPARE(read.guids.size(), 3);
}

void TestPaging::truncatedIsNotComplete()
{
    ScriptedPort port([](const Call &) -> core::Result<Reply> {
        Reply reply = page(0, 2);
        reply.truncated = true;
        return reply;
    });
    const Read read = readWith(port);
    QVERIFY(!read.listing.complete);
    QCOMPARE(read.listing.cause->key, u"Truncated"_s);
    QCOMPARE(read.guids.size(), 2);
}

void TestPaging::anErrorIsNotComplete()
{
    ScriptedPort port([](const Call &call) -> core::Result<Reply> {
        if (call.nextLink.isEmpty())
            return page(0, 3, u"second"_s);
        return core::failure(samples::anError(Errc::Unavailable));
    });
    const Read read = readWith(port);
    QVERIFY(!read.listing.complete);
    QCOMPARE(read.listing.cause->code, Errc::Unavailable);
    QCOMPARE(read.listing.rows, 3);
}

void TestPaging::aLinkToItselfEnds()
{
    ScriptedPort port([](const Call &) -> core::Result<Reply> { return page(0, 3, u"again"_s); });
    const Read read = readWith(port);
    QVERIFY(!read.listing.complete);
    QCOMPARE(read.guids.size(), 3);
}

void TestPaging::entriesOfOneFolderAreAllKept()
{
    ScriptedPort port([](const Call &call) -> core::Result<Reply> {
        Reply reply;
        const QString user = call.nextLink.isEmpty() ? u"Default"_s : u"Kim"_s;
        reply.rows.append(QJsonObject{
            {u"FolderName"_s, u"Kalender"_s}, {u"Identity"_s, u"a:\\Kalender"_s}, {u"User"_s, user}});
        if (call.nextLink.isEmpty())
            reply.nextLink = u"second"_s;
        return reply;
    });
    QCOMPARE(readWith(port).listing.rows, 2);
}

MULLION_TEST(TestPaging)
#include "test_paging.moc"
