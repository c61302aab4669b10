#include "store/casetable.h"

#include "company.h"
#include "store/statement.h"
#include <QSet>
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using company::kNow;
using core::Case;
using store::Engine;
using support::TestStore;

namespace {

std::optional<Case> stored(store::Session& session, core::CaseId id) {
    return company::reading(session, [&] { return store::findCase(session, id); });
}

void fillIntake(Case& subject, const company::Company& company) {
    subject.key = u"call-77"_s;
    subject.kind = core::Kind::Claim;
    subject.channel = core::Channel::Whatsapp;
    subject.priority = core::Priority::Critical;
    subject.customer = company.parties[0].id;
    subject.consumer = company.parties[1].id;
    subject.category = company.categories[3].id;
    subject.isCategoryConfirmed = true;
    subject.cause = company.causes[0].id;
    subject.moment = company.moments[0].id;
    subject.attributes = {company.attributes[0].id, company.attributes[2].id};
    subject.summary = u"La pieza vino mal; «no sirve» — ñandú 🐦"_s;
    subject.details = u"Línea 1\nLínea 2 'con' \"comillas\" \\ y ? : $1"_s;
    subject.remedySought = u"Cambio"_s;
    subject.amountAtStake = core::Money{-12'345'678'901, u"COP"_s};
    subject.demeanour = core::Demeanour::Threatening;
    subject.loggedBy = company.advisor.id;
    subject.isFirstContact = true;
    subject.hasNoContactDetails = true;
}

void fillWork(Case& subject, const company::Company& company) {
    subject.status = core::Status::WaitingCustomer;
    subject.networkMember = company.members[1].id;
    subject.owner = company.managers[2].id;
    subject.ownerReason = uR"({"rule":"least_load"})"_s;
    subject.ownerConfirmedAt = kNow - 30min;
    subject.cycle = 3;
    subject.outcome = core::Outcome::PartlyUpheld;
    subject.answer = u"Le cambiamos la pieza."_s;
    subject.resolvedAt = kNow - 20min;
    subject.evidence = core::Evidence::CallReached;
    subject.closedAt = kNow - 10min;
    subject.waitReason = core::WaitReason::Document;
    subject.waitUntil = kNow + 48h;
    subject.due = {core::ClockState::Paused, core::Measure::FirstContact, kNow + 3h, kNow + 1h, kNow + 2h, 90min};
    subject.updatedAt = kNow;
    subject.updatedBy = company.managers[1].id;
}

Case loggedIn(int year) {
    Case subject = company::openCase();
    subject.loggedAt = core::Instant(QDateTime(QDate(year, 6, 1), QTime(12, 0), Qt::UTC));
    return subject;
}

} // namespace

TEST_CASE("a case comes back with every field as it was stored") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto company = company::found(store.session());
    const Case survivor = company::insert(store.session(), company::openCase());

    SECTION("a case that says all there is") {
        Case subject = company::openCase();
        fillIntake(subject, company);
        fillWork(subject, company);
        subject.mergedInto = survivor.id;
        const Case inserted = company::insert(store.session(), subject);
        CHECK(inserted.id.isValid());
        CHECK(stored(store.session(), inserted.id) == inserted);
    }
    SECTION("a case that says the least") {
        const Case inserted = company::insert(store.session(), company::openCase());
        CHECK(stored(store.session(), inserted.id) == inserted);
    }
    SECTION("a case that changed in every field") {
        Case changed = company::insert(store.session(), company::openCase());
        const Case before = changed;
        fillIntake(changed, company);
        fillWork(changed, company);
        changed.key = before.key; // identity doesn't change
        changed.mergedInto = survivor.id;
        CHECK(company::writing(store.session(), [&] { return store::updateCase(store.session(), changed); }));
        CHECK(changed.version == before.version + 1);
        CHECK(stored(store.session(), changed.id) == changed);

        Case emptied = before;
        emptied.version = changed.version;
        CHECK(company::writing(store.session(), [&] { return store::updateCase(store.session(), emptied); }));
        CHECK(stored(store.session(), emptied.id) == emptied);
    }
}

TEST_CASE("the later of two changes to one version changes nothing") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto company = company::found(store.session());
    const Case inserted = company::insert(store.session(), company::openCase());
    Case first = inserted;
    Case second = inserted;
    first.summary = u"primero"_s;
    second.summary = u"segundo"_s;
    second.attributes = {company.attributes[0].id};

    CHECK(company::writing(store.session(), [&] { return store::updateCase(store.session(), first); }));
    const auto otherDesk = store.connect();
    CHECK_FALSE(company::writing(*otherDesk, [&] { return store::updateCase(*otherDesk, second); }));
    CHECK(stored(store.session(), inserted.id) == first);
}

