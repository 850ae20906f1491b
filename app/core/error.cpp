// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

using namespace Qt::StringLiterals;

namespace core {

QString errcName(Errc code)
{
    switch (code) {
    case Errc::Cancelled: return u"cancelled"_s;
    case Errc::SignInNeeded: return u"sign-in-needed"_s;
    case Errc::Forbidden: return u"forbidden"_s;
    case Errc::NotFound: return u"not-found"_s;
    case Errc::Conflict: return u"conflict"_s;
    case Errc::Ambiguous: return u"ambiguous"_s;
    case Errc::Refused: return u"refused"_s;
    case Errc::Throttled: return u"throttled"_s;
    case Errc::Unavailable: return u"unavailable"_s;
    case Errc::InDoubt: return u"in-doubt"_s;
    case Errc::BadReply: return u"bad-reply"_s;
    case Errc::BadInput: return u"bad-input"_s;
    case Errc::Storage: return u"storage"_s;
    }
    return u"unknown"_s;
}

std::optional<Errc> errcFromName(const QString &name)
{
    for (int code = int(Errc::Cancelled); code <= int(Errc::Storage); ++code) {
        if (errcName(Errc(code)) == name)
            return Errc(code);
    }
    return std::nullopt;
}

} // namespace core
