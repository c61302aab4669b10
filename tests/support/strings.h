#pragma once

#include <QString>
#include <catch2/catch.hpp>
#include <optional>

/// Lets Catch2 print what a comparison saw.
namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch
