// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"
#include "widgets/scope_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>

namespace ui {

class FirstLook;
class Intention;
class PolicyForm;

/// The policies of the connection: one at a time in a form, with what it would meet beside it.
class PolicyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void policiesChanged();
    void choose(int index);
    void edited();
    void addPolicy();
    void removePolicy();
    void save();
    void revert();
    void importFile();
    void readFile(const QString &path);
    void exportFile();
    void loadGroups();
    void fillChoice();
    void updateActions();
    void retranslate();
    /// What the form says takes its place among the others. Error BadInput.
    [[nodiscard]] core::Result<domain::calendar::PolicySet> asEdited() const;
    [[nodiscard]] std::vector<domain::calendar::Policy> others() const;

    Workspace &m_workspace;
    std::vector<domain::calendar::Policy> m_policies; ///< As they are being edited.
    int m_current = 0;
    bool m_dirty = false;
    QString m_problem;
    QLabel *m_which;
    QComboBox *m_choice;
    PolicyForm *m_form;
    FirstLook *m_look;
    QScrollArea *m_lookArea;
    QLabel *m_problemLabel;
    ScopeBar *m_bar;
    Intention *m_add;
    Intention *m_remove;
    Intention *m_import;
    Intention *m_export;
    Intention *m_revert;
    Intention *m_save;
};

} // namespace ui
