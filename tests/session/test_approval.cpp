// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signing_key.h"
#include "change/plan_file.h"
#include "platform/system.h"
#include "session/approval.h"
#include "session/planning.h"
#include "support/fake_clock.h"
#include "support/test_main.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using session::RunLimits;

/// Who may approve whose plan.
class TestApproval : public QObject
{
    Q_OBJECT

private:
    const QString m_id = u"82fe836b-9789-486f-b33c-d897454af997"_s;
    testsupport::FakeClock m_clock;
    QTemporaryDir m_folder;
    auth::SigningKey m_key = auth::SigningKey::make();

    std::unique_ptr<session::Session> sessionOf(const QString &clientId, const QString &username)
    {
        session::Connection connection;
        connection.name = u"Contoso"_s;
        connection.tenant = core::TenantId::fromText(u"11111111-2222-3333-4444-555555555555"_s);
        connection.store = m_folder.filePath(u"store.sqlite"_s);
        connection.clientId = clientId;
        connection.username = username;
        if (username.isEmpty())
            connection.certificate = u"cert.pem"_s;
        return std::move(*session::Session::open(connection, {}, m_clock));
    }

    static std::shared_ptr<const change::Plan> planOf(const session::Session &session)
    {
        auto planned = session::planOrphans(session.reader(), {});
        return planned ? std::make_shared<const change::Plan>(std::move(planned->plan)) : nullptr;
    }

    [[nodiscard]] QByteArray approvalBy(const QString &account, const change::Plan &plan) const
    {
        const QString hash = change::planHash(change::planBytes(plan));
        const QString at = u"2026-11-27T08:00:00.000Z"_s;
        const QByteArray signature = m_key.sign(u"mullion-approval/1\n%1\n%2\n%3"_s.arg(hash, account, at).toUtf8());
        return QJsonDocument(QJsonObject {{u"format"_s, u"mullion-approval/1"_s}, {u"plan"_s, hash}, {u"account"_s, account}, {u"at"_s, at},
                                 {u"signature"_s, QString::fromLatin1(signature.toBase64())}})
            .toJson();
    }

    [[nodiscard]] RunLimits limits(const QStringList &accounts) const
    {
        RunLimits limits;
        for (const QString &account : accounts)
            limits.approvers.push_back({account, m_key.publicKey()});
        return limits;
    }

private Q_SLOTS:
    void anApplicationIsOneWhoeverRunsIt()
    {
        const auto usual = sessionOf(m_id, {});
        qputenv("USER", "somebody-else");
        const auto other = sessionOf(u'{' + m_id.toUpper() + u'}', {});
        QCOMPARE(usual->person().account, u"app "_s + m_id);
        QCOMPARE(other->person().account, usual->person().account);
        QCOMPARE(usual->person().who, u"app %1 (%2)"_s.arg(m_id, platform::accountName()));
        QCOMPARE(other->person().who, usual->person().who); // the environment does not say who it was

        const auto plan = planOf(*usual);
        QVERIFY(plan);
        QCOMPARE(plan->header().createdBy, u"app "_s + m_id); // whatever the login of the computer is
        const auto approved = QCoro::waitFor(session::approve(*other, plan));
        QVERIFY(!approved);
        QCOMPARE(approved.error().code, core::Errc::Refused);
        QVERIFY(approved.error().detail.contains(u"second person"_s));
    }

    void whoMayApprove_data()
    {
        QTest::addColumn<QString>("maker");
        QTest::addColumn<QString>("approver");
        QTest::addColumn<QString>("carrier");
        QTest::addColumn<QString>("flaw"); // empty: it stands
        const QString app = u"app "_s + m_id;
        QTest::newRow("a second person") << u"alex@example.com"_s << u"kim@example.com"_s << u"alex@example.com"_s << QString();
        QTest::newRow("a person for an application") << QString() << u"kim@example.com"_s << app << QString();
        QTest::newRow("whoever made it") << u"kim@example.com"_s << u"kim@example.com"_s << app << u"same-person"_s;
        QTest::newRow("whoever made it, spelled otherwise") << u"kim@example.com"_s << u"Kim@Example.com"_s << app << u"same-person"_s;
        QTest::newRow("whoever carries it out") << u"alex@example.com"_s << u"kim@example.com"_s << u"KIM@example.com"_s << u"same-person"_s;
        QTest::newRow("the application that made it") << QString() << app << u"alex@example.com"_s << u"same-person"_s;
        QTest::newRow("somebody who is not named") << u"alex@example.com"_s << u"sam@example.com"_s << u"alex@example.com"_s << u"not-an-approver"_s;
    }

    void whoMayApprove()
    {
        QFETCH(const QString, maker);
        QFETCH(const QString, approver);
        QFETCH(const QString, carrier);
        QFETCH(const QString, flaw);
        const auto plan = planOf(*sessionOf(m_id, maker));
        QVERIFY(plan);
        const RunLimits known = limits({u"kim@example.com"_s, u"app "_s + m_id});
        const session::ApprovalVerdict verdict = session::verdictOn(approvalBy(approver, *plan), *plan, known, carrier);
        QCOMPARE(verdict.flaw ? change::approvalFlawName(*verdict.flaw) : QString(), flaw);
        QCOMPARE(verdict.account, approver);
    }

    void anAccountHasAKeyOnEachComputer()
    {
        const auto plan = planOf(*sessionOf(m_id, u"alex@example.com"_s));
        QVERIFY(plan);
        const QByteArray approval = approvalBy(u"kim@example.com"_s, *plan);
        RunLimits known;
        known.approvers.push_back({u"kim@example.com"_s, auth::SigningKey::make().publicKey()});
        QVERIFY(session::verdictOn(approval, *plan, known, u"alex@example.com"_s).flaw == change::ApprovalFlaw::WrongSignature);
        known.approvers.push_back({u"kim@example.com"_s, m_key.publicKey()});
        QVERIFY(!session::verdictOn(approval, *plan, known, u"alex@example.com"_s).flaw);
    }
};

MULLION_TEST(TestApproval)

} // namespace

#include "test_approval.moc"
