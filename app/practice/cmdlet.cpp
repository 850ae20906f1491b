// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/cmdlet.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

constexpr auto truncationWarning = u"There are more results available than are currently displayed. To view "
                                   u"them, increase the value for the "
                                   u"ResultSize parameter.";
const QString notFoundType = u"Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException"_s;

QString backEnd()
{
    return u"DB9PR01A01DC001.EURPR01A001.PROD.OUTLOOK.COM"_s;
}

/// Parameters that every cmdlet takes.
constexpr auto commonParameters
    = u" erroraction warningaction informationaction verbose debug confirm whatif ";

CmdletError unknownParameter(const QString &name)
{
    return {u"Microsoft.Exchange.AdminApi.CommandInvocation.AmbiguousParameterSetException"_s,
        u"Parameter set cannot be resolved using the specified named parameters. Invalid cmdlet parameters specified. "_s
            + name,
        {}};
}

} // namespace

Context::Context(Tenant &theTenant, const Call &theCall)
    : tenant(theTenant)
    , state(theTenant.state)
    , call(theCall)
{
    for (auto it = call.parameters.begin(); it != call.parameters.end(); ++it)
        m_parameters.insert(it.key().toLower(), it.value());
}

void Context::fail(const QString &type, const QString &message, const QString &hex, int status)
{
    if (!failed())
        answer.error = CmdletError{type, message, hex, status};
}

void Context::failStore(const QString &type, const QString &message)
{
    fail(u"Microsoft.Exchange.Management.StoreTasks."_s + type, message);
}

void Context::failEnum(const char16_t *parameter, const BadName &bad)
{
    fail(u"Microsoft.Exchange.AdminApi.CommandInvocation.ParameterTransformationException"_s,
        u"Cannot process argument transformation on parameter '%1'. Cannot convert value \"%2\" to type. Error: \"Unable to match the identifier name %2 to a valid enumerator name. Specify one of the following enumerator names and try again: %3\""_s
            .arg(QString::fromUtf16(parameter), bad.value, bad.validNames));
    answer.error->details = false;
}

void Context::failNotFound(const QString &object)
{
    fail(notFoundType,
        u"The operation couldn't be performed because object '%1' couldn't be found on '%2'."_s.arg(
            object, backEnd()),
        u"Ex6F9304"_s);
}

void Context::failNoMailbox(const QString &identity)
{
    fail(notFoundType, u"The specified mailbox Identity:\"%1\" doesn't exist."_s.arg(identity), u"Ex41BAF5"_s,
        404);
}

void Context::failParameter(const QString &name)
{
    if (!failed())
        answer.error = unknownParameter(name);
}

std::optional<bool> Context::flag(const char16_t *name) const
{
    const QJsonValue json = value(name);
    if (json.isBool())
        return json.toBool();
    if (json.isString())
        return json.toString().compare("true"_L1, Qt::CaseInsensitive) == 0
            || json.toString().compare("$true"_L1, Qt::CaseInsensitive) == 0;
    return std::nullopt;
}

qint32 Context::recipient(const QString &identity)
{
    const Match match = state.find(identity);
    if (match.ambiguous) {
        fail(u"Microsoft.Exchange.Configuration.Tasks.ManagementObjectAmbiguousException"_s,
            u"The operation couldn't be performed because '%1' matches multiple entries."_s.arg(identity));
        return -1;
    }
    if (match.index < 0)
        failNotFound(identity);
    return match.index;
}

qint32 Context::mailbox(const QString &identity, bool write)
{
    const Match match = state.find(identity);
    if (match.ambiguous)
        return recipient(identity);
    if (match.index < 0 || state.recipients[size_t(match.index)].mailbox < 0
        || (write && !tenant.inWriteScope(match.index))) {
        failNoMailbox(identity);
        return -1;
    }
    return match.index;
}

/// RecipientTypeDetails as exact type names. A value that is only the beginning of a name selects nothing, as
/// PowerShell's prefix matching does on the wire; any other value is an error.
std::optional<std::vector<QString>> Context::wantedTypes()
{
    if (!has(u"recipienttypedetails"))
        return std::nullopt;
    const QJsonValue json = value(u"recipienttypedetails");
    QStringList texts = json.isArray() ? json.toVariant().toStringList() : QStringList{json.toString()};
    std::vector<QString> wanted;
    for (const QString &text : texts.join(u',').split(u',', Qt::SkipEmptyParts)) {
        const QString name = text.trimmed();
        const QStringList all = allTypeDetails();
        const auto starts = [&](const QString &n) { return n.startsWith(name, Qt::CaseInsensitive); };
        if (all.contains(name, Qt::CaseInsensitive))
            wanted.push_back(name.toLower());
        else if (std::none_of(all.begin(), all.end(), starts))
            failEnum(u"RecipientTypeDetails", {name, all.join(u", "_s)});
    }
    return wanted;
}

