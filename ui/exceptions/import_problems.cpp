// SPDX-License-Identifier: GPL-3.0-or-later
#include "exceptions/import_problems.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ImportProblems::ImportProblems(QWidget *parent)
    : QFrame(parent)
    , m_title(sectionTitle(this))
    , m_lines(new QListWidget(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"importProblems"_s);
    setFrameShape(QFrame::StyledPanel);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"importProblemsTitle"_s);
    m_lines->setObjectName(u"importProblemLines"_s);
    m_lines->setLayoutDirection(Qt::LeftToRight); // technical sentences
    m_lines->setMaximumHeight(14 * metrics::grid);
    m_close->setObjectName(u"closeImportProblems"_s);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);
    layout->setSpacing(metrics::half);
    layout->addLayout(head);
    layout->addWidget(m_lines);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void ImportProblems::show(const QString &fileName, const QStringList &problems)
{
    m_fileName = QFileInfo(fileName).fileName();
    m_lines->clear();
    m_lines->addItems(problems);
    retranslate();
    setVisible(!problems.isEmpty());
    if (!problems.isEmpty()) {
        m_lines->setCurrentRow(0);
        m_lines->setFocus();
    }
}

void ImportProblems::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ImportProblems::retranslate()
{
    m_title->setText(tr("%Ln lines of %1 were not taken:", nullptr, m_lines->count()).arg(m_fileName));
    m_lines->setAccessibleName(m_title->text());
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace ui
