// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in_desk.h"
#include "support/test_main.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <map>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::PracticeDesk;
using testsupport::SignInDesk;

namespace {

/// What --json promises: every verb gives one object on one line, or a line for each row, with the same names for the same things
/// and nothing beside them. The cases build on each other, as a day's work does.
class TestJson : public QObject
{
    Q_OBJECT

private:
    enum class Shape { Object, Lines };
    struct Case
    {
        QString verb; ///< As the help names it: "plan segment".
        QString rest; ///< Its arguments.
        Shape shape = Shape::Object;
    };

    std::unique_ptr<SignInDesk> m_desk;
    std::map<QString, std::pair<QJsonValue::Type, QString>> m_types; ///< Of every name, and where it was seen first.

    static std::vector<Case> cases()
    {
        constexpr Shape lines = Shape::Lines;
        return {
            {u"connect"_s, u"work"_s}, {u"status"_s, {}}, {u"scan"_s, u"--policy p.json"_s}, {u"scan"_s, u"--email-apps"_s},
            {u"list"_s, u"--where bob"_s, lines}, {u"list"_s, u"--where bob --format table"_s, lines}, {u"list"_s, u"--where bob --out list.csv"_s},
            {u"show"_s, u"bob@example.com"_s}, {u"show"_s, u"bob@example.com --viewer alice@example.com"_s},
            {u"snapshot create"_s, u"one"_s}, {u"snapshot export"_s, u"one"_s}, {u"snapshot export"_s, u"one --out one.json"_s},
            {u"snapshot import"_s, u"two one.json"_s}, {u"snapshot list"_s, {}, lines}, {u"snapshot show"_s, u"one"_s, lines},
            {u"snapshot delete"_s, u"two --yes"_s},
            {u"policy validate"_s, u"p.json"_s}, {u"policy show"_s, u"p.json"_s}, {u"policy diff"_s, u"p.json"_s},
            {u"group check"_s, u"privileged-users-security-group@example.com"_s}, {u"group check"_s, u"nobody@example.com"_s},
            {u"plan segment"_s, u"--policy p.json --out plan.jsonl"_s}, {u"plan show"_s, u"plan.jsonl"_s, lines},
            {u"plan refresh"_s, u"plan.jsonl --out fresh.jsonl"_s}, {u"plan orphans"_s, {}}, {u"plan email-apps"_s, u"--where bob"_s},
            {u"script"_s, u"plan.jsonl"_s}, {u"script"_s, u"roles"_s},
            {u"apply"_s, u"plan.jsonl --yes --first 3"_s}, {u"segment"_s, u"--policy p.json --identity bob@example.com --yes"_s},
            {u"segment"_s, u"--policy p.json --identity bob@example.com --yes"_s}, // nothing is left to change
            {u"runs list"_s, {}, lines}, {u"runs show"_s, u"last"_s, lines}, {u"runs show"_s, u"last --out run.csv"_s},
            {u"runs resume"_s, u"last --yes"_s}, {u"runs retry"_s, u"last --yes"_s},
            {u"show"_s, u"bob@example.com"_s}, // with a history now
            {u"snapshot diff"_s, u"one"_s, lines}, {u"plan restore"_s, u"one"_s}, {u"plan undo"_s, u"last"_s},
            {u"exceptions add"_s, u"--identity alice@example.com --reason leave"_s}, {u"exceptions list"_s, {}, lines},
            {u"exceptions export"_s, {}, lines}, {u"exceptions export"_s, u"--out kept.csv"_s}, {u"exceptions remove"_s, u"--identity alice@example.com"_s},
            {u"exceptions import"_s, u"kept.csv"_s},
            {u"check"_s, u"--policy p.json"_s}, {u"email-apps list"_s, u"--where bob"_s, lines}, {u"email-apps show"_s, u"bob@example.com"_s, lines},
            {u"selftest"_s, u"--mailbox brooke.vaughn@example.com --mailbox carol.adams@example.com --yes"_s},
            {u"approve"_s, u"--show-key"_s}, {u"audit verify"_s, {}}, {u"tenant serve"_s, {}}, {u"disconnect"_s, u"work"_s},
        };
    }

    /// Verbs below one, as --help has them.
    QStringList verbsBelow(const QString &verb)
    {
        const QStringList words = verb.split(u' ', Qt::SkipEmptyParts);
        const QString help = QString::fromUtf8(m_desk->desk->run(words + QStringList {u"--help"_s}).out);
        const qsizetype begin = help.indexOf(u"\nSubcommands:\n"_s);
        if (begin < 0)
            return {verb};
        QStringList all;
        static const QRegularExpression line(u"^  ([a-z-]+) "_s, QRegularExpression::MultilineOption);
        for (auto found = line.globalMatch(help, begin); found.hasNext();)
            all += verbsBelow((verb + u' ' + found.next().captured(1)).trimmed());
        return all;
    }

