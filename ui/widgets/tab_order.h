// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// Makes Tab go through everything inside `whole` as it is laid out, which is the order of reading. Qt's own order is
/// that of creation: wrong for rows that are added later.
void tabAsLaidOut(QWidget &whole);

} // namespace ui
