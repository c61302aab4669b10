#include "store/rollup.h"

#include "listreference.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;
using company::kNow;
using core::Case;
using reference::Random;
using store::Engine;
using store::Tally;
using support::TestStore;

namespace {

using Figures = std::map<QStringList, qint64>;

QStringList keyOf(Tally figure, const Case& subject, core::Instant at) {
    return {at.toUtc().date().toString(Qt::ISODate),
            core::toCode(figure),
            QString::number(subject.category.value()),
            QString::number(subject.owner.value()),
            QString::number(subject.networkMember.value()),
            QString::number(subject.moment.value()),
            core::toCode(subject.kind),
            core::toCode(subject.channel)};
}

Figures folded(store::Session& session) {
    return company::reading(session, [&] {
        store::Statement query = store::Statement::fromText(
            session, u"SELECT day, figure, category_id, owner_id, network_member_id, moment_id, kind, channel, amount "
                     "FROM rollup_daily WHERE amount <> 0"_s);
        Figures figures;
        while (query.next()) {
            QStringList key;
            for (int column = 0; column < 8; ++column)
                key << query.text(column);
            figures[key] = query.integer(8);
        }
        return figures;
    });
}

int fold(store::Session& session, int limit) {
    return company::writing(session, [&] { return store::foldRollups(session, limit); });
}

} // namespace

TEST_CASE("folding adds up exactly what was tallied, however it is cut") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto company = company::found(session);
    Random random(3);
    Figures expected;
    int tallied = 0;
    for (int round = 0; round < 5; ++round) {
        company::writing(session, [&] {
            for (int i = 0; i < 60; ++i) {
                const Case subject = reference::randomCase(random, company);
                const Tally figure = core::allValues<Tally>()[reference::pick(random, 5)];
                const core::Instant at = kNow - std::chrono::hours(reference::pick(random, 72));
                const int by = reference::chance(random, 0.3) ? -1 : 1;
                store::tally(session, figure, subject, at, by);
                expected[keyOf(figure, subject, at)] += by;
                ++tallied;
            }
        });
        tallied -= fold(session, 25);
    }
    for (int once = fold(session, 50); once > 0; once = fold(session, 50))
        tallied -= once;
    std::erase_if(expected, [](const auto& entry) { return entry.second == 0; });
    CHECK(tallied == 0);
    CHECK(folded(session) == expected);
    CHECK(fold(session, 50) == 0);
}

TEST_CASE("a tally that commits late is folded once all the same") {
    TestStore store(Engine::Postgres);
    const auto slowDesk = store.connect();
    const Case subject = company::openCase();
    const auto done = store::write(*slowDesk, [&]() -> core::Result<void> {
        store::tally(*slowDesk, Tally::Received, subject, kNow); // the lower id, not committed yet
        company::writing(store.session(), [&] { store::tally(store.session(), Tally::Received, subject, kNow); });
        CHECK(fold(store.session(), 10) == 1);
        return {};
    });
    REQUIRE(done);
    CHECK(fold(store.session(), 10) == 1);
    CHECK(folded(store.session()) == Figures{{keyOf(Tally::Received, subject, kNow), 2}});
}

TEST_CASE("a case is counted on the UTC day") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const core::Instant lastMoment(QDateTime(QDate(2026, 12, 31), QTime(23, 59, 59, 999), Qt::UTC));
    company::writing(store.session(),
                     [&] { store::tally(store.session(), Tally::Closed, company::openCase(), lastMoment); });
    fold(store.session(), 10);
    CHECK(folded(store.session()).begin()->first.first() == u"2026-12-31");
}
