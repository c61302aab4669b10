#include "app/views.h"

#include "app/officedesk.h"
#include "core/casequery.h"

using namespace Qt::StringLiterals;
using app::SavedView;
using officetest::Desk;
using store::Engine;
using support::valueOf;

namespace {

app::Company companyOf(Desk& desk) { return valueOf(app::loadCompany(desk.store.session())); }

core::Result<SavedView> save(Desk& desk, const core::User& actor, const SavedView& view) {
    return app::saveView(desk.store.session(), desk.clock, actor, companyOf(desk), view, u"test"_s);
}

SavedView ownView(const core::User& owner, const QString& query) {
    SavedView view;
    view.owner = owner.id;
    view.name.es = u"Mía"_s;
    view.query = query;
    return view;
}

} // namespace

TEST_CASE("every shipped view is a query that can be read, with a name in both languages") {
    Desk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    REQUIRE(app::seedViews(desk.store.session()));
    const app::Company company = companyOf(desk);
    for (const core::Role role : core::allValues<core::Role>()) {
        const core::User reader{desk.manager.id, {}, {}, role, true, {}, 0, {}, {}, {}, 1};
        const QList<SavedView> views = valueOf(app::readViews(desk.store.session(), reader));
        if (role != core::Role::Administrator)
            CHECK(views.size() >= 4);
        CHECK(views.size() <= 12);
        for (const SavedView& view : views) {
            INFO(view.query.toStdString());
            CHECK(core::parseQuery(view.query, {reader.id, &company.catalogue, company.users, desk.clock.now()}));
            CHECK_FALSE(view.name.es.isEmpty());
            CHECK_FALSE(view.name.en.isEmpty());
        }
    }
}

TEST_CASE("a founding that fails leaves no views behind") {
    Desk desk(Engine::Sqlite);
    const auto founded = store::write(desk.store.session(), [&]() -> core::Result<void> {
        REQUIRE(app::seedViews(desk.store.session()));
        return core::fail(core::ErrorCode::Invalid, u"something else"_s);
    });
    REQUIRE_FALSE(founded);
    CHECK(valueOf(app::readViews(desk.store.session(), desk.manager)).isEmpty());
}

TEST_CASE("a person keeps views that nobody else sees or changes") {
    Desk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    SavedView view = valueOf(save(desk, desk.manager, ownView(desk.manager, u"is:open owner:me"_s)));
    CHECK(view.name.en == u"Mía"_s);
    CHECK(valueOf(app::readViews(desk.store.session(), desk.manager)) == QList<SavedView>{view});
    CHECK(valueOf(app::readViews(desk.store.session(), desk.advisor)).isEmpty());

    SavedView stolen = view;
    stolen.owner = desk.advisor.id;
    CHECK(save(desk, desk.advisor, stolen).error().code == core::ErrorCode::NotFound);
    CHECK(app::deleteView(desk.store.session(), desk.clock, desk.supervisor, view.id, u"test"_s).error().code ==
          core::ErrorCode::NotFound);
    view.query = u"is:open owner:me due:today"_s;
    CHECK(valueOf(save(desk, desk.manager, view)).id == view.id);
    CHECK(app::deleteView(desk.store.session(), desk.clock, desk.manager, view.id, u"test"_s));
    CHECK(valueOf(app::readViews(desk.store.session(), desk.manager)).isEmpty());
}

TEST_CASE("shared views are a supervisor's, and a role sees only its own") {
    Desk desk(Engine::Sqlite);
    SavedView shared = ownView(desk.supervisor, u"is:open"_s);
    shared.owner = {};
    shared.role = core::Role::Advisor;
    CHECK(save(desk, desk.manager, shared).error().code == core::ErrorCode::Denied);
    const SavedView saved = valueOf(save(desk, desk.supervisor, shared));
    CHECK(valueOf(app::readViews(desk.store.session(), desk.advisor)) == QList<SavedView>{saved});
    CHECK(valueOf(app::readViews(desk.store.session(), desk.manager)).isEmpty());
    CHECK(app::deleteView(desk.store.session(), desk.clock, desk.advisor, saved.id, u"test"_s).error().code ==
          core::ErrorCode::Denied);
}

TEST_CASE("a view whose query nobody can read is not kept") {
    Desk desk(Engine::Sqlite);
    SavedView view = ownView(desk.manager, u"is:nonsense"_s);
    view.name.es = u"  "_s;
    const auto refused = save(desk, desk.manager, view);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fields ==
          QList<core::FieldError>{{u"name"_s, u"required"_s}, {u"query"_s, u"query.unknown_value"_s}});
}
