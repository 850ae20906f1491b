// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"
#include "session/policies.h"
#include "session/view.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using domain::calendar::Policy;
using domain::calendar::PolicySet;

class Validate final : public Verb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("validate", "Read a policy file or folder and name what is wrong, where, and what is expected");
        textOption(*app, "policy", m_policy, "Policy file or folder")->required();
        app->add_flag("--against-scan", m_resolve, "Also find its groups and overlaps among what was scanned");
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> run(Context &context) override
    {
        Console &console = context.console();
        const auto policies = session::readPolicies(m_policy);
        if (!policies)
            co_return core::failure(policies.error());
        if (m_resolve) {
            const auto session = context.session();
            if (!session)
                co_return core::failure(session.error());
            const auto resolved = session::loadStock((*session)->reader(), domain::FacetId::Calendar).and_then([&](const session::Stock &stock) {
                return session::resolvePolicies((*session)->reader(), stock, *policies);
            });
            if (!resolved)
                co_return core::failure(resolved.error());
        }
        QJsonArray names;
        for (const Policy &policy : policies->policies())
            names.append(policy.name);
        if (console.json())
            console.result({{u"valid"_s, true}, {u"hash"_s, policies->hash()}, {u"policies"_s, names}});
        else
            console.out() << Text::tr("%n policies, hash %1", nullptr, int(policies->policies().size())).arg(policies->hash()) << '\n';
        co_return ExitCode::Done;
    }

private:
    QString m_policy;
    bool m_resolve = false;
};

class ShowPolicy final : public Verb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("show", "The policy set in canonical form: a file's, or the active one");
        textOption(*app, "policy", m_policy, "Policy file or folder; left out: the active set");
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> run(Context &context) override
    {
        Console &console = context.console();
        core::Result<PolicySet> policies;
        if (m_policy.isEmpty())
            policies = context.session().and_then([](session::Session *session) { return session::policiesFor(session->reader(), {}); });
        else
            policies = session::readPolicies(m_policy);
        if (!policies)
            co_return core::failure(policies.error());
        if (policies->isEmpty())
            co_return core::failure(core::Errc::NotFound, u"policy"_s, u"there is no active policy set; one is set by applying a plan"_s);
        if (console.json())
            console.result(QJsonDocument::fromJson(policies->toJson()).object());
        else
            console.out() << QString::fromUtf8(policies->toJson());
        co_return ExitCode::Done;
    }

private:
    QString m_policy;
};

class DiffPolicy final : public Verb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("diff", "What differs between a policy file or folder and the active set, line by line");
        textOption(*app, "policy", m_policy, "Policy file or folder")->required();
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> run(Context &context) override
    {
        Console &console = context.console();
        const auto given = session::readPolicies(m_policy);
        if (!given)
            co_return core::failure(given.error());
        const auto active = context.session().and_then([](session::Session *session) { return session::policiesFor(session->reader(), {}); });
        if (!active)
            co_return core::failure(active.error());
        const QStringList lines = difference(linesOf(*active), linesOf(*given));
        if (console.json()) {
            console.result({{u"lines"_s, QJsonArray::fromStringList(lines)}});
        } else {
            for (const QString &line : lines)
                console.out() << line << '\n';
        }
        co_return ExitCode::Done;
    }

private:
    static QStringList linesOf(const PolicySet &policies)
    {
        return policies.isEmpty() ? QStringList() : QString::fromUtf8(policies.toJson()).split(u'\n', Qt::SkipEmptyParts);
    }

    /// Longest common subsequence: policies are a few dozen lines.
    static QStringList difference(const QStringList &before, const QStringList &after)
    {
        QStringList lines;
        const auto rows = size_t(before.size());
        const auto columns = size_t(after.size());
        std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1, 0));
        for (size_t i = rows; i-- > 0;) {
            for (size_t j = columns; j-- > 0;)
                common[i][j] = before[qsizetype(i)] == after[qsizetype(j)] ? common[i + 1][j + 1] + 1
                                                                           : std::max(common[i + 1][j], common[i][j + 1]);
        }
        size_t i = 0;
        size_t j = 0;
        while (i < rows || j < columns) {
            if (i < rows && j < columns && before[qsizetype(i)] == after[qsizetype(j)]) {
                ++i;
                ++j;
            } else if (i < rows && (j == columns || common[i + 1][j] >= common[i][j + 1])) {
                lines.append(u"- "_s + before[qsizetype(i++)]);
            } else {
                lines.append(u"+ "_s + after[qsizetype(j++)]);
            }
        }
        return lines;
    }

    QString m_policy;
};

} // namespace

VerbGroup policyVerbs()
{
    VerbGroup group {"policy", "Policy files", {}};
    group.verbs.push_back(std::make_unique<Validate>());
    group.verbs.push_back(std::make_unique<ShowPolicy>());
    group.verbs.push_back(std::make_unique<DiffPolicy>());
    return group;
}

} // namespace cli
