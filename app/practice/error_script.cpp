// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/error_script.h"

using namespace Qt::StringLiterals;

namespace practice {

std::optional<Refusal> ErrorScript::next(const QString &grant)
{
    const QList<TokenError> &script = m_faults.signIn.tokenErrors;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const TokenError &one = script[i];
        const bool fits = one.grant == u"any" || grant == one.grant || grant.endsWith(u':' + one.grant);
        if (!fits || (one.count >= 0 && m_done.value(i) >= one.count))
            continue;
        ++m_done[i];
        Refusal refusal{
            one.error, one.code, u"An error of the script."_s, one.status, one.suberror, one.claims};
        if (!one.description.isEmpty())
            refusal.text = one.description;
        return refusal;
    }
    return std::nullopt;
}

} // namespace practice
