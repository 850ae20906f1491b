// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/options.h"
#include "practice/refusal.h"

namespace practice {

/// Hands out the errors of the setting `token-error`, each as often as it says.
class ErrorScript
{
public:
    explicit ErrorScript(const Faults &faults)
        : m_faults(faults)
    {
    }

    /// The error that is next for a grant_type, for "authorize" or for "devicecode".
    std::optional<Refusal> next(const QString &grant);
    /// Starts the counts anew; call after the settings changed.
    void restart() { m_done.clear(); }

private:
    const Faults &m_faults;
    QHash<qsizetype, int> m_done;
};

} // namespace practice
