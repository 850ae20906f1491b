// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "words/language.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// The files of translations/, as translators leave them.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsTranslated_data() { languages(); }
    void everyMessageIsTranslated();
    void placeholdersAreThoseOfTheSource_data() { languages(); }
    void placeholdersAreThoseOfTheSource();
    void everyPluralHasItsForms_data() { languages(); }
    void everyPluralHasItsForms();
    void theProgramHasEachLanguage();

private:
    static void languages();
};

namespace {

struct Message
{
    QString context, source;
    bool isPlural = false;
    bool isFinished = true;
    QStringList translations; ///< One, or one for each plural form.

    [[nodiscard]] QString where() const { return context + u": "_s + source; }
};

/// How many plural forms a language has by Unicode's rules, as lrelease knows them.
const QHash<QString, int> pluralForms {{u"ar"_s, 6}, {u"de"_s, 2}, {u"en"_s, 2}, {u"es"_s, 2}, {u"fr"_s, 2}, {u"ja"_s, 1}, {u"nl"_s, 2}};

std::vector<Message> read(const QString &language)
{
    QFile file(QStringLiteral(TRANSLATIONS_DIR "/mullion_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    std::vector<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            all.push_back({context, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true, {}});
        } else if (xml.name() == "source"_L1) {
            all.back().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            all.back().isFinished = xml.attributes().value("type"_L1).isEmpty();
            if (!all.back().isPlural)
                all.back().translations.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            all.back().translations.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(xml.errorString()));
    return all;
}

/// "%1", "%2", "%n" and "%Ln" of a text, each once.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:[1-9]|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    for (auto language = pluralForms.keyBegin(); language != pluralForms.keyEnd(); ++language)
        QTest::newRow(qPrintable(*language)) << *language;
}

void TestTranslations::everyMessageIsTranslated()
{
    QFETCH(const QString, language);

    for (const Message &message : read(language)) {
        QVERIFY2(message.isFinished, qPrintable(message.where()));
        for (const QString &text : message.translations)
            QVERIFY2(!text.isEmpty(), qPrintable(message.where()));
    }
}

void TestTranslations::placeholdersAreThoseOfTheSource()
{
    QFETCH(const QString, language);

    for (const Message &message : read(language)) {
        for (int form = 0; form < message.translations.size(); ++form) {
            const QString &text = message.translations[form];
            QStringList given = placeholders(text);
            // "one" and "two" may be said by the word alone.
            if (message.isPlural && form < message.translations.size() - 1 && !placeholders(text).join(u' ').contains(u'n')) {
                given += placeholders(message.source).filter(u"n"_s);
                given.sort();
            }
            QVERIFY2(given == placeholders(message.source), qPrintable(message.where() + u" → "_s + text));
        }
    }
}

void TestTranslations::everyPluralHasItsForms()
{
    QFETCH(const QString, language);

    for (const Message &message : read(language))
        QVERIFY2(message.translations.size() == (message.isPlural ? pluralForms[language] : 1), qPrintable(message.where()));
}

void TestTranslations::theProgramHasEachLanguage()
{
    QStringList all = pluralForms.keys();
    all.sort();

    QCOMPARE(words::Language::names(), all);
    for (const QString &file : QDir(QStringLiteral(TRANSLATIONS_DIR)).entryList({u"*.ts"_s}))
        QVERIFY2(all.contains(file.section(u'_', 1).section(u'.', 0, 0)), qPrintable(file));

    words::Language language(u"de"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    language.choose(u"ar"_s);
    QCOMPARE(QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION"), u"RTL"_s);
    QCOMPARE(QLocale().toString(42), u"42"_s);
    language.choose(u"en"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

MULLION_TEST(TestTranslations)
#include "test_translations.moc"
