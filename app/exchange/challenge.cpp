// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/challenge.h"

#include <QHash>
#include <QJsonDocument>
#include <optional>

namespace exchange {
namespace {

struct Challenge
{
    QByteArray scheme;
    QHash<QByteArray, QByteArray> parameters; ///< Names in small letters.
};

/// Reads the value of a WWW-Authenticate header from left to right.
class Reader
{
public:
    explicit Reader(const QByteArray &text)
        : m_text(text)
    {
    }

    /// All challenges; what is cut off at the end is left out.
    QList<Challenge> all()
    {
        QList<Challenge> found;
        while (skip(" \t,"), m_at < m_text.size()) {
            const QByteArray word = token();
            skip(" \t");
            if (word.isEmpty())
                ++m_at; // not of the grammar
            else if (!isAt('='))
                found.append({word.toLower(), {}});
            else if (const auto given = value(); given && !found.isEmpty())
                found.last().parameters.insert(word.toLower(), *given);
        }
        return found;
    }

private:
    [[nodiscard]] bool isAt(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    void skip(const char *characters)
    {
        while (m_at < m_text.size() && QByteArrayView(characters).contains(m_text[m_at]))
            ++m_at;
    }

    QByteArray token()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !QByteArrayView(" \t,=\"").contains(m_text[m_at]))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    /// What stands behind '='; none when it is cut off.
    std::optional<QByteArray> value()
    {
        ++m_at;
        skip(" \t");
        if (!isAt('"'))
            return token();
        QByteArray out;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                ++m_at;
                return out;
            }
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            out += m_text[m_at];
        }
        return std::nullopt;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

} // namespace

QByteArray claimsChallenge(const HttpAnswer &answer)
{
    for (const auto &[name, value] : answer.headers) {
        if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) != 0)
            continue;
        const QList<Challenge> challenges = Reader(value).all();
        for (const Challenge &one : challenges) {
            if (one.scheme != "bearer" || one.parameters.value("error") != "insufficient_claims")
                continue;
            QByteArray text = one.parameters.value("claims");
            text.replace('+', '-').replace('/', '_');
            const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
            if (decoded && QJsonDocument::fromJson(*decoded).isObject())
                return *decoded;
        }
    }
    return {};
}

} // namespace exchange
