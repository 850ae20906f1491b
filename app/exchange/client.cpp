// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/client.h"

#include "core/ensure.h"
#include "exchange/answer.h"
#include "exchange/authorised.h"
#include "exchange/batcher.h"
#include "exchange/busy.h"
#include "exchange/lane.h"
#include "exchange/pacer.h"
#include "exchange/retrying.h"
#include "exchange/wire.h"

#include <QSslCertificate>

namespace exchange {

using namespace Qt::StringLiterals;
using core::Errc;
using core::Error;
using core::failure;
using core::Result;

namespace {

/// The top of the stack: one token for the caller's stop and the connection's end, and the stack kept alive.
class Entrance final : public CallPort
{
public:
    Entrance(CallPort &inner, Busy &busy)
        : m_inner(inner)
        , m_busy(busy)
    {
    }

    QCoro::Task<Result<Reply>> call(Call call, std::stop_token stop) override
    {
        if (stop.stop_requested() || m_busy.ending().stop_requested())
            co_return failure(Errc::Cancelled, call.subject, u"cancelled"_s);
        const Busy::Guard guard = m_busy.enter();
        std::stop_source either;
        const auto end = [&either] { either.request_stop(); };
        const std::stop_callback onCaller(stop, end);
        const std::stop_callback onEnd(m_busy.ending(), end);
        Result<Reply> reply = co_await m_inner.call(call, either.get_token());
        co_return reply;
    }

private:
    CallPort &m_inner;
    Busy &m_busy;
};

Endpoints endpointsOf(const ClientSettings &settings)
{
    return {settings.cloud.exchange, settings.cloud.graph, settings.tenant,
        organizationAnchor(settings.signedIn, settings.tenant), settings.limits};
}

Lanes::Settings laneSettings(const ClientSettings &settings)
{
    Lanes::Settings lanes;
    if (!settings.cloud.ca.isEmpty())
        lanes.authorities = QSslCertificate::fromPath(settings.cloud.ca, QSsl::Pem);
    // Over HTTP/1.1 a manager holds six connections to a host.
    if (settings.cloud.exchange.scheme() != u"https")
        lanes.readLanes = std::max(2, (settings.limits.inFlightMax + 5) / 6);
    return lanes;
}

} // namespace

struct Client::Stack
{
    ClientSettings settings;
    Busy busy;
    std::shared_ptr<Telemetry> telemetry = std::make_shared<Telemetry>();
    VolatileFolderMemory ownFolders;
    Surfaces surfaces;
    Lanes lanes;
    Authorised authorised;
    Batcher batcher;
    Pacer pacer;
    Retrying retrying;
    Entrance entrance;
    Directory directory;
    CalendarGateway calendars;
    AppsGateway apps;

