// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/filter.h"

#include <algorithm>
#include <cstring>

namespace catalog {

using domain::Field;
using domain::FieldValue;
using domain::QueryNode;
using domain::Test;
using domain::Truth;

/// One node made ready: a word to look for in the pool, a verdict per code of a dictionary or per distinct reading, or
/// a question to the row.
struct CompiledQuery::Node
{
    enum class Kind { All, Any, Not, Word, Dictionary, Value, Field };

    Kind kind = Kind::All;
    std::vector<Node> children;
    const Columns *columns = nullptr;
    Test test;
    QByteArray word;                            ///< UTF-8.
    const DictionaryColumn *dictionary = nullptr;
    std::vector<Truth> verdicts;                ///< By code or by value index.

    [[nodiscard]] Truth matches(RowId row) const;
    [[nodiscard]] Truth matchesWord(size_t row) const;
};

namespace {

using Node = CompiledQuery::Node;

bool containsBytes(QByteArrayView text, const QByteArray &word)
{
    return memmem(text.data(), size_t(text.size()), word.constData(), size_t(word.size())) != nullptr;
}

/// Fields that follow from the calendar's reading alone.
bool isOfValue(Field field)
{
    return field == Field::Default || field == Field::Group;
}

std::vector<Truth> verdictsOf(const DictionaryColumn &column, const Test &test)
{
    std::vector<Truth> verdicts(column.entries(), Truth::Unknown);
    for (quint32 code = 1; code < verdicts.size(); ++code) {
        FieldValue value = FieldValue::of(column.entry(code));
        if (test.field == Field::Run)
            value.texts = value.texts.front().split(u'\n', Qt::SkipEmptyParts);
        verdicts[code] = test.matches(value);
    }
    return verdicts;
}

/// Asks one row for each distinct reading.
std::vector<Truth> verdictsOfValues(const Columns &columns, const Test &test)
{
    std::vector<Truth> verdicts(columns.values().size() + 1, Truth::Unknown);
    std::vector<char> seen(verdicts.size(), 0);
    seen[domain::ValuePool::none] = 1;
    for (size_t i = 0; i < columns.size(); ++i) {
        const quint32 value = columns.valueIndex(RowId(i));
        if (seen[value])
            continue;
        seen[value] = 1;
        verdicts[value] = test.matches(columns.field(RowId(i), test.field));
    }
    return verdicts;
}

Node compile(const Columns &columns, const QueryNode &source)
{
    Node node;
    node.columns = &columns;
    if (source.kind != QueryNode::Kind::Test) {
        node.kind = source.kind == QueryNode::Kind::All ? Node::Kind::All
            : source.kind == QueryNode::Kind::Any      ? Node::Kind::Any
                                                       : Node::Kind::Not;
        for (const QueryNode &child : source.children)
            node.children.push_back(compile(columns, child));
        return node;
    }
    node.test = source.test;
    if (source.test.isWord) {
        node.kind = Node::Kind::Word;
        node.word = source.test.text.toUtf8();
    } else if (const DictionaryColumn *dictionary = columns.dictionary(source.test.field)) {
        node.kind = Node::Kind::Dictionary;
        node.dictionary = dictionary;
        node.verdicts = verdictsOf(*dictionary, source.test);
    } else if (isOfValue(source.test.field)) {
        node.kind = Node::Kind::Value;
        node.verdicts = verdictsOfValues(columns, source.test);
    } else {
        node.kind = Node::Kind::Field;
    }
    return node;
}

} // namespace

Truth CompiledQuery::Node::matchesWord(size_t row) const
{
    const QByteArrayView text = columns->search().bytes(row);
    if (!test.wildcards)
        return domain::truthOf(containsBytes(text, word));
    const QString both = QString::fromUtf8(text);
    const qsizetype border = both.indexOf(u'\n');
    return domain::truthOf(
        test.matchesText(QStringView(both).left(border)) || test.matchesText(QStringView(both).mid(border + 1)));
}

Truth CompiledQuery::Node::matches(RowId row) const
{
    switch (kind) {
    case Kind::Word: return matchesWord(Columns::index(row));
    case Kind::Dictionary: return verdicts[dictionary->code(Columns::index(row))];
    case Kind::Value: return verdicts[columns->valueIndex(row)];
    case Kind::Field: return test.matches(columns->field(row, test.field));
    case Kind::Not: return domain::negated(children.front().matches(row));
    case Kind::All: {
        Truth result = Truth::True;
        for (const Node &child : children) {
            result = domain::both(result, child.matches(row));
            if (result == Truth::False)
                break;
        }
        return result;
    }
    case Kind::Any: {
        Truth result = Truth::False;
        for (const Node &child : children) {
            result = domain::either(result, child.matches(row));
            if (result == Truth::True)
                break;
        }
        return result;
    }
    }
    return Truth::Unknown;
}

CompiledQuery::CompiledQuery(const Columns &columns, domain::Query query)
    : m_root(std::make_unique<Node>(compile(columns, query.root())))
    , m_query(std::move(query))
{
}

CompiledQuery::~CompiledQuery() = default;
CompiledQuery::CompiledQuery(CompiledQuery &&) noexcept = default;
CompiledQuery &CompiledQuery::operator=(CompiledQuery &&) noexcept = default;

Truth CompiledQuery::matches(RowId row) const
{
    return m_root->matches(row);
}

namespace {

constexpr size_t stopEvery = 8192; ///< Rows between two looks at the stop token: well under a millisecond.

void take(FilterResult &result, RowId row, Truth truth)
{
    if (truth == Truth::True)
        result.rows.push_back(row);
    else if (truth == Truth::Unknown)
        result.unknown.push_back(row);
}

} // namespace

FilterResult filter(const Columns &columns, const domain::Query &query, std::stop_token stop)
{
    const CompiledQuery compiled(columns, query);
    FilterResult result;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (i % stopEvery == 0 && stop.stop_requested()) {
            result.complete = false;
            break;
        }
        take(result, RowId(i), compiled.matches(RowId(i)));
    }
    return result;
}

FilterResult filter(const Columns &columns, const domain::Query &query, std::span<const RowId> rows, std::stop_token stop)
{
    const CompiledQuery compiled(columns, query);
    FilterResult result;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i % stopEvery == 0 && stop.stop_requested()) {
            result.complete = false;
            break;
        }
        take(result, rows[i], compiled.matches(rows[i]));
    }
    return result;
}

const FilterResult &Narrowing::filter(const Columns &columns, const domain::Query &query, std::stop_token stop)
{
    m_narrowed = m_query && m_result.complete && query.narrows(*m_query);
    if (m_narrowed) {
        std::vector<RowId> candidates(m_result.rows.size() + m_result.unknown.size());
        std::merge(m_result.rows.begin(), m_result.rows.end(), m_result.unknown.begin(), m_result.unknown.end(), candidates.begin());
        m_result = catalog::filter(columns, query, std::span<const RowId>(candidates), stop);
    } else {
        m_result = catalog::filter(columns, query, stop);
    }
    m_query = query;
    return m_result;
}

} // namespace catalog
