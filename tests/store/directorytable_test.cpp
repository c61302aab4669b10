#include "store/directorytable.h"

#include "company.h"
#include "store/casefiletable.h"
#include "store/clocktable.h"

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
    profile.categories = {u"repair"_s, u"delivery.late"_s};
    profile.contactPerson = u"Rosa"_s;
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

TEST_CASE("what a member has in hand is counted, and how it went is read back with its clocks") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto company = company::found(session);
    const auto member = company.members[0].id;
    const core::Case first = company::insert(session, company::openCase());
    const core::Case second = company::insert(session, company::openCase());
    company::writing(session, [&] {
        CHECK(store::countOpenEscalations(session).isEmpty());
        static_cast<void>(store::openEscalation(session, first.id, member, kNow));
        static_cast<void>(store::openEscalation(session, second.id, member, kNow + 1h));
        core::CaseClock clock;
        clock.measure = core::Measure::NetworkAcceptance;
        clock.pin = {core::AgreementId(1), 1};
        clock.startedAt = kNow;
        clock.dueAt = kNow + 2h;
        store::replaceClocks(session, first.id, {clock});
        store::acceptEscalation(session, first.id, kNow + 30min);
        CHECK(store::countOpenEscalations(session).value(member) == 2);
        CHECK(store::findCasesInHand(session, member) == QList{first.id, second.id});
        store::endEscalations(session, first.id, kNow + 5h);
    });
    company::writing(session, [&] {
        CHECK(store::countOpenEscalations(session).value(member) == 1);
        const auto found = store::findMemberHandovers(session, member, kNow);
        REQUIRE(found.size() == 2);
        CHECK(found[0] == store::MemberHandover{first.id, member, kNow, kNow + 30min, kNow + 5h, kNow + 2h, {}, {}});
        CHECK(found[1].caseId == second.id);
        const auto later = store::findMemberHandovers(session, member, kNow + 9h);
        REQUIRE(later.size() == 1); // what is in hand always counts
        CHECK(later[0].caseId == second.id);
        CHECK(store::findMemberHandovers(session, company.members[1].id, kNow).isEmpty());
    });
}

TEST_CASE("who asked to see whom to call sees it from then on, and nobody else does") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto company = company::found(session);
    const core::Case subject = company::insert(session, company::openCase());
    company::writing(session, [&] {
        CHECK_FALSE(store::isContactRevealed(session, subject.id, company.members[0].id));
        CHECK(store::insertContactReveal(session, subject.id, company.members[0].id, {}, kNow));
        CHECK_FALSE(store::insertContactReveal(session, subject.id, company.members[0].id, {}, kNow + 1h));
        CHECK(store::isContactRevealed(session, subject.id, company.members[0].id));
        CHECK_FALSE(store::isContactRevealed(session, subject.id, company.members[1].id));
    });
}

TEST_CASE("a file comes back byte by byte") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto company = company::found(session);
    const core::Case subject = company::insert(session, company::openCase());
    QByteArray content("\x89PNG\r\n\x1a\n\0\xff\\N\t'", 15);
    content += QByteArray(1'000'000, '\0');
    core::CaseFile file{{}, subject.id, company.members[0].id, u"foto.png"_s, core::FileType::Png, content.size(),
                        u"aa"_s, {}, kNow};
    company::writing(session, [&] {
        store::insertCaseFile(session, file, content);
        CHECK(store::findCaseFiles(session, subject.id) == QList{file});
        CHECK(store::findCaseFile(session, file.id) == store::StoredFile{file, content});
        CHECK_FALSE(store::findCaseFile(session, core::CaseFileId(999)));
    });
}
