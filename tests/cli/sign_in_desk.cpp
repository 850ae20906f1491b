// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in_desk.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;

namespace testsupport {
namespace {

/// Three free ports in a row, as far as one can tell.
quint16 freePorts()
{
    QTcpServer probe;
    probe.listen(QHostAddress(QHostAddress::LocalHost));
    return std::min<quint16>(probe.serverPort(), 65'000);
}

} // namespace

QByteArray oneOf(const QSet<QByteArray> &values, const QByteArray &text)
{
    for (const QByteArray &value : values) {
        for (const QByteArray &form : {value, value.toPercentEncoding(), value.toBase64()}) {
            if (text.contains(form))
                return form.left(12) + "...";
        }
    }
    return {};
}

SignInDesk::SignInDesk(QJsonObject options, QJsonObject faults, KeyringSession::Keyring kind)
    : keyring(std::make_unique<KeyringSession>(m_keyringHome.path(), kind))
{
    m_missing = keyring->missing();
    options.insert(u"public-authority"_s, u"http://127.0.0.1:%1"_s.arg(recorder.port()));
    for (int attempt = 0; attempt < 20; ++attempt) {
        const quint16 port = freePorts();
        desk = std::make_unique<PracticeDesk>(options, faults);
        const QString error = desk->start(port);
        if (!error.isEmpty() && attempt < 19)
            continue;
        if (!error.isEmpty())
            m_missing = error;
        recorder.setTarget(quint16(port + 2));
        break;
    }
    tenant = desk->place().tenant;
    for (const QString &name : {u"MULLION_CLOUD"_s, u"MULLION_TENANT"_s, u"MULLION_CLIENT_ID"_s, u"MULLION_CERTIFICATE"_s})
        desk->setEnvironment(name, {}); // what is not saved is not there
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s})
        desk->setEnvironment(name, keyring->environment().value(name));
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        desk->setEnvironment(name, {});
    QDir().mkpath(desk->path(u"tmp"_s));
    desk->setEnvironment(u"TMPDIR"_s, desk->path(u"tmp"_s)); // what is left there is found by filesWith()
    desk->setEnvironment(u"BROWSER"_s, QStringLiteral(PEERS_DIR "/browser.py"));
    person(u"ada.admin@example.com"_s);
}

QStringList SignInDesk::connecting(const QStringList &more) const
{
    return QStringList {u"--cloud"_s, desk->path(u"cloud.json"_s), u"--tenant"_s, tenant, u"--client-id"_s, desk->place().clientId, u"connect"_s, u"work"_s} + more;
}

void SignInDesk::type(const QString &userCode, const QString &address) const
{
    QProcessEnvironment environment = desk->environment();
    environment.insert(u"MULLION_BROWSER_USER_CODE"_s, userCode);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PEERS_DIR "/browser.py"), {address});
    process.waitForFinished(30'000);
}

QJsonArray SignInDesk::ledger(const QString &endpoint, const QString &grant) const
{
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(QUrl(desk->place().control + u"/log?area=identity"_s))));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
        return {};
    QJsonArray out;
    const QJsonArray all = QJsonDocument::fromJson(reply->readAll()).array();
    for (const QJsonValue &value : all) {
        if (value[u"endpoint"].toString() == endpoint && (grant.isEmpty() || value[u"parameters"][u"grant_type"].toString() == grant))
            out.append(value);
    }
    return out;
}

QSet<QByteArray> SignInDesk::secrets() const
{
    return tokens() + recorder.valuesOf({"state", "nonce"});
}

QSet<QByteArray> SignInDesk::tokens() const
{
    return recorder.valuesOf({"code", "code_verifier", "access_token", "refresh_token", "id_token", "client_info", "device_code", "client_assertion"});
}

QStringList SignInDesk::filesWith(const QSet<QByteArray> &values) const
{
    QStringList out;
    QDirIterator files(desk->path(u"."_s), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const QByteArray found = oneOf(values, file.readAll()); !found.isEmpty())
            out.append(file.fileName() + u": "_s + QString::fromLatin1(found));
    }
    return out;
}

} // namespace testsupport