std::vector<qint32> Context::select(std::span<const Kind> kinds, FilterSet set)
{
    const auto types = wantedTypes();
    auto filter = Filter::parse(text(u"filter"), set);
    if (text(u"filter").trimmed().isEmpty())
        filter = Filter();
    if (const auto *problem = std::get_if<QString>(&filter)) {
        fail(u"Microsoft.Exchange.Configuration.Tasks.TaskArgumentException"_s,
            u"Cannot bind parameter 'Filter' to the target. Exception setting \"Filter\": \""_s + *problem
                + u"\""_s);
    }
    if (failed())
        return {};
    const auto fits = [&](qint32 i) {
        const Recipient &r = state.recipients[size_t(i)];
        if (r.deleted)
            return false;
        const bool asked
            = types && std::find(types->begin(), types->end(), typeDetails(r.kind).toLower()) != types->end();
        const bool unified = set == FilterSet::Mailbox && r.kind == Kind::UnifiedGroup
            && (asked || flag(u"groupmailbox").value_or(false));
        if (!unified && std::find(kinds.begin(), kinds.end(), r.kind) == kinds.end())
            return false;
        return (!types || asked) && std::get<Filter>(filter).matches(state, i);
    };
    std::vector<qint32> found;
    const QString identity = text(u"identity");
    if (!identity.isEmpty()) {
        const qint32 i = recipient(identity);
        if (i >= 0 && fits(i))
            found.push_back(i);
        else if (i >= 0 && !types && !has(u"filter"))
            failNotFound(identity);
        return found;
    }
    for (qint32 i = 0; i < qint32(state.recipients.size()); ++i) {
        if (fits(i))
            found.push_back(i);
    }
    return found;
}

void Context::list(const std::function<std::vector<qint32>()> &find, const RowWriter &write)
{
    if (!call.link.isEmpty()) {
        const PageLink *link = tenant.findLink(call.link);
        if (!link || tenant.faults.pagingRefused || link->anchor != call.anchor || link->cmdlet != call.cmdlet
            || link->parameters != call.parameters
            || (link->truncated && !tenant.faults.truncatedLinkWorks)) {
            answer.error = expiredLink();
            return;
        }
        page(PageLink(*link), write);
        return;
    }
    if (has(u"pagesize") && value(u"pagesize").toInt(-1) == 0)
        return;
    auto rows = std::make_shared<const std::vector<qint32>>(find());
    if (failed())
        return;
    const QJsonValue asked = value(u"resultsize");
    const QString askedText = asked.toString();
    size_t limit = 1000;
    if (askedText.compare("unlimited"_L1, Qt::CaseInsensitive) == 0)
        limit = rows->size();
    else if (asked.isDouble() || !askedText.isEmpty())
        limit = asked.isDouble() ? size_t(std::max(0, asked.toInt())) : size_t(askedText.toUInt());
    PageLink first{
        call.cmdlet, call.parameters, call.anchor, call.select, rows, 0, std::min(limit, rows->size())};
    page(first, write);
}

void Context::page(const PageLink &link, const RowWriter &write)
{
    const int asked
        = call.pageSize > 0 ? std::min(call.pageSize, tenant.faults.maxPage) : tenant.faults.maxPage;
    const size_t end = link.truncated ? link.rows->size() : link.end;
    const size_t stop = std::min(end, link.offset + size_t(asked));
    JsonWriter json;
    json.beginArray();
    for (size_t i = link.offset; i < stop; ++i) {
        const qint32 number = (*link.rows)[i];
        if (state.recipients[size_t(number)].deleted)
            continue;
        Row row(json, link.select, tenant.faults.booleansAsText);
        write(row, number);
    }
    json.endArray();
    answer.rows = json.take();
    PageLink next = link;
    next.offset = stop;
    if (stop < end) {
        answer.nextToken = tenant.addLink(next);
    } else if (end < link.rows->size()) {
        next.truncated = true;
        answer.warnings += QString::fromUtf16(truncationWarning);
        answer.nextToken = tenant.addLink(next);
    }
}

void Context::one(const std::function<void(Row &)> &write)
{
    JsonWriter json;
    json.beginArray();
    {
        Row row(json, call.select, tenant.faults.booleansAsText);
        write(row);
    }
    json.endArray();
    answer.rows = json.take();
}

std::vector<const Spec *> allSpecs()
{
    std::vector<const Spec *> specs;
    for (const auto table :
        {mailboxCmdlets(), folderCmdlets(), casCmdlets(), groupCmdlets(), organisationCmdlets()}) {
        for (const Spec &spec : table)
            specs.push_back(&spec);
    }
    return specs;
}

const Spec *findSpec(const QString &cmdlet)
{
    static const QHash<QString, const Spec *> byName = [] {
        QHash<QString, const Spec *> table;
        for (const Spec *spec : allSpecs())
            table.insert(QString::fromUtf16(spec->name).toLower(), spec);
        return table;
    }();
    return byName.value(cmdlet.toLower(), nullptr);
}

