// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/viewing_output.h"

#include "cli/verb.h"
#include "domain/calendar/entry_steps.h"

#include <QJsonArray>
#include <array>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using domain::Visibility;
using domain::calendar::Entry;
using domain::calendar::Sight;
using session::NotExamined;

constexpr std::array sightNames {"none"_L1, "free-busy"_L1, "limited-details"_L1, "full"_L1};
constexpr std::array decidedNames {"own"_L1, "groups"_L1, "default"_L1, "nothing"_L1};

QString sightText(Sight sight)
{
    switch (sight) {
    case Sight::None: return Text::tr("nothing");
    case Sight::FreeBusy: return Text::tr("when somebody is free or busy");
    case Sight::LimitedDetails: return Text::tr("subject and place");
    case Sight::Full: return Text::tr("everything");
    }
    return {};
}

QString decidedText(Visibility::Decided decided)
{
    switch (decided) {
    case Visibility::Decided::Own: return Text::tr("The own entry decides:");
    case Visibility::Decided::Groups: return Text::tr("Entries of groups decide:");
    case Visibility::Decided::Default: return Text::tr("Default decides:");
    case Visibility::Decided::Nothing: return Text::tr("No entry decides: not even Default was shown.");
    }
    return {};
}

QString notExaminedText(const NotExamined &one)
{
    switch (one.what) {
    case NotExamined::What::FullAccess: return Text::tr("holders of full access to the mailbox");
    case NotExamined::What::Entry: return Text::tr("the entry \"%1\", which cannot be told to be theirs").arg(one.text);
    case NotExamined::What::Group: return Text::tr("the members of \"%1\", which could not be read").arg(one.text);
    }
    return {};
}

} // namespace

QJsonObject viewingJson(const session::Viewing &viewing)
{
    QJsonArray by;
    for (const Entry &entry : viewing.seen.by)
        by.append(QJsonObject {{u"who"_s, entry.who.toJson()}, {u"rights"_s, QJsonArray::fromStringList(entry.right.names())}});
    QJsonArray notExamined;
    for (const NotExamined &one : viewing.notExamined) {
        QJsonObject json {{u"what"_s, session::notExaminedName(one.what)}};
        if (!one.text.isEmpty())
            json.insert(u"text"_s, one.text);
        notExamined.append(json);
    }
    QJsonObject json {{u"address"_s, viewing.viewer.address}, {u"name"_s, viewing.viewer.name}, {u"guid"_s, viewing.viewer.guid.text()},
        {u"result"_s, u"calculated"_s}, {u"owner"_s, viewing.isOwner}, {u"notExamined"_s, notExamined}};
    if (viewing.isOwner) {
        json.insert(u"sight"_s, sightNames[size_t(Sight::Full)]);
        return json;
    }
    json.insert(u"sight"_s, sightNames[size_t(viewing.seen.right.sight())]);
    json.insert(u"rights"_s, QJsonArray::fromStringList(viewing.seen.right.names()));
    json.insert(u"decided"_s, decidedNames[size_t(viewing.seen.decided)]);
    json.insert(u"by"_s, by);
    return json;
}

void tellViewing(Console &console, const session::Viewing &viewing)
{
    const QString who = u"%1 <%2>"_s.arg(viewing.viewer.name, viewing.viewer.address);
    if (viewing.isOwner) {
        console.line(Text::tr("%1 owns this calendar and sees everything (calculated).").arg(who));
        return;
    }
    //: %1 is a person, %2 how much is seen, e.g. "everything"
    console.line(Text::tr("%1 sees (calculated): %2").arg(who, sightText(viewing.seen.right.sight())));
    console.line(u"  "_s + decidedText(viewing.seen.decided));
    for (const Entry &entry : viewing.seen.by)
        console.line(u"    "_s + entry.who.text + u": "_s + domain::calendar::entryText(&entry));
    console.line(u"  "_s + Text::tr("Microsoft does not document this order for Exchange Online. Not examined:"));
    for (const NotExamined &one : viewing.notExamined)
        console.line(u"    "_s + notExaminedText(one));
}

} // namespace cli
