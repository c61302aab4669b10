#pragma once

#include "store/session.h"
#include <QHash>

namespace store {

[[nodiscard]] QHash<QString, QString> loadSettings(Session& session);
void saveSetting(Session& session, const QString& name, const QString& value);

} // namespace store
