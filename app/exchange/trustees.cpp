// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trustees.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace exchange::trustees {

using namespace Qt::StringLiterals;
using domain::RecipientIndex;
using domain::Trustee;

namespace {

bool isPseudo(const QString &user)
{
    return user == u"Default" || user == u"Anonymous";
}

/// Kinds told by the text alone; none for ordinary names and for "Default" and "Anonymous".
std::optional<Trustee::Kind> kindByText(const QString &user)
{
    if (user.startsWith(u"NT:", Qt::CaseInsensitive) || user.startsWith(u"S-1-"))
        return Trustee::Kind::Orphan;
    if (user.startsWith(u"ExchangePublishedUser.", Qt::CaseInsensitive))
        return Trustee::Kind::External;
    if (user == u"Owner@local" || user == u"Member@local")
        return Trustee::Kind::GroupLocal;
    return std::nullopt;
}

std::vector<core::RecipientId> candidatesFor(const QString &name, const RecipientIndex &index)
{
    std::vector<core::RecipientId> all;
    for (const domain::Recipient *recipient : index.byName(name))
        all.push_back(recipient->guid);
    if (all.empty()) {
        if (const domain::Recipient *recipient = index.byAddress(name))
            all.push_back(recipient->guid);
    }
    return all;
}

/// Rows by their text, without those that are resolved by text alone or by a GUID on the wire.
QMap<QString, std::vector<size_t>> rowsByName(const std::vector<PermissionRow> &rows)
{
    QMap<QString, std::vector<size_t>> byName;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].recipient.isNull() && !kindByText(rows[i].user))
            byName[rows[i].user].push_back(i);
    }
    return byName;
}

bool sameRights(const PermissionRow &a, const PermissionRow &b)
{
    return a.right == b.right && a.sharing == b.sharing;
}

struct NameCase
{
    const QString &name;
    std::vector<size_t> rows;
    std::vector<core::RecipientId> candidates;
};

const Answer *find(const std::vector<Answer> &answers, const QString &name, core::RecipientId recipient)
{
    for (const Answer &answer : answers) {
        if (answer.question.name == name && answer.question.recipient == recipient)
            return &answer;
    }
    return nullptr;
}

/// Which of the rows the answer speaks of; it is struck off the list.
std::optional<size_t> take(
    std::vector<size_t> &open, const std::vector<PermissionRow> &rows, const PermissionRow &answered)
{
    const auto found
        = std::find_if(open.begin(), open.end(), [&](size_t i) { return sameRights(rows[i], answered); });
    if (found == open.end())
        return std::nullopt;
    const size_t row = *found;
    open.erase(found);
    return row;
}

void resolveName(NameCase open, const std::vector<PermissionRow> &rows, const std::vector<Answer> &answers,
    std::vector<Trustee> &who)
{
    std::vector<core::RecipientId> left;
    bool certain = true;
    for (const core::RecipientId candidate : open.candidates) {
        const Answer *answer = find(answers, open.name, candidate);
        if (answer == nullptr || !answer->known) {
            certain = certain && answer == nullptr;
            left.push_back(candidate);
            continue;
        }
        if (!answer->row)
            continue;
        if (const auto row = take(open.rows, rows, *answer->row)) {
            who[*row] = Trustee::of(candidate, open.name);
        } else { // the entry moved between the two reads
            left.push_back(candidate);
            certain = false;
        }
    }
    if (open.rows.size() == 1 && left.size() == 1 && certain) {
        who[open.rows.front()] = Trustee::of(left.front(), open.name);
        return;
    }
    for (const size_t row : open.rows)
        who[row].kind = left.empty() ? Trustee::Kind::Orphan : Trustee::Kind::Ambiguous;
}

} // namespace

bool isSpecial(const QString &user)
{
    return isPseudo(user) || kindByText(user).has_value();
}

std::vector<Question> questions(const std::vector<PermissionRow> &rows, const RecipientIndex *index,
    const std::vector<core::RecipientId> &watched)
{
    std::vector<Question> all;
    const auto byName = rowsByName(rows);
    for (auto it = byName.begin(); it != byName.end(); ++it) {
        const QString &name = it.key();
        size_t count = it.value().size();
        if (isPseudo(name)) {
            if (count == 1)
                continue;
            all.push_back({name, {}});
            --count;
        }
        if (index == nullptr)
            continue;
        const auto candidates = candidatesFor(name, *index);
        if (candidates.size() == 1 && count == 1)
            continue;
        for (const core::RecipientId candidate : candidates) {
            const bool isWatched = std::find(watched.begin(), watched.end(), candidate) != watched.end();
            if (isWatched || candidates.size() == 1)
                all.push_back({name, candidate});
        }
    }
    return all;
}

std::vector<Trustee> resolve(
    const std::vector<PermissionRow> &rows, const RecipientIndex *index, const std::vector<Answer> &answers)
{
    std::vector<Trustee> who(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        who[i].text = rows[i].user;
        who[i].kind = kindByText(rows[i].user).value_or(Trustee::Kind::Ambiguous);
        if (!rows[i].recipient.isNull())
            who[i] = Trustee::of(rows[i].recipient, rows[i].user);
    }

    const auto byName = rowsByName(rows);
    for (auto it = byName.begin(); it != byName.end(); ++it) {
        NameCase open{it.key(), it.value(), {}};
        if (isPseudo(open.name)) {
            const Answer *answer = find(answers, open.name, {});
            const bool told = answer != nullptr && answer->row.has_value();
            std::optional<size_t> row = told ? take(open.rows, rows, *answer->row) : std::nullopt;
            if (!row) { // the service lists the pseudo users first
                row = open.rows.front();
                open.rows.erase(open.rows.begin());
            }
            who[*row] = open.name == u"Default" ? Trustee::defaultUser() : Trustee::anonymous();
        }
        if (open.rows.empty() || index == nullptr)
            continue;
        open.candidates = candidatesFor(open.name, *index);
        resolveName(std::move(open), rows, answers, who);
    }

    QSet<core::RecipientId> seen; // an owner has one entry: a second name for him is somebody else's
    for (Trustee &trustee : who) {
        if (trustee.kind != Trustee::Kind::Recipient)
            continue;
        if (seen.contains(trustee.recipient))
            trustee = Trustee{Trustee::Kind::Ambiguous, trustee.text, {}};
        else
            seen.insert(trustee.recipient);
    }
    return who;
}

} // namespace exchange::trustees
