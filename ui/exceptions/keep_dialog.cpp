// SPDX-License-Identifier: GPL-3.0-or-later
#include "exceptions/keep_dialog.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"

#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

KeepDialog::KeepDialog(const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(this))
    , m_ends(new QCheckBox(tr("&Until the end of"), this))
    , m_lastDay(new QDateEdit(this))
{
    setObjectName(u"keepDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keep as exception"));
    auto *whatLabel = plainLabel(this);
    whatLabel->setText(what);
    auto *label = new QLabel(tr("&Reason"), this);
    label->setBuddy(m_reason);
    m_reason->setObjectName(u"exceptionReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_ends->setObjectName(u"exceptionEnds"_s);
    m_ends->setToolTip(tr("From then on the policy applies again. Without a day it never does by itself."));
    m_lastDay->setObjectName(u"exceptionLastDay"_s);
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setMinimumDate(QDate::currentDate());
    m_lastDay->setDate(QDate::currentDate().addMonths(3));
    m_lastDay->setEnabled(false);
    m_lastDay->setAccessibleName(tr("Last day of the exception"));
    m_lastDay->calendarWidget()->setAccessibleName(m_lastDay->accessibleName());
    auto *until = new QHBoxLayout;
    until->setSpacing(metrics::grid);
    until->addWidget(m_ends);
    until->addWidget(m_lastDay);
    until->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *yes = buttons->button(QDialogButtonBox::Ok);
    yes->setObjectName(u"keepYes"_s);
    yes->setText(tr("Keep as exception"));
    yes->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *>{whatLabel, label, m_reason})
        layout->addWidget(widget);
    layout->addLayout(until);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(52 * metrics::grid);
    m_reason->setFocus();
    connect(m_ends, &QCheckBox::toggled, m_lastDay, &QWidget::setEnabled);
    connect(m_reason, &QLineEdit::textChanged, yes,
        [yes](const QString &text) { yes->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT reasoned(m_reason->text().trimmed(), expires());
        accept();
    });
}

std::optional<core::Instant> KeepDialog::expires() const
{
    if (!m_ends->isChecked())
        return {};
    return core::Instant(std::chrono::milliseconds(m_lastDay->date().addDays(1).startOfDay().toMSecsSinceEpoch()));
}

} // namespace ui
