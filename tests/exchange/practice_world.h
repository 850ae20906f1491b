// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/client_credentials.h"
#include "exchange/client.h"
#include "practice/server.h"
#include "support/certificates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <memory>

namespace samples {

inline const testsupport::Certificates &identity()
{
    static const testsupport::Certificates made;
    return made;
}

/// A practice tenant and a client of ours that signed in to it with a certificate.
class PracticeWorld
{
public:
    explicit PracticeWorld(const practice::Options &options, const QJsonObject &faults = {},
        exchange::SurfaceChoice surface = exchange::SurfaceChoice::Auto, const exchange::Limits &limits = {})
    {
        practice::Faults given;
        if (const auto error = practice::apply(faults, given))
            qFatal("faults: %s", qPrintable(*error));
        practice::Options all = options;
        all.certificates = {identity().certificatePath()};
        const practice::Started started = server.start(0, all, given);
        if (!started.place)
            qFatal("practice: %s", qPrintable(started.error));
        place = *started.place;

        exchange::ClientSettings settings;
        settings.cloud = {
            QStringLiteral("practice"), QUrl(place.authority), QUrl(place.exchange), QUrl(place.graph), {}, {}};
        settings.tenant = place.tenant;
        settings.surface = surface;
        settings.limits = limits;
        settings.limits.firstDelay = std::chrono::milliseconds{20};
        settings.limits.throttlePause = std::chrono::seconds{1};
        settings.limits.mailboxTimeout = std::chrono::milliseconds{1500};
        settings.limits.listTimeout = std::chrono::milliseconds{6000};
        settings.limits.tries = 12;
        const auto credential = auth::Credential::load(identity().certificatePath(), identity().keyPath());
        auth::ClientCredentialsSettings signIn{settings.cloud.authority, settings.cloud.exchange,
            settings.cloud.graph, {}, place.tenant, place.clientId};
        tokens = std::make_unique<auth::ClientCredentials>(signIn, *credential, clock);
        client = std::make_unique<exchange::Client>(settings, *tokens, clock, &folders);
    }
    ~PracticeWorld() { QCoro::waitFor(client->close()); }

    static practice::Options small(int mailboxes = 120)
    {
        practice::Options options;
        options.mailboxes = mailboxes;
        options.seed = 7;
        return options;
    }

    std::vector<domain::Mailbox> mailboxes(
        const exchange::MailboxQuery &query = {}, exchange::Listing *ended = nullptr)
    {
        std::vector<domain::Mailbox> all;
        const exchange::MailboxSink sink
            = [&all](std::vector<domain::Mailbox> page) { all.insert(all.end(), page.begin(), page.end()); };
        const exchange::Listing listing = QCoro::waitFor(client->directory().mailboxes(query, sink, {}));
        if (ended != nullptr)
            *ended = listing;
        return all;
    }
    void readIndex()
    {
        const auto index = QCoro::waitFor(client->directory().recipientIndex(change::Priority::Scan, {}));
        if (!index)
            qFatal("index: %s", qPrintable(index.error().detail));
        client->calendars().setIndex(*index);
    }
    QJsonArray dumped(const QString &what = QStringLiteral("mailboxes"))
    {
        return QJsonDocument::fromJson(server.dump()).object().value(what).toArray();
    }
    /// As dumped, by address.
    QJsonObject dumpOf(const QString &address)
    {
        for (const QJsonValue &value : dumped()) {
            if (value.toObject().value(QStringLiteral("address")).toString() == address)
                return value.toObject();
        }
        return {};
    }
    static QJsonArray calendarEntries(const QJsonObject &mailbox)
    {
        for (const QJsonValue &value : mailbox.value(QStringLiteral("calendars")).toArray()) {
            if (value.toObject().value(QStringLiteral("default")).toBool())
                return value.toObject().value(QStringLiteral("entries")).toArray();
        }
        return {};
    }
    QJsonArray log(const QString &kind) { return QJsonDocument::fromJson(server.log(kind)).array(); }
    void faults(const QJsonObject &json)
    {
        if (const auto error = server.setFaults(json))
            qFatal("faults: %s", qPrintable(*error));
    }
    void change(const QJsonObject &json)
    {
        if (const auto error = server.change(json))
            qFatal("change: %s", qPrintable(*error));
    }

    practice::Server server;
    practice::Place place;
    core::SystemClock clock;
    exchange::VolatileFolderMemory folders;
    std::unique_ptr<auth::ClientCredentials> tokens;
    std::unique_ptr<exchange::Client> client;
};

} // namespace samples
