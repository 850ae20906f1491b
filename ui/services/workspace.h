// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exceptions.h"
#include "services/exports.h"
#include "services/mailboxes.h"
#include "services/plans.h"
#include "services/policies.h"
#include "services/runs.h"
#include "services/self_test.h"
#include "services/sign_in.h"
#include "services/snapshots.h"

namespace ui {

/// One connection at work: its engine, and one service per noun, for the pages to be built on. Lives on the
/// window thread. What the services know comes after open().
class Workspace final : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(
        session::Connection connection, exchange::Limits limits = {}, QObject *parent = nullptr);

    /// Opens the store and begins to load what it knows. Either opened() or failed() follows.
    void open(const QString &keyPassphrase = {});

    [[nodiscard]] Engine &engine() { return m_engine; }
    [[nodiscard]] SignIn &signIn() { return m_signIn; }
    [[nodiscard]] Mailboxes &mailboxes() { return m_mailboxes; }
    [[nodiscard]] Policies &policies() { return m_policies; }
    [[nodiscard]] Snapshots &snapshots() { return m_snapshots; }
    [[nodiscard]] Plans &plans() { return m_plans; }
    [[nodiscard]] Runs &runs() { return m_runs; }
    [[nodiscard]] Exceptions &exceptions() { return m_exceptions; }
    [[nodiscard]] SelfTest &selfTest() { return m_selfTest; }
    [[nodiscard]] Exports &exports() { return m_exports; }
    [[nodiscard]] const session::Connection &connection() const { return m_engine.connection(); }

Q_SIGNALS:
    void opened();
    void failed(const core::Error &error);

private:
    void readAmbiguous();
    void noticeRefusals();
    void needSignIn(const core::Error &error, std::function<void()> goOn);

    std::function<void()> m_interrupted; ///< What a refused sign-in ended last; goes on after the next one.
    Engine m_engine; // first: outlives what works with it
    SignIn m_signIn;
    Mailboxes m_mailboxes;
    Policies m_policies;
    Snapshots m_snapshots;
    Plans m_plans;
    Runs m_runs;
    Exceptions m_exceptions;
    SelfTest m_selfTest;
    Exports m_exports;
};

} // namespace ui
