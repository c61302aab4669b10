#include "core/absence.h"

#include "support/strings.h"

using namespace core;
using namespace std::chrono_literals;

namespace {

const Instant kMonday(1'795'000'000'000);

Absence absence(UserId user, Instant from, Instant until) {
    Absence made;
    made.id = AbsenceId(1);
    made.user = user;
    made.from = from;
    made.until = until;
    return made;
}

Candidate candidate(int id) {
    Candidate made;
    made.user.id = UserId(id);
    return made;
}

} // namespace

TEST_CASE("an absence is half-open, and counts until it was ended only") {
    Absence away = absence(UserId(1), kMonday, kMonday + 48h);
    CHECK_FALSE(away.isInForce(kMonday - 1ms));
    CHECK(away.isInForce(kMonday));
    CHECK(away.isInForce(kMonday + 48h - 1ms));
    CHECK_FALSE(away.isInForce(kMonday + 48h));
    away.endedAt = kMonday + 24h;
    CHECK(away.isInForce(kMonday + 24h - 1ms));
    CHECK_FALSE(away.isInForce(kMonday + 24h));
    away.endedAt = kMonday + 72h;
    CHECK(away.end() == kMonday + 48h);
}

TEST_CASE("one that was taken back is never in force and overlaps nothing") {
    Absence away = absence(UserId(1), kMonday, kMonday + 48h);
    CHECK(away.overlaps(kMonday + 47h, kMonday + 60h));
    CHECK_FALSE(away.overlaps(kMonday + 48h, kMonday + 60h));
    CHECK_FALSE(away.overlaps(kMonday - 5h, kMonday));
    for (const Duration before : {Duration(0), Duration(3h)}) {
        away.endedAt = away.from - before;
        CHECK_FALSE(away.isInForce(kMonday));
        CHECK_FALSE(away.overlaps(kMonday - 99h, kMonday + 99h));
        CHECK(presentOrNextAbsenceOf({away}, UserId(1), kMonday - 99h) == nullptr);
    }
}

TEST_CASE("of several absences the one in force is found, else the next") {
    const Absence next = absence(UserId(1), kMonday + 100h, kMonday + 110h);
    const Absence later = absence(UserId(1), kMonday + 200h, kMonday + 210h);
    const Absence other = absence(UserId(2), kMonday, kMonday + 300h);
    const QList<Absence> all{later, other, next};
    CHECK(absenceOf(all, UserId(1), kMonday) == nullptr);
    CHECK(*absenceOf(all, UserId(1), kMonday + 105h) == next);
    CHECK(*presentOrNextAbsenceOf(all, UserId(1), kMonday) == next);
    CHECK(*presentOrNextAbsenceOf(all, UserId(1), kMonday + 110h) == later);
    CHECK(presentOrNextAbsenceOf(all, UserId(1), kMonday + 210h) == nullptr);
}

TEST_CASE("candidates are marked and unmarked as absences begin and end") {
    QList<Candidate> candidates{candidate(1), candidate(2)};
    const QList<Absence> absences{absence(UserId(2), kMonday, kMonday + 1h)};
    markAbsent(candidates, absences, kMonday);
    CHECK_FALSE(candidates[0].isAbsent);
    CHECK(candidates[1].isAbsent);
    markAbsent(candidates, absences, kMonday + 1h);
    CHECK_FALSE(candidates[1].isAbsent);
}
