// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window_menu.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace ui {

WindowMenu::WindowMenu(words::Language &language, QAction *signOut, QWidget *parent)
    : QMenu(parent)
    , m_connections(addAction(QString()))
    , m_signOut(signOut)
    , m_appearance(addMenu(QString()))
    , m_looks(new QActionGroup(this))
{
    insertAction(m_appearance->menuAction(), m_signOut);
    addMenu(new LanguageMenu(language, this));
    addSeparator();
    m_about = addAction(QString());
    m_quit = addAction(QString());
    m_connections->setObjectName(u"connections"_s);
    m_about->setObjectName(u"about"_s);
    m_quit->setObjectName(u"quit"_s);
    m_quit->setShortcut(QKeySequence::Quit);
    for (const Appearance look : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        QAction *action = m_appearance->addAction(QString());
        action->setCheckable(true);
        action->setChecked(look == appearance());
        action->setData(int(look));
        m_looks->addAction(action);
    }
    connect(m_looks, &QActionGroup::triggered, this,
        [](const QAction *chosen) { setAppearance(Appearance(chosen->data().toInt())); });
    connect(m_connections, &QAction::triggered, this, &WindowMenu::connectionsWanted);
    connect(m_about, &QAction::triggered, this, &WindowMenu::showAbout);
    connect(m_quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    retranslate();
}

void WindowMenu::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Mullion"),
        tr("Mullion %1\nWho may see whose calendar in Exchange Online.\n\nFree software under the GNU General Public License, version 3 or later. "
           "Icons: Breeze, by the KDE community (LGPL).")
            .arg(QApplication::applicationVersion()),
        QMessageBox::Close, parentWidget());
    box->setIconPixmap(QApplication::windowIcon().pixmap(QSize(48, 48), devicePixelRatio()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void WindowMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void WindowMenu::retranslate()
{
    m_connections->setText(tr("&Connections…"));
    m_appearance->setTitle(tr("&Appearance"));
    const QStringList looks {tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < looks.size(); ++i)
        m_looks->actions()[i]->setText(looks[i]);
    m_about->setText(tr("A&bout Mullion"));
    m_quit->setText(tr("&Quit"));
}

} // namespace ui
