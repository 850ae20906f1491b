// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr int deepestJson = 64;

struct JsonFault
{
    TextPlace place;
    QString message;
};

using ParsedJson = tl::expected<JsonNode, JsonFault>;

class JsonParser
{
public:
    explicit JsonParser(QString text) : m_text(std::move(text)) { }

    ParsedJson document()
    {
        skipBlanks();
        ParsedJson root = value(0);
        if (!root)
            return root;
        skipBlanks();
        if (!atEnd())
            return fault(u"nothing more is expected after the value"_s);
        return root;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return atEnd() ? QChar() : m_text[m_at]; }

    tl::unexpected<JsonFault> fault(QString message) const { return tl::unexpected<JsonFault>({m_place, std::move(message)}); }

    void advance()
    {
        const QChar c = m_text[m_at++];
        if (c == u'\n') {
            ++m_place.line;
            m_place.column = 1;
        } else if (!c.isLowSurrogate()) { // a pair is one character
            ++m_place.column;
        }
    }

    void skipBlanks()
    {
        while (!atEnd() && (here() == u' ' || here() == u'\t' || here() == u'\r' || here() == u'\n'))
            advance();
    }

    ParsedJson value(int depth)
    {
        if (depth > deepestJson)
            return fault(u"this is nested too deeply"_s);
        JsonNode node;
        node.place = m_place;
        if (here() == u'{')
            return object(std::move(node), depth);
        if (here() == u'[')
            return array(std::move(node), depth);
        if (here() == u'"') {
            auto read = text();
            if (!read)
                return tl::unexpected<JsonFault>(read.error());
            node.kind = JsonNode::Kind::Text;
            node.text = std::move(*read);
            return node;
        }
        return literal(std::move(node));
    }

    ParsedJson object(JsonNode node, int depth)
    {
        node.kind = JsonNode::Kind::Object;
        advance();
        skipBlanks();
        if (here() == u'}') {
            advance();
            return node;
        }
        for (;;) {
            if (here() != u'"')
                return fault(u"a key in double quotes is expected"_s);
            const TextPlace place = m_place;
            auto key = text();
            if (!key)
                return tl::unexpected<JsonFault>(key.error());
            if (node.member(*key))
                return tl::unexpected<JsonFault>({place, u"the key \"%1\" is there twice"_s.arg(*key)});
            skipBlanks();
            if (here() != u':')
                return fault(u"\":\" is expected after the key"_s);
            advance();
            skipBlanks();
            ParsedJson member = value(depth + 1);
            if (!member)
                return member;
            node.members.push_back({std::move(*key), place, std::move(*member)});
            skipBlanks();
            if (here() == u'}') {
                advance();
                return node;
            }
            if (here() != u',')
                return fault(u"\",\" or \"}\" is expected"_s);
            advance();
            skipBlanks();
        }
    }

    ParsedJson array(JsonNode node, int depth)
    {
        node.kind = JsonNode::Kind::Array;
        advance();
        skipBlanks();
        if (here() == u']') {
            advance();
            return node;
        }
        for (;;) {
            ParsedJson element = value(depth + 1);
            if (!element)
                return element;
            node.elements.push_back(std::move(*element));
            skipBlanks();
            if (here() == u']') {
                advance();
                return node;
            }
            if (here() != u',')
                return fault(u"\",\" or \"]\" is expected"_s);
            advance();
            skipBlanks();
        }
    }

    tl::expected<QString, JsonFault> text()
    {
        const TextPlace opened = m_place;
        advance();
        QString result;
        while (!atEnd() && here() != u'"') {
            const QChar c = here();
            if (c < u' ')
                return fault(u"a control character must be written as an escape"_s);
            if (c != u'\\') {
                result += c;
                advance();
                continue;
            }
            auto unit = escape();
            if (!unit)
                return tl::unexpected<JsonFault>(unit.error());
            result += *unit;
        }
        if (atEnd())
            return tl::unexpected<JsonFault>({opened, u"the closing double quote of this text is missing"_s});
        advance();
        return result;
    }

