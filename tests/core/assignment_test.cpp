#include "core/assignment.h"

#include "core/slaclock.h"

#include "support/strings.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Candidate manager(int id, const QString& name, const Load& load = {}) {
    Candidate candidate;
    candidate.user.id = UserId(id);
    candidate.user.name = name;
    candidate.user.role = Role::ClaimsManager;
    candidate.load = load;
    return candidate;
}

const AssignmentNeed kNeed{u"claim"_s, {u"part"_s, u"repair"_s}, u"es"_s};

Assignment chosen(const QList<Candidate>& candidates, QTime time = QTime(10, 0)) {
    return chooseOwner(candidates, kNeed, time);
}

QString ruleIn(const Assignment& assignment) {
    return QJsonDocument::fromJson(assignment.reason.toUtf8())[u"rule"].toString();
}

} // namespace

TEST_CASE("the least loaded manager takes the case, where what is due soon weighs more") {
    const auto ana = manager(1, u"Ana"_s, {6, 2, 2, {}});   // 10
    const auto luis = manager(2, u"Luis"_s, {9, 0, 0, {}}); // 9
    const Assignment assignment = chosen({ana, luis});
    CHECK(assignment.owner == UserId(2));
    CHECK(assignment.reason ==
          u"{\"candidates\":[{\"name\":\"Luis\",\"open\":9,\"today\":0},{\"name\":\"Ana\",\"open\":6,\"today\":2}],"
          "\"rule\":\"least_load\"}"_s);
}

TEST_CASE("equal loads go to the longest idle, then to the lower id") {
    const auto ana = manager(1, u"Ana"_s, {3, 0, 0, Instant(2000)});
    const auto luis = manager(2, u"Luis"_s, {3, 0, 0, Instant(1000)});
    const auto never = manager(3, u"Eva"_s, {3, 0, 0, {}});
    CHECK(chosen({ana, luis}).owner == UserId(2));
    CHECK(chosen({ana, luis, never}).owner == UserId(3));
    CHECK(chosen({manager(5, u"B"_s), manager(4, u"A"_s)}).owner == UserId(4));
}

TEST_CASE("the reason names the chosen one first and at most three others") {
    QList<Candidate> many;
    for (int id = 1; id <= 9; ++id)
        many << manager(id, QString::number(id), {10 - id, 0, 0, {}});
    const auto named = QJsonDocument::fromJson(chosen(many).reason.toUtf8())[u"candidates"].toArray();
    REQUIRE(named.size() == 4);
    CHECK(named[0][u"name"].toString() == u"9"_s);
    CHECK(named[3][u"name"].toString() == u"6"_s);
}

TEST_CASE("only active people with the skill are asked") {
    auto gone = manager(1, u"Gone"_s);
    gone.user.isActive = false;
    auto other = manager(2, u"Other"_s, {30, 0, 0, {}});
    SECTION("a skill of a sort rules out those who have only others of that sort") {
        const auto skill = GENERATE(u"complaint"_s, u"delivery"_s, u"en"_s);
        auto unskilled = manager(3, u"Unskilled"_s);
        unskilled.user.skills = {skill};
        CHECK(chosen({gone, unskilled, other}).owner == UserId(2));
        CHECK(ruleIn(chosen({gone, unskilled})) == u"nobody_skilled"_s);
        CHECK_FALSE(chosen({gone, unskilled}).owner.isValid());
    }
    SECTION("the topic or any above it will do, together with kind and language") {
        auto skilled = manager(3, u"Skilled"_s);
        skilled.user.skills = {u"delivery"_s, u"repair"_s, u"claim"_s, u"en"_s, u"es"_s};
        CHECK(chosen({gone, skilled, other}).owner == UserId(3));
        skilled.user.skills = {u"repair"_s, u"complaint"_s};
        CHECK(chosen({gone, skilled, other}).owner == UserId(2));
    }
    SECTION("nobody at all") {
        CHECK(ruleIn(chosen({gone})) == u"nobody_active"_s);
        CHECK_FALSE(chosen({}).owner.isValid());
    }
}

