// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/self_test.h"

namespace ui {

SelfTest::SelfTest(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void SelfTest::start(const QString &mailbox, const QString &other)
{
    if (m_running)
        return;
    m_running = true;
    session::SelfTestRequest request;
    request.mailbox = mailbox;
    request.other = other;
    const QPointer<QObject> self(this);
    const auto told = [this, self](const change::Finding &finding) {
        m_engine.deliver(self, [this, finding] { Q_EMIT found(finding); });
    };
    m_cancel = m_engine.ask<session::SelfTestReport>(
        this,
        [request, told](session::Session &session, std::stop_token stop) {
            return session::selfTest(session, request, told, stop);
        },
        [this](const core::Result<session::SelfTestReport> &result) {
            m_running = false;
            if (result)
                Q_EMIT ended(*result);
            else
                Q_EMIT failed(result.error());
        });
    Q_EMIT started();
}

void SelfTest::cancel()
{
    if (m_running)
        m_cancel();
}

} // namespace ui
