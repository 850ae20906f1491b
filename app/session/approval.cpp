// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/approval.h"

#include "auth/keychain.h"
#include "auth/signing_key.h"
#include "change/plan_file.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace session {
namespace {

constexpr QLatin1StringView format = "mullion-approval/1"_L1;

QString hashOf(const change::Plan &plan)
{
    return change::planHash(change::planBytes(plan));
}

/// What is signed: nothing of an approval can be changed afterwards.
QByteArray signedText(const QString &plan, const QString &account, const QString &at)
{
    return (QString(format) + u'\n' + plan + u'\n' + account + u'\n' + at).toUtf8();
}

QCoro::Task<core::Result<auth::SigningKey>> keyOf(QString account)
{
    auth::Keychain keychain;
    const QString name = u"io.github.mullion.Mullion/approval-key/%1"_s.arg(account);
    const auto kept = co_await keychain.read(name);
    if (!kept)
        co_return core::failure(kept.error());
    if (*kept)
        co_return auth::SigningKey::fromSeed(**kept);
    auth::SigningKey made = auth::SigningKey::make();
    const QByteArray seed = made.seed();
    const core::Result<> written = co_await keychain.write(name, seed);
    if (!written)
        co_return core::failure(written.error());
    co_return std::move(made);
}

} // namespace

bool isSameAccount(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QString approvalPath(const QString &planFile)
{
    return planFile + u".approval.json"_s;
}

QCoro::Task<core::Result<QString>> approvalKey(Session &session)
{
    const QString account = session.person().account;
    const auto key = co_await keyOf(account);
    if (!key)
        co_return core::failure(key.error());
    co_return QString::fromLatin1(key->publicKey().toBase64());
}

QCoro::Task<core::Result<QByteArray>> approve(Session &session, std::shared_ptr<const change::Plan> plan)
{
    const QString account = session.person().account;
    if (isSameAccount(account, plan->header().createdBy))
        co_return core::failure(core::Errc::Refused, account, u"you made this plan; a second person has to approve it"_s);
    const auto key = co_await keyOf(account);
    if (!key)
        co_return core::failure(key.error());
    const QString hash = hashOf(*plan);
    const QString at = core::toIso(session.clock().now());
    const QByteArray signature = key->sign(signedText(hash, account, at));
    QJsonObject facts {{u"plan"_s, hash}};
    const auto noted = co_await session.note(change::eventKind::approved, std::move(facts));
    if (!noted)
        co_return core::failure(noted.error());
    const QJsonObject json {{u"format"_s, format}, {u"plan"_s, hash}, {u"account"_s, account}, {u"at"_s, at},
        {u"signature"_s, QString::fromLatin1(signature.toBase64())}};
    co_return QJsonDocument(json).toJson();
}

ApprovalVerdict verdictOn(
    const QByteArray &approval, const change::Plan &plan, const RunLimits &limits, const QString &person)
{
    using Flaw = change::ApprovalFlaw;
    const QJsonObject json = QJsonDocument::fromJson(approval).object();
    const QString account = json.value("account"_L1).toString();
    const auto flawed = [account](Flaw flaw) { return ApprovalVerdict {flaw, account}; };
    if (approval.isEmpty())
        return flawed(Flaw::Missing);
    if (json.value("format"_L1).toString() != format)
        return flawed(Flaw::NoApproval);
    if (json.value("plan"_L1).toString() != hashOf(plan))
        return flawed(Flaw::OtherPlan);
    if (isSameAccount(account, person) || isSameAccount(account, plan.header().createdBy))
        return flawed(Flaw::SamePerson);
    const QByteArray text = signedText(json.value("plan"_L1).toString(), account, json.value("at"_L1).toString());
    const QByteArray signature = QByteArray::fromBase64(json.value("signature"_L1).toString().toLatin1());
    bool isKnown = false;
    for (const Approver &approver : limits.approvers) { // one account has a key on each computer
        if (!isSameAccount(approver.account, account))
            continue;
        isKnown = true;
        if (auth::SigningKey::verifies(approver.key, text, signature))
            return {std::nullopt, account};
    }
    return flawed(isKnown ? Flaw::WrongSignature : Flaw::NotAnApprover);
}

} // namespace session
