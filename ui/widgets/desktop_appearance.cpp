// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktop_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString appearances = u"org.freedesktop.appearance"_s;
const QString scheme = u"color-scheme"_s;

enum Scheme : uint { NoPreference, Dark, Light };

/// Portals wrap what they answer once more.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopAppearance::DesktopAppearance(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // else Qt 6.4 does not find the slot
    bus.connect(service, path, settings, u"SettingChanged"_s, this, SLOT(settingChanged(QString,QString,QDBusVariant)));
    ask();
}

void DesktopAppearance::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    call << appearances << scheme;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError() || m_dark) // what was signalled meanwhile is newer
            return;
        const uint answer = unwrapped(QVariant::fromValue(reply.value())).toUInt();
        if (answer == Dark || answer == Light)
            set(answer == Dark);
    });
}

void DesktopAppearance::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    // Who changes back to no preference wants what there was before dark windows.
    if (group == appearances && key == scheme)
        set(unwrapped(value.variant()).toUInt() == Dark);
}

void DesktopAppearance::set(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace ui
