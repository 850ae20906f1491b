// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "no_display.h"
#include "platform/core_dumps.h"
#include "platform/files.h"
#include "platform/proxy.h"
#include "widgets/language_menu.h"
#include "widgets/plain_tips.h"
#include "widgets/theme.h"
#include "words/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace {

/// What the command line says, or the sentence that says what is wrong with it.
tl::expected<ui::StartOptions, QString> read(QCommandLineParser &parser, const QApplication &app)
{
    const QCommandLineOption demo(u"demo"_s, QApplication::translate("main", "Work on a practice tenant; nothing real is changed."));
    const QCommandLineOption mailboxes(
        u"mailboxes"_s, QApplication::translate("main", "With --demo: how many mailboxes it has."), u"N"_s, u"500"_s);
    const QCommandLineOption seed(u"seed"_s, QApplication::translate("main", "With --demo: another seed, other people."), u"N"_s, u"1"_s);
    const QCommandLineOption connection(
        u"connection"_s, QApplication::translate("main", "Open this connection instead of the one used last."), u"NAME"_s);
    const QCommandLineOption store(u"store"_s, QApplication::translate("main", "Use this store's file."), u"PATH"_s);
    parser.setApplicationDescription(QApplication::translate("main", "Who may see whose calendar in Exchange Online."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({demo, mailboxes, seed, connection, store});
    if (!parser.parse(QApplication::arguments()))
        return tl::unexpected(parser.errorText());
    parser.process(app); // help and version end the program here
    ui::StartOptions options;
    options.demo = parser.isSet(demo);
    options.connection = parser.value(connection);
    options.store = parser.value(store);
    bool isNumber = false;
    options.population.mailboxes = parser.value(mailboxes).toInt(&isNumber);
    if (!isNumber || options.population.mailboxes < 1 || options.population.mailboxes > 1'000'000)
        return tl::unexpected(QApplication::translate("main", "--mailboxes takes a number from 1 to 1000000"));
    options.population.seed = parser.value(seed).toInt(&isNumber);
    if (!isNumber)
        return tl::unexpected(QApplication::translate("main", "--seed takes a number"));
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(QApplication::translate("main", "not known: %1").arg(parser.positionalArguments().front()));
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    platform::leaveNoCoreDumps();
    platform::forgetRelativeFolders();
    const QtMessageHandler usual = qInstallMessageHandler(ui::tellOfNoDisplay);
    QApplication app(argc, argv);
    qInstallMessageHandler(usual);
    QApplication::setOrganizationName(u"mullion"_s);
    QApplication::setApplicationName(u"mullion"_s);
    QApplication::setApplicationDisplayName(u"Mullion"_s);
    QApplication::setApplicationVersion(QStringLiteral(MULLION_VERSION));
    QApplication::setDesktopFileName(u"io.github.mullion.Mullion"_s);
    platform::useSystemProxy();
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(u"mullion.*.debug=false\nmullion.*.info=false\nqt.network.http2.warning=false"_s);
    words::Language language(ui::LanguageMenu::remembered());
    ui::applyTheme();
    ui::PlainTips tips;
    app.installEventFilter(&tips);
    QApplication::setWindowIcon(QIcon(u":/mullion/icons/io.github.mullion.Mullion.svg"_s));

    QCommandLineParser parser;
    const auto options = read(parser, app);
    if (!options) {
        std::fprintf(stderr, "mullion: %s\n", qPrintable(options.error()));
        return 2;
    }
    ui::Desk desk(*options, language);
    desk.begin();
    return QApplication::exec();
}
