// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "platform/secret_input.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// A path as it is to be kept: relative ones stop working elsewhere.
QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

} // namespace

Context::Context(Globals globals, core::Clock &clock, std::stop_token stop)
    : m_globals(std::move(globals)), m_clock(clock), m_stop(std::move(stop)), m_console(m_globals.json, !m_globals.noProgress)
{
}

core::Result<session::Connection> Context::connection() const
{
    session::Connection connection;
    const bool ownTenant = !m_globals.tenant.isEmpty();
    if (!ownTenant) {
        auto saved = session::ConnectionBook::read(session::ConnectionBook::defaultPath()).and_then([&](const auto &book) {
            return book.find(m_globals.connection);
        });
        if (!saved)
            return core::failure(saved.error());
        connection = std::move(*saved);
    } else {
        connection.name = m_globals.connection.isEmpty() ? m_globals.tenant : m_globals.connection;
        connection.tenant = core::TenantId::fromText(m_globals.tenant);
        if (connection.tenant.isNull())
            return core::failure(core::Errc::BadInput, m_globals.tenant,
                u"--tenant takes the organisation's GUID (\"Tenant ID\" in the Entra admin center)"_s);
    }
    if (!m_globals.cloud.isEmpty())
        connection.cloud = m_globals.cloud.contains(u'.') || m_globals.cloud.contains(u'/') ? absolute(m_globals.cloud) : m_globals.cloud;
    if (!m_globals.clientId.isEmpty())
        connection.clientId = m_globals.clientId;
    if (!m_globals.key.isEmpty() && m_globals.certificate.isEmpty())
        return core::failure(core::Errc::BadInput, u"--key"_s, u"a key goes with its certificate; give both, --certificate and --key"_s);
    if (!m_globals.certificate.isEmpty()) {
        connection.certificate = absolute(m_globals.certificate);
        connection.key = absolute(m_globals.key);
    }
    const bool isSame = connection.tenant == m_before.tenant && connection.cloud == m_before.cloud
        && connection.clientId.compare(m_before.clientId, Qt::CaseInsensitive) == 0;
    if (connection.account.isEmpty() && connection.certificate.isEmpty() && isSame) {
        connection.account = m_before.account;
        connection.username = m_before.username;
    }
    if (!m_globals.store.isEmpty())
        connection.store = absolute(m_globals.store);
    if (!m_globals.limits.isEmpty())
        connection.limits = absolute(m_globals.limits);
    if (!m_globals.surface.isEmpty()) {
        const auto surface = exchange::surfaceChoiceFrom(m_globals.surface);
        if (!surface)
            return core::failure(surface.error());
        connection.surface = *surface;
    }
    if (!m_name.isEmpty())
        connection.name = m_name;
    return connection;
}

core::Result<session::Session *> Context::session(bool answersSoon)
{
    if (!m_session) {
        const auto named = connection();
        if (!named)
            return core::failure(named.error());
        exchange::Limits limits;
        if (answersSoon)
            limits.tries = 2;
        if (m_globals.inFlight > 0) {
            limits.inFlight = m_globals.inFlight;
            limits.inFlightMax = std::max(limits.inFlightMax, m_globals.inFlight);
        }
        auto opened = session::Session::open(*named, limits, m_clock);
        if (!opened)
            return core::failure(opened.error());
        m_session = std::move(*opened);
        warnOf(session::exposedFiles(m_session->connection(), m_session->writer().path()));
        m_session->setKeyPassphrase([this](const QString &file) { return passphraseOf(file); });
    }
    return m_session.get();
}

void Context::warnOf(const std::vector<session::Exposed> &files)
{
    for (const session::Exposed &file : files)
        m_console.say(file.canBeChanged
                ? Text::tr("warning: %1: other people on this computer can change it; take their rights away (chmod go=)").arg(file.path)
                : Text::tr("warning: %1: other people on this computer can read it; take their rights away (chmod go=)").arg(file.path));
}

std::optional<QByteArray> Context::passphraseOf(const QString &file) const
{
    if (m_globals.passphraseFd >= 0)
        return platform::readLineOf(m_globals.passphraseFd);
    if (const auto given = session::passphraseOfEnvironment())
        return given;
    return platform::askAtTerminal(Text::tr("Passphrase of %1:").arg(file));
}

QCoro::Task<> Context::close()
{
    if (m_session)
        co_await m_session->close();
    m_session.reset();
}

} // namespace cli
