// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http.h"

#include <deque>

namespace practice {

/// Every request that reached the authority, also those that a fault answered. Of values that are or could be
/// secrets it knows only the beginning of their SHA-256, so that "the same code twice" can be seen and
/// nothing be used.
class IdentityLedger
{
public:
    /// \return the number to call answered() with.
    qint64 arrived(const HttpRequest &request, const QString &endpoint, int limit);
    void answered(qint64 number, const HttpAnswer &answer);
    /// JSON array of entries with a number of at least `since`.
    QByteArray toJson(qint64 since = 0) const;
    void forget() { m_entries.clear(); }

private:
    struct Entry
    {
        qint64 number = 0;
        qint64 timeMs = 0; // since 1970, UTC
        QByteArray method;
        QByteArray path;
        QString endpoint;
        QByteArray parameters; // JSON
        QByteArray headers; // JSON
        int status = 0; // 0: no answer yet, or none that arrived whole
        QString error;
        int code = 0; // AADSTS number
    };

    std::deque<Entry> m_entries;
    qint64 m_next = 0;
};

} // namespace practice
