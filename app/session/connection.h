// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/ids.h"
#include "exchange/surfaces.h"

#include <functional>
#include <vector>

namespace session {

/// How a tenant is reached. Holds no secret: a certificate's key stays in its own file, a person's tokens in the keychain.
struct Connection
{
    QString name;
    QString cloud = QStringLiteral("worldwide"); ///< A name of the table or the path of a cloud file.
    core::TenantId tenant;
    QString clientId;
    exchange::SurfaceChoice surface = exchange::SurfaceChoice::Auto;
    QString account;     ///< Whose tokens are used ("<object>.<home tenant>"); empty before anybody has signed in.
    QString username;    ///< Their address, for people.
    QString certificate; ///< Path of the PEM certificate for unattended sign-in; empty: a person signs in.
    QString key;         ///< Path of its private key; empty: in the same file.
    QString limits;      ///< Path of the administrator's limits file; empty: the system's, if there is one.
    QString store;       ///< Path of the store; empty: store::defaultPath().
};

/// The connections a person has named, in a JSON file of their own (0600).
class ConnectionBook
{
public:
    /// A file that is not there is an empty book. Errors: BadInput naming the file and the field.
    [[nodiscard]] static core::Result<ConnectionBook> read(const QString &path);
    [[nodiscard]] core::Result<> write() const;
    /// Reads the book, changes it and writes it, one process at a time: what another one saves meanwhile is not lost. Errors: those
    /// of read() and write(); Storage when another process holds the book for too long.
    [[nodiscard]] static core::Result<> change(const QString &path, const std::function<void(ConnectionBook &)> &change);

    [[nodiscard]] const std::vector<Connection> &all() const { return m_all; }
    /// By name; the only one there is for an empty name. Errors: NotFound, Ambiguous.
    [[nodiscard]] core::Result<Connection> find(const QString &name) const;
    void put(Connection connection); ///< Adds, or replaces the one of this name.
    [[nodiscard]] bool remove(const QString &name);

    /// XDG config folder, "mullion/connections.json".
    [[nodiscard]] static QString defaultPath();

private:
    QString m_path;
    std::vector<Connection> m_all;
};

} // namespace session
