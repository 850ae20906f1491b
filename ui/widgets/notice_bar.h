// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QToolButton>
#include <QVBoxLayout>
#include <functional>

namespace ui {

class NoticeLine;

/// News without a dialog, above the page: the newest notice in one line, with those before it behind a button. A notice stays until it is
/// closed, replaced by one of the same key, or, when it is good news, a while later.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Good, Information, Warning, Error };
    using Words = std::function<QString()>; ///< Asked again when the language changes.

    struct Notice
    {
        QString key; ///< One notice of a key at a time.
        Kind kind = Kind::Information;
        Words text;
        Words action; ///< Text of its button; null: none.
        std::function<void()> run;
        bool isOffer = false; ///< It stands until it is taken up, and never covers news.
    };

    explicit NoticeBar(QWidget *parent = nullptr);
    void tell(Notice notice);
    void close(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] NoticeLine *find(const QString &key) const;
    void arrange();

    QVBoxLayout *m_layout; ///< The newest first, offers last.
    QToolButton *m_more;
};

} // namespace ui
