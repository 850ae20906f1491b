// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/self_test.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace ui {

/// Asks for two mailboxes that nobody needs, tries them out, and shows what was found.
class SelfTestDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SelfTestDialog(SelfTest &selfTest, QWidget *parent = nullptr);

    void reject() override; ///< While the test is under way it is ended first; everything is put back.

private:
    void begin();
    void add(const change::Finding &finding);
    void show(const session::SelfTestReport &report);
    void refresh();

    SelfTest &m_selfTest;
    QLineEdit *m_mailbox;
    QLineEdit *m_other;
    QTreeWidget *m_findings;
    QLabel *m_said;
    QPushButton *m_start;
    bool m_closing = false;
};

} // namespace ui
