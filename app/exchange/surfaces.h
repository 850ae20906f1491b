// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "exchange/call_port.h"

#include <QStringList>
#include <optional>

namespace exchange {

enum class SurfaceChoice { Auto, Beta, V2 };

/// "auto", "beta", "v2". Error BadInput.
[[nodiscard]] core::Result<SurfaceChoice> surfaceChoiceFrom(const QString &name);

/// What was found out about one surface by asking it.
struct SurfaceFinding
{
    bool asked = false;
    bool serves = false;
    std::optional<core::Error> error; ///< Why not.
};

/// What this connection can do, for `status` and for messages.
struct Capabilities
{
    SurfaceFinding beta;
    SurfaceFinding v2;
    SurfaceFinding graph;
    QStringList cmdlets; ///< Those the signed-in one may run on beta; empty when beta does not say.

    /// Whether a cmdlet may be run; none when the service did not tell.
    [[nodiscard]] std::optional<bool> exports(const QString &cmdlet) const;
};

/// Which surface serves which cmdlet on this connection. Engine thread.
class Surfaces
{
public:
    explicit Surfaces(SurfaceChoice choice)
        : m_choice(choice)
    {
    }

    [[nodiscard]] SurfaceChoice choice() const { return m_choice; }
    [[nodiscard]] const Capabilities &capabilities() const { return m_found; }
    void found(Capabilities capabilities) { m_found = std::move(capabilities); }

    /// The surface Exchange calls go to: as chosen; with `auto` beta, unless it was found not to serve and v2
    /// to.
    [[nodiscard]] Surface exchange() const;
    [[nodiscard]] bool hasGraph() const { return m_found.graph.serves; }

private:
    SurfaceChoice m_choice;
    Capabilities m_found;
};

} // namespace exchange
