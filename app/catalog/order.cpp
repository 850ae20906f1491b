// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/order.h"

#include <QCollator>
#include <algorithm>

namespace catalog {
namespace {

using domain::Field;
using domain::calendar::Right;

QCollator collatorFor(const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// Ranks of distinct texts: equal ones share a rank, empty ones are last.
std::vector<quint32> textRanks(const std::vector<QString> &texts, const QLocale &locale)
{
    const QCollator collator = collatorFor(locale);
    std::vector<std::pair<QCollatorSortKey, quint32>> keys;
    std::vector<quint32> ranks(texts.size(), Ranks::last);
    keys.reserve(texts.size());
    for (size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty())
            keys.emplace_back(collator.sortKey(texts[i]), quint32(i));
    }
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    quint32 rank = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (i > 0 && keys[i - 1].first.compare(keys[i].first) != 0)
            ++rank;
        ranks[keys[i].second] = rank;
    }
    return ranks;
}

/// Ranks of one number per row; none is last.
std::vector<quint32> numberRanks(const std::vector<std::optional<qint64>> &numbers)
{
    std::vector<qint64> distinct;
    for (const auto &number : numbers) {
        if (number)
            distinct.push_back(*number);
    }
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    std::vector<quint32> ranks(numbers.size(), Ranks::last);
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i])
            ranks[i] = quint32(std::lower_bound(distinct.begin(), distinct.end(), *numbers[i]) - distinct.begin());
    }
    return ranks;
}

/// By what can be seen, then by what can be changed: the order in which people compare rights.
qint64 rightKey(Right right)
{
    return (qint64(right.sight()) << 32) | (qint64(right.change()) << 16) | right.bits();
}

std::vector<quint32> dictionaryRanks(const Columns &columns, const DictionaryColumn &column, const QLocale &locale)
{
    std::vector<QString> texts(column.entries());
    for (quint32 code = 1; code < texts.size(); ++code)
        texts[code] = column.entry(code);
    const std::vector<quint32> byCode = textRanks(texts, locale);
    std::vector<quint32> ranks(columns.size());
    for (size_t i = 0; i < ranks.size(); ++i)
        ranks[i] = byCode[column.code(i)];
    return ranks;
}

template <typename KeyOf>
std::vector<quint32> ranksBy(const Columns &columns, KeyOf keyOf)
{
    std::vector<std::optional<qint64>> keys(columns.size());
    for (size_t i = 0; i < keys.size(); ++i)
        keys[i] = keyOf(RowId(i));
    return numberRanks(keys);
}

std::optional<qint64> keyOf(const std::optional<Right> &right)
{
    return right ? std::optional(rightKey(*right)) : std::nullopt;
}

} // namespace

Ranks::Ranks(const Columns &columns, Column column, const QLocale &locale)
{
    if (const DictionaryColumn *dictionary = columns.dictionary(column.field)) {
        m_ranks = dictionaryRanks(columns, *dictionary, locale);
        return;
    }
    switch (column.field) {
    case Field::Created:
    case Field::Read:
        m_ranks = ranksBy(columns, [&](RowId row) -> std::optional<qint64> {
            const domain::FieldValue value = columns.field(row, column.field);
            return value.known ? std::optional<qint64>(value.time.time_since_epoch().count()) : std::nullopt;
        });
        break;
    case Field::Status: m_ranks = ranksBy(columns, [&](RowId row) { return std::optional(qint64(columns.state(row))); }); break;
    case Field::New: m_ranks = ranksBy(columns, [&](RowId row) { return std::optional(qint64(!columns.isNew(row))); }); break;
    case Field::Default: m_ranks = ranksBy(columns, [&](RowId row) { return keyOf(columns.defaultRight(row)); }); break;
    case Field::Group:
        if (column.group >= 0) {
            m_ranks = ranksBy(columns, [&](RowId row) { return keyOf(columns.groupRight(row, column.group)); });
            break;
        }
        [[fallthrough]];
    default: {
        std::vector<QString> texts(columns.size());
        for (size_t i = 0; i < texts.size(); ++i)
            texts[i] = columns.text(RowId(i), column);
        m_ranks = textRanks(texts, locale);
        break;
    }
    }
}

std::vector<RowId> sorted(std::span<const RowId> rows, const Ranks &ranks, Qt::SortOrder order)
{
    // Rank and place in one number: sorting plain numbers is quick, and the place keeps it stable.
    std::vector<quint64> keys(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const quint32 rank = ranks.of(rows[i]);
        const quint32 key = order == Qt::AscendingOrder || rank == Ranks::last ? rank : Ranks::last - 1 - rank;
        keys[i] = quint64(key) << 32 | quint32(i);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<RowId> result(rows.size());
    for (size_t i = 0; i < keys.size(); ++i)
        result[i] = rows[quint32(keys[i])];
    return result;
}

} // namespace catalog
