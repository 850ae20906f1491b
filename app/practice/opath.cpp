// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/opath.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace practice {
namespace opath {

enum class Property : quint8 {
    Alias,
    Attribute,
    City,
    Department,
    DisplayName,
    EmailAddresses,
    ExternalId,
    FirstName,
    Guid,
    Hidden,
    LastName,
    MemberOfGroup,
    Name,
    Office,
    PrimarySmtpAddress,
    RecipientType,
    TypeDetails,
    Upn,
    Created,
    MailboxCreated,
    DirSynced,
    ForwardingSmtp,
    ExchangeGuid
};

enum class Op : quint8 { Eq, Ne, Gt, Ge, Lt, Le, Like, NotLike };

} // namespace opath

using opath::Op;
using opath::Property;

namespace {

struct PropertyName
{
    const char16_t *name;
    Property property;
    const char *sets; // M mailbox, U user, R recipient, G group, X mail user
};

constexpr std::array<PropertyName, 25> propertyNames{{{u"alias", Property::Alias, "MRGX"},
    {u"city", Property::City, "UR"}, {u"department", Property::Department, "UR"},
    {u"displayname", Property::DisplayName, "MURGX"}, {u"emailaddresses", Property::EmailAddresses, "MRGX"},
    {u"externaldirectoryobjectid", Property::ExternalId, "MURGX"}, {u"firstname", Property::FirstName, "UR"},
    {u"guid", Property::Guid, "MURGX"}, {u"hiddenfromaddresslistsenabled", Property::Hidden, "MRGX"},
    {u"lastname", Property::LastName, "UR"}, {u"memberofgroup", Property::MemberOfGroup, "MURGX"},
    {u"name", Property::Name, "MURGX"}, {u"office", Property::Office, "UR"},
    {u"primarysmtpaddress", Property::PrimarySmtpAddress, "MRGX"},
    {u"recipienttype", Property::RecipientType, "MURGX"},
    {u"recipienttypedetails", Property::TypeDetails, "MURGX"}, {u"userprincipalname", Property::Upn, "MUX"},
    {u"windowsliveid", Property::Upn, "MR"}, {u"whencreated", Property::Created, "MURGX"},
    {u"whencreatedutc", Property::Created, "MURGX"}, {u"whenmailboxcreated", Property::MailboxCreated, "MRX"},
    {u"isdirsynced", Property::DirSynced, "MURGX"}, {u"forwardingsmtpaddress", Property::ForwardingSmtp, "M"},
    {u"exchangeguid", Property::ExchangeGuid, "MRX"}, {u"title", Property::City, "UR"}}};

constexpr std::array<const char16_t *, 8> opNames{
    u"-eq", u"-ne", u"-gt", u"-ge", u"-lt", u"-le", u"-like", u"-notlike"};

struct Token
{
    enum class Type : quint8 { Word, Value, Open, Close, End };
    Type type = Type::End;
    QString text;
    qsizetype at = 0;
};

qint64 parseTime(const QString &text, bool *ok)
{
    static const std::array<QString, 5> formats{u"MM/dd/yyyy HH:mm:ss"_s, u"M/d/yyyy H:mm:ss"_s,
        u"M/d/yyyy"_s, u"M/d/yyyy h:mm:ss AP"_s, u"M/d/yyyy H:mm"_s};
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    for (const QString &format : formats) {
        if (!time.isValid())
            time = QDateTime::fromString(text, format);
    }
    *ok = time.isValid();
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

bool isMember(const State &state, qint32 recipient, qint32 group)
{
    if (group < 0)
        return false;
    const qint32 g = state.recipients[size_t(group)].group;
    if (g < 0)
        return false;
    const auto &members = state.groups[size_t(g)].members;
    return std::find(members.begin(), members.end(), recipient) != members.end();
}

} // namespace

struct Filter::Node
{
    enum class Type : quint8 { And, Or, Not, Compare };
    Type type = Type::Compare;
    Op op = Op::Eq;
    Property property = Property::Name;
    quint8 attribute = 0;
    bool isNull = false;
    QString value;
    qint64 time = 0;
    std::unique_ptr<Node> left;
    std::unique_ptr<Node> right;

    bool matches(const State &state, qint32 recipient) const;
    bool compareText(QStringView have) const;
    bool compareTime(qint64 have) const;
    bool compareFlag(bool have) const;
    bool like(QStringView have) const;
};

namespace {

class Parser
{
public:
    Parser(const QString &text, FilterSet set)
        : m_text(text)
        , m_set(set)
    {
        advance();
    }

    std::unique_ptr<Filter::Node> all()
    {
        auto node = disjunction();
        if (m_error.isEmpty() && m_token.type != Token::Type::End)
            fail(u"Unexpected text"_s);
        return node;
    }
    QString error() const { return m_error; }

private:
    using NodePtr = std::unique_ptr<Filter::Node>;

    void fail(const QString &why)
    {
        if (m_error.isEmpty())
            m_error = u"Invalid filter syntax. %1 at position %2 of \"%3\"."_s.arg(why)
                          .arg(m_token.at + 1)
                          .arg(m_text);
    }

