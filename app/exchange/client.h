// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "exchange/apps_gateway.h"
#include "exchange/calendar_gateway.h"
#include "exchange/cloud.h"
#include "exchange/directory.h"
#include "exchange/limits.h"
#include "exchange/surfaces.h"
#include "exchange/telemetry.h"
#include "exchange/token_source.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace exchange {

struct ClientSettings
{
    Cloud cloud;
    QString tenant; ///< GUID or a verified domain.
    QString signedIn; ///< UPN of the signed-in person; empty for an application.
    SurfaceChoice surface = SurfaceChoice::Auto;
    Limits limits;
};

/// One connection to a tenant: owns lanes, batcher, pacer and retrying, and hands out what is built on them.
/// Lives on one thread with an event loop. Tokens, clock and folder memory must outlive it and its running
/// calls: await close() before they go.
class Client
{
public:
    /// `folders` null: calendars are remembered while the client lives.
    Client(ClientSettings settings, TokenSource &tokens, core::Clock &clock, FolderMemory *folders = nullptr);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// Asks each surface what it serves and what the signed-in one may do, and chooses (with `auto`).
    /// Errors: those that make the connection useless: SignInNeeded, Forbidden, Unavailable, Cancelled...
    QCoro::Task<core::Result<Capabilities>> probe(std::stop_token stop);

    [[nodiscard]] Directory &directory();
    [[nodiscard]] CalendarGateway &calendars();
    [[nodiscard]] AppsGateway &apps();
    [[nodiscard]] change::Gateway &gateway(domain::FacetId facet); ///< One of the two.
    [[nodiscard]] const Surfaces &surfaces() const;
    [[nodiscard]] Telemetry telemetry() const;
    /// Tells how many processes, this one among them, talk to the tenant now: they share the window.
    void shareWith(int processes);
    /// Sends each call as a request of its own from now on: the answers of a batch cannot be trusted here.
    void joinNoCalls();
    /// From now on no write leaves while this says no: it is asked when one is about to, however long that waited. Null: all may.
    void setWritePermit(std::function<bool()> mayWrite);
    /// One call of one's own, e.g. for a self-test.
    [[nodiscard]] CallPort &calls();

    /// Starts nothing more, ends reads, awaits writes that were sent; completes when nothing is under way.
    QCoro::Task<> close();

private:
    struct Stack;
    std::shared_ptr<Stack> m_stack;
};

} // namespace exchange
