#include "store/channelhealthtable.h"

#include "company.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using company::kNow;
using core::PostChannel;
using store::Engine;

TEST_CASE("an outage keeps its beginning while tries are counted, and its end leaves nothing of it") {
    support::TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto all = [&] { return company::reading(session, [&] { return store::findChannelHealth(session); }); };
    CHECK(all().isEmpty());

    const auto fail = [&](core::Instant at, const QString& fault, const QString& holder) {
        company::writing(session, [&] {
            store::failChannel(session, {PostChannel::Mail, fault, u"x"_s.repeated(900)}, holder, at);
        });
    };
    fail(kNow, u"unreachable"_s, u"one"_s);
    fail(kNow + 5min, u"timeout"_s, u"two"_s);
    REQUIRE(all().size() == 1);
    core::ChannelHealth expected{PostChannel::Mail,    kNow, kNow + 5min, {}, u"timeout"_s,
                                 u"x"_s.repeated(500), 2,    u"two"_s};
    CHECK(all().first() == expected);

    company::writing(session, [&] {
        store::restoreChannel(session, PostChannel::Mail, u"three"_s, kNow + 9min);
        store::restoreChannel(session, PostChannel::Sms, u"three"_s, kNow);
    });
    expected = {PostChannel::Mail, {}, kNow + 9min, kNow + 9min, {}, {}, 0, u"three"_s};
    REQUIRE(all().size() == 2);
    CHECK(all().first() == expected);
    fail(kNow + 20min, u"timeout"_s, u"one"_s);
    CHECK(all().first().failingSince == kNow + 20min);
    CHECK(all().first().lastSuccessAt == kNow + 9min);
    CHECK(all().first().failures == 1);
}
