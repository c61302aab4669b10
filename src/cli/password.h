#pragma once

#include "core/result.h"
#include <QStringList>

namespace cli {

/// One password a prompt: from the lines of `file` ("-" = standard input); without a file from a terminal that does not
/// echo, the last one twice, or from standard input when nobody sits there. Never from the command line, which others
/// can read.
[[nodiscard]] core::Result<QStringList> readPasswords(const QString& file, const QStringList& prompts);

} // namespace cli
