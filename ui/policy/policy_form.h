// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/policy.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

class GroupList;
class Policies;
class QueryField;

/// The fields of one policy. Shows a policy, and makes one of what the fields say.
class PolicyForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyForm(Policies &policies, QWidget *parent = nullptr);

    void show(const domain::calendar::Policy &policy);
    /// Error BadInput naming the field.
    [[nodiscard]] core::Result<domain::calendar::Policy> policy() const;

    /// Values that a scope can name, e.g. all departments.
    void setScopeValues(std::function<QStringList(domain::Field)> values);
    /// Groups that can be found by typing: name and address.
    void setGroups(const std::vector<domain::Recipient> &groups);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addRow(QWidget *field);
    void retranslate();
    void showBaseline(const std::vector<domain::calendar::Right> &baseline);

    QVBoxLayout *m_rows;
    std::vector<QLabel *> m_labels; ///< In the order of the fields.
    QLineEdit *m_name;
    QueryField *m_scope;
    QComboBox *m_default;
    QCheckBox *m_hasAnonymous;
    QComboBox *m_anonymous;
    QStandardItemModel m_groups;
    GroupList *m_grants;
    GroupList *m_managed;
    QRadioButton *m_preserve;
    QRadioButton *m_overwrite;
    QRadioButton *m_hold;
    QComboBox *m_narrower;
    QComboBox *m_wider;
    QComboBox *m_keptGrant;
    std::vector<std::pair<QCheckBox *, domain::calendar::Right>> m_baseline;
    std::vector<domain::calendar::Right> m_otherBaseline; ///< Custom sets a file named; kept.
};

} // namespace ui
