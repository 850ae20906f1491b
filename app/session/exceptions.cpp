// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exceptions.h"

#include "change/facets.h"
#include "report/csv_reader.h"
#include "store/event_log.h"
#include "store/exceptions.h"

#include <QDate>
#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace session {
namespace {

constexpr size_t slice = 500; ///< Mailboxes of one commit: a run must not wait for the store.
constexpr std::array standingNames {"in-force"_L1, "expired"_L1, "other-generation"_L1, "gone"_L1};

/// One line of the ledger, and the event that goes with it.
struct Line
{
    core::MailboxId mailbox;
    domain::FacetId facet = domain::FacetId::Calendar;
    domain::Exception exception;
    change::Event event;
};

/// The facet's word for what the last reading would keep; empty where it did not succeed or did not show it.
QString keptOf(const domain::Subject &subject)
{
    if (subject.gone || subject.value.isNull() || subject.failure)
        return {};
    return change::facetOf(subject.value.facet()).kept(subject.value);
}

/// The ledger's line that keeps a mailbox as it was read; none where it was not read well.
std::optional<Line> lineFor(const domain::Subject &subject, domain::Exception like)
{
    const QString kept = keptOf(subject);
    if (kept.isEmpty())
        return std::nullopt;
    like.kept = kept;
    like.generation = subject.mailbox->ref.generation;
    QJsonObject facts {{u"kept"_s, kept}, {u"reason"_s, like.reason}};
    if (like.expires)
        facts.insert(u"expires"_s, core::toIso(*like.expires));
    return Line {subject.mailbox->ref.id, subject.value.facet(), like,
        {change::eventKind::exceptionKept, like.who, {}, subject.mailbox->ref.id, facts}};
}

core::Result<> record(store::Sql &sql, qint64 tenant, core::Instant now, std::span<const Line> lines)
{
    for (const Line &line : lines) {
        const auto recorded = store::keepException(sql, tenant, line.mailbox, line.facet, line.exception).and_then([&] {
            return store::addEvent(sql, tenant, now, line.event);
        });
        if (!recorded)
            return recorded;
    }
    return {};
}

QCoro::Task<core::Result<int>> commitLines(Session &session, std::vector<Line> lines)
{
    const core::Instant now = session.clock().now();
    for (size_t from = 0; from < lines.size(); from += slice) {
        const std::vector<Line> some(lines.begin() + qsizetype(from), lines.begin() + qsizetype(std::min(from + slice, lines.size())));
        store::Writer::Job job
            = [tenant = session.tenant(), now, some](store::Sql &sql) { return record(sql, tenant, now, some); };
        const core::Result<> kept = co_await session.writer().commit(std::move(job));
        if (!kept)
            co_return core::failure(kept.error());
    }
    co_return int(lines.size());
}

Standing standingOf(const domain::MailboxRef &mailbox, bool gone, const domain::Exception &exception, core::Instant now)
{
    if (gone)
        return Standing::Gone;
    if (!exception.appliesTo(mailbox.generation))
        return Standing::OtherGeneration;
    return exception.isExpired(now) ? Standing::Expired : Standing::InForce;
}

/// The lines of an import, read one by one.
class Import
{
public:
    Import(const report::CsvFile &csv, const Operator &person, core::Instant now) : m_csv(csv), m_person(person), m_now(now)
    {
        for (qsizetype i = 0; i < csv.header.size(); ++i)
            m_columns.insert(csv.header[i].trimmed().toCaseFolded(), i);
    }

    [[nodiscard]] bool has(const QString &column) const { return m_columns.contains(column); }

