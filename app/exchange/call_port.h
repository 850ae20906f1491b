// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/gateway.h"
#include "core/error.h"

#include <QCoro/QCoroTask>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <stop_token>

namespace exchange {

/// The three interfaces of the service. Beta: InvokeCommand, what the PowerShell module speaks. V2: Admin API
/// v2.0.
enum class Surface { Beta, V2, Graph };

[[nodiscard]] QString surfaceName(Surface surface); ///< "beta", "v2", "graph"

enum class CallKind { Read, Write };

/// How long an answer may take: one mailbox 60 s, a page of a list 300 s (by default). List pages are never
/// batched.
enum class TimeClass { Mailbox, ListPage };

/// One cmdlet (or, where `get` is set, one plain GET). A value: repeated, queued and joined freely.
struct Call
{
    QString cmdlet; ///< "Get-Mailbox"; for a GET a short name for logs and messages.
    QJsonObject parameters; ///< As the wire wants them: switches `true`, arrays, null to clear.
    CallKind kind = CallKind::Read;
    change::Priority priority = change::Priority::Scan;
    TimeClass timeClass = TimeClass::Mailbox;
    Surface surface = Surface::Beta;
    QString anchor; ///< X-AnchorMailbox with its prefix ("UPN:..."); empty: the connection's own.
    QString subject; ///< What messages call it: the mailbox's address, "the list of mailboxes".
    QStringList select; ///< Properties wanted; empty: all.
    int pageSize = 1000;
    QString nextLink; ///< Continue here instead of starting; all else must be as it was on the first page.
    QString get; ///< Address of a plain GET relative to the surface's root, with its query.
    QList<QPair<QByteArray, QByteArray>> headers; ///< Further headers of a GET.
};

/// What one call answered: one page at most.
struct Reply
{
    QJsonArray rows; ///< Objects; empty for most writes.
    QStringList warnings;
    bool truncated = false; ///< The service said that there is more than it shows.
    QString nextLink; ///< Where the next page is; on our own host.
};

/// One call to the service, whatever lies below: retrying, pacing, batching, a script in a test.
class CallPort
{
public:
    virtual ~CallPort() = default;

    /// Runs one cmdlet. A read may be repeated below; a write is executed at most once.
    /// For a write every error but InDoubt means: nothing was changed. InDoubt means: read before deciding.
    /// `stop` ends a read at once and a write only while it has not been sent (Cancelled); a write that was
    /// sent is awaited for a few seconds more (then InDoubt). Errors: SignInNeeded, Forbidden, NotFound, Conflict, Refused, Ambiguous, Throttled,
    /// Unavailable, InDoubt, BadReply, Cancelled; `key` is the service's .NET type.
    virtual QCoro::Task<core::Result<Reply>> call(Call call, std::stop_token stop) = 0;
};

} // namespace exchange
