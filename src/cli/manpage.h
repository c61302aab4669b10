#pragma once

#include <string>

namespace CLI {
class App;
}

namespace cli {

/// The manual page of the whole program in roff, from the same descriptions as --help.
[[nodiscard]] std::string manualPage(const CLI::App& app);

} // namespace cli
