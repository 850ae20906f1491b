// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/mailboxes.h"
#include "services/sign_in.h"

#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace ui {

/// The strip at the top of every page: which connection, who, how old and how complete what is shown is, and
/// a scan under way.
class ConnectionBar final : public QWidget
{
    Q_OBJECT

public:
    ConnectionBar(Mailboxes &mailboxes, SignIn &signIn, const session::Connection &connection, bool practice, QAction *stopScan,
        QMenu *menu, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();

    Mailboxes &m_mailboxes;
    SignIn &m_signIn;
    const session::Connection &m_connection;
    QLabel *m_name;
    QLabel *m_practice;
    QLabel *m_who;
    QLabel *m_age;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    QToolButton *m_menu;
    QTimer m_minute; ///< Ages grow.
};

} // namespace ui
