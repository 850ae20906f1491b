// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/plan_file.h"
#include "change/planner.h"
#include "core/sha256.h"
#include "domain/builders.h"
#include "support/test_main.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using build::anAcl;
using change::Plan;

namespace roles = domain::calendar::roles;

namespace {

const core::Instant noon = build::at("2026-11-20T12:00:00Z");
const core::TenantId tenant {build::uuid(0xAA)};

/// Four rows: two changes, one that stays with an exception, one that is held.
Plan samplePlan()
{
    static std::vector<domain::Mailbox> mailboxes;
    mailboxes.clear();
    for (quint32 i = 1; i <= 4; ++i)
        mailboxes.push_back(build::mailbox(i, i == 2 ? u"Ünal \"O'Brien\" 予定\n表"_s : u"Kim"_s));
    mailboxes[3].ref.generation = {};
    std::vector<domain::Subject> subjects(4);
    for (size_t i = 0; i < 4; ++i) {
        subjects[i].mailbox = &mailboxes[i];
        subjects[i].readAt = noon;
    }
    subjects[0].value = anAcl().value();
    subjects[1].value = anAcl().withGroup(build::staffNumber, roles::none).value();
    subjects[2].value = anAcl().withDefault(roles::reviewer).value();
    subjects[3].failure = core::Error {core::Errc::NotFound, u"x"_s, u"no calendar"_s, {}, {}};
    const auto policies = build::policySet(build::policy());
    domain::calendar::Conditions conditions;
    conditions.now = noon;
    change::Segment segment(policies, conditions);
    change::PlanHeader header;
    header.tenant = tenant;
    header.source = u"Guide"_s;
    header.policyHash = policies.hash();
    header.coverage = {4, 3, 1, 0, 0};
    header.chainHead = u"abc"_s;
    header.created = noon;
    header.createdBy = u"alex@example.com"_s;
    return change::plan(segment, subjects, header);
}

QByteArrayList linesOf(const QByteArray &bytes)
{
    QByteArrayList lines = bytes.split('\n');
    lines.removeLast();
    return lines;
}

/// Rows and header given, a trailer made to fit: what a forger, or a bug, would write.
QByteArray sealed(const QByteArrayList &lines, int rows)
{
    QByteArray bytes;
    for (const QByteArray &line : lines)
        bytes += line + '\n';
    return bytes + "{\"rows\":" + QByteArray::number(rows) + ",\"sha256\":\"" + core::sha256Hex(bytes) + "\"}\n";
}

} // namespace

class TestPlanFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasWritten();
    void everyAlteredByteIsNoticed();
    void everyCutIsNoticed();
    void corruption_data();
    void corruption();
    void anotherTenantIsRefused();
    void aFullDiskIsAnError();
};

void TestPlanFile::readsBackWhatWasWritten()
{
    const Plan plan = samplePlan();
    const QByteArray bytes = change::planBytes(plan);
    QCOMPARE(linesOf(bytes).size(), 6);
    const auto again = change::readPlan(bytes, u"plan.jsonl"_s, tenant);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
    QVERIFY(again->header() == plan.header());
    QCOMPARE(again->size(), plan.size());
    for (size_t i = 0; i < plan.size(); ++i) {
        const change::PlanRow a = plan.row(i);
        const change::PlanRow b = again->row(i);
        QCOMPARE(b.mailbox, a.mailbox);
        QCOMPARE(b.name, a.name);
        QCOMPARE(b.kind, a.kind);
        QCOMPARE(b.reason, a.reason);
        QCOMPARE(b.facts, a.facts);
        QCOMPARE(b.before, a.before);
        QCOMPARE(b.after, a.after);
        QCOMPARE(b.steps, a.steps);
        QCOMPARE(b.keepsDefault, a.keepsDefault);
        QCOMPARE(b.keepException, a.keepException);
    }
    QCOMPARE(again->row(2).keepException, u"Reviewer"_s);
    QCOMPARE(again->counts().steps, plan.counts().steps);
    QCOMPARE(change::planBytes(*again), bytes);
    QVERIFY(change::readPlan(bytes, u"plan.jsonl"_s, {}).has_value());

    // The trailer, computed here.
    const qsizetype trailer = bytes.lastIndexOf('\n', -2) + 1;
    const QJsonObject json = QJsonDocument::fromJson(bytes.mid(trailer)).object();
    QCOMPARE(json.value("rows"_L1).toInt(), 4);
    QCOMPARE(json.value("sha256"_L1).toString().toLatin1(), core::sha256Hex(bytes.left(trailer)));
    const QJsonObject header = QJsonDocument::fromJson(linesOf(bytes).front()).object();
    QCOMPARE(header.value("format"_L1).toString(), u"mullion-plan/1"_s);
}

void TestPlanFile::everyAlteredByteIsNoticed()
{
    const QByteArray bytes = change::planBytes(samplePlan());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray altered = bytes;
        altered[i] = char(altered[i] ^ 1);
        const auto read = change::readPlan(altered, u"plan.jsonl"_s, tenant);
        QVERIFY2(!read.has_value(), qPrintable(u"byte %1"_s.arg(i)));
        QVERIFY(read.error().detail.startsWith(u"line "_s));
    }
}

