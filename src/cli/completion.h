#pragma once

#include <string>

namespace CLI {
class App;
}

namespace cli {

/// Bash's completion of all verbs, options and codes, from the program's own command line.
[[nodiscard]] std::string bashCompletion(const CLI::App& app);

} // namespace cli
