// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_desk.h"
#include "support/test_main.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::PracticeDesk;

/// In a German terminal, mullionctl says nothing in English that has a translation: what it asks for is what the translations have.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verbsSpeakGerman_data();
    void verbsSpeakGerman();
    void whatMachinesReadStaysAsItIs();

private:
    PracticeDesk m_desk{{{u"mailboxes"_s, 40}}};
    std::vector<QRegularExpression> m_english; ///< Whole lines that would be English.
};

namespace {

/// A line that a sentence makes, whatever stands for its placeholders; and around it, what a table has.
QRegularExpression lineOf(const QString &sentence)
{
    static const QRegularExpression placeholder(u"%L?(?:[1-9]|n)"_s);
    QStringList parts = sentence.split(placeholder);
    for (QString &part : parts)
        part = QRegularExpression::escape(part);
    return QRegularExpression(u"^(?:.*  )?"_s + parts.join(u".*"_s) + u"(?:  .*)?$"_s);
}

} // namespace

void TestLanguage::initTestCase()
{
    QFile file(QStringLiteral(TRANSLATIONS_DIR "/mullion_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            const QString german = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            static const QRegularExpression words(u"[a-z]{3,} .*[a-z]{2}|[a-z]{2} .*[a-z]{3}"_s); // one may be a state's name
            if ((context == "cli"_L1 || context.startsWith("words::"_L1)) && german != source && words.match(source).hasMatch())
                m_english.push_back(lineOf(source));
        }
    }
    QVERIFY(m_english.size() > 250);

    QCOMPARE(m_desk.start(), QString());
    m_desk.setEnvironment(u"LANG"_s, u"C.UTF-8"_s);
    m_desk.setEnvironment(u"LC_ALL"_s, {});
    m_desk.setEnvironment(u"LANGUAGE"_s, u"de"_s);
}

void TestLanguage::verbsSpeakGerman_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("german");
    QTest::newRow("connect") << u"connect practice"_s << u"Angemeldet als:"_s;
    QTest::newRow("scan") << u"scan --policy p.json"_s << u"Postfächer gefunden"_s;
    QTest::newRow("list") << u"list --policy p.json"_s << u"Postfächern angezeigt"_s;
    QTest::newRow("show") << u"show bob@example.com --viewer alice@example.com"_s << u"Kalender:"_s;
    QTest::newRow("group") << u"group check privileged-users-security-group@example.com"_s << u"Personen darin:"_s;
    QTest::newRow("policy") << u"policy validate p.json"_s << u"1 Richtlinie, Hash"_s;
    QTest::newRow("snapshot") << u"snapshot create vorher"_s << u"Postfächern"_s;
    QTest::newRow("snapshots") << u"snapshot list"_s << u"Herkunft"_s;
    QTest::newRow("plan") << u"plan segment --policy p.json --out plan.jsonl"_s << u"Abdeckung:"_s;
    QTest::newRow("the plan's rows") << u"plan show plan.jsonl --changes"_s << u"Entscheidung"_s;
    QTest::newRow("apply") << u"apply plan.jsonl --yes"_s << u"Lauf "_s;
    QTest::newRow("runs") << u"runs list"_s << u"Begonnen"_s;
    QTest::newRow("check") << u"check --policy p.json"_s << u"Außerhalb der Richtlinie:"_s;
    QTest::newRow("difference") << u"snapshot diff vorher"_s << u"Nachher"_s;
    QTest::newRow("audit") << u"audit verify"_s << u"Ereignisse"_s;
    QTest::newRow("an error") << u"show nobody@example.com"_s << QString();
}

void TestLanguage::verbsSpeakGerman()
{
    QFETCH(const QString, line);
    QFETCH(const QString, german);

    const Answer answer = m_desk.run(line.split(u' '));
    QVERIFY2(answer.code != 2, answer.told());
    const QString said = QString::fromUtf8(answer.out + answer.err);
    QVERIFY2(said.contains(german), answer.told());
    for (const QString &one : said.split(u'\n')) {
        for (const QRegularExpression &sentence : m_english)
            QVERIFY2(!sentence.match(one).hasMatch(), qPrintable(one + u" is "_s + sentence.pattern()));
    }
}

void TestLanguage::whatMachinesReadStaysAsItIs()
{
    const Answer answer = m_desk.run({u"status"_s, u"--json"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json()["writeCalendars"_L1].toString(), u"yes"_s);

    const Answer rows = m_desk.run({u"list"_s, u"--policy"_s, u"p.json"_s, u"--json"_s});
    QCOMPARE(rows.code, 0);
    for (const QJsonObject &row : rows.lines())
        QVERIFY2(row["state"_L1].toString().toLatin1() == row["state"_L1].toString().toUtf8(), rows.told());
}

MULLION_TEST(TestLanguage)
#include "test_language.moc"
