// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace core {

/// What a caller can act on. The sentence for people is made once, in words/error_text.
enum class Errc {
    Cancelled,    ///< The person or the program asked to stop; nothing is wrong.
    SignInNeeded, ///< No token, or the service no longer takes it: sign in again.
    Forbidden,    ///< Signed in, but not allowed: a permission, role or scope is missing.
    NotFound,     ///< The thing named does not exist, or this caller cannot see it.
    Conflict,     ///< The thing is not as we thought (entry exists, no entry, stale, held by another).
    Ambiguous,    ///< A name fits several things.
    Refused,      ///< The service understood and said no; `key` says why. Repeating does not help.
    Throttled,    ///< Too many requests: wait `retryAfter`.
    Unavailable,  ///< The service or the network did not answer usefully: later it may.
    InDoubt,      ///< A write was sent and its answer got lost: read before deciding.
    BadReply,     ///< The answer was not what the protocol says; `detail` names the field.
    BadInput,     ///< A file, flag, query, policy or address given by a person is wrong.
    Storage,      ///< The local store, the keychain or a file could not read or keep something; `key` says which.
};

/// The name of a code as it stands in JSON output and logs, e.g. "sign-in-needed".
[[nodiscard]] QString errcName(Errc code);
[[nodiscard]] std::optional<Errc> errcFromName(const QString &name);

struct Error
{
    Errc code = Errc::BadReply;
    QString subject; ///< Which mailbox, file, flag or table.
    QString detail;  ///< The service's own words or a technical sentence, untranslated, without secrets.
    QString key;     ///< Machine key of a service error: the .NET type name; empty when there is none.
    std::optional<std::chrono::seconds> retryAfter; ///< Set only with Throttled.

    friend bool operator==(const Error &, const Error &) = default;
};

/// `key` of an error of Storage that is about a file somebody wanted.
inline constexpr QLatin1StringView fileKey {"file"};

template <typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Errc code, QString subject, QString detail)
{
    return tl::unexpected<Error>(Error {code, std::move(subject), std::move(detail), {}, {}});
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace core
