// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/policy_text.h"

#include "domain/calendar/policy_fault.h"

#include <array>

using namespace Qt::StringLiterals;

namespace domain::calendar {
namespace {

using core::Result;

/// Reads the members of one object and refuses those nobody asked for.
class Members
{
public:
    Members(const JsonNode &object, const QString &file) : m_object(object), m_file(file) { }

    /// \param key  of policyFault, where a well-formed policy is wrong.
    [[nodiscard]] tl::unexpected<core::Error> wrong(TextPlace place, const QString &message, const QString &key = {}) const
    {
        core::Error error = errorAt(m_file, place, message);
        error.key = key;
        return core::failure(std::move(error));
    }

    [[nodiscard]] Result<> check(const QStringList &known, const QStringList &needed) const
    {
        if (m_object.kind != JsonNode::Kind::Object)
            return wrong(m_object.place, u"an object is expected, not %1"_s.arg(kindName(m_object.kind)));
        for (const JsonNode::Member &member : m_object.members) {
            if (!known.contains(member.key))
                return wrong(member.place,
                    u"the key \"%1\" is not known here; known are %2"_s.arg(member.key, known.join(u", "_s)));
        }
        for (const QString &key : needed) {
            if (!m_object.member(key))
                return wrong(m_object.place, u"the key \"%1\" is missing"_s.arg(key));
        }
        return {};
    }

    [[nodiscard]] const JsonNode *node(const QString &key) const
    {
        const JsonNode::Member *member = m_object.member(key);
        return member ? &member->value : nullptr;
    }

    [[nodiscard]] Result<QString> textOf(const JsonNode &node) const
    {
        if (node.kind != JsonNode::Kind::Text)
            return wrong(node.place, u"a text is expected, not %1"_s.arg(kindName(node.kind)));
        return node.text;
    }

    [[nodiscard]] Result<const std::vector<JsonNode> *> arrayOf(const JsonNode &node) const
    {
        if (node.kind != JsonNode::Kind::Array)
            return wrong(node.place, u"an array is expected, not %1"_s.arg(kindName(node.kind)));
        return &node.elements;
    }

    [[nodiscard]] Result<Right> rightOf(const JsonNode &node) const
    {
        const Result<QString> name = textOf(node);
        if (!name)
            return core::failure(name.error());
        const Result<Right> right = Right::fromRole(*name);
        if (!right)
            return wrong(node.place, right.error().detail);
        return *right;
    }

    /// One of some words; `names` in the order of the enumeration.
    template <typename Enum, size_t n>
    [[nodiscard]] Result<> choose(const QString &key, const std::array<QLatin1StringView, n> &names, Enum &into) const
    {
        const JsonNode *value = node(key);
        if (!value)
            return {};
        QStringList all;
        for (size_t i = 0; i < n; ++i) {
            if (value->kind == JsonNode::Kind::Text && value->text == names[i]) {
                into = Enum(i);
                return {};
            }
            all.append(names[i]);
        }
        return wrong(value->place, u"one of %1 is expected"_s.arg(all.join(u", "_s)));
    }

