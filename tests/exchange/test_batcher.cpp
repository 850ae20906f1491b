// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/batcher.h"
#include "exchange/samples.h"
#include "exchange/scripted_port.h"
#include "support/fake_clock.h"
#include "support/task.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exchange;
using namespace std::chrono_literals;
using change::Priority;
using core::Errc;
using samples::ScriptedHttp;

namespace {

using Outcome = std::shared_ptr<std::optional<core::Result<Reply>>>;

/// Answers each item of a batch with its own identity, so that mixed-up answers show.
HttpAnswer echo(const HttpRequest &request)
{
    const auto rowFor = [](const QJsonObject &body) {
        const QString identity = body.value(u"CmdletInput")
                                     .toObject()
                                     .value(u"Parameters")
                                     .toObject()
                                     .value(u"Identity")
                                     .toString();
        return QJsonObject{{u"value"_s, QJsonArray{QJsonObject{{u"Identity"_s, identity}}}}};
    };
    if (!request.batch)
        return samples::answer(200, QJsonDocument(rowFor(request.body)).toJson());
    QJsonArray responses;
    for (const QJsonValue &value : request.body.value(u"requests").toArray()) {
        const QJsonObject item = value.toObject();
        responses.prepend(QJsonObject{{u"id"_s, item.value(u"id")}, {u"status"_s, 200},
            {u"body"_s, rowFor(item.value(u"body").toObject())}});
    }
    return samples::answer(200, QJsonDocument(QJsonObject{{u"responses"_s, responses}}).toJson());
}

struct World
{
    explicit World(ScriptedHttp::Answer answer = echo)
        : far(std::move(answer))
    {
    }

    /// Lets everything end that is still under way.
    ~World()
    {
        clock.advance(std::chrono::seconds {1});
        for (const auto &later : far.open)
            later.complete(HttpAnswer {});
        clock.settle();
    }

    Outcome call(const QString &identity, CallKind kind = CallKind::Read, Priority priority = Priority::Scan,
        std::stop_token stop = {}, TimeClass timeClass = TimeClass::Mailbox)
    {
        if (!batcher) {
            const Endpoints endpoints{
                QUrl(u"https://outlook.office365.com"_s), QUrl(), u"t"_s, u"APP:x"_s, limits};
            batcher = std::make_unique<Batcher>(far, endpoints, clock, telemetry, busy);
        }
        Call made;
        made.cmdlet = kind == CallKind::Read ? u"Get-X"_s : u"Set-X"_s;
        made.kind = kind;
        made.priority = priority;
        made.timeClass = timeClass;
        made.parameters = {{u"Identity"_s, identity}};
        made.subject = identity;
        return testsupport::started(batcher->call(made, stop));
    }
    QList<int> sizes() const
    {
        QList<int> all;
        for (const HttpRequest &request : far.sent)
            all << (request.batch ? int(request.body.value(u"requests").toArray().size()) : 1);
        return all;
    }

    Limits limits;
    Busy busy;
    ScriptedHttp far;
    testsupport::FakeClock clock;
    std::shared_ptr<Telemetry> telemetry = std::make_shared<Telemetry>();
    std::unique_ptr<Batcher> batcher;
};

QString rowOf(const Outcome &outcome)
{
    if (!*outcome)
        return u"waiting"_s;
    if (!**outcome)
        return core::errcName((*outcome)->error().code);
    return (*outcome)->value().rows.first().toObject().value(u"Identity").toString();
}

} // namespace

class TestBatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTen();
    void waitsALittleForMore();
    void readsAndWritesNeverShare();
    void aClickGoesAtOnce();
    void listPagesGoAlone();
    void twoWritesToOneMailboxKeepTheirOrder();
    void withoutBatchesCallsGoAlone();
    void anItemRefusedForItsTokenGoesAlone();
    void cancelledBeforeItLeft();
    void aCancelledReadIsLetGo();
    void aWriteThatLeftIsAwaited();
    void batchSizeOneJoinsNothing();
};

