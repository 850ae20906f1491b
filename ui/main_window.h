// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"
#include "words/language.h"

#include <QListWidget>
#include <QMainWindow>
#include <QStackedWidget>

namespace ui {

class ConnectionBar;
class MailboxesPage;
class NoticeBar;
class SignOutAction;
class StopScanAction;

/// The frame of one connection: pages at the left, who and where at the top, notices above the page. Places
/// pages; what they do is theirs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \param practice  said on every screen.
    MainWindow(Workspace &workspace, words::Language &language, bool practice, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum class Place { Mailboxes, Policy, Review, Runs, Snapshots, Exceptions };
    void go(Place place);
    [[nodiscard]] Place place() const { return Place(m_pages->currentIndex()); }

Q_SIGNALS:
    void connectionsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPage(QWidget *page, const QString &icon);
    void follow();
    void tellOfConsent(const QStringList &missing);
    void tellOfPassphrase(const core::Error &error);
    void tellScan(const session::ScanResult &result);
    void tellKept(const session::KeptExceptions &result);
    void followExceptions();
    void followPlanFiles(QAction &approve);
    void offerStoppedRun();
    void retranslate();

    Workspace &m_workspace;
    bool m_practice;
    bool m_closing = false;
    StopScanAction *m_stopScan;
    SignOutAction *m_signOut;
    ConnectionBar *m_bar;
    NoticeBar *m_notices;
    QListWidget *m_navigation;
    QStackedWidget *m_pages;
    MailboxesPage *m_mailboxes;
};

} // namespace ui
