#pragma once

#include "cli/desk.h"
#include <CLI/CLI.hpp>

namespace cli {

/// The verb does `body` at an open desk, with the options that its command line filled.
template <class Options>
void onVerb(Program& program, CLI::App& verb, const std::shared_ptr<Options>& options,
            Exit (*body)(Desk&, Output&, const Options&)) {
    verb.callback([&program, options, body] {
        program.action = [&program, options, body] {
            return atDesk(program.common, [&](Desk& desk, Output& output) { return body(desk, output, *options); });
        };
    });
}

} // namespace cli
