// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/practice_tenant.h"
#include "session/scan.h"
#include "session/view.h"
#include "support/test_main.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

/// The practice tenant as the window starts it.
class TestPracticeTenant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionReadsIt();
    void whatItLeavesIsPrivateAndGoesWithIt();
    void sameSeedSameTenant();
    void twoMayRunAtOnce();
    void aSettingThatIsNoneIsNamed();
};

namespace {

practice::Options population(int mailboxes, int seed = 1)
{
    practice::Options options;
    options.mailboxes = mailboxes;
    options.seed = seed;
    return options;
}

std::unique_ptr<ui::PracticeTenant> started(const practice::Options &options)
{
    auto tenant = ui::PracticeTenant::start(options);
    return tenant ? std::move(*tenant) : nullptr;
}

/// Scans all of it and gives what a list would show, "name: right of Default", in its order.
QStringList scanned(const ui::PracticeTenant &tenant)
{
    core::SystemClock clock;
    const auto session = session::Session::open(tenant.connection(), {}, clock);
    if (!session)
        return {session.error().detail};
    const auto scan = QCoro::waitFor(session::scan(**session, {}, {}, {}));
    QStringList lines;
    if (!scan)
        lines.append(scan.error().detail);
    if (const auto stock = session::loadStock((*session)->reader(), domain::FacetId::Calendar)) {
        for (const domain::Subject &subject : stock->subjects)
            lines.append(subject.mailbox->name + u": "_s + QString::fromLatin1(subject.value.isNull() ? "unread" : subject.value.id().hex()));
    }
    QCoro::waitFor((*session)->close());
    return lines;
}

} // namespace

void TestPracticeTenant::aSessionReadsIt()
{
    QElapsedTimer watch;
    watch.start();
    const auto tenant = started(population(500));
    QVERIFY(tenant);
    QCOMPARE(tenant->connection().name, u"Practice"_s);
    QVERIFY(tenant->startTime().count() <= watch.elapsed());
    const QStringList lines = scanned(*tenant);
    QCOMPARE(lines.size(), 500);
    QCOMPARE(lines.filter(u": unread"_s).size(), 1); // the one without a calendar
    qInfo("started in %lld ms, 500 calendars read after %lld ms", static_cast<long long>(tenant->startTime().count()),
        static_cast<long long>(watch.elapsed()));
}

void TestPracticeTenant::whatItLeavesIsPrivateAndGoesWithIt()
{
    auto tenant = started(population(20));
    QVERIFY(tenant);
    static_cast<void>(scanned(*tenant));
    const QFileInfo folder(QFileInfo(tenant->connection().store).absolutePath());
    QVERIFY(folder.exists());
    QCOMPARE(folder.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther),
        QFile::Permissions());
    QCOMPARE(QFileInfo(tenant->connection().certificate).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    tenant.reset();
    QVERIFY(!QFileInfo::exists(folder.filePath()));
}

void TestPracticeTenant::sameSeedSameTenant()
{
    const auto one = started(population(60, 7));
    const auto same = started(population(60, 7));
    const auto other = started(population(60, 8));
    QVERIFY(one && same && other);
    QCOMPARE(one->server().dump(), same->server().dump());
    QVERIFY(one->server().dump() != other->server().dump());
}

void TestPracticeTenant::twoMayRunAtOnce()
{
    const auto one = started(population(30));
    const auto two = started(population(40));
    QVERIFY(one && two);
    QCOMPARE(scanned(*one).size(), 30);
    QCOMPARE(scanned(*two).size(), 40);
}

void TestPracticeTenant::aSettingThatIsNoneIsNamed()
{
    practice::Options options;
    options.certificates = {u"/nowhere/certificate.pem"_s};
    const auto refused = ui::PracticeTenant::start(options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::Errc::BadInput);
    QVERIFY2(refused.error().detail.contains(u"/nowhere/certificate.pem"_s), qPrintable(refused.error().detail));
}

MULLION_TEST(TestPracticeTenant)
#include "test_practice_tenant.moc"
