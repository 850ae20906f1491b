// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "actions/refresh_action.h"
#include "actions/sign_out_action.h"
#include "exceptions/exceptions_page.h"
#include "mailboxes/mailboxes_page.h"
#include "policy/policy_page.h"
#include "review/review_page.h"
#include "runs/runs_page.h"
#include "sign_in/sign_in_panel.h"
#include "snapshots/snapshots_page.h"
#include "widgets/connection_bar.h"
#include "widgets/metrics.h"
#include "widgets/notice_bar.h"
#include "widgets/tab_order.h"
#include "widgets/window_menu.h"
#include "words/error_text.h"
#include "words/plan_text.h"
#include "words/state_text.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int problemsShown = 8;

/// How a run ended, why, and with what.
QString endText(const change::RunSummary &summary)
{
    QStringList parts {words::runEndText(summary.end)};
    const bool isInOtherHands = summary.end == change::RunEnd::LeaseLost; // what was counted here is no longer so
    if (summary.error && summary.end != change::RunEnd::SignInNeeded) {
        core::Error why = *summary.error;
        if (isInOtherHands)
            why.subject.clear();
        parts.append(words::errorText(why));
    }
    if (!isInOtherHands)
        parts.append(words::countsText(summary.counts));
    return parts.join(u' ');
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, words::Language &language, bool practice, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_practice(practice)
    , m_notices(new NoticeBar)
    , m_navigation(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_mailboxes(new MailboxesPage(workspace))
{
    setObjectName(u"mainWindow"_s);
    m_stopScan = new StopScanAction(workspace.mailboxes(), this);
    m_signOut = new SignOutAction(workspace.signIn(), this);
    auto *menu = new WindowMenu(language, m_signOut, this);
    connect(menu, &WindowMenu::connectionsWanted, this, &MainWindow::connectionsWanted);
    m_bar = new ConnectionBar(workspace.mailboxes(), workspace.signIn(), workspace.connection(), practice, m_stopScan, menu);
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setIconSize({metrics::navigationIcon, metrics::navigationIcon});
    m_navigation->setSpacing(2);
    m_navigation->setFixedWidth(20 * metrics::grid);
    m_navigation->setBackgroundRole(QPalette::Window);
    m_navigation->viewport()->setAutoFillBackground(false);
    auto *review = new ReviewPage(workspace);
    addPage(m_mailboxes, u"view-list-details"_s);
    addPage(new PolicyPage(workspace), u"object-locked"_s);
    addPage(review, u"document-preview"_s);
    addPage(new RunsPage(workspace), u"media-playback-start"_s);
    addPage(new SnapshotsPage(workspace), u"camera-photo"_s);
    auto *exceptions = new ExceptionsPage(workspace);
    addPage(exceptions, u"security-high"_s);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(new SignInPanel(workspace.signIn()));
    right->addWidget(m_notices);
    right->addWidget(m_pages, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_navigation);
    below->addLayout(right, 1);
    auto *frame = new QWidget(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(below, 1);
    setCentralWidget(frame);

    connect(review, &ReviewPage::mailboxesWanted, this, [this] { go(Place::Mailboxes); });
    connect(exceptions, &ExceptionsPage::mailboxesWanted, this, [this] { go(Place::Mailboxes); });
    connect(m_navigation, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { go(Place(i)); });
    }
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        go(Place::Mailboxes);
        m_mailboxes->focusQuery();
    });
    follow();
    followPlanFiles(review->approveAction());
    retranslate();
    tabAsLaidOut(*this);
    go(Place::Mailboxes);
    resize(1280, 800);
    restoreGeometry(QSettings().value("window/geometry").toByteArray());
    m_mailboxes->focusQuery();
}

MainWindow::~MainWindow()
{
    QSettings().setValue("window/geometry", saveGeometry());
}

void MainWindow::addPage(QWidget *page, const QString &icon)
{
    new QListWidgetItem(QIcon::fromTheme(icon), {}, m_navigation);
    m_pages->addWidget(page);
}

void MainWindow::go(Place place)
{
    QWidget *page = m_pages->widget(int(place));
    QWidget *last = page->focusWidget();
    m_navigation->setCurrentRow(int(place));
    // The keys go where they were on this page, or where one begins on it.
    for (QWidget *target : {last, page->focusProxy(), static_cast<QWidget *>(m_navigation)}) {
        if (target && target != page && target->isVisibleTo(this) && target->isEnabled())
            return target->setFocus(Qt::ShortcutFocusReason);
    }
}

