// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/fault_engine.h"
#include "practice/http.h"
#include "practice/identity.h"
#include "practice/tenant.h"
#include "practice/token_desk.h"

#include <QObject>
#include <functional>

namespace practice {

/// What the surfaces share. Everything is confined to the server's thread.
struct Desk
{
    Tenant &tenant;
    TokenDesk &tokens;
    Identity &identity;
    FaultEngine &faults;
    const Urls &urls;
    int inFlight = 0; // cmdlets between arrival and answer
};

/// A request that was understood but not executed yet.
struct Prepared
{
    RequestFacts facts;
    /// Executes it and gives the honest answer; appends the log numbers of what was executed.
    std::function<HttpAnswer(std::vector<qint64> &)> execute;
};

/// An answer that needs no execution.
Prepared fixedAnswer(HttpAnswer answer, const QString &area);
/// Body of the 400 that hides a transient fault, and of 429.
QByteArray busyBody();
QByteArray throttledBody();

/// adminapi: beta InvokeCommand and $batch, v1.0 EXOModuleFile, v2.0 endpoints.
Prepared prepareExchange(Desk &desk, const HttpRequest &request);
/// Graph v1.0: users, calendars, calendar permissions, groups, $batch.
Prepared prepareGraph(Desk &desk, const HttpRequest &request);
/// The authority: discovery, metadata, sign-in pages, tokens, device codes.
Prepared prepareIdentity(Desk &desk, const HttpRequest &request);
/// Does what a change of the tenant asks of the authority.
void settleIdentity(Desk &desk);
/// /practice/...: dump, log, faults, change, reset. Never slowed or spoiled.
HttpAnswer answerControl(Desk &desk, const HttpRequest &request);

enum class Area : quint8 { Exchange, Graph, Authority };

/// Routes requests, adds latency, capacity and faults.
class Front : public QObject
{
public:
    explicit Front(Desk &desk, QObject *parent = nullptr);
    void handle(Area area, const HttpRequest &request, const Done &done);

private:
    Prepared prepare(Area area, const HttpRequest &request);
    bool refuse(FaultKind fault, const HttpRequest &request, HttpAnswer &answer);
    void execute(const Prepared &prepared, FaultKind fault, const Done &done);
    HttpAnswer throttled(bool withRetryAfter, qint64 seconds) const;
    void later(qint64 ms, std::function<void()> action);

    Desk &m_desk;
};

} // namespace practice
