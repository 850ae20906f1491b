// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_client.h"
#include "support/test_main.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using practicetest::bobCalendar;
using practicetest::Practice;
using practicetest::Reply;
using practicetest::response;

class TestGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usersArePaged();
    void calendarPermissions();
    void groups();
    void batch();
};

void TestGraph::usersArePaged()
{
    Practice tenant;
    QSet<QString> seen;
    QString path = u"/v1.0/users?$select=id,userPrincipalName,department&$top=20"_s;
    while (!path.isEmpty()) {
        const Reply reply = tenant.graph("GET", path);
        QCOMPARE(reply.status, 200);
        const QJsonArray rows = reply.rows();
        QVERIFY(rows.size() <= 20);
        for (const QJsonValue &row : rows) {
            QVERIFY(row.toObject().contains("department"_L1));
            seen += row.toObject().value("userPrincipalName"_L1).toString();
        }
        path = reply.nextLink().mid(tenant.place.graph.size());
    }
    QVERIFY(seen.contains(u"bob@example.com"_s));
    QCOMPARE(seen.size(), 64); // 60 mailboxes, 2 mail users, 2 guests
    QCOMPARE(tenant.graph("GET", u"/v1.0/users?$filter=userPrincipalName%20eq%20'bob@example.com'"_s)
                 .rows()
                 .size(),
        1);
    QCOMPARE(tenant.graph("GET", u"/v1.0/users?$filter=contains(x,'y')"_s).status, 400);
}

void TestGraph::calendarPermissions()
{
    Practice tenant;
    const QString base = u"/v1.0/users/bob@example.com/calendar"_s;
    QCOMPARE(tenant.graph("GET", base).json().value("name"_L1).toString(), u"Calendar"_s);
    const QString list = base + u"/calendarPermissions"_s;
    const QJsonArray before = tenant.graph("GET", list).rows();
    QCOMPARE(before.size(), 1); // Anonymous is not shown
    QCOMPARE(before[0].toObject().value("id"_L1).toString(), u"RGVmYXVsdA=="_s);
    QCOMPARE(before[0].toObject().value("role"_L1).toString(), u"freeBusyRead"_s);
    const QJsonObject create{{u"emailAddress"_s, QJsonObject{{u"address"_s, u"alice@example.com"_s}}},
        {u"role"_s, u"delegateWithPrivateEventAccess"_s}};
    const Reply created = tenant.graph("POST", list, create);
    QCOMPARE(created.status, 201);
    const QJsonArray rights
        = tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bobCalendar}}).rows();
    QCOMPARE(rights[2].toObject().value("SharingPermissionFlags"_L1).toString(),
        u"Delegate, CanViewPrivateItems"_s);
    const QString one = list + u'/' + created.json().value("id"_L1).toString();
    QCOMPARE(
        tenant.graph("PATCH", one, {{u"role"_s, u"read"_s}}).json().value("role"_L1).toString(), u"read"_s);
    QCOMPARE(tenant.graph("DELETE", one).status, 204);
    QCOMPARE(tenant.graph("DELETE", one).status, 404);
    QCOMPARE(tenant.graph("DELETE", list + u"/RGVmYXVsdA=="_s).status, 400);
    QCOMPARE(tenant.log(u"write"_s).size(), 5);
}

void TestGraph::groups()
{
    Practice tenant;
    const QJsonArray groups
        = tenant
              .graph("GET",
                  u"/v1.0/groups?$filter=mailEnabled%20eq%20true%20and%20securityEnabled%20eq%20true"_s)
              .rows();
    QString id;
    for (const QJsonValue &group : groups) {
        QVERIFY(group.toObject().value("securityEnabled"_L1).toBool());
        if (group.toObject().value("mail"_L1).toString() == u"privileged-users-security-group@example.com")
            id = group.toObject().value("id"_L1).toString();
    }
    QVERIFY(!id.isEmpty());
    const qsizetype direct = tenant.graph("GET", u"/v1.0/groups/%1/members"_s.arg(id)).rows().size();
    const qsizetype nested
        = tenant.graph("GET", u"/v1.0/groups/%1/transitiveMembers"_s.arg(id)).rows().size();
    QVERIFY(direct >= 3 && nested > direct);
}

void TestGraph::batch()
{
    Practice tenant;
    QJsonArray requests;
    for (int i = 0; i < 20; ++i)
        requests += QJsonObject{{u"id"_s, QString::number(i)}, {u"method"_s, u"GET"_s},
            {u"url"_s, i == 7 ? u"/users/nobody"_s : u"/users/bob@example.com/calendar"_s}};
    const Reply reply = tenant.graph("POST", u"/v1.0/$batch"_s, {{u"requests"_s, requests}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(response(reply, u"7"_s).value("status"_L1).toInt(), 404);
    QCOMPARE(response(reply, u"8"_s).value("body"_L1).toObject().value("name"_L1).toString(), u"Calendar"_s);
    requests += requests[0];
    QCOMPARE(tenant.graph("POST", u"/v1.0/$batch"_s, {{u"requests"_s, requests}}).status, 400);
}

MULLION_TEST(TestGraph)
#include "test_graph.moc"
