// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plan_list.h"

#include <QCollator>
#include <algorithm>
#include <numeric>

namespace ui {
namespace {

/// A number per row in the order of a column; equal ones share a rank, empty texts come last.
std::vector<quint32> ranksOf(const PlanDigest &digest, int column, const QLocale &locale)
{
    const change::Plan &plan = digest.plan();
    std::vector<quint32> ranks(plan.size());
    if (column == PlanModel::What || column == PlanModel::Why) {
        for (size_t row = 0; row < plan.size(); ++row)
            ranks[row] = column == PlanModel::What ? quint32(digest.groupOf(row)) : quint32(plan.reason(row));
        return ranks;
    }
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, quint32>> keys;
    keys.reserve(plan.size());
    std::fill(ranks.begin(), ranks.end(), quint32(plan.size()));
    for (size_t row = 0; row < plan.size(); ++row) {
        const QString text = column == PlanModel::Name ? plan.name(row)
            : column == PlanModel::Address             ? plan.address(row)
                                                       : plan.keepException(row);
        if (!text.isEmpty())
            keys.emplace_back(collator.sortKey(text), quint32(row));
    }
    std::sort(
        keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    quint32 rank = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (i > 0 && keys[i - 1].first.compare(keys[i].first) != 0)
            ++rank;
        ranks[keys[i].second] = rank;
    }
    return ranks;
}

bool isChosen(const PlanLook &look, size_t row)
{
    const bool out = look.takenOut[row];
    switch (look.choice.of) {
    case PlanChoice::Of::Everything:
        return true;
    case PlanChoice::Of::Decision:
        return !out && look.plan().kind(row) == look.choice.decision;
    case PlanChoice::Of::Group:
        return !out && look.digest->groupOf(row) == look.choice.group;
    case PlanChoice::Of::TakenOut:
        return out;
    }
    return false;
}

void count(PlanLook &look, size_t row, int first)
{
    PlanTotals &totals = look.totals;
    if (look.takenOut[row]) {
        ++totals.takenOut;
        return;
    }
    ++look.groupCounts[size_t(look.digest->groupOf(row))];
    switch (look.plan().kind(row)) {
    case change::DecisionKind::Hold:
        ++totals.hold;
        return;
    case change::DecisionKind::Nothing:
        ++totals.nothing;
        totals.exceptions += look.plan().keepException(row).isEmpty() ? 0 : 1;
        return;
    case change::DecisionKind::Change:
        break;
    }
    ++totals.change;
    if (first > 0 && totals.change > first)
        return;
    ++totals.starting;
    const change::RowCost cost = look.plan().cost(row);
    totals.cost.steps += cost.steps;
    totals.cost.calls += cost.calls;
}

} // namespace

/// The digest and the ranks are good for one plan; touched by one pool job at a time.
struct PlanList::Work
{
    PlanDigestPtr digest;
    int rankedBy = -1;
    std::vector<quint32> ranks;
};

PlanList::PlanList(Engine &engine, Plans &plans, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_plans(plans)
    , m_work(std::make_shared<Work>())
{
    connect(&plans, &Plans::made, this, &PlanList::renew);
    connect(&plans, &Plans::dropped, this, &PlanList::renew);
    connect(&plans, &Plans::takenOutChanged, this, &PlanList::renew);
}

void PlanList::choose(const PlanChoice &choice)
{
    m_request.choice = choice;
    m_request.groupKey = choice.of == PlanChoice::Of::Group && look().digest
        ? look().digest->groups()[size_t(choice.group)].key
        : QByteArray();
    renew();
}

void PlanList::setFilter(const QString &text)
{
    m_request.words.clear();
    for (const QString &word : text.toCaseFolded().split(u' ', Qt::SkipEmptyParts))
        m_request.words.push_back(word.toUtf8());
    renew();
}

void PlanList::setOrder(int column, Qt::SortOrder order)
{
    m_request.column = column;
    m_request.order = order;
    renew();
}

void PlanList::setFirst(int first)
{
    m_request.first = first;
    renew();
}

PlanLookPtr PlanList::lookAt(Work &work, const Request &request)
{
    const auto look = freedElsewhere(PlanLook());
    if (!request.planned) {
        work = {};
        return look;
    }
    if (!work.digest || work.digest->planned() != request.planned) {
        work.digest = std::make_shared<const PlanDigest>(request.planned);
        work.rankedBy = -1;
    }
    if (request.column >= 0 && work.rankedBy != request.column) {
        work.ranks = ranksOf(*work.digest, request.column, request.locale);
        work.rankedBy = request.column;
    }
    look->digest = work.digest;
    look->choice = request.choice;
    if (request.choice.of == PlanChoice::Of::Group) {
        look->choice.group = work.digest->groupByKey(request.groupKey);
        if (look->choice.group < 0)
            look->choice = {};
    }
    const change::Plan &plan = look->plan();
    if (request.fresh && plan.counts().change > 0)
        look->choice.of = PlanChoice::Of::Decision;
    look->takenOut.assign(plan.size(), false);
    for (const core::MailboxId id : request.takenOut) {
        if (const auto row = plan.indexOf(id, domain::FacetId::Calendar))
            look->takenOut[*row] = true;
    }
    look->groupCounts.assign(look->digest->groups().size(), 0);
    for (size_t row = 0; row < plan.size(); ++row) {
        count(*look, row, request.first);
        if (isChosen(*look, row) && look->digest->matches(row, request.words))
            look->rows.push_back(quint32(row));
    }
    if (request.column >= 0) {
        std::stable_sort(look->rows.begin(), look->rows.end(), [&](quint32 a, quint32 b) {
            return request.order == Qt::AscendingOrder ? work.ranks[a] < work.ranks[b]
                                                       : work.ranks[a] > work.ranks[b];
        });
    }
    return look;
}

void PlanList::renew()
{
    if (m_computing) {
        m_again = true;
        return;
    }
    m_computing = true;
    m_again = false;
    m_request.planned = m_plans.current();
    m_request.takenOut = m_plans.takenOut();
    m_request.locale = QLocale();
    m_request.fresh = !look().digest;
    const auto compute = [work = m_work, request = m_request] { return lookAt(*work, request); };
    m_engine.compute<PlanLookPtr>(this, compute, [this](PlanLookPtr look) { take(std::move(look)); });
}

void PlanList::take(PlanLookPtr look)
{
    m_computing = false;
    if (m_again)
        return renew();
    m_request.choice = look->choice;
    Q_EMIT aboutToShow();
    m_model.show(std::move(look));
    Q_EMIT shown();
}

} // namespace ui