    /// What line `row` asks for; none with `problem` empty: nothing.
    std::optional<Line> line(const report::CsvRow &row, const Stock &stock, const MailboxNames &names, QString *problem) const
    {
        if (const QString standing = cell(row, u"standing"_s); !standing.isEmpty() && standing != standingNames[size_t(Standing::InForce)])
            return std::nullopt;
        const QString address = cell(row, u"address"_s);
        const auto place = names.find(address);
        domain::Exception like;
        like.reason = cell(row, u"reason"_s);
        like.who = m_person.who;
        like.since = m_now;
        if (!place)
            *problem = u"no mailbox is known as \"%1\"; scan first, or check the address"_s.arg(address);
        else if (like.reason.isEmpty())
            *problem = u"%1: an exception needs a reason"_s.arg(address);
        else if (const QString expires = cell(row, u"expires"_s); !expires.isEmpty()) {
            like.expires = expiryFrom(expires);
            if (!like.expires)
                *problem = u"%1: \"%2\" is no date; write it as 2027-03-31"_s.arg(address, expires);
            else if (*like.expires <= m_now)
                *problem = u"%1: %2 is over"_s.arg(address, expires);
        }
        if (!problem->isEmpty())
            return std::nullopt;
        auto line = lineFor(stock.subjects[*place], like);
        if (!line)
            *problem = u"%1: there is no good reading of it; scan it first"_s.arg(address);
        else if (const QString kept = cell(row, u"kept"_s); !kept.isEmpty() && kept != line->exception.kept)
            *problem = u"%1: the file keeps \"%2\", but what was read last is \"%3\"; restore it first, or take the column away"_s.arg(
                address, kept, line->exception.kept);
        return problem->isEmpty() ? line : std::nullopt;
    }

    [[nodiscard]] QString cell(const report::CsvRow &row, const QString &column) const
    {
        const auto place = m_columns.constFind(column);
        return place == m_columns.cend() ? QString() : row.cells[*place].trimmed();
    }

private:
    const report::CsvFile &m_csv;
    const Operator &m_person;
    core::Instant m_now;
    QHash<QString, qsizetype> m_columns;
};

} // namespace

std::optional<core::Instant> expiryFrom(const QString &text)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
        return core::fromIso(day.addDays(1).toString(Qt::ISODate) + u"T00:00:00Z"_s);
    return core::fromIso(text);
}

QString standingName(Standing standing)
{
    return standingNames[size_t(standing)];
}

QCoro::Task<core::Result<KeptExceptions>> keepAsExceptions(Session &session, KeepRequest request)
{
    domain::Exception like;
    like.reason = request.reason.trimmed();
    like.who = session.person().who;
    like.since = session.clock().now();
    like.expires = request.expires;
    if (like.reason.isEmpty())
        co_return core::failure(core::Errc::BadInput, u"reason"_s, u"an exception needs a reason"_s);
    if (like.isExpired(like.since))
        co_return core::failure(core::Errc::BadInput, u"expires"_s, u"the exception would have ended already, at %1"_s.arg(core::toIso(*like.expires)));
    const auto stock = loadStock(session.reader(), request.facet);
    if (!stock)
        co_return core::failure(stock.error());
    QHash<core::MailboxId, size_t> places;
    for (size_t i = 0; i < stock->mailboxes.size(); ++i)
        places.insert(stock->mailboxes[i].ref.id, i);

    KeptExceptions result;
    std::vector<Line> lines;
    for (const core::MailboxId id : request.mailboxes) {
        const auto place = places.constFind(id);
        auto line = place == places.cend() ? std::nullopt : lineFor(stock->subjects[*place], like);
        if (line)
            lines.push_back(std::move(*line));
        else
            result.refused.append(place == places.cend() ? id.text() : stock->mailboxes[*place].ref.address);
    }
    const core::Result<int> kept = co_await commitLines(session, std::move(lines));
    if (!kept)
        co_return core::failure(kept.error());
    result.kept = *kept;
    co_return std::move(result);
}

QCoro::Task<core::Result<int>> endExceptions(Session &session, domain::FacetId facet, std::vector<core::MailboxId> mailboxes)
{
    const auto ledger = store::exceptions(session.reader().sql(), session.tenant(), facet);
    if (!ledger)
        co_return core::failure(ledger.error());
    const core::Instant now = session.clock().now();
    const QString who = session.person().who;
    std::vector<Line> lines;
    for (const core::MailboxId id : mailboxes) {
        const auto found = ledger->constFind(id);
        if (found == ledger->cend() || found->isExpired(now))
            continue;
        domain::Exception ended = *found;
        ended.expires = now;
        lines.push_back({id, facet, ended, {change::eventKind::exceptionRemoved, who, {}, id, {{u"kept"_s, ended.kept}, {u"reason"_s, ended.reason}}}});
    }
    co_return co_await commitLines(session, std::move(lines));
}

