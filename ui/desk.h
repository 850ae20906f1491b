// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/practice_tenant.h"
#include "first_start/start_window.h"
#include "main_window.h"

#include <QThreadPool>

namespace ui {

/// What was asked for on the command line.
struct StartOptions
{
    bool demo = false;
    practice::Options population; ///< With `demo`.
    QString connection; ///< Name; empty: the one used last.
    QString store;      ///< Instead of the connection's.
};

/// Which window is open: the start, or one connection at work. Owns both, and the practice tenant.
class Desk final : public QObject
{
    Q_OBJECT

public:
    Desk(StartOptions options, words::Language &language, QObject *parent = nullptr);
    ~Desk() override;

    void begin();

private:
    void showStart(const QString &problem = {});
    void openPractice();
    void practiceStarted(core::Result<std::unique_ptr<PracticeTenant>> tenant);
    void add(const session::Connection &connection, const QString &passphrase);
    void open(session::Connection connection, bool practice);
    void leave();
    void opened(bool practice);
    void prepareDemo();

    StartOptions m_options;
    QString m_passphrase; ///< Of the connection being opened, as it was typed.
    words::Language &m_language;
    std::unique_ptr<PracticeTenant> m_practice; // outlives the workspace
    std::unique_ptr<Workspace> m_workspace;     // outlives its window
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartWindow> m_start;
    QThreadPool m_making; ///< Last: who leaves while a practice tenant is made waits until it is.
};

} // namespace ui
