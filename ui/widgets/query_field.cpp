// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/query_field.h"

#include "domain/calendar/right.h"
#include "domain/calendar/state.h"
#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "widgets/spoken.h"
#include "words/query_text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int mostSuggestions = 200;

/// As it stands in a query: quoted where it holds what the language reads.
QString quoted(const QString &value)
{
    const bool plain = !value.isEmpty() && std::none_of(value.begin(), value.end(), [](QChar c) {
        return c.isSpace() || c == u'"' || c == u'(' || c == u')' || c == u'|' || c == u':' || c == u'*';
    });
    return plain ? value : u'"' + QString(value).remove(u'"') + u'"';
}

} // namespace

QueryField::QueryField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_error(plainLabel(this))
    , m_searchMark(m_edit->addAction(QIcon::fromTheme(u"search"_s), QLineEdit::LeadingPosition))
    , m_completer(&m_suggestions)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::half);
    layout->addWidget(m_edit);
    layout->addWidget(m_error);
    setFocusProxy(m_edit);
    m_edit->setClearButtonEnabled(true);
    m_error->setObjectName(u"queryError"_s);
    m_error->hide();
    m_completer.setWidget(m_edit);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.popup()->installEventFilter(this);
    connect(&m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QueryField::complete);
    connect(m_edit, &QLineEdit::textChanged, this, &QueryField::check);
    connect(m_edit, &QLineEdit::textEdited, this, &QueryField::suggest);
    retranslate();
}

void QueryField::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

void QueryField::setText(const QString &text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void QueryField::check()
{
    const auto query = domain::Query::parseOrFault(m_edit->text());
    m_error->setVisible(!query.has_value());
    if (!query) {
        m_error->setText(words::queryFaultText(query.error()));
        m_edit->setAccessibleDescription(m_error->text());
        return;
    }
    m_edit->setAccessibleDescription({});
    Q_EMIT queryChanged(*query);
}

std::pair<int, int> QueryField::wordAtCursor() const
{
    const QString text = m_edit->text();
    const int end = m_edit->cursorPosition();
    int start = end;
    while (start > 0 && !text[start - 1].isSpace() && text[start - 1] != u'(')
        --start;
    if (start < end && text[start] == u'-')
        ++start;
    return {start, end - start};
}

QStringList QueryField::suggestionsFor(const QString &word) const
{
    QStringList all;
    const auto colon = word.indexOf(u':');
    if (colon < 0) {
        for (const QString &name : domain::fieldNames()) {
            if (name.startsWith(word, Qt::CaseInsensitive))
                all.append(name + u':');
        }
        return word.isEmpty() ? QStringList() : all;
    }
    const auto field = domain::fieldFromName(word.left(colon));
    if (!field)
        return {};
    const auto bar = word.lastIndexOf(u'|');
    const QString before = word.left(std::max(colon, bar) + 1);
    const QString begun = word.mid(before.size());
    for (const QString &value : m_values ? m_values(*field) : QStringList()) {
        if (value.startsWith(begun, Qt::CaseInsensitive) && value.compare(begun, Qt::CaseInsensitive) != 0)
            all.append(before + quoted(value));
        if (all.size() >= mostSuggestions)
            break;
    }
    return all;
}

void QueryField::suggest()
{
    const auto [start, length] = wordAtCursor();
    const QStringList suggestions = suggestionsFor(m_edit->text().mid(start, length));
    m_suggestions.setStringList(suggestions);
    if (suggestions.isEmpty()) {
        m_completer.popup()->hide();
        return;
    }
    m_completer.complete();
}

void QueryField::complete(const QString &suggestion)
{
    const auto [start, length] = wordAtCursor();
    QString text = m_edit->text();
    text.replace(start, length, suggestion);
    const bool wantsValue = suggestion.endsWith(u':');
    m_edit->setText(text);
    m_edit->setCursorPosition(start + int(suggestion.size()));
    if (wantsValue)
        suggest();
}

bool QueryField::eventFilter(QObject *watched, QEvent *event)
{
    // Return goes into the field unless a suggestion was picked on purpose, so that typing on is never
    // hijacked.
    if (event->type() == QEvent::KeyPress && watched == m_completer.popup()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool accepts
            = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const QModelIndex picked = m_completer.popup()->currentIndex();
        if (key->key() == Qt::Key_Tab && !picked.isValid() && m_suggestions.rowCount() > 0) {
            m_completer.popup()->hide();
            complete(m_suggestions.stringList().front());
            return true;
        }
        if (accepts && !picked.isValid())
            m_completer.popup()->hide();
    }
    return QWidget::eventFilter(watched, event);
}

void QueryField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QueryField::retranslate()
{
    m_edit->setAccessibleName(m_name.isEmpty() ? tr("Query") : m_name);
    nameButtons(*m_edit, m_searchMark);
    m_searchMark->setToolTip(
        tr("Words match name or address; department:sales, status:open, -type:room, created>2026-11-01"));
    check();
}

} // namespace ui
