// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/language.h"

#include <QActionGroup>
#include <QMenu>

namespace ui {

/// Which language the program speaks: the system's, or one by its own name. The choice is remembered.
class LanguageMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(words::Language &language, QWidget *parent = nullptr);

    /// What was chosen the last time, for words::Language.
    [[nodiscard]] static QString remembered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QActionGroup *m_choices;
};

} // namespace ui
