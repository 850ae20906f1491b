// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/refresh_action.h"

using namespace Qt::StringLiterals;

namespace ui {

RefreshAction::RefreshAction(Mailboxes &mailboxes, std::function<QStringList()> named, QObject *parent)
    : Intention(u"refresh"_s, u"view-refresh"_s, parent)
    , m_mailboxes(mailboxes)
{
    setShortcut(QKeySequence::Refresh);
    connect(this, &QAction::triggered, &mailboxes,
        [&mailboxes, named = std::move(named)] { mailboxes.scan(named()); });
    connect(&mailboxes, &Mailboxes::scanStarted, this, &RefreshAction::update);
    connect(&mailboxes, &Mailboxes::scanEnded, this, &RefreshAction::update);
    connect(&mailboxes, &Mailboxes::scanFailed, this, &RefreshAction::update);
    retranslate();
}

void RefreshAction::update()
{
    setOffBecause(m_mailboxes.isScanning() ? tr("Mailboxes are being read already") : QString());
}

void RefreshAction::retranslate()
{
    describe(tr("&Refresh"), tr("Read these calendars anew"));
    update();
}

StopScanAction::StopScanAction(Mailboxes &mailboxes, QObject *parent)
    : Intention(u"stopScan"_s, u"process-stop"_s, parent)
    , m_mailboxes(mailboxes)
{
    connect(this, &QAction::triggered, &mailboxes, &Mailboxes::stopScan);
    connect(&mailboxes, &Mailboxes::scanStarted, this, &StopScanAction::update);
    connect(&mailboxes, &Mailboxes::scanEnded, this, &StopScanAction::update);
    connect(&mailboxes, &Mailboxes::scanFailed, this, &StopScanAction::update);
    retranslate();
}

void StopScanAction::update()
{
    setOffBecause(m_mailboxes.isScanning() ? QString() : tr("Nothing is being read"));
}

void StopScanAction::retranslate()
{
    describe(tr("S&top reading"), tr("Stop reading; what was read is kept"));
    update();
}

} // namespace ui
