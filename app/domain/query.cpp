// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query.h"

#include <array>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr std::array<QLatin1StringView, size_t(fieldCount)> fieldTexts {
    "name"_L1, "address"_L1, "upn"_L1, "type"_L1, "department"_L1, "office"_L1, //
    "attr1"_L1, "attr2"_L1, "attr3"_L1, "attr4"_L1, "attr5"_L1, "attr6"_L1, "attr7"_L1, "attr8"_L1, "attr9"_L1,
    "attr10"_L1, "attr11"_L1, "attr12"_L1, "attr13"_L1, "attr14"_L1, "attr15"_L1, //
    "created"_L1, "language"_L1, //
    "default"_L1, "group"_L1, "status"_L1, "new"_L1, "exception"_L1, "read"_L1, "run"_L1};

/// `*` stands for anything, also nothing; both in one case already.
bool fits(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) { // let the last star take one more
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

bool isContainedField(Field field)
{
    return field == Field::Name || field == Field::Address || field == Field::Upn;
}

Truth evaluateNode(const QueryNode &node, const FieldSource &source);

Truth evaluateTest(const Test &test, const FieldSource &source)
{
    if (!test.isWord)
        return test.matches(source.field(test.field));
    Truth result = Truth::False;
    for (const Field field : {Field::Name, Field::Address}) {
        const FieldValue value = source.field(field);
        if (!value.known) {
            result = either(result, Truth::Unknown);
            continue;
        }
        for (const QString &text : value.texts)
            result = either(result, truthOf(test.matchesText(text.toCaseFolded())));
    }
    return result;
}

Truth evaluateNode(const QueryNode &node, const FieldSource &source)
{
    switch (node.kind) {
    case QueryNode::Kind::Test: return evaluateTest(node.test, source);
    case QueryNode::Kind::Not: return negated(evaluateNode(node.children.front(), source));
    case QueryNode::Kind::All: {
        Truth result = Truth::True;
        for (const QueryNode &child : node.children)
            result = both(result, evaluateNode(child, source));
        return result;
    }
    case QueryNode::Kind::Any: {
        Truth result = Truth::False;
        for (const QueryNode &child : node.children)
            result = either(result, evaluateNode(child, source));
        return result;
    }
    }
    return Truth::Unknown;
}

void collectFields(const QueryNode &node, std::vector<Field> &fields)
{
    if (node.kind == QueryNode::Kind::Test && !node.test.isWord
        && std::find(fields.begin(), fields.end(), node.test.field) == fields.end())
        fields.push_back(node.test.field);
    for (const QueryNode &child : node.children)
        collectFields(child, fields);
}

/// What must all hold: the children of a top-level All, or the one node.
std::vector<const QueryNode *> conjuncts(const QueryNode &root)
{
    std::vector<const QueryNode *> all;
    if (root.kind == QueryNode::Kind::All) {
        for (const QueryNode &child : root.children)
            all.push_back(&child);
    } else {
        all.push_back(&root);
    }
    return all;
}

/// Whether `narrow` can only hold where `wide` does.
bool implies(const QueryNode &narrow, const QueryNode &wide)
{
    if (narrow.sameAs(wide))
        return true;
    if (narrow.kind != QueryNode::Kind::Test || wide.kind != QueryNode::Kind::Test)
        return false;
    const Test &a = narrow.test;
    const Test &b = wide.test;
    const bool sameTarget = a.isWord == b.isWord && (a.isWord || (a.field == b.field && isContainedField(a.field)));
    return sameTarget && !a.wildcards && !b.wildcards && !b.text.isEmpty() && a.text.contains(b.text);
}

} // namespace

QString fieldName(Field field)
{
    return fieldTexts[size_t(field)];
}

std::optional<Field> fieldFromName(QStringView name)
{
    for (size_t i = 0; i < fieldTexts.size(); ++i) {
        if (name.compare(fieldTexts[i], Qt::CaseInsensitive) == 0)
            return Field(i);
    }
    return std::nullopt;
}

QStringList fieldNames()
{
    return QStringList(fieldTexts.begin(), fieldTexts.end());
}

bool isDirectoryField(Field field)
{
    return field <= Field::Language;
}

bool isTimeField(Field field)
{
    return field == Field::Created || field == Field::Read;
}

Field attributeField(int number)
{
    return Field(int(Field::Attr1) + number - 1);
}

bool Test::matchesText(QStringView folded) const
{
    if (isWord || isContainedField(field)) {
        if (!wildcards)
            return text.isEmpty() ? folded.isEmpty() : folded.contains(text);
        return fits(u'*' + text + u'*', folded);
    }
    if (wildcards)
        return fits(text, folded);
    if (field == Field::Type && folded.endsWith("mailbox"_L1) && folded.chopped(7) == text)
        return !text.isEmpty(); // "room" is RoomMailbox
    if (field == Field::Language) // "de" is every kind of German
        return folded == text || (folded.startsWith(text) && !text.isEmpty() && folded[text.size()] == u'-');
    return folded == text;
}

bool Test::matchesTime(core::Instant time) const
{
    switch (op) {
    case Op::Is: return from <= time && time < until;
    case Op::Less: return time < from;
    case Op::LessOrEqual: return time < until;
    case Op::Greater: return time >= until;
    case Op::GreaterOrEqual: return time >= from;
    }
    return false;
}

Truth Test::matches(const FieldValue &value) const
{
    if (!value.known)
        return Truth::Unknown;
    if (isTimeField(field))
        return truthOf(matchesTime(value.time));
    for (const QString &one : value.texts) {
        if (matchesText(one.toCaseFolded()))
            return Truth::True;
    }
    return Truth::False;
}

bool Test::sameAs(const Test &other) const
{
    return isWord == other.isWord && (isWord || field == other.field) && op == other.op && text == other.text
        && wildcards == other.wildcards && from == other.from && until == other.until;
}

bool QueryNode::sameAs(const QueryNode &other) const
{
    if (kind != other.kind || children.size() != other.children.size())
        return false;
    if (kind == Kind::Test)
        return test.sameAs(other.test);
    for (size_t i = 0; i < children.size(); ++i) {
        if (!children[i].sameAs(other.children[i]))
            return false;
    }
    return true;
}

Query::Query() : m_body(std::make_shared<const Body>()) { }

core::Result<Query> Query::parse(const QString &text)
{
    return parseOrFault(text).map_error([&text](const QueryFault &fault) {
        return core::Error {core::Errc::BadInput, text, faultText(fault), {}, {}};
    });
}

std::vector<Field> Query::fields() const
{
    std::vector<Field> all;
    collectFields(root(), all);
    return all;
}

bool Query::uses(Field field) const
{
    const std::vector<Field> all = fields();
    return std::find(all.begin(), all.end(), field) != all.end();
}

Truth Query::evaluate(const FieldSource &source) const
{
    return evaluateNode(root(), source);
}

bool Query::narrows(const Query &wider) const
{
    const std::vector<const QueryNode *> mine = conjuncts(root());
    for (const QueryNode *wide : conjuncts(wider.root())) {
        if (std::none_of(mine.begin(), mine.end(), [wide](const QueryNode *narrow) { return implies(*narrow, *wide); }))
            return false;
    }
    return true;
}

} // namespace domain
