// SPDX-License-Identifier: GPL-3.0-or-later
// Does one thing with the keychain, on a thread of its own as the engine does, and says in a line of JSON what came of it:
// keychain_probe PATIENCE_MS BLOCK_MS write KEY <HEX | read KEY | remove KEY
// The main thread sleeps for BLOCK_MS first.
#include "auth/keychain.h"
#include "support/task.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<QJsonObject> tried(auth::Keychain &keychain, QStringList words)
{
    QElapsedTimer timer;
    timer.start();
    QJsonObject said {{u"found"_s, false}};
    std::optional<core::Error> error;
    const QString key = words.value(1);
    if (words.value(0) == u"read") {
        const auto read = co_await keychain.read(key);
        if (!read)
            error = read.error();
        else if (*read)
            said = {{u"found"_s, true}, {u"hex"_s, QString::fromLatin1((*read)->toHex())}};
    } else if (words.value(0) == u"write") {
        QFile input;
        static_cast<void>(input.open(stdin, QIODevice::ReadOnly));
        const QByteArray secret = QByteArray::fromHex(input.readAll());
        const auto written = co_await keychain.write(key, secret);
        if (!written)
            error = written.error();
    } else {
        const auto removed = co_await keychain.remove(key);
        if (!removed)
            error = removed.error();
    }
    if (error)
        said.insert(u"error"_s, QJsonObject {{u"key"_s, error->key}, {u"detail"_s, error->detail}, {u"isStorage"_s, error->code == core::Errc::Storage}});
    said.insert(u"ms"_s, timer.elapsed());
    co_return said;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    QThread thread;
    QObject engine;
    engine.moveToThread(&thread);
    auth::Keychain keychain(std::chrono::milliseconds(arguments.value(1).toInt()));
    const auto work = [&]() -> QCoro::Task<> {
        const QJsonObject said = co_await tried(keychain, arguments.mid(3));
        std::puts(QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
        QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
    };
    thread.start();
    QMetaObject::invokeMethod(&engine, [&work] { work(); }, Qt::QueuedConnection);
    QThread::msleep(static_cast<unsigned long>(arguments.value(2).toInt()));
    app.exec();
    thread.quit();
    thread.wait();
    return 0;
}
