#include "app/founding.h"
#include "app/import/csvimport.h"
#include "app/people.h"
#include "store/casetable.h"
#include "store/eventtable.h"
#include "store/maintenance.h"
#include "store/unitofwork.h"
#include "support/teststore.h"
#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;
using support::valueOf;

namespace {

const core::Instant kNow = *core::Instant::fromIso(u"2026-11-24T19:22:00.000Z"_s);

/// An empty company that takes files in.
class ImportDesk {
public:
    explicit ImportDesk(store::Engine engine)
        : m_store(engine)
        , m_clock(kNow) {
        app::Company company = app::companyIn(u"CO"_s);
        company.name = u"Prueba"_s;
        valueOf(app::createEmptyStore(m_store.session(), m_clock, company, std::nullopt));
        m_bus = std::make_unique<app::Bus>(m_store.session(), m_clock, u"test"_s);
    }

    [[nodiscard]] core::Result<app::ImportReport> take(const QByteArray& map, const QByteArray& rows,
                                                       const app::ImportOptions& options = {},
                                                       const core::User& actor = app::systemUser()) {
        m_refused.clear();
        const auto parsed = valueOf(app::ImportMap::parse(map));
        QBuffer file;
        file.setData(rows);
        file.open(QIODevice::ReadOnly);
        app::CsvImport import(m_store.session(), *m_bus, m_clock, actor, parsed, options);
        return import.run(file, [&](const app::RefusedLine& line) { m_refused << line; });
    }

