// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/self_test_dialog.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "words/error_text.h"
#include "words/finding_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SelfTestDialog::SelfTestDialog(SelfTest &selfTest, QWidget *parent)
    : QDialog(parent)
    , m_selfTest(selfTest)
    , m_mailbox(new QLineEdit(this))
    , m_other(new QLineEdit(this))
    , m_findings(new QTreeWidget(this))
    , m_said(plainLabel(this))
{
    setObjectName(u"selfTestDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Self-test"));
    auto *what = plainLabel(this);
    what->setText(tr("Name two mailboxes that nobody needs. Their calendars and email apps are changed for a minute, to see whether this "
                     "tenant does what Mullion takes it to do; then everything is put back."));
    m_mailbox->setObjectName(u"testedMailbox"_s);
    m_other->setObjectName(u"otherMailbox"_s);
    m_mailbox->setLayoutDirection(Qt::LeftToRight); // addresses
    m_other->setLayoutDirection(Qt::LeftToRight);
    auto *form = new QFormLayout;
    form->addRow(tr("&Mailbox to try out"), m_mailbox);
    form->addRow(tr("&Somebody to give an entry"), m_other);
    m_mailbox->setAccessibleName(tr("Mailbox to try out"));
    m_other->setAccessibleName(tr("Somebody to give an entry"));
    m_findings->setObjectName(u"findings"_s);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setRootIsDecorated(false);
    m_findings->setHeaderLabels({tr("What is relied on"), tr("Finding"), tr("Instead")});
    m_findings->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_start = buttons->addButton(tr("&Try out"), QDialogButtonBox::ActionRole);
    m_start->setObjectName(u"selfTestStart"_s);
    m_start->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::grid);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(m_findings, 1);
    layout->addWidget(m_said);
    layout->addWidget(buttons);
    setMinimumSize(90 * metrics::grid, 60 * metrics::grid);
    for (QLineEdit *field : {m_mailbox, m_other})
        connect(field, &QLineEdit::textChanged, this, &SelfTestDialog::refresh);
    connect(m_start, &QPushButton::clicked, this, &SelfTestDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &SelfTestDialog::reject);
    connect(&selfTest, &SelfTest::started, this, &SelfTestDialog::refresh);
    connect(&selfTest, &SelfTest::found, this, &SelfTestDialog::add);
    connect(&selfTest, &SelfTest::ended, this, &SelfTestDialog::show);
    connect(&selfTest, &SelfTest::failed, this, [this](const core::Error &error) {
        m_said->setText(words::errorText(error));
        refresh();
        if (m_closing)
            QDialog::reject();
    });
    refresh();
}

void SelfTestDialog::reject()
{
    m_closing = true;
    if (m_selfTest.isRunning())
        m_selfTest.cancel();
    else
        QDialog::reject();
}

void SelfTestDialog::begin()
{
    m_findings->clear();
    m_said->setText(tr("Trying out..."));
    m_selfTest.start(m_mailbox->text().trimmed(), m_other->text().trimmed());
}

void SelfTestDialog::add(const change::Finding &finding)
{
    auto *line = new QTreeWidgetItem(
        m_findings, {words::probeText(finding.probe), words::outcomeText(finding.outcome), finding.detail});
    line->setToolTip(2, finding.detail);
    m_findings->scrollToItem(line);
}

void SelfTestDialog::show(const session::SelfTestReport &report)
{
    m_findings->clear();
    for (const change::Finding &finding : report.findings)
        add(finding);
    m_said->setText(report.passed() ? tr("The self-test has passed: bulk changes are open.")
                                    : tr("The self-test has not passed: bulk changes stay closed, unless somebody answers for them."));
    refresh();
    if (m_closing)
        QDialog::reject();
}

void SelfTestDialog::refresh()
{
    const bool isRunning = m_selfTest.isRunning();
    const bool named = !m_mailbox->text().trimmed().isEmpty() && !m_other->text().trimmed().isEmpty();
    m_start->setEnabled(!isRunning && named);
    m_mailbox->setEnabled(!isRunning);
    m_other->setEnabled(!isRunning);
}

} // namespace ui
