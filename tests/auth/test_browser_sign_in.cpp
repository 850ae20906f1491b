// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in_world.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using core::Errc;
using samples::SignInWorld;

class TestBrowserSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void idTokens_data();
    void idTokens();
    void tokensAreRenewed();
};

void TestBrowserSignIn::signsIn()
{
    SignInWorld world;
    const auto outcome = world.signIn(world.request(u"ada.admin@example.com"_s));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.detail));
    QCOMPARE(outcome->account.username, u"ada.admin@example.com"_s);
    QCOMPARE(outcome->account.realm, world.place.tenant);
    QVERIFY(!outcome->tokens.refreshToken.isEmpty());

    const QUrlQuery query(world.address);
    QCOMPARE(query.queryItemValue(u"response_type"_s), u"code"_s);
    QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(query.queryItemValue(u"response_mode"_s), u"form_post"_s);
    QCOMPARE(query.queryItemValue(u"state"_s).size(), 43);
    const QJsonObject redeemed = world.ledger(u"token"_s).at(0)[u"parameters"].toObject();
    QCOMPARE(redeemed.value(u"redirect_uri").toString(), query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QCOMPARE(redeemed.keys(),
        (QStringList {u"claims"_s, u"client_id"_s, u"client_info"_s, u"code"_s, u"code_verifier"_s, u"grant_type"_s, u"redirect_uri"_s, u"scope"_s}));
}

void TestBrowserSignIn::idTokens_data()
{
    QTest::addColumn<bool>("isGood");
    for (const char *bad : {"wrong-iss", "missing-sub", "empty-sub", "wrong-aud", "missing-iat", "missing-exp", "wrong-nonce", "missing-nonce", "alg-none",
             "alg-hs256", "bad-signature", "expired", "not-yet", "wrong-at-hash", "wrong-tid", "garbage", "two-parts"})
        QTest::newRow(bad) << false;
    for (const char *good : {"right", "no-kid", "two-keys-no-kid", "rotate-key", "right-at-hash"})
        QTest::newRow(good) << true;
}

void TestBrowserSignIn::idTokens()
{
    QFETCH(const bool, isGood);
    SignInWorld world({{u"id-token"_s, QString::fromLatin1(QTest::currentDataTag())}});
    const auto outcome = world.signIn(world.request(u"ada.admin@example.com"_s));
    QVERIFY2(outcome.has_value() == isGood, outcome ? "taken" : qPrintable(outcome.error().error.detail));
    if (!isGood)
        QCOMPARE(outcome.error().error.code, Errc::BadReply);
}

void TestBrowserSignIn::tokensAreRenewed()
{
    SignInWorld world;
    const auth::Account account = world.signedIn();
    const auto tokens = world.tokensOf(account);
    const auto first = SignInWorld::wait(tokens->token({}, {}));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(world.refreshes(), 0);
    const auto graph = SignInWorld::wait(tokens->token({exchange::Scope::Graph, {}, {}}, {}));
    QVERIFY2(graph, graph ? "" : qPrintable(graph.error().detail));
    QCOMPARE(world.refreshes(), 1);
    const auto next = SignInWorld::wait(tokens->token({exchange::Scope::ExchangeBeta, first->bearer, {}}, {}));
    QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
    QVERIFY(next->bearer != first->bearer);
    QCOMPARE(world.refreshes(), 2);
}

MULLION_TEST(TestBrowserSignIn)
#include "test_browser_sign_in.moc"
