// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace core {

/// SHA-256 as 64 lower-case hexadecimal digits.
[[nodiscard]] QByteArray sha256Hex(QByteArrayView bytes);

} // namespace core