/// The certificate's key is encrypted: nothing can be read before somebody opens it.
void MainWindow::tellOfPassphrase(const core::Error &error)
{
    m_notices->tell({u"passphrase"_s, NoticeBar::Kind::Warning, [error] { return words::errorText(error); }, [] { return tr("Enter the passphrase…"); },
        [this] {
            auto *dialog = new QInputDialog(this);
            dialog->setObjectName(u"passphraseDialog"_s);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setWindowTitle(tr("Passphrase"));
            dialog->setLabelText(tr("Passphrase of the private key (kept until the program ends):"));
            dialog->setTextEchoMode(QLineEdit::Password);
            connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &passphrase) {
                m_notices->close(u"passphrase"_s);
                m_workspace.signIn().setKeyPassphrase(passphrase);
                m_workspace.signIn().askPermissions();
            });
            dialog->open();
        }});
}

/// What the app registration asks for and nobody has agreed to.
void MainWindow::tellOfConsent(const QStringList &missing)
{
    if (missing.isEmpty()) {
        m_notices->close(u"consent"_s);
        return;
    }
    m_notices->tell({u"consent"_s, NoticeBar::Kind::Warning,
        [missing] {
            return tr("Consent is missing for %1: an administrator grants it in the app registration (\"Grant admin consent\"); what needs it stays off.")
                .arg(missing.join(u", "_s));
        },
        {}, {}});
}

void MainWindow::follow()
{
    const auto tellError = [this](const QString &key) {
        return [this, key](const core::Error &error) {
            m_notices->tell({key, NoticeBar::Kind::Error, [error] { return words::errorText(error); }, {}, {}});
        };
    };
    connect(&m_workspace.signIn(), &SignIn::failed, this, tellError(u"sign-in"_s));
    connect(&m_workspace.signIn(), &SignIn::refused, this, [this, tell = tellError(u"permissions"_s)](const core::Error &error) {
        if (error.key == session::passphraseKey)
            tellOfPassphrase(error);
        else if (error.code == core::Errc::Forbidden) // others are told when something is asked for
            tell(error);
    });
    connect(&m_workspace.signIn(), &SignIn::consentAsked, this, &MainWindow::tellOfConsent);
    connect(&m_workspace.signIn(), &SignIn::notKept, this, [this](const core::Error &why) {
        m_notices->tell({u"sign-in"_s, NoticeBar::Kind::Warning,
            [why] { return tr("The sign-in could not be put into the keychain and ends with this window: %1").arg(why.detail); }, {}, {}});
    });
    connect(&m_workspace.signIn(), &SignIn::anotherPerson, this, [this](const QString &before, const QString &now) {
        m_notices->tell({u"person"_s, NoticeBar::Kind::Information,
            [before, now] { return tr("This is %1, not %2 as before. The sign-in of %2 stays on this computer.").arg(now, before); }, {}, {}});
    });
    connect(&m_workspace.mailboxes(), &Mailboxes::scanEnded, this, &MainWindow::tellScan);
    connect(&m_workspace.mailboxes(), &Mailboxes::scanFailed, this, tellError(u"scan"_s));
    connect(&m_workspace.mailboxes(), &Mailboxes::loadFailed, this, tellError(u"load"_s));
    connect(&m_workspace.policies(), &Policies::failed, this, tellError(u"policy"_s));
    connect(&m_workspace.snapshots(), &Snapshots::failed, this, tellError(u"snapshot"_s));
    connect(&m_workspace.snapshots(), &Snapshots::created, this,
        [this](const QString &name, const session::SnapshotResult &result) {
            const int missing = int(result.missing.size());
            const auto text = [name, rows = result.rows, missing] {
                const QString holds = tr("Snapshot \"%1\" holds %n mailboxes.", nullptr, rows).arg(name);
                return missing == 0 ? holds : holds + u' ' + tr("%n in scope were not read freshly and are not in it.", nullptr, missing);
            };
            m_notices->tell({u"snapshot"_s, missing == 0 ? NoticeBar::Kind::Good : NoticeBar::Kind::Warning, text,
                [] { return tr("Show snapshots"); }, [this] { go(Place::Snapshots); }});
        });
    connect(&m_workspace.snapshots(), &Snapshots::imported, this,
        [this](const QString &name, const session::ImportResult &result) {
            const auto text = [name, rows = result.rows, problems = result.problems.mid(0, problemsShown)] {
                return (QStringList{tr("Snapshot \"%1\" holds %n mailboxes.", nullptr, rows).arg(name)} + problems).join(u'\n');
            };
            m_notices->tell(
                {u"snapshot"_s, result.problems.isEmpty() ? NoticeBar::Kind::Good : NoticeBar::Kind::Warning, text, {}, {}});
        });
    connect(&m_workspace.snapshots(), &Snapshots::exported, this, [this](const QString &path) {
        m_notices->tell(
            {u"snapshot"_s, NoticeBar::Kind::Good, [path] { return tr("The snapshot was written to %1.").arg(path); }, {}, {}});
    });
    connect(&m_workspace.plans(), &Plans::failed, this, tellError(u"plan"_s));
    connect(&m_workspace.plans(), &Plans::made, this, [this] {
        m_notices->close(u"plan"_s);
        go(Place::Review);
    });
    connect(&m_workspace.exceptions(), &Exceptions::failed, this, tellError(u"exception"_s));
    followExceptions();
    connect(&m_workspace.runs(), &Runs::failed, this, tellError(u"run"_s));
    connect(&m_workspace.runs(), &Runs::objected, this, [this] { go(Place::Review); });
    connect(&m_workspace.runs(), &Runs::started, this, [this] {
        for (const QString &told : {u"stopped-run"_s, u"run"_s}) // of the go before this one
            m_notices->close(told);
        go(Place::Runs);
    });
    connect(&m_workspace.runs(), &Runs::ended, this, [this](const session::RunResult &result) {
        const bool whole = result.summary.end == change::RunEnd::Finished
            && result.summary.counts.failed + result.summary.counts.inDoubt == 0;
        m_notices->tell({u"run"_s, whole ? NoticeBar::Kind::Good : NoticeBar::Kind::Warning,
            [summary = result.summary] { return endText(summary); },
            [] { return tr("Show the run"); }, [this] { go(Place::Runs); }});
    });
    connect(&m_workspace.runs(), &Runs::changed, this, &MainWindow::offerStoppedRun);
    connect(&m_workspace.exports(), &Exports::written, this, [this](const QString &path, int rows) {
        m_notices->tell({u"export"_s, NoticeBar::Kind::Good,
            [path, rows] { return tr("%n rows were written to %1.", nullptr, rows).arg(path); }, {}, {}});
    });
    connect(&m_workspace.exports(), &Exports::failed, this, tellError(u"export"_s));
}

