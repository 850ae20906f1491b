// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/writer.h"

#include <QTemporaryDir>

namespace testsupport {

/// A real store in a folder that goes with the test.
struct TemporaryStore
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("store.sqlite"));
    std::unique_ptr<store::Writer> writer;
    std::unique_ptr<store::Sql> reader;

    TemporaryStore()
    {
        writer = std::move(*store::Writer::start(path));
        reader = std::move(*store::Sql::open(path));
    }

    /// Does a job as one commit and waits for it.
    [[nodiscard]] core::Result<> commit(store::Writer::Job job) { return QCoro::waitFor(writer->commit(std::move(job))); }
};

} // namespace testsupport
