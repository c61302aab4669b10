#pragma once

#include <string>

namespace CLI {
class App;
class Error;
} // namespace CLI

namespace cli {

/// What is wrong with a command line, in the person's language: the parser itself speaks English only.
[[nodiscard]] std::string usageFailure(const CLI::App* app, const CLI::Error& error);

} // namespace cli
