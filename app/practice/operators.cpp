// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/operators.h"

#include "practice/random.h"

using namespace Qt::StringLiterals;

namespace practice {
namespace {

/// Salts of mixedSeed() that no other part of the population uses.
constexpr quint64 idSalt = 70;
constexpr quint64 homeSalt = 71;

struct Person
{
    const char16_t *name;
    const char16_t *alias;
    Role role;
    bool guest;
};

constexpr Person people[] = {
    {u"Ada Admin", u"ada.admin", Role::Administrator, false},
    {u"Rita Reader", u"rita.reader", Role::Reader, false},
    {u"Carl Calendar", u"carl.calendar", Role::CalendarWriter, false},
    {u"Nora Norole", u"nora.norole", Role::None, false},
    {u"Gina Guest", u"gina.guest", Role::Reader, true},
};

} // namespace

bool permits(Role role, const QString &cmdlet, bool writes)
{
    switch (role) {
    case Role::Administrator:
        return true;
    case Role::Reader:
        return !writes;
    case Role::CalendarWriter:
        return !writes || cmdlet.endsWith("-MailboxFolderPermission"_L1, Qt::CaseInsensitive);
    case Role::None:
        break;
    }
    return false;
}

QString Operator::opaqueHint() const
{
    return u"O."_s
        + QString::fromLatin1(
            homeId.toRfc4122().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::vector<Operator> operatorsOf(const State &state)
{
    const QString elsewhere = state.domain == u"contoso.com" ? u"fabrikam.example"_s : u"contoso.com"_s;
    std::vector<Operator> all;
    for (const Person &person : people) {
        Rng ids(mixedSeed(state.seed, idSalt, all.size()));
        Operator one{QString::fromUtf16(person.name),
            QString::fromUtf16(person.alias) + u'@' + (person.guest ? elsewhere : state.domain), person.role,
            ids.uuid(), {}, state.tenantId};
        one.homeId = one.id;
        if (person.guest) {
            Rng home(mixedSeed(state.seed, homeSalt, all.size()));
            one.homeId = home.uuid();
            one.homeTenant = home.uuid();
        }
        all.push_back(one);
    }
    return all;
}

std::optional<Operator> findOperator(const State &state, const QString &hint)
{
    for (const Operator &one : operatorsOf(state)) {
        if (one.address.compare(hint, Qt::CaseInsensitive) == 0 || one.opaqueHint() == hint)
            return one;
    }
    return std::nullopt;
}

} // namespace practice
