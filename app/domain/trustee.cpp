// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trustee.h"

#include <array>
#include <cstring>
#include <tuple>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

struct KindName
{
    Trustee::Kind kind;
    QLatin1StringView name;
    QLatin1StringView prefix; ///< Of key(); orders Default and Anonymous first.
};

constexpr std::array<KindName, 7> kindNames {{
    {Trustee::Kind::Default, "default"_L1, "0"_L1},
    {Trustee::Kind::Anonymous, "anonymous"_L1, "1"_L1},
    {Trustee::Kind::Recipient, "recipient"_L1, "r:"_L1},
    {Trustee::Kind::Ambiguous, "ambiguous"_L1, "a:"_L1},
    {Trustee::Kind::Orphan, "orphan"_L1, "o:"_L1},
    {Trustee::Kind::External, "external"_L1, "e:"_L1},
    {Trustee::Kind::GroupLocal, "group-local"_L1, "g:"_L1},
}};

const KindName &named(Trustee::Kind kind)
{
    return kindNames[size_t(kind)];
}

/// The order of GUIDs as they are written; QUuid's own looks at the variant first.
std::strong_ordering writtenOrder(const QUuid &a, const QUuid &b)
{
    const auto head = std::tuple(a.data1, a.data2, a.data3) <=> std::tuple(b.data1, b.data2, b.data3);
    return head != 0 ? head : std::memcmp(a.data4, b.data4, sizeof a.data4) <=> 0;
}

} // namespace

Trustee Trustee::defaultUser()
{
    return {Kind::Default, u"Default"_s, {}};
}

Trustee Trustee::anonymous()
{
    return {Kind::Anonymous, u"Anonymous"_s, {}};
}

Trustee Trustee::of(core::RecipientId recipient, QString text)
{
    return {Kind::Recipient, std::move(text), recipient};
}

bool Trustee::sameAs(const Trustee &other) const
{
    if (kind != other.kind)
        return false;
    switch (kind) {
    case Kind::Default:
    case Kind::Anonymous: return true;
    case Kind::Recipient: return recipient == other.recipient;
    default: return text == other.text;
    }
}

QString Trustee::key() const
{
    const QString prefix = named(kind).prefix;
    switch (kind) {
    case Kind::Default:
    case Kind::Anonymous: return prefix;
    case Kind::Recipient: return prefix + recipient.text();
    default: return prefix + text;
    }
}

std::strong_ordering Trustee::compareKeys(const Trustee &other) const
{
    if (kind != other.kind)
        return named(kind).prefix.latin1()[0] <=> named(other.kind).prefix.latin1()[0];
    switch (kind) {
    case Kind::Default:
    case Kind::Anonymous: return std::strong_ordering::equal;
    case Kind::Recipient: return writtenOrder(recipient.uuid, other.recipient.uuid);
    default: return text.compare(other.text) <=> 0;
    }
}

QJsonObject Trustee::toJson() const
{
    QJsonObject json {{u"kind"_s, named(kind).name}, {u"text"_s, text}};
    if (kind == Kind::Recipient)
        json.insert(u"guid"_s, recipient.text());
    return json;
}

core::Result<Trustee> Trustee::fromJson(const QJsonObject &json)
{
    const QString name = json.value("kind"_L1).toString();
    for (const KindName &known : kindNames) {
        if (name != known.name)
            continue;
        Trustee trustee {known.kind, json.value("text"_L1).toString(), {}};
        if (trustee.kind == Kind::Recipient) {
            trustee.recipient = core::RecipientId::fromText(json.value("guid"_L1).toString());
            if (trustee.recipient.isNull())
                return core::failure(core::Errc::BadInput, u"trustee"_s, u"\"guid\" is missing or not a GUID"_s);
        }
        return trustee;
    }
    return core::failure(core::Errc::BadInput, u"trustee"_s, u"\"kind\" is not known: \"%1\""_s.arg(name));
}

} // namespace domain
