// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "session/scan.h"
#include "session/view.h"

#include <QElapsedTimer>
#include <QTimer>

namespace ui {

/// What the store knows of all mailboxes at one moment, under the active policies. Immutable; safe on any
/// thread.
struct MailboxSet
{
    session::Stock stock;
    session::View view;
    core::Instant takenAt; ///< When this look was taken; ages are counted from it.
    std::optional<core::Error>
        policyProblem; ///< Why the active policies could not be used; states say "no policy" then.

    /// What a field can be in a query here, for completion; empty where that is anything.
    [[nodiscard]] QStringList valuesOf(domain::Field field) const;
};
using MailboxSetPtr = std::shared_ptr<const MailboxSet>;

/// The mailboxes of the connection: what is known, and reading them anew. Lives on the window thread.
class Mailboxes final : public QObject
{
    Q_OBJECT

public:
    explicit Mailboxes(Engine &engine, QObject *parent = nullptr);

    [[nodiscard]] const MailboxSetPtr &current() const { return m_current; } ///< Never null.
    [[nodiscard]] bool isLoaded() const { return m_loaded; } ///< False before the first answer of the store.
    [[nodiscard]] bool isScanning() const { return m_scanning; }
    [[nodiscard]] const session::ScanProgress &progress() const { return m_progress; }
    /// While a scan goes on: why nothing comes for now.
    [[nodiscard]] const std::optional<exchange::ServicePause> &servicePause() const { return m_servicePause; }

    /// Takes a new look at the store; several calls in a row are one look.
    void reload();
    /// Reads mailboxes over the wire into the store. While it goes on, the set is renewed every few moments.
    /// \param named  GUIDs or addresses; empty: all.
    void scan(QStringList named = {});
    void stopScan();

Q_SIGNALS:
    void changed();
    void scanStarted();
    void scanProgressed();
    /// Once for each scan, after its last readings are in current().
    void scanEnded(const session::ScanResult &result);
    void scanFailed(const core::Error &error);
    void loadFailed(const core::Error &error);

private:
    void load();
    void take(core::Result<MailboxSetPtr> set);
    void watchService();
    void endScan(core::Result<session::ScanResult> result);

    Engine &m_engine;
    MailboxSetPtr m_current = std::make_shared<MailboxSet>();
    Engine::Stopper m_stopScan;
    session::ScanProgress m_progress;
    std::optional<exchange::ServicePause> m_servicePause;
    QTimer m_renew; ///< Between two looks while a scan goes on.
    QTimer m_watch; ///< Looks at the service's wishes while a scan goes on.
    QElapsedTimer m_loadTime;
    std::function<void()> m_afterLoad; ///< Tells the end of a scan once its readings are shown.
    bool m_loaded = false;
    bool m_loading = false;
    bool m_again = false; ///< Something changed while a look was being taken.
    bool m_scanning = false;
};

} // namespace ui
