// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/credential.h"
#include "practice/server.h"
#include "session/session.h"

#include <QFile>
#include <QTemporaryDir>

namespace testsupport {

/// A practice tenant and what sessions need to reach it, all on one store.
class SessionDesk
{
public:
    explicit SessionDesk(const practice::Options &options, const practice::Faults &faults = {})
    {
        const practice::Started started = m_server.start(0, options, faults);
        if (!started.place)
            qFatal("practice: %s", qPrintable(started.error));
        if (const auto error = practice::writeCredential(m_folder.filePath(QStringLiteral("credential.pem"))))
            qFatal("credential: %s", qPrintable(*error));
        if (const auto error = practice::writeCloudFile(m_folder.filePath(QStringLiteral("cloud.json")), *started.place))
            qFatal("cloud: %s", qPrintable(*error));
        m_place = *started.place;
    }

    [[nodiscard]] session::Connection connection() const
    {
        session::Connection connection;
        connection.cloud = m_folder.filePath(QStringLiteral("cloud.json"));
        connection.tenant = core::TenantId::fromText(m_place.tenant);
        connection.clientId = m_place.clientId;
        connection.certificate = m_folder.filePath(QStringLiteral("credential.pem"));
        connection.store = m_folder.filePath(QStringLiteral("store.sqlite"));
        return connection;
    }
    [[nodiscard]] std::unique_ptr<session::Session> open(core::Clock &clock, const exchange::Limits &limits = {}) const
    {
        auto session = session::Session::open(connection(), limits, clock);
        if (!session)
            qFatal("session: %s", qPrintable(session.error().detail));
        return std::move(*session);
    }
    [[nodiscard]] practice::Server &server() { return m_server; }

private:
    QTemporaryDir m_folder;
    practice::Server m_server;
    practice::Place m_place;
};

} // namespace testsupport
