// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/calendar_model.h"
#include "change/planner.h"
#include "domain/builders.h"

#include <QSet>
#include <random>

/// Random policies and calendars, and what must be true of every plan made from them. What should be is said in the words
/// of the model, not of the code under test.
namespace scenario {

using namespace Qt::StringLiterals;

inline constexpr quint32 seed = 20261123;

/// How many scenarios: forty times as many with MULLION_LONG.
[[nodiscard]] int count(int normal);

inline const QStringList roleNames {u"None"_s, u"AvailabilityOnly"_s, u"LimitedDetails"_s, u"Contributor"_s, u"Reviewer"_s, u"Author"_s,
    u"Editor"_s, u"Owner"_s};
inline const QList<quint32> groupNumbers {0x701, 0x702, 0x703, 0x704};
inline const QString formerSid = u"S-1-5-21-1-2-3-4"_s;

/// Everything a scenario is made of comes from here.
class Dice
{
public:
    explicit Dice(quint32 start) : m_engine(start) { }
    int below(int n) { return int(m_engine() % quint32(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    template <typename T>
    const T &pick(const QList<T> &list) { return list[below(int(list.size()))]; }

private:
    std::mt19937 m_engine;
};

struct GroupGrant
{
    quint32 number;
    QString right;
    bool exact = false;
};

/// A policy as the test sees it, from which the file text is written.
struct PolicySketch
{
    QString defaultRight = u"None"_s;
    QStringList baseline {u"AvailabilityOnly"_s};
    QString anonymous; ///< Empty: not spoken of.
    QList<GroupGrant> grants;
    QList<quint32> managed;
    QString customised = u"preserve"_s;
    QString narrower = u"report"_s;
    QString wider = u"report"_s;
    bool raise = false;
};

[[nodiscard]] domain::calendar::Policy policyFrom(const PolicySketch &sketch);
[[nodiscard]] PolicySketch randomPolicy(Dice &dice);
[[nodiscard]] domain::calendar::Acl randomAcl(Dice &dice, const PolicySketch &policy, bool withFormer);
[[nodiscard]] QString guidOf(quint32 group);
[[nodiscard]] model::Powers powers(const QString &role);
[[nodiscard]] model::Entries entries(const domain::Value &value);

/// What the calendar must be after the policy's first run on it: the rules of the product once more, in the words of
/// the model. None: the row must be held.
[[nodiscard]] std::optional<model::Entries> expectedAfterFirstRun(const model::Entries &start, const PolicySketch &policy);

[[nodiscard]] domain::Subject subjectFor(const domain::Mailbox &mailbox, const domain::calendar::Acl &acl);
[[nodiscard]] domain::calendar::Conditions conditions();
[[nodiscard]] change::PlanRow planned(change::Intent &intent, const domain::Subject &subject);

/// What a scenario has found wrong; empty: nothing.
using Finding = QString;

/// Does the steps to the model and watches, at every moment, everybody who is only in groups.
[[nodiscard]] Finding carryOut(const change::PlanRow &row, model::Entries &calendar, const QSet<QString> &dead);
[[nodiscard]] Finding nothingElse(const model::Entries &before, const model::Entries &after, const PolicySketch &policy);
/// No granted group sees less than it did, but where the policy closes Default over it (and then not less than its
/// grant), or where an exact grant says so.
[[nodiscard]] Finding notUpsideDown(
    const model::Entries &before, const model::Entries &after, const PolicySketch &policy, const QSet<QString> &dead);
[[nodiscard]] Finding nobodyGains(const model::Entries &before, const model::Entries &after);
[[nodiscard]] Finding comesBack(
    change::Intent &intent, const domain::Mailbox &mailbox, const domain::Value &changed, const model::Entries &start);
[[nodiscard]] Finding checkBack(const domain::calendar::PolicySet &policies, const domain::Mailbox &mailbox, const change::PlanRow &row,
    const model::Entries &start);
/// Plans once more, with what the first time leaves behind.
[[nodiscard]] Finding checkAgain(const domain::calendar::PolicySet &policies, domain::Subject subject, const change::PlanRow &row);

[[nodiscard]] QByteArray described(const Finding &finding, int number, const domain::Subject &subject,
    const domain::calendar::Policy &policy, const change::PlanRow &row);

} // namespace scenario
