// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace words {

/// The language people read, for as long as this lives: what our translations have for it, else English with its plurals.
/// One at a time, on the main thread, after the application was made. Windows are told by LanguageChange.
class Language
{
public:
    explicit Language(const QLocale &locale);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

private:
    QTranslator m_english;
    QTranslator m_chosen;
};

} // namespace words