void TestPlanFile::everyCutIsNoticed()
{
    const QByteArray bytes = change::planBytes(samplePlan());
    for (qsizetype i = 0; i < bytes.size(); ++i)
        QVERIFY2(!change::readPlan(bytes.left(i), u"plan.jsonl"_s, tenant).has_value(), qPrintable(u"cut at %1"_s.arg(i)));
}

void TestPlanFile::corruption_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");

    const QByteArray whole = change::planBytes(samplePlan());
    const QByteArrayList lines = linesOf(whole);
    const QByteArrayList body = lines.mid(0, 5);
    const auto changed = [&body](int line, const QByteArray &from, const QByteArray &to) {
        QByteArrayList copy = body;
        if (!copy[line].contains(from))
            qFatal("the test replaces what is not there: %s", from.constData());
        copy[line].replace(from, to);
        return sealed(copy, 4);
    };
    const auto row = [](const char *name, const QByteArray &bytes, const QString &says) { QTest::newRow(name) << bytes << says; };

    row("an empty file", "", u"line 1: the file is empty"_s);
    row("something else", "Identity,User\nkim,Default\n", u"line 1: this is not a plan: the header \"mullion-plan/1\" is expected"_s);
    row("other JSON", "{\"format\":\"mullion-policy/1\"}\n", u"line 1: this is not a plan: the header \"mullion-plan/1\" is expected"_s);
    row("a newer format", changed(0, "mullion-plan/1", "mullion-plan/2"), u"line 1: the format \"mullion-plan/2\" is newer than this program, which reads \"mullion-plan/1\""_s);
    row("the header alone", body[0] + "\n", u"line 1: the plan is cut short: the trailer is missing"_s);
    row("without its trailer", body.join('\n') + "\n", u"line 5: the plan is cut short: the trailer is missing"_s);
    row("a line without its end", whole.chopped(1), u"line 6: the plan is cut short: this line has no end"_s);
    row("a row taken out", (body.mid(0, 2) + body.mid(3) + lines.mid(5)).join('\n') + "\n", u"line 5: the checksum does not match: the plan was altered"_s);
    row("line ends of another system", QByteArray(whole).replace("\n", "\r\n"), u"line 6: the checksum does not match: the plan was altered"_s);
    row("a wrong number of rows", sealed(body, 5), u"line 6: the trailer tells 5 rows, the plan has 4"_s);
    row("a mailbox twice", sealed(body + QByteArrayList {body[1]}, 5), u"line 6: the mailbox user1@example.com is there twice"_s);
    row("a row that is no JSON", changed(2, "{\"address\"", "{address\""), u"line 3: this is not JSON: "_s);
    row("an id that is no GUID", changed(1, "00000001-", "xyz-"), u"line 2: \"id\", \"guid\" or \"generation\" is missing or no GUID"_s);
    row("a facet of another plan", changed(1, "\"calendar\"", "\"apps\""), u"line 2: the facet is none of those in the header"_s);
    row("a reason from the future", changed(1, "\"default-open\"", "\"whim\""), u"line 2: the reason \"whim\" is not known"_s);
    row("a decision nobody knows", changed(1, "\"change\"", "\"maybe\""), u"line 2: the decision \"maybe\" is not known"_s);
    row("a change said to be nothing", changed(1, "\"decision\":\"change\"", "\"decision\":\"nothing\""), u"line 2: \"before\" and \"after\" do not fit the decision"_s);
    row("a right nobody knows", changed(3, "\"Reviewer\"]", "\"Reader\"]"), u"line 4: \"before\": Default: \"Reader\" is not a known right"_s);
    row("steps that lead elsewhere", changed(1, "\"verb\":\"add\"", "\"verb\":\"set\""), u"line 2: the steps do not lead from \"before\" to \"after\""_s);
    row("a target that was tampered with", changed(1, "\"after\":{\"entries\":[{\"rights\":[\"None\"]", "\"after\":{\"entries\":[{\"rights\":[\"Owner\"]"), u"line 2: the steps do not lead from \"before\" to \"after\""_s);
    row("no tenant", changed(0, "\"tenant\":\"", "\"tenant\":\"x"), u"line 1: \"tenant\" is missing or no GUID"_s);
    row("a facet nobody knows", changed(0, "\"facets\":[\"calendar\"]", "\"facets\":[\"contacts\"]"), u"line 1: the facet \"contacts\" is not known"_s);
}

void TestPlanFile::corruption()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const auto read = change::readPlan(bytes, u"plan.jsonl"_s, tenant);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, core::Errc::BadInput);
    QCOMPARE(read.error().subject, u"plan.jsonl"_s);
    QVERIFY2(read.error().detail.startsWith(says), qPrintable(read.error().detail));
}

void TestPlanFile::anotherTenantIsRefused()
{
    const core::TenantId other {build::uuid(0xBB)};
    const auto read = change::readPlan(change::planBytes(samplePlan()), u"plan.jsonl"_s, other);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, core::Errc::Refused);
    QVERIFY(read.error().detail.contains(tenant.text()) && read.error().detail.contains(other.text()));
}

void TestPlanFile::aFullDiskIsAnError()
{
    QBuffer closed;
    closed.open(QIODevice::ReadOnly); // takes nothing, as a full disk does
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    const auto written = change::writePlan(samplePlan(), closed);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, core::Errc::Storage);
}

MULLION_TEST(TestPlanFile)
#include "test_plan_file.moc"
