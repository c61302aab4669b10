#pragma once

#include "app/casereads.h"
#include "core/clock.h"

/// Saved views: queries with a name.
namespace app {

/// The set per role that a new store is made with. Call once, at creation, inside or outside a unit of work.
[[nodiscard]] core::Result<void> seedViews(store::Session& session);

/// The reader's own, his role's and everyone's, by position.
[[nodiscard]] core::Result<QList<SavedView>> readViews(store::Session& session, const core::User& reader);
/// Own views are everyone's right; shared ones need Verb::ManageSharedViews. A query that can't be read is Invalid.
[[nodiscard]] core::Result<SavedView> saveView(store::Session& session, const core::Clock& clock,
                                               const core::User& actor, const Company& company, const SavedView& view,
                                               const QString& origin);
[[nodiscard]] core::Result<void> deleteView(store::Session& session, const core::Clock& clock, const core::User& actor,
                                            core::SavedViewId id, const QString& origin);

} // namespace app
