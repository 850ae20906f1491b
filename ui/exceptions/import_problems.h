// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>

namespace ui {

/// Lines of a file that could not be taken, each with why. Hidden while there are none.
class ImportProblems final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportProblems(QWidget *parent = nullptr);

    void show(const QString &fileName, const QStringList &problems);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_fileName;
    QLabel *m_title;
    QListWidget *m_lines;
    QToolButton *m_close;
};

} // namespace ui
