// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/once_body.h"

#include <algorithm>
#include <cstring>

namespace core {

OnceBody::OnceBody(QByteArray bytes, std::function<bool()> mayGo) : m_bytes(std::move(bytes)), m_mayGo(std::move(mayGo))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_taken + QIODevice::bytesAvailable();
}

qint64 OnceBody::readData(char *data, qint64 maxSize)
{
    if (m_taken == 0 && m_mayGo && !m_mayGo())
        return -1;
    const qint64 count = std::min(maxSize, m_bytes.size() - m_taken);
    if (count <= 0)
        return atEnd() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_taken, size_t(count));
    m_taken += count;
    return count;
}

} // namespace core
