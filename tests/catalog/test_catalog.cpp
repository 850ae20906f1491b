// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/counts.h"
#include "catalog/filter.h"
#include "catalog/order.h"
#include "catalog/population.h"
#include "catalog/scope.h"
#include "support/test_main.h"

#include <QCollator>
#include <QTest>

using namespace Qt::StringLiterals;
using catalog::Column;
using catalog::Columns;
using catalog::FilterResult;
using catalog::Row;
using catalog::RowId;
using domain::Field;
using domain::Query;
using domain::Truth;
using domain::calendar::State;

namespace roles = domain::calendar::roles;

namespace {

/// A row asked field by field, from what was put in: knows nothing of columns.
class RowFields final : public domain::FieldSource
{
public:
    explicit RowFields(const Row &row) : m_row(row) { }
    [[nodiscard]] domain::FieldValue field(Field field) const override
    {
        using domain::FieldValue;
        const auto text = [](const std::optional<QString> &value) { return value ? FieldValue::of(*value) : FieldValue::unknown(); };
        switch (field) {
        case Field::Name: return FieldValue::of(m_row.mailbox.name);
        case Field::Address: return FieldValue::of(m_row.mailbox.ref.address);
        case Field::Upn: return text(m_row.mailbox.upn);
        case Field::Type: return FieldValue::of(m_row.mailbox.type);
        case Field::Department: return text(m_row.mailbox.department);
        case Field::Attr2: return text(m_row.mailbox.attributes[1]);
        case Field::Language: return text(m_row.mailbox.language);
        case Field::Created: return m_row.mailbox.created ? FieldValue::of(*m_row.mailbox.created) : FieldValue::unknown();
        case Field::Read: return m_row.readAt ? FieldValue::of(*m_row.readAt) : FieldValue::unknown();
        case Field::Status: return FieldValue::of(domain::calendar::stateName(m_row.state));
        case Field::New: return FieldValue::of(m_row.isNew ? u"yes"_s : u"no"_s);
        case Field::Exception:
            if (!m_row.exceptionSince)
                return FieldValue::of(u"no"_s);
            return m_row.exceptionExpired ? FieldValue {true, {u"yes"_s, u"expired"_s}, {}} : FieldValue::of(u"yes"_s);
        case Field::Run: return {true, m_row.runs, {}};
        case Field::Default:
            if (m_row.value.isNull())
                return FieldValue::unknown();
            return FieldValue::of(m_row.value.as<domain::calendar::Acl>().defaultEntry()->right.text());
        case Field::Group: {
            if (m_row.value.isNull())
                return FieldValue::unknown();
            const auto *entry = m_row.value.as<domain::calendar::Acl>().find(build::recipientId(build::staffNumber));
            return FieldValue::of(entry ? entry->right.text() : u"missing"_s);
        }
        default: return FieldValue::unknown();
        }
    }

private:
    const Row &m_row;
};

FilterResult oneByOne(const std::vector<Row> &rows, const Query &query)
{
    FilterResult result;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Truth truth = query.evaluate(RowFields(rows[i]));
        if (truth == Truth::True)
            result.rows.push_back(RowId(i));
        else if (truth == Truth::Unknown)
            result.unknown.push_back(RowId(i));
    }
    return result;
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsReadBack();
    void putReplaces();
    void unknownIsNotEmpty();
    void filterAgreesWithTheQuery_data();
    void filterAgreesWithTheQuery();
    void typingOnNarrows();
    void stoppedFilterSaysSo();
    void orderIsThatOfTheLanguage();
    void unknownIsLastBothWays();
    void equalRowsKeepTheirOrder();
    void rightsAreOrderedBySight();
    void scopeAgreesWithThePolicies();
    void scopeNamesOverlap();
    void countsAndCoverage();
};

void TestCatalog::rowsReadBack()
{
    const std::vector<Row> rows = population::rows(500, 1);
    const Columns columns = population::columns(rows);
    QCOMPARE(columns.size(), rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const RowId id = columns.find(rows[i].mailbox.ref.id).value();
        QCOMPARE(size_t(id), i);
        QCOMPARE(columns.mailbox(id), rows[i].mailbox);
        QCOMPARE(columns.value(id), rows[i].value);
        QCOMPARE(columns.readAt(id), rows[i].readAt);
        QCOMPARE(columns.state(id), rows[i].state);
        QCOMPARE(columns.isNew(id), rows[i].isNew);
        const RowFields fields(rows[i]);
        for (int f = 0; f < domain::fieldCount; ++f) {
            const domain::FieldValue expected = fields.field(Field(f));
            const domain::FieldValue found = columns.field(id, Field(f));
            QCOMPARE(found.known, expected.known);
            QCOMPARE(found.texts, expected.texts);
            QVERIFY(!found.known || found.time == expected.time);
        }
    }
    QCOMPARE(columns.values().size(), size_t(5)); // of five hundred readings
    QVERIFY(!columns.find({build::uuid(9999)}));
}