TEST_CASE("numbers count from one in every year and never repeat") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const QList<int> years{2025, 2025, 2026, 2026, 2025, 2027};
    QStringList numbers;
    for (const int year : years)
        numbers << company::insert(store.session(), loggedIn(year)).number;

    CHECK(numbers.first(4) ==
          QStringList{u"R-2025-000001"_s, u"R-2025-000002"_s, u"R-2026-000001"_s, u"R-2026-000002"_s});
    CHECK(numbers[4] == u"R-2025-000005"); // a desk whose clock is behind: a gap, never a number twice
    CHECK(numbers[5] == u"R-2027-000001");
}

TEST_CASE("an intake that is rolled back leaves no gap in an embedded store") {
    TestStore store(Engine::Sqlite);
    const QString first = company::insert(store.session(), loggedIn(2026)).number;
    const auto refused = store::write(store.session(), [&]() -> core::Result<void> {
        Case subject = loggedIn(2026);
        store::insertCase(store.session(), subject);
        return core::fail(core::ErrorCode::Refused, u"test"_s);
    });
    REQUIRE_FALSE(refused);
    CHECK(first == u"R-2026-000001");
    CHECK(company::insert(store.session(), loggedIn(2026)).number == u"R-2026-000002");
}

TEST_CASE("the millionth case of a year has a longer number") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    company::writing(store.session(), [&] {
        const QString sql = u"INSERT INTO number_year (year, base_id) VALUES (2026, -1000000)"_s;
        store::Statement::fromText(store.session(), sql).run();
    });
    CHECK(company::insert(store.session(), loggedIn(2026)).number == u"R-2026-1000001");
}

TEST_CASE("desks that log at once never share a number") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    constexpr int kDesks = 4;
    constexpr int kCasesEach = 20;
    const auto logSome = [&store] { // a connection lives in its own thread
        QStringList numbers;
        const auto desk = store.connect();
        for (int i = 0; i < kCasesEach; ++i) {
            Case subject = loggedIn(2026);
            const auto done = store::write(*desk, [&]() -> core::Result<void> {
                store::insertCase(*desk, subject);
                return {};
            });
            if (done)
                numbers << subject.number;
        }
        return numbers;
    };
    std::vector<std::future<QStringList>> desks;
    for (int desk = 0; desk < kDesks; ++desk)
        desks.push_back(std::async(std::launch::async, logSome));
    QStringList numbers;
    for (auto& desk : desks)
        numbers << desk.get();
    REQUIRE(numbers.size() == kDesks * kCasesEach);
    CHECK(QSet<QString>(numbers.begin(), numbers.end()).size() == numbers.size());
}

TEST_CASE("the same intake key is stored once") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    Case subject = company::openCase();
    subject.key = u"batch-9"_s;
    const Case first = company::insert(store.session(), subject);
    const auto again = store::write(store.session(), [&]() -> core::Result<void> {
        store::insertCase(store.session(), subject);
        return {};
    });
    REQUIRE_FALSE(again);
    CHECK(again.error().code == core::ErrorCode::Conflict);
    company::reading(store.session(), [&] {
        CHECK(store::findCaseByKey(store.session(), u"batch-9"_s) == first.id);
        CHECK_FALSE(store::findCaseByKey(store.session(), u"batch-10"_s).isValid());
        CHECK(store::findCaseByNumber(store.session(), first.number) == first.id);
    });
}

TEST_CASE("pauses that run out are found, earliest first") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    QList<core::CaseId> waiting;
    for (const auto until : {kNow, kNow - 2h, kNow + 1ms}) {
        Case subject = company::openCase();
        subject.waitUntil = until;
        waiting << company::insert(store.session(), subject).id;
    }
    const auto expired = [&](int limit) {
        return company::reading(store.session(), [&] { return store::findExpiredWaits(store.session(), kNow, limit); });
    };
    CHECK(expired(10) == QList{waiting[1], waiting[0]});
    CHECK(expired(1) == QList{waiting[1]});
}

TEST_CASE("a survivor knows what was merged into it") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Case survivor = company::insert(store.session(), company::openCase());
    Case merged = company::openCase();
    merged.status = core::Status::Merged;
    merged.mergedInto = survivor.id;
    merged = company::insert(store.session(), merged);
    company::reading(store.session(), [&] {
        CHECK(store::findMergedInto(store.session(), survivor.id) == QList{merged.id});
        CHECK(store::findMergedInto(store.session(), merged.id).isEmpty());
    });
}
