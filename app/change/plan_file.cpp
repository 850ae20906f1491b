// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/plan_file.h"

#include "change/facets.h"
#include "core/sha256.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace change {
namespace {

using core::Errc;
using core::Result;

constexpr QLatin1StringView planFormat {"mullion-plan/1"};

QByteArray jsonLine(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject valueJson(const domain::Value &value)
{
    return QJsonDocument::fromJson(value.json()).object();
}

QJsonObject coverageJson(const PlanCoverage &coverage)
{
    return {{u"inScope"_s, coverage.inScope}, {u"freshlyRead"_s, coverage.freshlyRead}, {u"remote"_s, coverage.remote},
        {u"accepted"_s, coverage.accepted}, {u"uncovered"_s, coverage.uncovered}};
}

QJsonObject headerJson(const PlanHeader &header)
{
    QJsonArray facets;
    for (const domain::FacetId facet : header.facets)
        facets.append(facetOf(facet).name());
    QJsonArray watched;
    for (const core::RecipientId group : header.watched)
        watched.append(group.text());
    QJsonArray groups;
    for (const PlanGroup &group : header.groups) {
        QJsonObject json {{u"id"_s, group.id.text()}, {u"address"_s, group.address}};
        if (group.members)
            json.insert(u"members"_s, *group.members);
        groups.append(json);
    }
    return {{u"format"_s, planFormat}, {u"tenant"_s, header.tenant.text()}, {u"kind"_s, header.kind}, {u"source"_s, header.source},
        {u"facets"_s, facets}, {u"policyHash"_s, header.policyHash}, {u"coverage"_s, coverageJson(header.coverage)},
        {u"chainHead"_s, header.chainHead}, {u"created"_s, core::toIso(header.created)}, {u"createdBy"_s, header.createdBy},
        {u"watched"_s, watched}, {u"groups"_s, groups}, {u"options"_s, header.options}};
}

QJsonObject stepJson(const Step &step)
{
    return {{u"effect"_s, step.effect == Step::Effect::Widen ? u"widen"_s : u"narrow"_s}, {u"call"_s, step.call}};
}

QJsonArray stepsJson(const std::vector<Step> &steps)
{
    QJsonArray all;
    for (const Step &step : steps)
        all.append(stepJson(step));
    return all;
}

QJsonObject rowJson(const PlanRow &row)
{
    QJsonObject json {{u"id"_s, row.mailbox.id.text()}, {u"guid"_s, row.mailbox.guid.text()}, {u"address"_s, row.mailbox.address},
        {u"name"_s, row.name}, {u"facet"_s, facetOf(row.facet).name()}, {u"decision"_s, decisionName(row.kind)},
        {u"reason"_s, domain::reasonName(row.reason)}};
    if (!row.mailbox.generation.isNull())
        json.insert(u"generation"_s, row.mailbox.generation.toString(QUuid::WithoutBraces));
    if (!row.facts.isEmpty())
        json.insert(u"facts"_s, QJsonArray::fromStringList(row.facts));
    if (!row.before.isNull())
        json.insert(u"before"_s, valueJson(row.before));
    if (!row.via.isNull())
        json.insert(u"via"_s, valueJson(row.via));
    if (!row.after.isNull())
        json.insert(u"after"_s, valueJson(row.after));
    if (row.kind == DecisionKind::Change)
        json.insert(u"steps"_s, stepsJson(row.steps));
    if (row.keepsDefault)
        json.insert(u"keepsDefault"_s, true);
    if (!row.keepException.isEmpty())
        json.insert(u"exception"_s, row.keepException);
    return json;
}

/// Everything a wrong plan can be told of: always with the file and the line.
class Reader
{
public:
    Reader(const QByteArray &bytes, QString file, core::TenantId tenant) : m_bytes(bytes), m_file(std::move(file)), m_tenant(tenant) { }

    Result<Plan> read()
    {
        return readHeader().and_then([this] { return checkTrailer(); }).and_then([this] { return readRows(); }).map([this] {
            return std::move(m_plan);
        });
    }

private:
    [[nodiscard]] tl::unexpected<core::Error> wrong(qint64 lineNumber, const QString &message, Errc code = Errc::BadInput) const
    {
        return core::failure(code, m_file, u"line %1: %2"_s.arg(QString::number(lineNumber), message));
    }

    Result<QJsonObject> object(qsizetype begin, qsizetype end, qint64 lineNumber) const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(m_bytes.mid(begin, end - begin), &error);
        if (error.error != QJsonParseError::NoError)
            return wrong(lineNumber, u"this is not JSON: %1, at byte %2"_s.arg(error.errorString(), QString::number(error.offset + 1)));
        if (!document.isObject())
            return wrong(lineNumber, u"an object is expected"_s);
        return document.object();
    }

    Result<> readHeader()
    {
        if (m_bytes.isEmpty())
            return wrong(1, u"the file is empty"_s);
        const qsizetype end = m_bytes.indexOf('\n');
        const Result<QJsonObject> json = object(0, end < 0 ? m_bytes.size() : end, 1);
        if (!json)
            return wrong(1, u"this is not a plan: the header \"%1\" is expected"_s.arg(planFormat));
        if (const Result<> known = checkFormat(json->value("format"_L1).toString()); !known)
            return known;
        if (end < 0)
            return wrong(1, u"the plan is cut short: rows and trailer are missing"_s);
        m_firstRow = end + 1;
        return takeHeader(*json);
    }

    Result<> checkFormat(const QString &found) const
    {
        if (found == planFormat)
            return {};
        if (found.startsWith("mullion-plan/"_L1))
            return wrong(1, u"the format \"%1\" is newer than this program, which reads \"%2\""_s.arg(found, planFormat));
        return wrong(1, u"this is not a plan: the header \"%1\" is expected"_s.arg(planFormat));
    }

    Result<> takeHeader(const QJsonObject &json)
    {
        PlanHeader header;
        header.tenant = core::TenantId::fromText(json.value("tenant"_L1).toString());
        if (header.tenant.isNull())
            return wrong(1, u"\"tenant\" is missing or no GUID"_s);
        if (!m_tenant.isNull() && m_tenant != header.tenant)
            return wrong(1, u"the plan was made for the tenant %1, this is %2"_s.arg(header.tenant.text(), m_tenant.text()), Errc::Refused);
        header.kind = json.value("kind"_L1).toString();
        header.source = json.value("source"_L1).toString();
        header.policyHash = json.value("policyHash"_L1).toString();
        header.chainHead = json.value("chainHead"_L1).toString();
        header.createdBy = json.value("createdBy"_L1).toString();
        const std::optional<core::Instant> created = core::fromIso(json.value("created"_L1).toString());
        if (!created)
            return wrong(1, u"\"created\" is missing or no time"_s);
        header.created = *created;
        const QJsonObject coverage = json.value("coverage"_L1).toObject();
        header.coverage = {coverage.value("inScope"_L1).toInteger(), coverage.value("freshlyRead"_L1).toInteger(),
            coverage.value("remote"_L1).toInteger(), coverage.value("accepted"_L1).toInteger(), coverage.value("uncovered"_L1).toInteger()};
        for (const QJsonValue &name : json.value("facets"_L1).toArray()) {
            const Facet *facet = facetByName(name.toString());
            if (!facet)
                return wrong(1, u"the facet \"%1\" is not known"_s.arg(name.toString()));
            header.facets.push_back(facet->id());
        }
        for (const QJsonValue &group : json.value("watched"_L1).toArray()) {
            header.watched.push_back(core::RecipientId::fromText(group.toString()));
            if (header.watched.back().isNull())
                return wrong(1, u"\"watched\" holds something that is no GUID"_s);
        }
        for (const QJsonValue &element : json.value("groups"_L1).toArray()) {
            const QJsonObject group = element.toObject();
            header.groups.push_back({core::RecipientId::fromText(group.value("id"_L1).toString()), group.value("address"_L1).toString(), {}});
            if (header.groups.back().id.isNull())
                return wrong(1, u"\"groups\" holds one without an id"_s);
            if (const QJsonValue members = group.value("members"_L1); members.isDouble())
                header.groups.back().members = members.toInt();
        }
        header.options = json.value("options"_L1).toObject();
        m_plan = Plan(std::move(header));
        return {};
    }

    Result<> checkTrailer()
    {
        const qint64 lines = std::count(m_bytes.cbegin(), m_bytes.cend(), '\n');
        if (!m_bytes.endsWith('\n'))
            return wrong(lines + 1, u"the plan is cut short: this line has no end"_s);
        m_trailer = m_bytes.lastIndexOf('\n', -2) + 1;
        const Result<QJsonObject> json = object(m_trailer, m_bytes.size() - 1, lines);
        if (m_trailer < m_firstRow || !json || !json->contains("sha256"_L1) || json->contains("id"_L1))
            return wrong(lines, u"the plan is cut short: the trailer is missing"_s);
        const QByteArray sum = core::sha256Hex(QByteArrayView(m_bytes).first(m_trailer));
        if (json->value("sha256"_L1).toString() != QLatin1StringView(sum))
            return wrong(lines, u"the checksum does not match: the plan was altered"_s);
        const qint64 rows = lines - 2;
        if (json->value("rows"_L1).toInteger(-1) != rows)
            return wrong(lines, u"the trailer tells %1 rows, the plan has %2"_s.arg(QString::number(json->value("rows"_L1).toInteger(-1)), QString::number(rows)));
        return {};
    }

    Result<> readRows()
    {
        qint64 lineNumber = 2;
        for (qsizetype begin = m_firstRow; begin < m_trailer; ++lineNumber) {
            const qsizetype end = m_bytes.indexOf('\n', begin);
            const Result<QJsonObject> json = object(begin, end, lineNumber);
            if (!json)
                return core::failure(json.error());
            const Result<PlanRow> row = readRow(*json, lineNumber);
            if (!row)
                return core::failure(row.error());
            if (!m_plan.append(*row))
                return wrong(lineNumber, u"the mailbox %1 is there twice"_s.arg(row->mailbox.address));
            begin = end + 1;
        }
        return {};
    }

    Result<PlanRow> readRow(const QJsonObject &json, qint64 lineNumber) const
    {
        PlanRow row;
        const QJsonValue generation = json.value("generation"_L1);
        row.mailbox = {core::MailboxId::fromText(json.value("id"_L1).toString()),
            core::RecipientId::fromText(json.value("guid"_L1).toString()), QUuid::fromString(generation.toString()),
            json.value("address"_L1).toString()};
        if (row.mailbox.id.isNull() || row.mailbox.guid.isNull() || (!generation.isUndefined() && row.mailbox.generation.isNull()))
            return wrong(lineNumber, u"\"id\", \"guid\" or \"generation\" is missing or no GUID"_s);
        row.name = json.value("name"_L1).toString();
        const Facet *facet = facetByName(json.value("facet"_L1).toString());
        const auto &facets = m_plan.header().facets;
        if (!facet || std::find(facets.begin(), facets.end(), facet->id()) == facets.end())
            return wrong(lineNumber, u"the facet is none of those in the header"_s);
        row.facet = facet->id();
        const auto reason = domain::reasonFromName(json.value("reason"_L1).toString());
        if (!reason)
            return wrong(lineNumber, u"the reason \"%1\" is not known"_s.arg(json.value("reason"_L1).toString()));
        row.reason = *reason;
        for (const QJsonValue &fact : json.value("facts"_L1).toArray())
            row.facts.append(fact.toString());
        row.keepsDefault = json.value("keepsDefault"_L1).toBool();
        row.keepException = json.value("exception"_L1).toString();
        return readDecision(json, *facet, std::move(row), lineNumber);
    }

    Result<PlanRow> readDecision(const QJsonObject &json, const Facet &facet, PlanRow row, qint64 lineNumber) const
    {
        const QString name = json.value("decision"_L1).toString();
        const std::array kinds {DecisionKind::Change, DecisionKind::Nothing, DecisionKind::Hold};
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&name](DecisionKind k) { return decisionName(k) == name; });
        if (kind == kinds.end())
            return wrong(lineNumber, u"the decision \"%1\" is not known"_s.arg(name));
        row.kind = *kind;

