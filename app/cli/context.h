// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "core/clock.h"
#include "session/exposure.h"
#include "session/session.h"

#include <memory>
#include <stop_token>

namespace cli {

/// The options every verb takes.
struct Globals
{
    QString connection;
    QString cloud;
    QString tenant;
    QString clientId;
    QString certificate;
    QString key;
    QString surface;
    QString store;
    QString limits;
    int passphraseFd = -1; ///< File descriptor to read the key's passphrase from; -1: none.
    int inFlight = 0;  ///< 0: the product's default.
    bool json = false;
    bool noProgress = false;
};

/// What a verb works with.
class Context
{
public:
    Context(Globals globals, core::Clock &clock, std::stop_token stop);

    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] core::Clock &clock() { return m_clock; }
    [[nodiscard]] std::stop_token stop() const { return m_stop; }
    [[nodiscard]] const Globals &globals() const { return m_globals; }

    /// The connection the options name: a saved one, changed by what else is given, or one made of options alone.
    [[nodiscard]] core::Result<session::Connection> connection() const;
    /// The same of another tenant than --tenant says, e.g. of that which one of its domains stands for.
    void setTenant(core::TenantId tenant) { m_globals.tenant = tenant.text(); }
    /// The saved connection of a name, as if --connection had said so.
    void choose(const QString &saved) { m_globals.connection = saved; }
    /// What the connection is to be called, whatever it was made of.
    void rename(const QString &name) { m_name = name; }
    /// Who is expected to sign in: whoever a connection to the same tenant and application was of before.
    void expect(session::Connection before) { m_before = std::move(before); }
    /// Opens the session once; main closes it after the verb. Errors: BadInput, Storage.
    /// \param answersSoon  for a person who waits: an absent network is told after seconds instead of minutes.
    [[nodiscard]] core::Result<session::Session *> session(bool answersSoon = false);
    QCoro::Task<> close();

private:
    void warnOf(const std::vector<session::Exposed> &files);
    [[nodiscard]] std::optional<QByteArray> passphraseOf(const QString &file) const;

    Globals m_globals;
    QString m_name; ///< Of the connection; empty: as it is saved.
    session::Connection m_before;
    core::Clock &m_clock;
    std::stop_token m_stop;
    Console m_console;
    std::unique_ptr<session::Session> m_session;
};

} // namespace cli
