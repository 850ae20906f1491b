// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/filter.h"
#include "catalog/order.h"
#include "catalog/population.h"

#include <QCollator>
#include <benchmark/benchmark.h>
#include <chrono>
#include <functional>

// A million mailboxes: filter and sort in columns, each beside the plain way over the same rows in the same run. The
// counter `ratio` is plain time by ours; only it may be compared between machines.

using namespace Qt::StringLiterals;
using catalog::RowId;
using domain::Field;
using domain::Query;

namespace {

constexpr size_t million = 1'000'000;

const std::vector<catalog::Row> &rows()
{
    static const std::vector<catalog::Row> all = population::rows(million, 42);
    return all;
}

const catalog::Columns &columns()
{
    static const catalog::Columns all = population::columns(rows());
    return all;
}

template <typename F>
double secondsOf(F work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void measure(benchmark::State &state, const std::function<void()> &ours, const std::function<void()> &plain)
{
    (void)columns(); // made before anything is measured
    const double plainSeconds = secondsOf(plain);
    double total = 0;
    int rounds = 0;
    for (auto _ : state) {
        const double seconds = secondsOf(ours);
        state.SetIterationTime(seconds);
        total += seconds;
        ++rounds;
    }
    state.counters["ratio"] = plainSeconds / (total / rounds);
}

void filterWord(benchmark::State &state)
{
    const Query query = Query::parse(u"grün"_s).value();
    measure(
        state, [&] { benchmark::DoNotOptimize(catalog::filter(columns(), query).rows.size()); },
        [] {
            size_t found = 0;
            for (const catalog::Row &row : rows())
                found += row.mailbox.name.contains(u"grün"_s, Qt::CaseInsensitive) || row.mailbox.ref.address.contains(u"grün"_s, Qt::CaseInsensitive);
            benchmark::DoNotOptimize(found);
        });
}

void filterFields(benchmark::State &state)
{
    const Query query = Query::parse(u"attr2:sales -department:hr default:availabilityonly"_s).value();
    measure(
        state, [&] { benchmark::DoNotOptimize(catalog::filter(columns(), query).rows.size()); },
        [] {
            size_t found = 0;
            for (const catalog::Row &row : rows()) {
                const auto &mailbox = row.mailbox;
                found += mailbox.attributes[1] && mailbox.attributes[1]->compare(u"sales"_s, Qt::CaseInsensitive) == 0 && mailbox.department
                    && mailbox.department->compare(u"hr"_s, Qt::CaseInsensitive) != 0 && !row.value.isNull()
                    && row.value.as<domain::calendar::Acl>().defaultEntry()->right == domain::calendar::roles::availabilityOnly;
            }
            benchmark::DoNotOptimize(found);
        });
}

void narrowWord(benchmark::State &state)
{
    const Query wide = Query::parse(u"grü"_s).value();
    const Query narrow = Query::parse(u"grün 1"_s).value();
    measure(
        state,
        [&] {
            static catalog::Narrowing narrowing;
            (void)narrowing.filter(columns(), wide);
            benchmark::DoNotOptimize(narrowing.filter(columns(), narrow).rows.size());
        },
        [&] {
            benchmark::DoNotOptimize(catalog::filter(columns(), wide).rows.size());
            benchmark::DoNotOptimize(catalog::filter(columns(), narrow).rows.size());
        });
}

void sortDepartment(benchmark::State &state)
{
    measure(
        state,
        [] {
            const catalog::Ranks ranks(columns(), {Field::Department, -1}, QLocale(QLocale::German));
            benchmark::DoNotOptimize(catalog::sorted(columns().all(), ranks, Qt::AscendingOrder).size());
        },
        [] {
            const QCollator collator {QLocale(QLocale::German)};
            std::vector<RowId> order = columns().all();
            std::stable_sort(order.begin(), order.end(), [&](RowId a, RowId b) {
                return collator.compare(rows()[size_t(a)].mailbox.department.value_or(QString()), rows()[size_t(b)].mailbox.department.value_or(QString())) < 0;
            });
            benchmark::DoNotOptimize(order.size());
        });
}

void sortAgain(benchmark::State &state)
{
    const catalog::Ranks ranks(columns(), {Field::Name, -1}, QLocale(QLocale::German));
    measure(
        state, [&] { benchmark::DoNotOptimize(catalog::sorted(columns().all(), ranks, Qt::DescendingOrder).size()); },
        [] {
            std::vector<RowId> order = columns().all();
            std::stable_sort(order.begin(), order.end(), [](RowId a, RowId b) { return rows()[size_t(b)].mailbox.name < rows()[size_t(a)].mailbox.name; });
            benchmark::DoNotOptimize(order.size());
        });
}

} // namespace

BENCHMARK(filterWord)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(filterFields)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(narrowWord)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(sortDepartment)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(sortAgain)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK_MAIN();
