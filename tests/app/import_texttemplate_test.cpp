#include "app/import/importmap.h"
#include "support/strings.h"

using namespace Qt::StringLiterals;

namespace {

QString fill(const QString& text, const QStringList& cells) {
    auto parsed = app::TextTemplate::parse(text);
    REQUIRE(parsed);
    const QStringList columns{u"a"_s, u"b"_s};
    REQUIRE(parsed->bind([&](const QString& name) { return columns.indexOf(name); }));
    return parsed->fill(cells);
}

QString utc(const char16_t* text, const char16_t* format, const char* zone) {
    const auto at = app::readTime(QString::fromUtf16(text), {QString::fromUtf16(format)}, QTimeZone(zone));
    return at ? at->toIso() : QString();
}

} // namespace

TEST_CASE("a template puts columns into text") {
    CHECK(fill(u"{a}: {b}"_s, {u"uno"_s, u"dos"_s}) == u"uno: dos");
    CHECK(fill(u"{ a }{{b}"_s, {u"uno"_s, u"dos"_s}) == u"uno{b}");
    CHECK(fill(u"x-{a}"_s, {QString(), QString()}).isEmpty());
    CHECK(fill(u"{a}\nLugar: {b}"_s, {u"uno"_s, QString()}) == u"uno");
    CHECK(fill(u"Fijo"_s, {QString(), QString()}) == u"Fijo");
}

TEST_CASE("a long value is cut between words") {
    CHECK(fill(u"{a|20}"_s, {u"El técnico no llegó a la cita"_s, QString()}) == u"El técnico no llegó…");
    CHECK(fill(u"{a|20}"_s, {u"corto"_s, QString()}) == u"corto");
    CHECK(fill(u"{a|5}"_s, {u"sinblancos"_s, QString()}) == u"sinb…");
}

TEST_CASE("the first template whose columns are filled is taken") {
    app::TextChoice choice;
    for (const QString& text : {u"{a} y {b}"_s, u"{a}"_s, u"nada"_s})
        choice.templates << *app::TextTemplate::parse(text);
    for (app::TextTemplate& each : choice.templates)
        REQUIRE(each.bind([](const QString& name) { return name == u"a" ? 0 : 1; }));
    CHECK(choice.fill({u"1"_s, u"2"_s}) == u"1 y 2");
    CHECK(choice.fill({u"1"_s, QString()}) == u"1");
    CHECK(choice.fill({QString(), QString()}) == u"nada");
}

TEST_CASE("times are read in the zone of the file") {
    CHECK(utc(u"1/2/2014", u"M/d/yyyy", "Europe/Madrid") == u"2014-01-01T23:00:00.000Z");
    CHECK(utc(u"10/21/18 0:59", u"M/d/yy H:mm", "America/New_York") == u"2018-10-21T04:59:00.000Z");
    CHECK(utc(u"7/1/72 0:00", u"M/d/yy H:mm", "UTC") == u"1972-07-01T00:00:00.000Z");
    CHECK(utc(u"2021-06-11T12:41:46+0000", u"iso", "Europe/Madrid") == u"2021-06-11T12:41:46.000Z");
    CHECK(utc(u"2021-06-11T12:41:46", u"iso", "Europe/Madrid") == u"2021-06-11T10:41:46.000Z");
    CHECK(utc(u"13/13/2014", u"M/d/yyyy", "UTC").isEmpty());
}