    [[nodiscard]] const JsonNode &object() const { return m_object; }

private:
    const JsonNode &m_object;
    const QString &m_file;
};

constexpr std::array customisedNames {"preserve"_L1, "overwrite"_L1, "hold"_L1};
constexpr std::array driftNames {"report"_L1, "accept"_L1, "enforce"_L1};
constexpr std::array matchNames {"at-least"_L1, "exact"_L1};
constexpr std::array keptGrantNames {"leave-out"_L1, "raise"_L1};

Result<> readFormat(const Members &in)
{
    const JsonNode &format = *in.node(u"format"_s);
    if (format.kind == JsonNode::Kind::Text && format.text == "mullion-policy/1"_L1)
        return {};
    if (format.kind == JsonNode::Kind::Text && format.text.startsWith("mullion-policy/"_L1))
        return in.wrong(format.place, u"the format \"%1\" is newer than this program; \"mullion-policy/1\" is expected"_s.arg(format.text));
    return in.wrong(format.place, u"\"mullion-policy/1\" is expected"_s);
}

Result<> readScope(const Members &in, Policy &policy)
{
    const JsonNode &node = *in.node(u"scope"_s);
    const Result<QString> text = in.textOf(node);
    if (!text)
        return core::failure(text.error());
    const Result<Query> query = Query::parse(*text);
    if (!query)
        return in.wrong(node.place, u"in this query, "_s + query.error().detail, policyFault::scopeNoQuery);
    for (const Field field : query->fields()) {
        if (!isDirectoryField(field))
            return in.wrong(node.place, u"a scope cannot rest on \"%1\", only on what the directory says"_s.arg(fieldName(field)),
                policyFault::scopeField);
    }
    policy.scope = *query;
    return {};
}

Result<> readBaseline(const Members &in, Policy &policy)
{
    const JsonNode *node = in.node(u"baseline"_s);
    if (!node)
        return {};
    const auto elements = in.arrayOf(*node);
    if (!elements)
        return core::failure(elements.error());
    if ((*elements)->empty())
        return in.wrong(node->place, u"at least one right is expected"_s, policyFault::baselineEmpty);
    policy.baseline.clear();
    for (const JsonNode &element : **elements) {
        const Result<Right> right = in.rightOf(element);
        if (!right)
            return core::failure(right.error());
        policy.baseline.push_back(*right);
    }
    return {};
}

Result<PolicyGroup> readGroup(const Members &in, const JsonNode &node)
{
    const Result<QString> address = in.textOf(node);
    if (!address)
        return core::failure(address.error());
    const qsizetype at = address->indexOf(u'@');
    if (at <= 0 || at + 1 == address->size() || address->contains(u' '))
        return in.wrong(node.place, u"the address of a group is expected, such as staff@example.com"_s, policyFault::noGroupAddress);
    return PolicyGroup {*address, {}, {}, node.place.line, node.place.column};
}

bool sameAddress(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

Result<Grant> readGrant(const JsonNode &node, const QString &file, const Policy &policy)
{
    const Members in(node, file);
    if (const Result<> known = in.check({u"group"_s, u"right"_s, u"match"_s}, {u"group"_s, u"right"_s}); !known)
        return core::failure(known.error());
    const Result<PolicyGroup> group = readGroup(in, *in.node(u"group"_s));
    if (!group)
        return core::failure(group.error());
    for (const Grant &other : policy.grants) {
        if (sameAddress(other.group.address, group->address))
            return in.wrong(in.node(u"group"_s)->place, u"there is a grant to this group already"_s, policyFault::grantTwice);
    }
    const JsonNode &rightNode = *in.node(u"right"_s);
    const Result<Right> right = in.rightOf(rightNode);
    if (!right)
        return core::failure(right.error());
    if (*right == roles::none)
        return in.wrong(rightNode.place, u"a right that shows something is expected: None grants nothing"_s, policyFault::grantOfNothing);
    if (!right->covers(policy.defaultRight))
        return in.wrong(rightNode.place,
            u"a right that covers the default, %1, is expected: the entry of a group beats Default, so its members would see less than others"_s
                .arg(policy.defaultRight.text()),
            policyFault::grantBelowDefault);
    Grant grant {*group, *right, Match::AtLeast};
    if (const Result<> match = in.choose(u"match"_s, matchNames, grant.match); !match)
        return core::failure(match.error());
    return grant;
}

Result<> readGrants(const Members &in, const QString &file, Policy &policy)
{
    const JsonNode *node = in.node(u"grants"_s);
    if (!node)
        return {};
    const auto elements = in.arrayOf(*node);
    if (!elements)
        return core::failure(elements.error());
    for (const JsonNode &element : **elements) {
        Result<Grant> grant = readGrant(element, file, policy);
        if (!grant)
            return core::failure(grant.error());
        policy.grants.push_back(std::move(*grant));
    }
    return {};
}

Result<> readManaged(const Members &in, Policy &policy)
{
    const JsonNode *node = in.node(u"managed"_s);
    if (!node)
        return {};
    const auto elements = in.arrayOf(*node);
    if (!elements)
        return core::failure(elements.error());
    for (const JsonNode &element : **elements) {
        Result<PolicyGroup> group = readGroup(in, element);
        if (!group)
            return core::failure(group.error());
        for (const PolicyGroup &other : policy.managed) {
            if (sameAddress(other.address, group->address))
                return in.wrong(element.place, u"this group is listed already"_s, policyFault::managedTwice);
        }
        policy.managed.push_back(std::move(*group));
    }
    return {};
}

Result<> readRights(const Members &in, Policy &policy)
{
    const Result<Right> defaultRight = in.rightOf(*in.node(u"default"_s));
    if (!defaultRight)
        return core::failure(defaultRight.error());
    policy.defaultRight = *defaultRight;
    if (const JsonNode *node = in.node(u"anonymous"_s)) {
        const Result<Right> anonymous = in.rightOf(*node);
        if (!anonymous)
            return core::failure(anonymous.error());
        policy.anonymous = *anonymous;
    }
    return {};
}

Result<> readBehaviour(const Members &in, const QString &file, Policy &policy)
{
    if (const Result<> read = in.choose(u"customised"_s, customisedNames, policy.customised); !read)
        return read;
    if (const Result<> read = in.choose(u"kept-grant"_s, keptGrantNames, policy.keptGrant); !read)
        return read;
    const JsonNode *node = in.node(u"drift"_s);
    if (!node)
        return {};
    const Members drift(*node, file);
    if (const Result<> known = drift.check({u"narrower"_s, u"wider"_s}, {}); !known)
        return known;
    if (const Result<> read = drift.choose(u"narrower"_s, driftNames, policy.narrower); !read)
        return read;
    return drift.choose(u"wider"_s, driftNames, policy.wider);
}

Result<> readName(const Members &in, Policy &policy)
{
    const JsonNode &node = *in.node(u"name"_s);
    const Result<QString> name = in.textOf(node);
    if (!name)
        return core::failure(name.error());
    if (name->trimmed().isEmpty())
        return in.wrong(node.place, u"a name is expected"_s, policyFault::nameMissing);
    policy.name = *name;
    return {};
}

} // namespace

QString customisedName(Customised value)
{
    return customisedNames[size_t(value)];
}

QString driftActionName(DriftAction value)
{
    return driftNames[size_t(value)];
}

QString matchName(Match value)
{
    return matchNames[size_t(value)];
}

QString keptGrantName(KeptGrant value)
{
    return keptGrantNames[size_t(value)];
}

Result<Policy> policyFrom(const JsonNode &object, const QString &file)
{
    const Members in(object, file);
    Policy policy;
    policy.file = file;
    return in
        .check({u"format"_s, u"name"_s, u"scope"_s, u"baseline"_s, u"default"_s, u"anonymous"_s, u"grants"_s, u"managed"_s,
                   u"customised"_s, u"kept-grant"_s, u"drift"_s},
            {u"format"_s, u"name"_s, u"scope"_s, u"default"_s})
        .and_then([&] { return readFormat(in); })
        .and_then([&] { return readName(in, policy); })
        .and_then([&] { return readScope(in, policy); })
        .and_then([&] { return readBaseline(in, policy); })
        .and_then([&] { return readRights(in, policy); })
        .and_then([&] { return readGrants(in, file, policy); })
        .and_then([&] { return readManaged(in, policy); })
        .and_then([&] { return readBehaviour(in, file, policy); })
        .map([&] { return std::move(policy); });
}

Result<Policy> Policy::parse(const QByteArray &bytes, const QString &file)
{
    const Result<JsonNode> root = parseJson(bytes, file);
    if (!root)
        return core::failure(root.error());
    return policyFrom(*root, file);
}

} // namespace domain::calendar
