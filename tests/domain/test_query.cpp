// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/builders.h"
#include "domain/mailbox_fields.h"
#include "domain/query.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldValue;
using domain::Query;
using domain::Truth;

namespace {

/// A mailbox that knows everything but attr9 and the department.
class Fields final : public domain::FieldSource
{
public:
    [[nodiscard]] FieldValue field(Field field) const override
    {
        switch (field) {
        case Field::Name: return FieldValue::of(u"Anna-Lena Grün"_s);
        case Field::Address: return FieldValue::of(u"anna.gruen@contoso.com"_s);
        case Field::Upn: return FieldValue::of(u"agruen@contoso.com"_s);
        case Field::Type: return FieldValue::of(u"UserMailbox"_s);
        case Field::Office: return FieldValue::of(QString());
        case Field::Attr1: return FieldValue::of(u"Branch-12"_s);
        case Field::Attr2: return FieldValue::of(u"sales"_s);
        case Field::Created: return FieldValue::of(build::at("2026-11-01T00:00:00Z"));
        case Field::Read: return FieldValue::of(build::at("2026-11-20T08:30:00Z"));
        case Field::Language: return FieldValue::of(u"de-AT"_s);
        case Field::Default: return FieldValue::of(u"AvailabilityOnly"_s);
        case Field::Group: return {true, {u"Editor"_s, u"missing"_s}, {}};
        case Field::Status: return FieldValue::of(u"customised"_s);
        case Field::New: return FieldValue::of(u"no"_s);
        case Field::Exception: return {true, {u"yes"_s, u"expired"_s}, {}};
        case Field::Run: return {true, {u"r12"_s, u"r9"_s}, {}};
        default: return FieldValue::unknown();
        }
    }
};

QString truthName(Truth truth)
{
    return truth == Truth::True ? u"true"_s : truth == Truth::False ? u"false"_s : u"unknown"_s;
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truthTables();
    void answers_data();
    void answers();
    void faults_data();
    void faults();
    void errorNamesPlaceAndExpectation();
    void fieldsAreNamedOnce();
    void narrowing_data();
    void narrowing();
    void mailboxFieldsKnowTheDirectoryOnly();
};

void TestQuery::truthTables()
{
    const std::array all {Truth::False, Truth::Unknown, Truth::True};
    // Kleene's tables, row by row, as printed in any text book.
    const std::array andTable {"FFF", "FUU", "FUT"};
    const std::array orTable {"FUT", "UUT", "TTT"};
    const auto letter = [](Truth truth) { return truth == Truth::True ? 'T' : truth == Truth::False ? 'F' : 'U'; };
    for (size_t a = 0; a < 3; ++a) {
        for (size_t b = 0; b < 3; ++b) {
            QCOMPARE(letter(domain::both(all[a], all[b])), andTable[a][b]);
            QCOMPARE(letter(domain::either(all[a], all[b])), orTable[a][b]);
        }
    }
    QCOMPARE(domain::negated(Truth::False), Truth::True);
    QCOMPARE(domain::negated(Truth::Unknown), Truth::Unknown);
    QCOMPARE(domain::negated(Truth::True), Truth::False);
}

void TestQuery::answers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("answer");

