// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/acl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace domain::calendar {
namespace {

constexpr std::array sharingNames {"none"_L1, "delegate"_L1, "delegate-with-private"_L1};
constexpr std::array verbNames {"add"_L1, "set"_L1, "remove"_L1};

core::Result<Sharing> sharingFrom(const QJsonValue &json)
{
    if (json.isUndefined())
        return Sharing::None;
    const auto found = std::find(sharingNames.begin(), sharingNames.end(), json.toString());
    if (found == sharingNames.end())
        return core::failure(core::Errc::BadInput, u"sharing"_s, u"\"%1\" is not known"_s.arg(json.toString()));
    return Sharing(found - sharingNames.begin());
}

QJsonObject entryToJson(const Entry &entry)
{
    QJsonObject json {{u"who"_s, entry.who.toJson()}, {u"rights"_s, QJsonArray::fromStringList(entry.right.names())}};
    if (entry.sharing != Sharing::None)
        json.insert(u"sharing"_s, sharingName(entry.sharing));
    return json;
}

core::Result<Entry> entryFromJson(const QJsonObject &json)
{
    const auto who = Trustee::fromJson(json.value("who"_L1).toObject());
    if (!who)
        return core::failure(who.error());
    QStringList names;
    for (const QJsonValue &name : json.value("rights"_L1).toArray())
        names.append(name.toString());
    const auto right = Right::fromNames(names);
    if (!right)
        return core::failure(core::Errc::BadInput, who->text, right.error().detail);
    const auto sharing = sharingFrom(json.value("sharing"_L1));
    if (!sharing)
        return core::failure(sharing.error());
    return Entry {*who, *right, *sharing};
}

bool canonicalLess(const Entry &a, const Entry &b)
{
    const std::strong_ordering whose = a.who.compareKeys(b.who);
    return whose != 0 ? whose < 0 : std::tuple(a.right.bits(), a.sharing) < std::tuple(b.right.bits(), b.sharing);
}

} // namespace

QString sharingName(Sharing sharing)
{
    return sharingNames[size_t(sharing)];
}

bool Entry::sameAs(const Entry &other) const
{
    return who.sameAs(other.who) && right == other.right && sharing == other.sharing;
}

Acl::Acl(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    std::sort(m_entries.begin(), m_entries.end(), canonicalLess);
}

const Entry *Acl::find(const Trustee &who) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &e) { return e.who.sameAs(who); });
    return found == m_entries.end() ? nullptr : &*found;
}

const Entry *Acl::find(core::RecipientId recipient) const
{
    return find(Trustee::of(recipient, {}));
}

Acl Acl::with(Entry entry) const
{
    std::vector<Entry> entries = m_entries;
    std::erase_if(entries, [&](const Entry &e) { return e.who.sameAs(entry.who); });
    entries.push_back(std::move(entry));
    return Acl(std::move(entries));
}

Acl Acl::without(const Trustee &who) const
{
    std::vector<Entry> entries = m_entries;
    std::erase_if(entries, [&](const Entry &e) { return e.who.sameAs(who); });
    return Acl(std::move(entries));
}

QJsonObject Acl::toJson() const
{
    QJsonArray entries;
    for (const Entry &entry : m_entries)
        entries.append(entryToJson(entry));
    return {{u"entries"_s, entries}};
}

core::Result<Acl> Acl::fromJson(const QJsonObject &json)
{
    if (!json.value("entries"_L1).isArray())
        return core::failure(core::Errc::BadInput, u"entries"_s, u"an array is expected"_s);
    std::vector<Entry> entries;
    for (const QJsonValue &element : json.value("entries"_L1).toArray()) {
        auto entry = entryFromJson(element.toObject());
        if (!entry)
            return core::failure(entry.error());
        entries.push_back(std::move(*entry));
    }
    return Acl(std::move(entries));
}

Value Acl::toValue() const
{
    return Value::of(FacetId::Calendar, QJsonDocument(toJson()).toJson(QJsonDocument::Compact), *this);
}

QJsonObject EntryStep::toJson() const
{
    QJsonObject json = entryToJson(entry);
    json.insert(u"verb"_s, verbNames[size_t(verb)]);
    if (sendSharing)
        json.insert(u"sendSharing"_s, true);
    return json;
}

core::Result<EntryStep> EntryStep::fromJson(const QJsonObject &json)
{
    const QString name = json.value("verb"_L1).toString();
    const auto verb = std::find(verbNames.begin(), verbNames.end(), name);
    if (verb == verbNames.end())
        return core::failure(core::Errc::BadInput, u"verb"_s, u"\"%1\" is not known"_s.arg(name));
    auto entry = entryFromJson(json);
    if (!entry)
        return core::failure(entry.error());
    return EntryStep {Verb(verb - verbNames.begin()), std::move(*entry), json.value("sendSharing"_L1).toBool()};
}

} // namespace domain::calendar