void TestCatalog::putReplaces()
{
    std::vector<Row> rows = population::rows(3, 2);
    Columns columns = population::columns(rows);
    const Columns shared = columns; // what a window is looking at
    rows[1].mailbox.name = u"Renamed to something longer"_s;
    rows[1].mailbox.department.reset();
    rows[1].value = build::anAcl().withDefault(roles::owner).value();
    rows[1].state = State::Gone;
    const QString before = shared.name(RowId(1));
    QCOMPARE(columns.put(rows[1]), RowId(1));
    QCOMPARE(columns.size(), size_t(3));
    QCOMPARE(columns.mailbox(RowId(1)), rows[1].mailbox);
    QCOMPARE(columns.defaultRight(RowId(1)), std::optional(roles::owner));
    QCOMPARE(columns.state(RowId(1)), State::Gone);
    QCOMPARE(shared.name(RowId(1)), before);
    const FilterResult found = catalog::filter(columns, Query::parse(u"\"something longer\""_s).value());
    QVERIFY(found.rows == std::vector {RowId(1)});
}

void TestCatalog::unknownIsNotEmpty()
{
    Row known;
    known.mailbox = build::mailbox(1);
    known.mailbox.department = QString();
    Row unknown;
    unknown.mailbox = build::mailbox(2);
    const Columns columns = population::columns({known, unknown});
    QVERIFY(columns.field(RowId(0), Field::Department).known);
    QVERIFY(!columns.field(RowId(1), Field::Department).known);
    const FilterResult empty = catalog::filter(columns, Query::parse(u"department:\"\""_s).value());
    QVERIFY(empty.rows == std::vector {RowId(0)});
    QVERIFY(empty.unknown == std::vector {RowId(1)});
    const FilterResult others = catalog::filter(columns, Query::parse(u"-department:hr"_s).value());
    QVERIFY(others.rows == std::vector {RowId(0)}); // never "everybody"
}

void TestCatalog::filterAgreesWithTheQuery_data()
{
    QTest::addColumn<QString>("query");
    const QStringList queries {u""_s, u"anna"_s, u"ZOË"_s, u"佐藤"_s, u"an*gr"_s, u"north"_s, u"a n o"_s, u"anna|bob"_s, u"-anna"_s, u"attr2:sales"_s,
        u"-attr2:temp"_s, u"attr2:s*"_s, u"department:hr|board type:user"_s, u"department:hr | default:none"_s, u"created>2026-06-01"_s,
        u"created<2026-03-01 -created<2026-02-01"_s, u"read>=2026-11-20T05:00:00Z"_s, u"default:reviewer"_s, u"group:missing"_s, u"group:editor|availabilityonly"_s,
        u"status:open|partial"_s, u"new:yes"_s, u"exception:expired"_s, u"exception:no anna"_s, u"run:r3"_s, u"-run:r9"_s, u"language:de"_s, u"attr9:x"_s,
        u"-(attr9:x | anna)"_s, u"upn:user1 (status:gone | -type:room)"_s, u"name:\"anna ng\""_s, u"address:south"_s};
    for (const QString &query : queries)
        QTest::newRow(query.isEmpty() ? "everything" : query.toUtf8().constData()) << query;
}

void TestCatalog::filterAgreesWithTheQuery()
{
    QFETCH(const QString, query);
    static const std::vector<Row> rows = population::rows(2000, 3);
    static const Columns columns = population::columns(rows);
    const Query parsed = Query::parse(query).value();
    const FilterResult expected = oneByOne(rows, parsed);
    const FilterResult found = catalog::filter(columns, parsed);
    QVERIFY(found.rows == expected.rows);
    QVERIFY(found.unknown == expected.unknown);
    QVERIFY(found.complete);

    std::vector<RowId> backwards = columns.all();
    std::reverse(backwards.begin(), backwards.end());
    FilterResult some = catalog::filter(columns, parsed, std::span<const RowId>(backwards));
    std::reverse(some.rows.begin(), some.rows.end());
    QVERIFY(some.rows == expected.rows);
}

