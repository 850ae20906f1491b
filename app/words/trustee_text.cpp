// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/trustee_text.h"

#include <QCoreApplication>

namespace words {
namespace {

using Kind = domain::Trustee::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::trustee)
};

} // namespace

QString trusteeText(const domain::Trustee &who)
{
    switch (who.kind) {
    case Kind::Default: return Text::tr("Default", "The entry that counts for everybody inside without a closer one");
    case Kind::Anonymous: return Text::tr("Anonymous", "The entry that counts for everybody outside");
    case Kind::External: return who.text.section(u'.', 1); // behind "ExchangePublishedUser."
    default: return who.text;
    }
}

QString trusteeKindText(Kind kind)
{
    switch (kind) {
    case Kind::Default: return Text::tr("everybody inside", "Whom an entry speaks of");
    case Kind::Anonymous: return Text::tr("everybody outside", "Whom an entry speaks of");
    case Kind::Recipient: return {};
    case Kind::Ambiguous: return Text::tr("ambiguous", "An entry whose name fits several");
    case Kind::Orphan: return Text::tr("orphan", "An entry whose owner is no more");
    case Kind::External: return Text::tr("external", "An entry of somebody outside");
    case Kind::GroupLocal: return Text::tr("of the group", "An entry of a group mailbox's owners or members");
    }
    return {};
}

QString trusteeKindExplanation(Kind kind)
{
    switch (kind) {
    case Kind::Default: return Text::tr("Everybody in the organisation who has no closer entry, by name or through a group.");
    case Kind::Anonymous: return Text::tr("Everybody who is not signed in to the organisation.");
    case Kind::Recipient: return {};
    case Kind::Ambiguous: return Text::tr("Several recipients have this name, and the service does not say which is meant.");
    case Kind::Orphan: return Text::tr("Nobody has this name any more: the account was deleted or renamed. The entry lets nobody in.");
    case Kind::External: return Text::tr("Somebody outside, invited by the owner to share this calendar.");
    case Kind::GroupLocal: return Text::tr("The owners or members of the group whose mailbox this is; left alone.");
    }
    return {};
}

} // namespace words
