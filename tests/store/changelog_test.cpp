#include "store/changelog.h"

#include "store/unitofwork.h"
#include "support/teststore.h"
#include <QEventLoop>
#include <QTimer>

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

QList<Change> since(store::Session& session, qint64 seq) {
    return valueOf(store::read(
        session, [&]() -> core::Result<QList<Change>> { return store::findChangesSince(session, seq, 100); }));
}

} // namespace

TEST_CASE("a desk that was away catches up from the last change that it saw") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Change first = append(store.session(), u"assign"_s);
    const Change second = append(store.session(), u"note"_s);
    const auto otherDesk = store.connect();

    CHECK(since(*otherDesk, 0) == QList<Change>{first, second});
    CHECK(since(*otherDesk, first.seq) == QList<Change>{second});
    CHECK(since(*otherDesk, second.seq).isEmpty());
    CHECK(valueOf(store::read(*otherDesk, [&]() -> core::Result<qint64> { return store::lastChange(*otherDesk); })) ==
          second.seq);
}

TEST_CASE("a commit wakes the other desks and not the one that made it") {
    TestStore store(Engine::Postgres);
    const auto otherDesk = store.connect();
    QEventLoop waiting;
    bool isSelfWoken = false;
    store.session().listen([&] { isSelfWoken = true; });
    otherDesk->listen([&] { waiting.quit(); });
    QTimer::singleShot(10'000, &waiting, [&] { waiting.exit(1); });

    append(store.session(), u"note"_s);

    CHECK(waiting.exec() == 0);
    CHECK_FALSE(isSelfWoken);
}
