#include "reparoctl.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

namespace {

const QString kNow = u"2026-11-24T14:22:00.000-05:00"_s;

/// All rows, and the whole history of every tenth.
/// But for the references of messages, which are no two alike in the world.
QByteArray everyCase(const Reparoctl& ctl) {
    const Answer rows = ctl.run({u"case"_s, u"list"_s, u"--limit"_s, u"0"_s, u"--sort"_s, u"oldest"_s});
    QByteArray text = rows.out;
    const QList<QJsonObject> all = rows.objects();
    for (qsizetype i = 0; i < all.size(); i += 10)
        text += ctl.run({u"case"_s, u"show"_s, all[i][u"number"].toString()}).out;
    static const QRegularExpression reference(u"\"reference\":\"[^\"]*\""_s);
    return QString::fromUtf8(text).remove(reference).toUtf8();
}

} // namespace

TEST_CASE("the demo company stands in the middle of a working day") {
    Reparoctl ctl(kNow);
    ctl.createDemo();
    const QJsonObject info = ctl.run({u"store"_s, u"info"_s}).object();
    CHECK(info[u"demo"].toBool());
    CHECK(info[u"company"].toString() == u"Hogar Claro");
    const auto mine = ctl.run({u"--as"_s, u"marta"_s, u"case"_s, u"list"_s, u"is:open owner:me"_s}).objects();
    REQUIRE(mine.size() == 12);
    CHECK(mine[0][u"summary"].toString() == u"Cobro de visita en garantía");
    CHECK(mine[0][u"due"][u"at"].toString() == u"2026-11-24T19:02:00.000Z");
    CHECK(mine[4][u"number"].toString() == u"R-2026-000117");
    CHECK(mine[4][u"due"][u"at"].toString() == u"2026-11-24T22:32:00.000Z");
    CHECK(ctl.run({u"store"_s, u"verify"_s, u"--deep"_s}).exit == 0);
    const QJsonObject done = ctl.run({u"agent"_s, u"--once"_s}).object();
    CHECK(done[u"rung"].toInt() + done[u"resumed"].toInt() + done[u"indexed"].toInt() == 0);
}

TEST_CASE("the same seed and time make the same company") {
    const Reparoctl one(kNow);
    const Reparoctl two(kNow);
    one.createDemo();
    two.createDemo();
    CHECK(everyCase(one) == everyCase(two));
}

TEST_CASE("the demo company makes sense at any time of day") {
    for (const QString& now :
         {u"2026-01-01T00:05:00.000-05:00"_s, u"2026-03-08T07:30:00.000-05:00"_s, u"2026-07-05T23:50:00.000-05:00"_s}) {
        INFO(now.toStdString());
        const Reparoctl ctl(now);
        ctl.createDemo();
        CHECK(ctl.run({u"store"_s, u"verify"_s}).exit == 0);
    }
}

TEST_CASE("a backup brings back what was there") {
    Reparoctl ctl(kNow);
    ctl.createDemo();
    const QByteArray before = everyCase(ctl);
    const QString backup = ctl.path(u"backup.reparo"_s);
    REQUIRE(ctl.run({u"--as"_s, u"admin"_s, u"store"_s, u"backup"_s, backup}).exit == 0);
    static_cast<void>(ctl.log(R"({"kind":"claim","channel":"web","summary":"Después de la copia"})"));
    REQUIRE(everyCase(ctl) != before);

    SECTION("restored") {
        REQUIRE(ctl.run({u"store"_s, u"restore"_s, backup}).exit == 0);
        CHECK(everyCase(ctl) == before);
    }
    SECTION("a damaged backup replaces nothing") {
        const QByteArray now = everyCase(ctl);
        QFile file(backup);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(8192);
        file.write(QByteArray(200'000, '\x5A'));
        file.close();
        CHECK(ctl.run({u"store"_s, u"restore"_s, backup}).exit == 3);
        CHECK(everyCase(ctl) == now);
    }
    SECTION("an advisor takes no backups") {
        CHECK(ctl.run({u"--as"_s, u"marta"_s, u"store"_s, u"backup"_s, ctl.path(u"mine"_s)}).exit == 1);
        CHECK_FALSE(QFile::exists(ctl.path(u"mine"_s)));
    }
}
