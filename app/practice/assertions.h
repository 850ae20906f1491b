// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/form.h"
#include "practice/options.h"
#include "practice/refusal.h"

#include <QHash>
#include <QUuid>

namespace practice {

/// The certificates registered with the application, and whether a client assertion holds (sign-in
/// reference 3.8).
class Assertions
{
public:
    Assertions(const Options &options, const Faults &faults);

    /// Reads the registered certificates.
    /// \return an error text that names the file.
    std::optional<QString> registerCertificates();
    /// Why the assertion of a token request is not taken; empty when it is, which uses up its jti.
    /// \param endpoint the token endpoint's URL, which the assertion has to name.
    std::optional<Refusal> refusal(const Form &form, const QUuid &client, const QString &endpoint);

private:
    struct Assertion;
    bool signatureHolds(const Assertion &assertion) const;

    const Options &m_options;
    const Faults &m_faults;
    QHash<QByteArray, QByteArray> m_certificates; // thumbprint, base64url: SHA-256 or SHA-1 -> DER
    QHash<QString, qint64> m_usedIds; // jti -> exp
};

} // namespace practice
