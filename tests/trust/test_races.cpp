// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "trust_desk.h"

#include <QJsonDocument>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace testsupport;
using namespace trust;

namespace {

constexpr int owners = 200;

/// What one owner does, and when.
struct Race
{
    QString address;
    QString guid;
    const OwnersChange *change = nullptr;
    int ownWrite = 0; ///< Just before this write to their mailbox,
    int anyWrite = 0; ///< or this write to any; neither: after the plan, before the run.
};

/// One line of the tenant's log.
struct Executed
{
    qint64 number = 0;
    QString guid;
    QString cmdlet;
    bool write = false;
    QString parameters;
};

/// Owners who change their own mailbox while a run is under way.
class TestRaces : public QObject
{
    Q_OBJECT

private:
    static QList<Executed> logOf(TrustDesk &desk)
    {
        QList<Executed> all;
        for (const QJsonValue &line : QJsonDocument::fromJson(desk.desk().server().log()).array())
            all.append({qint64(line["number"_L1].toDouble()), line["parameters"_L1]["Identity"_L1].toString().section(u':', 0, 0),
                line["cmdlet"_L1].toString(), line["kind"_L1].toString() == "write"_L1,
                QString::fromUtf8(QJsonDocument(line["parameters"_L1].toObject()).toJson(QJsonDocument::Compact))});
        return all;
    }

    /// The number of the write before which the change was made; 0: before the run; -1: the write never came.
    static qint64 momentOf(const Race &race, const QList<Executed> &log)
    {
        int own = 0;
        int any = 0;
        for (const Executed &one : log) {
            if (!one.write)
                continue;
            ++any;
            own += one.guid == race.guid ? 1 : 0;
            if ((race.ownWrite > 0 && own == race.ownWrite && one.guid == race.guid) || (race.anyWrite > 0 && any == race.anyWrite))
                return one.number;
        }
        return race.ownWrite + race.anyWrite > 0 ? -1 : 0;
    }

    /// Whether the program looked after the change and before the write that overwrote it: then it saw it.
    static bool wasSeen(const Race &race, const QList<Executed> &log, qint64 begin)
    {
        const qint64 moment = std::max(momentOf(race, log), begin);
        bool looked = false;
        for (const Executed &one : log) {
            if (one.guid != race.guid || one.number < moment)
                continue;
            const bool isOfOneEntry = one.parameters.contains("\"User\":"_L1); // it does not show the others
            looked |= one.cmdlet == race.change->reads && (!isOfOneEntry || one.parameters.contains(race.change->overwriting));
            if (one.write && one.parameters.contains(race.change->overwriting))
                return looked;
        }
        return false;
    }

