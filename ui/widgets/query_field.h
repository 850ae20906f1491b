// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <functional>

namespace ui {

/// A field for the query language: completes fields and values, and says in place what is wrong and where.
class QueryField final : public QWidget
{
    Q_OBJECT

public:
    explicit QueryField(QWidget *parent = nullptr);

    /// Where the values of a field come from, e.g. all departments; asked while somebody types.
    void setValues(std::function<QStringList(domain::Field)> values) { m_values = std::move(values); }
    void setName(const QString &name); ///< For a screen reader, where it is not the query of a page.
    void setPlaceholder(const QString &text) { m_edit->setPlaceholderText(text); }

    [[nodiscard]] QString text() const { return m_edit->text(); }
    void setText(const QString &text); ///< As if it had been typed.
    [[nodiscard]] bool isGood() const { return m_error->isHidden(); }
    [[nodiscard]] QLineEdit &edit() { return *m_edit; }

Q_SIGNALS:
    void queryChanged(const domain::Query &query); ///< Only for texts that are queries.

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();
    void suggest();
    void complete(const QString &suggestion);
    [[nodiscard]] std::pair<int, int> wordAtCursor() const; ///< Start and length.
    [[nodiscard]] QStringList suggestionsFor(const QString &word) const;
    void retranslate();

    QString m_name;
    QLineEdit *m_edit;
    QLabel *m_error;
    QAction *m_searchMark;
    QStringListModel m_suggestions;
    QCompleter m_completer;
    std::function<QStringList(domain::Field)> m_values;
};

} // namespace ui
