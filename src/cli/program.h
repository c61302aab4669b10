#pragma once

#include "cli/output.h"

namespace cli {

/// Reads the command line, runs the verb that it names and says how that went. Needs a QCoreApplication.
[[nodiscard]] Exit run(int argc, const char* const* argv);

} // namespace cli