core::Result<Ledger> exceptionLedger(
    const StoreReader &reader, domain::FacetId facet, const domain::calendar::PolicySet &policies, const Choice &choice)
{
    const auto kept = store::exceptions(reader.sql(), reader.tenant(), facet);
    if (!kept)
        return core::failure(kept.error());
    const auto stock = loadStock(reader, domain::FacetId::Calendar); // queries speak of calendars, whatever is kept
    if (!stock)
        return core::failure(stock.error());
    const auto chosen = choose(reader, *stock, policies, choice);
    if (!chosen)
        return core::failure(chosen.error());
    Ledger ledger {{}, chosen->undecided, chosen->notFound};
    for (const domain::Subject &subject : chosen->subjects) {
        const domain::Mailbox &mailbox = *subject.mailbox;
        if (const auto found = kept->constFind(mailbox.ref.id); found != kept->cend())
            ledger.entries.push_back({mailbox.ref, mailbox.name, facet, *found, standingOf(mailbox.ref, subject.gone, *found, reader.now())});
    }
    std::sort(ledger.entries.begin(), ledger.entries.end(),
        [](const LedgerEntry &one, const LedgerEntry &other) { return one.mailbox.address < other.mailbox.address; });
    return ledger;
}

report::Table exceptionTable(const std::vector<LedgerEntry> &ledger)
{
    report::Table table;
    for (const char *key : {"address", "name", "facet", "kept", "reason", "who", "since", "expires", "standing"})
        table.columns.push_back({QString::fromLatin1(key), QString::fromLatin1(key)});
    for (const LedgerEntry &entry : ledger) {
        const domain::Exception &exception = entry.exception;
        table.rows.push_back({entry.mailbox.address, entry.name, change::facetOf(entry.facet).name(), exception.kept, exception.reason,
            exception.who, core::toIso(exception.since), exception.expires ? core::toIso(*exception.expires) : QString(),
            standingName(entry.standing)});
    }
    return table;
}

QCoro::Task<core::Result<ImportedExceptions>> importExceptions(Session &session, QString fileName, QByteArray bytes)
{
    const auto csv = report::readCsv(bytes, fileName);
    if (!csv)
        co_return core::failure(csv.error());
    const Operator person = session.person();
    const Import import(*csv, person, session.clock().now());
    if (!import.has(u"address"_s) || !import.has(u"reason"_s))
        co_return core::failure(core::Errc::BadInput, fileName,
            u"the columns address and reason are needed; the header has %1"_s.arg(csv->header.join(u", "_s)));
    std::array<core::Result<Stock>, 2> stocks {
        loadStock(session.reader(), domain::FacetId::Calendar), loadStock(session.reader(), domain::FacetId::Apps)};
    for (const core::Result<Stock> &stock : stocks) {
        if (!stock)
            co_return core::failure(stock.error());
    }
    if (stocks.front()->mailboxes.empty())
        co_return core::failure(core::Errc::NotFound, fileName, u"nothing was scanned yet, so nobody in it is known; scan first"_s);

    const MailboxNames names(stocks.front()->mailboxes);
    ImportedExceptions result;
    std::vector<Line> lines;
    std::array<QSet<core::MailboxId>, 2> taken; // by facet
    for (const report::CsvRow &row : csv->rows) {
        const QString facetText = import.cell(row, u"facet"_s);
        const change::Facet *facet = facetText.isEmpty() ? &change::facetOf(domain::FacetId::Calendar) : change::facetByName(facetText);
        QString problem = facet ? QString() : u"\"%1\" is no facet; calendar and apps are"_s.arg(facetText);
        std::optional<Line> line;
        if (facet)
            line = import.line(row, *stocks[size_t(facet->id())], names, &problem);
        if (line && taken[size_t(line->facet)].contains(line->mailbox)) {
            problem = u"%1 is named twice; its first line is kept"_s.arg(import.cell(row, u"address"_s));
            line.reset();
        }
        if (!problem.isEmpty())
            result.problems.append(u"line %1: %2"_s.arg(row.line).arg(problem));
        if (!line)
            continue;
        taken[size_t(line->facet)].insert(line->mailbox);
        lines.push_back(std::move(*line));
    }
    const core::Result<int> kept = co_await commitLines(session, std::move(lines));
    if (!kept)
        co_return core::failure(kept.error());
    result.kept = *kept;
    co_return std::move(result);
}

} // namespace session
