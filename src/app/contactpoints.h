#pragma once

#include "app/commands.h"
#include "core/party.h"

namespace app {

/// What is searched and compared: E.164, a lower-case e-mail, a lower-case handle; empty when it can't be read.
[[nodiscard]] QString normalizedContact(core::ContactKind kind, const QString& value, const QString& region);

/// What lists call somebody who gave no name: "+57 300 555 0142".
[[nodiscard]] QString nameByContact(const core::ContactPoint& contact);

/// Phone, then e-mail, as told.
[[nodiscard]] QList<core::ContactPoint> contactPointsOf(const PartyInput& input, const QString& region);

} // namespace app
