// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

/// A text for a tool tip that shows it as it is, in lines that fit a screen: names come from outside and are no markup.
[[nodiscard]] QString plainTip(const QString &text);

/// Shows the tool tips of lists and tables by plainTip(). An event filter of the application.
class PlainTips final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
