// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"
#include "session/policies.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QStringList addressesOf(const std::vector<domain::Recipient> &recipients)
{
    QStringList addresses;
    for (const domain::Recipient &recipient : recipients)
        addresses.append(recipient.address.isEmpty() ? recipient.name : recipient.address);
    return addresses;
}

QJsonObject toJson(const session::CheckedGroup &group)
{
    QJsonArray findings;
    for (const domain::GroupFinding &finding : group.verdict.findings)
        findings.append(QJsonObject {{u"finding"_s, domain::findingName(finding.code)}, {u"facts"_s, QJsonArray::fromStringList(finding.facts)}});
    QJsonObject json {{u"group"_s, group.address}, {u"canCarryRights"_s, group.verdict.canCarryRights},
        {u"madeAnew"_s, group.verdict.isDead}, {u"findings"_s, findings}};
    if (group.facts) {
        const domain::GroupFacts &facts = *group.facts;
        json.insert(u"name"_s, facts.recipient.name);
        json.insert(u"type"_s, facts.recipient.type);
        json.insert(u"guid"_s, facts.recipient.guid.text());
        json.insert(u"members"_s, facts.members ? QJsonValue(*facts.members) : QJsonValue());
        json.insert(u"managedBy"_s, QJsonArray::fromStringList(facts.managedBy));
        json.insert(u"memberJoin"_s, facts.memberJoin);
        json.insert(u"cannotInherit"_s, QJsonArray::fromStringList(addressesOf(facts.cannotInherit)));
        json.insert(u"namesakes"_s, QJsonArray::fromStringList(addressesOf(facts.namesakes)));
    }
    return json;
}

void tell(Console &console, const session::CheckedGroup &group)
{
    if (group.facts) {
        const domain::GroupFacts &facts = *group.facts;
        console.facts({{Text::tr("Group:"), u"%1 <%2>"_s.arg(facts.recipient.name, facts.recipient.address)},
            {Text::tr("Type:"), facts.recipient.type},
            {Text::tr("People in it:"), facts.members ? QString::number(*facts.members) : Text::tr("not counted")},
            {Text::tr("Changed by:"), Text::tr("%1 (joining: %2)").arg(facts.managedBy.join(u", "_s), facts.memberJoin)}});
    }
    console.facts({{Text::tr("Can carry calendar rights:"), group.verdict.canCarryRights ? Text::tr("yes") : Text::tr("no")}});
    for (const domain::GroupFinding &finding : group.verdict.findings)
        console.line(u"  "_s + domain::findingName(finding.code) + (finding.facts.isEmpty() ? QString() : u": "_s + finding.facts.join(u", "_s)));
}

class CheckGroup final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("check", "Can it carry rights, who is in it, who may change it");
        textOption(*app, "group", m_group, "Address of the group")->required();
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        const auto stored = session::storedIndex(session.reader());
        const auto index = stored ? *stored : std::shared_ptr<const domain::RecipientIndex>();
        const auto checked = co_await session::checkGroup(session, m_group, index, context.stop());
        if (!checked)
            co_return core::failure(checked.error());
        if (console.json())
            console.result(toJson(*checked));
        else
            tell(console, *checked);
        if (!index)
            console.say(Text::tr("Namesakes are not known: nothing was scanned yet."));
        co_return checked->verdict.canCarryRights ? ExitCode::Done : ExitCode::OutOfPolicy;
    }

private:
    QString m_group;
};

} // namespace

VerbGroup groupVerbs()
{
    VerbGroup group {"group", "Groups that policies name", {}};
    group.verbs.push_back(std::make_unique<CheckGroup>());
    return group;
}

} // namespace cli