    /// Names of ours are in lowerCamelCase; `states` and `reasons` are counts by name, facts and values what is kept in files.
    static QString oddName(const QJsonObject &object, const QString &verb)
    {
        static const QRegularExpression camel(u"^[a-z][a-zA-Z0-9]*$"_s);
        static const QStringList byName {u"states"_s, u"reasons"_s};
        static const QStringList kept {u"facts"_s, u"policies"_s};
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool ofTheService = verb.startsWith(u"email-apps "_s) && it.key().front().isUpper();
            if (!camel.match(it.key()).hasMatch() && !ofTheService)
                return it.key();
            if (kept.contains(it.key()) || byName.contains(it.key()))
                continue;
            const QJsonArray elements = it->isArray() ? it->toArray() : QJsonArray {*it};
            for (const QJsonValue &element : elements) {
                if (const QString odd = element.isObject() ? oddName(element.toObject(), verb) : QString(); !odd.isEmpty())
                    return odd;
            }
        }
        return {};
    }

    /// The name of something that is a number here and a text there.
    QString twofoldName(const QJsonObject &object, const QString &verb)
    {
        if (object.contains(u"format"_s) || verb == u"tenant serve") // a file of ours, addresses as in a cloud file
            return {};
        for (auto it = object.begin(); it != object.end(); ++it) {
            static const QStringList counted {u"read"_s, u"steps"_s}; // of all in a scan and a plan, of a mailbox in a row
            if (it->isNull() || counted.contains(it.key()))
                continue;
            const auto [first, isNew] = m_types.try_emplace(it.key(), it->type(), verb);
            if (!isNew && first->second.first != it->type())
                return it.key() + u" as in "_s + first->second.second;
        }
        return {};
    }

    Answer run(const Case &one)
    {
        const QStringList arguments = (one.verb + u' ' + one.rest + u" --json"_s).split(u' ', Qt::SkipEmptyParts);
        if (one.verb != u"tenant serve")
            return m_desk->desk->run(arguments);
        const auto serving = m_desk->desk->begin(arguments);
        serving->waitForReadyRead();
        serving->terminate();
        return PracticeDesk::finish(*serving);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<SignInDesk>(); // for its keyring
        QCOMPARE(m_desk->missing(), QString());
        PracticeDesk &desk = *m_desk->desk;
        desk.setEnvironment(u"MULLION_CLOUD"_s, desk.path(u"cloud.json"_s));
        desk.setEnvironment(u"MULLION_TENANT"_s, desk.place().tenant);
        desk.setEnvironment(u"MULLION_CLIENT_ID"_s, desk.place().clientId);
        desk.setEnvironment(u"MULLION_CERTIFICATE"_s, desk.path(u"cred.pem"_s));
    }

    void everyVerbHasACase()
    {
        const QStringList verbs = verbsBelow({});
        QVERIFY(verbs.size() > 40);
        QStringList without = verbs;
        for (const Case &one : cases()) {
            QVERIFY2(verbs.contains(one.verb), qPrintable(one.verb));
            without.removeAll(one.verb);
        }
        QCOMPARE(without, QStringList());
    }

    void everyAnswerIsJson()
    {
        for (const Case &one : cases()) {
            const Answer answer = run(one);
            const auto wrong = [&](const QString &what) { return u"%1 %2: %3: "_s.arg(one.verb, one.rest, what).toUtf8() + answer.told(); };
            QVERIFY2(answer.code == 0 || answer.code == 3 || answer.code == 4, wrong(u"exit code"_s).constData());
            const bool isFile = one.verb == u"snapshot export" && !one.rest.contains(u"--out"); // written as it is
            QByteArrayList documents = isFile ? QByteArrayList {answer.out} : answer.out.split('\n');
            if (!isFile)
                QVERIFY2(documents.takeLast().isEmpty(), wrong(u"the last line does not end"_s).constData());
            QVERIFY2(one.shape == Shape::Lines ? !documents.isEmpty() : documents.size() == 1, wrong(u"lines"_s).constData());
            for (const QByteArray &document : documents) {
                QJsonParseError problem;
                const QJsonObject object = QJsonDocument::fromJson(document, &problem).object();
                QVERIFY2(problem.error == QJsonParseError::NoError && !object.isEmpty(), wrong(problem.errorString()).constData());
                QVERIFY2(oddName(object, one.verb).isEmpty(), wrong(oddName(object, one.verb)).constData());
                const QString twofold = twofoldName(object, one.verb);
                QVERIFY2(twofold.isEmpty(), wrong(twofold).constData());
            }
        }
    }

    /// What went wrong is told beside it: standard output stays empty, or is whole.
    void errorsAreNotInIt()
    {
        for (const QString &arguments : {u"show nobody@example.com"_s, u"snapshot show none"_s, u"plan segment --policy none.json"_s, u"list --where foo:x"_s, u"list --bogus"_s}) {
            const Answer answer = m_desk->desk->run((arguments + u" --json"_s).split(u' '));
            QVERIFY2(answer.code != 0 && answer.out.isEmpty() && !answer.err.isEmpty(), answer.told());
        }
    }
};

MULLION_TEST(TestJson)

} // namespace

#include "test_json.moc"
