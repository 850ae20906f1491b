// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/mailboxes.h"
#include "session/exceptions.h"
#include "session/export.h"

namespace ui {

/// Writes what tables show into files, with what they are beside them. Lives on the window thread.
class Exports final : public QObject
{
    Q_OBJECT

public:
    /// A table made on a pool thread.
    struct Content
    {
        report::Table table;
        session::ExportAbout about;
    };
    using Source = Engine::Reading<Content>;

    explicit Exports(Engine &engine, QObject *parent = nullptr);

    /// Either written() or failed() follows.
    void write(Source source, const QString &path);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Rows of a set as the table shows them. \param columns  keys, in order.
    [[nodiscard]] static Source mailboxes(
        MailboxSetPtr set, std::vector<catalog::RowId> rows, QStringList columns, QString query);
    [[nodiscard]] static Source run(QString run);
    /// Lines of the ledger as `mullionctl exceptions export` writes them, and import reads them again.
    [[nodiscard]] static Source exceptions(std::vector<session::LedgerEntry> entries, QString filter);

Q_SIGNALS:
    void started();
    void written(const QString &path, int rows);
    void failed(const core::Error &error);

private:
    void finish(const core::Result<session::Exported> &exported, int rows);

    Engine &m_engine;
    bool m_busy = false;
};

} // namespace ui
