// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "session/exceptions.h"

namespace ui {

using LedgerEntries = std::vector<session::LedgerEntry>;

/// Mailboxes that are kept as they are on purpose. Lives on the window thread.
class Exceptions final : public QObject
{
    Q_OBJECT

public:
    explicit Exceptions(Engine &engine, QObject *parent = nullptr);

    /// The whole ledger by address, of both facets, as it was last loaded. Never null.
    [[nodiscard]] const std::shared_ptr<const LedgerEntries> &all() const { return m_all; }
    void reload(); ///< Either changed() or failed() follows.

    // One of these at a time; what it says, or failed(), follows.
    /// Keeps Default of these as it was last read. \param expires  when the policy applies again; none: never.
    void keep(std::vector<core::MailboxId> mailboxes, const QString &reason, std::optional<core::Instant> expires = {});
    void end(const LedgerEntries &entries); ///< The policy applies to these mailboxes again.
    void import(const QString &path);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void started();
    void changed(); ///< all()
    void kept(const session::KeptExceptions &result);
    void ended(int count);
    void imported(const QString &path, const session::ImportedExceptions &result);
    void failed(const core::Error &error);

private:
    template <typename T> void carry(Engine::Work<T> work, std::function<void(const T &)> done);

    Engine &m_engine;
    std::shared_ptr<const LedgerEntries> m_all = std::make_shared<LedgerEntries>();
    bool m_busy = false;
};

} // namespace ui
