// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/facets.h"
#include "change/row_runner.h"
#include "domain/builders.h"
#include "support/fake_clock.h"
#include "support/task.h"

#include <QJsonArray>
#include <QTest>
#include <functional>
#include <map>
#include <set>

/// A tenant of one mailbox, the journal of its run and a guard, all of which do as they are told and write down, in one
/// list, what was asked of them. Knows both facets as JSON only: nothing here asks the code under test what a step does.
namespace rowworld {

using namespace Qt::StringLiterals;
using core::Errc;
using domain::FacetId;
using std::chrono::milliseconds;

inline constexpr milliseconds never = milliseconds::max();

inline core::Error anError(Errc code)
{
    return {code, u"user1@example.com"_s, u"said by the test"_s, {}, {}};
}

/// What to do to one kind of value, and what that is: the whole change is one step that widens and one that narrows.
struct Facet
{
    FacetId id = FacetId::Calendar;
    QJsonObject before;
    QJsonObject widened; ///< After the first step.
    QJsonObject after;
    QString widen;  ///< The first step as the list shows it.
    QString narrow; ///< The second,
    QJsonObject narrowing; ///< and as its call.

    /// Has to pass `via`: `leave` (narrows), then `widen`, then `narrow`.
    QJsonObject viaBefore;
    QJsonObject via;
    QString leave;

    std::function<QJsonObject(QJsonObject)> touched; ///< Somebody changes what the plan does not rely on,
    change::Difference touch;                        ///< which is this.
    std::function<QJsonObject(QJsonObject)> moved;   ///< Somebody changes what the second step relies on.
    QString movedLabel;

    /// The service: does a step to a value.
    QJsonObject (*executed)(QJsonObject value, const QJsonObject &call) = nullptr;
    QString (*shown)(const QJsonObject &call) = nullptr; ///< A step as the list shows it.

    [[nodiscard]] const change::Facet &rules() const { return change::facetOf(id); }
    [[nodiscard]] domain::Value value(const QJsonObject &json) const { return rules().fromJson(json).value(); }
};

const Facet &calendar();
const Facet &apps();
/// Rows for a test that goes for each facet.
void eachFacet();

/// What the service does with one write.
struct Answer
{
    change::Written written = change::Written::Done;
    Errc code = Errc::Refused;  ///< With Refused and Unknown.
    bool executed = true;
    milliseconds showsAfter {0};
};

class World final : public change::Gateway, public change::RunLog, public change::RowGuard
{
public:
    explicit World(const Facet &which);

    [[nodiscard]] FacetId facet() const override { return m_facet.id; }
    QCoro::Task<core::Result<domain::Value>> read(domain::MailboxRef mailbox, change::Priority priority, std::stop_token stop) override;
    QCoro::Task<change::WriteOutcome> write(domain::MailboxRef mailbox, change::Step step, std::stop_token stop) override;
    QCoro::Task<core::Result<>> intent(change::RunRow row, change::Step step) override;
    void outcome(int position, QString outcome, std::optional<change::Step> open) override;
    QCoro::Task<core::Result<>> ended(change::RunRow row) override;
    QCoro::Task<core::Result<std::optional<QString>>> holdReason(change::RunRow row) override;

    [[nodiscard]] change::RunRow row() const; ///< As planned, nothing begun.
    /// Runs a row to its end, moving the clock as far as that takes.
    core::Result<change::RunRow> run(change::RunRow row, std::stop_token stop = {});

    /// The service's truth changes at once, for everybody to see.
    void set(const QJsonObject &value);
    [[nodiscard]] const QJsonObject &truth() const { return m_history.back().value; }
    /// Does to the truth what somebody else would do.
    void somebody(const std::function<QJsonObject(QJsonObject)> &does) { set(does(truth())); }
    [[nodiscard]] QStringList writes() const { return happened.filter(u"write "_s); }

    QStringList happened; ///< Everything that was asked, in order.
    std::map<int, Answer> answers;                 ///< To the n-th write, counted from 1; others are done.
    std::set<int> unsent;                          ///< These writes waited too long for their turn.
    std::map<int, std::function<void()>> atWrite;  ///< Happens just before the n-th write is executed.
    std::map<int, std::function<void()>> atRead;   ///< Happens just before the n-th reading.
    std::map<int, Errc> readErrors;                ///< Of the n-th reading.
    std::optional<Errc> everyReadError;            ///< Of all others.
    bool isGone = false;                           ///< Readings have no answer until they are given up.
    std::map<int, std::function<void()>> atIntent; ///< Happens when the n-th intent is recorded.
    std::map<int, Errc> intentErrors;              ///< Of the n-th intent.
    std::optional<Errc> endError;
    std::optional<QString> hold;
    std::optional<Errc> guardError;
    change::RunRow begun; ///< As the last intent kept it.
    change::RunRow last;  ///< As its end was kept.
    testsupport::FakeClock clock;
    change::RowSettings settings {milliseconds {12'000}, {build::recipientId(build::staffNumber)}};

private:
    struct Shown
    {
        milliseconds from;
        QJsonObject value;
    };

    const Facet &m_facet;
    std::vector<Shown> m_history;
    int m_reads = 0;
    int m_writes = 0;
    int m_intents = 0;
};

/// "done", or why it was not even recorded.
QString statusOf(const core::Result<change::RunRow> &row);

} // namespace rowworld

Q_DECLARE_METATYPE(const rowworld::Facet *)
