// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/permission_csv.h"

#include "domain/calendar/acl.h"
#include "report/csv_reader.h"

#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace session {
namespace {

using domain::Trustee;
using domain::calendar::Entry;
using domain::calendar::Right;
using domain::calendar::Sharing;

/// Mailboxes by every name a colleague's script may have used.
class OwnerNames
{
public:
    explicit OwnerNames(const std::vector<domain::Mailbox> &mailboxes)
    {
        for (const domain::Mailbox &mailbox : mailboxes) {
            for (const QString &name : {mailbox.ref.address, mailbox.upn.value_or(QString()), mailbox.ref.guid.text(), mailbox.ref.id.text(),
                     mailbox.name, mailbox.ref.address.section(u'@', 0, 0)})
                put(name.toCaseFolded(), &mailbox);
        }
    }

    /// Null with a reason when nobody or more than one has the name.
    const domain::Mailbox *find(const QString &name, QString *problem) const
    {
        const auto found = m_byName.constFind(name.toCaseFolded());
        if (found == m_byName.cend())
            *problem = u"no mailbox is known as \"%1\"; scan first, or check the name"_s.arg(name);
        else if (!*found)
            *problem = u"several mailboxes are known as \"%1\"; export with addresses"_s.arg(name);
        return found == m_byName.cend() ? nullptr : *found;
    }

private:
    void put(const QString &name, const domain::Mailbox *mailbox)
    {
        if (name.isEmpty())
            return;
        const auto [at, isNew] = m_byName.tryInsert(name, mailbox);
        if (!isNew && *at != mailbox)
            *at = nullptr;
    }

    struct Map : QHash<QString, const domain::Mailbox *>
    {
        std::pair<iterator, bool> tryInsert(const QString &key, const domain::Mailbox *value)
        {
            if (auto it = find(key); it != end())
                return {it, false};
            return {insert(key, value), true};
        }
    };
    Map m_byName;
};

Trustee trusteeFrom(const QString &text, const domain::RecipientIndex &recipients)
{
    if (text.compare("Default"_L1, Qt::CaseInsensitive) == 0)
        return Trustee::defaultUser();
    if (text.compare("Anonymous"_L1, Qt::CaseInsensitive) == 0)
        return Trustee::anonymous();
    if (text.startsWith("ExchangePublishedUser."_L1))
        return {Trustee::Kind::External, text, {}};
    if (text.endsWith("@local"_L1))
        return {Trustee::Kind::GroupLocal, text, {}};
    if (const domain::Recipient *byAddress = recipients.byAddress(text))
        return Trustee::of(byAddress->guid, byAddress->name);
    const auto named = recipients.byName(text);
    if (named.size() == 1)
        return Trustee::of(named.front()->guid, named.front()->name);
    return {named.empty() ? Trustee::Kind::Orphan : Trustee::Kind::Ambiguous, text, {}};
}

/// Whether two lines of the same speak of the same: a name may be that of several people.
bool isSomebody(const Trustee &who)
{
    return who.kind == Trustee::Kind::Default || who.kind == Trustee::Kind::Anonymous || who.kind == Trustee::Kind::Recipient;
}

QHash<core::MailboxId, domain::Value> valuesOf(const Stock &stock)
{
    QHash<core::MailboxId, domain::Value> values;
    for (const domain::Subject &subject : stock.subjects)
        values.insert(subject.mailbox->ref.id, subject.value);
    return values;
}

/// The folder of an identity "alias:\\Calendar\\Team"; empty when it names the mailbox only, or the folder by its id.
QString folderOf(const QString &identity)
{
    const qsizetype begin = identity.indexOf(u":\\"_s);
    return begin < 0 ? QString() : identity.mid(begin + 1).trimmed();
}

/// A path to compare: a slash in a name is shown as U+F8FF by some cmdlets and as itself by others.
QString plain(const QString &path)
{
    return QString(path).replace(QChar(0xF8FF), u'/').toCaseFolded();
}

/// PowerShell shows a list as "{Editor}" or "Editor"; a list it did not unfold is only its type's name.
core::Result<Right> rightFrom(QString text, const QString &file)
{
    if (text.startsWith("System."_L1))
        return core::failure(core::Errc::BadInput, file,
            u"AccessRights holds \"%1\" instead of rights; export with @{n='AccessRights';e={$_.AccessRights -join ','}}"_s.arg(text));
    if (text.startsWith(u'{') && text.endsWith(u'}'))
        text = text.mid(1, text.size() - 2);
    text.replace(u' ', u',');
    return Right::fromNames({text});
}

core::Result<Sharing> sharingFrom(const QString &text, const QString &file)
{
    const bool delegate = text.contains("Delegate"_L1);
    if (text.contains("CanViewPrivateItems"_L1) && delegate)
        return Sharing::DelegateWithPrivate;
    if (delegate)
        return Sharing::Delegate;
    if (text.isEmpty() || text == "None"_L1)
        return Sharing::None;
    return core::failure(core::Errc::BadInput, file, u"SharingPermissionFlags \"%1\" is not known"_s.arg(text));
}

} // namespace

