#pragma once

#include "core/catalogue.h"
#include "store/session.h"

namespace store {

[[nodiscard]] core::Catalogue loadCatalogue(Session& session);
/// Insert or update by code; fills the id.
void saveCategory(Session& session, core::Category& category);
void saveCause(Session& session, core::Cause& cause);
void saveMoment(Session& session, core::Moment& moment);
void saveAttribute(Session& session, core::ServiceAttribute& attribute);
void saveNetworkMember(Session& session, core::NetworkMember& member);

} // namespace store