TEST_CASE("a shift is half-open and may run past midnight") {
    auto day = manager(1, u"Day"_s);
    day.user.shiftFrom = QTime(8, 0);
    day.user.shiftTo = QTime(16, 0);
    auto night = manager(2, u"Night"_s);
    night.user.shiftFrom = QTime(22, 0);
    night.user.shiftTo = QTime(6, 0);
    const auto onShift = [&](QTime time) { return chosen({day, night}, time); };
    CHECK(onShift(QTime(8, 0)).owner == UserId(1));
    CHECK(onShift(QTime(15, 59, 59)).owner == UserId(1));
    CHECK(onShift(QTime(22, 0)).owner == UserId(2));
    CHECK(onShift(QTime(3, 0)).owner == UserId(2));
    CHECK(ruleIn(onShift(QTime(16, 0))) == u"nobody_on_shift"_s);
    CHECK(ruleIn(onShift(QTime(6, 0))) == u"nobody_on_shift"_s);
    CHECK(onShift(QTime(6, 0)).owner.isValid());
}

TEST_CASE("someone at capacity is passed over, unless all are") {
    auto full = manager(1, u"Full"_s, {5, 0, 0, {}});
    full.user.capacity = 5;
    auto fuller = manager(2, u"Fuller"_s, {6, 0, 0, {}});
    fuller.user.capacity = 6;
    const auto busy = manager(3, u"Busy"_s, {39, 9, 9, {}});
    CHECK(chosen({full, fuller, busy}).owner == UserId(3));
    CHECK(chosen({full, fuller}).owner == UserId(1));
    CHECK(ruleIn(chosen({full, fuller})) == u"nobody_below_capacity"_s);
}

TEST_CASE("who is absent is passed over, whatever else speaks for him") {
    auto away = manager(1, u"Away"_s);
    away.isAbsent = true;
    auto full = manager(2, u"Full"_s, {40, 0, 0, {}});
    CHECK(chosen({away, manager(3, u"There"_s, {20, 0, 0, {}})}).owner == UserId(3));
    CHECK(chosen({away, full}).owner == UserId(2));
    CHECK(ruleIn(chosen({away, full})) == u"nobody_below_capacity"_s);
    full.user.shiftFrom = QTime(20, 0);
    full.user.shiftTo = QTime(22, 0);
    CHECK(chosen({away, full}).owner == UserId(2));
    CHECK(ruleIn(chosen({away, full})) == u"nobody_on_shift"_s);
}

TEST_CASE("nobody gets a case when all who could take it are absent") {
    auto away = manager(1, u"Away"_s);
    away.isAbsent = true;
    auto unskilled = manager(2, u"Unskilled"_s);
    unskilled.user.skills = {u"complaint"_s};
    CHECK_FALSE(chosen({away}).owner.isValid());
    CHECK(ruleIn(chosen({away})) == u"everybody_absent"_s);
    CHECK_FALSE(chosen({away, unskilled}).owner.isValid());
}

TEST_CASE("a case that is given counts by how near it is due") {
    Load load{5, 1, 0, {}};
    const Instant now(1'000'000'000'000);
    load.add(runningDue(Measure::Resolution, now + std::chrono::hours(3), std::chrono::hours(24)), now);
    CHECK(load == Load{6, 2, 1, now});
    load.add(runningDue(Measure::Resolution, now + std::chrono::hours(23), std::chrono::hours(24)), now);
    load.add({ClockState::Met, Measure::Resolution, {}, {}, {}, {}}, now);
    CHECK(load == Load{8, 3, 1, now});
}

TEST_CASE("a case without category or language asks for no such skill") {
    auto specialist = manager(1, u"Specialist"_s);
    specialist.user.skills = {u"repair"_s, u"es"_s, u"claim"_s};
    CHECK(chooseOwner({specialist}, {u"claim"_s, {}, {}}, QTime(10, 0)).owner == UserId(1));
}
