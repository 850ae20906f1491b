// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/start_bar.h"

#include "actions/start_run_action.h"
#include "widgets/action_button.h"
#include "widgets/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

StartBar::StartBar(QAction *start, QWidget *parent)
    : QWidget(parent)
    , m_reasonLabel(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_ticketLabel(new QLabel(this))
    , m_ticket(new QLineEdit(this))
    , m_firstLabel(new QLabel(this))
    , m_first(new QSpinBox(this))
    , m_numberLabel(new QLabel(this))
    , m_number(new QLineEdit(this))
{
    setObjectName(u"startBar"_s);
    m_reason->setObjectName(u"runReason"_s);
    m_ticket->setObjectName(u"runTicket"_s);
    m_first->setObjectName(u"firstRows"_s);
    m_number->setObjectName(u"typedNumber"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_ticketLabel->setBuddy(m_ticket);
    m_firstLabel->setBuddy(m_first);
    m_numberLabel->setBuddy(m_number);
    m_ticket->setMaximumWidth(16 * metrics::grid);
    m_number->setFixedWidth(10 * metrics::grid);
    m_first->setMinimumWidth(12 * metrics::grid);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, metrics::grid, 0, metrics::grid);
    layout->setSpacing(metrics::grid);
    const auto pair = [layout](QLabel *label, QWidget *field, int stretch) {
        layout->addWidget(label);
        layout->addWidget(field, stretch);
        layout->addSpacing(metrics::grid);
    };
    pair(m_reasonLabel, m_reason, 1);
    pair(m_ticketLabel, m_ticket, 0);
    pair(m_firstLabel, m_first, 0);
    pair(m_numberLabel, m_number, 0);
    layout->addWidget(actionButton(start, true, this));
    connect(m_first, &QSpinBox::valueChanged, this, &StartBar::firstChanged);
    connect(m_number, &QLineEdit::textChanged, this, &StartBar::typed);
    for (QLineEdit *field : {m_reason, m_ticket})
        connect(field, &QLineEdit::textChanged, this, &StartBar::noted);
    connect(m_number, &QLineEdit::returnPressed, start, &QAction::trigger);
    retranslate();
    show({});
}

void StartBar::show(const PlanTotals &totals)
{
    m_totals = totals;
    const QSignalBlocker quiet(m_first); // a smaller plan lowers it: the look that follows knows
    m_first->setRange(0, int(totals.change));
    const bool asks = totals.starting > StartRunAction::askedAbove;
    m_numberLabel->setVisible(asks);
    m_number->setVisible(asks);
    retranslate();
}

void StartBar::clear()
{
    for (QLineEdit *field : {m_reason, m_ticket, m_number})
        field->clear();
    m_first->setValue(0);
}

session::ApplyRequest StartBar::request() const
{
    session::ApplyRequest request;
    request.reason = m_reason->text().trimmed();
    request.ticket = m_ticket->text().trimmed();
    request.first = m_first->value();
    return request;
}

bool StartBar::isConfirmed() const
{
    if (m_totals.starting <= StartRunAction::askedAbove)
        return true;
    bool isNumber = false;
    const qlonglong number = QLocale().toLongLong(m_number->text().trimmed(), &isNumber);
    return isNumber && number == m_totals.starting;
}

void StartBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartBar::retranslate()
{
    m_reasonLabel->setText(tr("&Reason"));
    m_reason->setPlaceholderText(tr("Why this run, for the record"));
    m_reason->setAccessibleName(tr("Reason"));
    m_ticketLabel->setText(tr("T&icket"));
    m_ticket->setAccessibleName(tr("Ticket"));
    m_firstLabel->setText(tr("&Only the first", "before a number of mailboxes"));
    m_first->setSpecialValueText(tr("all", "instead of a number of mailboxes"));
    m_first->setToolTip(tr("A wave: only so many mailboxes, in the order of the plan"));
    m_first->setAccessibleName(tr("Only the first so many mailboxes"));
    const QString number = QLocale().toString(m_totals.starting);
    m_numberLabel->setText(tr("T&ype %1 to confirm").arg(number));
    m_number->setAccessibleName(tr("Type %1 to confirm").arg(number));
}

} // namespace ui
