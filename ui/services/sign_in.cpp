// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sign_in.h"

#include "core/deferred.h"
#include "platform/open_url.h"

namespace ui {

SignIn::SignIn(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_needed(isPerson() && engine.connection().account.isEmpty())
{
}

void SignIn::need(const core::Error &why)
{
    if (!isPerson() || isUnderWay())
        return;
    m_needed = true;
    m_problem = why;
    Q_EMIT changed();
}

/// What the engine calls on its thread, brought to this one.
session::SignInWay SignIn::shown(Way way)
{
    const QPointer<QObject> guard(this);
    if (way == Way::DeviceCode) {
        const auto show = [this, guard](const session::DeviceCode &code) {
            m_engine.deliver(guard, [this, code] {
                m_code = code;
                Q_EMIT changed();
            });
        };
        return {{}, show};
    }
    const auto show = [this, guard](const QUrl &page) {
        m_engine.deliver(guard, [this, page] {
            m_page = page;
            if (const auto opened = platform::openUrl(page); !opened)
                m_problem = opened.error();
            Q_EMIT changed();
        });
    };
    return {show, {}};
}

void SignIn::setKeyPassphrase(const QString &passphrase)
{
    m_engine.ask<core::Done>(
        this,
        [phrase = passphrase.toUtf8()](session::Session &session, std::stop_token) -> QCoro::Task<core::Result<core::Done>> {
            session.setKeyPassphrase([phrase](const QString &) { return std::optional(phrase); });
            co_return core::Done();
        },
        [](const core::Result<core::Done> &) {});
}

void SignIn::begin(Way way)
{
    if (!isPerson() || isUnderWay())
        return;
    m_page.clear();
    m_code.reset();
    m_problem.reset();
    m_cancel = m_engine.ask<Outcome>(
        this,
        [way = shown(way)](session::Session &session, std::stop_token stop) -> QCoro::Task<core::Result<Outcome>> {
            const auto connection = co_await session.signIn(way, stop);
            if (!connection)
                co_return core::failure(connection.error());
            const auto identity = session.identity();
            co_return Outcome {*connection, identity ? (*identity)->notKept() : std::nullopt};
        },
        [this](core::Result<Outcome> outcome) { end(std::move(outcome)); });
    Q_EMIT changed();
}

void SignIn::cancel()
{
    if (isUnderWay())
        m_cancel();
}

void SignIn::end(core::Result<Outcome> outcome)
{
    m_cancel = nullptr;
    m_page.clear();
    m_code.reset();
    m_problem.reset();
    if (!outcome) {
        if (outcome.error().code != core::Errc::Cancelled)
            m_problem = outcome.error();
        Q_EMIT changed();
        return;
    }
    m_needed = false;
    const session::Connection before = m_engine.connection();
    m_engine.setConnection(outcome->connection);
    const auto saved = save(outcome->connection);
    Q_EMIT changed();
    if (!saved)
        Q_EMIT failed(saved.error());
    if (outcome->notKept)
        Q_EMIT notKept(*outcome->notKept);
    if (!before.account.isEmpty() && before.account != outcome->connection.account)
        Q_EMIT anotherPerson(before.username, outcome->connection.username);
    askPermissions();
    Q_EMIT signedIn();
}

QString SignIn::whyNoWriting() const
{
    if (m_needed)
        return tr("Sign in first");
    const session::Permission &write = m_permissions.writeCalendars;
    if (!write.isGiven || *write.isGiven)
        return {};
    return tr("This account may not change calendars: its Exchange role does not include %1. An administrator assigns roles").arg(write.missing);
}

void SignIn::askPermissions()
{
    if (m_needed)
        return;
    m_engine.ask<Allowed>(
        this,
        [](session::Session &session, std::stop_token stop) -> QCoro::Task<core::Result<Allowed>> {
            const auto client = co_await session.online(stop);
            if (!client)
                co_return core::failure(client.error());
            const auto identity = session.identity();
            co_return Allowed {session::permissionsOf((*client)->surfaces().capabilities()), identity ? (*identity)->missingConsent() : QStringList()};
        },
        [this](const core::Result<Allowed> &allowed) {
            m_permissions = allowed ? allowed->permissions : session::Permissions();
            if (allowed) {
                Q_EMIT changed();
                Q_EMIT consentAsked(allowed->missingConsent);
                return;
            }
            if (allowed.error().code == core::Errc::SignInNeeded)
                need(allowed.error());
            Q_EMIT refused(allowed.error());
        });
}

core::Result<> SignIn::save(const session::Connection &connection)
{
    return session::ConnectionBook::change(session::ConnectionBook::defaultPath(), [&](session::ConnectionBook &book) { book.put(connection); });
}

void SignIn::signOut()
{
    if (!isPerson() || isUnderWay())
        return;
    m_engine.ask<session::Connection>(
        this, [](session::Session &session, std::stop_token stop) { return session.signOut(stop); },
        [this](const core::Result<session::Connection> &connection) {
            const core::Result<> saved = connection ? save(*connection) : core::failure(connection.error());
            if (connection) {
                m_engine.setConnection(*connection);
                m_needed = true;
                m_permissions = {};
                m_problem.reset();
                Q_EMIT changed();
            }
            if (!saved)
                Q_EMIT failed(saved.error());
        });
}

} // namespace ui
