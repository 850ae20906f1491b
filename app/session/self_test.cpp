// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/self_test.h"

#include "change/facets.h"
#include "session/policies.h"
#include "session/prober.h"
#include "session/tenant_lease.h"
#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace session {
namespace {

const QString reportSetting = u"self-test"_s;
const QString openSetting = u"self-test-open"_s; ///< What is to be put back; there while a self-test is under way.

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject toJson(const SelfTestReport &report)
{
    QJsonArray findings;
    for (const change::Finding &finding : report.findings)
        findings.append(QJsonObject {{u"probe"_s, change::probeName(finding.probe)}, {u"outcome"_s, change::outcomeName(finding.outcome)},
            {u"detail"_s, finding.detail}});
    return {{u"at"_s, core::toIso(report.at)}, {u"who"_s, report.who}, {u"mailboxes"_s, QJsonArray::fromStringList(report.mailboxes)},
        {u"findings"_s, findings}, {u"slowestReadBackMs"_s, qint64(report.slowestReadBack.count())}};
}

SelfTestReport reportFrom(const QJsonObject &json)
{
    SelfTestReport report;
    report.at = core::fromIso(json.value("at"_L1).toString()).value_or(core::Instant());
    report.who = json.value("who"_L1).toString();
    for (const QJsonValue &address : json.value("mailboxes"_L1).toArray())
        report.mailboxes.append(address.toString());
    report.slowestReadBack = std::chrono::milliseconds(json.value("slowestReadBackMs"_L1).toInteger());
    for (const QJsonValue &element : json.value("findings"_L1).toArray()) {
        const QJsonObject finding = element.toObject();
        const auto probe = change::probeFromName(finding.value("probe"_L1).toString());
        const auto outcome = change::outcomeFromName(finding.value("outcome"_L1).toString());
        if (probe && outcome)
            report.findings.push_back({*probe, *outcome, finding.value("detail"_L1).toString()});
    }
    return report;
}

QJsonObject toJson(const Probed &probed)
{
    QJsonObject json {{u"id"_s, probed.mailbox.id.text()}, {u"guid"_s, probed.mailbox.guid.text()},
        {u"generation"_s, probed.mailbox.generation.toString(QUuid::WithoutBraces)}, {u"address"_s, probed.mailbox.address},
        {u"calendar"_s, QJsonDocument::fromJson(probed.calendar.json()).object()}};
    if (!probed.apps.isNull())
        json.insert(u"apps"_s, QJsonDocument::fromJson(probed.apps.json()).object());
    QJsonArray touched;
    for (const core::RecipientId id : probed.touched)
        touched.append(id.text());
    json.insert(u"touched"_s, touched);
    return json;
}

core::Result<Probed> probedFrom(const QJsonObject &json)
{
    Probed probed;
    probed.mailbox = {core::MailboxId::fromText(json.value("id"_L1).toString()), core::RecipientId::fromText(json.value("guid"_L1).toString()),
        QUuid::fromString(json.value("generation"_L1).toString()), json.value("address"_L1).toString()};
    auto calendar = change::facetOf(domain::FacetId::Calendar).fromJson(json.value("calendar"_L1).toObject());
    if (!calendar)
        return core::failure(calendar.error());
    probed.calendar = std::move(*calendar);
    for (const QJsonValue &id : json.value("touched"_L1).toArray())
        probed.touched.push_back(core::RecipientId::fromText(id.toString()));
    if (json.contains("apps"_L1)) {
        auto apps = change::facetOf(domain::FacetId::Apps).fromJson(json.value("apps"_L1).toObject());
        if (!apps)
            return core::failure(apps.error());
        probed.apps = std::move(*apps);
    }
    return probed;
}

core::Result<std::optional<QJsonObject>> storedObject(const StoreReader &reader, const QString &name)
{
    return store::setting(reader.sql(), reader.tenant(), name).map([](const std::optional<QString> &text) -> std::optional<QJsonObject> {
        if (!text || text->isEmpty())
            return std::nullopt;
        return QJsonDocument::fromJson(text->toUtf8()).object();
    });
}

/// Settings that change together with an event.
QCoro::Task<core::Result<>> keepSettings(Session &session, QMap<QString, QJsonObject> values, QString kind, QJsonObject facts)
{
    store::Writer::Job job = [tenant = session.tenant(), values](store::Sql &sql) -> core::Result<> {
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            const auto kept = store::keepSetting(sql, tenant, it.key(), it.value().isEmpty() ? QString() : compact(it.value()));
            if (!kept)
                return kept;
        }
        return {};
    };
    co_return co_await session.commitWithEvent(std::move(job), std::move(kind), std::move(facts));
}

bool has(const std::vector<change::Finding> &findings, change::Probe probe, change::Finding::Outcome outcome)
{
    return std::any_of(findings.begin(), findings.end(),
        [&](const change::Finding &finding) { return finding.probe == probe && finding.outcome == outcome; });
}

/// The mailbox a person named, as it is now. Errors: BadInput where it is not a person's; those of a call.
QCoro::Task<core::Result<domain::Mailbox>> sacrificial(exchange::Client &client, QString name, std::stop_token stop)
{
    core::Result<domain::Mailbox> mailbox = co_await client.directory().mailbox(name, change::Priority::Click, stop);
    if (mailbox && mailbox->type != "UserMailbox"_L1)
        co_return core::failure(core::Errc::BadInput, name, u"this is a %1; the self-test takes two user mailboxes that nobody needs"_s.arg(mailbox->type));
    co_return mailbox;
}

