#include "reparoctl.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

namespace {

const QByteArray kMap = R"({"key":"t-{id}","summary":"{what}","category":{"path":["{area}","{kind}"],"create":true},
"receivedAt":{"value":"{when}","formats":["yyyy-MM-dd HH:mm"]},"zone":"America/Bogota"})";
const QByteArray kRows =
    "id,when,area,kind,what\n1,2026-11-20 08:00,Obras,Ruido,Taladro de noche\n"
    "2,2026-11-21 09:30,Obras,Polvo,Polvo en la ropa\n1,2026-11-20 08:00,Obras,Ruido,Taladro de noche\n";

QString mapFile(const QString& name) { return QStringLiteral(REPARO_SOURCE_DIR "/tests/data/maps/") + name; }

} // namespace

TEST_CASE("a preview tells what would happen and changes nothing") {
    Reparoctl ctl(u"2026-11-24T14:22:00.000-05:00"_s);
    ctl.createEmpty();
    const QString map = ctl.file(u"map.json"_s, kMap);
    const QString rows = ctl.file(u"rows.csv"_s, kRows);
    const QJsonObject preview = ctl.run({u"import"_s, u"csv"_s, rows, u"--map"_s, map, u"--dry-run"_s}).object();
    CHECK_FALSE(preview[u"applied"].toBool());
    CHECK(preview[u"taken"].toInt() == 2);
    CHECK(preview[u"repeats"].toInt() == 1);
    CHECK(preview[u"newCategories"].toArray() == QJsonArray{u"Obras"_s, u"Obras / Ruido"_s, u"Obras / Polvo"_s});
    CHECK(preview[u"sample"][0][u"receivedAt"].toString() == u"2026-11-20T13:00:00.000Z");
    CHECK(ctl.run({u"case"_s, u"list"_s}).objects().isEmpty());

    const QJsonObject done = ctl.run({u"import"_s, u"csv"_s, rows, u"--map"_s, map}).object();
    CHECK(done[u"applied"].toBool());
    CHECK(done[u"taken"].toInt() == preview[u"taken"].toInt());
    CHECK(done[u"repeats"].toInt() == preview[u"repeats"].toInt());
    const QJsonObject again = ctl.run({u"import"_s, u"csv"_s, rows, u"--map"_s, map}).object();
    CHECK(again[u"taken"].toInt() == 0);
    CHECK(again[u"repeats"].toInt() == 3);
    CHECK(ctl.run({u"case"_s, u"list"_s}).objects().size() == 2);
}

TEST_CASE("one bad line stops a file, unless the good ones are to be kept") {
    Reparoctl ctl(u"2026-11-24T14:22:00.000-05:00"_s);
    ctl.createEmpty();
    const QString map = ctl.file(u"map.json"_s, kMap);
    const QString rows = ctl.file(u"rows.csv"_s, QByteArray(kRows) + "3,yesterday,Obras,Ruido,Sin fecha\n4,\"cut");
    const Answer refused = ctl.run({u"import"_s, u"csv"_s, rows, u"--map"_s, map});
    CHECK(refused.exit == 1);
    const auto said = refused.objects();
    REQUIRE(said.size() == 3);
    CHECK(said[0][u"line"].toInt() == 5);
    CHECK(said[0][u"fields"][0][u"field"].toString() == u"receivedAt");
    CHECK(said[1][u"line"].toInt() == 6);
    CHECK(said[1][u"error"].toString() == u"csv.unclosed_quote");
    CHECK_FALSE(said[2][u"applied"].toBool());
    CHECK(ctl.run({u"case"_s, u"list"_s}).objects().isEmpty());

    const Answer kept = ctl.run({u"import"_s, u"csv"_s, rows, u"--map"_s, map, u"--keep-good"_s});
    CHECK(kept.exit == 4);
    CHECK(kept.objects().last()[u"taken"].toInt() == 2);
    CHECK(kept.objects().last()[u"refused"].toInt() == 2);
    CHECK(ctl.run({u"case"_s, u"list"_s}).objects().size() == 2);
}

TEST_CASE("a map that does not fit is refused before anything is read") {
    Reparoctl ctl;
    ctl.createEmpty();
    const QString rows = ctl.file(u"rows.csv"_s, kRows);
    const QList<QPair<QByteArray, QString>> wrong{{"{", u"map.json"_s},
                                                  {R"({"summary":"{nowhere}"})", u"map.unknown_column"_s},
                                                  {R"({"summary":"{what}","sumary":"x"})", u"map.unknown_field"_s},
                                                  {R"({"summary":"{what","key":"{id}"})", u"map.template"_s},
                                                  {R"({"key":"{id}"})", u"map.required"_s}};
    for (const auto& [text, rule] : wrong) {
        const QString map = ctl.file(u"map.json"_s, text);
        const Answer answer = ctl.run({u"import"_s, u"csv"_s, rows, u"--map"_s, map});
        CHECK(answer.exit == 1);
        CHECK(answer.object()[u"error"].toString() == rule);
    }
}

TEST_CASE("the real small files come in whole") {
    const QDir data(QStringLiteral(REPARO_SOURCE_DIR "/../shared/data"));
    if (!data.exists(u"pamplona_quejas_2014.csv"_s))
        return;
    Reparoctl ctl;
    ctl.createEmpty();
    struct File {
        QString csv;
        QString map;
        int taken;
        int refused;
    };
    const QList<File> files{{u"pamplona_quejas_2014.csv"_s, u"pamplona.json"_s, 5378, 0},
                            {u"nyc311_2018-10-21.csv"_s, u"nyc311.json"_s, 6765, 0},
                            {u"cfpb_2012-2023_full_columns.csv"_s, u"cfpb.json"_s, 2067, 1}};
    for (const File& each : files) {
        const QStringList import{u"import"_s, u"csv"_s,          data.filePath(each.csv),
                                 u"--map"_s,  mapFile(each.map), u"--keep-good"_s};
        const Answer first = ctl.run(import);
        INFO(each.csv.toStdString() << first.err.toStdString());
        CHECK(first.exit == (each.refused > 0 ? 4 : 0));
        CHECK(first.objects().last()[u"taken"].toInt() == each.taken);
        CHECK(first.objects().last()[u"refused"].toInt() == each.refused);
        const QJsonObject second = ctl.run(import).objects().last();
        CHECK(second[u"taken"].toInt() == 0);
        CHECK(second[u"repeats"].toInt() == each.taken);
    }
    CHECK(ctl.run({u"store"_s, u"verify"_s, u"--deep"_s}).exit == 0);
}