    const auto row = [](const char *name, const QString &query, const char *answer) {
        QTest::newRow(name) << query << QString::fromLatin1(answer);
    };
    row("an empty query takes everything", u""_s, "true");
    row("blanks alone take everything", u"   "_s, "true");
    row("a word is contained in the name, any case", u"ANNA"_s, "true");
    row("a word is contained in the address", u"@contoso"_s, "true");
    row("a word in letters beyond ASCII folds", u"GRÜN"_s, "true");
    row("a word of neither is false", u"bob"_s, "false");
    row("two words must both be there", u"anna bob"_s, "false");
    row("two words in any order", u"grün anna"_s, "true");
    row("quoted words are one text", u"\"lena grün\""_s, "true");
    row("a hyphen inside a word is part of it", u"anna-lena"_s, "true");
    row("either word, with a bar", u"bob|anna"_s, "true");
    row("either word, with blanks about the bar", u"bob | anna"_s, "true");
    row("minus takes away", u"-anna"_s, "false");
    row("minus before alternatives means neither", u"-bob|anna"_s, "false");
    row("a wildcard in a word", u"an*grün"_s, "true");
    row("a quoted star is a star", u"\"an*grün\""_s, "false");
    row("an attribute is equal, not contained", u"attr2:sale"_s, "false");
    row("an attribute equal in any case", u"attr2:SALES"_s, "true");
    row("an attribute with a wildcard", u"attr1:branch-*"_s, "true");
    row("one of two values", u"attr2:marketing|sales"_s, "true");
    row("a value is followed by another field", u"attr2:marketing|attr1:branch-12"_s, "true");
    row("or binds closer than and", u"bob attr2:x | attr2:sales"_s, "false");
    row("parentheses gather", u"(bob attr2:x) | attr2:sales"_s, "true");
    row("a field in capitals", u"Attr2:sales"_s, "true");
    row("name contains", u"name:lena"_s, "true");
    row("address contains", u"address:@contoso.com"_s, "true");
    row("upn contains", u"upn:agruen"_s, "true");
    row("type without its last word", u"type:user"_s, "true");
    row("type in full", u"type:usermailbox"_s, "true");
    row("type of another kind", u"type:room|shared"_s, "false");
    row("a language takes its regions", u"language:de"_s, "true");
    row("a language is no prefix of letters", u"language:d"_s, "false");
    row("empty is a value", u"office:\"\""_s, "true");
    row("an unread field is unknown", u"attr9:temp"_s, "unknown");
    row("not an unread field is unknown, never everybody", u"-attr9:temp"_s, "unknown");
    row("unknown and false is false", u"-attr9:temp bob"_s, "false");
    row("unknown or true is true", u"attr9:temp | anna"_s, "true");
    row("unknown and true is unknown", u"department:hr anna"_s, "unknown");
    row("created on that day", u"created:2026-11-01"_s, "true");
    row("created after that day is not that day", u"created>2026-11-01"_s, "false");
    row("created after the day before", u"created>2026-10-31"_s, "true");
    row("created from that day on", u"created>=2026-11-01"_s, "true");
    row("created before", u"created<2026-11-01"_s, "false");
    row("created up to that day", u"created<=2026-11-01"_s, "true");
    row("read before a moment", u"read<2026-11-20T09:00:00Z"_s, "true");
    row("read after a moment", u"read>2026-11-20T09:00:00Z"_s, "false");
    row("a right by its name in any case", u"default:availabilityonly"_s, "true");
    row("another right", u"default:None"_s, "false");
    row("any of the groups' rights", u"group:editor"_s, "true");
    row("a group without an entry", u"group:missing"_s, "true");
    row("a state", u"status:customised"_s, "true");
    row("one of several states", u"status:open|partial"_s, "false");
    row("new", u"new:no"_s, "true");
    row("an expired exception", u"exception:expired"_s, "true");
    row("an expired exception is still one", u"exception:yes"_s, "true");
    row("any of the runs", u"run:r9"_s, "true");
}

void TestQuery::answers()
{
    QFETCH(const QString, query);
    const auto parsed = Query::parse(query);
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().detail));
    QTEST(truthName(parsed->evaluate(Fields())), "answer");
}

void TestQuery::faults_data()
{
    using Expected = domain::QueryFault::Expected;
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QString>("found");

    const auto row = [](const char *name, const char *query, int position, Expected expected, const char *found) {
        QTest::newRow(name) << QString::fromLatin1(query) << position << int(expected) << QString::fromLatin1(found);
    };
    row("a field nobody knows", "anna depatment:hr", 5, Expected::FieldName, "depatment:hr");
    row("no value behind the colon", "attr2:", 6, Expected::Value, "");
    row("no value before the next term", "attr2: sales", 6, Expected::Value, "sales");
    row("a quote that is not closed", "name:\"anna", 10, Expected::ClosingQuote, "");
    row("a parenthesis that is not closed", "(anna bob", 9, Expected::ClosingParenthesis, "");
    row("a parenthesis too many", "anna) bob", 4, Expected::Term, ")");
    row("empty parentheses", "anna ()", 6, Expected::Term, ")");
    row("a minus alone", "anna -", 6, Expected::Term, "");
    row("two minuses", "--anna", 1, Expected::Term, "-anna");
    row("a bar at the start", "| anna", 0, Expected::Term, "|");
    row("a bar at the end", "anna |", 6, Expected::Term, "");
    row("no date", "created>yesterday", 8, Expected::Date, "yesterday");
    row("a day that does not exist", "created>2026-02-30", 8, Expected::Date, "2026-02-30");
    row("a comparison of texts", "department>a", 10, Expected::Colon, ">a");
    row("a state nobody knows", "status:fine", 7, Expected::Status, "fine");
    row("the second of two states", "status:open|fine", 12, Expected::Status, "fine");
    row("a right nobody knows", "default:Readr", 8, Expected::Right, "Readr");
    row("new is yes or no", "new:maybe", 4, Expected::YesOrNo, "maybe");
    row("an exception is yes, no or expired", "exception:old", 10, Expected::ExceptionKind, "old");
    row("an empty word", "\"\"", 0, Expected::Term, "\"\"");
}

