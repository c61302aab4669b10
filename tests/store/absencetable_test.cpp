#include "store/absencetable.h"

#include "company.h"
#include "store/usertable.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using company::kNow;
using core::Absence;
using store::Engine;
using support::TestStore;

namespace {

Absence insert(store::Session& session, core::UserId user, core::Instant from, core::Instant until) {
    Absence absence{{}, user, from, until, u"Vacaciones"_s, user, kNow, {}};
    company::writing(session, [&] { store::insertAbsence(session, absence); });
    return absence;
}

QList<Absence> after(store::Session& session, core::Instant now) {
    return company::reading(session, [&] { return store::findAbsencesAfter(session, now); });
}

} // namespace

TEST_CASE("an absence comes back as it was stored, by itself, of its person and by its time") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto people = company::found(session).managers;
    const Absence later = insert(session, people[0].id, kNow + 48h, kNow + 72h);
    const Absence first = insert(session, people[1].id, kNow, kNow + 24h);
    company::reading(session, [&] {
        CHECK(store::findAbsence(session, first.id) == first);
        CHECK_FALSE(store::findAbsence(session, core::AbsenceId(99)));
        CHECK(store::findAbsencesOf(session, people[0].id, kNow) == QList{later});
        CHECK(store::findAbsencesOf(session, people[0].id, later.until).isEmpty());
    });
    CHECK(after(session, kNow) == QList{first, later});
    CHECK(after(session, first.until) == QList{later});
}

TEST_CASE("what was ended or taken back no longer counts, and can count again") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto people = company::found(session).managers;
    const Absence away = insert(session, people[0].id, kNow, kNow + 24h);
    const auto end = [&](std::optional<core::Instant> at) {
        company::writing(session, [&] { store::endAbsence(session, away.id, at); });
    };
    end(kNow + 1h);
    CHECK(after(session, kNow).size() == 1);
    CHECK(after(session, kNow + 1h).isEmpty());
    end(away.from);
    CHECK(after(session, kNow - 1h).isEmpty());
    end({});
    CHECK(after(session, kNow + 1h) == QList{away});
}

TEST_CASE("candidates know who is absent at the moment") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto people = company::found(session).managers;
    insert(session, people[0].id, kNow, kNow + 24h);
    const auto isAbsent = [&](core::Instant now) {
        return company::reading(session, [&] { return store::findCandidates(session, now).at(0).isAbsent; });
    };
    CHECK_FALSE(isAbsent(kNow - 1ms));
    CHECK(isAbsent(kNow));
    CHECK_FALSE(isAbsent(kNow + 24h));
}
