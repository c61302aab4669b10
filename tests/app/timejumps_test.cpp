#include "app/agreements.h"
#include "app/alarms.h"
#include "app/storetime.h"
#include "app/wording.h"
#include "commanddesk.h"
#include "store/clocktable.h"
#include "store/nextwork.h"
#include "store/notificationtable.h"
#include "store/servertime.h"
#include "support/timejumps.h"

using namespace Qt::StringLiterals;
using namespace commandtest;
using support::kStoryStart;
using support::StorySeat;
using support::TimeStory;
using support::valueOf;

namespace {

constexpr int kStories = 100;
constexpr quint32 kSeed = 24;
constexpr core::Duration kLook = 1min;
/// The alarms of these promises come within twelve hours.
constexpr core::Duration kAllowance = 11h;
constexpr core::Duration kLength = 24h;

/// Three alarms a case: half of the time, most of it, all of it.
void agree(CommandDesk& desk) {
    core::Target target;
    target.measure = core::Measure::Resolution;
    target.allowance = core::clockHours(kAllowance);
    target.thresholds = {{50, {}, {core::Recipient::Supervisors}, false},
                         {80, {}, {core::Recipient::Supervisors}, false},
                         {{}, 0h, {core::Recipient::Supervisors}, false}};
    core::Agreement agreement;
    agreement.code = u"test"_s;
    agreement.name = {u"Prueba"_s, u"Test"_s};
    agreement.targets = {target};
    valueOf(app::saveAgreement(desk.session(), desk.clock, desk.administrator, agreement, u"test"_s));
    valueOf(desk.bus().refreshCompany());
}

/// A machine of a story that does the jobs.
struct Worker {
    Worker(CommandDesk& desk, const TimeStory& story, int number, const core::Duration& at)
        : seat(story, number, at)
        , session(desk.testStore().connect())
        , bus(*session, seat, u"seat-%1"_s.arg(number)) {}

    StorySeat seat;
    std::unique_ptr<store::Session> session;
    app::Bus bus;
    core::Instant nextAt; ///< sleeps until then, as agents do
};

/// Lets one story happen to fresh cases; how many of their alarms rang, each looked at in the moment when it did.
class Stage {
public:
    explicit Stage(store::Engine engine)
        : m_desk(engine) {
        agree(m_desk);
    }

    int play(const TimeStory& story) {
        m_desk.clock.set(kStoryStart);
        m_cases.clear();
        for (int i = 0; i < 2; ++i)
            m_cases << m_desk.logged();
        m_rung.clear();
        core::Duration at{};
        std::vector<std::unique_ptr<Worker>> workers;
        for (int i = 0; i < story.seats.size(); ++i)
            workers.push_back(std::make_unique<Worker>(m_desk, story, i, at));
        for (; at < kLength; at += kLook) {
            m_desk.clock.set(kStoryStart + at);
            for (auto& worker : workers)
                if (!story.isSuspended(at))
                    round(*worker, story, at);
        }
        return static_cast<int>(m_rung.size());
    }

private:
    void round(Worker& worker, const TimeStory& story, core::Duration at) {
        worker.seat.look();
        if (worker.seat.now() < worker.nextAt)
            return;
        const auto report = app::ringAlarms(*worker.session, worker.bus, worker.seat.now(), 100);
        worker.nextAt = m_desk.reading([&] { return store::findNextWork(m_desk.session(), worker.seat.now()); })
                            .value_or(kStoryStart + kLength);
        if (valueOf(report).cases == 0)
            return;
        for (const core::CaseId id : m_cases)
            for (const auto& each : m_desk.reading([&] { return store::findRungAlarms(m_desk.session(), id); }))
                if (const auto key = std::pair(id, each.code); !m_rung.contains(key)) {
                    const core::Duration late = kStoryStart + at - plannedAt(each.code);
                    CHECK(late >= 0ms);
                    CHECK(late <= story.latest + kLook);
                    m_rung.insert(key, at);
                }
    }

