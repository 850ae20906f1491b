// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/right.h"
#include "domain/calendar/state.h"
#include "domain/query.h"

#include <QDate>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

using Expected = QueryFault::Expected;
using ParsedNode = tl::expected<QueryNode, QueryFault>;

constexpr int deepestQuery = 64; ///< Parentheses within each other; nobody writes more, and the stack is finite.

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'|' || c == u'"';
}

/// Recursive descent over the text; every function begins and ends on a character that is not a blank, or on a blank
/// that matters.
class QueryParser
{
public:
    explicit QueryParser(const QString &text) : m_text(text) { }

    ParsedNode query()
    {
        ParsedNode all = conjunction(0);
        if (!all)
            return all;
        if (m_at < m_text.size()) // only a closing parenthesis stops a conjunction early
            return fault(m_at, Expected::Term);
        return all;
    }

private:
    struct Word
    {
        QString text;
        bool quoted = false;
        qsizetype position = 0;
    };

    tl::unexpected<QueryFault> fault(qsizetype position, Expected expected) const
    {
        qsizetype begin = position;
        while (begin < m_text.size() && m_text[begin].isSpace())
            ++begin;
        qsizetype end = begin;
        while (end < m_text.size() && !m_text[end].isSpace() && (end == begin || !endsWord(m_text[end])))
            ++end;
        if (begin < m_text.size() && m_text[begin] == u'"' && m_text.indexOf(u'"', begin + 1) > 0)
            end = m_text.indexOf(u'"', begin + 1) + 1;
        return tl::unexpected<QueryFault>({position, expected, m_text.mid(begin, end - begin)});
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return atEnd() ? QChar() : m_text[m_at]; }

    /// term term ...: all of them.
    ParsedNode conjunction(int depth)
    {
        QueryNode all;
        for (skipBlanks(); !atEnd() && here() != u')'; skipBlanks()) {
            ParsedNode one = disjunction(depth);
            if (!one)
                return one;
            all.children.push_back(std::move(*one));
        }
        if (all.children.size() == 1) {
            QueryNode only = std::move(all.children.front());
            return only;
        }
        return all;
    }

    /// term | term ...
    ParsedNode disjunction(int depth)
    {
        ParsedNode first = unary(depth);
        if (!first)
            return first;
        QueryNode any;
        any.kind = QueryNode::Kind::Any;
        any.children.push_back(std::move(*first));
        for (;;) {
            const qsizetype before = m_at;
            skipBlanks();
            if (here() != u'|') {
                m_at = before;
                break;
            }
            ++m_at;
            skipBlanks();
            ParsedNode next = unary(depth);
            if (!next)
                return next;
            any.children.push_back(std::move(*next));
        }
        if (any.children.size() == 1) {
            QueryNode only = std::move(any.children.front());
            return only;
        }
        return any;
    }

    ParsedNode unary(int depth)
    {
        if (here() != u'-')
            return primary(depth);
        ++m_at;
        if (atEnd() || here().isSpace() || here() == u'-')
            return fault(m_at, Expected::Term);
        ParsedNode inner = primary(depth);
        if (!inner)
            return inner;
        QueryNode negation;
        negation.kind = QueryNode::Kind::Not;
        negation.children.push_back(std::move(*inner));
        return negation;
    }

    ParsedNode primary(int depth)
    {
        if (atEnd() || here() == u'|' || here() == u')')
            return fault(m_at, Expected::Term);
        if (here() == u'(') {
            if (depth >= deepestQuery)
                return fault(m_at, Expected::Term);
            ++m_at;
            ParsedNode inner = conjunction(depth + 1);
            if (!inner)
                return inner;
            if (here() != u')')
                return fault(m_at, Expected::ClosingParenthesis);
            if (inner->kind == QueryNode::Kind::All && inner->children.empty())
                return fault(m_at, Expected::Term);
            ++m_at;
            return inner;
        }
        return chain();
    }

    /// field:a|b or word|word, without blanks: one thing to a minus before it.
    ParsedNode chain()
    {
        const qsizetype start = m_at;
        const auto op = operatorAhead();
        if (!op) {
            QueryNode any;
            any.kind = QueryNode::Kind::Any;
            return alternatives(std::move(any), [this](const Word &word) { return wordTest(word); });
        }
        const QString name = m_text.mid(start, op->position - start);
        const std::optional<Field> field = fieldFromName(name);
        if (!field)
            return fault(start, Expected::FieldName);
        if (op->op != Test::Op::Is && !isTimeField(*field))
            return fault(op->position, Expected::Colon);
        m_at = op->position + op->length;
        QueryNode any;
        any.kind = QueryNode::Kind::Any;
        return alternatives(std::move(any), [this, &field, &op](const Word &word) { return fieldTest(*field, op->op, word); });
    }

    template <typename MakeTest>
    ParsedNode alternatives(QueryNode any, MakeTest makeTest)
    {
        for (;;) {
            const auto word = readWord();
            if (!word)
                return tl::unexpected<QueryFault>(word.error());
            const tl::expected<Test, QueryFault> test = makeTest(*word);
            if (!test)
                return tl::unexpected<QueryFault>(test.error());
            QueryNode node;
            node.kind = QueryNode::Kind::Test;
            node.test = *test;
            any.children.push_back(std::move(node));
            if (here() != u'|' || m_at + 1 >= m_text.size() || m_text[m_at + 1].isSpace())
                break; // with a blank behind it, the bar stands between terms
            const qsizetype bar = m_at++;
            if (here() == u'-' || here() == u'(' || operatorAhead()) {
                m_at = bar; // a term of its own follows
                break;
            }
        }
        if (any.children.size() == 1) {
            QueryNode only = std::move(any.children.front());
            return only;
        }
        return any;
    }

