// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/group_list.h"
#include "session/policies.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

/// One group of a policy: its address, its right, and whether it can be used, asked of the service as soon as the address
/// is complete.
class GroupRow final : public QWidget
{
    Q_OBJECT

public:
    GroupRow(GroupList::Kind kind, Policies &policies, QAbstractItemModel &groups, QWidget *parent);

    void show(const domain::calendar::Grant &grant);
    [[nodiscard]] domain::calendar::Grant grant() const;
    [[nodiscard]] QLineEdit &address() { return *m_address; }
    void check(); ///< Asks unless the answer for this address is there, or on its way.
    void retranslate();

Q_SIGNALS:
    void edited();
    void removed();

private:
    void complete(QAbstractItemModel &groups);
    void tellCheck();
    void say(const QString &icon, const QStringList &lines);

    Policies &m_policies;
    QLineEdit *m_address;
    QComboBox *m_right;
    QComboBox *m_match;
    QToolButton *m_remove;
    QLabel *m_mark;
    QLabel *m_verdict;
    QString m_checked; ///< The address that was asked about last.
    std::optional<core::Result<session::CheckedGroup>> m_answer; ///< None: not there yet.
};

} // namespace ui
