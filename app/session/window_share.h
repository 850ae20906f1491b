// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/presence.h"
#include "store/writer.h"

#include <functional>
#include <memory>

namespace session {

/// Tells the other processes of a store that this one talks to a tenant, and finds out how many they are: they share
/// the window of calls in flight (exchange::fairShare).
///
/// Every 5 s the process says that it is there for another 20 s, so a dead one's share comes back by itself, and sooner
/// where it can be seen that it has ended. A store that cannot be written stops nobody: as long as it fails, the process
/// goes by its own limit. Engine thread.
class WindowShare
{
public:
    using Tell = std::function<void(int processes)>;

    WindowShare(store::Writer &writer, core::Clock &clock, qint64 tenant, QString holder, Tell tell);
    ~WindowShare(); ///< Tells nobody anything any more; close() before it where others should know at once.
    WindowShare(const WindowShare &) = delete;
    WindowShare &operator=(const WindowShare &) = delete;

    /// Gives the share back. Completes when the store knows, or cannot.
    QCoro::Task<> close();

private:
    struct State;
    static QCoro::Task<> keep(std::shared_ptr<State> state);

    std::shared_ptr<State> m_state;
};

} // namespace session
