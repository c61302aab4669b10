#pragma once

#include "app/demo/demostage.h"
#include <QJsonObject>
#include <QRandomGenerator>

namespace app {

/// Accounts with the password "demo", partners' people included. Call after the network members are stored.
void seedUsers(store::Session& session, const QJsonArray& users, const core::Catalogue& catalogue);

/// The customers of the stories by their id, and some seventy made-up ones by number ("0", "1", …); how many of these.
[[nodiscard]] int seedCustomers(DemoStage& stage, const QJsonObject& people, QRandomGenerator& random);

} // namespace app
