// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/right_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace words {
namespace {

using domain::calendar::Right;
using domain::calendar::Sharing;
namespace roles = domain::calendar::roles;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::right)
};

/// What the bits of a set without a role name let somebody do, as a list in the order of their weight.
QString powersText(Right right)
{
    QStringList powers;
    switch (right.sight()) {
    case domain::calendar::Sight::None: break;
    case domain::calendar::Sight::FreeBusy: powers.append(Text::tr("free/busy", "In a list of what a custom right allows")); break;
    case domain::calendar::Sight::LimitedDetails: powers.append(Text::tr("limited details", "In a list of what a custom right allows")); break;
    case domain::calendar::Sight::Full: powers.append(Text::tr("reads all", "In a list of what a custom right allows")); break;
    }
    const auto add = [&powers, right](quint16 bit, const QString &power) {
        if (right.bits() & bit)
            powers.append(power);
    };
    add(Right::CreateItems, Text::tr("adds items", "In a list of what a custom right allows"));
    add(Right::EditOwnedItems, Text::tr("changes own items", "In a list of what a custom right allows"));
    add(Right::DeleteOwnedItems, Text::tr("deletes own items", "In a list of what a custom right allows"));
    add(Right::EditAllItems, Text::tr("changes all items", "In a list of what a custom right allows"));
    add(Right::DeleteAllItems, Text::tr("deletes all items", "In a list of what a custom right allows"));
    add(Right::CreateSubfolders, Text::tr("adds folders", "In a list of what a custom right allows"));
    add(Right::FolderOwner, Text::tr("owns the folder", "In a list of what a custom right allows"));
    add(Right::FolderContact, Text::tr("is a contact of the folder", "In a list of what a custom right allows"));
    add(Right::FolderVisible, Text::tr("sees the folder", "In a list of what a custom right allows"));
    return powers.join(Text::tr(", ", "Between the parts of a list"));
}

} // namespace

QString rightText(Right right)
{
    switch (right.bits()) {
    case roles::none.bits(): return Text::tr("None", "A right: sees nothing");
    case roles::availabilityOnly.bits(): return Text::tr("Free/busy only", "A right");
    case roles::limitedDetails.bits(): return Text::tr("Limited details", "A right: free/busy with subject and place");
    case roles::contributor.bits(): return Text::tr("Contributor: only adds", "A right: role name and what it allows");
    case roles::reviewer.bits(): return Text::tr("Reviewer: reads all", "A right: role name and what it allows");
    case roles::nonEditingAuthor.bits(): return Text::tr("Non-editing author: reads all, adds and deletes own", "A right: role name and what it allows");
    case roles::author.bits(): return Text::tr("Author: reads all, changes own", "A right: role name and what it allows");
    case roles::publishingAuthor.bits(): return Text::tr("Publishing author: reads all, changes own, adds folders", "A right: role name and what it allows");
    case roles::editor.bits(): return Text::tr("Editor: reads and changes all", "A right: role name and what it allows");
    case roles::publishingEditor.bits(): return Text::tr("Publishing editor: reads and changes all, adds folders", "A right: role name and what it allows");
    case roles::owner.bits(): return Text::tr("Owner: everything", "A right: role name and what it allows");
    default: return Text::tr("Custom: %1", "A right without a role name; %1 is a list of what it allows").arg(powersText(right));
    }
}

QString rightPhrase(Right right)
{
    switch (right.bits()) {
    case roles::none.bits(): return Text::tr("none", "A right, inside a sentence");
    case roles::availabilityOnly.bits(): return Text::tr("free/busy only", "A right, inside a sentence");
    case roles::limitedDetails.bits(): return Text::tr("limited details", "A right, inside a sentence");
    case roles::contributor.bits(): return Text::tr("contributor", "A right, inside a sentence");
    case roles::reviewer.bits(): return Text::tr("reviewer", "A right, inside a sentence");
    case roles::nonEditingAuthor.bits(): return Text::tr("non-editing author", "A right, inside a sentence");
    case roles::author.bits(): return Text::tr("author", "A right, inside a sentence");
    case roles::publishingAuthor.bits(): return Text::tr("publishing author", "A right, inside a sentence");
    case roles::editor.bits(): return Text::tr("editor", "A right, inside a sentence");
    case roles::publishingEditor.bits(): return Text::tr("publishing editor", "A right, inside a sentence");
    case roles::owner.bits(): return Text::tr("owner", "A right, inside a sentence");
    default: return Text::tr("custom rights (%1)", "A right without a role name, inside a sentence; %1 is a list").arg(powersText(right));
    }
}

QString rightExplanation(Right right)
{
    switch (right.bits()) {
    case roles::none.bits(): return Text::tr("Sees nothing of the calendar.", "What a right allows");
    case roles::availabilityOnly.bits(): return Text::tr("Sees when the person is busy, nothing else.", "What a right allows");
    case roles::limitedDetails.bits(): return Text::tr("Sees when the person is busy, with subject and place.", "What a right allows");
    case roles::contributor.bits(): return Text::tr("Adds items, but reads none.", "What a right allows");
    case roles::reviewer.bits(): return Text::tr("Reads every item.", "What a right allows");
    case roles::nonEditingAuthor.bits(): return Text::tr("Reads every item, adds items and deletes their own.", "What a right allows");
    case roles::author.bits(): return Text::tr("Reads every item; adds, changes and deletes their own.", "What a right allows");
    case roles::publishingAuthor.bits():
        return Text::tr("Reads every item; adds, changes and deletes their own; adds folders.", "What a right allows");
    case roles::editor.bits(): return Text::tr("Reads, adds, changes and deletes every item.", "What a right allows");
    case roles::publishingEditor.bits():
        return Text::tr("Reads, adds, changes and deletes every item; adds folders.", "What a right allows");
    case roles::owner.bits(): return Text::tr("Does everything, and decides who else may.", "What a right allows");
    default: return Text::tr("A set of its own, which no role name stands for: %1.", "What a right allows; %1 is a list").arg(powersText(right));
    }
}

QString sharingText(Sharing sharing)
{
    switch (sharing) {
    case Sharing::None: return {};
    case Sharing::Delegate: return Text::tr("delegate", "Behind a right");
    case Sharing::DelegateWithPrivate: return Text::tr("delegate, private items too", "Behind a right");
    }
    return {};
}

QString sharingExplanation(Sharing sharing)
{
    switch (sharing) {
    case Sharing::None: return {};
    case Sharing::Delegate: return Text::tr("Gets the owner's meeting requests and may answer them.", "What a delegate is");
    case Sharing::DelegateWithPrivate:
        return Text::tr("Gets the owner's meeting requests, may answer them, and sees private items.", "What a delegate is");
    }
    return {};
}

QString entryText(const domain::calendar::Entry &entry)
{
    if (entry.sharing == Sharing::None)
        return rightText(entry.right);
    return Text::tr("%1; %2", "A right, and that its holder is a delegate").arg(rightText(entry.right), sharingText(entry.sharing));
}

} // namespace words