    static core::Instant plannedAt(const QString& alarm) {
        const qint64 percent = alarm == u"due" ? 100 : alarm.chopped(1).toInt();
        return kStoryStart + kAllowance * percent / 100;
    }

    CommandDesk m_desk;
    QList<core::CaseId> m_cases;
    QMap<std::pair<core::CaseId, QString>, core::Duration> m_rung;
};

/// The real time, and whatever wall clock one likes.
class OddWall final : public core::ComparedClock {
public:
    [[nodiscard]] core::Instant now() const override { return core::SystemClock().now() + ahead; }
    [[nodiscard]] core::Duration uptime() const override { return core::MachineClock().uptime(); }
    [[nodiscard]] bool isSynchronized() const override { return false; }
    core::Duration ahead{};
};

} // namespace

TEST_CASE("clocks leap in a hundred ways, and every alarm rings once, none early") {
    const auto engine = GENERATE(store::Engine::Sqlite, store::Engine::Postgres);
    Stage stage(engine);
    QRandomGenerator random(kSeed);
    for (int number = 0; number < kStories; ++number) {
        const TimeStory story = support::makeStory(random, number);
        if (story.hasServer != (engine == store::Engine::Postgres) && story.name != u"suspended")
            continue;
        INFO(number << ": " << story.name.toStdString());
        CHECK(stage.play(story) == 6);
    }
}

TEST_CASE("the time of a store is its server's, whatever the wall says") {
    support::TestStore store(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    OddWall wall;
    wall.ahead = 10min;
    app::StoreTime time(wall);
    const auto trust = valueOf(time.compare(store.session()));
    const core::Duration away = time.now() - core::SystemClock().now();
    if (store.session().engine() == store::Engine::Postgres) {
        CHECK(std::chrono::abs(away) < 1s);
        CHECK(trust.concern == core::TimeConcern::Differs);
        CHECK(app::describe(app::troubleOf(trust)).contains(u"10 min ahead of the server"));
        wall.ahead = -30h;
        CHECK(std::chrono::abs(time.now() - core::SystemClock().now()) < 1s);
        CHECK(app::describe(app::troubleOf(valueOf(time.compare(store.session())))).contains(u"1 d 6 h behind the"));
    } else {
        CHECK(std::chrono::abs(away - 10min) < 1s);
        CHECK(trust == core::TimeTrust());
        wall.ahead = 70min;
        CHECK(std::chrono::abs(time.now() - core::SystemClock().now() - 10min) < 1s);
        CHECK(app::describe(app::troubleOf(valueOf(time.compare(store.session())))).contains(u"1 h ahead of"));
    }
}

TEST_CASE("a clock behind the newest entry of a store's file is told of") {
    CommandDesk desk(store::Engine::Sqlite);
    desk.clock.set(core::SystemClock().now());
    desk.logged();
    OddWall wall;
    wall.ahead = -5 * 365 * 24h;
    app::StoreTime time(wall);
    const auto trouble = app::troubleOf(valueOf(time.compare(desk.session())));
    CHECK(trouble.rule == u"clock.behind"_s);
    CHECK(app::describe(trouble).contains(u"1825 d behind the newest entry"));
}

TEST_CASE("a lease that a wrong clock took for years ahead keeps nobody away") {
    support::TestStore store(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto take = [&](const QString& holder, core::Instant now) {
        return valueOf(store::write(store.session(), [&]() -> core::Result<bool> {
            return store::takeLease(store.session(), u"alarms"_s, holder, now, now + 2s);
        }));
    };
    CHECK(take(u"wrong"_s, kStoryStart + 5 * 365 * 24h));
    CHECK(take(u"right"_s, kStoryStart));
    CHECK_FALSE(take(u"other"_s, kStoryStart - 30s));
    CHECK_FALSE(take(u"other"_s, kStoryStart + 1s));
    CHECK(take(u"other"_s, kStoryStart + 2s));
}