void MainWindow::tellScan(const session::ScanResult &result)
{
    const auto text = [result] {
        QStringList parts{tr("%n calendars were read.", nullptr, result.counts.read)};
        if (result.counts.failed > 0)
            parts.append(tr("%n could not be read.", nullptr, result.counts.failed));
        if (result.listError)
            parts.append(words::errorText(*result.listError));
        for (const core::Error &note : result.notes)
            parts.append(words::errorText(note));
        return parts.join(u' ');
    };
    const bool failed = result.counts.failed > 0;
    const bool good = !failed && !result.listError && result.notes.empty();
    const auto showUnread = [this] {
        go(Place::Mailboxes);
        m_mailboxes->setQuery(u"status:unknown"_s);
    };
    m_notices->tell({u"scan"_s, good ? NoticeBar::Kind::Good : NoticeBar::Kind::Warning, text,
        failed ? [] { return tr("Show them"); } : NoticeBar::Words(), showUnread});
}

void MainWindow::followPlanFiles(QAction &approve)
{
    const Plans &plans = m_workspace.plans();
    connect(&plans, &Plans::fileFailed, this, [this](const core::Error &error) {
        m_notices->tell({u"plan-file"_s, NoticeBar::Kind::Error, [error] { return words::errorText(error); }, {}, {}});
    });
    connect(&plans, &Plans::opened, this, [this, &plans, &approve] {
        if (plans.isOwn())
            return;
        m_notices->tell({u"plan-file"_s, NoticeBar::Kind::Information,
            [who = plans.current()->plan.header().createdBy] { return tr("%1 made this plan. Look it through; you may approve it if the connection's limits name you.").arg(who); },
            [] { return tr("Approve it…"); }, [&approve] { approve.trigger(); }});
    });
    connect(&plans, &Plans::saved, this, [this](const QString &path) {
        m_notices->tell({u"plan-file"_s, NoticeBar::Kind::Information,
            [path] { return tr("The plan was written to %1. A second person opens it in Mullion to approve it, or calls \"mullionctl approve\".").arg(path); }, {}, {}});
    });
    connect(&plans, &Plans::approvalGiven, this, [this] {
        m_notices->tell({u"plan-file"_s, NoticeBar::Kind::Information,
            [] { return tr("The approval was read; it is checked when the run starts."); }, {}, {}});
    });
    connect(&plans, &Plans::approved, this, [this](const QString &path) {
        m_notices->tell({u"plan-file"_s, NoticeBar::Kind::Good, [path] { return tr("Approved: %1. Give this file to the person who made the plan.").arg(path); }, {}, {}});
    });
}

