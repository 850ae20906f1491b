// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/http.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace samples {

inline QByteArray bytes(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/exchange/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", name);
    return file.readAll();
}

inline QJsonDocument json(const char *name)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes(name), &problem);
    if (problem.error != QJsonParseError::NoError)
        qFatal("sample %s: %s", name, qPrintable(problem.errorString()));
    return document;
}

inline QJsonArray rows(const char *name)
{
    return json(name).object().value(QStringLiteral("value")).toArray();
}

inline exchange::HttpAnswer answer(int status, const QByteArray &body, const exchange::Headers &headers = {})
{
    exchange::HttpAnswer answer;
    answer.fate = exchange::HttpAnswer::Fate::Answered;
    answer.status = status;
    answer.headers = headers;
    answer.body = body;
    return answer;
}

} // namespace samples
