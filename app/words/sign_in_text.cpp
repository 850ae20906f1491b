// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sign_in_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace words {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(words::signIn)
};

struct Advice
{
    std::vector<int> codes;
    const char *text;
};

const std::vector<Advice> &table()
{
    static const std::vector<Advice> advice {
        {{16000}, QT_TRANSLATE_NOOP("words::signIn", "Several accounts are signed in: choose one.")},
        {{50011}, QT_TRANSLATE_NOOP("words::signIn", "An administrator has to add \"http://localhost\" to the app registration, under \"Mobile and desktop applications\".")},
        {{50020}, QT_TRANSLATE_NOOP("words::signIn", "This account belongs to another organisation and is no guest here: use another account, or another tenant.")},
        {{50034}, QT_TRANSLATE_NOOP("words::signIn", "Nobody of this name is known in the tenant: use another account.")},
        {{50049}, QT_TRANSLATE_NOOP("words::signIn", "The address of the sign-in service is not one of Microsoft's: check the cloud.")},
        {{50053}, QT_TRANSLATE_NOOP("words::signIn", "The account is locked, or the address it comes from looks risky: wait, then ask an administrator.")},
        {{50055, 50144}, QT_TRANSLATE_NOOP("words::signIn", "The password has expired: change it, then sign in again.")},
        {{50057}, QT_TRANSLATE_NOOP("words::signIn", "The account is disabled: ask an administrator.")},
        {{50058}, QT_TRANSLATE_NOOP("words::signIn", "Nobody is signed in there any more: sign in again.")},
        {{50059, 50128}, QT_TRANSLATE_NOOP("words::signIn", "The tenant is missing: give its GUID or one of its domains.")},
        {{50072, 50079}, QT_TRANSLATE_NOOP("words::signIn", "A second factor has to be set up first: sign in again and follow the page.")},
        {{50074, 50076, 50078}, QT_TRANSLATE_NOOP("words::signIn", "A second factor is needed, or the last one is too long ago: sign in again.")},
        {{50097}, QT_TRANSLATE_NOOP("words::signIn", "The device has to prove itself: sign in again on a device that the organisation knows.")},
        {{50105}, QT_TRANSLATE_NOOP("words::signIn", "An administrator has to assign this account to the application.")},
        {{50126}, QT_TRANSLATE_NOOP("words::signIn", "The name or the password is wrong: sign in again.")},
        {{50131, 53000, 53001, 53002, 53003, 53004, 530032, 530034},
            QT_TRANSLATE_NOOP("words::signIn", "A Conditional Access policy does not allow this sign-in: try the browser on a managed device, or ask an administrator which policy it is.")},
        {{50132, 50133, 50173}, QT_TRANSLATE_NOOP("words::signIn", "The earlier sign-in was ended, for example by a new password: sign in again.")},
        {{50147, 501481, 501491, 70005, 70007, 700022, 700025, 900144},
            QT_TRANSLATE_NOOP("words::signIn", "The request was not as the service wants it: this is a fault of Mullion; please report it with the details.")},
        {{50158}, QT_TRANSLATE_NOOP("words::signIn", "Another service has to confirm the sign-in: sign in again.")},
        {{50194}, QT_TRANSLATE_NOOP("words::signIn", "The application belongs to one tenant: give that tenant's GUID or domain.")},
        {{50196}, QT_TRANSLATE_NOOP("words::signIn", "The same was asked too often: wait some minutes.")},
        {{500011}, QT_TRANSLATE_NOOP("words::signIn", "Exchange Online is not in this tenant, or the cloud is the wrong one.")},
        {{54005, 70018, 70019}, QT_TRANSLATE_NOOP("words::signIn", "The code was used already or its time is over: start the sign-in again.")},
        {{65001, 90094, 90095}, QT_TRANSLATE_NOOP("words::signIn", "Consent is missing: an administrator has to grant the application's permissions (\"Grant admin consent\" in the app registration).")},
        {{65002}, QT_TRANSLATE_NOOP("words::signIn", "This client id is one of Microsoft's own: register an application of your own.")},
        {{65004}, QT_TRANSLATE_NOOP("words::signIn", "Consent was declined on the page.")},
        {{650052, 650056, 650057}, QT_TRANSLATE_NOOP("words::signIn", "The app registration lacks a permission: an administrator has to add those of Office 365 Exchange Online.")},
        {{70000, 70008, 700082}, QT_TRANSLATE_NOOP("words::signIn", "The earlier sign-in is no longer good: sign in again.")},
        {{70011}, QT_TRANSLATE_NOOP("words::signIn", "A permission that was asked for does not exist: check the app registration and the cloud.")},
        {{70016}, QT_TRANSLATE_NOOP("words::signIn", "The code has not been typed yet.")},
        {{70043}, QT_TRANSLATE_NOOP("words::signIn", "The organisation wants people to sign in anew from time to time: sign in again.")},
        {{700016}, QT_TRANSLATE_NOOP("words::signIn", "The application is not known in this tenant: check the client id, the tenant and the cloud.")},
        {{700027}, QT_TRANSLATE_NOOP("words::signIn", "The certificate is not the registered one: upload it to the app registration.")},
        {{700038}, QT_TRANSLATE_NOOP("words::signIn", "The client id is none: copy \"Application (client) ID\" from the app registration.")},
        {{700084}, QT_TRANSLATE_NOOP("words::signIn", "The redirect address is registered as \"Single-page application\": an administrator has to move it to \"Mobile and desktop applications\".")},
        {{7000215, 7000222}, QT_TRANSLATE_NOOP("words::signIn", "The application's credential is wrong or has expired: an administrator has to renew it.")},
        {{7000218}, QT_TRANSLATE_NOOP("words::signIn", "The service asks for a secret: register \"http://localhost\" under \"Mobile and desktop applications\", and allow public client flows for device codes.")},
        {{90002}, QT_TRANSLATE_NOOP("words::signIn", "There is no such tenant: check its name, or choose another cloud.")},
        {{90006, 90024, 90033}, QT_TRANSLATE_NOOP("words::signIn", "The sign-in service is busy: try again in some minutes.")},
        {{90019}, QT_TRANSLATE_NOOP("words::signIn", "The tenant cannot be told: give its GUID.")},
        {{90038}, QT_TRANSLATE_NOOP("words::signIn", "The tenant lives in a national cloud: choose the other cloud.")},
        {{90055}, QT_TRANSLATE_NOOP("words::signIn", "The tenant has made too many requests: wait some minutes.")},
        {{9001023}, QT_TRANSLATE_NOOP("words::signIn", "This way of signing in needs the tenant: give its GUID or domain.")},
    };
    return advice;
}

} // namespace

QString signInHelp(const QString &key)
{
    if (!key.startsWith("AADSTS"_L1))
        return {};
    const int code = QStringView(key).mid(6).toInt();
    for (const Advice &one : table()) {
        if (std::find(one.codes.begin(), one.codes.end(), code) != one.codes.end())
            return Text::tr(one.text);
    }
    return Text::tr("The sign-in service refused; its words say why (%1).").arg(key);
}

} // namespace words
