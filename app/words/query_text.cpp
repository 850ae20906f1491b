// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/query_text.h"

#include "domain/calendar/right.h"
#include "domain/calendar/state.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::query)
};

QString expectedText(domain::QueryFault::Expected expected)
{
    using Expected = domain::QueryFault::Expected;
    switch (expected) {
    case Expected::Term: return Text::tr("a word, field:value, or ( is expected");
    case Expected::FieldName: return Text::tr("a field is expected: %1").arg(domain::fieldNames().join(u", "_s));
    case Expected::Value: return Text::tr("a value is expected");
    case Expected::Date: return Text::tr("a date such as 2026-11-01 is expected");
    case Expected::ClosingQuote: return Text::tr("a closing \" is expected");
    case Expected::ClosingParenthesis: return Text::tr("a closing ) is expected");
    case Expected::YesOrNo: return Text::tr("yes or no is expected", "\"yes\" and \"no\" are typed in English");
    case Expected::Right: return Text::tr("a right is expected: %1").arg(domain::calendar::Right::roles().join(u", "_s));
    case Expected::Status: return Text::tr("a state is expected: %1").arg(domain::calendar::stateNames().join(u", "_s));
    case Expected::ExceptionKind: return Text::tr("yes, no or expired is expected", "all three are typed in English");
    case Expected::Colon: return Text::tr("only created and read can be compared; \":\" is expected");
    }
    return {};
}

} // namespace

QString queryFaultText(const domain::QueryFault &fault)
{
    return Text::tr("Character %1: %2", "where a query is wrong, and what was expected").arg(fault.position + 1).arg(expectedText(fault.expected));
}

} // namespace words
