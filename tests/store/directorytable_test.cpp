#include "store/directorytable.h"

#include "company.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using company::kNow;
using store::Engine;
using support::TestStore;

TEST_CASE("a member's profile is written where nobody else wrote it in between") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto member = company::found(session).members[0].id;
    core::NetworkProfile profile =
        company::reading(session, [&] { return store::findNetworkProfile(session, member); });
    CHECK(profile.version == 0);
    CHECK_FALSE(profile.isReachable());
    profile.email = u"taller@norte.example"_s;
    profile.phone = u"+573001112233"_s;
    profile.territory = u"Bogotá"_s;
    profile.capacity = 12;
    core::NetworkProfile other = profile;
    company::writing(session, [&] { CHECK(store::writeNetworkProfile(session, profile)); });
    CHECK(profile.version == 1);
    company::writing(session, [&] {
        CHECK(store::findNetworkProfile(session, member) == profile);
        CHECK_FALSE(store::writeNetworkProfile(session, other)); // of version 0
        CHECK(store::writeNetworkProfile(session, profile));
        CHECK(profile.version == 2);
    });
}

TEST_CASE("a case is with one member at a time, under a code that no other open one has") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto company = company::found(session);
    QStringList codes;
    for (int i = 0; i < 50; ++i) {
        const core::Case subject = company::insert(session, company::openCase());
        company::writing(
            session, [&] { codes << store::openEscalation(session, subject.id, company.members[0].id, kNow).code; });
        CHECK(codes.last().size() == 4);
    }
    CHECK(QSet<QString>(codes.begin(), codes.end()).size() == 50);

    const core::Case subject = company::insert(session, company::openCase());
    company::writing(session, [&] {
        const auto first = store::openEscalation(session, subject.id, company.members[0].id, kNow);
        store::acceptEscalation(session, subject.id, kNow + 1h);
        CHECK(store::findOpenEscalation(session, first.code)->acceptedAt == kNow + 1h);
        const auto second = store::openEscalation(session, subject.id, company.members[1].id, kNow + 2h);
        CHECK(store::findOpenEscalation(session, subject.id) == second);
        store::endEscalations(session, subject.id, kNow + 3h);
        CHECK_FALSE(store::findOpenEscalation(session, subject.id));
        CHECK_FALSE(store::findOpenEscalation(session, second.code));
    });
}
