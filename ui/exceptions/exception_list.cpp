// SPDX-License-Identifier: GPL-3.0-or-later
#include "exceptions/exception_list.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

bool matches(const session::LedgerEntry &entry, const QStringList &words)
{
    const QString held
        = QStringList{entry.name, entry.mailbox.address, entry.exception.reason, entry.exception.who}.join(u'\n').toCaseFolded();
    return std::all_of(words.begin(), words.end(), [&held](const QString &word) { return held.contains(word); });
}

/// What a column is sorted by; dates as they follow one another, none of them last.
QString orderText(const session::LedgerEntry &entry, int column)
{
    const domain::Exception &exception = entry.exception;
    switch (ExceptionModel::Column(column)) {
    case ExceptionModel::Name:
        return entry.name;
    case ExceptionModel::Address:
        return entry.mailbox.address;
    case ExceptionModel::Kept:
        return exception.kept;
    case ExceptionModel::Reason:
        return exception.reason;
    case ExceptionModel::Who:
        return exception.who;
    case ExceptionModel::Since:
        return core::toIso(exception.since);
    case ExceptionModel::Expires:
        return exception.expires ? core::toIso(*exception.expires) : u"never"_s;
    case ExceptionModel::Standing:
        return QString::number(int(entry.standing));
    case ExceptionModel::Facet:
        return QString::number(int(entry.facet));
    case ExceptionModel::columnTotal:
        break;
    }
    return {};
}

} // namespace

ExceptionList::ExceptionList(Engine &engine, Exceptions &exceptions, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_exceptions(exceptions)
{
    connect(&exceptions, &Exceptions::changed, this, &ExceptionList::renew);
}

void ExceptionList::setFilter(const QString &text)
{
    m_request.words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    renew();
}

void ExceptionList::setInForceOnly(bool on)
{
    m_request.inForceOnly = on;
    renew();
}

void ExceptionList::setOrder(int column, Qt::SortOrder order)
{
    m_request.column = column;
    m_request.order = order;
    renew();
}

ExceptionLookPtr ExceptionList::lookAt(const Request &request)
{
    const auto look = freedElsewhere(ExceptionLook());
    look->all = request.all;
    for (size_t i = 0; i < request.all->size(); ++i) {
        const session::LedgerEntry &entry = (*request.all)[i];
        if ((!request.inForceOnly || entry.standing == session::Standing::InForce) && matches(entry, request.words))
            look->rows.push_back(quint32(i));
    }
    if (request.column < 0)
        return look;
    QCollator collator(request.locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, quint32>> keys;
    keys.reserve(look->rows.size());
    for (const quint32 row : look->rows)
        keys.emplace_back(collator.sortKey(orderText((*request.all)[row], request.column)), row);
    std::stable_sort(keys.begin(), keys.end(), [down = request.order == Qt::DescendingOrder](const auto &one, const auto &other) {
        return down ? other.first.compare(one.first) < 0 : one.first.compare(other.first) < 0;
    });
    for (size_t i = 0; i < keys.size(); ++i)
        look->rows[i] = keys[i].second;
    return look;
}

void ExceptionList::renew()
{
    if (m_computing) {
        m_again = true;
        return;
    }
    m_computing = true;
    m_again = false;
    m_request.all = m_exceptions.all();
    m_request.locale = QLocale();
    m_engine.compute<ExceptionLookPtr>(
        this, [request = m_request] { return lookAt(request); }, [this](ExceptionLookPtr look) { take(std::move(look)); });
}

void ExceptionList::take(ExceptionLookPtr look)
{
    m_computing = false;
    if (m_again)
        return renew();
    Q_EMIT aboutToShow();
    m_model.show(std::move(look));
    Q_EMIT shown();
}

} // namespace ui