    static QList<Race> racesOf(TrustDesk &desk, practice::Rng &dice)
    {
        QList<Race> all;
        const auto total = int(desk.expected());
        for (const QJsonValue &one : desk.start()["mailboxes"_L1].toArray()) {
            const QJsonObject mailbox = one.toObject();
            if (!desk.job().isWanted(mailbox) || all.size() == owners)
                continue;
            Race race {mailbox["address"_L1].toString(), mailbox["guid"_L1].toString()};
            race.change = &desk.job().ownersChanges[dice.below(quint32(desk.job().ownersChanges.size()))];
            if (race.change->isThere(mailbox, desk.start()))
                continue; // it would change nothing
            const quint32 when = dice.below(4);
            if (when == 1)
                race.ownWrite = 1 + int(dice.below(quint32(desk.job().writes(mailbox, desk.start()).size())));
            else if (when > 1)
                race.anyWrite = 1 + int(dice.below(quint32(total * 3 / 4)));
            all.append(race);
        }
        return all;
    }

private Q_SLOTS:
    void noOwnersChangeIsOverwrittenUnseen_data() { eachJob(); }
    void noOwnersChangeIsOverwrittenUnseen()
    {
        QFETCH(const int, job);
        practice::Rng dice(seed() + quint64(job));
        TrustDesk desk(jobs()[size_t(job)], 320);
        QCOMPARE(desk.plan(), QString());
        const QList<Race> races = racesOf(desk, dice);
        QCOMPARE(races.size(), owners);
        const QList<Executed> before = logOf(desk);
        for (const Race &race : races) {
            QJsonObject change = race.change->change(mailboxOf(desk.start(), race.address));
            if (race.ownWrite > 0)
                change[u"on-mailbox"_s] = race.address;
            if (race.ownWrite + race.anyWrite > 0)
                change[u"before-write"_s] = race.ownWrite + race.anyWrite;
            QCOMPARE(desk.desk().change(change), QString());
        }
        Answer answer = desk.desk().run(desk.next({u"--settle"_s, u"1"_s}));
        QVERIFY2(answer.code == 4, answer.told());
        if (answer.json()["inDoubt"_L1].toInt() > 0) // somebody undid what a row had just done
            answer = desk.desk().run(desk.next({u"--settle"_s, u"1"_s}));
        QHash<QString, QJsonObject> rows;
        for (const QJsonObject &row : desk.desk().run({u"runs"_s, u"show"_s, u"last"_s, u"--json"_s}).lines())
            rows.insert(row["address"_L1].toString(), row);
        const QJsonObject now = desk.desk().dump();
        const QList<Executed> log = logOf(desk);
        QStringList wrong;
        QStringList kept;
        int happened = 0;
        int held = 0;
        int noted = 0;
        int crossed = 0;
        for (const Race &race : races) {
            if (momentOf(race, log) < 0)
                continue;
            ++happened;
            const QJsonObject mailbox = mailboxOf(now, race.address);
            const QJsonObject row = rows.value(race.address);
            const QString what = race.address + u": "_s + race.change->name + u", "_s
                + QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
            const QString status = row["status"_L1].toString();
            if (status != "held"_L1 && status != "done"_L1)
                wrong.append(u"neither done nor held: "_s + what);
            const bool isHeld = row["status"_L1].toString() == "held"_L1;
            const bool isNoted = row["changedByOthers"_L1].toString().contains(race.change->word);
            const bool isThere = race.change->isThere(mailbox, now);
            held += isHeld ? 1 : 0;
            noted += isNoted ? 1 : 0;
            if (isThere)
                kept.append(race.address);
            else if (wasSeen(race, log, before.last().number))
                wrong.append(u"overwritten though it was seen: "_s + what);
            else
                ++crossed; // it met our write on its way: nobody could have known
            if (row["after"_L1].toString().contains(race.change->word))
                wrong.append(u"called ours: "_s + what);
            if (isHeld && !isNoted)
                wrong.append(u"held without a word about it: "_s + what);
        }
        std::printf("%s: %d owners, %d changed something in time, %lld changes kept, %d held, %d noted, %d met our write on its way\n", qPrintable(desk.job().name), owners, happened,
            static_cast<long long>(kept.size()), held, noted, crossed);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 12).join(u'\n')));
        QVERIFY(happened > owners / 2 && held > 0 && crossed < owners / 5);
        QCOMPARE(executedTwice(desk.writes()), QStringList());

        // What the run did is taken back; what the owners did stays.
        QCOMPARE(desk.planUndo(), QString());
        const Answer undone = desk.desk().run(desk.next({u"--settle"_s, u"1"_s}));
        QVERIFY2(undone.code == 0 || undone.code == 4, undone.told()); // some owners come only now
        const QJsonObject end = desk.desk().dump();
        for (const Race &race : races) {
            const QJsonObject mailbox = mailboxOf(end, race.address);
            QVERIFY2(!kept.contains(race.address) || race.change->isThere(mailbox, end), qPrintable(race.address + u' ' + race.change->name));
        }
        for (const QJsonValue &mailbox : desk.start()["mailboxes"_L1].toArray()) {
            const QString address = mailbox["address"_L1].toString();
            const bool raced = std::any_of(races.begin(), races.end(), [&](const Race &race) { return race.address == address; });
            if (!raced)
                QCOMPARE(mailboxOf(end, address), mailbox.toObject());
        }
    }
};

MULLION_TEST(TestRaces)

} // namespace

#include "test_races.moc"