core::Result<PermissionCsv> readPermissionCsv(
    const QByteArray &bytes, const QString &fileName, const Stock &stock, const domain::RecipientIndex &recipients, core::Instant readAt)
{
    const auto csv = report::readCsv(bytes, fileName);
    if (!csv)
        return core::failure(csv.error());
    const auto column = [&csv](const QString &title) { return csv->header.indexOf(title); };
    const qsizetype identity = column(u"Identity"_s);
    const qsizetype user = column(u"User"_s);
    const qsizetype rights = column(u"AccessRights"_s);
    const qsizetype flags = column(u"SharingPermissionFlags"_s);
    if (identity < 0 || user < 0 || rights < 0)
        return core::failure(core::Errc::BadInput, fileName,
            u"the columns Identity, User and AccessRights are needed; the header has %1"_s.arg(csv->header.join(u", "_s)));

    const OwnerNames names(stock.mailboxes);
    const QHash<core::MailboxId, domain::Value> lastRead = flags < 0 ? valuesOf(stock) : QHash<core::MailboxId, domain::Value>();
    PermissionCsv result;
    struct Found
    {
        const domain::Mailbox *mailbox = nullptr;
        QString folder;
        std::vector<Entry> entries;
    };
    QMap<core::MailboxId, Found> found;
    QSet<core::MailboxId> spoiled;
    for (const report::CsvRow &row : csv->rows) {
        QString problem;
        const QString owner = row.cells[identity].section(u'\\', 0, 0).section(u":"_s, 0, 0).trimmed();
        const domain::Mailbox *mailbox = names.find(owner, &problem);
        const auto right = rightFrom(row.cells[rights].trimmed(), fileName);
        const auto sharing = sharingFrom(flags < 0 ? QString() : row.cells[flags].trimmed(), fileName);
        if (problem.isEmpty() && !right)
            problem = right.error().detail;
        if (problem.isEmpty() && !sharing)
            problem = sharing.error().detail;
        if (!problem.isEmpty()) {
            result.problems.append(u"line %1: %2"_s.arg(row.line).arg(problem));
            if (mailbox)
                spoiled.insert(mailbox->ref.id);
            continue;
        }
        const QString folder = folderOf(row.cells[identity]);
        const QString known = stock.folderPaths.value(mailbox->ref.id);
        if (!folder.isEmpty() && !known.isEmpty() && plain(folder) != plain(known)) {
            result.problems.append(u"line %1: the folder \"%2\" is not the calendar of %3, which is \"%4\"; left out"_s.arg(row.line)
                                       .arg(folder, mailbox->ref.address, known));
            continue;
        }
        Found &calendar = found[mailbox->ref.id];
        if (calendar.mailbox && folder != calendar.folder) {
            result.problems.append(u"line %1: %2 has lines of two folders, \"%3\" and \"%4\", and which is the calendar is not known; scan first"_s.arg(row.line)
                                       .arg(mailbox->ref.address, calendar.folder, folder));
            spoiled.insert(mailbox->ref.id);
            continue;
        }
        calendar.mailbox = mailbox;
        calendar.folder = folder;
        Entry entry {trusteeFrom(row.cells[user].trimmed(), recipients), *right, *sharing};
        if (const domain::Value value = lastRead.value(mailbox->ref.id); !value.isNull()) {
            if (const Entry *read = value.as<domain::calendar::Acl>().find(entry.who))
                entry.sharing = read->sharing;
        }
        const auto twin = std::find_if(calendar.entries.begin(), calendar.entries.end(),
            [&entry](const Entry &other) { return isSomebody(entry.who) && other.who == entry.who; });
        if (twin == calendar.entries.end()) {
            calendar.entries.push_back(std::move(entry));
        } else if (*twin != entry) {
            result.problems.append(u"line %1: %2 has two lines for %3 that differ; left out"_s.arg(row.line).arg(mailbox->ref.address, entry.who.text));
            spoiled.insert(mailbox->ref.id);
        }
    }
    for (Found &calendar : found) {
        const domain::Mailbox *mailbox = calendar.mailbox;
        if (spoiled.contains(mailbox->ref.id))
            continue;
        const domain::calendar::Acl acl(std::move(calendar.entries));
        if (!acl.defaultEntry()) {
            result.problems.append(u"%1: there is no line for Default; left out"_s.arg(mailbox->ref.address));
            continue;
        }
        result.rows.push_back({mailbox->ref, mailbox->name, acl.toValue(), readAt});
    }
    return result;
}

} // namespace session
