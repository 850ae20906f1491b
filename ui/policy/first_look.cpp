// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/first_look.h"

#include "catalog/counts.h"
#include "catalog/scope.h"
#include "widgets/histogram.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "words/error_text.h"
#include "words/right_text.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using domain::calendar::Policy;
using domain::calendar::PolicySet;
using domain::calendar::Right;

namespace {

constexpr std::chrono::milliseconds afterTyping {250};
constexpr double askAbove = 0.05; ///< Share of other values of Default above which they may be the house's own standard.

} // namespace

struct FirstLook::Found
{
    std::optional<core::Error> error;
    qint64 inScope = 0;
    qint64 unknown = 0;
    qint64 total = 0;
    qint64 unread = 0;
    std::vector<std::pair<Right, qint64>> defaults; ///< Most first.
    std::vector<Right> baseline;
};

FirstLook::FirstLook(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_reachTitle(sectionTitle(this)), m_reach(plainLabel(this)), m_histogramTitle(sectionTitle(this)),
      m_histogram(new Histogram(this)), m_histogramNote(plainLabel(this)), m_outsideTitle(sectionTitle(this)), m_outside(plainLabel(this)),
      m_ask(new QPushButton(this))
{
    m_reach->setObjectName(u"policyReach"_s);
    m_histogram->setObjectName(u"defaultHistogram"_s);
    m_histogramNote->setObjectName(u"histogramNote"_s);
    m_outside->setObjectName(u"outside"_s);
    m_ask->setObjectName(u"askOutside"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_reachTitle, m_reach})
        layout->addWidget(widget);
    layout->addSpacing(metrics::margin);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_histogramTitle, m_histogram, m_histogramNote})
        layout->addWidget(widget);
    layout->addSpacing(metrics::margin);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_outsideTitle, m_outside})
        layout->addWidget(widget);
    layout->addWidget(m_ask, 0, Qt::AlignLeading);
    layout->addStretch();
    m_soon.setSingleShot(true);
    m_soon.callOnTimeout(this, &FirstLook::count);
    connect(m_ask, &QPushButton::clicked, this, &FirstLook::askOutside);
    connect(&workspace.mailboxes(), &Mailboxes::changed, this, [this] { m_soon.start(afterTyping); });
    retranslate();
}

void FirstLook::look(const Policy &policy, std::vector<Policy> others)
{
    m_policy = policy;
    m_others = std::move(others);
    m_soon.start(afterTyping);
}

void FirstLook::count()
{
    const int asked = ++m_asked;
    const auto compute = [set = m_workspace.mailboxes().current(), policy = m_policy, others = m_others] {
        Found found;
        found.baseline = policy.baseline;
        std::vector<Policy> all {policy};
        all.insert(all.end(), others.begin(), others.end());
        const auto policies = PolicySet::of(std::move(all));
        if (!policies) {
            found.error = policies.error();
            return found;
        }
        const catalog::Columns &columns = set->view.columns;
        found.total = qint64(columns.size());
        const auto scope = catalog::scopeOf(columns, *policies);
        if (!scope) {
            found.error = scope.error();
            return found;
        }
        found.unknown = scope->unknownRows;
        QMap<quint16, qint64> defaults;
        for (const catalog::RowId row : columns.all()) {
            const qint16 claimed = scope->policy[catalog::Columns::index(row)];
            if (claimed < 0 || policies->policies()[size_t(claimed)].name != policy.name)
                continue;
            ++found.inScope;
            const auto right = columns.defaultRight(row);
            if (right)
                ++defaults[right->bits()];
            else
                ++found.unread;
        }
        for (auto it = defaults.cbegin(); it != defaults.cend(); ++it)
            found.defaults.emplace_back(Right(it.key()), it.value());
        std::stable_sort(found.defaults.begin(), found.defaults.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
        return found;
    };
    m_workspace.engine().compute<Found>(this, compute, [this, asked](const Found &found) {
        if (asked == m_asked)
            show(found);
    });
}

void FirstLook::show(const Found &found)
{
    m_histogram->setVisible(!found.error);
    m_histogramNote->setVisible(!found.error);
    if (found.error) {
        m_reach->setText(words::errorText(*found.error));
        return;
    }
    QStringList reach {tr("%1 of %n mailboxes are in its scope.", nullptr, int(found.total)).arg(QLocale().toString(found.inScope))};
    if (found.unknown > 0)
        reach.append(tr("Of %n it cannot be told, because a field was not read.", nullptr, int(found.unknown)));
    m_reach->setText(reach.join(u'\n'));

    std::vector<Histogram::Bar> bars;
    qint64 other = 0;
    for (const auto &[right, count] : found.defaults) {
        const bool usual = std::find(found.baseline.begin(), found.baseline.end(), right) != found.baseline.end() || right == m_policy.defaultRight;
        bars.push_back({words::rightText(right), count, usual});
        other += usual ? 0 : count;
    }
    if (found.unread > 0)
        bars.push_back({tr("not read", "calendars"), found.unread, false});
    m_histogram->show(std::move(bars));
    const qint64 read = found.inScope - found.unread;
    m_histogramNote->setText(read == 0 ? tr("No calendar in scope was read yet.")
            : double(other) > askAbove * double(read)
            ? tr("%n have another value than an untouched calendar. Is one of them your house standard? Then name it as untouched; else "
                 "these people chose it themselves.",
                nullptr, int(other))
            : other > 0 ? tr("%n people chose their own sharing.", nullptr, int(other))
                        : tr("Nobody in scope chose their own sharing."));
}

void FirstLook::askOutside()
{
    m_ask->setEnabled(false);
    m_answer.reset();
    tellOutside();
    m_workspace.engine().ask<session::OutsideSharing>(
        this, [](session::Session &session, std::stop_token stop) { return session::outsideSharing(session, stop); },
        [this](const core::Result<session::OutsideSharing> &outside) {
            m_ask->setEnabled(true);
            m_answer = outside;
            tellOutside();
        });
}

void FirstLook::tellOutside()
{
    if (!m_answer) {
        m_outside->setText(m_ask->isEnabled() ? tr("Where free/busy is shared with another organisation, it looks through Default too.")
                                              : tr("Asking…"));
        return;
    }
    const core::Result<session::OutsideSharing> &outside = *m_answer;
    if (!outside) {
        m_outside->setText(words::errorText(outside.error()));
        return;
    }
    QStringList lines;
    for (const session::OtherOrganization &one : outside->organizations)
        lines.append(tr("%1 (%2) sees free/busy through Default, and would see nothing where it is closed.", "organisation and its domains")
                         .arg(one.name, one.domains.join(u", "_s)));
    for (const core::Error &note : outside->notes)
        lines.append(words::errorText(note));
    m_outside->setText(lines.isEmpty() ? tr("Free/busy is shared with no other organisation.") : lines.join(u'\n'));
}

void FirstLook::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstLook::retranslate()
{
    m_reachTitle->setText(tr("Reach"));
    m_histogramTitle->setText(tr("Default today, in scope"));
    m_histogram->setAccessibleName(m_histogramTitle->text());
    m_outsideTitle->setText(tr("Other organisations"));
    tellOutside();
    m_ask->setText(tr("Look &who that is"));
    m_soon.start(afterTyping);
}

} // namespace ui
