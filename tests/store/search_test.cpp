#include "store/search.h"

#include "listreference.h"
#include "store/casepage.h"
#include "store/casetable.h"
#include "store/execute.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;
using company::kNow;
using core::Case;
using core::CaseQuery;
using reference::Random;
using store::Engine;
using support::TestStore;

namespace {

const QStringList kWords{u"nevera"_s, u"Neverón"_s, u"lavadora"_s, u"García"_s, u"ñandú"_s,      u"enfría"_s,
                         u"ruido"_s,  u"RUIDOSA"_s, u"factura"_s,  u"117"_s,    u"devolución"_s, u"tarde"_s};
const QStringList kSearches{u"nevera"_s,
                            u"NEVERA"_s,
                            u"never"_s,
                            u"ruido"_s,
                            u"rui tarde"_s,
                            u"tarde rui"_s,
                            u"garcia nan"_s,
                            u"enfria"_s,
                            u"ñandu"_s,
                            u"comun"_s,
                            u"comun raro"_s,
                            u"raro comun"_s,
                            u"nevera comun gar"_s,
                            u"nada"_s,
                            u"comun nada"_s,
                            u"11"_s,
                            u"c"_s,
                            u"never lavadora"_s,
                            u"¿?"_s,
                            u"dev!"_s};

/// Every text says "común", one in forty "raro", and each of the others is said now and then.
QString randomText(Random& random) {
    QString text = u"común"_s;
    for (int i = 0; i < 4; ++i)
        text += u", "_s + kWords[reference::pick(random, kWords.size())];
    return reference::chance(random, 0.025) ? text + u" raro"_s : text;
}

struct Told {
    explicit Told(Engine engine)
        : store(engine)
        , company(company::found(store.session())) {}

    void tell(int count) {
        company::writing(store.session(), [&] {
            for (int i = 0; i < count; ++i) {
                Case subject = reference::randomCase(random, company);
                store::insertCase(store.session(), subject);
                texts[subject.id] = randomText(random);
                store::writeSearchText(store.session(), subject.id, texts[subject.id]);
                cases << subject;
            }
        });
    }
    void addToSome(const QString& words) {
        company::writing(store.session(), [&] {
            for (const Case& subject : std::as_const(cases))
                if (reference::chance(random, 0.2)) {
                    store::extendSearchText(store.session(), subject.id, words);
                    texts[subject.id] += u' ' + words;
                }
        });
    }
    void rewriteSome() {
        company::writing(store.session(), [&] {
            for (const Case& subject : std::as_const(cases))
                if (reference::chance(random, 0.2)) {
                    texts[subject.id] = randomText(random);
                    store::writeSearchText(store.session(), subject.id, texts[subject.id]);
                }
        });
    }
    void index(int limit) {
        company::writing(store.session(), [&] { return store::indexPending(store.session(), limit); });
    }
    [[nodiscard]] QList<core::CaseId> expected(const CaseQuery& query) const {
        QList<core::CaseId> ids;
        for (const Case& subject : reference::listed(cases, query, kNow, company))
            if (query.text.isEmpty() || reference::hasWords(texts[subject.id], query.text))
                ids << subject.id;
        return ids;
    }

    TestStore store;
    company::Company company;
    Random random{4711};
    QList<Case> cases;
    QHash<core::CaseId, QString> texts;
};

/// Lookups in the index, walks, and walks that give up after a few rows.
QList<store::ListTuning> everyWay() {
    return {{}, {1000, 0, 1000}, {0, 0, 5}, {0, 3, 10}, {0, 1000, 0}, {1000, 40, 7}};
}

void requireSearchesFind(const Told& told, store::Session& session, CaseQuery query) {
    for (const QString& search : kSearches)
        for (const store::ListTuning& tuning : everyWay()) {
            query.text = search;
            const QList<core::CaseId> expected = told.expected(query);
            CAPTURE(search, tuning.sortableRows, tuning.rareHits, tuning.walkedRows);
            company::reading(session, [&] {
                QList<core::CaseId> found;
                for (const auto& row : store::findCaseRows(session, query, kNow, std::nullopt, 1000, tuning))
                    found << row.id;
                REQUIRE(found == expected);
                const auto page = store::findCaseRows(session, query, kNow, std::nullopt, 3, tuning);
                CHECK(page.size() == std::min<qsizetype>(3, expected.size()));
                for (int i = 0; i < page.size(); ++i)
                    CHECK(page[i].id == expected[i]);
                CHECK(store::findAnchors(session, query, kNow, 7, tuning).count == expected.size());
            });
        }
}

} // namespace