/// The active policy's first group; none without one.
std::optional<domain::Trustee> policyGroup(const StoreReader &reader)
{
    const auto policies = policiesFor(reader, {});
    const auto index = storedIndex(reader);
    if (!policies || !index)
        return std::nullopt;
    for (const domain::calendar::PolicyGroup &group : policies->groups()) {
        if (const domain::Recipient *known = (*index)->byAddress(group.address))
            return domain::Trustee::of(known->guid, known->name);
    }
    return std::nullopt;
}

} // namespace

bool SelfTestReport::holds(change::Probe probe) const
{
    return has(findings, probe, change::Finding::Outcome::Holds);
}

bool SelfTestReport::contradicts(change::Probe probe) const
{
    return has(findings, probe, change::Finding::Outcome::Contradicted);
}

std::chrono::milliseconds SelfTestReport::settle() const
{
    return std::max<std::chrono::milliseconds>(std::chrono::seconds(12), slowestReadBack * 3);
}

core::Result<std::optional<SelfTestReport>> lastSelfTest(const StoreReader &reader)
{
    return storedObject(reader, reportSetting).map([](const std::optional<QJsonObject> &json) {
        return json ? std::optional(reportFrom(*json)) : std::nullopt;
    });
}

namespace {

/// A self-test with the tenant's lease in hand.
QCoro::Task<core::Result<SelfTestReport>> probeAndPutBack(
    Session &session, exchange::Client &client, SelfTestRequest request, std::function<void(const change::Finding &)> told, std::stop_token stop)
{
    Prober prober(client, session.clock(), request.patience, told);
    const auto left = storedObject(session.reader(), openSetting);
    if (!left)
        co_return core::failure(left.error());
    if (*left) { // a self-test was killed
        const auto probed = probedFrom(**left);
        if (!probed)
            co_return core::failure(probed.error());
        const core::Result<QString> differs = co_await prober.putBack(*probed);
        if (!differs)
            co_return core::failure(differs.error());
        if (!differs->isEmpty())
            co_return core::failure(core::Errc::Conflict, probed->mailbox.address,
                u"an earlier self-test was cut short, and this could not be put back: %1; put it right by hand, then try again"_s.arg(*differs));
    }
    const auto mailbox = co_await sacrificial(client, request.mailbox, stop);
    if (!mailbox)
        co_return core::failure(mailbox.error());
    const auto other = co_await sacrificial(client, request.other, stop);
    if (!other)
        co_return core::failure(other.error());
    if (mailbox->ref.guid == other->ref.guid)
        co_return core::failure(core::Errc::BadInput, mailbox->ref.address, u"the self-test takes two different mailboxes"_s);

    const std::optional<domain::Trustee> group = policyGroup(session.reader());
    std::vector<core::RecipientId> touched {other->ref.guid};
    if (group)
        touched.push_back(group->recipient);
    const core::Result<Probed> start = co_await prober.begin(mailbox->ref, other->ref, std::move(touched), stop);
    SelfTestReport report;
    report.at = session.clock().now();
    report.who = session.person().who;
    report.mailboxes = {mailbox->ref.address, other->ref.address};
    if (start) {
        QJsonObject facts {{u"mailboxes"_s, QJsonArray::fromStringList(report.mailboxes)}};
        QMap<QString, QJsonObject> open {{openSetting, toJson(*start)}};
        const auto noted = co_await keepSettings(session, std::move(open), change::eventKind::selfTestStarted, std::move(facts));
        if (!noted)
            co_return core::failure(noted.error());
        const core::Result<> tried = co_await prober.tryOut(*start, *other, group, stop);
        const core::Result<QString> differs = co_await prober.putBack(*start); // whatever happened, and even if it is to stop
        if (!tried)
            co_return core::failure(tried.error());
        if (!differs)
            co_return core::failure(differs.error());
        prober.found(change::Probe::PutBack, differs->isEmpty(), *differs);
    } else if (!prober.contradicts(change::Probe::FolderIdentity)) {
        co_return core::failure(start.error());
    }
    report.findings = prober.findings();
    report.slowestReadBack = prober.slowestReadBack();
    QMap<QString, QJsonObject> closed {{reportSetting, toJson(report)}};
    if (report.holds(change::Probe::PutBack))
        closed.insert(openSetting, {});
    const auto kept = co_await keepSettings(session, std::move(closed), change::eventKind::selfTest, toJson(report));
    if (!kept)
        co_return core::failure(kept.error());
    co_return std::move(report);
}

} // namespace

QCoro::Task<core::Result<SelfTestReport>> selfTest(
    Session &session, SelfTestRequest request, std::function<void(const change::Finding &)> told, std::stop_token stop)
{
    const core::Result<exchange::Client *> client = co_await session.online(stop);
    if (!client)
        co_return core::failure(client.error());
    if ((*client)->surfaces().exchange() != exchange::Surface::Beta)
        co_return core::failure(core::Errc::Refused, u"Admin API v2.0"_s, u"the self-test needs the beta surface, which this connection does not use"_s);
    if (const auto index = storedIndex(session.reader()))
        (*client)->calendars().setIndex(*index);
    TenantLease lease(session);
    const core::RunId id {QUuid::createUuid()};
    const core::Result<> taken = co_await lease.take(id);
    if (!taken)
        co_return core::failure(taken.error());
    lease.keep();
    (*client)->setWritePermit([&lease] { return lease.holdsNow(); });
    core::Result<SelfTestReport> report = co_await probeAndPutBack(session, **client, std::move(request), std::move(told), stop);
    (*client)->setWritePermit({});
    co_await lease.giveBack();
    co_return report;
}

} // namespace session
