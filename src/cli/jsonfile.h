#pragma once

#include "core/result.h"
#include <QJsonObject>

namespace cli {

/// The one object of a file. NotFound "file.unreadable", Invalid "file.no_json", both with the path.
[[nodiscard]] core::Result<QJsonObject> readJsonFile(const QString& path);

} // namespace cli
