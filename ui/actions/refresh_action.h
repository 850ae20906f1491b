// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "services/mailboxes.h"

namespace ui {

/// Reads mailboxes and their calendars anew.
class RefreshAction final : public Intention
{
    Q_OBJECT

public:
    /// \param named  GUIDs of those to read; empty: all there are.
    RefreshAction(Mailboxes &mailboxes, std::function<QStringList()> named, QObject *parent);
    void retranslate();

private:
    void update();

    Mailboxes &m_mailboxes;
};

/// Ends a scan; what was read stays.
class StopScanAction final : public Intention
{
    Q_OBJECT

public:
    StopScanAction(Mailboxes &mailboxes, QObject *parent);
    void retranslate();

private:
    void update();

    Mailboxes &m_mailboxes;
};

} // namespace ui
