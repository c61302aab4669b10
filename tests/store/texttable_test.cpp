#include "store/texttable.h"

#include "store/unitofwork.h"
#include "support/teststore.h"

using namespace Qt::StringLiterals;
using core::MessageText;
using support::TestStore;
using support::valueOf;

namespace {

const core::TextKey kKey{core::Purpose::Progress, core::Medium::Sms, QStringLiteral("es")};

MessageText version(int number, const QString& body) {
    return {kKey, number, {}, body, {}, core::Instant(1000 * number)};
}

template <class Body>
auto in(TestStore& store, Body body) {
    using Value = std::invoke_result_t<Body>;
    return valueOf(store::write(store.session(), [&]() -> core::Result<Value> { return body(); }));
}

} // namespace

TEST_CASE("the newest version of a text is the one in use, and a version is written once") {
    TestStore store(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    CHECK_FALSE(in(store, [&] { return store::findText(store.session(), kKey); }));
    CHECK(in(store, [&] { return store::insertText(store.session(), version(1, u"uno"_s)); }));
    CHECK(in(store, [&] { return store::insertText(store.session(), version(2, u"dos"_s)); }));
    CHECK_FALSE(in(store, [&] { return store::insertText(store.session(), version(2, u"tres"_s)); }));
    CHECK(in(store, [&] { return store::findText(store.session(), kKey); }) == version(2, u"dos"_s));
    CHECK(in(store, [&] { return store::findTexts(store.session()); }) == QList{version(2, u"dos"_s)});
    CHECK(in(store, [&] { return store::findTextVersions(store.session(), kKey); }) ==
          QList{version(2, u"dos"_s), version(1, u"uno"_s)});
}

TEST_CASE("a phrase is written anew under its key and language, and goes") {
    TestStore store(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto write = [&](const QString& language, const QString& text) {
        return in(store, [&] {
            store::writePhrase(store.session(), {u"gracias"_s, language, text, false});
            return true;
        });
    };
    REQUIRE(write(u"es"_s, u"Gracias"_s));
    REQUIRE(write(u"en"_s, u"Thanks"_s));
    REQUIRE(write(u"es"_s, u"Muchas gracias"_s));
    const auto phrases = in(store, [&] { return store::findPhrases(store.session()); });
    REQUIRE(phrases.size() == 2);
    CHECK(phrases[1] == core::StoredPhrase{u"gracias"_s, u"es"_s, u"Muchas gracias"_s, false});
    in(store, [&] {
        store::deletePhrase(store.session(), u"gracias"_s, u"es"_s);
        return true;
    });
    CHECK(in(store, [&] { return store::findPhrases(store.session()); }).size() == 1);
}
