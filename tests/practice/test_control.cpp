// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_client.h"
#include "support/patience.h"
#include "support/test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

using namespace Qt::StringLiterals;
using practicetest::bob;
using practicetest::bobCalendar;
using practicetest::policyGroup;
using practicetest::Practice;
using practicetest::Reply;

namespace {

QJsonObject defaultTo(const QString &rights)
{
    return {{u"Identity"_s, bobCalendar}, {u"User"_s, u"Default"_s}, {u"AccessRights"_s, rights}};
}

QString shownRights(const Reply &reply, const QString &user)
{
    const QJsonArray rows = reply.rows();
    for (const QJsonValue &row : rows) {
        if (row.toObject().value("User"_L1).toString() == user)
            return row.toObject().value("AccessRights"_L1).toArray()[0].toString();
    }
    return {};
}

} // namespace

class TestControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoneWritesGiveTheSameBytes();
    void dumpOfOneMailbox();
    void logNamesEverything();
    void logForgetsOnlyReads();
    void resetGivesTheFirstState();
    void changes_data();
    void changes();
    void movedMailboxHasNewIds();
    void deletedMailboxIsGone();
    void createdMailboxIsListed();
    void timedChangeHitsTheNthWrite();
    void timedChangeForOneMailbox();
    void impossibleTimedChangeIsReported();
    void badChanges_data();
    void badChanges();
    void unknownControlPaths();
    void portInUseIsNamed();
    void fixedPortsFollowEachOther();
    void cloudFileAndAnnouncement();
    void urlsOfWhatStandsInFront();
    void brokenHttpIsRefused();
    void pipelinedRequestsAreAnsweredInOrder();
    void networkAccessManagerIsServed_data();
    void networkAccessManagerIsServed();
};

void TestControl::undoneWritesGiveTheSameBytes()
{
    Practice tenant;
    const QByteArray before = tenant.server.dump();
    const QJsonObject entry{{u"Identity"_s, bobCalendar}, {u"User"_s, policyGroup}};
    QJsonObject grant = entry;
    grant.insert(u"AccessRights"_s, u"AvailabilityOnly"_s);
    tenant.run(u"Add-MailboxFolderPermission"_s, grant);
    tenant.run(u"Set-MailboxFolderPermission"_s, defaultTo(u"None"_s));
    tenant.run(u"Set-CASMailbox"_s, {{u"Identity"_s, u"alice@example.com"_s}, {u"OWAEnabled"_s, false}});
    QVERIFY(tenant.server.dump() != before);
    tenant.run(u"Set-MailboxFolderPermission"_s, defaultTo(u"AvailabilityOnly"_s));
    tenant.run(u"Remove-MailboxFolderPermission"_s, entry);
    tenant.run(u"Set-CASMailbox"_s, {{u"Identity"_s, u"alice@example.com"_s}, {u"OWAEnabled"_s, true}});
    QCOMPARE(tenant.server.dump(), before);
    QCOMPARE(tenant.control("GET", u"dump"_s).body, before);
    QCOMPARE(tenant.log(u"write"_s).size(), 6);
}

void TestControl::dumpOfOneMailbox()
{
    Practice tenant;
    const QJsonObject dump = tenant.control("GET", u"dump?mailbox=bob@example.com"_s).json();
    QCOMPARE(dump.value("mailboxes"_L1).toArray().size(), 1);
    QCOMPARE(dump.value("mailboxes"_L1).toArray()[0].toObject().value("address"_L1).toString(), bob);
}

