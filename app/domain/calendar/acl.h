// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/right.h"
#include "domain/trustee.h"
#include "domain/value.h"

#include <QJsonObject>
#include <vector>

namespace domain::calendar {

/// SharingPermissionFlags of an entry. Private items can be seen by delegates only.
enum class Sharing : quint8 { None, Delegate, DelegateWithPrivate };

struct Entry
{
    Trustee who;
    Right right;
    Sharing sharing = Sharing::None;

    /// Same owner, same rights, same flags.
    [[nodiscard]] bool sameAs(const Entry &other) const;
    friend bool operator==(const Entry &, const Entry &) = default;
};

/// The rights of one calendar: entries in canonical order (Default, Anonymous, then by owner's key, then rights).
/// Two unresolved entries may share a text; resolved owners are there once.
class Acl
{
public:
    Acl() = default;
    explicit Acl(std::vector<Entry> entries); ///< Sorts.

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Entry *find(const Trustee &who) const; ///< Null when there is none.
    [[nodiscard]] const Entry *find(core::RecipientId recipient) const;
    /// Rights of Default; None bits and `false` in hasDefault() when the service did not show the entry.
    [[nodiscard]] const Entry *defaultEntry() const { return find(Trustee::defaultUser()); }
    [[nodiscard]] const Entry *anonymousEntry() const { return find(Trustee::anonymous()); }

    [[nodiscard]] Acl with(Entry entry) const; ///< Adds, or replaces the entry of the same owner.
    [[nodiscard]] Acl without(const Trustee &who) const;

    /// {"entries":[{"who":{...},"rights":["Editor"],"sharing":"delegate"}]}; "sharing" only where there is some.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static core::Result<Acl> fromJson(const QJsonObject &json);
    [[nodiscard]] Value toValue() const;

    friend bool operator==(const Acl &, const Acl &) = default;

private:
    std::vector<Entry> m_entries;
};

/// One write to one entry.
struct EntryStep
{
    enum class Verb { Add, Set, Remove };
    Verb verb = Verb::Set;
    Entry entry; ///< For Remove, what was there.
    /// The flags are sent with Set only when they change: Set without them leaves a delegate as he is.
    bool sendSharing = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static core::Result<EntryStep> fromJson(const QJsonObject &json);

    friend bool operator==(const EntryStep &, const EntryStep &) = default;
};

[[nodiscard]] QString sharingName(Sharing sharing); ///< "none", "delegate", "delegate-with-private"

} // namespace domain::calendar
