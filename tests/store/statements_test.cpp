#include "store/statements.h"

#include "store/settingtable.h"
#include "store/sqlfailure.h"
#include "store/sqltext.h"
#include "store/statement.h"
#include "store/unitofwork.h"
#include "support/teststore.h"
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using store::Engine;
using support::TestStore;
using support::valueOf;

namespace {

QString contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString sqlFolder(const QString& name) { return QStringLiteral(REPARO_SOURCE_DIR "/resources/sql/") + name; }

QStringList filesIn(const QString& folder) { return QDir(sqlFolder(folder)).entryList({u"*.sql"_s}, QDir::Files); }

QString meaningOf(const QString& folder, const QString& file) {
    return store::withoutComments(contentOf(sqlFolder(folder) + u'/' + file)).simplified();
}

QString storeSources() {
    QString text;
    const QDir folder(QStringLiteral(REPARO_SOURCE_DIR "/src/store"));
    for (const QString& file : folder.entryList({u"*.cpp"_s}))
        text += contentOf(folder.filePath(file));
    return text;
}

} // namespace

TEST_CASE("every statement is accepted by the engine that runs it") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const QStringList names = store::Statements::names(store.session().engine());
    REQUIRE(names.size() > 5);
    for (const QString& name : names) {
        CAPTURE(name);
        auto& statements = store.session().statements();
        try {
            statements.giveBack(statements.takeNamed(name.toLatin1().constData()));
        } catch (const store::SqlFailure& failure) {
            FAIL_CHECK(Catch::Detail::stringify(failure.error()));
        }
    }
}

TEST_CASE("a dialect has its own statement only where it says something else") {
    for (const QString& engine : {u"sqlite"_s, u"postgres"_s}) {
        const QString twin = engine == u"sqlite" ? u"postgres"_s : u"sqlite"_s;
        for (const QString& file : filesIn(engine)) {
            CAPTURE(engine, file);
            CHECK_FALSE((filesIn(twin).contains(file) && meaningOf(engine, file) == meaningOf(twin, file)));
            CHECK_FALSE(
                (filesIn(u"common"_s).contains(file) && meaningOf(engine, file) == meaningOf(u"common"_s, file)));
        }
    }
}

TEST_CASE("every statement is used, and every one that is used exists") {
    static const QRegularExpression use(u"(?:Statement \\w+|Statement)\\((?:m_)?session, \"(\\w+)\"\\)"_s);
    const QString sources = storeSources();
    for (const QString& name : store::Statements::names(Engine::Sqlite) + store::Statements::names(Engine::Postgres)) {
        CAPTURE(name);
        CHECK(sources.contains(u'"' + name + u'"'));
    }
    for (auto match = use.globalMatch(sources); match.hasNext();) {
        const QString name = match.next().captured(1);
        CAPTURE(name);
        CHECK((!store::Statements::textOf(Engine::Sqlite, name).isEmpty() ||
               !store::Statements::textOf(Engine::Postgres, name).isEmpty()));
    }
}

TEST_CASE("a statement that is still being read can be run again inside") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    REQUIRE(store::write(store.session(), [&]() -> core::Result<void> {
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
            store::saveSetting(store.session(), name, name);
        return {};
    }));
    QStringList seen;
    REQUIRE(store::read(store.session(), [&]() -> core::Result<void> {
        store::Statement outer(store.session(), "find_settings");
        while (outer.next()) {
            store::Statement inner(store.session(), "find_settings");
            while (inner.next())
                seen << outer.text(0) + inner.text(0);
        }
        return {};
    }));
    CHECK(seen == QStringList{u"aa"_s, u"ab"_s, u"ac"_s, u"ba"_s, u"bb"_s, u"bc"_s, u"ca"_s, u"cb"_s, u"cc"_s});
}

TEST_CASE("a statement that was left half read holds no lock") {
    TestStore store(Engine::Sqlite);
    const auto otherDesk = store.connect();
    {
        store::Statement insert = store::Statement::fromText(
            store.session(), u"INSERT INTO setting (name, value) VALUES ('a', '1') RETURNING name"_s);
        REQUIRE(insert.next());
    }
    CHECK(store::write(*otherDesk, [&]() -> core::Result<void> {
        store::saveSetting(*otherDesk, u"b"_s, u"2"_s);
        return {};
    }));
}

TEST_CASE("values come back as they were stored") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    const QString awkward = u"Peña \"Ñandú\" 'x' \\ ? :name $1 — 😀\n\t"_s;
    REQUIRE(store::write(store.session(), [&]() -> core::Result<void> {
        store::saveSetting(store.session(), u"text"_s, awkward);
        store::saveSetting(store.session(), u"null text"_s, QString());
        return {};
    }));
    const auto settings = valueOf(store::read(store.session(), [&]() -> core::Result<QHash<QString, QString>> {
        return store::loadSettings(store.session());
    }));
    CHECK(settings.value(u"text"_s) == awkward);
    CHECK(settings.contains(u"null text"_s));

    store::Statement numbers = store::Statement::fromText(
        store.session(), u"SELECT CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS TEXT)"_s);
    numbers.bind(std::numeric_limits<qint64>::min()).bind(std::optional<core::Instant>()).bind(core::CaseId());
    numbers.bind(core::Channel::Whatsapp);
    REQUIRE(numbers.next());
    CHECK(numbers.integer(0) == std::numeric_limits<qint64>::min());
    CHECK_FALSE(numbers.maybeInstant(1));
    CHECK(numbers.isNull(2));
    CHECK(numbers.code<core::Channel>(3) == core::Channel::Whatsapp);
}

TEST_CASE("a script is cut at the semicolons that end a statement") {
    const QString script = u"-- it's; a comment\nINSERT INTO a VALUES ('x;''y', \"b;c\"); /* ; ' */\n"
                           "CREATE FUNCTION f() AS $body$ SELECT 1; $body$;\n SELECT 1 -- done;\n"_s;
    CHECK(store::splitStatements(script) == QStringList{u"INSERT INTO a VALUES ('x;''y', \"b;c\")"_s,
                                                        u"CREATE FUNCTION f() AS $body$ SELECT 1; $body$"_s,
                                                        u"SELECT 1"_s});
}
