// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice_bar.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "widgets/tab_order.h"

#include <QAccessible>
#include <QIcon>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr std::chrono::seconds goodNewsStay{12};

QString iconFor(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Good:
        return u"dialog-positive"_s;
    case NoticeBar::Kind::Information:
        return u"dialog-information"_s;
    case NoticeBar::Kind::Warning:
        return u"dialog-warning"_s;
    case NoticeBar::Kind::Error:
        return u"dialog-error"_s;
    }
    return {};
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    hide();
}

void NoticeBar::tell(Notice notice)
{
    close(notice.key);
    QFrame *made = line(notice);
    m_layout->addWidget(made);
    show();
    tabAsLaidOut(*window());
    QAccessibleEvent spoken(made, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    if (notice.kind == Kind::Good)
        QTimer::singleShot(goodNewsStay, made, [this, key = notice.key] { close(key); });
}

void NoticeBar::close(const QString &key)
{
    bool left = false;
    for (QFrame *made : findChildren<QFrame *>(Qt::FindDirectChildrenOnly)) {
        if (made->objectName() == u"notice-"_s + key) {
            m_layout->removeWidget(made);
            made->setObjectName({});
            made->hide();
            made->deleteLater();
        } else if (!made->objectName().isEmpty()) {
            left = true;
        }
    }
    setVisible(left);
}

QFrame *NoticeBar::line(const Notice &notice)
{
    auto *made = new QFrame(this);
    made->setObjectName(u"notice-"_s + notice.key);
    made->setAccessibleName(notice.text);
    made->setAutoFillBackground(true);
    made->setBackgroundRole(QPalette::ToolTipBase);
    made->setForegroundRole(QPalette::ToolTipText);
    auto *layout = new QHBoxLayout(made);
    layout->setContentsMargins(metrics::margin, metrics::grid, metrics::grid, metrics::grid);
    layout->setSpacing(metrics::grid);
    auto *mark = new QLabel(made);
    mark->setPixmap(QIcon::fromTheme(iconFor(notice.kind))
                        .pixmap(QSize(metrics::icon, metrics::icon), devicePixelRatio()));
    layout->addWidget(mark, 0, Qt::AlignTop);
    QLabel *text = plainLabel(made);
    text->setForegroundRole(QPalette::ToolTipText);
    text->setText(notice.text);
    layout->addWidget(text, 1);
    if (!notice.action.isEmpty()) {
        auto *button = new QPushButton(notice.action, made);
        button->setObjectName(made->objectName() + u"-action"_s);
        connect(button, &QPushButton::clicked, this, [this, key = notice.key, run = notice.run] {
            close(key);
            run();
        });
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    auto *dismiss = new QToolButton(made);
    dismiss->setObjectName(made->objectName() + u"-close"_s);
    dismiss->setText(u"✕"_s);
    dismiss->setAutoRaise(true);
    dismiss->setAccessibleName(tr("Close this notice"));
    dismiss->setToolTip(dismiss->accessibleName());
    connect(dismiss, &QToolButton::clicked, this, [this, key = notice.key] { close(key); });
    layout->addWidget(dismiss, 0, Qt::AlignTop);
    return made;
}

} // namespace ui
