// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include "core/ensure.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace words {
namespace {

const QString folder = u":/translations"_s;
constexpr struct
{
    const char *source;
    const char *comment;
} itself = QT_TRANSLATE_NOOP3("words::Language", "English", "what a language calls itself");

/// Addresses, dates of queries and numbers to be typed have our digits, so all that is shown has them.
QLocale withOurDigits(const QLocale &locale)
{
    const bool other = locale.language() == QLocale::Arabic && locale.zeroDigit() != "0"_L1;
    return other ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : locale;
}

} // namespace

Language::Language(const QString &name)
    : m_chosen(name)
{
    core::ensure(m_english.load(u"mullion_en"_s, folder), "the plurals of English are missing from the program");
    load();
    QCoreApplication::installTranslator(this);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(this);
}

void Language::choose(const QString &name)
{
    m_chosen = name;
    load();
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

void Language::load()
{
    const QLocale locale = m_chosen.isEmpty() ? QLocale::system() : QLocale(m_chosen);
    const bool found = m_ours.load(locale, u"mullion"_s, u"_"_s, folder);
    if (!found)
        core::ensure(m_ours.load(u"mullion_en"_s, folder), "the plurals of English are missing from the program");
    // Qt's in the same language; English has none, as it is Qt's own.
    if (!m_qts.load(u"qtbase_"_s + QLocale(m_ours.language()).name().section(u'_', 0, 0), folder))
        std::ignore = m_qts.load(QString());
    QLocale::setDefault(withOurDigits(locale));
}

QStringList Language::names()
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({u"mullion_*.qm"_s}, QDir::Files, QDir::Name))
        names.append(file.section(u'_', 1).section(u'.', 0, 0));
    return names;
}

QString Language::nativeName(const QString &name)
{
    QTranslator one; // QLocale's names speak of countries too
    const QString own = one.load(u"mullion_"_s + name, folder) ? one.translate("words::Language", itself.source, itself.comment) : QString();
    return own.isNull() ? QString::fromLatin1(itself.source) : own;
}

QString Language::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    for (const QTranslator *one : {&m_ours, &m_qts, &m_english}) {
        if (const QString text = one->translate(context, source, disambiguation, n); !text.isNull())
            return text;
    }
    return {};
}

} // namespace words
