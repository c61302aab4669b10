#pragma once

#include "core/result.h"
#include "store/session.h"
#include <QJsonObject>

/// Vocabularies of a company as files below resources/: categories (as a tree), causes, moments, attributes and
/// network members.
namespace app {

/// The JSON object of a file built into the program; a missing or broken one is a fault of the build (asserted).
[[nodiscard]] QJsonObject builtInFile(const QString& name);

/// Stores everything that the file names; what is there already by its code is brought up to date. Call inside a unit
/// of work.
void seedCatalogue(store::Session& session, const QJsonObject& file);

} // namespace app
