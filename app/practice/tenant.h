// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/json_writer.h"
#include "practice/opath.h"
#include "practice/operators.h"
#include "practice/options.h"
#include "practice/random.h"
#include "practice/state.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace practice {

enum class Surface : quint8 { Beta, V2, Graph };
QString surfaceName(Surface surface);

/// One cmdlet as it arrived, alone or as an item of a batch.
struct Call
{
    Surface surface = Surface::Beta;
    QString cmdlet;
    QJsonObject parameters;
    Select select;
    QString anchor; // X-AnchorMailbox
    int pageSize = -1; // Prefer: odata.maxpagesize; -1 when absent
    QString link; // skip token of a page link; empty on a first page
    Caller caller;
    QString requestId;
};

struct CmdletError
{
    QString type; // .NET type
    QString message;
    QString hex; // "Ex6F9304" or empty
    int status = 400;
    bool details = true; // enum errors have none
};

struct Answer
{
    std::optional<CmdletError> error;
    QByteArray rows = QByteArrayLiteral("[]"); // JSON array
    QStringList warnings;
    QString nextToken;
    qint64 logNumber = -1;
};

struct LogEntry
{
    qint64 number = 0;
    qint64 timeMs = 0; // since 1970, UTC
    Surface surface = Surface::Beta;
    bool write = false;
    QString cmdlet;
    QByteArray parameters; // JSON
    QString app;
    QString person; // address of the operator; empty: the application itself
    QString outcome; // "ok", or the last part of the .NET type
    QString requestId;
    QString spoiled; // name of the fault that kept the answer from the client
};

/// A page link that was handed out.
struct PageLink
{
    QString cmdlet;
    QJsonObject parameters;
    QString anchor;
    Select select;
    std::shared_ptr<const std::vector<qint32>> rows;
    size_t offset = 0;
    size_t end = 0;
    bool truncated = false; // by ResultSize
    qint64 bornMs = 0;
};

/// The tenant: state, behaviour, log, and what is scheduled. Confined to one thread; knows no network.
class Tenant
{
public:
    explicit Tenant(const Options &options = {}, const Faults &faults = {});

    State state;
    Options options;
    Faults faults;

    /// Makes the population anew; log, links, schedule and counters are forgotten, faults are as at the
    /// start.
    void reset(const Options &newOptions);
    /// Executes a cmdlet and logs it. Never throws; what goes wrong is in the answer.
    Answer run(const Call &call);
    /// Whether the settings and the caller's role export a cmdlet.
    bool exports(const QString &cmdlet, bool writes, Role role) const;
    QStringList exportedCmdlets(Role role) const;

    /// Notes that the answer of a logged call did not reach the client unharmed.
    void noteSpoiled(qint64 logNumber, const QString &fault);
    qint64 addLog(const Call &call, bool write, const QString &outcome);
    /// JSON array of log entries with a number of at least `since`; `kind` is "read", "write" or empty for
    /// both.
    QByteArray log(qint64 since = 0, const QString &kind = {}) const;
    /// Canonical JSON of the whole state: byte-identical when the state is identical. With an identity, that
    /// mailbox only.
    QByteArray dump(const QString &mailbox = {}) const;

    /// Changes something behind the client's back, at once or, with "before-write", just before a later
    /// write. \return an error text that names the key.
    std::optional<QString> change(const QJsonObject &json);
    size_t scheduledChanges() const { return m_schedule.size(); }
    QStringList failedChanges; // scheduled ones that were not possible when their time came

    // For cmdlets.
    void beforeWrite(const QString &cmdlet, qint32 mailbox);
    const Entries &visibleEntries(qint32 mailbox, size_t folder);
    void aboutToWrite(qint32 mailbox, size_t folder);
    const Mailbox &visibleMailbox(qint32 mailbox);
    void aboutToWrite(qint32 mailbox);
    bool inWriteScope(qint32 recipient);
    QString addLink(PageLink link);
    const PageLink *findLink(const QString &token) const;
    void expireLinks() { m_links.clear(); }
    qint64 nowMs() const { return m_clock.elapsed(); }
    Rng &rng() { return m_rng; }
    bool tokensRevoked = false; // set by a change; the token desk drops its tokens and clears it
    QStringList revokedPeople; // addresses; likewise, for the authority
    bool keyRotated = false; // likewise

private:
    struct Stale
    {
        int readsLeft = 0;
        qint64 untilMs = 0;
    };
    struct StaleEntries : Stale
    {
        Entries entries;
    };
    struct StaleMailbox : Stale
    {
        Mailbox mailbox; // without folders
    };
    struct Scheduled
    {
        QJsonObject change;
        QString cmdlet; // empty: any write
        qint32 mailbox = -1; // -1: any mailbox
        int writesLeft = 1;
    };

    std::optional<QString> applyChange(const QJsonObject &json);
    Stale freshStale() const;
    bool stillStale(Stale &stale) const;

    const Faults m_startFaults;
    Rng m_rng;
    QElapsedTimer m_clock;
    std::deque<LogEntry> m_log;
    size_t m_loggedReads = 0;
    qint64 m_nextLog = 0;
    QHash<QString, PageLink> m_links;
    QHash<quint64, StaleEntries> m_staleEntries;
    QHash<qint32, StaleMailbox> m_staleMailboxes;
    std::vector<Scheduled> m_schedule;
    QString m_scopeText;
    Filter m_scope;
};

} // namespace practice
