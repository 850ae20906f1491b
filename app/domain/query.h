// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "domain/truth.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace domain {

enum class Field : quint8 {
    Name, Address, Upn, Type, Department, Office,
    Attr1, Attr2, Attr3, Attr4, Attr5, Attr6, Attr7, Attr8, Attr9, Attr10, Attr11, Attr12, Attr13, Attr14, Attr15,
    Created, Language, // up to here: what the directory says
    Default, Group, Status, New, Exception, Read, Run,
};
inline constexpr int fieldCount = int(Field::Run) + 1;

[[nodiscard]] QString fieldName(Field field); ///< As written in a query: "attr2".
[[nodiscard]] std::optional<Field> fieldFromName(QStringView name); ///< Any case.
[[nodiscard]] QStringList fieldNames();
[[nodiscard]] bool isDirectoryField(Field field);
[[nodiscard]] bool isTimeField(Field field);
[[nodiscard]] Field attributeField(int number); ///< 1 to 15.

/// What is known of one field of one mailbox.
struct FieldValue
{
    bool known = false;
    QStringList texts; ///< Text fields; `group` and `run` may have several, any of which may match.
    core::Instant time {}; ///< Created and read.

    [[nodiscard]] static FieldValue unknown() { return {}; }
    [[nodiscard]] static FieldValue of(QString text) { return {true, {std::move(text)}, {}}; }
    [[nodiscard]] static FieldValue of(core::Instant time) { return {true, {}, time}; }
};

/// One mailbox, asked for its fields.
class FieldSource
{
public:
    virtual ~FieldSource() = default;
    [[nodiscard]] virtual FieldValue field(Field field) const = 0;
};

/// One comparison of a query.
struct Test
{
    enum class Op { Is, Less, LessOrEqual, Greater, GreaterOrEqual };

    bool isWord = false;  ///< Matches name or address; `field` does not count.
    Field field = Field::Name;
    Op op = Op::Is;
    QString text;         ///< Folded to one case. Of a type, "Mailbox" at its end may be left out.
    bool wildcards = false; ///< `text` has `*`s that stand for anything.
    core::Instant from {};  ///< Time fields: the day (or moment) named begins here ...
    core::Instant until {}; ///< ... and ends before this.
    qsizetype position = 0; ///< In the query, from 0.

    /// \param folded  the field's text in one case (QString::toCaseFolded).
    [[nodiscard]] bool matchesText(QStringView folded) const;
    [[nodiscard]] bool matchesTime(core::Instant time) const;
    [[nodiscard]] Truth matches(const FieldValue &value) const;
    /// Same meaning, wherever it stood.
    [[nodiscard]] bool sameAs(const Test &other) const;
};

/// A node of a query: `All` without children is always true.
struct QueryNode
{
    enum class Kind { All, Any, Not, Test };
    Kind kind = Kind::All;
    std::vector<QueryNode> children;
    Test test;

    [[nodiscard]] bool sameAs(const QueryNode &other) const;
};

/// What is wrong with a query, for a caret under it.
struct QueryFault
{
    enum class Expected { Term, FieldName, Value, Date, ClosingQuote, ClosingParenthesis, YesOrNo, Right, Status, ExceptionKind, Colon };
    qsizetype position = 0; ///< In UTF-16 units from 0.
    Expected expected = Expected::Term;
    QString found; ///< What stands there; empty at the end.
};

/// The query language of the search field, of `--where`, policies and reports.
///
///     words match name or address     anna             contained, any case
///     field:value                     attr2:sales      equal, any case; name, address and upn: contained;
///                                                      `*` stands for anything; `""` is empty
///     field:a|b                       type:user|shared any of them; `a|b` does the same for words
///     term | term                     either; binds closer than the AND between terms
///     -term                           not; `-attr2:a|b` is neither
///     created>2026-11-01              also <, >=, <=; days in UTC; `created:2026-11-01` is that day
///     ( ) and "quoted text"
///
/// Evaluation is three-valued. Immutable, cheap to copy, safe on any thread.
class Query
{
public:
    Query(); ///< The empty query: everything.

    /// Error BadInput; `subject` is the query, `detail` names position (from 1) and what was expected.
    [[nodiscard]] static core::Result<Query> parse(const QString &text);
    [[nodiscard]] static tl::expected<Query, QueryFault> parseOrFault(const QString &text);
    [[nodiscard]] static QString faultText(const QueryFault &fault);

    [[nodiscard]] const QString &text() const { return m_body->text; }
    [[nodiscard]] const QueryNode &root() const { return m_body->root; }
    [[nodiscard]] bool isEmpty() const { return root().kind == QueryNode::Kind::All && root().children.empty(); }
    [[nodiscard]] std::vector<Field> fields() const; ///< Fields named, each once, in the order of the query; words name none.
    [[nodiscard]] bool uses(Field field) const;

    [[nodiscard]] Truth evaluate(const FieldSource &source) const;

    /// Everything that is not False here is not False in `wider` either: typing on narrows the last result.
    /// False when that cannot be told.
    [[nodiscard]] bool narrows(const Query &wider) const;

private:
    struct Body
    {
        QString text;
        QueryNode root;
    };
    std::shared_ptr<const Body> m_body;
};

} // namespace domain
