// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_limits.h"

#include "session/exposure.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace session {
namespace {

constexpr QLatin1StringView format = "mullion-limits/1"_L1;
constexpr qsizetype keyLength = 32;

/// Reads one object strictly: what is not known is as wrong as what is no number.
class Fields
{
public:
    Fields(QJsonObject object, QString file) : m_object(std::move(object)), m_file(std::move(file)) { }

    core::Result<> only(const QStringList &known) const
    {
        for (const QString &key : m_object.keys()) {
            if (!known.contains(key))
                return wrong(key, u"is not known; known are %1"_s.arg(known.join(u", "_s)));
        }
        return {};
    }
    core::Result<std::optional<int>> count(const QString &key) const
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return std::nullopt;
        const double number = value.toDouble(-1);
        if (number < 0 || number != int(number))
            return wrong(key, u"has to be a whole number"_s);
        return std::optional(int(number));
    }
    core::Result<bool> flag(const QString &key) const
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isBool())
            return wrong(key, u"has to be true or false"_s);
        return value.toBool();
    }
    [[nodiscard]] tl::unexpected<core::Error> wrong(const QString &key, const QString &why) const
    {
        return core::failure(core::Errc::BadInput, m_file, u"\"%1\" %2"_s.arg(key, why));
    }
    [[nodiscard]] QJsonValue value(const QString &key) const { return m_object.value(key); }

private:
    QJsonObject m_object;
    QString m_file;
};

core::Result<std::vector<Approver>> approversFrom(const Fields &fields)
{
    std::vector<Approver> approvers;
    for (const QJsonValue &element : fields.value(u"approvers"_s).toArray()) {
        const QJsonObject one = element.toObject();
        const Approver approver {one.value("account"_L1).toString(), QByteArray::fromBase64(one.value("key"_L1).toString().toLatin1())};
        if (approver.account.isEmpty() || approver.key.size() != keyLength)
            return fields.wrong(u"approvers"_s, u"needs an \"account\" and a \"key\" as \"mullionctl approve --show-key\" prints it, each"_s);
        approvers.push_back(approver);
    }
    if (approvers.empty())
        return fields.wrong(u"approvers"_s, u"names nobody, so nothing could be approved"_s);
    return approvers;
}

core::Result<RunLimits> parse(const QByteArray &bytes, const QString &file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return core::failure(core::Errc::BadInput, file, u"not JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    const Fields fields(document.object(), file);
    if (fields.value(u"format"_s).toString() != format)
        return core::failure(core::Errc::BadInput, file, u"\"format\" is not \"%1\""_s.arg(format));
    if (const auto known = fields.only({u"format"_s, u"rowsPerRun"_s, u"forbidden"_s, u"reason"_s, u"ticket"_s, u"approval"_s}); !known)
        return core::failure(known.error());
    RunLimits limits;
    limits.file = file;
    const auto rows = fields.count(u"rowsPerRun"_s);
    const auto reason = fields.flag(u"reason"_s);
    const auto ticket = fields.flag(u"ticket"_s);
    if (!rows)
        return core::failure(rows.error());
    if (!reason)
        return core::failure(reason.error());
    if (!ticket)
        return core::failure(ticket.error());
    limits.rowsPerRun = *rows;
    limits.reasonNeeded = *reason;
    limits.ticketNeeded = *ticket;
    if (const QJsonValue forbidden = fields.value(u"forbidden"_s); !forbidden.isUndefined() && !forbidden.isArray())
        return fields.wrong(u"forbidden"_s, u"has to be a list"_s);
    for (const QJsonValue &mode : fields.value(u"forbidden"_s).toArray()) {
        if (!modeNames().contains(mode.toString()))
            return fields.wrong(u"forbidden"_s, u"holds \"%1\"; known are %2"_s.arg(mode.toString(), modeNames().join(u", "_s)));
        limits.forbidden.append(mode.toString());
    }
    if (fields.value(u"approval"_s).isUndefined())
        return limits;
    const Fields approval(fields.value(u"approval"_s).toObject(), file);
    if (const auto known = approval.only({u"over"_s, u"approvers"_s}); !known)
        return core::failure(known.error());
    const auto over = approval.count(u"over"_s);
    if (!over)
        return core::failure(over.error());
    if (!*over)
        return approval.wrong(u"over"_s, u"is missing: above how many mailboxes an approval is needed"_s);
    auto approvers = approversFrom(approval);
    if (!approvers)
        return core::failure(approvers.error());
    limits.approvalOver = *over;
    limits.approvers = std::move(*approvers);
    return limits;
}

/// The administrator's file for every connection of this computer; empty: there is none.
QString systemFile()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
        const QString file = folder + u"/mullion/limits.json"_s;
        if (folder != own && QFile::exists(file))
            return file;
    }
    return {};
}

} // namespace

const QStringList &modeNames()
{
    static const QStringList names {u"overwrite"_s, u"enforce"_s, u"every-entry"_s, u"forwarding"_s};
    return names;
}

core::Result<RunLimits> runLimitsOf(const Connection &connection)
{
    const QString path = connection.limits.isEmpty() ? systemFile() : connection.limits;
    if (path.isEmpty())
        return RunLimits();
    if (const auto safe = checkNotOpenToAll(path); !safe)
        return core::failure(safe.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::Errc::BadInput, path, u"the limits of this connection cannot be read: %1"_s.arg(file.errorString()));
    return parse(file.readAll(), path);
}

} // namespace session