    [[nodiscard]] const QList<app::RefusedLine>& refused() const { return m_refused; }
    [[nodiscard]] store::Session& session() { return m_store.session(); }
    [[nodiscard]] app::Bus& bus() { return *m_bus; }
    [[nodiscard]] core::Case caseOf(const QString& key) {
        return valueOf(store::read(session(), [&]() -> core::Result<core::Case> {
            return *store::findCase(session(), store::findCaseByKey(session(), key));
        }));
    }
    [[nodiscard]] qint64 cases() { return valueOf(store::describeStore(session())).cases; }
    [[nodiscard]] qint64 people() { return valueOf(store::describeStore(session())).parties; }
    [[nodiscard]] int differences() {
        int count = 0;
        valueOf(store::verifyStore(session(), m_bus->company().book, kNow, true, [&](const store::Difference& each) {
            UNSCOPED_INFO(each.what.toStdString() << " " << each.where.toStdString());
            ++count;
        }));
        return count;
    }

private:
    support::TestStore m_store;
    core::ManualClock m_clock;
    std::unique_ptr<app::Bus> m_bus;
    QList<app::RefusedLine> m_refused;
};

QByteArray mapFile(const char* name) {
    QFile file(QStringLiteral(REPARO_SOURCE_DIR "/tests/data/maps/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QByteArray kMap = R"({"key":"k-{id}","summary":"{what}","details":"{more}","zone":"America/Bogota",
"required":["id"],"kind":{"value":"{kind}","codes":{"Queja":"complaint","Reclamo":"claim"}},
"priority":{"value":"{urgent}","codes":{"SI":"high"},"default":"normal"},
"category":{"path":["{area}"],"create":true,"codePrefix":"old"},
"receivedAt":{"value":"{when}","formats":["d/M/yy H:mm","iso"]},
"caller":{"name":"{name}","phone":"{phone}","place":"{place}"},
"amount":{"value":"{amount}","currency":"COP","decimal":","},
"closed":{"when":"{state}","is":["Cerrado"],"at":{"value":"{end}","formats":["d/M/yy H:mm"]},
"outcome":{"value":"{result}","codes":{"Sí":"upheld","No":"not_upheld"}},"text":["{answer}","Cerrado"]}})";
const QByteArray kHead = "id,kind,what,more,area,urgent,when,name,phone,place,amount,state,end,result,answer\n";

} // namespace

TEST_CASE("every mapped column lands in its field") {
    ImportDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto report = valueOf(desk.take(
        kMap, kHead +
                  "7,Reclamo,Cobro doble,Dos veces,Cobros,SI,20/11/26 8:05,Ana Ríos,300 555 0142,Suba,"
                  "\"$ 1.250.000,50\",Abierto,,,\n"
                  "8,Queja,Mal trato,,Trato,NO,2026-11-19T10:00:00-05:00,,,,,Cerrado,20/11/26 9:00,No,No procede\n"));
    CHECK(report.taken == 2);
    CHECK(report.newPeople == 1);
    CHECK(report.newCategories == QStringList{u"Cobros"_s}); // "Trato" is in the general catalogue

    const core::Case open = desk.caseOf(u"k-7"_s);
    CHECK(open.kind == core::Kind::Claim);
    CHECK(open.priority == core::Priority::High);
    CHECK(open.summary == u"Cobro doble");
    CHECK(open.details == u"Dos veces");
    CHECK(open.receivedAt.toIso() == u"2026-11-20T13:05:00.000Z");
    CHECK(open.amountAtStake == core::Money{125'000'050, u"COP"_s});
    CHECK(open.customer.isValid());
    CHECK(desk.bus().company().catalogue.category(open.category)->code == u"old-cobros");
    CHECK(core::isOpen(open.status));

    const core::Case closed = desk.caseOf(u"k-8"_s);
    CHECK(desk.bus().company().catalogue.category(closed.category)->code == u"conduct");
    CHECK(closed.status == core::Status::Closed);
    CHECK(closed.outcome == core::Outcome::NotUpheld);
    CHECK(closed.answer == u"No procede");
    CHECK(closed.closedAt->toIso() == u"2026-11-20T14:00:00.000Z");
    CHECK(closed.receivedAt.toIso() == u"2026-11-19T15:00:00.000Z");
    CHECK(closed.due.state == core::ClockState::Met);
    CHECK(desk.differences() == 0);
}

TEST_CASE("an import is all or nothing, categories and people included") {
    ImportDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto categories = desk.bus().company().catalogue.categories.size();
    const QByteArray rows = kHead + "1,Queja,Uno,,Nueva,NO,20/11/26 8:00,Eva,301 555 0100,,,,,,\n"
                                    "2,Deseo,Dos,,Nueva,NO,20/11/26 8:00,,,,,,,,\n"
                                    "3,Queja,,,Nueva,NO,20/11/26 8:00,,,,,,,,\n"
                                    ",Queja,Cuatro,,Nueva,NO,20/11/26 8:00,,,,,,,,\n"
                                    "5,Queja,Cinco,,Nueva,NO,20/11/27 8:00,,,,,,,,\n"
                                    "6,Queja,Seis,,Nueva,NO,20/11/26 8:00,,,,,Cerrado,19/11/26 8:00,Sí,\n";
    const auto report = valueOf(desk.take(kMap, rows));
    CHECK_FALSE(report.isApplied);
    CHECK(report.refused == 5);
    QList<qint64> lines;
    QStringList fields;
    for (const app::RefusedLine& each : desk.refused()) {
        lines << each.line;
        fields << each.error.fields.value(0).field;
    }
    CHECK(lines == QList<qint64>{3, 4, 5, 6, 7});
    CHECK(fields == QStringList{u"kind"_s, u"summary"_s, u"id"_s, u"receivedAt"_s, u"closedAt"_s});
    CHECK(desk.cases() == 0);
    CHECK(desk.people() == 0);
    CHECK(desk.bus().company().catalogue.categories.size() == categories);

    const auto kept = valueOf(desk.take(kMap, rows, {.isKeepGood = true}));
    CHECK(kept.isApplied);
    CHECK(kept.taken == 1);
    CHECK(kept.refused == 5);
    CHECK(desk.cases() == 1);
    CHECK(desk.differences() == 0);
}

TEST_CASE("a second import adds nothing, and a repeat in the file is one case") {
    ImportDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const QByteArray row = "1,Queja,Uno,,Nueva,NO,20/11/26 8:00,Eva,301 555 0100,,,,,,\n";
    const QByteArray rows = kHead + row + "2,Queja,Dos,,Nueva,NO,20/11/26 8:00,Eva,301 555 0100,,,,,,\n" + row;
    const auto preview = valueOf(desk.take(kMap, rows, {.isDryRun = true}));
    CHECK(preview.taken == 2);
    CHECK(preview.repeats == 1);
    CHECK(desk.cases() == 0);
    const auto first = valueOf(desk.take(kMap, rows));
    CHECK(first.taken == 2);
    CHECK(first.repeats == 1);
    CHECK(first.newPeople == 1);
    const auto second = valueOf(desk.take(kMap, rows));
    CHECK(second.taken == 0);
    CHECK(second.repeats == 3);
    CHECK(second.newCategories.isEmpty());
    CHECK(desk.cases() == 2);
    CHECK(desk.people() == 1);
}

TEST_CASE("without a key column an exact repeat of a row is a repeat") {
    ImportDesk desk(store::Engine::Sqlite);
    const auto report = valueOf(desk.take(R"({"summary":"{what}"})", "what,who\nRuido,Ana\nRuido,Eva\nRuido,Ana\n"));
    CHECK(report.taken == 2);
    CHECK(report.repeats == 1);
}

TEST_CASE("formulas, markup and SQL stay text") {
    ImportDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const QString formula = u"=HYPERLINK(\"http://x\",\"y\") <b>'; DROP TABLE complaint_case; --"_s;
    const QByteArray cell = '"' + formula.toUtf8().replace("\"", "\"\"") + '"';
    CHECK(valueOf(desk.take(R"({"key":"{id}","summary":"{what}"})", "id,what\nf," + cell + "\n")).taken == 1);
    CHECK(desk.caseOf(u"f"_s).summary == formula);
    CHECK(desk.cases() == 1);
}

TEST_CASE("only those who may import do") {
    ImportDesk desk(store::Engine::Sqlite);
    core::User advisor = app::systemUser();
    advisor.role = core::Role::Advisor;
    const auto report = desk.take(kMap, kHead, {}, advisor);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == core::ErrorCode::Denied);
}

TEST_CASE("a file without usable header is refused as a whole") {
    ImportDesk desk(store::Engine::Sqlite);
    const QList<QPair<QByteArray, QString>> files{{"", u"csv.empty"_s},
                                                  {"\n\n", u"csv.empty"_s},
                                                  {"id,\"what", u"csv.header"_s},
                                                  {"a,b\n1,2\n", u"map.unknown_column"_s}};
    for (const auto& [rows, rule] : files) {
        const auto report = desk.take(kMap, rows);
        REQUIRE_FALSE(report);
        CHECK(report.error().rule == rule);
    }
}

TEST_CASE("the columns of a header are found whatever their case, blanks and byte order mark") {
    ImportDesk desk(store::Engine::Sqlite);
    const auto report = valueOf(
        desk.take(R"({"key":"{Número}","summary":"{Tema}"})", "\xEF\xBB\xBF\"NUMERO\";tema ;x\r\n1;Aceras;\r\n"));
    CHECK(report.taken == 1);
    CHECK(desk.caseOf(u"1"_s).summary == u"Aceras");
}

TEST_CASE("rows of another width are refused, but for empty cells at their end") {
    ImportDesk desk(store::Engine::Sqlite);
    const auto report = valueOf(desk.take(R"({"key":"{id}","summary":"{what}"})",
                                          "id,what,more\n1,a,b,,\n2,a\n3,a,b,c\n4,a,b\n", {.isKeepGood = true}));
    CHECK(report.taken == 2);
    CHECK(report.refused == 2);
    CHECK(desk.refused().first().error.rule == u"csv.width");
}

TEST_CASE("slices in the shape of the public files come in by their maps") {
    ImportDesk desk(store::Engine::Sqlite);
    SECTION("Pamplona") {
        const auto report = valueOf(desk.take(
            mapFile("pamplona.json"),
            "Año Expediente,Nº Expediente,Fecha apertura,Barrio,origen,Solicita resp.,tema ,subtema,Urgencia\n"
            "2014,16,1/2/2014,ENSANCHE,10,NO,Mantenimiento,Aceras,SI\n2014,13,12/30/2014,,WEB,,,,\n"));
        CHECK(report.taken == 2);
        const core::Case first = desk.caseOf(u"pamplona-2014-16"_s);
        CHECK(first.summary == u"Aceras, ENSANCHE");
        CHECK(first.priority == core::Priority::High);
        CHECK(first.channel == core::Channel::Phone);
        CHECK(first.receivedAt.toIso() == u"2014-01-01T23:00:00.000Z");
        CHECK(desk.caseOf(u"pamplona-2014-13"_s).summary == u"Queja sin tema");
    }
    SECTION("NYC 311") {
        const QByteArray head =
            "\xEF\xBB\xBFUnique Key,Created Date,Closed Date,Agency,Agency Name,Complaint Type,Descriptor,Incident Zip,"
            "Incident Address,Intersection Street 1,Intersection Street 2,City,Status,Resolution Description,"
            "Resolution Action Updated Date,Open Data Channel Type\r\n";
        const auto report = valueOf(
            desk.take(mapFile("nyc311.json"),
                      head + "1,10/21/18 0:00,10/21/18 0:59,NYPD,Police,Derelict Vehicle,With Plate,11379,73 AVENUE,,,"
                             "QUEENS,Closed,Fixed.,10/21/18 0:59,PHONE\r\n"
                             "2,10/21/18 23:59,,HPD,Housing,HEAT/HOT WATER,ENTIRE BUILDING,10457,,,,BRONX,Open,,,"
                             "UNKNOWN\r\n"));
        CHECK(report.taken == 2);
        const core::Case closed = desk.caseOf(u"nyc-1"_s);
        CHECK(closed.status == core::Status::Closed);
        CHECK(closed.receivedAt.toIso() == u"2018-10-21T04:00:00.000Z");
        CHECK(closed.closedAt->toIso() == u"2018-10-21T04:59:00.000Z");
        CHECK(closed.answer == u"Fixed.");
        CHECK(closed.details == u"73 AVENUE\nQUEENS 11379\nPolice");
        CHECK(desk.caseOf(u"nyc-2"_s).due.state == core::ClockState::Running);
    }
    SECTION("CFPB, its last record cut") {
        const auto report = valueOf(desk.take(
            mapFile("cfpb.json"),
            "Date received,Product,Issue,Sub-issue,Consumer complaint narrative,Company public response,Company,State,"
            "ZIP code,Tags,Submitted via,Date sent to company,Company response to consumer,Complaint ID\n"
            "2023-07-17,Mortgage,Trouble,Fees,\"First line\nsecond, \"\"quoted\"\"\",,ACME,FL,32209,,Web,2023-07-18,"
            "Closed with monetary relief,7264216\n2023-07-17,\"Credit reporting, cre",
            {.isKeepGood = true}));
        CHECK(report.taken == 1);
        CHECK(report.refused == 1);
        CHECK(desk.refused().first().line == 4);
        const core::Case taken = desk.caseOf(u"cfpb-7264216"_s);
        CHECK(taken.details.startsWith(u"First line\nsecond, \"quoted\"\nCompany: ACME"));
        CHECK(taken.outcome == core::Outcome::Upheld);
    }
    SECTION("Madrid") {
        const auto report = valueOf(desk.take(
            mapFile("madrid.json"),
            "service_request_id,requested_datetime,typology,service_name,description,address_street,status_node_type,"
            "estimated_final_datetime\n"
            "9,2021-06-11T12:41:46+0000,Petición,Nueva señal,Falta una señal,Calle Mayor,middle_node,"
            "2021-06-12T08:05:26+0000\n"
            "9,2021-06-11T12:41:46+0000,Petición,Nueva señal,Falta una señal,Calle Mayor,middle_node,"
            "2021-06-12T08:05:26+0000\n"));
        CHECK(report.taken == 1);
        CHECK(report.repeats == 1);
        CHECK(desk.caseOf(u"madrid-9"_s).kind == core::Kind::Petition);
        CHECK(desk.caseOf(u"madrid-9"_s).receivedAt.toIso() == u"2021-06-11T12:41:46.000Z");
    }
    CHECK(desk.differences() == 0);
}
