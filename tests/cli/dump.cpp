// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

#include <QJsonDocument>
#include <QMap>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace testsupport {
namespace {

QJsonObject byAddress(const QJsonArray &all, const QString &address)
{
    for (const QJsonValue &one : all) {
        if (one["address"_L1].toString() == address)
            return one.toObject();
    }
    return {};
}

} // namespace

QJsonObject mailboxOf(const QJsonObject &dump, const QString &address)
{
    return byAddress(dump["mailboxes"_L1].toArray(), address);
}

QJsonObject groupOf(const QJsonObject &dump, const QString &address)
{
    return byAddress(dump["groups"_L1].toArray(), address);
}

bool hasCalendar(const QJsonObject &mailbox)
{
    return !entriesOf(mailbox).isEmpty();
}

QJsonArray entriesOf(const QJsonObject &mailbox)
{
    for (const QJsonValue &calendar : mailbox["calendars"_L1].toArray()) {
        if (calendar["default"_L1].toBool())
            return calendar["entries"_L1].toArray();
    }
    return {};
}

QString rightOf(const QJsonObject &mailbox, const QString &trustee)
{
    for (const QJsonValue &entry : entriesOf(mailbox)) {
        if (entry["trustee"_L1].toString() == trustee)
            return entry["rights"_L1].toString();
    }
    return {};
}

QString groupRight(const QJsonObject &dump, const QString &address)
{
    return rightOf(mailboxOf(dump, address), u"guid:"_s + groupOf(dump, policyGroup)["guid"_L1].toString());
}

QJsonObject withEntries(
    const QJsonObject &dump, const std::function<QJsonArray(const QJsonObject &mailbox, const QJsonArray &entries)> &change)
{
    QJsonArray mailboxes;
    for (const QJsonValue &element : dump["mailboxes"_L1].toArray()) {
        QJsonObject mailbox = element.toObject();
        QJsonArray calendars;
        for (const QJsonValue &one : mailbox["calendars"_L1].toArray()) {
            QJsonObject calendar = one.toObject();
            if (calendar["default"_L1].toBool())
                calendar["entries"_L1] = change(mailbox, calendar["entries"_L1].toArray());
            calendars.append(calendar);
        }
        mailbox["calendars"_L1] = calendars;
        mailboxes.append(mailbox);
    }
    QJsonObject changed = dump;
    changed["mailboxes"_L1] = mailboxes;
    return changed;
}

QJsonArray withRight(const QJsonArray &entries, const QString &trustee, const QString &shown, const QString &right)
{
    QMap<QString, QJsonObject> sorted; // the dump lists entries by trustee
    for (const QJsonValue &entry : entries)
        sorted.insert(entry["trustee"_L1].toString(), entry.toObject());
    QJsonObject entry = sorted.value(trustee, {{u"trustee"_s, trustee}, {u"shown"_s, shown}, {u"flags"_s, QString()}});
    entry["rights"_L1] = right;
    sorted.insert(trustee, entry);
    QJsonArray changed;
    for (const QJsonObject &one : std::as_const(sorted))
        changed.append(one);
    return changed;
}

bool isToBeClosed(const QJsonObject &mailbox)
{
    return mailbox["type"_L1].toString() == "UserMailbox"_L1 && rightOf(mailbox, u"default"_s) == "AvailabilityOnly"_L1;
}

QJsonObject segmented(const QJsonObject &dump, const std::function<bool(const QJsonObject &mailbox)> &who)
{
    const QJsonObject group = groupOf(dump, policyGroup);
    const QString trustee = u"guid:"_s + group["guid"_L1].toString();
    return withEntries(dump, [&](const QJsonObject &mailbox, const QJsonArray &entries) {
        if (!isToBeClosed(mailbox) || (who && !who(mailbox)))
            return entries;
        const QJsonArray closed = withRight(entries, u"default"_s, u"Default"_s, u"None"_s);
        const QString has = rightOf(mailbox, trustee);
        if (!has.isEmpty() && has != "None"_L1)
            return closed; // every right of the population but None shows free/busy at least
        return withRight(closed, trustee, group["displayName"_L1].toString(), u"AvailabilityOnly"_s);
    });
}

QStringList differing(const QJsonObject &one, const QJsonObject &other)
{
    QStringList all;
    for (const QString &part : {u"groups"_s, u"others"_s}) {
        if (one[part] != other[part])
            all.append(part);
    }
    const QJsonArray mailboxes = one["mailboxes"_L1].toArray();
    if (mailboxes.size() != other["mailboxes"_L1].toArray().size())
        all.append(u"number of mailboxes"_s);
    QHash<QString, QJsonObject> known;
    for (const QJsonValue &mailbox : other["mailboxes"_L1].toArray())
        known.insert(mailbox["address"_L1].toString(), mailbox.toObject());
    for (const QJsonValue &element : mailboxes) {
        const QJsonObject mailbox = element.toObject();
        const QString address = mailbox["address"_L1].toString();
        const QJsonObject there = known.value(address);
        if (mailbox == there || all.size() >= 10)
            continue;
        all.append(u"%1: %2 against %3"_s.arg(address,
            QString::fromUtf8(QJsonDocument(entriesOf(mailbox)).toJson(QJsonDocument::Compact)),
            QString::fromUtf8(QJsonDocument(entriesOf(there)).toJson(QJsonDocument::Compact))));
    }
    return all;
}

QStringList executedTwice(const QJsonArray &log)
{
    QMap<QString, int> times;
    for (const QJsonValue &line : log) {
        if (line["outcome"_L1].toString() != "ok"_L1)
            continue;
        const QByteArray parameters = QJsonDocument(line["parameters"_L1].toObject()).toJson(QJsonDocument::Compact);
        ++times[line["cmdlet"_L1].toString() + u' ' + QString::fromUtf8(parameters)];
    }
    QStringList twice;
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        if (it.value() > 1)
            twice.append(u"%1 times %2"_s.arg(it.value()).arg(it.key()));
    }
    return twice;
}

} // namespace testsupport
