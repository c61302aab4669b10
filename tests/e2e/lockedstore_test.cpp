#include "e2e/ctl.h"

#include "store/sqlitecopy.h"

using namespace Qt::StringLiterals;
using e2e::Answer;
using e2e::Ctl;
using e2e::Place;

namespace {

/// Another program that keeps the whole store to itself.
class Lock {
public:
    explicit Lock(const Place& place)
        : m_handle(store::sqlite::openRaw(place.uri().path, false)) {
        static_cast<void>(store::sqlite::askRaw(m_handle.get(), "PRAGMA busy_timeout = 30000"));
        static_cast<void>(store::sqlite::askRaw(m_handle.get(), "BEGIN EXCLUSIVE"));
    }
    void release() { m_handle.reset(); }

private:
    store::sqlite::Handle m_handle;
};

} // namespace

TEST_CASE("a store that another program locks is busy, and works when it is let go") {
    const Place place(store::Engine::Sqlite);
    const Ctl ctl(place.uri().path);
    ctl.create();
    Lock lock(place);
    const QString sentence =
        e2e::refusal(ctl, 3, u"store.busy"_s, {u"case"_s, u"log"_s}, e2e::callLine(u"locked"_s, 1));
    CHECK(sentence.contains(u"Another program is using the store"));
    CHECK(sentence.contains(u"Try again"));
    lock.release();
    const QJsonObject receipt = ctl.run({u"case"_s, u"log"_s}, e2e::callLine(u"locked"_s, 1)).object();
    CHECK_FALSE(receipt[u"repeat"].toBool());
}

TEST_CASE("a lock in the middle of work costs no receipt and no line in silence") {
    const Place place(store::Engine::Sqlite);
    const Ctl ctl(place.uri().path);
    ctl.create();
    QProcess log;
    ctl.start(log, {u"case"_s, u"log"_s});
    log.write(e2e::callLine(u"before"_s, 1));
    const QByteArray first = e2e::nextLine(log);
    REQUIRE(first.contains("\"number\""));

    Lock lock(place);
    SECTION("a short one is waited for") {
        log.write(e2e::callLine(u"during"_s, 2));
        log.waitForBytesWritten();
        lock.release();
        CHECK(e2e::nextLine(log).contains("\"number\""));
        CHECK(e2e::answerOf(log).exit == 0);
    }
    SECTION("a long one is told with its line, and nothing after it is tried") {
        log.write(e2e::callLine(u"during"_s, 2) + e2e::callLine(u"after"_s, 3));
        const Answer refused = e2e::answerOf(log);
        CHECK(refused.exit == 4);
        CHECK(refused.object()[u"error"].toString() == u"store.busy");
        CHECK(refused.object()[u"line"].toInt() == 2);
        CHECK(refused.err.contains("Line 2 was not logged"));
        CHECK(refused.err.contains("Nothing after line 2"));
        lock.release();
    }
    const Answer again = ctl.run({u"case"_s, u"log"_s}, e2e::callLine(u"before"_s, 1) + e2e::callLine(u"during"_s, 2) +
                                                            e2e::callLine(u"after"_s, 3));
    CHECK(again.exit == 0);
    CHECK(again.objects()[0][u"repeat"].toBool());
    CHECK(ctl.cases(u"text:zumbido"_s).size() == 3);
}
