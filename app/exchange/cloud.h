// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace exchange {

/// The hosts of one cloud. Sources: base URLs of the Admin API overview page and the national-cloud pages of
/// Graph, read November 2026; those of the DoD and of China are not confirmed, a cloud file overrides them.
struct Cloud
{
    QString name; ///< "worldwide", ..., or the cloud file's path.
    QUrl authority; ///< Sign-in, e.g. https://login.microsoftonline.com
    QUrl exchange;
    QUrl graph;
    QString ca; ///< PEM file with further certificates to trust; empty for none.
    QUrl discovery; ///< Where to ask whether `authority` is a sign-in service; empty: nobody has to vouch for it.

    friend bool operator==(const Cloud &, const Cloud &) = default;
};

[[nodiscard]] QStringList cloudNames(); ///< "worldwide", "gcc-high", "dod", "china"

/// A name of the table, else the path of a JSON file {"authority": URL, "exchange": URL, "graph": URL, "ca":
/// PATH, "discovery": URL}. "graph", "ca" and "discovery" may be left out; "ca" is relative to the file. Plain http is accepted for loopback
/// only. Errors: BadInput naming the file and the field.
[[nodiscard]] core::Result<Cloud> cloudFrom(const QString &nameOrPath);

/// The same from a file's content; `name` is for messages and `folder` what "ca" is relative to.
[[nodiscard]] core::Result<Cloud> parseCloud(
    const QByteArray &json, const QString &name, const QString &folder);

/// Scheme, host and port alike: the only test by which a link or a bearer may travel.
[[nodiscard]] bool sameOrigin(const QUrl &a, const QUrl &b);

} // namespace exchange
