// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/surfaces.h"

namespace exchange {

using namespace Qt::StringLiterals;

QString surfaceName(Surface surface)
{
    switch (surface) {
    case Surface::Beta:
        return u"beta"_s;
    case Surface::V2:
        return u"v2"_s;
    case Surface::Graph:
        return u"graph"_s;
    }
    return {};
}

core::Result<SurfaceChoice> surfaceChoiceFrom(const QString &name)
{
    if (name == u"auto")
        return SurfaceChoice::Auto;
    if (name == u"beta")
        return SurfaceChoice::Beta;
    if (name == u"v2")
        return SurfaceChoice::V2;
    return core::failure(core::Errc::BadInput, name, u"a surface is auto, beta or v2"_s);
}

std::optional<bool> Capabilities::exports(const QString &cmdlet) const
{
    if (cmdlets.isEmpty())
        return std::nullopt;
    return cmdlets.contains(cmdlet, Qt::CaseInsensitive);
}

Surface Surfaces::exchange() const
{
    switch (m_choice) {
    case SurfaceChoice::Beta:
        return Surface::Beta;
    case SurfaceChoice::V2:
        return Surface::V2;
    case SurfaceChoice::Auto:
        break;
    }
    return m_found.beta.asked && !m_found.beta.serves && m_found.v2.serves ? Surface::V2 : Surface::Beta;
}

} // namespace exchange