void MainWindow::followExceptions()
{
    const Exceptions &exceptions = m_workspace.exceptions();
    connect(&exceptions, &Exceptions::kept, this, &MainWindow::tellKept);
    connect(&exceptions, &Exceptions::ended, this, [this](int count) {
        m_notices->tell({u"exception"_s, NoticeBar::Kind::Good, [count] { return tr("%n exceptions have ended.", nullptr, count); }, {}, {}});
    });
    connect(&exceptions, &Exceptions::imported, this, [this](const QString &, const session::ImportedExceptions &result) {
        const bool whole = result.problems.isEmpty();
        m_notices->tell({u"exception"_s, whole ? NoticeBar::Kind::Good : NoticeBar::Kind::Warning,
            [kept = result.kept, left = int(result.problems.size())] {
                const QString recorded = tr("%n mailboxes were recorded as exceptions.", nullptr, kept);
                return left == 0 ? recorded : recorded + u' ' + tr("%n lines of the file were not taken.", nullptr, left);
            },
            {}, {}});
    });
}

void MainWindow::tellKept(const session::KeptExceptions &result)
{
    const auto text = [result] {
        const QString kept = tr("%n mailboxes were recorded as exceptions.", nullptr, result.kept);
        return result.refused.isEmpty()
            ? kept
            : kept + u' '
                + tr("%n were not, because their Default was not read: %1", nullptr, int(result.refused.size()))
                      .arg(QStringList(result.refused.mid(0, problemsShown)).join(u", "_s));
    };
    m_notices->tell({u"exception"_s, result.refused.isEmpty() ? NoticeBar::Kind::Good : NoticeBar::Kind::Warning, text,
        [] { return tr("Show exceptions"); }, [this] { go(Place::Exceptions); }});
}

void MainWindow::offerStoppedRun()
{
    const store::RunRecord *run = m_workspace.runs().stopped();
    if (!run) {
        m_notices->close(u"stopped-run"_s);
        return;
    }
    m_notices->tell({u"stopped-run"_s, NoticeBar::Kind::Warning,
        [counts = run->counts, kind = run->kind, source = run->header.value("source"_L1).toString()] {
            return tr("A run stopped before its end (%1): %2. Going on reads every row before it is written.", "title, and how many rows are what")
                .arg(words::planTitle(kind, source), words::countsText(counts));
        },
        [] { return tr("Go on with it"); }, [this, id = run->id.text()] { m_workspace.runs().resume(id); }, true});
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_workspace.runs().reload(); // other programs may have begun one or ended one meanwhile
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue("window/geometry", saveGeometry());
    if (m_closing || !m_workspace.runs().isRunning()) {
        event->accept();
        return;
    }
    // What was sent is awaited and recorded; the window stays until then and says so.
    m_closing = true;
    m_notices->tell({u"closing"_s, NoticeBar::Kind::Information,
        [] {
            return tr("Closing as soon as what was sent is answered and recorded. The run can be continued at the next "
                      "start.");
        },
        {}, {}});
    connect(&m_workspace.runs(), &Runs::ended, this, &QWidget::close);
    connect(&m_workspace.runs(), &Runs::failed, this, &QWidget::close);
    connect(&m_workspace.runs(), &Runs::objected, this, &QWidget::close);
    m_workspace.runs().cancel();
    event->ignore();
}

void MainWindow::retranslate()
{
    setWindowTitle(m_practice ? tr("%1, practice tenant", "connection").arg(m_workspace.connection().name)
                              : m_workspace.connection().name);
    const QStringList titles{tr("Mailboxes"), tr("Policy"), tr("Review"), tr("Runs"), tr("Snapshots"), tr("Exceptions")};
    for (int i = 0; i < titles.size(); ++i) {
        m_navigation->item(i)->setText(titles[i]);
        m_navigation->item(i)->setToolTip(tr("%1 (Ctrl+%2)", "page and shortcut").arg(titles[i]).arg(i + 1));
        m_pages->widget(i)->setAccessibleName(titles[i]);
    }
    m_navigation->setAccessibleName(tr("Pages"));
    m_stopScan->retranslate();
    m_signOut->retranslate();
}

} // namespace ui
