// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshots/restore_dialog.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "widgets/spoken.h"
#include "widgets/tab_order.h"
#include "words/moment_text.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RestoreDialog::RestoreDialog(
    const Snapshots &snapshots, const Scope &scope, const QString &snapshot, QWidget *parent)
    : QDialog(parent)
    , m_snapshot(new QComboBox(this))
    , m_customised(new QRadioButton(tr("&Only those who had chosen their own sharing"), this))
    , m_all(new QRadioButton(tr("&All of them"), this))
    , m_everyEntry(new QCheckBox(tr("&Every entry, also those of people"), this))
{
    setObjectName(u"restoreDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore from a snapshot"));
    auto *what = plainLabel(this);
    what->setText(scope.isSelection()
            ? tr("Plan to put the %n selected mailboxes back to what a snapshot holds.", nullptr, scope.count)
            : tr("Plan to put all %n mailboxes that match back to what a snapshot holds.", nullptr,
                scope.count));
    auto *label = new QLabel(tr("&Snapshot"), this);
    label->setBuddy(m_snapshot);
    nameChoice(*m_snapshot, label->text());
    m_snapshot->setObjectName(u"snapshotChoice"_s);
    m_snapshot->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
    for (const store::Snapshot &one : snapshots.all())
        m_snapshot->addItem(
            tr("%1 (%2)", "name and time of a snapshot").arg(one.name, words::momentText(one.created)),
            one.name);
    m_snapshot->setCurrentIndex(std::max(0, m_snapshot->findData(snapshot)));
    m_customised->setObjectName(u"customisedOnly"_s);
    m_all->setObjectName(u"restoreAll"_s);
    m_all->setChecked(true);
    m_everyEntry->setObjectName(u"everyEntry"_s);
    m_everyEntry->setToolTip(
        tr("Otherwise only Default, Anonymous and the groups of the policy are put back"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Show the plan"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::grid);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{what, label, m_snapshot, m_all, m_customised, m_everyEntry})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(52 * metrics::grid);
    tabAsLaidOut(*this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::choose);
}

void RestoreDialog::choose()
{
    session::RestoreRequest request;
    request.snapshot = m_snapshot->currentData().toString();
    request.customisedOnly = m_customised->isChecked();
    request.everyEntry = m_everyEntry->isChecked();
    Q_EMIT chosen(request);
    accept();
}

} // namespace ui
