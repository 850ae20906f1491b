// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace words {

/// The language people read, for as long as this lives: ours and Qt's own sentences in it, and what else is written in English with its
/// plurals. One at a time, on the main thread, after the application was made. Windows are told by LanguageChange and turned round where
/// one reads from right to left. Numbers and dates (QLocale's default) follow.
class Language final : public QTranslator
{
    Q_OBJECT

public:
    /// \param name  one of names(); empty: the first that the system asks for and we have, else English.
    explicit Language(const QString &name = {});
    ~Language() override;

    /// Changes over while everything runs.
    void choose(const QString &name);
    [[nodiscard]] QString chosen() const { return m_chosen; } ///< As it was given.

    [[nodiscard]] static QStringList names();                      ///< "ar", "de", ...
    [[nodiscard]] static QString nativeName(const QString &name); ///< What a language calls itself: "Deutsch".

    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    void load();

    QString m_chosen;
    QTranslator m_ours;
    QTranslator m_qts;
    QTranslator m_english;
};

} // namespace words
