// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/difference_text.h"

#include "words/apps_text.h"
#include "words/right_text.h"
#include "words/trustee_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace words {
namespace {

using domain::calendar::Right;
using domain::calendar::Sharing;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::difference)
};

QString noEntry()
{
    return Text::tr("no entry", "Somebody has no entry in a calendar's rights");
}

QString side(const std::vector<change::Difference> &differences, QString change::Difference::*which)
{
    QStringList texts;
    for (const change::Difference &one : differences)
        texts.append(u"%1: %2"_s.arg(one.label, (one.*which).isEmpty() ? noEntry() : one.*which));
    return texts.join(u"; "_s);
}

/// The part that differs, as people call it.
QString partText(domain::FacetId facet, const change::Difference &difference)
{
    if (facet == domain::FacetId::Apps)
        return appText(difference.what);
    for (const domain::Trustee &who : {domain::Trustee::defaultUser(), domain::Trustee::anonymous()}) {
        if (difference.what == who.key())
            return trusteeText(who);
    }
    return difference.label;
}

Sharing sharingFrom(const QString &name)
{
    for (const Sharing sharing : {Sharing::Delegate, Sharing::DelegateWithPrivate}) {
        if (name == domain::calendar::sharingName(sharing))
            return sharing;
    }
    return Sharing::None;
}

/// The calendar's word for an entry ("Editor +delegate") as a phrase; a word that is not known stays.
QString entryPhrase(const QString &word)
{
    if (word.isEmpty())
        return noEntry();
    const auto right = Right::fromNames({word.section(u" +"_s, 0, 0)});
    if (!right)
        return word;
    const Sharing sharing = sharingFrom(word.section(u" +"_s, 1));
    if (sharing == Sharing::None)
        return rightPhrase(*right);
    return Text::tr("%1, %2", "A right, and that its holder is a delegate").arg(rightPhrase(*right), sharingText(sharing));
}

bool isForEverybody(const change::Difference &difference)
{
    return difference.what == domain::Trustee::defaultUser().key() || difference.what == domain::Trustee::anonymous().key();
}

QString deedText(domain::FacetId facet, const change::Difference &difference)
{
    const QString part = partText(facet, difference);
    if (facet == domain::FacetId::Apps)
        return Text::tr("Set %1 to %2", "What is done: a switch, its position").arg(part, appPositionText(difference.what, difference.after));
    if (difference.before.isEmpty())
        return Text::tr("Add %1 (%2)", "What is done: whose entry, its right").arg(part, entryPhrase(difference.after));
    if (difference.after.isEmpty())
        return Text::tr("Remove %1", "What is done: whose entry").arg(part);
    if (difference.after == domain::calendar::roles::none.text() && isForEverybody(difference))
        return Text::tr("Close %1", "What is done: Default or Anonymous").arg(part);
    return Text::tr("Set %1 to %2", "What is done: whose entry, its right").arg(part, entryPhrase(difference.after));
}

} // namespace

DifferenceWords differenceWords(domain::FacetId facet, const change::Difference &difference)
{
    const auto value = [&](const QString &word) {
        return facet == domain::FacetId::Apps ? appPositionText(difference.what, word) : entryPhrase(word);
    };
    return {partText(facet, difference), value(difference.before), value(difference.after)};
}

QString differenceText(domain::FacetId facet, const change::Difference &difference)
{
    const DifferenceWords words = differenceWords(facet, difference);
    return Text::tr("%1: %2 → %3", "What changed: its name, before, after").arg(words.part, words.before, words.after);
}

QString differencesText(domain::FacetId facet, const std::vector<change::Difference> &differences)
{
    QStringList texts;
    for (const change::Difference &one : differences)
        texts.append(differenceText(facet, one));
    return texts.join(Text::tr("; ", "Between several differences"));
}

QString deedsText(domain::FacetId facet, const std::vector<change::Difference> &differences)
{
    QStringList texts;
    for (const bool adding : {true, false}) {
        for (const change::Difference &one : differences) {
            if (one.before.isEmpty() == adding)
                texts.append(deedText(facet, one));
        }
    }
    return texts.join(Text::tr(" · ", "Between several things that are done"));
}

QString beforeText(const std::vector<change::Difference> &differences)
{
    return side(differences, &change::Difference::before);
}

QString afterText(const std::vector<change::Difference> &differences)
{
    return side(differences, &change::Difference::after);
}

} // namespace words
