// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connection.h"
#include "words/language.h"

#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

namespace ui {

class ConnectionForm;

/// Where to begin: the practice tenant, a connection there is, or a new one.
class StartWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \param problem  why the connections could not be read, or the last one could not be opened; empty: nothing is wrong.
    StartWindow(std::vector<session::Connection> known, words::Language &language, const QString &problem, QWidget *parent = nullptr);

    void showProblem(const QString &problem);
    void setBusy(const QString &what); ///< Nothing can be chosen until it is empty again.

Q_SIGNALS:
    void practiceWanted();
    void connectionChosen(const session::Connection &connection);
    /// Complete, not yet saved; the passphrase is of its private key, and not to be saved.
    void connectionAdded(const session::Connection &connection, const QString &passphrase);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *practiceSide();
    [[nodiscard]] QWidget *connectionSide();
    void openChosen();
    void retranslate();

    std::vector<session::Connection> m_known;
    QLabel *m_title;
    QToolButton *m_language;
    QLabel *m_problem;
    QLabel *m_practiceTitle;
    QLabel *m_practiceText;
    QPushButton *m_practice;
    QLabel *m_knownTitle;
    QListWidget *m_list;
    QPushButton *m_open;
    QLabel *m_newTitle;
    ConnectionForm *m_form;
    QPushButton *m_add;
};

} // namespace ui
