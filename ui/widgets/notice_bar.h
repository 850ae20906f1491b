// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVBoxLayout>
#include <functional>
#include <vector>

namespace ui {

/// News without a dialog: each notice is a line above the page that stays until it is closed, replaced by one
/// of the same key, or, when it is good news, a while later.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Good, Information, Warning, Error };

    struct Notice
    {
        QString key; ///< One notice of a key at a time.
        Kind kind = Kind::Information;
        QString text;
        QString action; ///< Text of its button; empty: none.
        std::function<void()> run;
    };

    explicit NoticeBar(QWidget *parent = nullptr);
    void tell(Notice notice);
    void close(const QString &key);

private:
    [[nodiscard]] QFrame *line(const Notice &notice);

    QVBoxLayout *m_layout;
};

} // namespace ui
