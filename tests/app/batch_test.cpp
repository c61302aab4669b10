#include "commanddesk.h"
#include "store/casepage.h"

using namespace Qt::StringLiterals;
using namespace commandtest;

namespace {

qint64 countCases(CommandDesk& desk) {
    return desk.reading([&] { return store::countCases(desk.session(), {}, desk.clock.now()); });
}

QList<app::Command> calls(CommandDesk& desk, int count) {
    QList<app::Command> commands;
    for (int i = 0; i < count; ++i)
        commands << desk.call();
    return commands;
}

QString ruleOf(const core::Result<app::Receipt>& result) { return result ? QString() : result.error().rule; }

} // namespace

TEST_CASE("a batch of calls is logged as if one after the other") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto isKeepGood = GENERATE(false, true);
    const auto results = desk.bus().runBatch(desk.supervisor, calls(desk, 450), isKeepGood);
    REQUIRE(results.size() == 450);
    for (int i = 0; i < 450; ++i)
        CHECK(support::valueOf(results[i]).number == u"R-2026-%1"_s.arg(i + 1, 6, 10, QChar(u'0')));
    CHECK(countCases(desk) == 450);
}

TEST_CASE("all or nothing leaves the store as it was when one is wrong, and says which") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    auto commands = calls(desk, 5);
    SECTION("by its fields") {
        std::get<app::LogCase>(commands[3]).summary.clear();
        const auto results = desk.bus().runBatch(desk.supervisor, commands, false);
        CHECK(ruleOf(results[3]) == u"invalid"_s);
        CHECK(ruleOf(results[0]) == u"batch.rolled_back"_s);
    }
    SECTION("by the state of the store") {
        commands[3] = app::Command(note(core::CaseId(99), u"x"_s));
        const auto results = desk.bus().runBatch(desk.supervisor, commands, false);
        CHECK(ruleOf(results[3]) == u"case.unknown"_s);
        CHECK(ruleOf(results[0]) == u"batch.rolled_back"_s);
        CHECK(ruleOf(results[4]) == u"batch.rolled_back"_s);
    }
    CHECK(countCases(desk) == 0);
}

TEST_CASE("keeping the good ones, each stands for itself, however many are wrong") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto wrongEvery = GENERATE(7, 100);
    auto commands = calls(desk, 210);
    for (int i = 0; i < commands.size(); ++i)
        if (i % wrongEvery == 3)
            commands[i] = app::Command(note(core::CaseId(9999), u"x"_s));
    const auto results = desk.bus().runBatch(desk.supervisor, commands, true);
    int good = 0;
    for (int i = 0; i < results.size(); ++i) {
        CHECK(ruleOf(results[i]) == (i % wrongEvery == 3 ? u"case.unknown"_s : QString()));
        good += results[i] ? 1 : 0;
    }
    CHECK(countCases(desk) == good);
}

TEST_CASE("the same line twice in one batch is one case") {
    CommandDesk desk(store::Engine::Sqlite);
    auto first = desk.call();
    first.key = u"line-1"_s;
    const auto results = desk.bus().runBatch(desk.supervisor, {first, first}, true);
    CHECK(support::valueOf(results[1]).isRepeat);
    CHECK(countCases(desk) == 1);
}

TEST_CASE("a store in trouble answers the whole batch at once") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto commands = calls(desk, 450);
    const auto reader = desk.testStore().connect(store::Session::Mode::ReadOnly);
    app::Bus bus(*reader, desk.clock, u"desk-2"_s);
    const auto results = bus.runBatch(desk.supervisor, commands, true);
    for (const auto& each : results)
        CHECK(ruleOf(each) == u"store.read_only"_s);
}