void TestControl::logNamesEverything()
{
    Practice tenant;
    const QByteArray id = "0f1e2d3c-4b5a-4697-8877-665544332211";
    tenant.run(u"Set-MailboxFolderPermission"_s, defaultTo(u"None"_s), {{"client-request-id", id}});
    tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, u"bob@example.com:\\Nowhere"_s}});
    tenant.runV2(u"OrganizationConfig"_s, u"Get-OrganizationConfig"_s);
    const QJsonArray log = QJsonDocument::fromJson(tenant.control("GET", u"log"_s).body).array();
    QCOMPARE(log.size(), 3);
    const QJsonObject first = log[0].toObject();
    QCOMPARE(first.value("cmdlet"_L1).toString(), u"Set-MailboxFolderPermission"_s);
    QCOMPARE(first.value("parameters"_L1).toObject(), defaultTo(u"None"_s));
    QCOMPARE(first.value("kind"_L1).toString(), u"write"_s);
    QCOMPARE(first.value("surface"_L1).toString(), u"beta"_s);
    QCOMPARE(first.value("app"_L1).toString(), tenant.place.clientId);
    QCOMPARE(first.value("requestId"_L1).toString(), QString::fromLatin1(id));
    QCOMPARE(first.value("outcome"_L1).toString(), u"ok"_s);
    QCOMPARE(log[1].toObject().value("outcome"_L1).toString(), u"ManagementObjectNotFoundException"_s);
    QCOMPARE(log[2].toObject().value("surface"_L1).toString(), u"v2.0"_s);
    QCOMPARE(QJsonDocument::fromJson(tenant.control("GET", u"log?kind=write"_s).body).array().size(), 1);
    QCOMPARE(QJsonDocument::fromJson(tenant.control("GET", u"log?since=2"_s).body).array().size(), 1);
}

void TestControl::logForgetsOnlyReads()
{
    practice::Options options = Practice::smallTenant();
    options.logLimit = 2;
    Practice tenant(options);
    tenant.run(u"Set-MailboxFolderPermission"_s, defaultTo(u"None"_s));
    for (int i = 0; i < 5; ++i)
        tenant.run(u"Get-TransportConfig"_s);
    QCOMPARE(tenant.log(u"write"_s).size(), 1);
    QCOMPARE(tenant.log(u"read"_s).size(), 2);
    QCOMPARE(tenant.log().last().toObject().value("number"_L1).toInt(), 5);
}

void TestControl::resetGivesTheFirstState()
{
    Practice tenant;
    const QByteArray before = tenant.server.dump();
    tenant.faults({{u"max-batch"_s, 3}});
    tenant.run(u"Set-MailboxFolderPermission"_s, defaultTo(u"None"_s));
    QCOMPARE(tenant.control("POST", u"reset"_s).status, 200);
    QCOMPARE(tenant.server.dump(), before);
    QCOMPARE(tenant.log().size(), 0);
    const QJsonObject state = tenant.control("GET", u"faults"_s).json();
    QCOMPARE(state.value("faults"_L1).toObject().value("max-batch"_L1).toInt(), 10);
    QCOMPARE(tenant.control("POST", u"reset"_s, {{u"mailboxes"_s, 20}, {u"seed"_s, 9}}).status, 200);
    QCOMPARE(tenant.mailboxes().size(), 20);
    QCOMPARE(tenant.dump().value("tenant"_L1).toString(), tenant.place.tenant);
    Practice fresh;
    QCOMPARE(fresh.control("POST", u"reset"_s, {{u"mailboxes"_s, -1}}).status, 400);
}

void TestControl::changes_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("rights");
    QTest::newRow("owner opens Default")
        << QJsonObject{{u"do"_s, u"set-default"_s}, {u"rights"_s, u"Reviewer"_s}} << u"Default"_s
        << u"Reviewer"_s;
    QTest::newRow("owner adds an entry") << QJsonObject{{u"do"_s, u"set-entry"_s},
        {u"user"_s, u"alice@example.com"_s}, {u"rights"_s, u"Author"_s}}
                                         << u"Alice Martin"_s << u"Author"_s;
    QTest::newRow("an orphan appears") << QJsonObject{{u"do"_s, u"set-entry"_s},
        {u"user"_s, u"NT:S-1-5-21-1-2-3-4"_s}, {u"rights"_s, u"Reviewer"_s}}
                                       << u"NT:S-1-5-21-1-2-3-4"_s << u"Reviewer"_s;
    QTest::newRow("a delegate is added")
        << QJsonObject{{u"do"_s, u"add-delegate"_s}, {u"user"_s, u"alice@example.com"_s}} << u"Alice Martin"_s
        << u"Editor"_s;
    QTest::newRow("Anonymous gets rights") << QJsonObject{{u"do"_s, u"set-entry"_s},
        {u"user"_s, u"Anonymous"_s}, {u"rights"_s, u"AvailabilityOnly"_s}}
                                           << u"Anonymous"_s << u"AvailabilityOnly"_s;
    QTest::newRow("somebody runs a cmdlet")
        << QJsonObject{{u"do"_s, u"Set-MailboxFolderPermission"_s}, {u"parameters"_s, defaultTo(u"Editor"_s)}}
        << u"Default"_s << u"Editor"_s;
}

