// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/concern_panel.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using Code = change::Concern::Code;

ConcernPanel::ConcernPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(sectionTitle(this))
    , m_rows(new QVBoxLayout)
    , m_selfTest(new QPushButton(this))
{
    setObjectName(u"concerns"_s);
    setFrameShape(QFrame::StyledPanel);
    m_selfTest->setObjectName(u"runSelfTest"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_title);
    m_rows->setSpacing(metrics::half);
    layout->addLayout(m_rows);
    layout->addWidget(m_selfTest, 0, Qt::AlignLeading);
    connect(m_selfTest, &QPushButton::clicked, this, &ConcernPanel::selfTestWanted);
    retranslate();
    hide();
}

void ConcernPanel::show(const core::Error &objection)
{
    clear();
    const QStringList names = objection.key.split(u',');
    const QStringList sentences = objection.detail.split(u'\n');
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto code = change::concernFromName(names[i]);
        if (!code)
            continue;
        const bool isOpen = change::Concern {*code, {}}.canBeAccepted();
        auto *row = new QHBoxLayout;
        QCheckBox *box = nullptr;
        if (isOpen) {
            box = new QCheckBox(this);
            box->setObjectName(u"accept-"_s + names[i]);
            box->setAccessibleDescription(sentences.value(i));
            connect(box, &QCheckBox::toggled, this, &ConcernPanel::changed);
            row->addWidget(box, 0, Qt::AlignTop);
        }
        auto *sentence = plainLabel(this);
        sentence->setText(sentences.value(i));
        row->addWidget(sentence, 1);
        m_rows->addLayout(row);
        m_lines.push_back({*code, box});
    }
    m_selfTest->setVisible(names.contains(change::concernName(Code::Untested)));
    retranslate();
    setVisible(!m_lines.empty());
    if (!m_lines.empty() && m_lines.front().box)
        QTimer::singleShot(0, m_lines.front().box, [box = m_lines.front().box] { box->setFocus(); }); // once the page is in front
    Q_EMIT changed();
}

void ConcernPanel::clear()
{
    if (m_lines.empty())
        return;
    m_lines.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        while (QLayoutItem *inner = item->layout()->takeAt(0)) {
            inner->widget()->deleteLater();
            delete inner;
        }
        delete item;
    }
    hide();
    Q_EMIT changed();
}

std::set<Code> ConcernPanel::accepted() const
{
    std::set<Code> codes;
    for (const Line &line : m_lines) {
        if (line.box && line.box->isChecked())
            codes.insert(line.code);
    }
    return codes;
}

bool ConcernPanel::isSettled() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.box && line.box->isChecked(); });
}

void ConcernPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ConcernPanel::retranslate()
{
    m_title->setText(tr("Nothing was sent yet. Before this run:"));
    m_selfTest->setText(tr("Run the self-&test..."));
    for (const Line &line : m_lines) {
        if (line.box) {
            line.box->setText(tr("I answer for it"));
            line.box->setAccessibleName(tr("I answer for it"));
        }
    }
}

} // namespace ui
