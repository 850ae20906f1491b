// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/plan_text.h"

#include "domain/calendar/right.h"
#include "words/error_text.h"
#include "words/moment_text.h"
#include "words/right_text.h"
#include "words/state_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace words {
namespace {

constexpr int runNameLength = 8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::plan)
};

QString behind(QStringView prefix, const QString &source)
{
    return source.startsWith(prefix) ? source.mid(prefix.size()) : source;
}

} // namespace

QString planTitle(const QString &kind, const QString &source)
{
    if (kind == "segment"_L1)
        return Text::tr("Segment: %1", "A plan, and the names of its policies").arg(source);
    if (kind == "restore"_L1)
        return Text::tr("Restore from the snapshot \"%1\"").arg(behind(u"snapshot ", source));
    if (kind == "undo"_L1)
        return Text::tr("Undo of the run %1", "The first characters of a run's id")
            .arg(behind(u"run ", source).left(runNameLength));
    if (kind == "orphans"_L1)
        return Text::tr("Entries of deleted people and groups");
    if (kind == "email-apps"_L1)
        return Text::tr("Send-only mailboxes");
    return source.isEmpty() ? kind : u"%1: %2"_s.arg(kind, source);
}

QString whyText(domain::Reason reason, const QStringList &facts)
{
    const QString sentence = reasonText(reason);
    if (facts.isEmpty())
        return sentence;
    return Text::tr("%1 (%2)", "A reason as a sentence, and the technical facts behind it")
        .arg(sentence, facts.join(Text::tr("; ", "Between several facts")));
}

QString keptText(domain::FacetId facet, const QString &kept)
{
    if (facet == domain::FacetId::Apps)
        return kept == "send-only"_L1 ? Text::tr("Send-only", "What an exception keeps")
                                      : Text::tr("Its own switches", "What an exception keeps");
    const auto right = domain::calendar::Right::fromNames({kept});
    return right ? rightText(*right) : kept;
}

QString pauseText(const core::Error &error, std::chrono::seconds pause)
{
    const QString wait = durationText(pause);
    const QString detail = error.detail.isEmpty() ? error.subject : error.detail;
    switch (error.code) {
    case core::Errc::Throttled:
        return detail.isEmpty()
            ? Text::tr("The service asks to wait %1.", "A duration").arg(wait)
            : Text::tr("The service asks to wait %1: %2", "A duration; the service's words")
                  .arg(wait, detail);
    case core::Errc::Unavailable:
        return detail.isEmpty()
            ? Text::tr("The service does not answer; trying again in %1.").arg(wait)
            : Text::tr("The service does not answer; trying again in %1: %2").arg(wait, detail);
    default:
        return Text::tr("Trying again in %1: %2", "A duration; an error").arg(wait, errorText(error));
    }
}

QString pauseText(core::Errc why, core::Instant until, core::Instant now)
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(until - now);
    return left.count() > 0 ? pauseText({why, {}, {}, {}, {}}, left) : QString();
}

} // namespace words
