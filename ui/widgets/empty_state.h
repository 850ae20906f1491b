// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

/// What stands on a page that has nothing to show yet: what is missing, and where it comes from.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// \param titleName  object name of the title.
    explicit EmptyState(const QString &titleName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    void addBelow(QWidget *widget); ///< A way on, in the middle below the text.

private:
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_below;
};

} // namespace ui
