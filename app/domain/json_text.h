// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <vector>

namespace domain {

/// Where something stands in a text, both from 1; a column is a character, whatever its bytes.
struct TextPlace
{
    int line = 1;
    int column = 1;
};

/// A JSON value that knows where it was written, for files people write by hand: QJsonDocument forgets, and takes the
/// last of two equal keys.
struct JsonNode
{
    enum class Kind { Null, Bool, Number, Text, Array, Object };
    struct Member;

    Kind kind = Kind::Null;
    TextPlace place;
    bool boolean = false;
    double number = 0;
    QString text;
    std::vector<JsonNode> elements;
    std::vector<Member> members; ///< In the order of the file.

    [[nodiscard]] const Member *member(QStringView key) const;
};

struct JsonNode::Member
{
    QString key;
    TextPlace place; ///< Of the key.
    JsonNode value;
};

/// Reads one JSON value (RFC 8259, UTF-8, a byte order mark is passed over). Error BadInput; `subject` is the file,
/// `detail` begins "line L, column C: ". Equal keys in one object are an error.
[[nodiscard]] core::Result<JsonNode> parseJson(const QByteArray &bytes, const QString &file);

/// The error of a place: "line 3, column 14: <message>".
[[nodiscard]] core::Error errorAt(const QString &file, TextPlace place, const QString &message);

[[nodiscard]] QString kindName(JsonNode::Kind kind); ///< "text", "array", ...

} // namespace domain
