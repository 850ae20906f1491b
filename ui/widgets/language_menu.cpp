// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language_menu.h"

#include <QEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

const QString setting = u"language"_s;

} // namespace

LanguageMenu::LanguageMenu(words::Language &language, QWidget *parent)
    : QMenu(parent)
    , m_choices(new QActionGroup(this))
{
    setObjectName(u"languages"_s);
    for (const QString &name : QStringList {QString()} + words::Language::names()) {
        QAction *action = addAction(name.isEmpty() ? QString() : words::Language::nativeName(name));
        action->setData(name);
        action->setCheckable(true);
        action->setChecked(name == language.chosen());
        m_choices->addAction(action);
    }
    connect(m_choices, &QActionGroup::triggered, this, [&language](const QAction *chosen) {
        QSettings().setValue(setting, chosen->data());
        language.choose(chosen->data().toString());
    });
    retranslate();
}

QString LanguageMenu::remembered()
{
    return QSettings().value(setting).toString();
}

void LanguageMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void LanguageMenu::retranslate()
{
    setTitle(tr("&Language"));
    m_choices->actions().front()->setText(tr("As the &system"));
}

} // namespace ui
