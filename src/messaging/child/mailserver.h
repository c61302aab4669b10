#pragma once

namespace messaging {

/// Answers orders (mailframe.h) from standard input on standard output until it ends. Each mail is read by a process of
/// its own, forked from this one and locked in (sandbox.h): it starts in a fraction of a millisecond, and what one mail
/// does to it ends with it. Returns the exit code.
[[nodiscard]] int serveMail();

/// Reads one mail from standard input and writes it as JSON: for a person who wants to see what Reparo sees.
[[nodiscard]] int readOneMail();

} // namespace messaging