void TestCatalog::typingOnNarrows()
{
    const std::vector<Row> rows = population::rows(2000, 4);
    const Columns columns = population::columns(rows);
    catalog::Narrowing narrowing;
    const std::vector<std::pair<QString, bool>> typed {{u"a"_s, false}, {u"an"_s, true}, {u"ann"_s, true}, {u"ann department:hr"_s, true},
        {u"ann department:hr -type:room"_s, true}, {u"ann"_s, false}, {u"bob"_s, false}, {u"-b"_s, false}, {u"-bo"_s, false}};
    for (const auto &[text, narrows] : typed) {
        const Query query = Query::parse(text).value();
        const FilterResult expected = oneByOne(rows, query);
        const FilterResult &found = narrowing.filter(columns, query);
        QCOMPARE(narrowing.lastWasNarrowed(), narrows);
        QVERIFY2(found.rows == expected.rows, qPrintable(text));
        QVERIFY2(found.unknown == expected.unknown, qPrintable(text));
    }
}

void TestCatalog::stoppedFilterSaysSo()
{
    const Columns columns = population::columns(population::rows(100, 5));
    std::stop_source stop;
    stop.request_stop();
    catalog::Narrowing narrowing;
    QVERIFY(!narrowing.filter(columns, Query::parse(u"a"_s).value(), stop.get_token()).complete);
    const FilterResult &whole = narrowing.filter(columns, Query::parse(u"an"_s).value());
    QVERIFY(!narrowing.lastWasNarrowed()); // nothing to narrow: the last one was cut short
    QVERIFY(whole.complete && !whole.rows.empty());
}

void TestCatalog::orderIsThatOfTheLanguage()
{
    const QStringList names {u"Zebra"_s, u"Öberg"_s, u"Oberon"_s, u"anna 10"_s, u"Anna 9"_s, u"Åsa"_s};
    std::vector<Row> rows(size_t(names.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].mailbox = build::mailbox(quint32(i), names[qsizetype(i)]);
        rows[i].mailbox.department = names[qsizetype(i)];
    }
    const Columns columns = population::columns(rows);
    const auto ordered = [&](Field field, const QLocale &locale) {
        const catalog::Ranks ranks(columns, {field, -1}, locale);
        QStringList all;
        for (const RowId row : catalog::sorted(columns.all(), ranks, Qt::AscendingOrder))
            all.append(columns.name(row));
        return all;
    };
    const QStringList german {u"Anna 9"_s, u"anna 10"_s, u"Åsa"_s, u"Öberg"_s, u"Oberon"_s, u"Zebra"_s};
    const QStringList swedish {u"Anna 9"_s, u"anna 10"_s, u"Oberon"_s, u"Zebra"_s, u"Åsa"_s, u"Öberg"_s};
    for (const Field field : {Field::Name, Field::Department}) {
        QCOMPARE(ordered(field, QLocale(QLocale::German)), german);
        QCOMPARE(ordered(field, QLocale(QLocale::Swedish)), swedish);
    }
}

void TestCatalog::unknownIsLastBothWays()
{
    std::vector<Row> rows(4);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].mailbox = build::mailbox(quint32(i));
    rows[0].mailbox.created = build::at("2026-05-01T00:00:00Z");
    rows[2].mailbox.created = build::at("2026-04-01T00:00:00Z");
    rows[0].mailbox.office = u"B"_s;
    rows[2].mailbox.office = u"A"_s;
    rows[3].mailbox.office = QString();
    const Columns columns = population::columns(rows);
    for (const Field field : {Field::Created, Field::Office}) {
        const catalog::Ranks ranks(columns, {field, -1}, QLocale::c());
        QVERIFY((catalog::sorted(columns.all(), ranks, Qt::AscendingOrder) == std::vector {RowId(2), RowId(0), RowId(1), RowId(3)}));
        QVERIFY((catalog::sorted(columns.all(), ranks, Qt::DescendingOrder) == std::vector {RowId(0), RowId(2), RowId(1), RowId(3)}));
    }
}

void TestCatalog::equalRowsKeepTheirOrder()
{
    const std::vector<Row> rows = population::rows(3000, 6);
    const Columns columns = population::columns(rows);
    std::vector<RowId> order = columns.all();
    std::reverse(order.begin(), order.end());
    const catalog::Ranks ranks(columns, {Field::Type, -1}, QLocale::c());
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        std::vector<RowId> expected = order;
        std::stable_sort(expected.begin(), expected.end(), [&](RowId a, RowId b) {
            const QString &first = rows[size_t(a)].mailbox.type;
            const QString &second = rows[size_t(b)].mailbox.type;
            return direction == Qt::AscendingOrder ? first < second : second < first;
        });
        QVERIFY(catalog::sorted(order, ranks, direction) == expected);
    }
}