void TestBatcher::joinsTen()
{
    World world;
    std::vector<Outcome> outcomes;
    for (int i = 0; i < 25; ++i)
        outcomes.push_back(world.call(QString::number(i)));
    world.clock.settle();
    QCOMPARE(world.sizes(), QList<int>({10, 10}));
    world.clock.advance(10ms);
    QCOMPARE(world.sizes(), QList<int>({10, 10, 5}));
    for (int i = 0; i < 25; ++i)
        QCOMPARE(rowOf(outcomes[size_t(i)]), QString::number(i));
}

void TestBatcher::waitsALittleForMore()
{
    World world;
    const Outcome one = world.call(u"a"_s);
    world.clock.advance(3ms);
    QVERIFY(world.far.sent.empty());
    const Outcome two = world.call(u"b"_s);
    world.clock.advance(1ms);
    QCOMPARE(world.sizes(), QList<int>({2}));
    QCOMPARE(rowOf(one), u"a"_s);
    QCOMPARE(rowOf(two), u"b"_s);
    const Outcome alone = world.call(u"c"_s);
    world.clock.advance(10ms);
    QCOMPARE(world.sizes(), QList<int>({2, 1}));
    QCOMPARE(rowOf(alone), u"c"_s);
}

void TestBatcher::readsAndWritesNeverShare()
{
    World world;
    for (int i = 0; i < 4; ++i)
        world.call(QString::number(i), i % 2 == 0 ? CallKind::Read : CallKind::Write);
    world.clock.advance(10ms);
    QCOMPARE(world.far.sent.size(), size_t{2});
    QVERIFY(world.far.sent[0].kind != world.far.sent[1].kind);
    for (const HttpRequest &request : world.far.sent) {
        for (const QJsonValue &item : request.body.value(u"requests").toArray()) {
            const QString cmdlet = item.toObject()
                                       .value(u"body")
                                       .toObject()
                                       .value(u"CmdletInput")
                                       .toObject()
                                       .value(u"CmdletName")
                                       .toString();
            QCOMPARE(cmdlet.startsWith(u"Get-"), request.kind == CallKind::Read);
        }
    }
}

void TestBatcher::aClickGoesAtOnce()
{
    World world;
    const Outcome scan = world.call(u"scan"_s);
    const Outcome click = world.call(u"click"_s, CallKind::Read, Priority::Click);
    world.clock.advance(0ms);
    QCOMPARE(rowOf(click), u"click"_s);
    QCOMPARE(rowOf(scan), u"waiting"_s);
}

void TestBatcher::listPagesGoAlone()
{
    World world;
    for (int i = 0; i < 3; ++i)
        world.call(QString::number(i), CallKind::Read, Priority::Scan, {}, TimeClass::ListPage);
    world.clock.settle();
    QCOMPARE(world.sizes(), QList<int>({1, 1, 1}));
}

void TestBatcher::twoWritesToOneMailboxKeepTheirOrder()
{
    World world;
    world.call(u"a:folder"_s, CallKind::Write);
    world.call(u"b:folder"_s, CallKind::Write);
    world.call(u"A:folder"_s, CallKind::Write);
    world.clock.advance(10ms);
    QCOMPARE(world.sizes(), QList<int>({2, 1}));
}

void TestBatcher::withoutBatchesCallsGoAlone()
{
    World world(
        [](const HttpRequest &request) { return request.batch ? samples::answer(404, {}) : echo(request); });
    std::vector<Outcome> outcomes;
    for (int i = 0; i < 3; ++i)
        outcomes.push_back(world.call(QString::number(i), CallKind::Write));
    world.clock.advance(10ms);
    QCOMPARE(world.sizes(), QList<int>({3, 1, 1, 1}));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(rowOf(outcomes[size_t(i)]), QString::number(i));
    world.call(u"later"_s, CallKind::Write);
    world.clock.settle();
    QCOMPARE(world.sizes().last(), 1);
}

