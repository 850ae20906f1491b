// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/chunked_secrets.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace auth {

using core::Errc;
using core::Result;

namespace {

constexpr int version = 1;

QString chunkKey(const QString &key, int generation, int chunk)
{
    return u"%1/%2/%3"_s.arg(key).arg(generation).arg(chunk);
}

int otherGeneration(int generation)
{
    return generation == 1 ? 2 : 1;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

core::Error storageError(const QString &key, const QString &detail)
{
    return {Errc::Storage, u"keychain"_s, detail, key, {}};
}

} // namespace

struct ChunkedSecrets::Manifest
{
    int generation = 0;
    int chunks = 0; ///< 0: the secret stands at the key itself.
    qsizetype bytes = 0;
    QByteArray sha256;
    QByteArray whole;

    [[nodiscard]] QByteArray toJson() const
    {
        return QJsonDocument({{u"v"_s, version}, {u"generation"_s, generation}, {u"chunks"_s, chunks}, {u"bytes"_s, bytes},
                                 {u"sha256"_s, QString::fromLatin1(sha256)}})
            .toJson(QJsonDocument::Compact);
    }
};

QCoro::Task<Result<std::optional<ChunkedSecrets::Manifest>>> ChunkedSecrets::manifest(QString key)
{
    const auto found = co_await m_below.read(key);
    if (!found)
        co_return core::failure(found.error());
    if (!*found)
        co_return std::optional<Manifest>();
    Manifest out;
    const QJsonObject object = QJsonDocument::fromJson(**found).object();
    if (!object.contains("v"_L1) || !object.contains("chunks"_L1)) {
        out.whole = **found;
        co_return std::optional<Manifest>(std::move(out));
    }
    if (object.value("v"_L1).toInt() != version)
        co_return core::failure(storageError(u"newer"_s, u"the tokens in the keychain were written by a later version of this program"_s));
    out.generation = object.value("generation"_L1).toInt();
    out.chunks = object.value("chunks"_L1).toInt();
    out.bytes = object.value("bytes"_L1).toInteger();
    out.sha256 = object.value("sha256"_L1).toString().toLatin1();
    co_return std::optional<Manifest>(std::move(out));
}

QCoro::Task<Result<std::optional<QByteArray>>> ChunkedSecrets::read(QString key)
{
    const auto found = co_await manifest(key);
    if (!found)
        co_return core::failure(found.error());
    if (!*found)
        co_return std::optional<QByteArray>();
    const Manifest &about = **found;
    QByteArray secret = about.whole;
    for (int chunk = 0; chunk < about.chunks; ++chunk) {
        const auto piece = co_await m_below.read(chunkKey(key, about.generation, chunk));
        if (!piece)
            co_return core::failure(piece.error());
        secret += piece->value_or(QByteArray());
    }
    if (about.chunks > 0 && (secret.size() != about.bytes || hashOf(secret) != about.sha256))
        co_return core::failure(storageError(u"damaged"_s, u"the tokens in the keychain are damaged; sign in again"_s));
    co_return std::optional<QByteArray>(std::move(secret));
}

/// Pieces stand from 0 without a gap, whoever was killed: they are written upwards and removed downwards.
QCoro::Task<Result<>> ChunkedSecrets::removeChunks(QString key, int generation, int from)
{
    int end = from;
    while (true) {
        const auto piece = co_await m_below.read(chunkKey(key, generation, end));
        if (!piece)
            co_return core::failure(piece.error());
        if (!*piece)
            break;
        ++end;
    }
    while (end > from) {
        --end;
        const auto removed = co_await m_below.remove(chunkKey(key, generation, end));
        if (!removed)
            co_return core::failure(removed.error());
    }
    co_return Result<>();
}

QCoro::Task<Result<>> ChunkedSecrets::write(QString key, QByteArray secret)
{
    const auto before = co_await manifest(key);
    if (!before)
        co_return core::failure(before.error());
    const Manifest old = before->value_or(Manifest());
    Manifest next;
    next.generation = otherGeneration(old.generation);
    next.bytes = secret.size();
    next.sha256 = hashOf(secret);
    QByteArray atTheKey = secret;
    if (secret.size() > m_limit) {
        next.chunks = static_cast<int>((secret.size() + m_limit - 1) / m_limit);
        for (int chunk = 0; chunk < next.chunks; ++chunk) {
            const auto written = co_await m_below.write(chunkKey(key, next.generation, chunk), secret.mid(chunk * m_limit, m_limit));
            if (!written)
                co_return core::failure(written.error());
        }
        atTheKey = next.toJson();
    }
    const auto named = co_await m_below.write(key, atTheKey);
    if (!named)
        co_return core::failure(named.error());
    // From here on the new is what is read. What could not be removed now the next writing removes.
    static_cast<void>(co_await removeChunks(key, otherGeneration(next.generation), 0));
    static_cast<void>(co_await removeChunks(key, next.generation, next.chunks));
    co_return Result<>();
}

QCoro::Task<Result<>> ChunkedSecrets::remove(QString key)
{
    const auto before = co_await manifest(key);
    if (!before)
        co_return core::failure(before.error());
    Result<> removed = co_await m_below.remove(key);
    for (const int generation : {1, 2}) {
        if (removed)
            removed = co_await removeChunks(key, generation, 0);
    }
    co_return removed;
}

} // namespace auth
