// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "session/policies.h"

namespace ui {

/// The connection's active policy set. Lives on the window thread.
class Policies final : public QObject
{
    Q_OBJECT

public:
    explicit Policies(Engine &engine, QObject *parent = nullptr);

    [[nodiscard]] const domain::calendar::PolicySet &active() const
    {
        return m_active;
    } ///< Groups not resolved.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isSaving() const { return m_saving; }

    void reload();
    /// Makes `set` the active one. Either saved() or failed() follows.
    void save(const domain::calendar::PolicySet &set);

    /// Asks the service whether a group can carry rights.
    void checkGroup(QObject *context, const QString &address, Engine::Answer<session::CheckedGroup> answer);

Q_SIGNALS:
    void changed();
    void saved();
    void failed(const core::Error &error);

private:
    Engine &m_engine;
    domain::calendar::PolicySet m_active;
    bool m_loaded = false;
    bool m_saving = false;
};

} // namespace ui
