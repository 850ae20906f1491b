// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

/// One program holds every test class of a room: MULLION_TEST(TestThing) at the end of a source file adds its class
/// to the list that test_main.cpp runs, each with the arguments of the command line.
/// `test_ROOM` runs all; `test_ROOM TestThing [function[:row]]...` runs one class.
namespace testsupport {

void addTestClass(const char *name, std::function<std::unique_ptr<QObject>()> make);

template <typename T>
struct Registered
{
    explicit Registered(const char *name)
    {
        addTestClass(name, [] { return std::make_unique<T>(); });
    }
};

} // namespace testsupport

#define MULLION_TEST(Class)                                                                                          \
    namespace {                                                                                                      \
    const testsupport::Registered<Class> registered##Class(#Class);                                                  \
    }
