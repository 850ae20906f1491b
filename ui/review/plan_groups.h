// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/plan_model.h"

#include <QAbstractListModel>
#include <QListView>

namespace ui {

/// What a plan does, sorted: a line for everything, one for each kind of decision with its groups below, one
/// for what was taken out. Each with its count.
class PlanGroupModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void show(PlanLookPtr look); ///< Changes counts in place while the lines stay the same.
    void retranslate();

    enum Role { NoteRole = Qt::UserRole, CountRole, SectionRole };
    [[nodiscard]] const PlanChoice &choice(int line) const { return m_lines[size_t(line)].choice; }
    [[nodiscard]] int lineOf(const PlanChoice &choice) const; ///< -1: there is none.
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line
    {
        PlanChoice choice;
        QByteArray key; ///< Of its group.
        qint64 count = 0;
    };
    [[nodiscard]] std::vector<Line> linesOf(const PlanLook &look) const;
    [[nodiscard]] QString title(const Line &line) const;
    [[nodiscard]] QString note(const Line &line) const;
    [[nodiscard]] QIcon icon(const Line &line) const;

    PlanLookPtr m_look = std::make_shared<PlanLook>();
    std::vector<Line> m_lines;
};

/// The list of groups beside the table of rows. Choosing one asks for its rows.
class PlanGroupList final : public QListView
{
    Q_OBJECT

public:
    explicit PlanGroupList(QWidget *parent = nullptr);
    void show(PlanLookPtr look);
    void retranslate();

Q_SIGNALS:
    void chosen(const PlanChoice &choice);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    PlanGroupModel m_model;
    bool m_showing = false; ///< The current line follows the look, nobody chose it.
};

} // namespace ui
