#pragma once

#include "app/demo/demostage.h"
#include <QJsonObject>

namespace app {

/// Mail that came to the demo company (resources/demo/mails.json): what made one of its cases, and what waits in
/// quarantine for a person.
[[nodiscard]] core::Result<void> seedMails(DemoStage& stage, const QJsonObject& file);

} // namespace app
