// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/tenant.h"

#include <QHash>
#include <functional>
#include <span>

namespace practice {

/// What a cmdlet works with: the call, its parameters by lower-case name, and the place for rows or an error.
class Context
{
public:
    Context(Tenant &theTenant, const Call &theCall);

    Tenant &tenant;
    State &state;
    const Call &call;
    Answer answer;

    bool has(const char16_t *name) const { return m_parameters.contains(QString::fromUtf16(name)); }
    QJsonValue value(const char16_t *name) const { return m_parameters.value(QString::fromUtf16(name)); }
    QString text(const char16_t *name) const { return value(name).toString(); }
    const QHash<QString, QJsonValue> &parameters() const { return m_parameters; }

    bool failed() const { return answer.error.has_value(); }
    void fail(const QString &type, const QString &message, const QString &hex = {}, int status = 400);
    void failStore(const QString &type, const QString &message);
    void failEnum(const char16_t *parameter, const BadName &bad);
    void failNotFound(const QString &object);
    void failNoMailbox(const QString &identity);
    void failParameter(const QString &name);

    /// Everything but the change itself is done (-WhatIf).
    bool isRehearsed() const { return flag(u"whatif").value_or(false) && !tenant.faults.whatIfWrites; }

    /// Reads a Boolean parameter (also "True" as text, null).
    std::optional<bool> flag(const char16_t *name) const;
    /// Finds the recipient of `Identity`; fails when there is none or more than one.
    qint32 recipient(const QString &identity);
    /// The mailbox of `identity` for reading or writing; -1 after a failure.
    qint32 mailbox(const QString &identity, bool write);

    using RowWriter = std::function<void(Row &, qint32)>;
    /// Writes one page of a list: ResultSize, page size, page link, truncation warning.
    void list(const std::function<std::vector<qint32>()> &find, const RowWriter &write);
    /// Recipients that fit `kinds`, Identity, RecipientTypeDetails and Filter, in directory order.
    std::vector<qint32> select(std::span<const Kind> kinds, FilterSet set);
    void one(const std::function<void(Row &)> &write);

private:
    std::optional<std::vector<QString>> wantedTypes();
    void page(const PageLink &link, const RowWriter &write);

    QHash<QString, QJsonValue> m_parameters;
};

struct Spec
{
    const char16_t *name;
    bool write;
    const char16_t *parameters; // lower case, blanks between
    void (*run)(Context &);
};

// One table per family; cmdlet.cpp joins them.
std::span<const Spec> mailboxCmdlets();
std::span<const Spec> folderCmdlets();
std::span<const Spec> casCmdlets();
std::span<const Spec> groupCmdlets();
std::span<const Spec> organisationCmdlets();

const Spec *findSpec(const QString &cmdlet);
std::vector<const Spec *> allSpecs();
/// True when a v2.0 endpoint serves the cmdlet with these parameters (exchange reference 1.3); else the error
/// to answer.
std::optional<CmdletError> refusedByV2(const QString &endpoint, const Call &call);
/// Properties a v2.0 endpoint shows for a cmdlet; empty: all.
Select v2Properties(const QString &cmdlet);
bool isV2Endpoint(const QString &endpoint);

/// JSON body of a failed cmdlet.
QByteArray errorBody(const CmdletError &error, bool withIds);
CmdletError expiredLink();

/// The distinguished texts of identity parameters in Exchange output.
QString mailboxText(const State &state, qint32 recipient);

} // namespace practice
