// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "services/sign_in.h"

namespace ui {

/// Forgets the person's tokens on this computer.
class SignOutAction final : public Intention
{
    Q_OBJECT

public:
    SignOutAction(SignIn &signIn, QObject *parent);
    void retranslate();

private:
    void update();

    SignIn &m_signIn;
};

} // namespace ui
