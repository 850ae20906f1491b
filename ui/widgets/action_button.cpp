// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/action_button.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ui {

QPushButton *actionButton(QAction *action, bool prominent, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setProperty("prominent", prominent);
    if (prominent) {
        QFont font = button->font();
        font.setBold(true);
        button->setFont(font);
    }
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->statusTip());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace ui
