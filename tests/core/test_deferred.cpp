// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deferred.h"
#include "support/test_main.h"

#include <QCoro/QCoroTask>
#include <QTest>
#include <QThread>
#include <thread>

class TestDeferred : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstCompletionWins();
    void tenThousandInstantAnswersDoNotRecurse();
    void resumesOnTheWaitersThread();
};

namespace {

QCoro::Task<int> sumOfInstantAnswers(int count)
{
    int sum = 0;
    for (int i = 0; i < count; ++i) {
        const core::Deferred<int> answer;
        answer.complete(1);
        sum += co_await answer.wait();
    }
    co_return sum;
}

QCoro::Task<QThread *> threadAfter(core::Deferred<int> answer)
{
    co_await answer.wait();
    co_return QThread::currentThread();
}

QCoro::Task<int> valueOf(core::Deferred<int> answer)
{
    co_return co_await answer.wait();
}

} // namespace

void TestDeferred::firstCompletionWins()
{
    const core::Deferred<int> answer;
    QVERIFY(!answer.isComplete());
    answer.complete(1);
    answer.complete(2);
    QVERIFY(answer.isComplete());
    QCOMPARE(QCoro::waitFor(valueOf(answer)), 1);
}

void TestDeferred::tenThousandInstantAnswersDoNotRecurse()
{
    QCOMPARE(QCoro::waitFor(sumOfInstantAnswers(10'000)), 10'000);
}

void TestDeferred::resumesOnTheWaitersThread()
{
    const core::Deferred<int> answer;
    std::thread completer([answer] { answer.complete(1); });
    QThread *resumedOn = QCoro::waitFor(threadAfter(answer));
    completer.join();
    QCOMPARE(resumedOn, QThread::currentThread());
}

MULLION_TEST(TestDeferred)
#include "test_deferred.moc"
