// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/practice_tenant.h"

#include "practice/credential.h"

#include <QElapsedTimer>
#include <future>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

tl::unexpected<core::Error> cannotStart(const QString &why)
{
    return core::failure(core::Errc::BadInput, u"the practice tenant"_s, why);
}

} // namespace

core::Result<std::unique_ptr<PracticeTenant>> PracticeTenant::start(
    const practice::Options &population, const practice::Faults &behaviour)
{
    QElapsedTimer clock;
    clock.start();
    std::unique_ptr<PracticeTenant> tenant(new PracticeTenant);
    if (const auto begun = tenant->begin(population, behaviour); !begun)
        return core::failure(begun.error());
    tenant->m_startTime = std::chrono::milliseconds(clock.elapsed());
    return tenant;
}

PracticeTenant::~PracticeTenant()
{
    m_server.stop();
}

core::Result<> PracticeTenant::begin(const practice::Options &population, const practice::Faults &behaviour)
{
    if (!m_folder.isValid())
        return cannotStart(m_folder.errorString());
    const QString cloud = m_folder.filePath(u"cloud.json"_s);
    const QString credential = m_folder.filePath(u"credential.pem"_s);
    // Making a key takes longer than making a few thousand mailboxes.
    auto made = std::async(std::launch::async, [credential] { return practice::writeCredential(credential); });
    const practice::Started started = m_server.start(0, population, behaviour);
    if (const auto wrong = made.get())
        return cannotStart(*wrong);
    if (!started.place)
        return cannotStart(started.error);
    if (const auto wrong = practice::writeCloudFile(cloud, *started.place))
        return cannotStart(*wrong);
    m_connection.name = u"Practice"_s;
    m_connection.cloud = cloud;
    m_connection.tenant = core::TenantId::fromText(started.place->tenant);
    m_connection.clientId = started.place->clientId;
    m_connection.certificate = credential;
    m_connection.store = m_folder.filePath(u"store.sqlite"_s);
    return {};
}

} // namespace ui
