// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confirm_bar.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

ConfirmBar::ConfirmBar(QWidget *parent)
    : QFrame(parent)
    , m_question(plainLabel(this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(this))
{
    setObjectName(u"confirmBar"_s);
    setFrameShape(QFrame::StyledPanel);
    m_question->setObjectName(u"confirmQuestion"_s);
    m_yes->setObjectName(u"confirmYes"_s);
    m_no->setObjectName(u"confirmNo"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    connect(m_no, &QPushButton::clicked, this, &ConfirmBar::dismiss);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT confirmed();
    });
    retranslate();
    hide();
}

void ConfirmBar::setTexts(const QString &question, const QString &yes)
{
    m_question->setText(question);
    m_yes->setText(yes);
    m_yes->setAccessibleDescription(question);
    m_no->setAccessibleDescription(question);
}

void ConfirmBar::ask()
{
    m_before = QApplication::focusWidget();
    show();
    m_no->setFocus();
}

void ConfirmBar::dismiss()
{
    const bool hadKeys = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadKeys && m_before)
        m_before->setFocus();
}

void ConfirmBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void ConfirmBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ConfirmBar::retranslate()
{
    m_no->setText(tr("Cancel"));
}

} // namespace ui
