// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

/// A practice tenant in this process, and `mullionctl` beside it with a home of its own: what a person at a desk has.
namespace testsupport {

/// How one call of the program ended.
struct Answer
{
    int code = -1;
    bool crashed = false;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QJsonObject> lines() const; ///< JSON Lines of `out`.
    [[nodiscard]] QJsonObject json() const { return lines().value(0); }
    [[nodiscard]] const char *told() const; ///< Everything, for the message of a failed check; lives as long as this.

private:
    mutable QByteArray m_told;
};

class PracticeDesk
{
public:
    /// \param options, faults  as `tenant serve --set` and `--fault` take them.
    explicit PracticeDesk(QJsonObject options = {}, QJsonObject faults = {});

    /// Starts the tenant and writes cloud file, certificate and the policy of the design. \return an error text.
    /// \param port  of Exchange, the next two being Graph's and the authority's; 0: free ones.
    [[nodiscard]] QString start(quint16 port = 0);
    /// From now on nobody answers for what speaks against a run; before, the desk does so with every apply and segment.
    void beWary() { m_isWary = true; }
    void newHome(); ///< Forgets connections and store.

    [[nodiscard]] practice::Server &server() { return m_server; }
    [[nodiscard]] const practice::Place &place() const { return m_place; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString home() const;
    [[nodiscard]] QString store() const; ///< The store's file.
    QString put(const QString &name, const QByteArray &bytes) const; ///< Writes a file; \return its path.
    [[nodiscard]] QByteArray bytes(const QString &name) const;

    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    void setEnvironment(const QString &name, const QString &value); ///< Empty: removes it.
    /// The program with the desk's tenant and certificate; run in the folder of path().
    Answer run(const QStringList &arguments, const QByteArray &input = {}, int timeoutMs = 120'000);
    std::unique_ptr<QProcess> begin(const QStringList &arguments);
    std::unique_ptr<QProcess> begin(const QString &program, const QStringList &arguments);
    [[nodiscard]] static QString program(); ///< Path of mullionctl.
    static Answer finish(QProcess &process, int timeoutMs = 120'000);

    [[nodiscard]] QJsonObject dump() const;
    [[nodiscard]] QByteArray dumpBytes() const { return m_server.dump(); }
    [[nodiscard]] QJsonArray writes() const; ///< What was executed and writes.
    [[nodiscard]] QString faults(const QJsonObject &faults); ///< \return an error text.
    [[nodiscard]] QString change(const QJsonObject &change); ///< \return an error text.

private:
    QJsonObject m_options;
    QJsonObject m_faults;
    QTemporaryDir m_folder;
    practice::Server m_server;
    practice::Place m_place;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    int m_homes = 0;
    bool m_isWary = false;
};

/// The policy file of the design.
[[nodiscard]] QByteArray segmentingPolicy();

} // namespace testsupport
