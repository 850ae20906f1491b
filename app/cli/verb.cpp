// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

namespace cli {

QCoro::Task<core::Result<ExitCode>> SessionVerb::run(Context &context)
{
    const auto session = context.session();
    if (!session)
        co_return core::failure(session.error());
    co_return co_await work(context, **session);
}

namespace {

/// An empty text is a variable that was not set, and would mean something else: every mailbox, the active policy, no file.
QString givenText(const char *name, const std::string &given)
{
    if (given.empty())
        throw CLI::ValidationError(std::string(name).substr(0, std::string(name).find(',')), "is given, but empty; leave it out, or say what is meant");
    return QString::fromStdString(given);
}

} // namespace

CLI::Option *textOption(CLI::App &app, const char *name, QString &value, const char *help)
{
    return app.add_option_function<std::string>(
        name, [&value, name](const std::string &given) { value = givenText(name, given); }, help);
}

CLI::Option *textsOption(CLI::App &app, const char *name, QStringList &values, const char *help)
{
    return app.add_option_function<std::vector<std::string>>(
        name,
        [&values, name](const std::vector<std::string> &given) {
            for (const std::string &one : given)
                values.append(givenText(name, one));
        },
        help);
}

CLI::Option *formatOption(CLI::App &app, report::Format &format)
{
    return app.add_option_function<std::string>(
        "--format",
        [&format](const std::string &given) {
            static const std::map<std::string, report::Format> names {
                {"table", report::Format::Table}, {"csv", report::Format::Csv}, {"json", report::Format::Json}};
            const auto found = names.find(given);
            if (found == names.end())
                throw CLI::ValidationError("--format", "\"" + given + "\" is not a format; known are table, csv, json");
            format = found->second;
        },
        "table, csv, or json (one object per line)");
}

} // namespace cli
