// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace auth {

/// What the browser shows when it has come back.
enum class Page { SignedIn, Failed, NotThisSignIn, Nothing };

/// A whole HTTP answer, in the person's language, that nothing can be added to and nobody keeps. `detail` is the sign-in service's
/// own text and is shown as text. Source: sign-in reference 11.4.
[[nodiscard]] QByteArray pageAnswer(int status, Page page, const QString &detail);

} // namespace auth
