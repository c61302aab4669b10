#pragma once

#include "core/id.h"
#include "core/vocabulary.h"
#include "store/session.h"

namespace store {

/// A saved query. Without owner it is shared with everyone, or with one role.
struct SavedView {
    core::SavedViewId id;
    core::UserId owner;
    std::optional<core::Role> role;
    QString nameEs;
    QString nameEn;
    QString query;
    int position = 0;

    bool operator==(const SavedView&) const = default;
};

void saveView(Session& session, SavedView& view);
void deleteView(Session& session, core::SavedViewId id);
[[nodiscard]] std::optional<SavedView> findView(Session& session, core::SavedViewId id);
/// The person's own, his role's and everyone's, by position.
[[nodiscard]] QList<SavedView> findViews(Session& session, core::UserId user, core::Role role);

} // namespace store
