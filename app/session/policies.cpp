// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/policies.h"

#include "session/files.h"
#include "store/mailboxes.h"
#include "store/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace session {
namespace {

using domain::calendar::Policy;
using domain::calendar::PolicySet;

QString policyKey(const QString &hash)
{
    return u"policy/"_s + hash;
}

/// What the store remembers of a group.
struct GroupMemory
{
    std::optional<domain::GroupIdentity> identity;
    QStringList formerIds;
    QStringList formerSids;
    std::optional<core::Instant> changedAt;

    [[nodiscard]] QString toJson() const
    {
        QJsonObject json {{u"guid"_s, identity->guid.text()}, {u"externalId"_s, identity->externalId.toString(QUuid::WithoutBraces)},
            {u"formerIds"_s, QJsonArray::fromStringList(formerIds)}, {u"formerSids"_s, QJsonArray::fromStringList(formerSids)}};
        if (identity->sid)
            json.insert(u"sid"_s, *identity->sid);
        if (changedAt)
            json.insert(u"changedAt"_s, core::toIso(*changedAt));
        return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }

    static GroupMemory fromJson(const QString &text)
    {
        const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
        GroupMemory memory;
        domain::GroupIdentity identity;
        identity.guid = core::RecipientId::fromText(json.value("guid"_L1).toString());
        identity.externalId = QUuid::fromString(json.value("externalId"_L1).toString());
        if (json.contains("sid"_L1))
            identity.sid = json.value("sid"_L1).toString();
        memory.identity = identity;
        for (const QJsonValue &id : json.value("formerIds"_L1).toArray())
            memory.formerIds.append(id.toString());
        for (const QJsonValue &sid : json.value("formerSids"_L1).toArray())
            memory.formerSids.append(sid.toString());
        memory.changedAt = core::fromIso(json.value("changedAt"_L1).toString());
        return memory;
    }
};

} // namespace

core::Result<PolicySet> readPolicies(const QString &fileOrFolder)
{
    const QFileInfo info(fileOrFolder);
    if (!info.isDir())
        return readFile(fileOrFolder).and_then([&](const QByteArray &bytes) { return PolicySet::parse(bytes, fileOrFolder); });
    std::vector<Policy> policies;
    for (const QString &name : QDir(fileOrFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString path = QDir(fileOrFolder).filePath(name);
        auto policy = readFile(path).and_then([&](const QByteArray &bytes) { return Policy::parse(bytes, path); });
        if (!policy)
            return core::failure(policy.error());
        policies.push_back(std::move(*policy));
    }
    if (policies.empty())
        return core::failure(core::Errc::BadInput, fileOrFolder, u"there is no policy (*.json) in this folder"_s);
    return PolicySet::of(std::move(policies));
}

core::Result<PolicySet> policiesFor(const StoreReader &reader, const QString &fileOrFolder)
{
    if (!fileOrFolder.isEmpty())
        return readPolicies(fileOrFolder);
    const auto active = store::activePolicy(reader.sql(), reader.tenant());
    if (!active)
        return core::failure(active.error());
    if (!*active)
        return PolicySet();
    return PolicySet::parse((*active)->json, u"active policy set"_s);
}

core::Result<PolicySet> policiesByHash(const StoreReader &reader, const QString &hash)
{
    const auto json = store::setting(reader.sql(), reader.tenant(), policyKey(hash));
    if (!json)
        return core::failure(json.error());
    if (!*json)
        return core::failure(core::Errc::BadInput, hash, u"this store does not know the plan's policy; give it with --policy"_s);
    return PolicySet::parse((*json)->toUtf8(), u"stored policy set"_s);
}

QCoro::Task<core::Result<>> keepPolicies(Session &session, PolicySet policies, bool activate)
{
    const store::StoredPolicy stored {policies.hash(), policies.toJson()};
    const qint64 tenant = session.tenant();
    const qint64 now = session.clock().now().time_since_epoch().count();
    store::Writer::Job job = [stored, tenant, now, activate](store::Sql &sql) -> core::Result<> {
        if (const auto kept = store::keepSetting(sql, tenant, policyKey(stored.hash), QString::fromUtf8(stored.json)); !kept || !activate)
            return kept;
        return store::keepPolicy(sql, tenant, stored, now);
    };
    co_return co_await session.writer().commit(std::move(job));
}

core::Result<std::shared_ptr<const domain::RecipientIndex>> storedIndex(const StoreReader &reader)
{
    auto recipients = store::recipients(reader.sql(), reader.tenant());
    if (!recipients)
        return core::failure(recipients.error());
    if (recipients->empty())
        return core::failure(core::Errc::NotFound, u"recipients"_s, u"nothing was scanned yet; scan first"_s);
    return std::make_shared<const domain::RecipientIndex>(std::move(*recipients));
}

QCoro::Task<core::Result<CheckedGroup>> checkGroup(
    Session &session, QString address, std::shared_ptr<const domain::RecipientIndex> index, std::stop_token stop)
{
    const core::Result<exchange::Client *> client = co_await session.online(stop);
    if (!client)
        co_return core::failure(client.error());
    const QString key = u"group/"_s + address.toCaseFolded();
    const auto stored = store::setting(session.reader().sql(), session.tenant(), key);
    if (!stored)
        co_return core::failure(stored.error());
    GroupMemory memory = *stored ? GroupMemory::fromJson(**stored) : GroupMemory();

    const core::Result<domain::GroupFacts> facts = co_await (*client)->directory().group(address, index, stop);
    CheckedGroup checked;
    checked.address = address;
    if (!facts && facts.error().code != core::Errc::NotFound)
        co_return core::failure(facts.error());
    if (facts)
        checked.facts = *facts;
    checked.verdict = domain::verdictOn(checked.facts, memory.identity);

    if (facts) {
        const domain::GroupIdentity identity = domain::GroupIdentity::of(*facts);
        if (memory.identity && *memory.identity != identity) {
            if (memory.identity->guid != identity.guid)
                memory.formerIds.append(memory.identity->guid.text());
            if (memory.identity->sid && memory.identity->sid != identity.sid)
                memory.formerSids.append(*memory.identity->sid);
            memory.changedAt = session.clock().now();
        }
        memory.identity = identity;
        const QString json = memory.toJson();
        store::Writer::Job job = [tenant = session.tenant(), key, json](store::Sql &sql) { return store::keepSetting(sql, tenant, key, json); };
        const core::Result<> kept = co_await session.writer().commit(std::move(job));
        if (!kept)
            co_return core::failure(kept.error());
    }
    for (const QString &id : memory.formerIds)
        checked.formerIds.push_back(core::RecipientId::fromText(id));
    checked.formerSids = memory.formerSids;
    checked.changedAt = memory.changedAt;
    co_return checked;
}

} // namespace session
