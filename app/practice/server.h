// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/options.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

namespace practice {

/// Where a running practice tenant is found, and what it calls itself.
struct Place
{
    QString exchange; // base URLs without a slash at the end
    QString graph;
    QString authority;
    QString control; // ends in /practice
    QString tenant; // GUID
    QString clientId; // GUID
    QString ca; // PEM file of what stands in front; usually empty
};

/// Either a place or a sentence that says why there is none.
struct Started
{
    std::optional<Place> place;
    QString error;
};

/// A practice tenant on loopback HTTP, in a thread of its own. The functions may be called from any thread,
/// but start() and stop() not at the same time. The destructor stops.
class Server
{
public:
    Server();
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Makes the population and listens. Exchange and the control endpoint get `port`, Graph the next, the
    /// authority the one after; 0 picks three free ports.
    [[nodiscard]] Started start(quint16 port, const Options &options, const Faults &faults = {});
    void stop();
    bool running() const;

    /// Canonical JSON of the whole state; as GET /practice/dump. Empty when not running.
    QByteArray dump() const;
    /// JSON array of the executed cmdlets; as GET /practice/log. `kind` is "read", "write" or empty.
    QByteArray log(const QString &kind = {}) const;
    /// One of the counts of GET /practice/faults, e.g. how many requests met "hang-before".
    qint64 count(const QString &what) const;
    /// As POST /practice/faults and /practice/change. \return an error text that names the key.
    std::optional<QString> setFaults(const QJsonObject &json);
    std::optional<QString> change(const QJsonObject &json);

private:
    class Worker;
    struct Running;
    std::unique_ptr<Running> m_running;
};

/// The file that clients take for `--cloud`: {"authority", "exchange", "graph"} and "ca" when there is one.
QByteArray cloudFile(const Place &place);
/// Writes cloudFile() to `path`. \return an error text that names the path.
std::optional<QString> writeCloudFile(const QString &path, const Place &place);
/// The line that `tenant serve` prints.
QByteArray announcement(const Place &place, qint64 pid);

} // namespace practice
