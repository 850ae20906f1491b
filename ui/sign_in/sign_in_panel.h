// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sign_in.h"
#include "widgets/qr_picture.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace ui {

/// The strip above the pages while somebody has to sign in, or is signing in: what to do, the code in large letters and its page as a
/// picture for a phone, the ways there are.
/// Not there when nobody has to.
class SignInPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SignInPanel(SignIn &signIn, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    SignIn &m_signIn;
    QLabel *m_text;
    QLabel *m_code;
    QLabel *m_problem;
    QrPicture *m_picture; ///< Of the page on which the code is typed.
    QPushButton *m_browser;
    QPushButton *m_useCode;
    QPushButton *m_copy; ///< The code, or the address of the page.
    QPushButton *m_open; ///< The page on which the code is typed.
    QPushButton *m_cancel;
};

} // namespace ui
