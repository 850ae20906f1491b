// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scan.h"

#include "change/facets.h"
#include "core/deferred.h"
#include "domain/reading.h"
#include "session/policies.h"
#include "store/event_log.h"
#include "store/mailboxes.h"
#include "store/readings.h"

#include <array>
#include <deque>

using namespace Qt::StringLiterals;

namespace session {
namespace {

/// Mailboxes asked about at once. The pacer decides how many of them are on the wire; the rest wait in its queue, so
/// that batches are always full.
constexpr int readersAtOnce = 120;
constexpr size_t readingsInASlice = 250;

/// When a mailbox has its turn: what a policy claims, what it may claim, the rest.
size_t turnOf(domain::Truth claimed)
{
    switch (claimed) {
    case domain::Truth::True: return 0;
    case domain::Truth::Unknown: return 1;
    case domain::Truth::False: break;
    }
    return 2;
}

QStringList groupAddresses(const domain::calendar::PolicySet &policies)
{
    QStringList all;
    for (const domain::calendar::Policy &policy : policies.policies()) {
        for (const domain::calendar::Grant &grant : policy.grants)
            all.append(grant.group.address);
        for (const domain::calendar::PolicyGroup &group : policy.managed)
            all.append(group.address);
    }
    return all;
}

/// One scan under way; shared by its reading coroutines.
class Scanner
{
public:
    Scanner(Session &session, exchange::Client &client, ScanRequest request,
        std::function<void(const ScanProgress &)> progress, std::stop_token stop)
        : m_session(session), m_client(client), m_request(std::move(request)), m_progress(std::move(progress)), m_stop(std::move(stop))
    {
    }

    QCoro::Task<core::Result<ScanResult>> run();

private:
    QCoro::Task<core::Result<>> begin();
    QCoro::Task<core::Result<>> readDirectory();
    QCoro::Task<core::Result<>> readRecipients();
    QCoro::Task<core::Result<>> readFacet();
    [[nodiscard]] std::optional<domain::MailboxRef> next(); ///< Which mailbox is to be read now.
    QCoro::Task<> reader();
    QCoro::Task<> lookForTheMissing();
    QCoro::Task<core::Result<>> end();
    void useIndex(std::shared_ptr<const domain::RecipientIndex> index);
    void keepPage(std::vector<domain::Mailbox> page);
    void keepSlice();
    [[nodiscard]] bool isWholeList() const { return m_request.identities.isEmpty() && m_request.filter.isEmpty(); }

