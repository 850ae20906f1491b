// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <optional>
#include <vector>

namespace catalog {

/// Texts of a million rows in one pool of UTF-8. Replacing a text leaves its old bytes in the pool.
class TextColumn
{
public:
    void set(size_t row, const std::optional<QString> &text); ///< Rows in between are unknown.
    [[nodiscard]] bool isKnown(size_t row) const { return row < m_spans.size() && m_spans[row].length != unknown; }
    [[nodiscard]] QByteArrayView bytes(size_t row) const; ///< Empty where unknown.
    [[nodiscard]] QString text(size_t row) const { return QString::fromUtf8(bytes(row)); }
    [[nodiscard]] size_t size() const { return m_spans.size(); }

private:
    static constexpr quint32 unknown = 0xFFFFFFFF;
    struct Span
    {
        quint32 offset = 0;
        quint32 length = unknown;
    };
    QByteArray m_pool;
    std::vector<Span> m_spans;
};

/// Texts with few distinct values: a code per row. Takes no memory while every row is unknown.
class DictionaryColumn
{
public:
    static constexpr quint32 unknown = 0;

    DictionaryColumn() : m_entries(1) { }
    void set(size_t row, const std::optional<QString> &text);
    [[nodiscard]] quint32 code(size_t row) const { return row < m_codes.size() ? m_codes[row] : unknown; }
    [[nodiscard]] const QString &entry(quint32 code) const { return m_entries[code]; }
    [[nodiscard]] size_t entries() const { return m_entries.size(); } ///< Codes are below this; 0 is `unknown`.

private:
    std::vector<quint32> m_codes;
    std::vector<QString> m_entries;
    QHash<QString, quint32> m_index;
    quint32 m_lastCode = unknown;
};

} // namespace catalog
