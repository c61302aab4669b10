#include "store/uri.h"

#include "support/teststore.h"

using namespace Qt::StringLiterals;
using store::Engine;
using store::Uri;
using support::valueOf;

TEST_CASE("a bare path and a sqlite: URI name the same file") {
    CHECK(valueOf(Uri::parse(u"/data/a store.reparo"_s)) == valueOf(Uri::parse(u"sqlite:/data/a store.reparo"_s)));
    CHECK(valueOf(Uri::parse(u"sqlite:///data/store"_s)).path == u"/data/store");
    CHECK(valueOf(Uri::parse(u"store?schema=x"_s)).path == u"store?schema=x");
}

TEST_CASE("a PostgreSQL URI is read with all its parts") {
    const Uri uri = valueOf(Uri::parse(u"postgresql://ana%40desk:p%3Ass%2Fw@db.example:6543/quejas?schema=cali"_s));
    CHECK(uri.engine == Engine::Postgres);
    CHECK(uri.user == u"ana@desk");
    CHECK(uri.password == u"p:ss/w");
    CHECK(uri.host == u"db.example");
    CHECK(uri.port == 6543);
    CHECK(uri.database == u"quejas");
    CHECK(uri.schema == u"cali");
}

TEST_CASE("a store's URI survives being written and read") {
    const QString text =
        GENERATE(u"sqlite:/data/con ñ y %41.reparo"_s, u"postgresql://u:%25%3A@[::1]:5433/d"_s,
                 u"postgres://localhost/d"_s, u"postgresql://postgres@:5432/d?host=/tmp/a%20b&schema=s"_s);
    const Uri uri = valueOf(Uri::parse(text));
    CHECK(valueOf(Uri::parse(uri.toText())) == uri);
}

TEST_CASE("what people and logs see of a URI has no password") {
    const Uri uri = valueOf(Uri::parse(u"postgresql://ana:secreto@db/quejas"_s));
    CHECK_FALSE(uri.toDisplay().contains(u"secreto"));
    CHECK(uri.toDisplay().contains(u"quejas"));
}

TEST_CASE("an unusable URI is refused without its password") {
    const QString text =
        GENERATE(u""_s, u"mysql://ana:secreto@db/quejas"_s, u"postgresql://ana:secreto@db:port/quejas"_s,
                 u"postgresql://ana:secreto@db"_s, u"postgresql://ana:secreto@db/quejas?sslkey=secreto"_s);
    const auto refused = Uri::parse(text);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::Invalid);
    CHECK_FALSE(refused.error().detail.contains(u"secreto"));
}
