// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connection_bar.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "words/age_text.h"
#include "words/moment_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

ConnectionBar::ConnectionBar(Mailboxes &mailboxes, SignIn &signIn, const session::Connection &connection, bool practice,
    QAction *stopScan, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_mailboxes(mailboxes)
    , m_signIn(signIn)
    , m_connection(connection)
    , m_name(sectionTitle(this))
    , m_practice(new QLabel(this))
    , m_who(paleLabel(this))
    , m_age(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QToolButton(this))
    , m_menu(new QToolButton(this))
{
    setObjectName(u"connectionBar"_s);
    m_age->setObjectName(u"coverage"_s);
    m_practice->setObjectName(u"practiceMark"_s);
    m_practice->setVisible(practice);
    m_practice->setAutoFillBackground(true);
    m_practice->setBackgroundRole(QPalette::Highlight);
    m_practice->setForegroundRole(QPalette::HighlightedText);
    m_practice->setContentsMargins(metrics::grid, 1, metrics::grid, 1);
    m_who->setWordWrap(false);
    m_progress->setFixedWidth(20 * metrics::grid);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(metrics::grid);
    m_stop->setDefaultAction(stopScan);
    m_stop->setAutoRaise(true);
    m_menu->setObjectName(u"windowMenu"_s);
    m_menu->setIcon(QIcon::fromTheme(u"application-menu"_s));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(menu);
    m_menu->setAutoRaise(true);
    m_menu->setShortcut(Qt::Key_F10);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::grid, metrics::margin, metrics::grid);
    layout->setSpacing(metrics::margin);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_practice, m_who})
        layout->addWidget(widget);
    layout->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_age, m_progress, m_stop, m_menu})
        layout->addWidget(widget);
    for (auto signal : {&Mailboxes::changed, &Mailboxes::scanStarted, &Mailboxes::scanProgressed})
        connect(&mailboxes, signal, this, &ConnectionBar::updateTexts);
    connect(&signIn, &SignIn::changed, this, &ConnectionBar::updateTexts);
    connect(&mailboxes, &Mailboxes::scanEnded, this, &ConnectionBar::updateTexts);
    connect(&mailboxes, &Mailboxes::scanFailed, this, &ConnectionBar::updateTexts);
    m_minute.callOnTimeout(this, &ConnectionBar::updateTexts);
    m_minute.start(std::chrono::minutes(1));
    updateTexts();
}

void ConnectionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    QWidget::changeEvent(event);
}

void ConnectionBar::updateTexts()
{
    m_name->setText(m_connection.name);
    m_menu->setToolTip(tr("Connections, appearance and more (F10)"));
    m_menu->setAccessibleName(tr("Menu"));
    m_practice->setText(tr("Practice tenant: nothing real is changed"));
    if (!m_signIn.isPerson())
        m_who->setText(tr("application %1").arg(m_connection.clientId.left(8)));
    else
        m_who->setText(m_signIn.isNeeded() ? tr("not signed in") : m_connection.username);
    if (const session::Permission &write = m_signIn.permissions().writeCalendars; write.isGiven && !*write.isGiven)
        m_who->setText(tr("%1 · may only read", "who is signed in").arg(m_who->text()));
    m_who->setToolTip(m_signIn.isPerson() ? m_connection.username : m_connection.clientId);
    const bool scanning = m_mailboxes.isScanning();
    m_progress->setVisible(scanning);
    m_stop->setVisible(scanning);
    const MailboxSet &set = *m_mailboxes.current();
    if (scanning) {
        const session::ScanProgress &now = m_mailboxes.progress();
        m_progress->setMaximum(now.listed);
        m_progress->setValue(now.read + now.failed);
        m_progress->setAccessibleName(tr("Calendars read"));
        const QString read = now.listed == 0
            ? tr("Reading the list of mailboxes…")
            : tr("%1 of %2 calendars read").arg(QLocale().toString(now.read + now.failed), QLocale().toString(now.listed));
        const auto &pause = m_mailboxes.servicePause();
        const QString until = pause ? words::timeText(pause->until) : QString();
        m_age->setText(!pause ? read
                : pause->why == core::Errc::Throttled
                ? tr("%1 · the service asks to wait until %2", "how far a scan is, and a time of day").arg(read, until)
                : tr("%1 · the service does not answer, next try at %2", "how far a scan is, and a time of day").arg(read, until));
        return;
    }
    const catalog::Coverage &coverage = set.view.counts.coverage;
    if (!set.stock.lastScan) {
        m_age->setText(m_mailboxes.isLoaded() ? tr("Never read") : tr("Opening…"));
        return;
    }
    const core::Instant now
        = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    m_age->setText(tr("%1 of %2 in scope read · last scan %3", "coverage and age")
                       .arg(QLocale().toString(coverage.freshlyRead), QLocale().toString(coverage.inScope),
                           words::ageText(set.stock.lastScan->started, now)));
}

} // namespace ui
