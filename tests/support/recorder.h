// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QSet>
#include <QTcpServer>
#include <QThread>

namespace testsupport {

/// Stands in front of a server and writes down what passes, both ways; in a thread of its own.
class Recorder
{
public:
    Recorder();
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// The server behind, on 127.0.0.1; before anybody connects.
    void setTarget(quint16 port) { m_target = port; }
    [[nodiscard]] QByteArray all() const;

    /// Values of form fields, query parameters and JSON members of these names in what has passed, decoded.
    [[nodiscard]] QSet<QByteArray> valuesOf(const QList<QByteArray> &names) const;

private:
    void accept();
    void note(const QByteArray &bytes);

    QThread m_thread;
    QTcpServer *m_server; ///< Lives on the thread.
    quint16 m_port = 0;
    quint16 m_target = 0;
    mutable QMutex m_mutex;
    QByteArray m_all;
};

} // namespace testsupport
