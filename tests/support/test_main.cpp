// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"

#ifdef TEST_WITH_WINDOWS
#include <QApplication>
#else
#include <QCoreApplication>
#endif
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace testsupport {
namespace {

struct TestClass
{
    const char *name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<TestClass> &classes()
{
    static std::vector<TestClass> all;
    return all;
}

} // namespace

void addTestClass(const char *name, std::function<std::unique_ptr<QObject>()> make)
{
    classes().push_back({name, std::move(make)});
}

} // namespace testsupport

int main(int argc, char **argv)
{
#ifdef TEST_WITH_WINDOWS
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
#else
    const QCoreApplication app(argc, argv);
#endif
    auto &all = testsupport::classes();
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return qstrcmp(a.name, b.name) < 0; });

    QStringList arguments = app.arguments();
    QString only;
    if (arguments.size() > 1
        && std::any_of(all.begin(), all.end(), [&](const auto &c) { return arguments[1] == QLatin1String(c.name); }))
        only = arguments.takeAt(1);

    int failed = 0;
    for (const auto &testClass : all) {
        if (!only.isEmpty() && only != QLatin1String(testClass.name))
            continue;
        const auto object = testClass.make();
        failed += QTest::qExec(object.get(), arguments);
        std::fflush(stdout);
    }
    if (all.empty()) {
        std::fprintf(stderr, "no test class is registered\n");
        return 1;
    }
    return std::min(failed, 100);
}
