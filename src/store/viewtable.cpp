#include "store/viewtable.h"

#include "store/statement.h"

namespace store {

namespace {

void bindFields(Statement& statement, const SavedView& view) {
    statement.bind(view.owner).bind(view.role).bind(view.nameEs).bind(view.nameEn).bind(view.query).bind(view.position);
}

SavedView readView(const Statement& row) {
    return {row.id<core::SavedViewId>(0),
            row.id<core::UserId>(1),
            row.maybeCode<core::Role>(2),
            row.text(3),
            row.text(4),
            row.text(5),
            static_cast<int>(row.integer(6))};
}

} // namespace

void saveView(Session& session, SavedView& view) {
    Statement save(session, view.id.isValid() ? "update_view" : "insert_view");
    bindFields(save, view);
    if (view.id.isValid())
        save.bind(view.id).run();
    else
        view.id = core::SavedViewId(save.runForId());
}

void deleteView(Session& session, core::SavedViewId id) { Statement(session, "delete_view").bind(id).run(); }

std::optional<SavedView> findView(Session& session, core::SavedViewId id) {
    Statement query(session, "find_view");
    query.bind(id);
    return query.next() ? std::optional(readView(query)) : std::nullopt;
}

QList<SavedView> findViews(Session& session, core::UserId user, core::Role role) {
    Statement query(session, "find_views");
    query.bind(user).bind(role);
    QList<SavedView> views;
    while (query.next())
        views << readView(query);
    return views;
}

} // namespace store