TEST_CASE("a search finds what a plain look at every text finds") {
    Told told(GENERATE(Engine::Sqlite, Engine::Postgres));
    const CaseQuery query = GENERATE(
        [] {
            CaseQuery open;
            open.isOpen = true;
            return open;
        }(),
        [] {
            CaseQuery newest;
            newest.sort = core::SortOrder::Newest;
            newest.kinds = {core::Kind::Claim, core::Kind::Complaint, core::Kind::Inquiry};
            return newest;
        }());
    told.tell(150);
    told.index(90); // SQLite: the rest waits for the index
    told.addToSome(u"Añadido después"_s);
    told.rewriteSome();
    requireSearchesFind(told, told.store.session(), query);

    told.index(1000);
    told.tell(20);
    if (told.store.uri().engine == Engine::Postgres) // with statistics, words are known to be common
        store::execute(told.store.session(), u"ANALYZE"_s);
    requireSearchesFind(told, told.store.session(), query);
}

TEST_CASE("counts and heads of a searched list hold only what was searched") {
    Told told(GENERATE(Engine::Sqlite, Engine::Postgres));
    told.tell(150);
    told.index(100);
    for (const QString& search : kSearches) {
        CaseQuery query;
        query.isOpen = true;
        query.text = search;
        const auto expected = told.expected(query);
        CAPTURE(search);
        company::reading(told.store.session(), [&] {
            store::Session& session = told.store.session();
            CHECK(store::countCases(session, query, kNow) == expected.size());
            const auto groups = store::findDueGroups(session, query, kNow, kNow + std::chrono::hours(7));
            CHECK(groups.overdue + groups.withinHour + groups.today + groups.later + groups.paused + groups.other ==
                  expected.size());
            for (const Case& subject : told.cases.first(40))
                CHECK(store::findCaseRow(session, query, kNow, subject.id).has_value() ==
                      expected.contains(subject.id));
        });
    }
}

TEST_CASE("a case is found by its number and its phone from the moment it is written") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    Case subject = company::insert(session, company::openCase());
    const bool isIndexed = GENERATE(false, true);
    company::writing(session, [&] {
        const QString text = subject.number + u" Ñico Álvarez +57 300 555 0142 +573005550142 no enciende"_s;
        store::writeSearchText(session, subject.id, text);
        if (isIndexed)
            store::indexPending(session, 10);
    });
    const auto isFound = [&](const QString& typed) {
        CaseQuery query;
        query.text = typed;
        return !company::reading(session, [&] {
                    return store::findCaseRows(session, query, kNow, std::nullopt, 5);
                }).isEmpty();
    };
    for (const QString& typed : {u"1"_s, u"000001"_s, subject.number, u"r-2026-0000"_s, u"300 555 0142"_s,
                                 u"+57 3005550142"_s, u"3005550142"_s, u"alvarez nico"_s, u"ÁLVAREZ encie"_s})
        CHECK((isFound(typed) ? u""_s : typed) == u"");
    for (const QString& typed : {u"2"_s, u"R-2025-000001"_s, u"300 555 0143"_s, u"nico enciend no apaga"_s})
        CHECK((isFound(typed) ? typed : u""_s) == u"");
}

TEST_CASE("texts leave the queue when they are indexed, and a changed one joins it again") {
    TestStore store(Engine::Sqlite);
    store::Session& session = store.session();
    const Case subject = company::insert(session, company::openCase());
    company::writing(session, [&] {
        CHECK_FALSE(store::hasPendingIndex(session));
        store::writeSearchText(session, subject.id, u"uno"_s);
        CHECK(store::hasPendingIndex(session));
        CHECK(store::indexPending(session, 10) == 1);
        CHECK_FALSE(store::hasPendingIndex(session));
        store::extendSearchText(session, subject.id, u"UNO"_s); // nothing new
        CHECK_FALSE(store::hasPendingIndex(session));
        store::extendSearchText(session, subject.id, u"dos"_s);
        store::extendSearchText(session, subject.id, u"tres"_s);
        CHECK(store::indexPending(session, 10) == 1);
        // Compares the index with the texts word by word; an entry left behind or missing makes it fail.
        const QString check = u"INSERT INTO case_search (case_search, rank) VALUES ('integrity-check', 1)"_s;
        store::Statement::fromText(session, check).run();
    });
}
