// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/acl.h"
#include "domain/calendar/policy_set.h"
#include "domain/mailbox.h"
#include "domain/recipient.h"
#include "domain/subject.h"

#include <QTest>

/// Values for tests, short to write.
namespace build {

using namespace Qt::StringLiterals;

/// A GUID that a number names, the same in every run.
inline QUuid uuid(quint32 number)
{
    return QUuid(number, 0x1111, 0x2222, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa);
}

inline core::RecipientId recipientId(quint32 number)
{
    return {uuid(number)};
}

inline core::Instant at(const char *iso)
{
    return core::fromIso(QString::fromLatin1(iso)).value();
}

inline domain::Mailbox mailbox(quint32 number, const QString &name = u"Kim Akers"_s)
{
    domain::Mailbox result;
    result.ref = {{uuid(number)}, recipientId(number + 0x10000), uuid(number + 0x20000),
        u"user%1@example.com"_s.arg(number)};
    result.name = name;
    result.upn = result.ref.address;
    result.type = u"UserMailbox"_s;
    return result;
}

inline domain::Recipient recipient(quint32 number, const QString &name, const QString &address, const QString &type)
{
    return {recipientId(number), uuid(number + 0x30000), name, address, {}, {}, type};
}

constexpr quint32 staffNumber = 0x501;
constexpr quint32 tempsNumber = 0x502;
constexpr quint32 auditNumber = 0x503;

/// Groups "Staff", "Temps" and "Audit", staff@example.com and so on.
inline domain::RecipientIndex recipients()
{
    const QString group = u"MailUniversalSecurityGroup"_s;
    return domain::RecipientIndex({recipient(staffNumber, u"Staff"_s, u"staff@example.com"_s, group),
        recipient(tempsNumber, u"Temps"_s, u"temps@example.com"_s, group),
        recipient(auditNumber, u"Audit"_s, u"audit@example.com"_s, group),
        recipient(0x601, u"Kim Akers"_s, u"kim@example.com"_s, u"UserMailbox"_s),
        recipient(0x602, u"Lee Gu"_s, u"lee@example.com"_s, u"UserMailbox"_s)});
}

/// An ACL under construction: Default and Anonymous are there from the start.
class AclBuilder
{
public:
    AclBuilder() : m_acl({{domain::Trustee::defaultUser(), domain::calendar::roles::availabilityOnly, {}},
                             {domain::Trustee::anonymous(), domain::calendar::roles::none, {}}}) { }

    AclBuilder withDefault(domain::calendar::Right right) const { return with(domain::Trustee::defaultUser(), right); }
    AclBuilder withAnonymous(domain::calendar::Right right) const { return with(domain::Trustee::anonymous(), right); }
    AclBuilder with(const domain::Trustee &who, domain::calendar::Right right,
        domain::calendar::Sharing sharing = domain::calendar::Sharing::None) const
    {
        AclBuilder copy = *this;
        copy.m_acl = m_acl.with({who, right, sharing});
        return copy;
    }
    AclBuilder withGroup(quint32 number, domain::calendar::Right right) const
    {
        return with(domain::Trustee::of(recipientId(number), u"Group %1"_s.arg(number, 0, 16)), right);
    }
    AclBuilder without(const domain::Trustee &who) const
    {
        AclBuilder copy = *this;
        copy.m_acl = m_acl.without(who);
        return copy;
    }

    operator domain::calendar::Acl() const { return m_acl; }
    [[nodiscard]] domain::Value value() const { return m_acl.toValue(); }

private:
    domain::calendar::Acl m_acl;
};

inline AclBuilder anAcl()
{
    return {};
}

/// The policy of the guide; `extra` are more keys, each with a comma behind it: `"customised": "hold",`.
inline domain::calendar::Policy policy(const QByteArray &extra = {}, const QByteArray &grants = R"([{"group": "staff@example.com", "right": "AvailabilityOnly"}])")
{
    const QByteArray text = R"({"format": "mullion-policy/1", "name": "Guide", "scope": "type:user", )" + extra
        + R"("default": "None", "grants": )" + grants + "}";
    const auto parsed = domain::calendar::Policy::parse(text, u"guide.json"_s);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return parsed->resolved(recipients()).value();
}

inline domain::calendar::PolicySet policySet(domain::calendar::Policy one)
{
    std::vector<domain::calendar::Policy> policies;
    policies.push_back(std::move(one));
    return domain::calendar::PolicySet::of(std::move(policies)).value();
}

} // namespace build