bool Tenant::exports(const QString &cmdlet, bool writes, Role role) const
{
    return permits(role, cmdlet, writes) && !(faults.readOnly && writes)
        && !faults.hiddenCmdlets.contains(cmdlet, Qt::CaseInsensitive);
}

QStringList Tenant::exportedCmdlets(Role role) const
{
    QStringList names;
    for (const Spec *spec : allSpecs()) {
        const QString name = QString::fromUtf16(spec->name);
        if (exports(name, spec->write, role))
            names += name;
    }
    return names;
}

namespace {

/// Checks that need no handler: is the cmdlet exported, does it have these parameters.
void checkCall(Context &context, const Spec &spec)
{
    const QString name = QString::fromUtf16(spec.name);
    const Faults &faults = context.tenant.faults;
    if (!context.tenant.exports(name, spec.write, context.call.caller.role)) {
        context.fail(u"System.Management.Automation.CommandNotFoundException"_s,
            u"The term '%1' is not recognized as the name of a cmdlet, function, script file, or operable program."_s
                .arg(name));
        return;
    }
    const QString known = u' ' + QString::fromUtf16(spec.parameters) + QString::fromUtf16(commonParameters);
    for (auto it = context.call.parameters.begin(); it != context.call.parameters.end(); ++it) {
        const QString lower = it.key().toLower();
        if (!known.contains(u' ' + lower + u' '))
            context.failParameter(it.key());
        else if (faults.hiddenParameters.contains(name + u'.' + it.key(), Qt::CaseInsensitive))
            context.fail(u"Microsoft.Exchange.Configuration.Authorization.CmdletAccessDeniedException"_s,
                u"The parameter '%1' of the cmdlet '%2' is not present in the role definition of the current user."_s
                    .arg(it.key(), name));
    }
}

QString shortName(const QString &type)
{
    return type.mid(type.lastIndexOf(u'.') + 1);
}

} // namespace

Answer Tenant::run(const Call &call)
{
    const Spec *spec = findSpec(call.cmdlet);
    if (!spec) {
        Answer answer;
        answer.error = CmdletError{u"System.Management.Automation.CommandNotFoundException"_s,
            u"The term '%1' is not recognized as the name of a cmdlet, function, script file, or operable program."_s
                .arg(call.cmdlet),
            {}};
        answer.logNumber = addLog(call, false, shortName(answer.error->type));
        return answer;
    }
    if (spec->write) {
        const QString identity = call.parameters.value("Identity"_L1).toString();
        const QString box = identity.contains(u':') ? identity.left(identity.indexOf(u':')) : identity;
        beforeWrite(QString::fromUtf16(spec->name), state.find(box).index);
    }
    Context context(*this, call);
    checkCall(context, *spec);
    if (!context.failed())
        spec->run(context);
    Answer answer = std::move(context.answer);
    answer.logNumber = addLog(call, spec->write && !context.isRehearsed(), answer.error ? shortName(answer.error->type) : u"ok"_s);
    return answer;
}

CmdletError expiredLink()
{
    return {u"Microsoft.Exchange.Admin.OData.Core.ODataServiceException"_s,
        u"Expired or Invalid pagination request. Default Expiry time is 00:30:00"_s, {}, 400, false};
}

QByteArray errorBody(const CmdletError &error, bool withIds)
{
    JsonWriter json;
    json.beginObject();
    json.key("error");
    json.beginObject();
    json.member("code", error.status == 404 ? u"NotFound" : u"BadRequest");
    json.member("message", error.details ? u"Error executing cmdlet" : u"Invalid Operation");
    if (error.details) {
        json.key("details");
        json.beginArray();
        json.beginObject();
        json.member("code", u"Client");
        json.member("target", u"");
        json.member("message", (withIds ? error.hex : QString()) + u'|' + error.type + u'|' + error.message);
        json.endObject();
        json.endArray();
    }
    json.key("innererror");
    json.beginObject();
    json.member("message", error.details ? u"Error executing cmdlet" : u"Invalid Operation");
    json.member("type", u"Microsoft.Exchange.Admin.OData.Core.ODataServiceException");
    json.member("stacktrace", u"   at Microsoft.Exchange.Admin.OData.Core.Command.Execute()");
    json.key("internalexception");
    json.beginObject();
    const QString direct
        = u"Microsoft.Exchange.Management.PSDirectInvoke.DirectInvokeCmdletExecutionException"_s;
    json.member(
        "message", error.details ? u"Exception of type '%1' was thrown."_s.arg(direct) : error.message);
    json.member("type", error.details ? direct : error.type);
    json.member("stacktrace", u"   at Microsoft.Exchange.Management.PSDirectInvoke.Invoke()");
    json.endObject();
    json.endObject();
    json.member("adminapi.warnings@odata.type", u"#Collection(String)");
    json.strings("@adminapi.warnings", {});
    json.endObject();
    json.endObject();
    return json.take();
}

QString mailboxText(const State &state, qint32 recipient)
{
    return state.recipients[size_t(recipient)].name;
}

} // namespace practice
