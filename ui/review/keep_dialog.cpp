// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/keep_dialog.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

KeepDialog::KeepDialog(int count, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"keepDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keep as exception"));
    auto *what = plainLabel(this);
    what->setText(
        tr("Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies "
           "leave it alone from now on. Then the plan is made again.",
            nullptr, count));
    auto *label = new QLabel(tr("&Reason"), this);
    label->setBuddy(m_reason);
    m_reason->setObjectName(u"exceptionReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *yes = buttons->button(QDialogButtonBox::Ok);
    yes->setObjectName(u"keepYes"_s);
    yes->setText(tr("Keep as exception"));
    yes->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *>{what, label, m_reason})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(52 * metrics::grid);
    connect(m_reason, &QLineEdit::textChanged, yes,
        [yes](const QString &text) { yes->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT reasoned(m_reason->text().trimmed());
        accept();
    });
}

} // namespace ui
