#include "app/views.h"

#include "core/casequery.h"
#include "core/permissions.h"
#include "store/changelog.h"
#include "store/sqlfailure.h"
#include "store/unitofwork.h"
#include "store/viewtable.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Role;

struct Shipped {
    std::optional<Role> role;
    QStringView es;
    QStringView en;
    QStringView query;
};

/// In the order of the sidebar, a set a role.
constexpr Shipped kShipped[] = {
    {Role::Advisor, u"Mis casos abiertos", u"My open", u"is:open owner:me"},
    {Role::Advisor, u"Por completar", u"To complete", u"is:open is:incomplete"},
    {Role::Advisor, u"Vencen hoy", u"Due today", u"is:open due:today"},
    {Role::Advisor, u"Esperan al cliente", u"Waiting for the customer", u"status:waiting_customer"},
    {Role::Advisor, u"Con la red", u"With the network", u"status:with_network"},
    {Role::Advisor, u"Cerrados hoy", u"Closed today", u"is:closed closed:today sort:updated"},

    {Role::ClaimsManager, u"Mis casos abiertos", u"My open", u"is:open owner:me"},
    {Role::ClaimsManager, u"Mis vencimientos de hoy", u"Mine due today", u"is:open owner:me due:today"},
    {Role::ClaimsManager, u"Esperan al cliente", u"Waiting for the customer", u"status:waiting_customer owner:me"},
    {Role::ClaimsManager, u"Con la red", u"With the network", u"status:with_network owner:me"},
    {Role::ClaimsManager, u"Por cerrar", u"To close", u"status:resolved owner:me"},
    {Role::ClaimsManager, u"Sin responsable", u"Unassigned", u"is:open is:unassigned"},
    {Role::ClaimsManager, u"Todos los abiertos", u"All open", u"is:open"},
    {Role::ClaimsManager, u"Mis cerrados de hoy", u"Closed today", u"is:closed owner:me closed:today sort:updated"},

    {Role::Supervisor, u"Vencidos", u"Overdue", u"is:open is:overdue"},
    {Role::Supervisor, u"Vencen hoy", u"Due today", u"is:open due:today"},
    {Role::Supervisor, u"Sin responsable", u"Unassigned", u"is:open is:unassigned"},
    {Role::Supervisor, u"Todos los abiertos", u"All open", u"is:open"},
    {Role::Supervisor, u"Esperan al cliente", u"Waiting for the customer", u"status:waiting_customer"},
    {Role::Supervisor, u"Con la red", u"With the network", u"status:with_network"},
    {Role::Supervisor, u"Cerrados hoy", u"Closed today", u"is:closed closed:today sort:updated"},

    {Role::QualityCoordinator, u"Todos los abiertos", u"All open", u"is:open"},
    {Role::QualityCoordinator, u"Vencidos", u"Overdue", u"is:open is:overdue"},
    {Role::QualityCoordinator, u"Reabiertos", u"Reopened", u"status:reopened"},
    {Role::QualityCoordinator, u"Cerrados hoy", u"Closed today", u"is:closed closed:today sort:updated"},

    {Role::NetworkMember, u"Nuestros casos abiertos", u"Our open cases", u"is:open"},
    {Role::NetworkMember, u"Por atender", u"With us now", u"status:with_network"},
    {Role::NetworkMember, u"Vencen hoy", u"Due today", u"is:open due:today"},
    {Role::NetworkMember, u"Cerrados", u"Closed", u"is:closed sort:updated"},
};

SavedView shown(const store::SavedView& view) {
    return {view.id, view.owner, view.role, core::Label{view.nameEs, view.nameEn}, view.query, view.position};
}

store::SavedView stored(const SavedView& view) {
    return {view.id, view.owner, view.role, view.name.es, view.name.en, view.query, view.position};
}

/// A view keeps a name in both languages: who wrote one meant it for both.
SavedView completed(SavedView view) {
    view.name.es = view.name.es.trimmed();
    view.name.en = view.name.en.trimmed();
    if (view.name.es.isEmpty())
        view.name.es = view.name.en;
    if (view.name.en.isEmpty())
        view.name.en = view.name.es;
    return view;
}

core::Result<void> checkedView(const SavedView& view, const core::User& actor, const Company& company,
                               core::Instant now) {
    QList<core::FieldError> wrong;
    if (view.name.es.isEmpty())
        wrong << core::FieldError{u"name"_s, u"required"_s};
    if (const auto query = core::parseQuery(view.query, {actor.id, &company.catalogue, company.users, now}); !query)
        wrong << core::FieldError{u"query"_s, query.error().rule};
    if (!wrong.isEmpty())
        return core::invalid(wrong);
    return {};
}

core::Result<void> mayOwn(const core::User& actor, core::UserId owner) {
    if (owner.isValid() && owner == actor.id)
        return {};
    return core::mayDo(actor, core::Verb::ManageSharedViews);
}

/// The stored view, if the actor may change it. Another person's view is as unknown as none.
core::Result<store::SavedView> changeable(store::Session& session, const core::User& actor, core::SavedViewId id) {
    const auto view = store::findView(session, id);
    if (!view || (view->owner.isValid() && view->owner != actor.id))
        return core::fail(core::ErrorCode::NotFound, u"view.unknown"_s);
    return mayOwn(actor, view->owner).map([&] { return *view; });
}

void logView(store::Session& session, core::Instant now, const core::User& actor, core::SavedViewId id,
             const QString& verb, const QString& origin) {
    store::Change change{0, now, actor.id, origin, u"view"_s, id.value(), 0, verb};
    store::appendChange(session, change);
}

} // namespace

core::Result<void> seedViews(store::Session& session) {
    // Not store::write: a store is founded in one unit of work.
    try {
        int position = 0;
        for (const Shipped& shipped : kShipped) {
            store::SavedView view{
                {},        {}, shipped.role, shipped.es.toString(), shipped.en.toString(), shipped.query.toString(),
                ++position};
            store::saveView(session, view);
        }
        return {};
    } catch (const store::SqlFailure& failure) {
        return tl::unexpected<core::Error>(failure.error());
    }
}

core::Result<QList<SavedView>> readViews(store::Session& session, const core::User& reader) {
    return store::read(session, [&]() -> core::Result<QList<SavedView>> {
        QList<SavedView> views;
        for (const store::SavedView& view : store::findViews(session, reader.id, reader.role))
            views << shown(view);
        return views;
    });
}

core::Result<SavedView> saveView(store::Session& session, const core::Clock& clock, const core::User& actor,
                                 const Company& company, const SavedView& view, const QString& origin) {
    const SavedView wanted = completed(view);
    const core::Instant now = clock.now();
    if (const auto checked = checkedView(wanted, actor, company, now); !checked)
        return tl::unexpected<core::Error>(checked.error());
    if (const auto allowed = mayOwn(actor, wanted.owner); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::write(session, [&]() -> core::Result<SavedView> {
        if (wanted.id.isValid())
            if (const auto known = changeable(session, actor, wanted.id); !known)
                return tl::unexpected<core::Error>(known.error());
        store::SavedView row = stored(wanted);
        store::saveView(session, row);
        logView(session, now, actor, row.id, u"save_view"_s, origin);
        return shown(row);
    });
}

core::Result<void> deleteView(store::Session& session, const core::Clock& clock, const core::User& actor,
                              core::SavedViewId id, const QString& origin) {
    return store::write(session, [&]() -> core::Result<void> {
        return changeable(session, actor, id).map([&](const store::SavedView&) {
            store::deleteView(session, id);
            logView(session, clock.now(), actor, id, u"delete_view"_s, origin);
        });
    });
}

} // namespace app
