// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trustees.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exchange;
using domain::Recipient;
using domain::RecipientIndex;
using domain::Trustee;
namespace roles = domain::calendar::roles;

namespace {

core::RecipientId id(int n)
{
    return core::RecipientId::fromText(u"00000000-0000-0000-0000-%1"_s.arg(n, 12, 10, QChar(u'0')));
}

Recipient person(int n, const QString &name)
{
    Recipient recipient;
    recipient.guid = id(n);
    recipient.name = name;
    recipient.address = u"p%1@contoso.com"_s.arg(n);
    return recipient;
}

/// 1: Kim; 2 and 3: two groups named Staff; 4: a person named Default; 5: a person named Anonymous.
RecipientIndex anIndex()
{
    return RecipientIndex({person(1, u"Kim Akers"_s), person(2, u"Staff"_s), person(3, u"Staff"_s),
        person(4, u"Default"_s), person(5, u"Anonymous"_s)});
}

PermissionRow row(const QString &user, domain::calendar::Right right)
{
    PermissionRow row;
    row.user = user;
    row.right = right;
    return row;
}

trustees::Answer told(const QString &name, core::RecipientId who, std::optional<PermissionRow> found)
{
    return {{name, who}, true, std::move(found)};
}

/// "default anonymous r1 ambiguous": a row each, recipients by number.
QString described(const std::vector<Trustee> &who)
{
    QStringList words;
    for (const Trustee &trustee : who) {
        switch (trustee.kind) {
        case Trustee::Kind::Default:
            words << u"default"_s;
            break;
        case Trustee::Kind::Anonymous:
            words << u"anonymous"_s;
            break;
        case Trustee::Kind::Recipient:
            words << u"r"_s + trustee.recipient.text().right(1);
            break;
        case Trustee::Kind::Ambiguous:
            words << u"ambiguous"_s;
            break;
        case Trustee::Kind::Orphan:
            words << u"orphan"_s;
            break;
        case Trustee::Kind::External:
            words << u"external"_s;
            break;
        case Trustee::Kind::GroupLocal:
            words << u"group-local"_s;
            break;
        }
    }
    return words.join(u' ');
}

using Rows = std::vector<PermissionRow>;
using Answers = std::vector<trustees::Answer>;

} // namespace

Q_DECLARE_METATYPE(Rows)
Q_DECLARE_METATYPE(Answers)

class TestTrustees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
    void asks_data();
    void asks();
    void withoutAnIndexNothingIsAnOrphan();
};

