// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

#include <CLI/CLI.hpp>
#include <QCoro/QCoroTask>
#include <functional>
#include <memory>
#include <vector>

namespace cli {

/// One verb of the terminal program, e.g. `plan segment`. Lives until the program ends.
class Verb
{
public:
    virtual ~Verb() = default;
    /// Adds its subcommand with options and help to `parent`, and returns it.
    virtual CLI::App *declare(CLI::App &parent) = 0;
    /// Runs on the engine thread; may take as long as it likes. An error is told once, by main.
    virtual QCoro::Task<core::Result<ExitCode>> run(Context &context) = 0;
};

/// A verb that needs the session of the connection.
class SessionVerb : public Verb
{
public:
    QCoro::Task<core::Result<ExitCode>> run(Context &context) final;

protected:
    virtual QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) = 0;
};

/// A group of verbs (`plan`, `runs`): its name, its help, and what is below.
struct VerbGroup
{
    const char *name;
    const char *help;
    std::vector<std::unique_ptr<Verb>> verbs;
};

/// Text options with Qt's strings; an empty value is wrong use.
CLI::Option *textOption(CLI::App &app, const char *name, QString &value, const char *help);
CLI::Option *formatOption(CLI::App &app, report::Format &format); ///< --format table|csv|json
CLI::Option *textsOption(CLI::App &app, const char *name, QStringList &values, const char *help);

// One function per file verb_*.cpp; an empty group name means verbs of the first level.
[[nodiscard]] VerbGroup connectionVerbs();
[[nodiscard]] VerbGroup scanVerbs();
[[nodiscard]] VerbGroup listVerbs();
[[nodiscard]] VerbGroup showVerbs();
[[nodiscard]] VerbGroup snapshotVerbs();
[[nodiscard]] VerbGroup policyVerbs();
[[nodiscard]] VerbGroup groupVerbs();
[[nodiscard]] VerbGroup planVerbs();
[[nodiscard]] VerbGroup applyVerbs();
[[nodiscard]] VerbGroup segmentVerbs();
[[nodiscard]] VerbGroup exceptionVerbs();
[[nodiscard]] VerbGroup selfTestVerbs();
[[nodiscard]] VerbGroup approveVerbs();
[[nodiscard]] VerbGroup checkVerbs();
[[nodiscard]] VerbGroup runVerbs();
[[nodiscard]] VerbGroup emailAppsVerbs();
[[nodiscard]] VerbGroup scriptVerbs();
[[nodiscard]] VerbGroup auditVerbs();
[[nodiscard]] VerbGroup tenantVerbs();

} // namespace cli