    void advance()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        m_token = {Token::Type::End, {}, m_at};
        if (m_at >= m_text.size())
            return;
        const QChar c = m_text.at(m_at);
        if (c == u'(' || c == u'{' || c == u')' || c == u'}') {
            m_token.type = c == u'(' || c == u'{' ? Token::Type::Open : Token::Type::Close;
            ++m_at;
        } else if (c == u'\'' || c == u'"') {
            quoted(c);
        } else {
            const qsizetype from = m_at;
            while (
                m_at < m_text.size() && !m_text.at(m_at).isSpace() && !u"(){}'\""_s.contains(m_text.at(m_at)))
                ++m_at;
            m_token.type = Token::Type::Word;
            m_token.text = m_text.mid(from, m_at - from);
        }
    }

    void quoted(QChar quote)
    {
        m_token.type = Token::Type::Value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == quote) {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != quote) {
                    ++m_at;
                    return;
                }
                ++m_at;
            }
            m_token.text += m_text.at(m_at);
        }
        fail(u"Missing closing quote"_s);
    }

    bool word(QStringView text) const
    {
        return m_token.type == Token::Type::Word && m_token.text.compare(text, Qt::CaseInsensitive) == 0;
    }

    NodePtr joined(Filter::Node::Type type, NodePtr left, NodePtr right)
    {
        auto node = std::make_unique<Filter::Node>();
        node->type = type;
        node->left = std::move(left);
        node->right = std::move(right);
        return node;
    }

    NodePtr disjunction()
    {
        NodePtr node = conjunction();
        while (m_error.isEmpty() && word(u"-or")) {
            advance();
            node = joined(Filter::Node::Type::Or, std::move(node), conjunction());
        }
        return node;
    }

    NodePtr conjunction()
    {
        NodePtr node = term();
        while (m_error.isEmpty() && word(u"-and")) {
            advance();
            node = joined(Filter::Node::Type::And, std::move(node), term());
        }
        return node;
    }

    NodePtr term()
    {
        if (++m_depth > 200)
            fail(u"Too many terms"_s);
        if (!m_error.isEmpty())
            return nullptr;
        if (word(u"-not")) {
            advance();
            return joined(Filter::Node::Type::Not, term(), nullptr);
        }
        if (m_token.type == Token::Type::Open) {
            advance();
            NodePtr node = disjunction();
            if (m_token.type != Token::Type::Close)
                fail(u"Missing ')'"_s);
            advance();
            return node;
        }
        return comparison();
    }

    NodePtr comparison()
    {
        auto node = std::make_unique<Filter::Node>();
        if (m_token.type != Token::Type::Word) {
            fail(u"A property was expected"_s);
            return nullptr;
        }
        property(*node);
        advance();
        const auto op
            = std::find_if(opNames.begin(), opNames.end(), [this](const char16_t *n) { return word(n); });
        if (op == opNames.end())
            fail(u"An operator was expected"_s);
        else
            node->op = Op(op - opNames.begin());
        advance();
        if (m_token.type != Token::Type::Value && m_token.type != Token::Type::Word)
            fail(u"A value was expected"_s);
        value(*node);
        advance();
        return node;
    }

    void property(Filter::Node &node)
    {
        const QString name = m_token.text.toLower();
        static constexpr char letters[] = {'M', 'U', 'R', 'G', 'X'};
        if (name.startsWith("customattribute"_L1)) {
            const int number = name.mid(15).toInt();
            node.property = Property::Attribute;
            node.attribute = quint8(number);
            if (number < 1 || number > 15 || m_set == FilterSet::User)
                fail(u"\"%1\" is not a recognized filterable property"_s.arg(m_token.text));
            return;
        }
        for (const PropertyName &known : propertyNames) {
            if (name == QStringView(known.name) && strchr(known.sets, letters[size_t(m_set)])) {
                node.property = known.property;
                return;
            }
        }
        fail(u"\"%1\" is not a recognized filterable property"_s.arg(m_token.text));
    }

    void value(Filter::Node &node)
    {
        node.value = m_token.text;
        node.isNull = m_token.type == Token::Type::Word && word(u"$null");
        if (m_token.type == Token::Type::Word && node.value.startsWith(u'$'))
            node.value = node.isNull ? QString() : node.value.mid(1);
        if ((node.op == Op::Like || node.op == Op::NotLike)
            && node.value.mid(1, node.value.size() - 2).contains(u'*'))
            fail(u"A wildcard is allowed only at the beginning or at the end of a value"_s);
        if (node.property == Property::Created || node.property == Property::MailboxCreated) {
            bool ok = false;
            node.time = parseTime(node.value, &ok);
            if (!ok && !node.isNull)
                fail(u"\"%1\" is not a date"_s.arg(node.value));
        }
    }

    const QString m_text;
    const FilterSet m_set;
    qsizetype m_at = 0;
    int m_depth = 0;
    Token m_token;
    QString m_error;
};

} // namespace

