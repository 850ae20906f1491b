// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "practice/server.h"
#include "session/connection.h"

#include <QTemporaryDir>
#include <chrono>
#include <memory>

namespace ui {

/// The practice tenant inside the window's process, for `mullion --demo`: it answers over loopback HTTP from a thread of its
/// own, and everything it leaves on the disk (cloud file, throwaway certificate, store) is in a private folder (0700) that
/// goes with it. A session on its connection is closed before.
class PracticeTenant
{
public:
    /// Makes the population and waits until it listens: 0.1 to 0.6 s for a few hundred mailboxes, most of it for a key to sign
    /// in with, and over a second for 100,000; so a window has it made on another thread. May be called on any thread.
    /// Errors: BadInput (a setting, the folder), saying what.
    [[nodiscard]] static core::Result<std::unique_ptr<PracticeTenant>> start(
        const practice::Options &population, const practice::Faults &behaviour = {});
    ~PracticeTenant(); ///< Ends the thread, then removes the folder.
    PracticeTenant(const PracticeTenant &) = delete;
    PracticeTenant &operator=(const PracticeTenant &) = delete;

    /// How to reach it: named "Practice", with a store of its own.
    [[nodiscard]] const session::Connection &connection() const { return m_connection; }
    /// Its faults and changes from outside, for those who demonstrate or test.
    [[nodiscard]] practice::Server &server() { return m_server; }
    [[nodiscard]] std::chrono::milliseconds startTime() const { return m_startTime; } ///< What start() took.

private:
    PracticeTenant() = default;
    [[nodiscard]] core::Result<> begin(const practice::Options &population, const practice::Faults &behaviour);

    QTemporaryDir m_folder; // outlives the server
    practice::Server m_server;
    session::Connection m_connection;
    std::chrono::milliseconds m_startTime {0};
};

} // namespace ui
