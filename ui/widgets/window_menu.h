// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/language_menu.h"

namespace ui {

/// What belongs to the window as a whole: other connections, how it looks, its language, what it is.
class WindowMenu final : public QMenu
{
    Q_OBJECT

public:
    WindowMenu(words::Language &language, QAction *signOut, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectionsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAbout();
    void retranslate();

    QAction *m_connections;
    QAction *m_signOut;
    QMenu *m_appearance;
    QActionGroup *m_looks;
    QAction *m_about;
    QAction *m_quit;
};

} // namespace ui
