// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice_bar.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "widgets/tab_order.h"

#include <QAccessible>
#include <QEvent>
#include <QIcon>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

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

/// One notice of the bar, from its mark to the button that closes it.
class NoticeLine final : public QFrame
{
    Q_OBJECT

public:
    NoticeLine(NoticeBar::Notice notice, QWidget *parent);

    [[nodiscard]] const NoticeBar::Notice &notice() const { return m_notice; }
    void take(QWidget &button); ///< Before the one that closes it.
    void retranslate();

Q_SIGNALS:
    void closeWanted();

private:
    NoticeBar::Notice m_notice;
    QHBoxLayout *m_layout;
    QLabel *m_text;
    QPushButton *m_action = nullptr;
    QToolButton *m_dismiss;
};

NoticeLine::NoticeLine(NoticeBar::Notice notice, QWidget *parent)
    : QFrame(parent)
    , m_notice(std::move(notice))
    , m_layout(new QHBoxLayout(this))
    , m_text(plainLabel(this))
    , m_dismiss(new QToolButton(this))
{
    setObjectName(u"notice-"_s + m_notice.key);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_layout->setContentsMargins(metrics::margin, metrics::grid, metrics::grid, metrics::grid);
    m_layout->setSpacing(metrics::grid);
    auto *mark = new QLabel(this);
    mark->setPixmap(QIcon::fromTheme(iconFor(m_notice.kind)).pixmap(QSize(metrics::icon, metrics::icon), devicePixelRatio()));
    mark->setMinimumHeight(3 * metrics::grid); // in the middle of the first line, which is as high as a button
    m_layout->addWidget(mark, 0, Qt::AlignTop);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_layout->addWidget(m_text, 1);
    if (m_notice.action) {
        m_action = new QPushButton(this);
        m_action->setObjectName(objectName() + u"-action"_s);
        connect(m_action, &QPushButton::clicked, this, [this] {
            const auto run = m_notice.run; // closing may end this line
            Q_EMIT closeWanted();
            run();
        });
        m_layout->addWidget(m_action, 0, Qt::AlignTop);
    }
    m_dismiss->setObjectName(objectName() + u"-close"_s);
    m_dismiss->setText(u"✕"_s);
    m_dismiss->setAutoRaise(true);
    connect(m_dismiss, &QToolButton::clicked, this, &NoticeLine::closeWanted);
    m_layout->addWidget(m_dismiss, 0, Qt::AlignTop);
    retranslate();
}

void NoticeLine::take(QWidget &button)
{
    m_layout->removeWidget(&button); // it may be in this line already
    m_layout->insertWidget(m_layout->indexOf(m_dismiss), &button, 0, Qt::AlignTop);
}

void NoticeLine::retranslate()
{
    m_text->setText(m_notice.text());
    setAccessibleName(m_text->text());
    if (m_action)
        m_action->setText(m_notice.action());
    m_dismiss->setAccessibleName(NoticeBar::tr("Close this notice"));
    m_dismiss->setToolTip(m_dismiss->accessibleName());
}

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QToolButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    m_more->setObjectName(u"moreNotices"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setIconSize({metrics::icon, metrics::icon});
    connect(m_more, &QToolButton::toggled, this, &NoticeBar::arrange);
    arrange();
}

void NoticeBar::tell(Notice notice)
{
    const Kind kind = notice.kind;
    close(notice.key);
    auto *line = new NoticeLine(std::move(notice), this);
    m_layout->insertWidget(line->notice().isOffer ? m_layout->count() : 0, line);
    connect(line, &NoticeLine::closeWanted, this, [this, line] { close(line->notice().key); });
    arrange();
    QAccessibleEvent spoken(line, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    if (kind == Kind::Good)
        QTimer::singleShot(goodNewsStay, line, [this, line] { close(line->notice().key); });
}

void NoticeBar::close(const QString &key)
{
    NoticeLine *line = find(key);
    if (!line)
        return;
    m_layout->removeWidget(line);
    line->setObjectName({});
    line->hide();
    arrange();
    line->deleteLater();
}

NoticeLine *NoticeBar::find(const QString &key) const
{
    return findChild<NoticeLine *>(u"notice-"_s + key, Qt::FindDirectChildrenOnly);
}

/// Shows the newest notice, or all, and moves the button for those behind it into its line.
void NoticeBar::arrange()
{
    const int count = m_layout->count();
    if (count < 2) {
        const QSignalBlocker quiet(m_more);
        m_more->setChecked(false);
    }
    const bool all = m_more->isChecked();
    for (int i = 0; i < count; ++i)
        m_layout->itemAt(i)->widget()->setVisible(i == 0 || all);
    if (count > 0)
        static_cast<NoticeLine *>(m_layout->itemAt(0)->widget())->take(*m_more);
    else
        m_more->setParent(this); // its line goes
    m_more->setText(tr("%n more", "notices behind the newest one", std::max(0, count - 1)));
    m_more->setToolTip(all ? tr("Show only the newest notice") : tr("Show the notices before this one"));
    m_more->setIcon(QIcon::fromTheme(all ? u"go-up"_s : u"go-down"_s));
    m_more->setVisible(count > 1);
    setVisible(count > 0);
    tabAsLaidOut(*window());
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (NoticeLine *line : findChildren<NoticeLine *>(Qt::FindDirectChildrenOnly))
            line->retranslate();
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace ui

#include "notice_bar.moc"
