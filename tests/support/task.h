// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoro/QCoroTask>
#include <memory>
#include <optional>

namespace testsupport {

namespace detail {

template <typename T> QCoro::Task<> collect(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> out)
{
    *out = co_await task;
}

} // namespace detail

/// Lets a task run and shows its result once it is there, for tests that move a fake clock meanwhile.
template <typename T> std::shared_ptr<std::optional<T>> started(QCoro::Task<T> task)
{
    auto out = std::make_shared<std::optional<T>>();
    detail::collect(std::move(task), out);
    return out;
}

} // namespace testsupport
