// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Keys of what may be wrong with a policy that is well-formed, for those who say it in a person's language.
namespace domain::calendar::policyFault {

inline const QString nameMissing = QStringLiteral("policy-name-missing");
inline const QString nameTwice = QStringLiteral("policy-name-twice");
inline const QString scopeNoQuery = QStringLiteral("policy-scope-no-query");
inline const QString scopeField = QStringLiteral("policy-scope-field");
inline const QString baselineEmpty = QStringLiteral("policy-baseline-empty");
inline const QString noGroupAddress = QStringLiteral("policy-no-group-address");
inline const QString grantTwice = QStringLiteral("policy-grant-twice");
inline const QString grantOfNothing = QStringLiteral("policy-grant-of-nothing");
inline const QString grantBelowDefault = QStringLiteral("policy-grant-below-default");
inline const QString managedTwice = QStringLiteral("policy-managed-twice");

} // namespace domain::calendar::policyFault