void TestControl::changes()
{
    QFETCH(QJsonObject, change);
    QFETCH(const QString, user);
    QFETCH(const QString, rights);
    Practice tenant;
    change.insert(u"mailbox"_s, bob);
    tenant.change(change);
    QCOMPARE(tenant.log().size(), 0);
    QCOMPARE(shownRights(tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bobCalendar}}), user),
        rights);
}

void TestControl::movedMailboxHasNewIds()
{
    Practice tenant;
    const QJsonObject before = tenant.mailbox(bob);
    const QString folder
        = before.value("calendars"_L1).toArray()[0].toObject().value("folderId"_L1).toString();
    QCOMPARE(
        tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bob + u':' + folder}}).status, 200);
    tenant.change({{u"do"_s, u"move-mailbox"_s}, {u"mailbox"_s, bob}});
    const QJsonObject after = tenant.mailbox(bob);
    QCOMPARE(after.value("guid"_L1), before.value("guid"_L1));
    QVERIFY(after.value("exchangeGuid"_L1) != before.value("exchangeGuid"_L1));
    QCOMPARE(
        tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bob + u':' + folder}}).status, 400);
    QCOMPARE(
        tenant.run(u"Get-Mailbox"_s, {{u"Identity"_s, after.value("exchangeGuid"_L1)}}).rows().size(), 1);
}

void TestControl::deletedMailboxIsGone()
{
    Practice tenant;
    tenant.change({{u"do"_s, u"delete-mailbox"_s}, {u"mailbox"_s, bob}});
    QCOMPARE(tenant.run(u"Get-Mailbox"_s, {{u"ResultSize"_s, u"Unlimited"_s}}).rows().size(), 59);
    QCOMPARE(tenant.run(u"Get-Mailbox"_s, {{u"Identity"_s, bob}}).status, 400);
    QVERIFY(tenant.mailbox(bob).isEmpty());
}

void TestControl::createdMailboxIsListed()
{
    Practice tenant;
    tenant.change({{u"do"_s, u"create-mailbox"_s}, {u"address"_s, u"neu@example.com"_s},
        {u"display-name"_s, u"Neue Kollegin"_s}, {u"language"_s, u"de"_s}, {u"attribute2"_s, u"sales"_s}});
    const Reply created = tenant.run(
        u"Get-Mailbox"_s, {{u"Filter"_s, u"CustomAttribute2 -eq 'sales' -and Alias -eq 'neu'"_s}});
    QCOMPARE(created.rows().size(), 1);
    QCOMPARE(tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, u"neu@example.com:\\Kalender"_s}})
                 .rows()
                 .size(),
        2);
    QCOMPARE(tenant
                 .control("POST", u"change"_s,
                     {{u"do"_s, u"create-mailbox"_s}, {u"address"_s, u"neu@example.com"_s}})
                 .status,
        400);
}

void TestControl::timedChangeHitsTheNthWrite()
{
    Practice tenant;
    tenant.change({{u"do"_s, u"set-default"_s}, {u"rights"_s, u"Owner"_s}, {u"before-write"_s, 2}});
    const QString alice = u"alice@example.com:\\Calendar"_s;
    const auto add = [&](const QString &identity) {
        return tenant
            .run(u"Add-MailboxFolderPermission"_s,
                {{u"Identity"_s, identity}, {u"User"_s, policyGroup},
                    {u"AccessRights"_s, u"AvailabilityOnly"_s}})
            .status;
    };
    const auto shown = [&](const QString &identity) {
        return shownRights(
            tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, identity}}), u"Default"_s);
    };
    QCOMPARE(add(alice), 200);
    QCOMPARE(shown(alice), u"AvailabilityOnly"_s);
    QCOMPARE(add(bobCalendar), 200); // the change has no mailbox of its own: it hits the one this write names
    QCOMPARE(shown(bobCalendar), u"Owner"_s);
    QCOMPARE(shown(alice), u"AvailabilityOnly"_s);
    QCOMPARE(tenant.control("GET", u"faults"_s).json().value("scheduled-changes"_L1).toInt(), 0);
}

