// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mailboxes.h"

#include "domain/calendar/right.h"
#include "session/policies.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr std::chrono::milliseconds shortestPause{700};
constexpr int loadsShare = 5; ///< At most every fifth moment of a scan goes into looking at the store.
constexpr std::chrono::milliseconds progressEvery{100};
constexpr std::chrono::milliseconds serviceLook{250};

core::Result<MailboxSetPtr> lookAt(const session::StoreReader &reader)
{
    const auto set = freedElsewhere(MailboxSet());
    auto stock = session::loadStock(reader, domain::FacetId::Calendar);
    if (!stock)
        return core::failure(stock.error());
    set->stock = std::move(*stock);
    set->takenAt = reader.now();
    const auto policies = session::policiesFor(reader, {});
    if (!policies)
        return core::failure(policies.error());
    auto view = session::viewOf(reader, set->stock, *policies, {});
    if (!view) {
        set->policyProblem = view.error();
        view = session::viewOf(reader, set->stock, {}, {});
    }
    if (!view)
        return core::failure(view.error());
    set->view = std::move(*view);
    return MailboxSetPtr(set);
}

QCoro::Task<core::Result<session::ScanResult>> scanNow(session::Session &session, QStringList named,
    std::function<void(const session::ScanProgress &)> progress, std::stop_token stop)
{
    const auto policies = session::policiesFor(session.reader(), {});
    if (!policies)
        co_return core::failure(policies.error());
    session::ScanRequest request;
    request.identities = std::move(named);
    request.priority = request.identities.isEmpty() ? change::Priority::Scan : change::Priority::Click;
    request.policies = *policies;
    co_return co_await session::scan(session, std::move(request), std::move(progress), stop);
}

} // namespace

QStringList MailboxSet::valuesOf(domain::Field field) const
{
    using Field = domain::Field;
    switch (field) {
    case Field::Status:
        return domain::calendar::stateNames();
    case Field::Default:
        return domain::calendar::Right::roles();
    case Field::New:
        return {u"yes"_s, u"no"_s};
    case Field::Exception:
        return {u"yes"_s, u"no"_s, u"expired"_s};
    default:
        break;
    }
    QStringList values;
    if (const catalog::DictionaryColumn *known = view.columns.dictionary(field)) {
        for (quint32 code = 1; code < known->entries(); ++code)
            values.append(known->entry(code));
    }
    values.sort(Qt::CaseInsensitive);
    return values;
}

Mailboxes::Mailboxes(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_renew.setSingleShot(true);
    m_renew.callOnTimeout(this, &Mailboxes::reload);
    m_watch.callOnTimeout(this, &Mailboxes::watchService);
}

void Mailboxes::reload()
{
    m_renew.stop();
    if (m_loading)
        m_again = true;
    else
        load();
}

void Mailboxes::load()
{
    m_loading = true;
    m_again = false;
    m_loadTime.start();
    m_engine.read<MailboxSetPtr>(
        this, lookAt, [this](core::Result<MailboxSetPtr> set) { take(std::move(set)); });
}

void Mailboxes::take(core::Result<MailboxSetPtr> set)
{
    m_loading = false;
    if (!set) {
        Q_EMIT loadFailed(set.error());
    } else {
        m_current = std::move(*set);
        m_loaded = true;
        Q_EMIT changed();
    }
    if (m_again)
        return load();
    if (const auto then = std::exchange(m_afterLoad, {}))
        then();
    if (m_scanning)
        m_renew.start(std::max(shortestPause, loadsShare * std::chrono::milliseconds(m_loadTime.elapsed())));
}

void Mailboxes::scan(QStringList named)
{
    if (m_scanning)
        return;
    m_scanning = true;
    m_progress = {};
    // Called on the engine thread, which outlives this only by what it delivers.
    const auto sinceTold = std::make_shared<QElapsedTimer>();
    const auto progress = [this, &engine = m_engine, guard = QPointer<QObject>(this), sinceTold](
                              const session::ScanProgress &now) {
        if (sinceTold->isValid() && sinceTold->elapsed() < progressEvery.count())
            return;
        sinceTold->start();
        engine.deliver(guard, [this, now] {
            m_progress = now;
            Q_EMIT scanProgressed();
        });
    };
    m_stopScan = m_engine.ask<session::ScanResult>(
        this,
        [named, progress](session::Session &session, std::stop_token stop) {
            return scanNow(session, named, progress, stop);
        },
        [this](core::Result<session::ScanResult> result) { endScan(std::move(result)); });
    m_renew.start(shortestPause);
    m_watch.start(serviceLook);
    Q_EMIT scanStarted();
}

void Mailboxes::stopScan()
{
    if (m_scanning)
        m_stopScan();
}

/// Calls wait for the service without the scan knowing: it is told from here.
void Mailboxes::watchService()
{
    using Pause = std::optional<exchange::ServicePause>;
    m_engine.ask<Pause>(
        this,
        [](session::Session &session, std::stop_token) -> QCoro::Task<core::Result<Pause>> {
            const auto client = session.client();
            if (!client)
                co_return core::failure(client.error());
            co_return (*client)->telemetry().pause(session.clock().now());
        },
        [this](const core::Result<Pause> &pause) {
            const Pause now = m_scanning ? pause.value_or(Pause()) : Pause();
            if (std::exchange(m_servicePause, now) != now)
                Q_EMIT scanProgressed();
        });
}

void Mailboxes::endScan(core::Result<session::ScanResult> result)
{
    m_scanning = false;
    m_watch.stop();
    m_servicePause.reset();
    if (result)
        m_progress = result->counts;
    m_afterLoad = [this, result = std::move(result)] {
        if (result)
            Q_EMIT scanEnded(*result);
        else
            Q_EMIT scanFailed(result.error());
    };
    reload();
}

} // namespace ui
