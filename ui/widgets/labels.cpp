// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/labels.h"

#include "widgets/metrics.h"
#include "widgets/plain_tips.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>

namespace ui {
namespace {

constexpr int narrowEnough = 20 * metrics::grid;

/// Begins where one begins to read, also with an address in a window read from right to left; a label whose text can be selected
/// would go by the text. However long a name in it is, it does not make the window wider than a screen: a single line is elided, and
/// shown whole where one points at it.
class LeadingLabel final : public QLabel
{
public:
    explicit LeadingLabel(QWidget *parent)
        : QLabel(parent)
    {
        align();
    }

    QSize minimumSizeHint() const override
    {
        const QSize needed = QLabel::minimumSizeHint();
        return {std::min(needed.width(), narrowEnough), needed.height()};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!isElided())
            return QLabel::paintEvent(event);
        QPainter painter(this);
        const QRect line = contentsRect();
        style()->drawItemText(&painter, line, int(alignment()), palette(), isEnabled(),
            fontMetrics().elidedText(text(), Qt::ElideRight, line.width()), foregroundRole());
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || !isElided())
            return QLabel::event(event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(text()), this);
        return true;
    }

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange && !(alignment() & Qt::AlignHCenter))
            align();
        QLabel::changeEvent(event);
    }

private:
    [[nodiscard]] bool isElided() const
    {
        return !wordWrap() && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    }

    void align()
    {
        setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    }
};

QLabel *label(QWidget *parent, qreal size, bool bold)
{
    auto *made = new LeadingLabel(parent);
    made->setTextFormat(Qt::PlainText);
    QFont font = made->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(bold);
    made->setFont(font);
    return made;
}

} // namespace

QLabel *pageTitle(QWidget *parent)
{
    return label(parent, 1.5, false);
}

QLabel *heading(QWidget *parent)
{
    QLabel *made = label(parent, 1.25, true);
    made->setWordWrap(true);
    return made;
}

QLabel *sectionTitle(QWidget *parent)
{
    return label(parent, 1.0, true);
}

QLabel *plainLabel(QWidget *parent)
{
    QLabel *made = label(parent, 1.0, false);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

QLabel *paleLabel(QWidget *parent)
{
    QLabel *made = plainLabel(parent);
    made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}

} // namespace ui
