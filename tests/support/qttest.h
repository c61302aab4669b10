#pragma once

#include <QCoreApplication>
#include <QtTest>
#include <cstdio>
#include <map>
#include <memory>
#include <string>

/// Test classes of one QTest program by name, so that each is a test of its own in ctest.
namespace support {

using MakeTest = std::unique_ptr<QObject> (*)();

inline std::map<std::string, MakeTest>& qtTests() {
    static std::map<std::string, MakeTest> tests;
    return tests;
}

template <class Test>
bool addQtTest(const char* name) {
    qtTests()[name] = [] { return std::unique_ptr<QObject>(std::make_unique<Test>()); };
    return true;
}

/// Runs the class that the first argument names, with QTest's own arguments after it; all of them without arguments.
inline int runQtTests(const QStringList& arguments) {
    const std::string wanted = arguments.value(1).toStdString();
    if (!wanted.empty() && !qtTests().contains(wanted)) {
        std::fprintf(stderr, "no test class %s\n", wanted.c_str());
        return 2;
    }
    int failures = 0;
    for (const auto& [name, make] : qtTests()) {
        if (wanted.empty() || wanted == name)
            failures += QTest::qExec(make().get(), arguments.mid(0, 1) + arguments.mid(2));
    }
    return failures;
}

} // namespace support

/// Stands below a test class in its file.
#define REPARO_QT_TEST(name) static const bool name##_added = support::addQtTest<name>(#name)
