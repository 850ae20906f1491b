// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/labels.h"

#include <QEvent>

namespace ui {
namespace {

/// Begins where one begins to read, also with an address in a window read from right to left; a label whose text can be selected
/// would go by the text.
class LeadingLabel final : public QLabel
{
public:
    explicit LeadingLabel(QWidget *parent)
        : QLabel(parent)
    {
        align();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange && !(alignment() & Qt::AlignHCenter))
            align();
        QLabel::changeEvent(event);
    }

private:
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