    tl::expected<QChar, JsonFault> escape()
    {
        static constexpr QStringView letters = u"\"\\/bfnrt";
        static constexpr QStringView units = u"\"\\/\b\f\n\r\t";
        const TextPlace start = m_place;
        advance();
        if (const qsizetype known = atEnd() ? -1 : letters.indexOf(here()); known >= 0) {
            advance();
            return units[known];
        }
        if (here() == u'u' && m_at + 4 < m_text.size()) {
            bool ok = false;
            const ushort unit = QStringView(m_text).mid(m_at + 1, 4).toUShort(&ok, 16);
            if (ok) {
                for (int i = 0; i < 5; ++i)
                    advance();
                return QChar(unit);
            }
        }
        return tl::unexpected<JsonFault>({start, u"this escape is not known"_s});
    }

    ParsedJson literal(JsonNode node)
    {
        const qsizetype start = m_at;
        const TextPlace place = m_place;
        while (!atEnd() && (here().isLetterOrNumber() || here() == u'-' || here() == u'+' || here() == u'.'))
            advance();
        const QString word = m_text.mid(start, m_at - start);
        if (word == "null"_L1)
            return node;
        if (word == "true"_L1 || word == "false"_L1) {
            node.kind = JsonNode::Kind::Bool;
            node.boolean = word == "true"_L1;
            return node;
        }
        bool ok = false;
        node.number = word.toDouble(&ok);
        if (!ok || word.startsWith(u'+') || word.startsWith(u'.'))
            return tl::unexpected<JsonFault>({place, atEnd() && word.isEmpty() ? u"the file ends here, a value is expected"_s
                                                                           : u"a value is expected"_s});
        node.kind = JsonNode::Kind::Number;
        return node;
    }

    QString m_text;
    qsizetype m_at = 0;
    TextPlace m_place;
};

/// The place of the first byte that is no UTF-8.
TextPlace firstBadByte(const QByteArray &bytes)
{
    TextPlace place;
    for (qsizetype i = 0; i < bytes.size();) {
        qsizetype length = 1;
        while (length <= 4 && i + length <= bytes.size()) {
            if (QByteArrayView(bytes).sliced(i, length).isValidUtf8())
                break;
            ++length;
        }
        if (length > 4 || i + length > bytes.size())
            return place;
        if (bytes[i] == '\n') {
            ++place.line;
            place.column = 1;
        } else {
            ++place.column;
        }
        i += length;
    }
    return place;
}

} // namespace

const JsonNode::Member *JsonNode::member(QStringView key) const
{
    const auto found = std::find_if(members.begin(), members.end(), [key](const Member &m) { return m.key == key; });
    return found == members.end() ? nullptr : &*found;
}

core::Error errorAt(const QString &file, TextPlace place, const QString &message)
{
    return core::Error {core::Errc::BadInput, file,
        u"line %1, column %2: %3"_s.arg(QString::number(place.line), QString::number(place.column), message), {}, {}};
}

QString kindName(JsonNode::Kind kind)
{
    switch (kind) {
    case JsonNode::Kind::Null: return u"null"_s;
    case JsonNode::Kind::Bool: return u"true or false"_s;
    case JsonNode::Kind::Number: return u"a number"_s;
    case JsonNode::Kind::Text: return u"a text"_s;
    case JsonNode::Kind::Array: return u"an array"_s;
    case JsonNode::Kind::Object: return u"an object"_s;
    }
    return {};
}

core::Result<JsonNode> parseJson(const QByteArray &bytes, const QString &file)
{
    if (!bytes.isValidUtf8())
        return core::failure(errorAt(file, firstBadByte(bytes), u"this is not UTF-8"_s));
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return JsonParser(std::move(text)).document().map_error(
        [&file](const JsonFault &fault) { return errorAt(file, fault.place, fault.message); });
}

} // namespace domain
