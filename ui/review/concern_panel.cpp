// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/concern_panel.h"

#include "widgets/action_button.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "words/concern_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int fewestLines = 7 * metrics::grid;
constexpr int shareOfWindow = 6;

} // namespace

using Code = change::Concern::Code;

ConcernPanel::ConcernPanel(const QList<QAction *> &forApproval, QWidget *parent)
    : QFrame(parent)
    , m_title(sectionTitle(this))
    , m_scroll(new QScrollArea(this))
    , m_selfTest(new QPushButton(this))
    , m_approval(new QWidget(this))
{
    setObjectName(u"concerns"_s);
    setFrameShape(QFrame::StyledPanel);
    m_selfTest->setObjectName(u"runSelfTest"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_title);
    auto *lines = new QWidget(m_scroll);
    m_rows = new QVBoxLayout(lines);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::half);
    m_scroll->setWidget(lines);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the boxes in it have the keys
    m_scroll->setBackgroundRole(QPalette::Window);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll);
    auto *help = new QHBoxLayout;
    help->setSpacing(metrics::grid);
    auto *approvalLayout = new QHBoxLayout(m_approval);
    approvalLayout->setContentsMargins(0, 0, 0, 0);
    approvalLayout->setSpacing(metrics::grid);
    for (QAction *action : forApproval) {
        QPushButton *button = actionButton(action, false, m_approval);
        button->setObjectName(action->objectName() + u"Here"_s);
        approvalLayout->addWidget(button);
    }
    help->addWidget(m_selfTest);
    help->addWidget(m_approval);
    help->addStretch();
    layout->addLayout(help);
    connect(m_selfTest, &QPushButton::clicked, this, &ConcernPanel::selfTestWanted);
    retranslate();
    hide();
}

void ConcernPanel::show(const std::vector<change::Concern> &concerns)
{
    clear();
    for (const change::Concern &concern : concerns) {
        auto *row = new QWidget(m_scroll->widget());
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metrics::grid);
        QCheckBox *box = nullptr;
        if (concern.canBeAccepted()) {
            box = new QCheckBox(row);
            box->setObjectName(u"accept-"_s + change::concernName(concern.code));
            connect(box, &QCheckBox::toggled, this, &ConcernPanel::changed);
            layout->addWidget(box, 0, Qt::AlignTop);
        } else {
            auto *mark = new QLabel(row);
            mark->setPixmap(QIcon::fromTheme(u"dialog-warning"_s).pixmap(QSize(metrics::icon, metrics::icon), devicePixelRatio()));
            layout->addWidget(mark, 0, Qt::AlignTop);
        }
        auto *sentence = plainLabel(row);
        sentence->setObjectName(u"concern-"_s + change::concernName(concern.code));
        layout->addWidget(sentence, 1);
        m_rows->addWidget(row);
        m_lines.push_back({concern, row, sentence, box});
    }
    showHelp();
    retranslate();
    setVisible(!m_lines.empty());
    if (!m_lines.empty() && m_lines.front().box)
        QTimer::singleShot(0, m_lines.front().box, [box = m_lines.front().box] { box->setFocus(); }); // once the page is in front
    Q_EMIT changed();
}

void ConcernPanel::clear()
{
    while (!m_lines.empty())
        remove(m_lines.back().concern.code);
}

void ConcernPanel::remove(Code code)
{
    const auto cured = std::stable_partition(m_lines.begin(), m_lines.end(), [code](const Line &line) { return line.concern.code != code; });
    if (cured == m_lines.end())
        return;
    for (auto line = cured; line != m_lines.end(); ++line) {
        line->row->hide();
        line->row->deleteLater();
    }
    m_lines.erase(cured, m_lines.end());
    showHelp();
    fitRows();
    setVisible(!m_lines.empty());
    Q_EMIT changed();
}

void ConcernPanel::showHelp()
{
    const auto has = [this](Code code) {
        return std::any_of(m_lines.begin(), m_lines.end(), [code](const Line &line) { return line.concern.code == code; });
    };
    m_selfTest->setVisible(has(Code::Untested));
    m_approval->setVisible(has(Code::ApprovalNeeded));
}

std::set<Code> ConcernPanel::accepted() const
{
    std::set<Code> codes;
    for (const Line &line : m_lines) {
        if (line.box && line.box->isChecked())
            codes.insert(line.concern.code);
    }
    return codes;
}

bool ConcernPanel::isSettled() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.box && line.box->isChecked(); });
}

/// As high as its lines, as long as the plan above keeps most of the window.
void ConcernPanel::fitRows()
{
    const QMargins margins = layout()->contentsMargins();
    const int width = this->width() - margins.left() - margins.right();
    const int wanted = m_rows->hasHeightForWidth() ? m_rows->heightForWidth(width) : m_rows->sizeHint().height();
    m_scroll->setFixedHeight(std::min(wanted, std::max(fewestLines, window()->height() / shareOfWindow)));
}

void ConcernPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitRows();
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
        const QString sentence = words::concernText(line.concern);
        line.sentence->setText(sentence);
        if (line.box) {
            line.box->setText(tr("I answer for it"));
            line.box->setAccessibleName(tr("I answer for it"));
            line.box->setAccessibleDescription(sentence);
        }
    }
    fitRows();
}

} // namespace ui
