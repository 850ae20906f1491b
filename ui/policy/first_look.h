// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/policy_set.h"
#include "services/workspace.h"
#include "session/outside.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace ui {

class Histogram;

/// What a policy would meet, beside the form that is being filled in: how many mailboxes are in its scope, what Default is
/// there today, and who outside the organisation would see less.
class FirstLook final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstLook(Workspace &workspace, QWidget *parent = nullptr);

    /// Counts anew, off the window's thread; the newest wins. `others` are the other policies of the set.
    void look(const domain::calendar::Policy &policy, std::vector<domain::calendar::Policy> others);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Found;
    void count();
    void show(const Found &found);
    void askOutside();
    void tellOutside();
    void retranslate();

    Workspace &m_workspace;
    domain::calendar::Policy m_policy;
    std::vector<domain::calendar::Policy> m_others;
    QTimer m_soon; ///< While somebody types.
    int m_asked = 0;
    QLabel *m_reachTitle;
    QLabel *m_reach;
    QLabel *m_histogramTitle;
    Histogram *m_histogram;
    QLabel *m_histogramNote;
    QLabel *m_outsideTitle;
    QLabel *m_outside;
    QPushButton *m_ask;
    std::optional<core::Result<session::OutsideSharing>> m_answer; ///< Who sees it from outside; none: not asked, or not there yet.
};

} // namespace ui