bool Filter::Node::like(QStringView have) const
{
    const QStringView pattern(value);
    const bool before = pattern.startsWith(u'*');
    const bool after = pattern.size() > (before ? 1 : 0) && pattern.endsWith(u'*');
    const QStringView core = pattern.mid(before ? 1 : 0, pattern.size() - (before ? 1 : 0) - (after ? 1 : 0));
    if (before && after)
        return have.contains(core, Qt::CaseInsensitive);
    if (before)
        return have.endsWith(core, Qt::CaseInsensitive);
    return after ? have.startsWith(core, Qt::CaseInsensitive) : have.compare(core, Qt::CaseInsensitive) == 0;
}

bool Filter::Node::compareText(QStringView have) const
{
    if (op == Op::Like || op == Op::NotLike)
        return like(have) == (op == Op::Like);
    const int order = have.compare(value, Qt::CaseInsensitive);
    switch (op) {
    case Op::Eq:
        return order == 0;
    case Op::Ne:
        return order != 0;
    case Op::Gt:
        return order > 0;
    case Op::Ge:
        return order >= 0;
    case Op::Lt:
        return order < 0;
    default:
        return order <= 0;
    }
}

bool Filter::Node::compareTime(qint64 have) const
{
    switch (op) {
    case Op::Eq:
        return have == time;
    case Op::Ne:
        return have != time;
    case Op::Gt:
        return have > time;
    case Op::Ge:
        return have >= time;
    case Op::Lt:
        return have < time;
    case Op::Le:
        return have <= time;
    default:
        return false;
    }
}

bool Filter::Node::compareFlag(bool have) const
{
    const bool wanted = value.compare("true"_L1, Qt::CaseInsensitive) == 0 || value == u"1";
    return (have == wanted) == (op == Op::Eq);
}

bool Filter::Node::matches(const State &state, qint32 recipient) const
{
    switch (type) {
    case Type::And:
        return left->matches(state, recipient) && right->matches(state, recipient);
    case Type::Or:
        return left->matches(state, recipient) || right->matches(state, recipient);
    case Type::Not:
        return !left->matches(state, recipient);
    case Type::Compare:
        break;
    }
    const Recipient &r = state.recipients[size_t(recipient)];
    switch (property) {
    case Property::Alias:
        return compareText(r.alias);
    case Property::Attribute: {
        const auto it = r.attributes.find(attribute);
        return compareText(it == r.attributes.end() ? QString() : it->second);
    }
    case Property::City:
    case Property::Office:
        return compareText(r.office);
    case Property::Department:
        return compareText(r.department);
    case Property::DisplayName:
        return compareText(r.displayName);
    case Property::EmailAddresses: {
        const auto one = [this](const QString &a) { return compareText(u"smtp:"_s + a) || compareText(a); };
        return one(r.address) || std::any_of(r.otherAddresses.begin(), r.otherAddresses.end(), one);
    }
    case Property::ExternalId:
        return compareText(r.externalId.toString(QUuid::WithoutBraces));
    case Property::FirstName:
        return compareText(r.firstName);
    case Property::Guid:
        return compareText(r.guid.toString(QUuid::WithoutBraces));
    case Property::Hidden:
        return compareFlag(r.hidden);
    case Property::LastName:
        return compareText(r.lastName);
    case Property::MemberOfGroup:
        return isMember(state, recipient, state.find(value).index) == (op == Op::Eq);
    case Property::Name:
        return compareText(r.name);
    case Property::PrimarySmtpAddress:
        return compareText(r.address);
    case Property::RecipientType:
        return compareText(recipientType(r.kind));
    case Property::TypeDetails:
        return compareText(typeDetails(r.kind));
    case Property::Upn:
        return compareText(r.upn);
    case Property::Created:
        return compareTime(r.created);
    case Property::MailboxCreated:
        return r.mailbox >= 0 && compareTime(r.mailboxCreated);
    case Property::DirSynced:
        return compareFlag(r.dirSynced);
    case Property::ForwardingSmtp:
        return compareText(
            r.mailbox < 0 ? QString() : state.mailboxes[size_t(r.mailbox)].delivery.forwardingSmtp);
    case Property::ExchangeGuid:
        return r.mailbox >= 0
            && compareText(state.mailboxes[size_t(r.mailbox)].exchangeGuid.toString(QUuid::WithoutBraces));
    }
    return false;
}

Filter::Filter() = default;
Filter::~Filter() = default;
Filter::Filter(Filter &&) noexcept = default;
Filter &Filter::operator=(Filter &&) noexcept = default;

std::variant<Filter, QString> Filter::parse(const QString &text, FilterSet set)
{
    Parser parser(text, set);
    Filter filter;
    filter.m_root = parser.all();
    if (!parser.error().isEmpty())
        return parser.error();
    return filter;
}

bool Filter::matches(const State &state, qint32 recipient) const
{
    return !m_root || m_root->matches(state, recipient);
}

} // namespace practice
