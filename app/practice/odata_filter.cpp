// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/odata_filter.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace practice {

std::optional<ODataFilter> ODataFilter::parse(const QString &text)
{
    static const QRegularExpression term(
        u"\\G\\s*(?:(\\w+)\\s+(eq|ne|ge|gt|le|lt)\\s+('(?:[^']|'')*'|[^\\s()]+)|startswith\\((\\w+)\\s*,\\s*('(?:[^']|'')*')\\))\\s*"_s);
    ODataFilter filter;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = term.match(text, at);
        if (!match.hasMatch())
            return std::nullopt;
        const bool starts = !match.captured(4).isEmpty();
        QString value = match.captured(starts ? 5 : 3);
        if (value.startsWith(u'\''))
            value = value.mid(1, value.size() - 2).replace("''"_L1, "'"_L1);
        filter.m_terms.push_back(
            {match.captured(starts ? 4 : 1), starts ? u"startswith"_s : match.captured(2), value});
        at = match.capturedEnd();
        if (at >= text.size())
            break;
        if (!QStringView(text).mid(at).startsWith("and "_L1))
            return std::nullopt;
        at += 4;
    }
    return filter;
}

bool ODataFilter::matches(const std::function<std::optional<QString>(const QString &)> &property) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) {
        const auto have = property(term.property);
        if (!have)
            return false;
        const int order = have->compare(term.value, Qt::CaseInsensitive);
        if (term.op == u"startswith")
            return have->startsWith(term.value, Qt::CaseInsensitive);
        return (term.op == u"eq" && order == 0) || (term.op == u"ne" && order != 0)
            || (term.op == u"ge" && order >= 0) || (term.op == u"gt" && order > 0)
            || (term.op == u"le" && order <= 0) || (term.op == u"lt" && order < 0);
    });
}

} // namespace practice
