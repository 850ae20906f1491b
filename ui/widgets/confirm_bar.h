// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace ui {

/// A question in place, above the bar of actions: goes on, or goes away. Hidden while nothing is asked.
class ConfirmBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ConfirmBar(QWidget *parent = nullptr);

    void setTexts(const QString &question, const QString &yes);
    void ask(); ///< The keys go to the way out.
    void dismiss();

Q_SIGNALS:
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    QLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPointer<QWidget> m_before; ///< Where the keys were.
};

} // namespace ui
