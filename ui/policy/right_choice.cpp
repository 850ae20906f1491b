// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/right_choice.h"

#include "words/right_text.h"

#include <QSignalBlocker>

namespace ui {

using domain::calendar::Right;

namespace {

constexpr int longestShown = 18; ///< Letters; longer ones are cut in the closed box.

void addRight(QComboBox &box, Right right)
{
    box.addItem(words::rightText(right), int(right.bits()));
    box.setItemData(box.count() - 1, words::rightExplanation(right), Qt::ToolTipRole);
}

} // namespace

void fillRights(QComboBox &box)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(longestShown);
    const QSignalBlocker quiet(box); // the choice does not change, only its words
    const QVariant chosen = box.currentData();
    box.clear();
    for (const QString &role : Right::roles()) {
        if (const auto right = Right::fromRole(role))
            addRight(box, *right);
    }
    if (chosen.isValid())
        chooseRight(box, Right(quint16(chosen.toInt())));
}

void chooseRight(QComboBox &box, Right right)
{
    if (box.findData(int(right.bits())) < 0)
        addRight(box, right);
    box.setCurrentIndex(box.findData(int(right.bits())));
}

Right chosenRight(const QComboBox &box)
{
    return Right(quint16(box.currentData().toInt()));
}

} // namespace ui