    Session &m_session;
    exchange::Client &m_client;
    ScanRequest m_request;
    std::function<void(const ScanProgress &)> m_progress;
    std::stop_token m_stop;
    store::Scan m_scan;
    ScanResult m_result;
    exchange::CalendarGateway::Watch m_watch;
    std::array<std::deque<domain::MailboxRef>, 3> m_toRead; ///< By turn.
    std::vector<std::pair<domain::MailboxRef, domain::Reading>> m_slice;
    std::optional<core::Error> m_fatal;
    int m_readers = 0;
    core::Deferred<core::Done> m_allRead;
};

QCoro::Task<core::Result<ScanResult>> Scanner::run()
{
    core::Result<> done = co_await begin();
    if (done)
        done = co_await readDirectory();
    if (done && m_request.facet == domain::FacetId::Calendar)
        done = co_await readRecipients();
    if (done)
        done = co_await readFacet();
    if (done && m_result.listComplete)
        co_await lookForTheMissing();
    const core::Result<> ended = co_await end();
    if (!done)
        co_return core::failure(done.error());
    if (!ended)
        co_return core::failure(ended.error());
    co_return std::move(m_result);
}

QCoro::Task<core::Result<>> Scanner::begin()
{
    m_scan.started = m_session.clock().now();
    m_scan.filter = m_request.identities.isEmpty() ? m_request.filter : u"named: %1"_s.arg(m_request.identities.size());
    store::Writer::Job job = [this](store::Sql &sql) -> core::Result<> {
        return store::beginScan(sql, m_session.tenant(), m_scan.started, m_scan.filter).map([this](qint64 id) { m_scan.id = id; });
    };
    co_return co_await m_session.writer().commit(std::move(job));
}

void Scanner::keepPage(std::vector<domain::Mailbox> page)
{
    for (const domain::Mailbox &mailbox : page) {
        m_toRead[turnOf(m_request.policies.claim(mailbox).claimed)].push_back(mailbox.ref);
        m_result.mailboxes.push_back(mailbox.ref);
    }
    m_result.counts.listed += int(page.size());
    if (m_progress)
        m_progress(m_result.counts);
    m_session.writer().post([tenant = m_session.tenant(), scan = m_scan.id, page = std::move(page)](
                                store::Sql &sql) { return store::keepMailboxes(sql, tenant, scan, page); });
}

QCoro::Task<core::Result<>> Scanner::readDirectory()
{
    exchange::MailboxQuery query;
    query.filter = m_request.filter;
    query.identities = m_request.identities;
    query.priority = m_request.priority;
    exchange::MailboxSink sink = [this](std::vector<domain::Mailbox> page) { keepPage(std::move(page)); };
    const exchange::Listing listing = co_await m_client.directory().mailboxes(std::move(query), std::move(sink), m_stop);
    m_result.notes = listing.notes;
    m_result.listError = listing.cause;
    m_result.listComplete = listing.complete && isWholeList();
    if (listing.cause && listing.rows == 0)
        co_return core::failure(*listing.cause);
    co_return core::Result<>();
}

void Scanner::useIndex(std::shared_ptr<const domain::RecipientIndex> index)
{
    std::vector<core::RecipientId> watched;
    for (const QString &address : groupAddresses(m_request.policies)) {
        if (const domain::Recipient *group = index->byAddress(address))
            watched.push_back(group->guid);
    }
    m_watch = m_client.calendars().watch(std::move(watched));
    m_client.calendars().setIndex(std::move(index));
}

QCoro::Task<core::Result<>> Scanner::readRecipients()
{
    // A few named mailboxes do not need all recipients anew, as long as some are known.
    if (!m_request.identities.isEmpty()) {
        const auto known = storedIndex(m_session.reader());
        if (known) {
            useIndex(*known);
            co_return core::Result<>();
        }
    }
    const auto index = co_await m_client.directory().recipientIndex(m_request.priority, m_stop);
    if (!index && index.error().code == core::Errc::Refused && m_client.surfaces().exchange() == exchange::Surface::V2) {
        m_result.notes.push_back(index.error()); // v2.0 alone reads calendars, but cannot say who the names in them are
        co_return core::Result<>();
    }
    if (!index)
        co_return core::failure(index.error());
    useIndex(*index);
    const auto &all = (*index)->all();
    constexpr size_t pageSize = 1000;
    for (size_t first = 0; first < all.size(); first += pageSize) {
        std::vector<domain::Recipient> page(
            all.begin() + qsizetype(first), all.begin() + qsizetype(std::min(first + pageSize, all.size())));
        m_session.writer().post([tenant = m_session.tenant(), scan = m_scan.id, page = std::move(page)](
                                    store::Sql &sql) { return store::keepRecipients(sql, tenant, scan, page); });
    }
    store::Writer::Job drop = [tenant = m_session.tenant(), scan = m_scan.id](
                                  store::Sql &sql) { return store::dropRecipientsBefore(sql, tenant, scan); };
    co_return co_await m_session.writer().commit(std::move(drop));
}

QCoro::Task<core::Result<>> Scanner::readFacet()
{
    m_readers = std::min(readersAtOnce, m_result.counts.listed);
    if (m_readers > 0) {
        std::vector<QCoro::Task<>> readers;
        for (int i = m_readers; i > 0; --i)
            readers.push_back(reader());
        co_await m_allRead.wait();
    }
    keepSlice();
    if (m_fatal)
        co_return core::failure(*m_fatal);
    co_return core::Result<>();
}

std::optional<domain::MailboxRef> Scanner::next()
{
    for (std::deque<domain::MailboxRef> &turn : m_toRead) {
        if (turn.empty())
            continue;
        domain::MailboxRef mailbox = std::move(turn.front());
        turn.pop_front();
        return mailbox;
    }
    return std::nullopt;
}

QCoro::Task<> Scanner::reader()
{
    while (!m_stop.stop_requested() && !m_fatal) {
        const std::optional<domain::MailboxRef> waiting = next();
        if (!waiting)
            break;
        const domain::MailboxRef mailbox = *waiting;
        const core::Result<domain::Value> value = co_await m_client.gateway(m_request.facet).read(mailbox, m_request.priority, m_stop);
        domain::Reading reading;
        reading.at = m_session.clock().now();
        reading.generation = mailbox.generation;
        if (value) {
            reading.value = *value;
            ++m_result.counts.read;
        } else if (value.error().code == core::Errc::Cancelled) {
            break;
        } else if (value.error().code == core::Errc::SignInNeeded) {
            m_fatal = value.error();
            break;
        } else {
            reading.failure = value.error();
            ++m_result.counts.failed;
            if (m_result.unread.size() < unreadNamed) {
                m_result.unread.push_back(value.error());
                m_result.unread.back().subject = mailbox.address;
            }
        }
        m_slice.emplace_back(mailbox, std::move(reading));
        if (m_slice.size() >= readingsInASlice)
            keepSlice();
        if (m_progress)
            m_progress(m_result.counts);
    }
    if (--m_readers == 0)
        m_allRead.complete(core::Done {});
}

void Scanner::keepSlice()
{
    m_session.writer().post([tenant = m_session.tenant(), facet = m_request.facet, slice = std::exchange(m_slice, {})](
                                store::Sql &sql) -> core::Result<> {
        for (const auto &[mailbox, reading] : slice) {
            if (const auto kept = store::keepReading(sql, tenant, mailbox, facet, reading); !kept)
                return kept;
        }
        return {};
    });
}

QCoro::Task<> Scanner::lookForTheMissing()
{
    const core::Result<> flushed = co_await m_session.writer().flush();
    const auto known = store::mailboxes(m_session.reader().sql(), m_session.tenant());
    if (!flushed || !known)
        co_return;
    for (const store::StoredMailbox &stored : *known) {
        if (stored.seenScan >= m_scan.id || stored.gone || m_stop.stop_requested())
            continue;
        const QString guid = stored.mailbox.ref.guid.text();
        const core::Result<domain::Mailbox> found = co_await m_client.directory().mailbox(guid, m_request.priority, m_stop);
        if (found || found.error().code != core::Errc::NotFound)
            continue;
        ++m_result.gone;
        m_session.writer().post([tenant = m_session.tenant(), id = stored.mailbox.ref.id](
                                    store::Sql &sql) { return store::markGone(sql, tenant, id); });
    }
}

QCoro::Task<core::Result<>> Scanner::end()
{
    m_scan.ended = m_session.clock().now();
    m_scan.complete = m_result.listComplete && !m_stop.stop_requested() && !m_fatal;
    m_scan.listed = m_result.counts.listed;
    m_scan.read = m_result.counts.read;
    m_scan.failed = m_result.counts.failed;
    const core::Result<> flushed = co_await m_session.writer().flush();
    if (!flushed)
        co_return flushed;
    const store::Scan scan = m_scan;
    store::Writer::Job job = [scan](store::Sql &sql) { return store::endScan(sql, scan); };
    QJsonObject facts {{u"facet"_s, change::facetOf(m_request.facet).name()}, {u"filter"_s, scan.filter}, {u"listed"_s, scan.listed}, {u"read"_s, scan.read}, {u"failed"_s, scan.failed},
        {u"complete"_s, scan.complete}};
    co_return co_await m_session.commitWithEvent(std::move(job), change::eventKind::scan, std::move(facts));
}

} // namespace

QCoro::Task<core::Result<ScanResult>> scan(
    Session &session, ScanRequest request, std::function<void(const ScanProgress &)> progress, std::stop_token stop)
{
    const core::Result<exchange::Client *> client = co_await session.online(stop);
    if (!client)
        co_return core::failure(client.error());
    if (request.facet == domain::FacetId::Apps && (*client)->surfaces().exchange() == exchange::Surface::V2)
        co_return core::failure(core::Error {core::Errc::Refused, u"Admin API v2.0"_s,
            u"this tenant is served by v2.0 alone, which knows nothing of email apps and forwarding"_s, u"SurfaceLacks"_s, {}});
    const auto scanner = std::make_shared<Scanner>(session, **client, std::move(request), std::move(progress), stop);
    co_return co_await scanner->run();
}

} // namespace session
