// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "words/column_text.h"
#include "words/error_text.h"
#include "words/state_text.h"

#include <QSet>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;

/// Every state, reason, status and end has words, and no two of a kind have the same.
class TestStateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasWordsOfItsOwn_data();
    void everyValueHasWordsOfItsOwn();
    void explanationsAreSentences_data() { everyValueHasWordsOfItsOwn_data(); }
    void explanationsAreSentences();
    void aRunAtWorkIsRunning();
    void noSentenceNamesTheTerminal();
    void attributesAreNumbered();
    void countsLeaveOutWhatIsZero();
};

namespace {

using Words = std::function<QString(int)>;

} // namespace
Q_DECLARE_METATYPE(Words)

void TestStateText::everyValueHasWordsOfItsOwn_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<Words>("word");
    QTest::addColumn<Words>("sentence");
    using namespace change;
    using domain::calendar::State;
    const int lastState = domain::calendar::stateCount - 1;
    QTest::newRow("states") << 0 << lastState << Words([](int i) { return words::stateText(State(i)); })
                            << Words([](int i) { return words::stateExplanation(State(i)); });
    QTest::newRow("reasons") << 1 << int(domain::Reason::StalePlan) << Words()
                             << Words([](int i) { return words::reasonText(domain::Reason(i)); });
    QTest::newRow("decisions") << 0 << int(DecisionKind::Hold) << Words([](int i) { return words::decisionText(DecisionKind(i)); })
                               << Words([](int i) { return words::decisionExplanation(DecisionKind(i)); });
    QTest::newRow("rows of a run") << 0 << int(RowStatus::InDoubt) << Words([](int i) { return words::rowStatusText(RowStatus(i)); })
                                   << Words([](int i) { return words::rowStatusExplanation(RowStatus(i)); });
    QTest::newRow("ends of a run") << 0 << int(RunEnd::Bug) << Words([](int i) { return words::runStateText(runEndName(RunEnd(i))); })
                                   << Words([](int i) { return words::runEndText(RunEnd(i)); });
    QTest::newRow("fields") << 0 << domain::fieldCount - 1 << Words([](int i) { return words::columnTitle(domain::Field(i)); }) << Words();
    QTest::newRow("other columns") << 0 << int(words::Column::ChangedByOthers)
                                   << Words([](int i) { return words::columnTitle(words::Column(i)); }) << Words();
}

void TestStateText::everyValueHasWordsOfItsOwn()
{
    QFETCH(const int, first);
    QFETCH(const int, last);
    QFETCH(const Words, word);
    QFETCH(const Words, sentence);
    for (const Words &words : {word, sentence}) {
        if (!words)
            continue;
        QSet<QString> all;
        for (int i = first; i <= last; ++i) {
            QVERIFY2(!words(i).isEmpty(), qPrintable(QString::number(i)));
            QVERIFY2(!all.contains(words(i)), qPrintable(words(i)));
            all.insert(words(i));
        }
    }
}

void TestStateText::explanationsAreSentences()
{
    QFETCH(const int, first);
    QFETCH(const int, last);
    QFETCH(const Words, sentence);
    for (int i = first; sentence && i <= last; ++i) {
        QVERIFY2(sentence(i).endsWith(u'.'), qPrintable(sentence(i)));
        QVERIFY2(sentence(i).front().isUpper(), qPrintable(sentence(i)));
    }
}

void TestStateText::aRunAtWorkIsRunning()
{
    QCOMPARE(words::runStateText(u"running"_s), u"running"_s);
    QCOMPARE(words::runStateText(u"sign-in-needed"_s), u"stopped: signed out"_s);
}

void TestStateText::noSentenceNamesTheTerminal()
{
    for (int i = 0; i <= int(change::RunEnd::Bug); ++i)
        QVERIFY(!words::runEndText(change::RunEnd(i)).contains(u"mullionctl"_s));
}

void TestStateText::attributesAreNumbered()
{
    QCOMPARE(words::columnTitle(domain::attributeField(15)), u"Attribute 15"_s);
}

void TestStateText::countsLeaveOutWhatIsZero()
{
    change::RunCounts counts;
    QCOMPARE(words::countsText(counts), u"nothing to do"_s);
    counts.done = 120;
    counts.begun = 1;
    counts.waiting = 2;
    QCOMPARE(words::countsText(counts), u"120 done, 1 begun, 2 waiting"_s);
}

MULLION_TEST(TestStateText)
#include "test_state_text.moc"
