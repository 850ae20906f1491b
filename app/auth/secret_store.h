// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QString>
#include <optional>

namespace auth {

/// A place for secrets, by key. Called on the engine thread. Errors: Storage, whose `key` is "locked", "denied" or "absent" where
/// that can be told.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// None when there is no such key.
    virtual QCoro::Task<core::Result<std::optional<QByteArray>>> read(QString key) = 0;
    virtual QCoro::Task<core::Result<>> write(QString key, QByteArray secret) = 0;
    /// A key that is not there is no error.
    virtual QCoro::Task<core::Result<>> remove(QString key) = 0;
};

} // namespace auth
