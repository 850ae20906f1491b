// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <functional>

namespace core {

/// A request body that can be read once. QNetworkAccessManager sends a POST again on its own when the connection is
/// cut, as long as it can rewind the body; a sequential device it cannot, and the request ends in an error instead.
class OnceBody final : public QIODevice
{
public:
    /// \param mayGo  asked when the first byte is about to leave; when it says no, none does. Null: it may.
    explicit OnceBody(QByteArray bytes, std::function<bool()> mayGo = {});

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_taken >= m_bytes.size(); }
    /// Refuses without the warning that QIODevice prints: the manager tries it before it gives up.
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    /// Whether anything was read: if not, nothing was sent.
    [[nodiscard]] bool wasTouched() const { return m_taken > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    std::function<bool()> m_mayGo;
    qint64 m_taken = 0;
};

} // namespace core