    struct Operator
    {
        qsizetype position = 0;
        qsizetype length = 1;
        Test::Op op = Test::Op::Is;
    };

    /// The operator behind the bare word that begins here, if there is one.
    [[nodiscard]] std::optional<Operator> operatorAhead() const
    {
        for (qsizetype i = m_at; i < m_text.size() && !endsWord(m_text[i]); ++i) {
            const QChar c = m_text[i];
            const bool orEqual = i + 1 < m_text.size() && m_text[i + 1] == u'=';
            if (c == u':')
                return Operator {i, 1, Test::Op::Is};
            if (c == u'<')
                return orEqual ? Operator {i, 2, Test::Op::LessOrEqual} : Operator {i, 1, Test::Op::Less};
            if (c == u'>')
                return orEqual ? Operator {i, 2, Test::Op::GreaterOrEqual} : Operator {i, 1, Test::Op::Greater};
        }
        return std::nullopt;
    }

    tl::expected<Word, QueryFault> readWord()
    {
        const qsizetype start = m_at;
        if (here() == u'"') {
            const qsizetype end = m_text.indexOf(u'"', m_at + 1);
            if (end < 0)
                return fault(m_text.size(), Expected::ClosingQuote);
            m_at = end + 1;
            return Word {m_text.mid(start + 1, end - start - 1), true, start};
        }
        while (!atEnd() && !endsWord(here()))
            ++m_at;
        if (m_at == start)
            return fault(start, Expected::Value);
        return Word {m_text.mid(start, m_at - start), false, start};
    }

    tl::expected<Test, QueryFault> wordTest(const Word &word) const
    {
        if (word.text.isEmpty())
            return fault(word.position, Expected::Term);
        Test test;
        test.isWord = true;
        setText(test, word);
        return test;
    }

    static void setText(Test &test, const Word &word)
    {
        test.position = word.position;
        test.text = word.text.toCaseFolded();
        test.wildcards = !word.quoted && word.text.contains(u'*');
    }

    tl::expected<Test, QueryFault> fieldTest(Field field, Test::Op op, const Word &word) const
    {
        Test test;
        test.field = field;
        test.op = op;
        setText(test, word);
        if (isTimeField(field))
            return timeTest(std::move(test), word);
        if (test.wildcards)
            return test;
        switch (field) {
        case Field::Status:
            if (!calendar::stateFromName(test.text))
                return fault(word.position, Expected::Status);
            break;
        case Field::Default: return rightTest(std::move(test), word);
        case Field::New:
            if (test.text != "yes"_L1 && test.text != "no"_L1)
                return fault(word.position, Expected::YesOrNo);
            break;
        case Field::Exception:
            if (test.text != "yes"_L1 && test.text != "no"_L1 && test.text != "expired"_L1)
                return fault(word.position, Expected::ExceptionKind);
            break;
        default: break;
        }
        return test;
    }

    tl::expected<Test, QueryFault> rightTest(Test test, const Word &word) const
    {
        const auto right = calendar::Right::fromNames({word.text});
        if (!right)
            return fault(word.position, Expected::Right);
        test.text = right->text().toCaseFolded();
        return test;
    }

    /// A day in UTC, or a moment with a time of day ("2026-11-01T09:30:00Z").
    tl::expected<Test, QueryFault> timeTest(Test test, const Word &word) const
    {
        const QDate day = QDate::fromString(word.text, Qt::ISODate);
        if (day.isValid() && word.text.size() == 10) {
            const auto moment = [](QDate date) {
                return core::Instant {std::chrono::milliseconds {date.startOfDay(Qt::UTC).toMSecsSinceEpoch()}};
            };
            test.from = moment(day);
            test.until = moment(day.addDays(1));
            return test;
        }
        const std::optional<core::Instant> moment = word.text.size() > 10 ? core::fromIso(word.text) : std::nullopt;
        if (!moment)
            return fault(word.position, Expected::Date);
        test.from = *moment;
        test.until = *moment + std::chrono::milliseconds {1};
        return test;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

QString expectedText(Expected expected)
{
    switch (expected) {
    case Expected::Term: return u"a word, field:value, or ( is expected"_s;
    case Expected::FieldName: return u"a field is expected: %1"_s.arg(fieldNames().join(u", "_s));
    case Expected::Value: return u"a value is expected"_s;
    case Expected::Date: return u"a date such as 2026-11-01 is expected"_s;
    case Expected::ClosingQuote: return u"a closing \" is expected"_s;
    case Expected::ClosingParenthesis: return u"a closing ) is expected"_s;
    case Expected::YesOrNo: return u"yes or no is expected"_s;
    case Expected::Right: return u"a right is expected: %1"_s.arg(calendar::Right::roles().join(u", "_s));
    case Expected::Status: return u"a state is expected: %1"_s.arg(calendar::stateNames().join(u", "_s));
    case Expected::ExceptionKind: return u"yes, no or expired is expected"_s;
    case Expected::Colon: return u"only created and read can be compared; \":\" is expected"_s;
    }
    return {};
}

} // namespace

tl::expected<Query, QueryFault> Query::parseOrFault(const QString &text)
{
    QueryParser parser(text);
    ParsedNode root = parser.query();
    if (!root)
        return tl::unexpected<QueryFault>(root.error());
    Query query;
    query.m_body = std::make_shared<const Body>(Body {text, std::move(*root)});
    return query;
}

QString Query::faultText(const QueryFault &fault)
{
    const QString found = fault.found.isEmpty() ? u"at the end"_s : u"at \"%1\""_s.arg(fault.found);
    return u"position %1, %2: %3"_s.arg(QString::number(fault.position + 1), found, expectedText(fault.expected));
}

} // namespace domain