void TestTrustees::resolves_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("who");

    const PermissionRow def = row(u"Default"_s, roles::availabilityOnly);
    QTest::newRow("pseudo users, a unique name, nobody of that name") << Rows{def,
        row(u"Anonymous"_s, roles::none), row(u"kim akers"_s, roles::editor),
        row(u"Ghost"_s, roles::editor)} << Answers() << u"default anonymous r1 orphan"_s;
    QTest::newRow("names that tell their kind") << Rows{row(u"NT:S-1-5-21-1-2-3-4567"_s, roles::reviewer),
        row(u"ExchangePublishedUser.a@example.com"_s, roles::limitedDetails),
        row(u"Owner@local"_s, roles::owner), row(u"Member@local"_s, roles::author)}
                                                << Answers() << u"orphan external group-local group-local"_s;
    QTest::newRow("an address instead of a name")
        << Rows{row(u"P1@contoso.com"_s, roles::editor)} << Answers() << u"r1"_s;
    QTest::newRow("namesakes of whom nobody was asked")
        << Rows{row(u"Staff"_s, roles::availabilityOnly)} << Answers() << u"ambiguous"_s;
    QTest::newRow("a namesake who has the entry")
        << Rows{row(u"Staff"_s, roles::availabilityOnly)}
        << Answers{told(u"Staff"_s, id(2), row(u"Staff"_s, roles::availabilityOnly))} << u"r2"_s;
    QTest::newRow("a namesake who has none: it is the other's")
        << Rows{row(u"Staff"_s, roles::availabilityOnly)} << Answers{told(u"Staff"_s, id(2), {})} << u"r3"_s;
    QTest::newRow("both namesakes have entries, told apart by their rights")
        << Rows{row(u"Staff"_s, roles::editor), row(u"Staff"_s, roles::availabilityOnly)}
        << Answers{told(u"Staff"_s, id(2), row(u"Staff"_s, roles::availabilityOnly))} << u"r3 r2"_s;
    QTest::newRow("an answer that fits no row leaves it open")
        << Rows{row(u"Staff"_s, roles::editor)}
        << Answers{told(u"Staff"_s, id(2), row(u"Staff"_s, roles::owner))} << u"ambiguous"_s;
    QTest::newRow("a question that failed leaves it open")
        << Rows{row(u"Staff"_s, roles::editor)} << Answers{trustees::Answer{{u"Staff"_s, id(2)}, false, {}}}
        << u"ambiguous"_s;
    QTest::newRow("a unique name twice: the other is an orphan")
        << Rows{row(u"Kim Akers"_s, roles::editor), row(u"Kim Akers"_s, roles::reviewer)}
        << Answers{told(u"Kim Akers"_s, id(1), row(u"Kim Akers"_s, roles::reviewer))} << u"orphan r1"_s;
    QTest::newRow("a person named Default beside the real one")
        << Rows{row(u"Default"_s, roles::editor), row(u"Default"_s, roles::none)}
        << Answers{told(u"Default"_s, {}, row(u"Default"_s, roles::none))} << u"r4 default"_s;
    QTest::newRow("two Defaults and no answer: the first is the real one")
        << Rows{row(u"Default"_s, roles::none), row(u"Default"_s, roles::editor)} << Answers()
        << u"default r4"_s;
    QTest::newRow("a person named Anonymous beside the real one")
        << Rows{def, row(u"Anonymous"_s, roles::reviewer), row(u"Anonymous"_s, roles::none)}
        << Answers{told(u"Anonymous"_s, {}, row(u"Anonymous"_s, roles::none))} << u"default r5 anonymous"_s;
    QTest::newRow("one owner under two names is not one owner twice")
        << Rows{row(u"Kim Akers"_s, roles::editor), row(u"p1@contoso.com"_s, roles::reviewer)} << Answers()
        << u"r1 ambiguous"_s;
}

void TestTrustees::resolves()
{
    QFETCH(const Rows, rows);
    QFETCH(const Answers, answers);
    const RecipientIndex index = anIndex();

    const auto who = trustees::resolve(rows, &index, answers);

    QTEST(described(who), "who");
    for (size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(who[i].text, rows[i].user);
}

void TestTrustees::asks_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QStringList>("users");
    QTest::newRow("nothing where names are unique")
        << Rows{row(u"Default"_s, roles::none), row(u"Kim Akers"_s, roles::editor)} << QStringList();
    QTest::newRow("the watched namesake, not the other")
        << Rows{row(u"Staff"_s, roles::editor)} << QStringList{id(2).text()};
    QTest::newRow("who owns which of two rows") << Rows{row(u"Kim Akers"_s, roles::editor),
        row(u"Kim Akers"_s, roles::none)} << QStringList{id(1).text()};
    QTest::newRow("which Default is real") << Rows{row(u"Default"_s, roles::editor),
        row(u"Default"_s, roles::none)} << QStringList{u"Default"_s};
    QTest::newRow("nothing about orphans")
        << Rows{row(u"Ghost"_s, roles::editor), row(u"Ghost"_s, roles::none)} << QStringList();
}

void TestTrustees::asks()
{
    QFETCH(const Rows, rows);
    const RecipientIndex index = anIndex();
    QStringList users;
    for (const auto &question : trustees::questions(rows, &index, {id(2)}))
        users << question.user();
    QTEST(users, "users");
}

void TestTrustees::withoutAnIndexNothingIsAnOrphan()
{
    const auto who
        = trustees::resolve({row(u"Default"_s, roles::none), row(u"Ghost"_s, roles::none)}, nullptr, {});
    QCOMPARE(described(who), u"default ambiguous"_s);
}

MULLION_TEST(TestTrustees)
#include "test_trustees.moc"
