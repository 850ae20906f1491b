// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apps/switches.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace domain::apps {
namespace {

QJsonObject appsJson(const QMap<QString, std::optional<bool>> &apps)
{
    QJsonObject json;
    for (auto it = apps.cbegin(); it != apps.cend(); ++it)
        json.insert(it.key(), it.value() ? QJsonValue(*it.value()) : QJsonValue(QJsonValue::Null));
    return json;
}

core::Result<QMap<QString, std::optional<bool>>> appsFrom(const QJsonObject &json)
{
    QMap<QString, std::optional<bool>> apps;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!Switches::names().contains(it.key()))
            return core::failure(core::Errc::BadInput, it.key(), u"this switch is not known"_s);
        if (!it->isBool() && !it->isNull())
            return core::failure(core::Errc::BadInput, it.key(), u"true, false or null is expected"_s);
        apps.insert(it.key(), it->isBool() ? std::optional(it->toBool()) : std::nullopt);
    }
    return apps;
}

QJsonObject forwardingJson(const Forwarding &forwarding)
{
    return {{u"address"_s, forwarding.address}, {u"recipient"_s, forwarding.recipient}, {u"keepCopy"_s, forwarding.keepCopy}};
}

core::Result<Forwarding> forwardingFrom(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (!object.value("address"_L1).isString() || !object.value("recipient"_L1).isString() || !object.value("keepCopy"_L1).isBool())
        return core::failure(core::Errc::BadInput, u"forwarding"_s, u"\"address\", \"recipient\" and \"keepCopy\" are expected"_s);
    return Forwarding {object.value("address"_L1).toString(), object.value("recipient"_L1).toString(), object.value("keepCopy"_L1).toBool()};
}

} // namespace

const QStringList &Switches::names()
{
    static const QStringList all {u"OWAEnabled"_s, u"OWAforDevicesEnabled"_s, u"MAPIEnabled"_s, u"MacOutlookEnabled"_s,
        u"OneWinNativeOutlookEnabled"_s, u"OutlookMobileEnabled"_s, u"UniversalOutlookEnabled"_s, u"ActiveSyncEnabled"_s,
        u"EwsEnabled"_s, u"ImapEnabled"_s, u"PopEnabled"_s, u"SmtpClientAuthenticationDisabled"_s};
    return all;
}

bool Switches::mayBeUnset(const QString &name)
{
    return name == "EwsEnabled"_L1 || name == "SmtpClientAuthenticationDisabled"_L1;
}

QJsonObject Switches::toJson() const
{
    return {{u"apps"_s, appsJson(apps)}, {u"forwarding"_s, forwardingJson(forwarding)}};
}

core::Result<Switches> Switches::fromJson(const QJsonObject &json)
{
    if (!json.value("apps"_L1).isObject())
        return core::failure(core::Errc::BadInput, u"apps"_s, u"an object is expected"_s);
    const auto apps = appsFrom(json.value("apps"_L1).toObject());
    if (!apps)
        return core::failure(apps.error());
    const auto forwarding = forwardingFrom(json.value("forwarding"_L1));
    if (!forwarding)
        return core::failure(forwarding.error());
    return Switches {*apps, *forwarding};
}

Value Switches::toValue() const
{
    return Value::of(FacetId::Apps, QJsonDocument(toJson()).toJson(QJsonDocument::Compact), *this);
}

QJsonObject SwitchStep::toJson() const
{
    if (forwarding)
        return {{u"forwarding"_s, forwardingJson(*forwarding)}};
    return {{u"apps"_s, appsJson(apps)}};
}

core::Result<SwitchStep> SwitchStep::fromJson(const QJsonObject &json)
{
    if (json.contains("forwarding"_L1)) {
        const auto forwarding = forwardingFrom(json.value("forwarding"_L1));
        if (!forwarding)
            return core::failure(forwarding.error());
        return SwitchStep {{}, *forwarding};
    }
    const auto apps = appsFrom(json.value("apps"_L1).toObject());
    if (!apps)
        return core::failure(apps.error());
    if (apps->isEmpty())
        return core::failure(core::Errc::BadInput, u"step"_s, u"\"apps\" or \"forwarding\" is expected"_s);
    return SwitchStep {*apps, std::nullopt};
}

} // namespace domain::apps
