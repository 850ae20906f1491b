// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exceptions/exception_model.h"

#include <QLocale>

namespace ui {

/// Keeps a model showing the chosen lines of the ledger. Filters and sorts off the window's thread, one request at a time; the
/// newest wins.
class ExceptionList final : public QObject
{
    Q_OBJECT

public:
    ExceptionList(Engine &engine, Exceptions &exceptions, QObject *parent = nullptr);

    [[nodiscard]] ExceptionModel &model() { return m_model; }
    [[nodiscard]] const ExceptionModel &model() const { return m_model; }

    void setFilter(const QString &text); ///< Words that name, address, reason or person must hold.
    void setInForceOnly(bool on);
    void setOrder(int column, Qt::SortOrder order); ///< -1: by address.

Q_SIGNALS:
    void aboutToShow(); ///< The model is about to be reset: the last moment to note what was selected.
    void shown();

private:
    struct Request
    {
        std::shared_ptr<const LedgerEntries> all;
        QStringList words;
        bool inForceOnly = false;
        int column = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
        QLocale locale;
    };
    [[nodiscard]] static ExceptionLookPtr lookAt(const Request &request);
    void renew();
    void take(ExceptionLookPtr look);

    Engine &m_engine;
    Exceptions &m_exceptions;
    ExceptionModel m_model;
    Request m_request;
    bool m_computing = false;
    bool m_again = false;
};

} // namespace ui
