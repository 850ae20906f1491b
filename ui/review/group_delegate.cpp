// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/group_delegate.h"

#include "review/plan_groups.h"
#include "widgets/metrics.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace ui {
namespace {

constexpr int mostLines = 3;

/// A text broken into lines of at most `width`; the last one is elided when there would be more.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty())
        return {};
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (lines.size() == mostLines - 1) {
            lines.append(QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

GroupDelegate::GroupDelegate(QListView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

QFont GroupDelegate::titleFont(const QModelIndex &index) const
{
    QFont font = m_view.font();
    font.setBold(index.data(PlanGroupModel::SectionRole).toBool());
    return font;
}

QString GroupDelegate::countText(const QModelIndex &index)
{
    return QLocale().toString(index.data(PlanGroupModel::CountRole).toLongLong());
}

GroupDelegate::Places GroupDelegate::placesIn(int width, const QModelIndex &index) const
{
    const QFont font = titleFont(index);
    const QFontMetrics measure(font);
    const bool section = index.data(PlanGroupModel::SectionRole).toBool();
    const int top = section ? metrics::grid : metrics::half;
    const int left = metrics::margin + metrics::half;
    const int countWidth = measure.horizontalAdvance(countText(index));
    const int textLeft = left + metrics::icon + metrics::grid;
    const int textWidth = std::max(width - textLeft - countWidth - 3 * metrics::grid, 8 * metrics::grid);

    Places places;
    places.icon = {left, top + (measure.height() - metrics::icon) / 2, metrics::icon, metrics::icon};
    const int lines = int(wrapped(index.data().toString(), font, textWidth).size());
    places.title = {textLeft, top, textWidth, std::max(lines, 1) * measure.height()};
    places.count = {width - countWidth - 2 * metrics::grid, top, countWidth, measure.height()};
    const int noteLines = int(wrapped(index.data(PlanGroupModel::NoteRole).toString(), font, textWidth).size());
    places.note = {textLeft, places.title.bottom() + 1, textWidth, noteLines * measure.height()};
    places.height = places.note.bottom() + 1 + top;
    return places;
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view.viewport()->width();
    return {width, placesIn(width, index).height};
}

void GroupDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    panel.icon = {};
    m_view.style()->drawControl(QStyle::CE_ItemViewItem, &panel, painter, &m_view);

    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group
        = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const auto color = [&](QPalette::ColorRole role) {
        return option.palette.color(group, selected ? QPalette::HighlightedText : role);
    };
    const Places places = placesIn(option.rect.width(), index);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    const int leading
        = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::TextSingleLine | Qt::AlignTop;
    painter->save();
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull())
        icon.paint(painter, placed(places.icon), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    const QFont font = titleFont(index);
    painter->setFont(font);
    painter->setPen(color(QPalette::Text));
    const auto drawLines = [&](QRect line, const QString &text) {
        line.setHeight(QFontMetrics(font).height());
        for (const QString &part : wrapped(text, font, line.width())) {
            painter->drawText(placed(line), leading, part);
            line.translate(0, line.height());
        }
    };
    drawLines(places.title, index.data().toString());
    painter->drawText(placed(places.count), leading, countText(index));
    painter->setPen(color(QPalette::PlaceholderText));
    drawLines(places.note, index.data(PlanGroupModel::NoteRole).toString());
    painter->restore();
}

} // namespace ui
