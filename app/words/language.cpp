// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"

#include "core/ensure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace words {
namespace {

const QString folder = u":/translations"_s;

} // namespace

Language::Language(const QLocale &locale)
{
    core::ensure(m_english.load(u"mullion_en"_s, folder), "the plurals of English are missing from the program");
    QCoreApplication::installTranslator(&m_english);
    if (m_chosen.load(locale, u"mullion"_s, u"_"_s, folder)) // asked before English, as it was installed later
        QCoreApplication::installTranslator(&m_chosen);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_chosen);
    QCoreApplication::removeTranslator(&m_english);
}

} // namespace words
