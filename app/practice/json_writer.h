// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QStringView>
#include <QUuid>
#include <optional>
#include <set>

namespace practice {

/// Writes JSON text in the order of the calls, without building a tree. Keys are plain ASCII.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(const char *name);
    void key(QStringView name);
    void value(QStringView text);
    void value(bool flag);
    void value(qint64 number);
    void value(double number);
    void null();
    /// Inserts text that already is JSON.
    void raw(const QByteArray &json);

    template <typename T> void member(const char *name, const T &v)
    {
        key(name);
        if constexpr (std::is_same_v<T, int> || std::is_same_v<T, quint32> || std::is_same_v<T, qint64>)
            value(qint64(v));
        else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, double>)
            value(v);
        else
            value(QStringView(v));
    }
    void strings(const char *name, const QStringList &list);

    qsizetype size() const { return m_out.size(); }
    QByteArray take();

private:
    void separate();

    QByteArray m_out;
    bool m_comma = false;
};

/// Names given in `$select`, lower case; empty means everything.
using Select = std::set<QString>;

/// One output object of a cmdlet, with the type side-cars of the service (`X@odata.type`, `X@data.type`).
class Row
{
public:
    Row(JsonWriter &json, const Select &select, bool booleansAsText = false);
    ~Row();
    Row(const Row &) = delete;
    Row &operator=(const Row &) = delete;

    void text(const char *key, QStringView value);
    void flag(const char *key, bool value);
    void flag(const char *key, const std::optional<bool> &value);
    void number(const char *key, qint64 value);
    void guid(const char *key, const QUuid &value);
    /// \param secs seconds since 1970, UTC; written with seven decimals and +00:00.
    void date(const char *key, qint64 secs);
    void list(const char *key, const QStringList &values);
    void nil(const char *key);

private:
    bool wanted(const char *key) const;
    void sideCar(const char *key, const char *suffix, QStringView type);

    JsonWriter &m_json;
    const Select &m_select;
    bool m_booleansAsText;
};

QString guidText(const QUuid &guid);
/// ISO 8601 with seven decimals and +00:00, as the service writes times.
QString wireTime(qint64 secs);

} // namespace practice
