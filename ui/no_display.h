// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ui {

/// For qInstallMessageHandler() while the QApplication is made: where no display can be opened, the program ends with
/// one sentence and 2, wrong use, instead of an abort.
void tellOfNoDisplay(QtMsgType type, const QMessageLogContext &context, const QString &message);

} // namespace ui
