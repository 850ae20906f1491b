// SPDX-License-Identifier: GPL-3.0-or-later
#include "exceptions/exception_model.h"

#include "widgets/spoken.h"
#include "words/column_text.h"
#include "words/mailbox_text.h"
#include "words/moment_text.h"
#include "words/plan_text.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// In a person's words, or what a run put there: its id, which says nothing to anybody.
QString reasonText(const QString &reason)
{
    const bool ofRun = reason.startsWith("run "_L1) && !core::RunId::fromText(reason.mid(4)).isNull();
    return ofRun ? ExceptionModel::tr("a run found it customised", "why there is an exception") : reason;
}

} // namespace

void ExceptionModel::show(ExceptionLookPtr look)
{
    beginResetModel();
    m_look = std::move(look);
    endResetModel();
}

QString ExceptionModel::columnKey(int column)
{
    static const QStringList keys{u"name"_s, u"address"_s, u"kept"_s, u"reason"_s, u"who"_s, u"since"_s, u"expires"_s, u"standing"_s, u"facet"_s};
    return keys.value(column);
}

QString ExceptionModel::standingText(session::Standing standing)
{
    switch (standing) {
    case session::Standing::InForce:
        return tr("in force", "an exception");
    case session::Standing::Expired:
        return tr("ended", "an exception");
    case session::Standing::OtherGeneration:
        return tr("void: the mailbox was made anew", "an exception");
    case session::Standing::Gone:
        return tr("void: the mailbox is gone", "an exception");
    }
    return {};
}

int ExceptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_look->rows.size());
}

int ExceptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

QString ExceptionModel::text(const session::LedgerEntry &entry, Column column)
{
    const domain::Exception &exception = entry.exception;
    switch (column) {
    case Name:
        return entry.name;
    case Address:
        return entry.mailbox.address;
    case Kept:
        return words::keptText(entry.facet, exception.kept);
    case Reason:
        return reasonText(exception.reason);
    case Who:
        return exception.who;
    case Since:
        return words::dateText(exception.since);
    case Expires:
        return words::expiryText(exception);
    case Standing:
        return standingText(entry.standing);
    case Facet:
        return entry.facet == domain::FacetId::Calendar ? tr("Calendar", "what of a mailbox is kept") : tr("Email apps", "what of a mailbox is kept");
    case columnTotal:
        break;
    }
    return {};
}

QVariant ExceptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const session::LedgerEntry &entry = at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return column == Since ? words::momentText(entry.exception.since) : column == Reason ? entry.exception.reason : text(entry, column);
    case Qt::AccessibleTextRole:
        return spokenCell(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(entry, column));
    case Qt::ForegroundRole: // what holds nobody back any more
        return entry.standing == session::Standing::InForce ? QVariant() : QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText));
    default:
        return {};
    }
}

QVariant ExceptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return words::columnTitle(domain::Field::Name);
    case Address:
        return words::columnTitle(domain::Field::Address);
    case Kept:
        return tr("Kept as", "title of a column: which right");
    case Reason:
        return words::columnTitle(words::Column::Reason);
    case Who:
        return tr("By", "title of a column: who recorded an exception");
    case Since:
        return tr("Since", "title of a column");
    case Expires:
        return tr("Until", "title of a column: an exception's last day");
    case Standing:
        return tr("Standing", "title of a column: what an exception is worth now");
    case Facet:
        return tr("Of", "title of a column: what of a mailbox is kept");
    case columnTotal:
        break;
    }
    return {};
}

} // namespace ui