    Stack(const ClientSettings &given, TokenSource &tokens, core::Clock &clock, FolderMemory *folders)
        : settings(given)
        , surfaces(given.surface)
        , lanes(laneSettings(given), telemetry)
        , authorised(lanes, tokens, endpointsOf(given))
        , batcher(authorised, endpointsOf(given), clock, telemetry, busy)
        , pacer(batcher, given.limits, clock, telemetry, busy)
        , retrying(pacer, given.limits, clock, telemetry)
        , entrance(retrying, busy)
        , directory(entrance, surfaces)
        , calendars(entrance, surfaces, folders != nullptr ? *folders : ownFolders)
        , apps(entrance, surfaces)
    {
    }
};

Client::Client(ClientSettings settings, TokenSource &tokens, core::Clock &clock, FolderMemory *folders)
    : m_stack(std::make_shared<Stack>(settings, tokens, clock, folders))
{
    m_stack->busy.setOwner(m_stack);
}

Client::~Client()
{
    m_stack->busy.end();
}

Directory &Client::directory()
{
    return m_stack->directory;
}

CalendarGateway &Client::calendars()
{
    return m_stack->calendars;
}

void Client::setWritePermit(std::function<bool()> mayWrite)
{
    m_stack->lanes.setWritePermit(std::move(mayWrite));
}

AppsGateway &Client::apps()
{
    return m_stack->apps;
}

change::Gateway &Client::gateway(domain::FacetId facet)
{
    if (facet == domain::FacetId::Apps)
        return apps();
    return calendars();
}

const Surfaces &Client::surfaces() const
{
    return m_stack->surfaces;
}

Telemetry Client::telemetry() const
{
    return *m_stack->telemetry;
}

void Client::joinNoCalls()
{
    m_stack->batcher.joinNone();
}

void Client::shareWith(int processes)
{
    m_stack->pacer.shareWith(processes);
}

CallPort &Client::calls()
{
    return m_stack->entrance;
}

QCoro::Task<> Client::close()
{
    const std::shared_ptr<Stack> stack = m_stack;
    stack->busy.end();
    do { // what ends may have made something else begin
        const core::Deferred<core::Done> idle = stack->busy.whenIdle();
        co_await idle.wait();
    } while (!stack->busy.isIdle());
}

namespace {

Call moduleCall()
{
    Call call;
    call.cmdlet = u"EXOModuleFile"_s;
    call.get = u"EXOModuleFile?Version=3.9.2"_s;
    call.headers = {{"CommandName", "*"}};
    call.priority = change::Priority::Click;
    call.subject = u"the cmdlets of this account"_s;
    return call;
}

Call organizationCall(Surface surface)
{
    Call call;
    call.cmdlet = u"Get-OrganizationConfig"_s;
    call.surface = surface;
    call.priority = change::Priority::Click;
    call.subject = u"the organisation"_s;
    return call;
}

Call graphCall()
{
    Call call;
    call.cmdlet = u"GET users"_s;
    call.get = u"users?$select=id&$top=1"_s;
    call.surface = Surface::Graph;
    call.priority = change::Priority::Click;
    call.subject = u"the directory"_s;
    return call;
}

SurfaceFinding findingOf(const Result<Reply> &reply)
{
    SurfaceFinding finding;
    finding.asked = true;
    finding.serves = reply.has_value();
    if (!reply)
        finding.error = reply.error();
    return finding;
}

QStringList exportedCmdlets(const Reply &reply)
{
    QStringList names;
    for (const QJsonValue &row : reply.rows) {
        for (const QString &list : answer::texts(row.toObject(), u"exportedCmdlets")) {
            for (const QString &name : list.split(u',', Qt::SkipEmptyParts))
                names << name.trimmed();
        }
    }
    return names;
}

} // namespace

QCoro::Task<Result<Capabilities>> Client::probe(std::stop_token stop)
{
    const std::shared_ptr<Stack> stack = m_stack;
    Capabilities found;
    const SurfaceChoice choice = stack->surfaces.choice();
    if (choice != SurfaceChoice::V2) {
        const Call call = moduleCall();
        const Result<Reply> module = co_await stack->entrance.call(call, stop);
        if (module)
            found.cmdlets = exportedCmdlets(*module);
        found.beta = findingOf(module);
        const bool noModuleFile
            = !module && (module.error().code == Errc::NotFound || module.error().code == Errc::Refused);
        if (noModuleFile) { // an undocumented address: ask for something plain before saying no
            const Call plain = organizationCall(Surface::Beta);
            const Result<Reply> organization = co_await stack->entrance.call(plain, stop);
            found.beta = findingOf(organization);
        }
    }
    // An outage of beta is no reason to go on with less: only a clear no is.
    const bool betaPasses = found.beta.error
        && (found.beta.error->code == Errc::Unavailable || found.beta.error->code == Errc::Throttled
            || found.beta.error->code == Errc::Cancelled);
    if (choice == SurfaceChoice::V2 || (choice == SurfaceChoice::Auto && !found.beta.serves && !betaPasses)) {
        const Call call = organizationCall(Surface::V2);
        const Result<Reply> organization = co_await stack->entrance.call(call, stop);
        found.v2 = findingOf(organization);
    }
    if (!stack->settings.cloud.graph.isEmpty()) {
        const Call call = graphCall();
        const Result<Reply> users = co_await stack->entrance.call(call, stop);
        found.graph = findingOf(users);
    }
    stack->surfaces.found(found);
    if (!found.beta.serves && !found.v2.serves)
        co_return failure(found.beta.error ? *found.beta.error : *found.v2.error);
    co_return found;
}

} // namespace exchange