void TestControl::timedChangeForOneMailbox()
{
    Practice tenant;
    tenant.change({{u"do"_s, u"delete-mailbox"_s}, {u"before-write"_s, 1}, {u"on-mailbox"_s, bob},
        {u"on-cmdlet"_s, u"Set-MailboxFolderPermission"_s}});
    QJsonObject alice = defaultTo(u"None"_s);
    alice.insert(u"Identity"_s, u"alice@example.com:\\Calendar"_s);
    QCOMPARE(tenant.run(u"Set-MailboxFolderPermission"_s, alice).status, 200);
    const Reply gone = tenant.run(u"Set-MailboxFolderPermission"_s, defaultTo(u"None"_s));
    QCOMPARE(gone.status, 404);
    QVERIFY(gone.errorText().contains(u"doesn't exist"_s));
}

void TestControl::impossibleTimedChangeIsReported()
{
    Practice tenant;
    tenant.change({{u"do"_s, u"remove-entry"_s}, {u"user"_s, policyGroup}, {u"before-write"_s, 1}});
    QCOMPARE(tenant.run(u"Set-MailboxFolderPermission"_s, defaultTo(u"None"_s)).status, 200);
    const QJsonArray failed = tenant.control("GET", u"faults"_s).json().value("failed-changes"_L1).toArray();
    QCOMPARE(failed, QJsonArray{u"user: has no entry"_s});
}

void TestControl::badChanges_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("error");
    QTest::newRow("unknown change") << QJsonObject{{u"do"_s, u"paint"_s}, {u"mailbox"_s, bob}}
                                    << u"do: no such change or cmdlet that writes"_s;
    QTest::newRow("no mailbox") << QJsonObject{{u"do"_s, u"set-default"_s}, {u"rights"_s, u"None"_s}}
                                << u"mailbox: a text is needed"_s;
    QTest::newRow("unknown mailbox") << QJsonObject{{u"do"_s, u"move-mailbox"_s},
        {u"mailbox"_s, u"nobody@example.com"_s}}
                                     << u"mailbox: no such recipient \"nobody@example.com\""_s;
    QTest::newRow("a group is no mailbox") << QJsonObject{{u"do"_s, u"move-mailbox"_s},
        {u"mailbox"_s, policyGroup}} << u"mailbox: not a mailbox"_s;
    QTest::newRow("wrong right") << QJsonObject{{u"do"_s, u"set-default"_s}, {u"mailbox"_s, bob},
        {u"rights"_s, u"All"_s}} << u"rights: no such right \"All\""_s;
    QTest::newRow("zeroth write") << QJsonObject{{u"do"_s, u"set-default"_s}, {u"before-write"_s, 0}}
                                  << u"before-write: expected a whole number from 1"_s;
}

void TestControl::badChanges()
{
    QFETCH(const QJsonObject, change);
    QFETCH(const QString, error);
    Practice tenant;
    const QByteArray before = tenant.server.dump();
    const Reply reply = tenant.control("POST", u"change"_s, change);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value("error"_L1).toString(), error);
    QCOMPARE(tenant.server.change(change).value_or(QString()), error);
    QCOMPARE(tenant.server.dump(), before);
}

void TestControl::unknownControlPaths()
{
    Practice tenant;
    QCOMPARE(tenant.control("GET", u"nothing"_s).status, 404);
    QCOMPARE(tenant.control("GET", u"reset"_s).status, 405);
    QCOMPARE(practicetest::request(tenant.place.control + u"/faults"_s, "POST", {}, "{oops").status, 400);
}

void TestControl::portInUseIsNamed()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    practice::Server server;
    const practice::Started started = server.start(holder.serverPort(), Practice::smallTenant());
    QVERIFY(!started.place);
    QCOMPARE(started.error, u"port %1 of 127.0.0.1 is in use"_s.arg(holder.serverPort()));
    QVERIFY(!server.running());
    QVERIFY(server.dump().isEmpty());
}

void TestControl::fixedPortsFollowEachOther()
{
    practice::Server server;
    std::optional<practice::Place> place;
    for (quint16 port = 42110; port < 42200 && !place; port = quint16(port + 3))
        place = server.start(port, Practice::smallTenant()).place;
    QVERIFY(place);
    QCOMPARE(QUrl(place->graph).port(), QUrl(place->exchange).port() + 1);
    QCOMPARE(QUrl(place->authority).port(), QUrl(place->exchange).port() + 2);
    QVERIFY(!server.start(0, {}).place); // already running
    server.stop();
    QVERIFY(server.start(0, Practice::smallTenant()).place);
}