void TestBatcher::anItemRefusedForItsTokenGoesAlone()
{
    World world([](const HttpRequest &request) {
        HttpAnswer answer = echo(request);
        if (!request.batch)
            return answer;
        QJsonArray responses = QJsonDocument::fromJson(answer.body).object().value(u"responses").toArray();
        QJsonObject last = responses.last().toObject();
        last.insert(u"status"_s, 401);
        last.insert(u"body"_s, QJsonValue());
        responses.replace(responses.size() - 1, last);
        answer.body = QJsonDocument(QJsonObject{{u"responses"_s, responses}}).toJson();
        return answer;
    });
    const Outcome one = world.call(u"a"_s, CallKind::Write);
    const Outcome two = world.call(u"b"_s, CallKind::Write);
    world.clock.advance(10ms);
    QCOMPARE(world.sizes(), QList<int>({2, 1}));
    QCOMPARE(rowOf(one), u"a"_s);
    QCOMPARE(rowOf(two), u"b"_s);
}

void TestBatcher::cancelledBeforeItLeft()
{
    World world;
    std::stop_source stop;
    const Outcome gone = world.call(u"gone"_s, CallKind::Write, Priority::Apply, stop.get_token());
    const Outcome stays = world.call(u"stays"_s, CallKind::Write);
    stop.request_stop();
    world.clock.advance(10ms);
    QCOMPARE(rowOf(gone), u"cancelled"_s);
    QCOMPARE(rowOf(stays), u"stays"_s);
    QCOMPARE(world.sizes(), QList<int>({1}));
}

void TestBatcher::aCancelledReadIsLetGo()
{
    World world(ScriptedHttp::Answer{});
    std::stop_source stop;
    const Outcome gone = world.call(u"gone"_s, CallKind::Read, Priority::Scan, stop.get_token());
    const Outcome stays = world.call(u"stays"_s);
    world.clock.advance(10ms);
    QCOMPARE(world.far.sent.size(), size_t{1});
    stop.request_stop();
    world.clock.settle();
    QCOMPARE(rowOf(gone), u"cancelled"_s);
    QCOMPARE(rowOf(stays), u"waiting"_s);
    world.far.open.front().complete(echo(world.far.sent.front()));
    world.clock.settle();
    QCOMPARE(rowOf(stays), u"stays"_s);
}

void TestBatcher::aWriteThatLeftIsAwaited()
{
    World world(ScriptedHttp::Answer{});
    std::stop_source stop;
    std::stop_source other;
    const Outcome one = world.call(u"a"_s, CallKind::Write, Priority::Apply, stop.get_token());
    const Outcome two = world.call(u"b"_s, CallKind::Write, Priority::Apply, other.get_token());
    world.clock.advance(10ms);
    stop.request_stop();
    world.clock.settle();
    QCOMPARE(rowOf(one), u"waiting"_s);
    QVERIFY(!world.far.stops.front().stop_requested()); // the other one still waits for the same request
    other.request_stop();
    world.clock.settle();
    QVERIFY(world.far.stops.front().stop_requested()); // not for long
    QCOMPARE(rowOf(one), u"waiting"_s);
    world.far.open.front().complete(echo(world.far.sent.front()));
    world.clock.settle();
    QCOMPARE(rowOf(one), u"a"_s);
    QCOMPARE(rowOf(two), u"b"_s);
}

void TestBatcher::batchSizeOneJoinsNothing()
{
    World world;
    world.limits.batchSize = 1;
    for (int i = 0; i < 3; ++i)
        world.call(QString::number(i));
    world.clock.settle();
    QCOMPARE(world.sizes(), QList<int>({1, 1, 1}));
}

MULLION_TEST(TestBatcher)
#include "test_batcher.moc"
