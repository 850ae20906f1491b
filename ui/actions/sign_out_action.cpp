// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/sign_out_action.h"

using namespace Qt::StringLiterals;

namespace ui {

SignOutAction::SignOutAction(SignIn &signIn, QObject *parent)
    : Intention(u"signOut"_s, u"system-log-out"_s, parent)
    , m_signIn(signIn)
{
    connect(this, &QAction::triggered, &signIn, &SignIn::signOut);
    connect(&signIn, &SignIn::changed, this, &SignOutAction::update);
    retranslate();
}

void SignOutAction::update()
{
    if (!m_signIn.isPerson())
        setOffBecause(tr("This connection signs in with a certificate"));
    else
        setOffBecause(m_signIn.isNeeded() || m_signIn.isUnderWay() ? tr("Nobody is signed in") : QString());
}

void SignOutAction::retranslate()
{
    describe(tr("Sign &out"), tr("Forget the sign-in on this computer; what was read stays"));
    update();
}

} // namespace ui