void TestQuery::faults()
{
    QFETCH(const QString, query);
    const auto parsed = Query::parseOrFault(query);
    QVERIFY(!parsed.has_value());
    QTEST(int(parsed.error().position), "position");
    QTEST(int(parsed.error().expected), "expected");
    QTEST(parsed.error().found, "found");
}

void TestQuery::errorNamesPlaceAndExpectation()
{
    const auto parsed = Query::parse(u"anna created>soon"_s);
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().code, core::Errc::BadInput);
    QCOMPARE(parsed.error().subject, u"anna created>soon"_s);
    QCOMPARE(parsed.error().detail, u"position 14, at \"soon\": a date such as 2026-11-01 is expected"_s);

    const QString deep = QString(100, u'(') + u"anna"_s + QString(100, u')');
    QVERIFY(!Query::parse(deep).has_value()); // and the stack is still there
}

void TestQuery::fieldsAreNamedOnce()
{
    const Query query = Query::parse(u"anna attr2:a -(office:x | attr2:b) created>2026-01-01"_s).value();
    const std::vector<Field> expected {Field::Attr2, Field::Office, Field::Created};
    QVERIFY(query.fields() == expected);
    QVERIFY(query.uses(Field::Office));
    QVERIFY(!query.uses(Field::Name));
    for (const QString &name : domain::fieldNames())
        QCOMPARE(domain::fieldName(domain::fieldFromName(name).value()), name);
}

void TestQuery::narrowing_data()
{
    QTest::addColumn<QString>("wide");
    QTest::addColumn<QString>("narrow");
    QTest::addColumn<bool>("narrows");

    QTest::newRow("a longer word") << u"an"_s << u"ann"_s << true;
    QTest::newRow("a word in front") << u"nna"_s << u"anna"_s << true;
    QTest::newRow("one more term") << u"an"_s << u"an attr2:sales"_s << true;
    QTest::newRow("from nothing to something") << u""_s << u"an"_s << true;
    QTest::newRow("a shorter word") << u"ann"_s << u"an"_s << false;
    QTest::newRow("another word") << u"ann"_s << u"bob"_s << false;
    QTest::newRow("a longer word behind a minus") << u"-an"_s << u"-ann"_s << false;
    QTest::newRow("a longer value of a field that is equal") << u"attr2:sa"_s << u"attr2:sales"_s << false;
    QTest::newRow("one more alternative") << u"an"_s << u"an|bob"_s << false;
    QTest::newRow("a term taken away") << u"an attr2:sales"_s << u"ann"_s << false;
    QTest::newRow("a wildcard comes in") << u"an"_s << u"an*"_s << false;
    QTest::newRow("a longer name") << u"name:an"_s << u"name:ann"_s << true;
}

void TestQuery::narrowing()
{
    QFETCH(const QString, wide);
    QFETCH(const QString, narrow);
    QTEST(Query::parse(narrow).value().narrows(Query::parse(wide).value()), "narrows");
}

void TestQuery::mailboxFieldsKnowTheDirectoryOnly()
{
    domain::Mailbox mailbox = build::mailbox(7);
    mailbox.attributes[14] = u"x"_s;
    mailbox.created = build::at("2026-11-01T12:00:00Z");
    const domain::MailboxFields fields(mailbox);
    QCOMPARE(fields.field(Field::Attr15).texts, QStringList {u"x"_s});
    QVERIFY(!fields.field(Field::Attr14).known);
    QVERIFY(!fields.field(Field::Department).known);
    QVERIFY(!fields.field(Field::Status).known);
    QCOMPARE(fields.field(Field::Created).time, *mailbox.created);
    for (int i = 0; i < domain::fieldCount; ++i) {
        if (fields.field(Field(i)).known)
            QVERIFY(domain::isDirectoryField(Field(i)));
    }
}

MULLION_TEST(TestQuery)
#include "test_query.moc"
