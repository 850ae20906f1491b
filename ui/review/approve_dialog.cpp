// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/approve_dialog.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "words/error_text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ApproveDialog::ApproveDialog(Plans &plans, QWidget *parent)
    : QDialog(parent)
    , m_keyText(paleLabel(this))
    , m_key(new QLineEdit(this))
    , m_copy(new QPushButton(tr("&Copy"), this))
{
    setObjectName(u"approveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Approve a plan"));
    const change::Plan &plan = plans.current()->plan;
    auto *question = plainLabel(this);
    question->setObjectName(u"approveQuestion"_s);
    question->setText(tr("Approve the plan of %1, which changes %Ln mailboxes? Nothing is written to them: who made the plan carries it out, with "
                         "your approval beside it.",
        nullptr, int(plan.counts().change))
                          .arg(plan.header().createdBy));
    m_keyText->setObjectName(u"approvalKeyText"_s);
    m_keyText->setText(tr("Your key is being fetched from the keychain…"));
    m_key->setObjectName(u"approvalKey"_s);
    m_key->setReadOnly(true);
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_key->setAccessibleName(tr("Account and key"));
    m_copy->setObjectName(u"copyApprovalKey"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_yes = buttons->addButton(tr("A&pprove"), QDialogButtonBox::AcceptRole);
    m_yes->setObjectName(u"approveYes"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::grid);
    line->addWidget(m_key, 1);
    line->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::grid);
    layout->addWidget(question);
    layout->addWidget(m_keyText);
    layout->addLayout(line);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(72 * metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_key, m_copy, m_yes})
        widget->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_key->text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, &plans] {
        plans.approve();
        accept();
    });
    plans.askApprovalKey(this, [this](const core::Result<ApprovalKey> &key) { showKey(key); });
}

void ApproveDialog::showKey(const core::Result<ApprovalKey> &key)
{
    for (QWidget *widget : std::initializer_list<QWidget *> {m_key, m_copy, m_yes})
        widget->setEnabled(key.has_value());
    if (!key) {
        m_keyText->setText(words::errorText(key.error()));
        return;
    }
    m_keyText->setText(tr("The first time, give this to the administrator of the limits file, who enters it among the approvers:"));
    const QJsonObject approver {{u"account"_s, key->account}, {u"key"_s, key->key}};
    m_key->setText(QString::fromUtf8(QJsonDocument(approver).toJson(QJsonDocument::Compact)));
    m_key->setCursorPosition(0);
    m_yes->setFocus();
}

} // namespace ui
