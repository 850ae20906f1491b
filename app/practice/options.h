// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sign_in_settings.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>

namespace practice {

/// What the tenant is: its size, seed, names, and how often each oddity occurs. Fixed from start to reset.
/// Keys of the JSON form are the member names in kebab-case; docs/practice-tenant.md lists them.
struct Options
{
    int mailboxes = 500; // all mailboxes that Get-Mailbox lists
    int seed = 1;
    QString domain = QStringLiteral("example.com");
    QString tenant; // GUID; empty: derived from the seed
    QString clientId; // GUID of the registered application; empty: derived from the seed
    QString policyGroup; // address; empty: privileged-users-security-group@<domain>

    // Shares of all mailboxes; the rest are user mailboxes.
    double sharedShare = 0.06;
    double roomShare = 0.07;
    double equipmentShare = 0.03;
    // Other recipients, as shares of the number of mailboxes.
    double mailUserShare = 0.02;
    double guestShare = 0.02;
    int withoutCalendar = 1; // user mailboxes without a calendar row
    // Shares of the user mailboxes whose calendar has ...
    double limitedDefaults = 0.015; // Default LimitedDetails
    double reviewerDefaults = 0.015; // Default Reviewer
    double editorDefaults = 0.005; // Default Editor
    double granularDefaults = 0.005; // Default with a list that is no role
    double closedDefaults = 0.009; // Default None, closed by the owner
    double renamedCalendars = 0.03;
    double subCalendars = 0.12;
    double falseCalendars = 0.01; // a folder called "Calendar" that is not the default one
    double colleagueEntries = 0.30; // entries of colleagues
    double delegates = 0.06;
    double groupEntries = 0.05; // department groups
    double policyGroupEntries = 0.03; // the policy's group, with Editor, Reviewer or AvailabilityOnly
    double namesakeEntries = 0.02; // the namesake of the policy's group
    double orphans = 0.05;
    double published = 0.02;
    double namesakes = 0.01; // people who share their display name with another
    double dirSynced = 0.20;
    double oldCas = 0.10; // the newer CAS properties are absent

    bool acceptAnyCertificate
        = true; // no certificate is registered: the assertion's signature is not checked
    QStringList certificates; // PEM files registered with the application
    QString publicExchange; // URLs that clients use when something stands in front
    QString publicGraph;
    QString publicAuthority;
    QString ca; // PEM file that signs what stands in front
    int logLimit = 200000; // reads kept in the log; writes are always kept
};

/// Which requests a fault picks.
struct Fault
{
    double rate = 0; // 0 to 1
    int count = -1; // at most this many; -1 without limit
    int skip = 0; // matching requests that pass first
    QString on = QStringLiteral("any"); // any, exchange, graph, token, identity, read, write, batch, or the
                                        // name of a cmdlet, of an endpoint of the authority, of a grant type
};

enum class FaultKind : quint8 {
    None,
    Unauthorized,
    ForbiddenNul,
    ForbiddenEmpty,
    Throttle,
    ThrottleBare,
    Unavailable,
    Busy,
    ResetBefore,
    CloseBefore,
    HangBefore,
    Redirect,
    ResetAfter,
    CloseAfter,
    HangAfter,
    Cut,
    InvalidJson,
    Slow,
    ItemThrottle,
    ItemUnavailable,
    ItemBusy,
    ItemTimeoutAfter,
    ItemMissingAfter,
    Count
};
/// The key of a fault in JSON, in the log and in the counters, e.g. "reset-after".
QString faultName(FaultKind kind);

/// How the tenant behaves right now: faults, and the behaviours of the exchange reference, section 7.
/// Settable at any time.
struct Faults
{
    int seed = 1;
    std::array<Fault, size_t(FaultKind::Count)> faults;

    int retryAfter = 2; // seconds in Retry-After
    bool throttleWindow = true; // after a "throttle" everybody gets 429 until Retry-After is over
    int slowMs = 2000;
    int redirectStatus = 307; // 302, 307 or 308
    QString redirectTo; // base URL; empty: this server under the name "localhost"
    int latencyMs = 0;
    int latencyPerItemMs = 0; // added for each cmdlet of a batch after the first
    int capacity = 0; // cmdlets at once; 0 = without limit
    bool rateHeaders = false; // Rate-Limit-* as captured in 2024

    int maxBatch = 10;
    bool shuffleBatch = true;
    bool batchItemAuthorization = true; // an item without its own Authorization is refused
    bool batchAbsoluteUrls = true; // an item with a relative URL is refused
    int maxPage = 1000;
    int linkLifetimeMs = 300000;
    bool pagingRefused = false; // every page link is refused, as one observer found
    bool truncatedLinkWorks = false; // the link of a result cut at ResultSize can be followed

    int consistencyReads = 0; // so many reads after a write still see what was before
    int consistencyMs = 0;
    int freshRefusals = 2; // a recipient made at run time is refused so often as trustee
    QString rightsShape = QStringLiteral("array"); // array, string, comma, mixed
    bool booleansAsText = false;
    bool errorIds = true; // not-found errors carry their ExHHHHHH prefix
    bool addOutputs = true; // Add-MailboxFolderPermission outputs the new entry
    bool delegateTrap = true;
    bool setStripsFlags = false; // every Set drops delegate flags
    bool addReplaces = false; // Add of an entry that is there changes it instead of failing
    bool setCreates = false; // Set of an entry that is not there makes it instead of failing
    bool defaultSticks = false; // Set of Default says done and changes nothing
    bool switchesStick = false; // Set-CASMailbox says done and changes nothing
    bool firstRightOnly = false; // of a list of rights that is no role only the first is kept
    bool batchSwaps = false; // two answers of a batch come under each other's number
    bool whatIfWrites = false; // -WhatIf is not heeded
    bool folderIdentity = true; // <mailbox>:<FolderId> is accepted
    bool userByGuid = true; // a GUID is accepted for -User
    bool orphanRemoval = true; // Remove with the text of an orphan works
    bool groupSid = false; // Get-DistributionGroup shows Sid

    bool surfaceBeta = true;
    bool surfaceV2 = true;
    bool surfaceGraph = true;
    bool v2FolderIdentity = false; // v2.0 takes <mailbox>:<FolderId> too
    bool v2ArrayRights = true;
    bool v2AnchorRequired = true;
    QString tokenGenerations = QStringLiteral("both"); // both, v1, v2
    QString grants = QStringLiteral("both"); // both, app-role (403), none (401)
    int tokenLifetime = 3599; // seconds
    bool ps256 = true; // assertions signed PS256 are accepted

    SignInSettings signIn;

    bool readOnly = false; // the caller's role exports no write cmdlet
    QStringList hiddenCmdlets;
    QStringList hiddenParameters; // "Set-MailboxFolderPermission.SharingPermissionFlags"
    QString writeScope; // OPATH filter; a mailbox outside "doesn't exist" for writes

    const Fault &operator[](FaultKind kind) const { return faults[size_t(kind)]; }
};

QJsonObject toJson(const Options &options);
QJsonObject toJson(const Faults &faults);
/// Sets what `json` names and leaves the rest.
/// \return the first error as a sentence that begins with the key; nothing then was changed.
std::optional<QString> apply(const QJsonObject &json, Options &options);
std::optional<QString> apply(const QJsonObject &json, Faults &faults);
/// Turns "key=value" of a command line into the JSON that apply() takes; the value may be JSON or plain text.
/// \return empty when the text has no '='.
QJsonObject fromArgument(const QString &text);

} // namespace practice
