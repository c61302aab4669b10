#include "store/changecursor.h"

#include "store/unitofwork.h"
#include "support/teststore.h"

using namespace Qt::StringLiterals;
using store::Change;
using store::Engine;
using support::TestStore;
using support::valueOf;

namespace {

Change append(store::Session& session, const QString& verb) {
    return valueOf(store::write(session, [&]() -> core::Result<Change> {
        Change change{0, core::Instant(1000), core::UserId(7), u"desk-1"_s, u"case"_s, 42, 3, verb};
        store::appendChange(session, change);
        return change;
    }));
}

QStringList verbsOf(const QList<Change>& changes) {
    QStringList verbs;
    for (const Change& change : changes)
        verbs << change.verb;
    return verbs;
}

QStringList verbsNext(store::ChangeCursor& cursor, store::Session& session) {
    return verbsOf(
        valueOf(store::read(session, [&]() -> core::Result<QList<Change>> { return cursor.next(session, 100); })));
}

} // namespace

TEST_CASE("a change that commits after a later one is not lost") {
    TestStore store(Engine::Postgres);
    const auto slowDesk = store.connect();
    const auto reader = store.connect();
    store::ChangeCursor cursor(0);

    const auto done = store::write(*slowDesk, [&]() -> core::Result<void> {
        Change slow{0, core::Instant(1), core::UserId(1), u"slow"_s, u"case"_s, 1, 1, u"resolve"_s};
        store::appendChange(*slowDesk, slow);
        append(store.session(), u"note"_s);
        CHECK(verbsNext(cursor, *reader) == QStringList{u"note"_s});
        return {};
    });
    REQUIRE(done);

    CHECK(verbsNext(cursor, *reader) == QStringList{u"resolve"_s});
    CHECK(verbsNext(cursor, *reader).isEmpty());
}

TEST_CASE("a change that was rolled back leaves no gap to wait for") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::ChangeCursor cursor(0);
    const auto refused = store::write(store.session(), [&]() -> core::Result<void> {
        Change change{0, core::Instant(1), core::UserId(1), u"desk"_s, u"case"_s, 1, 1, u"close"_s};
        store::appendChange(store.session(), change);
        return core::fail(core::ErrorCode::Refused, u"close.no_evidence"_s);
    });
    REQUIRE_FALSE(refused);
    append(store.session(), u"note"_s);

    CHECK(verbsNext(cursor, store.session()) == QStringList{u"note"_s});
    append(store.session(), u"wait"_s);
    CHECK(verbsNext(cursor, store.session()) == QStringList{u"wait"_s});
}
