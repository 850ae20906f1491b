// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshots/name_dialog.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

NameDialog::NameDialog(const Snapshots &snapshots, const Scope &scope, QWidget *parent)
    : QDialog(parent)
    , m_snapshots(snapshots)
    , m_name(new QLineEdit(snapshots.freeName(), this))
    , m_problem(paleLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"nameDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New snapshot"));
    auto *what = plainLabel(this);
    what->setText(scope.isSelection()
            ? tr("Keep the calendars of the %n selected mailboxes as they were last read.", nullptr,
                scope.count)
            : tr("Keep the calendars of all %n mailboxes that match as they were last read.", nullptr,
                scope.count));
    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(u"snapshotName"_s);
    m_name->selectAll();
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Make snapshot"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::grid);
    for (QWidget *widget : std::initializer_list<QWidget *>{what, label, m_name, m_problem})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(52 * metrics::grid);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT named(m_name->text().trimmed());
        accept();
    });
    check();
}

void NameDialog::check()
{
    const QString name = m_name->text().trimmed();
    const bool taken = m_snapshots.isTaken(name);
    m_problem->setText(taken
            ? tr("There is a snapshot of this name; snapshots never change, so choose another.")
            : QString());
    m_problem->setVisible(taken);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!name.isEmpty() && !taken);
}

} // namespace ui
