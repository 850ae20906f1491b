// SPDX-License-Identifier: GPL-3.0-or-later
#include "no_display.h"

#include <QStringList>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString variable(const char *name)
{
    const QString value = qEnvironmentVariable(name);
    const QString shown = QString::fromLatin1(name);
    return value.isEmpty() ? u"%1 is not set"_s.arg(shown) : shown + u'=' + value;
}

/// In English: languages come with the application, which there is none of.
QString sentence()
{
    QStringList found{variable("DISPLAY"), variable("WAYLAND_DISPLAY")};
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        found.append(variable("QT_QPA_PLATFORM"));
    return u"no display can be opened for the window (%1); mullionctl works without one"_s.arg(found.join(u", "_s));
}

} // namespace

void tellOfNoDisplay(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "mullion: %s\n", qPrintable(sentence()));
        std::_Exit(2); // the application is half made: nothing of it may run
    }
    if (!QByteArrayView(context.category).startsWith("qt.qpa")) // those lead up to the sentence
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace ui