        const std::array<std::pair<QString, domain::Value *>, 3> values {
            {{u"before"_s, &row.before}, {u"via"_s, &row.via}, {u"after"_s, &row.after}}};
        for (const auto &[key, value] : values) {
            if (!json.contains(key))
                continue;
            const Result<domain::Value> read = facet.fromJson(json.value(key).toObject());
            if (!read)
                return wrong(lineNumber, u"\"%1\": %2: %3"_s.arg(key, read.error().subject, read.error().detail));
            *value = *read;
        }
        const bool changes = row.kind == DecisionKind::Change;
        if (changes != !row.after.isNull() || (changes && row.before.isNull()) || (!changes && !row.via.isNull()))
            return wrong(lineNumber, u"\"before\" and \"after\" do not fit the decision"_s);
        if (changes)
            row.steps = stepsOf(row.facet, row.before, row.via, row.after);
        if (json.value("steps"_L1).toArray() != stepsJson(row.steps))
            return wrong(lineNumber, u"the steps do not lead from \"before\" to \"after\""_s);
        return row;
    }

    const QByteArray &m_bytes;
    QString m_file;
    core::TenantId m_tenant;
    Plan m_plan;
    qsizetype m_firstRow = 0;
    qsizetype m_trailer = 0;
};

} // namespace

Result<> writePlan(const Plan &plan, QIODevice &device)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto put = [&](const QByteArray &bytes) {
        hash.addData(bytes);
        return device.write(bytes) == bytes.size();
    };
    bool good = put(jsonLine(headerJson(plan.header())));
    for (size_t i = 0; good && i < plan.size(); ++i)
        good = put(jsonLine(rowJson(plan.row(i))));
    if (good)
        good = put(jsonLine({{u"rows"_s, qint64(plan.size())}, {u"sha256"_s, QString::fromLatin1(hash.result().toHex())}}));
    if (!good)
        return core::failure(Errc::Storage, u"plan"_s, device.errorString());
    return {};
}

QByteArray planBytes(const Plan &plan)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<> written = writePlan(plan, buffer);
    core::ensure(written.has_value(), "a buffer in memory did not take a plan");
    return buffer.data();
}

QString planHash(const QByteArray &bytes)
{
    return QString::fromLatin1(core::sha256Hex(bytes));
}

Result<Plan> readPlan(const QByteArray &bytes, const QString &file, core::TenantId tenant)
{
    return Reader(bytes, file, tenant).read();
}

} // namespace change
