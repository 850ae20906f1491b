// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/json_writer.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

void appendEscaped(QByteArray &out, QStringView text)
{
    static const char hex[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (uchar(c) < 0x20) {
            out += "\\u00";
            out += hex[uchar(c) >> 4];
            out += hex[uchar(c) & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace

void JsonWriter::separate()
{
    if (m_comma)
        m_out += ',';
    m_comma = true;
}

void JsonWriter::beginObject()
{
    separate();
    m_out += '{';
    m_comma = false;
}

void JsonWriter::endObject()
{
    m_out += '}';
    m_comma = true;
}

void JsonWriter::beginArray()
{
    separate();
    m_out += '[';
    m_comma = false;
}

void JsonWriter::endArray()
{
    m_out += ']';
    m_comma = true;
}

void JsonWriter::key(const char *name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
    m_comma = false;
}

void JsonWriter::key(QStringView name)
{
    separate();
    appendEscaped(m_out, name);
    m_out += ':';
    m_comma = false;
}

void JsonWriter::value(QStringView text)
{
    separate();
    appendEscaped(m_out, text);
}

void JsonWriter::value(bool flag)
{
    separate();
    m_out += flag ? "true" : "false";
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_out += QByteArray::number(number);
}

void JsonWriter::value(double number)
{
    separate();
    m_out += QByteArray::number(number, 'g', 12);
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

void JsonWriter::raw(const QByteArray &json)
{
    separate();
    m_out += json;
}

void JsonWriter::strings(const char *name, const QStringList &list)
{
    key(name);
    beginArray();
    for (const QString &text : list)
        value(QStringView(text));
    endArray();
}

QByteArray JsonWriter::take()
{
    m_comma = false;
    return std::exchange(m_out, {});
}

Row::Row(JsonWriter &json, const Select &select, bool booleansAsText)
    : m_json(json)
    , m_select(select)
    , m_booleansAsText(booleansAsText)
{
    m_json.beginObject();
}

Row::~Row()
{
    m_json.endObject();
}

bool Row::wanted(const char *key) const
{
    return m_select.empty() || m_select.count(QString::fromLatin1(key).toLower()) > 0;
}

void Row::sideCar(const char *key, const char *suffix, QStringView type)
{
    m_json.key((QByteArray(key) + suffix).constData());
    m_json.value(type);
}

void Row::text(const char *key, QStringView value)
{
    if (wanted(key))
        m_json.member(key, value);
}

void Row::flag(const char *key, bool value)
{
    if (!wanted(key))
        return;
    m_json.key(key);
    if (m_booleansAsText)
        m_json.value(value ? QStringView(u"True") : QStringView(u"False"));
    else
        m_json.value(value);
}

void Row::flag(const char *key, const std::optional<bool> &value)
{
    if (value)
        flag(key, *value);
    else
        nil(key);
}

void Row::number(const char *key, qint64 value)
{
    if (!wanted(key))
        return;
    sideCar(key, "@data.type", u"System.Int32");
    m_json.member(key, value);
}

void Row::guid(const char *key, const QUuid &value)
{
    if (!wanted(key))
        return;
    sideCar(key, "@data.type", u"System.Guid");
    sideCar(key, "@odata.type", u"#Guid");
    m_json.member(key, guidText(value));
}

void Row::date(const char *key, qint64 secs)
{
    if (!wanted(key))
        return;
    sideCar(key, "@data.type", u"System.DateTime");
    sideCar(key, "@odata.type", u"#DateTimeOffset");
    m_json.member(key, wireTime(secs));
}

void Row::list(const char *key, const QStringList &values)
{
    if (!wanted(key))
        return;
    sideCar(key, "@odata.type", u"#Collection(String)");
    m_json.strings(key, values);
}

void Row::nil(const char *key)
{
    if (!wanted(key))
        return;
    m_json.key(key);
    m_json.null();
}

QString guidText(const QUuid &guid)
{
    return guid.toString(QUuid::WithoutBraces);
}

QString wireTime(qint64 secs)
{
    return QDateTime::fromSecsSinceEpoch(secs, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s)
        + u".0000000+00:00"_s;
}

} // namespace practice
