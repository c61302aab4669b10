#include "core/timeguard.h"

#include "support/strings.h"
#include "support/timejumps.h"
#include <QHash>

using namespace core;
using namespace std::chrono_literals;
using support::StorySeat;
using support::TimeStory;

namespace {

constexpr int kStories = 200;
constexpr quint32 kSeed = 20261127;
constexpr Duration kLook = 5s;
constexpr Duration kLength = 26h;

TimeReading reading(Instant wall, Duration uptime, std::optional<Instant> server = {}) {
    TimeReading made;
    made.wall = wall;
    made.uptime = uptime;
    made.server = server;
    return made;
}

/// Lets alarms at these true times ring at all seats, as a store would: each once. When each rang, by true time.
QList<std::optional<Duration>> play(const TimeStory& story, const QList<Duration>& alarms) {
    QList<std::optional<Duration>> rung(alarms.size());
    Duration at{};
    std::vector<StorySeat> seats;
    for (int i = 0; i < story.seats.size(); ++i)
        seats.emplace_back(story, i, at);
    for (; at < kLength; at += kLook) {
        if (story.isSuspended(at))
            continue;
        for (StorySeat& seat : seats) {
            seat.look();
            const Instant now = seat.now();
            for (int i = 0; i < alarms.size(); ++i)
                if (!rung[i] && support::kStoryStart + alarms[i] <= now)
                    rung[i] = at;
        }
    }
    return rung;
}

const Instant kNow = support::kStoryStart;

} // namespace

TEST_CASE("whatever the clocks do, each alarm rings, none early, and late only while nobody can know the time") {
    QRandomGenerator random(kSeed);
    for (int number = 0; number < kStories; ++number) {
        const TimeStory story = support::makeStory(random, number);
        INFO(number << ": " << story.name.toStdString());
        QList<Duration> alarms;
        for (int i = 0; i < 30; ++i)
            alarms << std::chrono::seconds(random.bounded(12 * 3600));
        const auto rung = play(story, alarms);
        for (int i = 0; i < alarms.size(); ++i) {
            REQUIRE(rung[i]);
            const Duration late = *rung[i] - alarms[i];
            CHECK(late >= 0ms);
            CHECK(late <= story.latest + kLook);
        }
    }
}

TEST_CASE("without a server a leap is held until a time server confirms it, or for ten minutes") {
    TimeGuard guard(reading(kNow, 1h));
    CHECK(guard.timeAt(kNow + 1s, 1h + 1s) == kNow + 1s);
    // Even before anybody looked.
    CHECK(guard.timeAt(kNow + 24h + 1s, 1h + 1s) == kNow + 1s);
    CHECK(guard.timeAt(kNow - 24h, 1h + 1s) == kNow - 24h);
    guard.note(reading(kNow + 24h, 1h));
    CHECK(guard.trust() == TimeTrust{TimeConcern::Stepped, 24h});
    SECTION("a time server") {
        TimeReading confirmed = reading(kNow + 24h + 5s, 1h + 5s);
        confirmed.isSynchronized = true;
        guard.note(confirmed);
        CHECK(guard.trust() == TimeTrust{});
        CHECK(guard.timeAt(kNow + 24h + 6s, 1h + 6s) == kNow + 24h + 6s);
    }
    SECTION("ten minutes") {
        guard.note(reading(kNow + 24h + 10min - 1s, 1h + 10min - 1s));
        CHECK(guard.trust().concern == TimeConcern::Stepped);
        CHECK(guard.timeAt(kNow + 24h + 10min, 1h + 10min) == kNow + 10min);
        guard.note(reading(kNow + 24h + 10min, 1h + 10min));
        CHECK(guard.trust() == TimeTrust{});
        CHECK(guard.timeAt(kNow + 24h + 10min, 1h + 10min) == kNow + 24h + 10min);
    }
    SECTION("another leap begins the wait anew") {
        guard.note(reading(kNow + 25h + 9min, 1h + 9min));
        guard.note(reading(kNow + 25h + 18min, 1h + 18min));
        CHECK(guard.trust().concern == TimeConcern::Stepped);
    }
    SECTION("it was mended") {
        guard.note(reading(kNow + 2min, 1h + 2min));
        CHECK(guard.trust() == TimeTrust{});
    }
}

TEST_CASE("beside a server the wall has no say, and is told of when it is two minutes away") {
    TimeGuard guard(reading(kNow + 10min, 1h, kNow));
    CHECK(guard.trust() == TimeTrust{TimeConcern::Differs, 10min});
    CHECK(guard.timeAt(kNow + 10min + 1s, 1h + 1s) == kNow + 1s);
    // The server does not answer for a while.
    guard.note(reading(kNow - 5h, 1h + 1min));
    CHECK(guard.trust() == TimeTrust{TimeConcern::Differs, -5h - 1min});
    CHECK(guard.timeAt(kNow - 5h, 1h + 1min) == kNow + 1min);
    guard.note(reading(kNow + 2min + 1min, 1h + 2min, kNow + 2min));
    CHECK(guard.trust() == TimeTrust{});
}

TEST_CASE("a server's leap counts at once when a wall that did not leap agrees") {
    TimeGuard guard(reading(kNow + 1h, 1h, kNow));
    guard.note(reading(kNow + 1h + 1min, 1h + 1min, kNow + 1h + 1min));
    CHECK(guard.timeAt(kNow, 1h + 1min) == kNow + 1h + 1min);
    SECTION("on one machine both leap, and nothing is proved") {
        guard.note(reading(kNow + 9h, 1h + 2min, kNow + 9h));
        CHECK(guard.timeAt(kNow, 1h + 2min) == kNow + 1h + 2min);
    }
}

TEST_CASE("a clock behind the store's newest entry is told of until it is past it") {
    TimeReading first = reading(kNow - 3h, 1h);
    first.newest = kNow;
    TimeGuard guard(first);
    CHECK(guard.trust() == TimeTrust{TimeConcern::Behind, -3h});
    CHECK(guard.timeAt(kNow - 3h, 1h) == kNow - 3h);
    TimeReading mended = reading(kNow + 1min, 1h + 1min);
    mended.isSynchronized = true;
    guard.note(mended);
    CHECK(guard.trust() == TimeTrust{});
}
