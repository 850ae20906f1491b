// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/snapshots.h"

#include "session/files.h"
#include "session/records.h"

#include <QDate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

Snapshots::Snapshots(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

bool Snapshots::isTaken(const QString &name) const
{
    return std::any_of(
        m_all.begin(), m_all.end(), [&](const store::Snapshot &one) { return one.name == name; });
}

QString Snapshots::freeName() const
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QString name = today;
    for (int i = 2; isTaken(name); ++i)
        name = u"%1 (%2)"_s.arg(today).arg(i);
    return name;
}

void Snapshots::reload()
{
    m_engine.reload(this, m_all, session::allSnapshots);
}

void Snapshots::begin()
{
    ++m_busy;
    Q_EMIT changed();
}

void Snapshots::end()
{
    --m_busy;
    reload();
}

void Snapshots::create(const QString &name, const Scope &scope)
{
    begin();
    session::SnapshotRequest request;
    request.name = name;
    request.where = scope.isSelection() ? QString() : scope.where;
    request.named = scope.named;
    m_engine.ask<session::SnapshotResult>(
        this,
        [request](
            session::Session &session, std::stop_token) { return session::createSnapshot(session, request); },
        [this, name](const core::Result<session::SnapshotResult> &result) {
            end();
            if (result)
                Q_EMIT created(name, *result);
            else
                Q_EMIT failed(result.error());
        });
}

void Snapshots::import(const QString &name, const QString &path)
{
    begin();
    m_engine.ask<session::ImportResult>(
        this,
        [name, path](session::Session &session, std::stop_token) -> QCoro::Task<core::Result<session::ImportResult>> {
            const auto bytes = session::readFile(path);
            if (!bytes)
                co_return core::failure(bytes.error());
            co_return co_await session::importSnapshot(session, name, path, *bytes);
        },
        [this, name](const core::Result<session::ImportResult> &result) {
            end();
            if (result)
                Q_EMIT imported(name, *result);
            else
                Q_EMIT failed(result.error());
        });
}

void Snapshots::remove(const QString &name)
{
    begin();
    m_engine.ask<void>(
        this,
        [name](session::Session &session, std::stop_token) { return session::deleteSnapshot(session, name); },
        [this](const core::Result<> &result) {
            end();
            if (!result)
                Q_EMIT failed(result.error());
        });
}

void Snapshots::compare(
    QObject *context, const QString &before, const QString &after, Engine::Answer<Differences> answer)
{
    m_engine.read<Differences>(
        context,
        [before, after](
            const session::StoreReader &reader) { return session::compareSnapshots(reader, before, after); },
        std::move(answer));
}

void Snapshots::exportTo(const QString &name, const QString &path)
{
    const auto write = [name, path](const session::StoreReader &reader) -> core::Result<> {
        const auto bytes = session::exportSnapshot(reader, name);
        if (!bytes)
            return core::failure(bytes.error());
        return session::writeFile(path, *bytes);
    };
    m_engine.read<void>(this, write, [this, path](const core::Result<> &written) {
        if (written)
            Q_EMIT exported(path);
        else
            Q_EMIT failed(written.error());
    });
}

} // namespace ui
