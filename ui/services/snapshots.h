// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "services/scope.h"
#include "session/snapshots.h"

namespace ui {

/// The snapshots of the connection. Lives on the window thread.
class Snapshots final : public QObject
{
    Q_OBJECT

public:
    explicit Snapshots(Engine &engine, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<store::Snapshot> &all() const { return m_all; } ///< Newest first.
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }
    /// A name that is not taken, from today's date.
    [[nodiscard]] QString freeName() const;
    [[nodiscard]] bool isTaken(const QString &name) const;

    void reload();
    void create(const QString &name, const Scope &scope);
    void import(const QString &name, const QString &path);
    void remove(const QString &name);

    using Differences = std::vector<session::SnapshotDifference>;
    /// \param after  empty: what is known now.
    void compare(
        QObject *context, const QString &before, const QString &after, Engine::Answer<Differences> answer);
    void exportTo(
        const QString &name, const QString &path); ///< As JSON. Either exported() or failed() follows.

Q_SIGNALS:
    void changed();
    void created(const QString &name, const session::SnapshotResult &result);
    void imported(const QString &name, const session::ImportResult &result);
    void exported(const QString &path);
    void failed(const core::Error &error);

private:
    void begin();
    void end();

    Engine &m_engine;
    std::vector<store::Snapshot> m_all;
    int m_busy = 0;
};

} // namespace ui
