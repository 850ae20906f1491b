// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/decision.h"
#include "core/error.h"
#include "domain/calendar/state.h"
#include "domain/apps/switches.h"
#include "domain/subject.h"

#include <QHash>

namespace change {

/// What is to be done to mailboxes: a value in its context becomes a wish, nothing, or a reason to hold. Pure; for
/// one thread at a time.
class Intent
{
public:
    virtual ~Intent() = default;
    [[nodiscard]] virtual domain::FacetId facet() const = 0;
    [[nodiscard]] virtual QString kind() const = 0; ///< "segment", "restore", "undo", "orphans", "email-apps": in plan files.
    /// Groups whose entries a row relies on, also where it does not change them.
    [[nodiscard]] virtual std::vector<core::RecipientId> watched() const { return {}; }
    [[nodiscard]] virtual Decision decide(const domain::Subject &subject) = 0;
};

/// Whether runs of this kind leave alone what an exception keeps. The others are asked for by name.
[[nodiscard]] bool keepsExceptions(QStringView kind);

/// Reads that must be good before anything is planned, common to all intents: gone, not read, failed, too old.
/// Nothing to object: none.
[[nodiscard]] std::optional<Decision> objection(const domain::Subject &subject, core::Instant now, std::chrono::milliseconds maxAge);

/// Brings mailboxes under their policy. The set is resolved and outlives this.
class Segment final : public Intent
{
public:
    Segment(const domain::calendar::PolicySet &policies, domain::calendar::Conditions conditions);
    [[nodiscard]] domain::FacetId facet() const override { return domain::FacetId::Calendar; }
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] std::vector<core::RecipientId> watched() const override { return m_watched; }
    [[nodiscard]] Decision decide(const domain::Subject &subject) override;

private:
    domain::calendar::Assessor m_assessor;
    std::vector<core::RecipientId> m_watched;
};

/// What a snapshot or a run remembers of one mailbox.
struct Remembered
{
    QUuid generation; ///< Null: not known.
    domain::Value before;
    domain::Value after; ///< Runs only.
    bool putBack = false; ///< Runs only: the value was left on purpose, so that no policy takes it for its own.
};

/// Puts back what a snapshot holds. A Default that is no baseline value becomes an exception, so that the next
/// unattended run leaves the owner's choice alone; the others are as they were before any policy.
class Restore final : public Intent
{
public:
    struct Options
    {
        core::Instant now;
        std::chrono::milliseconds maxAge = std::chrono::hours(24);
        bool customisedOnly = false; ///< Calendars: only mailboxes whose Default in the snapshot was none of `baseline`.
        std::vector<domain::calendar::Right> baseline {domain::calendar::roles::availabilityOnly};
        /// Calendars: every entry, not only Default, Anonymous and those of `groups`.
        bool everyEntry = false;
        std::vector<core::RecipientId> groups; ///< Policy groups, granted and managed.
    };

    /// \param snapshot  by mailbox; a null `before` is a reading that had failed.
    Restore(domain::FacetId facet, QHash<core::MailboxId, Remembered> snapshot, Options options);
    [[nodiscard]] domain::FacetId facet() const override { return m_facet; }
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] std::vector<core::RecipientId> watched() const override { return m_options.groups; }
    [[nodiscard]] Decision decide(const domain::Subject &subject) override;

private:
    domain::FacetId m_facet;
    QHash<core::MailboxId, Remembered> m_snapshot;
    Options m_options;
};

/// Takes back one run: every mailbox to what it was before, unless somebody changed since what the run had changed or
/// relied on. Leaves exceptions, so that the next unattended run does not undo the undo; where the run itself was an undo or
/// a restore, the exception it left goes again.
class Undo final : public Intent
{
public:
    struct Options
    {
        core::Instant now;
        std::chrono::milliseconds maxAge = std::chrono::hours(24);
    };

    /// \param run  by mailbox: value before the first and after the last write of the run.
    Undo(domain::FacetId facet, QHash<core::MailboxId, Remembered> run, Options options);
    [[nodiscard]] domain::FacetId facet() const override { return m_facet; }
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] Decision decide(const domain::Subject &subject) override;

private:
    domain::FacetId m_facet;
    QHash<core::MailboxId, Remembered> m_run;
    Options m_options;
};

/// Takes away entries of those who were deleted: what is left of them is a bare SID. Nothing else is touched; a name that
/// nobody bears may be somebody who was not scanned, and stays.
class Orphans final : public Intent
{
public:
    struct Options
    {
        core::Instant now;
        std::chrono::milliseconds maxAge = std::chrono::hours(24);
    };

    explicit Orphans(Options options) : m_options(options) { }
    [[nodiscard]] domain::FacetId facet() const override { return domain::FacetId::Calendar; }
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] Decision decide(const domain::Subject &subject) override;

private:
    Options m_options;
};

/// Turns mailboxes into send-only ones.
class Profile final : public Intent
{
public:
    struct Options
    {
        core::Instant now;
        std::chrono::milliseconds maxAge = std::chrono::hours(24);
        /// By mailbox; one that is not listed keeps the forwarding it has.
        QHash<core::MailboxId, domain::apps::Forwarding> forwarding = {};
        bool everyType = false; ///< Not only user mailboxes and those named.
    };

    explicit Profile(Options options) : m_options(std::move(options)) { }
    [[nodiscard]] domain::FacetId facet() const override { return domain::FacetId::Apps; }
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] Decision decide(const domain::Subject &subject) override;

private:
    Options m_options;
};

} // namespace change