void TestControl::cloudFileAndAnnouncement()
{
    Practice tenant;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cloud.json"_s);
    QVERIFY(!practice::writeCloudFile(path, tenant.place));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject cloud = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(cloud,
        QJsonObject({{u"authority"_s, tenant.place.authority}, {u"exchange"_s, tenant.place.exchange},
            {u"graph"_s, tenant.place.graph}}));
    QVERIFY(practice::writeCloudFile(u"/nowhere/cloud.json"_s, tenant.place)
                .value_or(QString())
                .contains(u"/nowhere/cloud.json"_s));
    const QByteArray line = practice::announcement(tenant.place, 4711);
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject announced = QJsonDocument::fromJson(line).object();
    QCOMPARE(announced.keys(),
        QStringList(
            {u"authority"_s, u"clientId"_s, u"control"_s, u"exchange"_s, u"graph"_s, u"pid"_s, u"tenant"_s}));
    QCOMPARE(announced.value("pid"_L1).toInt(), 4711);
}

void TestControl::urlsOfWhatStandsInFront()
{
    practice::Options options = Practice::smallTenant();
    options.publicExchange = u"https://localhost:8443/"_s;
    options.ca = u"/etc/ca.pem"_s;
    Practice tenant(options);
    QCOMPARE(tenant.place.exchange, u"https://localhost:8443"_s);
    QCOMPARE(QJsonDocument::fromJson(practice::cloudFile(tenant.place)).object().value("ca"_L1).toString(),
        u"/etc/ca.pem"_s);
    QVERIFY(tenant.place.control.startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(!tenant.token(u"https://localhost:8443/.default"_s).isEmpty());
}

void TestControl::brokenHttpIsRefused()
{
    Practice tenant;
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(tenant.place.exchange).port()));
    QVERIFY(socket.waitForConnected(3000));
    socket.write("HELLO\r\n\r\n");
    QVERIFY(socket.waitForReadyRead(3000));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 400 "));
}

void TestControl::pipelinedRequestsAreAnsweredInOrder()
{
    Practice tenant;
    tenant.faults({{u"latency-ms"_s, 30}});
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(tenant.place.exchange).port()));
    QVERIFY(socket.waitForConnected(3000));
    socket.write("GET /adminapi/none HTTP/1.1\r\nHost: x\r\n\r\nGET /practice/nothing HTTP/1.1\r\nHost: "
                 "x\r\n\r\nGET /practice/faults HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QByteArray in;
    while (socket.waitForReadyRead(3000))
        in += socket.readAll();
    QCOMPARE(in.count("HTTP/1.1 404 "), 2);
    QVERIFY(in.indexOf("HTTP/1.1 200 ") > in.lastIndexOf("HTTP/1.1 404 "));
}

void TestControl::networkAccessManagerIsServed_data()
{
    QTest::addColumn<bool>("http2"); // offered as an upgrade, which the tenant does not take
    QTest::newRow("HTTP/1.1 alone") << false;
    QTest::newRow("with the offer of HTTP/2") << true;
}

void TestControl::networkAccessManagerIsServed()
{
    QFETCH(const bool, http2);
    Practice tenant;
    QNetworkAccessManager manager;
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 40; ++i) {
        QNetworkRequest request(QUrl(i % 4 == 3 ? tenant.place.control + u"/log"_s : tenant.betaUrl()));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, http2);
        const practicetest::Headers headers = tenant.exchangeHeaders();
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        replies += i % 4 == 3
            ? manager.get(request)
            : manager.post(request, practicetest::command(u"Get-Mailbox"_s, {{u"Identity"_s, bob}}));
    }
    for (QNetworkReply *reply : replies) {
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), testsupport::patienceMs);
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QVERIFY(
            QJsonDocument::fromJson(reply->readAll()).isObject() || reply->url().path().endsWith(u"/log"_s));
    }
    QCOMPARE(tenant.log().size(), 30);
}

MULLION_TEST(TestControl)
#include "test_control.moc"
