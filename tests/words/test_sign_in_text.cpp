// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "words/error_text.h"
#include "words/sign_in_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Errc;

/// What people are told when the sign-in service refuses.
class TestSignInText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void unknownNumbers();
    void otherKeys();
    void classes_data();
    void classes();
};

/// Every row of the sign-in reference, 6.3, with a word that its text cannot do without.
void TestSignInText::numbers_data()
{
    QTest::addColumn<QString>("word");
    const auto rows = [](std::initializer_list<int> codes, const QString &word) {
        for (const int code : codes)
            QTest::addRow("%d", code) << word;
    };
    rows({16000}, u"choose one"_s);
    rows({50011}, u"http://localhost"_s);
    rows({50020}, u"another account, or another tenant"_s);
    rows({50034}, u"another account"_s);
    rows({50049}, u"cloud"_s);
    rows({50053}, u"locked"_s);
    rows({50055, 50144}, u"password"_s);
    rows({50057}, u"disabled"_s);
    rows({50058}, u"sign in again"_s);
    rows({50059, 50128}, u"tenant is missing"_s);
    rows({50072, 50079, 50074, 50076, 50078}, u"second factor"_s);
    rows({50097}, u"device"_s);
    rows({50105}, u"assign this account"_s);
    rows({50126}, u"password is wrong"_s);
    rows({50131, 53000, 53001, 53002, 53003, 53004, 530032, 530034}, u"Conditional Access policy does not allow this sign-in: try the browser"_s); // I07
    rows({50132, 50133, 50173}, u"sign in again"_s);
    rows({50147, 501481, 501491, 700022, 700025, 70005, 70007, 900144}, u"fault of Mullion"_s);
    rows({50158}, u"confirm"_s);
    rows({50194}, u"one tenant"_s);
    rows({50196}, u"wait"_s);
    rows({500011}, u"Exchange Online"_s);
    rows({54005}, u"start the sign-in again"_s);
    rows({65001}, u"Consent is missing: an administrator"_s);
    rows({65002}, u"an application of your own"_s);
    rows({65004}, u"declined"_s);
    rows({650052, 650056, 650057}, u"permission"_s);
    rows({70000, 70008, 700082}, u"sign in again"_s);
    rows({70011}, u"permission"_s);
    rows({70016}, u"not been typed"_s);
    rows({70018, 70019}, u"code"_s);
    rows({70043}, u"from time to time"_s);
    rows({700016}, u"the tenant and the cloud"_s); // M06
    rows({700027}, u"upload it"_s);
    rows({700038}, u"Application (client) ID"_s);
    rows({700084}, u"Single-page application"_s);
    rows({7000215, 7000222}, u"credential"_s);
    rows({7000218}, u"public client flows"_s);
    rows({90002}, u"another cloud"_s); // M06
    rows({90006, 90024, 90033}, u"try again"_s);
    rows({90019}, u"GUID"_s);
    rows({90038}, u"choose the other cloud"_s); // M06
    rows({90055}, u"wait"_s);
    rows({90094, 90095}, u"administrator"_s);
    rows({9001023}, u"needs the tenant"_s);
}

/// G03, I07, M06.
void TestSignInText::numbers()
{
    QFETCH(const QString, word);
    const QString key = u"AADSTS"_s + QString::fromLatin1(QTest::currentDataTag());
    const QString help = words::signInHelp(key);
    QVERIFY2(help.contains(word), qPrintable(help));
    QVERIFY2(!help.contains(key), qPrintable(help)); // that would be the general one
    // With the class, the advice and the service's own words, all in one place.
    const QString text = words::errorText({Errc::SignInNeeded, u"login.example.com"_s, u"AADSTS1: their words Correlation ID: c1"_s, key, {}});
    QVERIFY2(text.contains(help) && text.contains(u"their words Correlation ID: c1"), qPrintable(text));
}

/// G03: a number that nobody has written down yet.
void TestSignInText::unknownNumbers()
{
    for (const QString &key : {u"AADSTS1"_s, u"AADSTS999999"_s, u"AADSTS"_s, u"AADSTSx"_s}) {
        const QString help = words::signInHelp(key);
        QVERIFY2(help.contains(key), qPrintable(help));
    }
}

void TestSignInText::otherKeys()
{
    for (const QString &key : {QString(), u"invalid_scope"_s, u"expired_token"_s, u"locked"_s, u"aadsts50076"_s})
        QCOMPARE(words::signInHelp(key), QString());
}

/// G01: what the classes of the sign-in reference, 6.1, are told as.
void TestSignInText::classes_data()
{
    QTest::addColumn<Errc>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("NeedsSignIn") << Errc::SignInNeeded << u"Sign-in is needed."_s;
    QTest::newRow("Cancelled") << Errc::Cancelled << u"Stopped."_s;
    QTest::newRow("AppSetup") << Errc::Forbidden << u"Not permitted"_s;
    QTest::newRow("Blocked") << Errc::Refused << u"The service refused."_s;
    QTest::newRow("Throttled") << Errc::Throttled << u"wait"_s;
    QTest::newRow("Transient, Network") << Errc::Unavailable << u"does not answer; try again later"_s;
    QTest::newRow("Protocol") << Errc::BadReply << u"could not be understood"_s;
    QTest::newRow("Store") << Errc::Storage << u"The keychain could not be used."_s;
}

void TestSignInText::classes()
{
    QFETCH(const Errc, code);
    QFETCH(const QString, text);
    const QString told = words::errorText({code, u"login.example.com"_s, u"HTTP 400, a_code: Correlation ID: c1"_s, u"a_code"_s, {}});
    QVERIFY2(told.contains(text), qPrintable(told));
    QVERIFY2(told.contains(u"login.example.com") && told.contains(u"Correlation ID: c1"), qPrintable(told)); // G04
}

MULLION_TEST(TestSignInText)
#include "test_sign_in_text.moc"
