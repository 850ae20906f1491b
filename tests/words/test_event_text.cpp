// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apps/switches.h"
#include "domain/reason.h"
#include "support/build_values.h"
#include "support/test_main.h"
#include "words/event_text.h"
#include "words/language.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using change::Event;
using domain::Trustee;
using domain::calendar::EntryStep;

namespace kind = change::eventKind;
namespace roles = domain::calendar::roles;

/// A line of the history as a sentence.
class TestEventText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void everyKindHasASentence();
};

namespace {

const QJsonObject open = testsupport::calendarWithDefault(roles::availabilityOnly).toJson();
const QJsonObject closed = testsupport::calendarWithDefault(roles::none).toJson();

QJsonObject step(EntryStep::Verb verb, const Trustee &who, domain::calendar::Right right)
{
    return {{u"facet"_s, u"calendar"_s}, {u"effect"_s, u"narrow"_s},
        {u"call"_s, EntryStep {verb, {who, right, domain::calendar::Sharing::None}, false}.toJson()}};
}

} // namespace

void TestEventText::sentences_data()
{
    QTest::addColumn<QString>("kindName");
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<QString>("text");
    const Trustee staff = Trustee::of(testsupport::recipientId(1), u"Staff"_s);
    const auto row = [](const char *name, const QString &kindName, const QJsonObject &facts, const QString &text) {
        QTest::newRow(name) << kindName << facts << text;
    };
    row("a change", kind::rowEnded, {{u"status"_s, u"done"_s}, {u"before"_s, open}, {u"after"_s, closed}},
        u"Kim changed Default: free/busy only → none."_s);
    row("a change of apps", kind::rowEnded,
        {{u"status"_s, u"done"_s}, {u"before"_s, domain::apps::Switches {{{u"ImapEnabled"_s, true}}, {}}.toJson()},
            {u"after"_s, domain::apps::Switches {{{u"ImapEnabled"_s, false}}, {}}.toJson()}},
        u"Kim changed IMAP: on → off."_s);
    row("nothing to change any more", kind::rowEnded, {{u"status"_s, u"done"_s}, {u"before"_s, closed}, {u"after"_s, closed}},
        u"Kim found it as planned."_s);
    row("a row that is held", kind::rowEnded, {{u"status"_s, u"held"_s}, {u"hold"_s, domain::reasonName(domain::Reason::StalePlan)}},
        u"Kim left it alone. Somebody changed it after the plan was made."_s);
    row("a row that failed", kind::rowEnded, {{u"status"_s, u"failed"_s}, {u"error"_s, u"refused: no such group"_s}},
        u"Kim could not change it (refused: no such group)."_s);
    row("a row in doubt", kind::rowEnded, {{u"status"_s, u"in-doubt"_s}, {u"error"_s, u"in-doubt: cut off"_s}},
        u"Kim sent a change, and what became of it is not known (in-doubt: cut off)."_s);
    row("what somebody else did meanwhile", kind::rowEnded,
        {{u"status"_s, u"done"_s}, {u"before"_s, open}, {u"after"_s, closed},
            {u"changedByOthers"_s,
                QJsonArray {QJsonObject {{u"what"_s, u"r:1"_s}, {u"label"_s, u"Ann"_s}, {u"before"_s, u""_s}, {u"after"_s, u"Editor"_s}}}}},
        u"Kim changed Default: free/busy only → none. Meanwhile somebody else changed Ann: no entry → editor."_s);
    row("an entry to be added", kind::stepIntent, step(EntryStep::Verb::Add, staff, roles::availabilityOnly),
        u"Kim was about to add Staff: free/busy only."_s);
    row("an entry to be set", kind::stepIntent, step(EntryStep::Verb::Set, Trustee::defaultUser(), roles::none),
        u"Kim was about to set Default to none."_s);
    row("an entry to be removed", kind::stepIntent, step(EntryStep::Verb::Remove, staff, roles::reviewer),
        u"Kim was about to remove Staff: reviewer."_s);
    row("done", kind::stepOutcome, {{u"outcome"_s, u"done"_s}}, u"The service did it."_s);
    row("done, as reading showed", kind::stepOutcome, {{u"outcome"_s, u"shown by reading"_s}},
        u"The service's answer was lost; reading showed that it was done."_s);
    row("refused", kind::stepOutcome, {{u"outcome"_s, u"refused: conflict"_s}}, u"The service refused (conflict)."_s);
    row("an exception", kind::exceptionKept, {{u"kept"_s, u"Reviewer"_s}}, u"Kim keeps it as an exception, with Default at reviewer."_s);
    row("an exception with a reason", kind::exceptionKept, {{u"kept"_s, u"None"_s}, {u"reason"_s, u"works council"_s}},
        u"Kim keeps it as an exception, with Default at none (works council)."_s);
    row("a scan", kind::scan, {{u"listed"_s, 500}, {u"read"_s, 499}}, u"Kim read 499 mailboxes."_s);
    row("a scan of one", kind::scan, {{u"read"_s, 1}}, u"Kim read 1 mailbox."_s);
    row("a snapshot", kind::snapshotMade, {{u"name"_s, u"before"_s}, {u"rows"_s, 12}}, u"Kim kept 12 mailboxes as the snapshot \"before\"."_s);
    row("a run", kind::runStarted, {{u"run"_s, u"0123456789abcdef"_s}, {u"rows"_s, 3}}, u"Kim started the run 01234567 over 3 mailboxes."_s);
    row("a run that goes on", kind::runStarted, {{u"run"_s, u"0123456789abcdef"_s}, {u"again"_s, true}}, u"Kim went on with the run 01234567."_s);
    row("the end of a run", kind::runEnded,
        {{u"run"_s, u"0123456789abcdef"_s}, {u"end"_s, u"finished"_s}, {u"done"_s, 5}, {u"held"_s, 1}},
        u"The run 01234567 of Kim is over: finished (5 done, 1 held)."_s);
    row("an export", kind::exported, {{u"kind"_s, u"mailboxes"_s}, {u"rows"_s, 1}, {u"file"_s, u"/tmp/a.csv"_s}}, u"Kim exported 1 row to /tmp/a.csv."_s);
    row("the export of a snapshot", kind::exported, {{u"snapshot"_s, u"before"_s}}, u"Kim exported the snapshot \"before\"."_s);
    row("a kind of a newer program", u"tea-made"_s, {}, u"Kim: tea-made"_s);
}

void TestEventText::sentences()
{
    QFETCH(const QString, kindName);
    QFETCH(const QJsonObject, facts);
    const words::Language english(u"en"_s);
    QTEST(words::eventText({kindName, u"Kim"_s, {}, {}, facts}), "text");
}

void TestEventText::everyKindHasASentence()
{
    for (const QString &name : {kind::signIn, kind::scan, kind::snapshotMade, kind::snapshotDeleted, kind::planMade, kind::runStarted,
             kind::runStopped, kind::runEnded, kind::rowBegun, kind::stepIntent, kind::stepOutcome, kind::rowEnded, kind::exceptionKept,
             kind::exceptionRemoved, kind::exported})
        QVERIFY2(words::eventText({name, u"Kim"_s, {}, {}, {}}).endsWith(u'.'), qPrintable(name));
}

MULLION_TEST(TestEventText)
#include "test_event_text.moc"
