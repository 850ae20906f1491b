// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "store/mailboxes.h"
#include "store/readings.h"
#include "support/build_values.h"
#include "support/fake_clock.h"

#include <QTemporaryDir>

namespace testsupport {

/// A session over a real store in a folder that goes with the test. No tenant answers.
struct StoreDesk
{
    FakeClock clock;
    QTemporaryDir folder;
    std::unique_ptr<session::Session> session;

    StoreDesk()
    {
        session::Connection connection;
        connection.name = QStringLiteral("Contoso");
        connection.tenant = core::TenantId::fromText(QStringLiteral("11111111-2222-3333-4444-555555555555"));
        connection.store = folder.filePath(QStringLiteral("store.sqlite"));
        session = std::move(*session::Session::open(connection, {}, clock));
    }
    ~StoreDesk() { QCoro::waitFor(session->close()); }

    [[nodiscard]] core::Result<> commit(store::Writer::Job job) { return QCoro::waitFor(session->writer().commit(std::move(job))); }

    /// Keeps a mailbox with the calendar it was seen with.
    [[nodiscard]] core::Result<> keep(domain::Mailbox mailbox, const domain::calendar::Acl &calendar)
    {
        domain::Reading reading;
        reading.value = calendar.toValue();
        reading.at = clock.now();
        reading.generation = mailbox.ref.generation;
        return commit([tenant = session->tenant(), mailbox, reading](store::Sql &sql) {
            return store::keepMailboxes(sql, tenant, 1, {mailbox}).and_then([&] {
                return store::keepReading(sql, tenant, mailbox.ref, domain::FacetId::Calendar, reading);
            });
        });
    }
};

/// A person's mailbox as the directory tells it.
inline domain::Mailbox aMailbox(int number, const QString &name)
{
    domain::Mailbox mailbox;
    mailbox.ref = mailboxRef(number);
    mailbox.name = name;
    mailbox.type = QStringLiteral("UserMailbox");
    return mailbox;
}

} // namespace testsupport
