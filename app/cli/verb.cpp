// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

namespace cli {

CLI::Option *textOption(CLI::App &app, const char *name, QString &value, const char *help)
{
    return app.add_option_function<std::string>(
        name, [&value](const std::string &given) { value = QString::fromStdString(given); }, help);
}

CLI::Option *textsOption(CLI::App &app, const char *name, QStringList &values, const char *help)
{
    return app.add_option_function<std::vector<std::string>>(
        name,
        [&values](const std::vector<std::string> &given) {
            for (const std::string &one : given)
                values.append(QString::fromStdString(one));
        },
        help);
}

} // namespace cli
