// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exceptions.h"

namespace ui {

Exceptions::Exceptions(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void Exceptions::keep(std::vector<core::MailboxId> mailboxes, const QString &reason)
{
    if (m_busy)
        return;
    m_busy = true;
    m_engine.ask<session::KeptExceptions>(
        this,
        [mailboxes = std::move(mailboxes), reason](session::Session &session, std::stop_token) {
            session::KeepRequest request;
            request.mailboxes = mailboxes;
            request.reason = reason;
            return session::keepAsExceptions(session, std::move(request));
        },
        [this](const core::Result<session::KeptExceptions> &result) {
            m_busy = false;
            if (result)
                Q_EMIT kept(*result);
            else
                Q_EMIT failed(result.error());
        });
    Q_EMIT started();
}

} // namespace ui
