// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/text_column.h"

#include "core/ensure.h"

namespace catalog {

void TextColumn::set(size_t row, const std::optional<QString> &text)
{
    if (row >= m_spans.size())
        m_spans.resize(row + 1);
    if (!text) {
        m_spans[row] = Span {};
        return;
    }
    const QByteArray bytes = text->toUtf8();
    if (isKnown(row) && this->bytes(row) == bytes)
        return;
    core::ensure(m_pool.size() + bytes.size() < qsizetype(unknown), "a column's texts exceed 4 GiB");
    m_spans[row] = {quint32(m_pool.size()), quint32(bytes.size())};
    m_pool += bytes;
}

QByteArrayView TextColumn::bytes(size_t row) const
{
    if (!isKnown(row))
        return {};
    return QByteArrayView(m_pool.constData() + m_spans[row].offset, qsizetype(m_spans[row].length));
}

void DictionaryColumn::set(size_t row, const std::optional<QString> &text)
{
    if (!text && row >= m_codes.size())
        return; // beyond the end is unknown
    if (row >= m_codes.size())
        m_codes.resize(row + 1, unknown);
    if (!text) {
        m_codes[row] = unknown;
        return;
    }
    if (m_lastCode == unknown || m_entries[m_lastCode] != *text) { // often the same as in the row before
        auto code = m_index.constFind(*text);
        if (code == m_index.cend()) {
            code = m_index.insert(*text, quint32(m_entries.size()));
            m_entries.push_back(*text);
        }
        m_lastCode = *code;
    }
    m_codes[row] = m_lastCode;
}

} // namespace catalog