void TestCatalog::rightsAreOrderedBySight()
{
    const QStringList ascending {u"None"_s, u"Contributor"_s, u"AvailabilityOnly"_s, u"LimitedDetails"_s, u"Reviewer"_s, u"Author"_s, u"Editor"_s, u"Owner"_s};
    std::vector<Row> rows(size_t(ascending.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].mailbox = build::mailbox(quint32(i));
        const auto right = domain::calendar::Right::fromRole(ascending[ascending.size() - 1 - qsizetype(i)]).value();
        rows[i].value = build::anAcl().withDefault(right).withGroup(build::staffNumber, right).value();
    }
    const Columns columns = population::columns(rows);
    for (const Column &column : {Column {Field::Default, -1}, Column {Field::Group, 0}}) {
        QStringList found;
        for (const RowId row : catalog::sorted(columns.all(), catalog::Ranks(columns, column, QLocale::c()), Qt::AscendingOrder))
            found.append(columns.text(row, column));
        QCOMPARE(found, ascending);
    }
}

void TestCatalog::scopeAgreesWithThePolicies()
{
    const std::vector<Row> rows = population::rows(2000, 7);
    const Columns columns = population::columns(rows);
    std::vector<domain::calendar::Policy> policies;
    for (const QByteArray scope : {"attr2:sales", "attr2:temp -department:board", "type:room attr2:board"})
        policies.push_back(domain::calendar::Policy::parse(R"({"format": "mullion-policy/1", "default": "None", "name": ")" + scope + R"(", "scope": ")" + scope + R"("})", u"p"_s).value());
    const auto set = domain::calendar::PolicySet::of(std::move(policies)).value();
    const auto scope = catalog::scopeOf(columns, set);
    QVERIFY(scope.has_value());
    qint64 unknown = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const domain::calendar::Claim claim = set.claim(rows[i].mailbox);
        const int expected = claim.claimed == Truth::True ? claim.policy : claim.claimed == Truth::Unknown ? int(catalog::Scope::unknown) : int(catalog::Scope::uncovered);
        QCOMPARE(int(scope->policy[i]), expected);
        unknown += claim.claimed == Truth::Unknown;
    }
    QVERIFY(unknown > 0);
    QCOMPARE(scope->unknownRows, unknown);
    QCOMPARE(scope->claimed[0] + scope->claimed[1] + scope->claimed[2] + scope->unknownRows + scope->uncoveredRows, qint64(rows.size()));
}

void TestCatalog::scopeNamesOverlap()
{
    const Columns columns = population::columns(population::rows(200, 8));
    std::vector<domain::calendar::Policy> policies;
    for (const QByteArray scope : {"attr2:sales", "department:hr"})
        policies.push_back(domain::calendar::Policy::parse(R"({"format": "mullion-policy/1", "default": "None", "name": ")" + scope + R"(", "scope": ")" + scope + R"("})", u"p"_s).value());
    const auto scope = catalog::scopeOf(columns, domain::calendar::PolicySet::of(std::move(policies)).value());
    QVERIFY(!scope.has_value());
    QVERIFY2(scope.error().detail.startsWith(u"the policies \"attr2:sales\" and \"department:hr\" both claim user"_s), qPrintable(scope.error().detail));
}

void TestCatalog::countsAndCoverage()
{
    std::vector<Row> rows(8);
    const std::array states {State::Segmented, State::Open, State::Unknown, State::Uncovered, State::Gone, State::Customised, State::Segmented, State::NoPolicy};
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].mailbox = build::mailbox(quint32(i));
        rows[i].state = states[i];
        if (states[i] != State::Unknown)
            rows[i].value = (states[i] == State::Customised ? build::anAcl().withDefault(roles::reviewer) : build::anAcl()).value();
    }
    rows[1].isNew = true;
    const Columns columns = population::columns(rows);
    const catalog::Counts counts = catalog::count(columns, columns.all(), 3, 0);
    QCOMPARE(counts.rows(), 8);
    QCOMPARE(counts.of(State::Segmented), 2);
    QCOMPARE(counts.of(State::Drifted), 0);
    QCOMPARE(counts.newcomers, 1);
    QCOMPARE(counts.coverage.inScope, 6); // not the gone, not the uncovered
    QCOMPARE(counts.coverage.freshlyRead, 5);
    QCOMPARE(counts.coverage.remote, 3);
    QVERIFY(!counts.coverage.isComplete());
    QVERIFY(catalog::count(columns, columns.all(), 3, 1).coverage.isComplete());
    QCOMPARE(counts.defaults.value(roles::availabilityOnly.bits()), 4);
    QCOMPARE(counts.defaults.value(roles::reviewer.bits()), 1);
    QCOMPARE(counts.customShare({roles::availabilityOnly}), 0.2);
    QCOMPARE(catalog::Counts().customShare({}), 0.0);
}

MULLION_TEST(TestCatalog)
#include "test_catalog.moc"
