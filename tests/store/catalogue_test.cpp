#include "company.h"
#include "store/cataloguetable.h"
#include "store/viewtable.h"

using namespace Qt::StringLiterals;
using store::Engine;
using store::SavedView;
using support::TestStore;

TEST_CASE("the catalogue comes back as saved, and saving a code again changes it in place") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto company = company::found(session);
    const auto load = [&] { return company::reading(session, [&] { return store::loadCatalogue(session); }); };
    CHECK(load() ==
          core::Catalogue{company.categories, company.causes, company.moments, company.attributes, company.members});

    auto changed = load();
    changed.categories[2] = {changed.categories[2].id,
                             company.categories[4].id,
                             u"repair.delay"_s,
                             {u"Demora"_s, u"Delay"_s},
                             core::Kind::Inquiry,
                             core::Priority::Critical,
                             false};
    changed.causes[0].name.en = u"No stock"_s;
    changed.moments[0].isCritical = false;
    changed.attributes[1].name.es = u"Cortesía"_s;
    changed.networkMembers[0].isActive = false;
    company::writing(session, [&] {
        core::Category category = changed.categories[2];
        category.id = {}; // the code is what it is known by
        store::saveCategory(session, category);
        CHECK(category == changed.categories[2]);
        store::saveCause(session, changed.causes[0]);
        store::saveMoment(session, changed.moments[0]);
        store::saveAttribute(session, changed.attributes[1]);
        store::saveNetworkMember(session, changed.networkMembers[0]);
    });
    CHECK(load() == changed);
}

TEST_CASE("everyone sees his own views, his role's and the shared ones, by position") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto company = company::found(session);
    const core::UserId ana = company.managers[0].id;
    SavedView own{{}, ana, {}, u"Mías"_s, u"Mine"_s, u"is:open owner:me"_s, 3};
    SavedView ofRole{{}, {}, core::Role::ClaimsManager, u"Cola"_s, u"Queue"_s, u"is:open"_s, 1};
    SavedView shared{{}, {}, {}, u"Todos"_s, u"All"_s, u""_s, 2};
    SavedView ofOthers{{}, company.managers[1].id, {}, u"x"_s, u"x"_s, u"x"_s, 0};
    SavedView ofOtherRole{{}, {}, core::Role::Supervisor, u"y"_s, u"y"_s, u"y"_s, 0};
    const auto views = [&] {
        return company::reading(session, [&] { return store::findViews(session, ana, core::Role::ClaimsManager); });
    };
    company::writing(session, [&] {
        for (SavedView* view : {&own, &ofRole, &shared, &ofOthers, &ofOtherRole})
            store::saveView(session, *view);
    });
    CHECK(views() == QList{ofRole, shared, own});
    own.position = 0;
    own.query = u"is:overdue"_s;
    company::writing(session, [&] {
        store::saveView(session, own);
        store::deleteView(session, shared.id);
    });
    CHECK(views() == QList{own, ofRole});
}
