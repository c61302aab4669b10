#include "e2e/ctl.h"

#include "support/teststore.h"
#include <QFile>
#include <QStringEncoder>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using e2e::Answer;
using e2e::Ctl;
using e2e::Place;

namespace {

constexpr qint64 kMostMemory = 256LL * 1024 * 1024;
const QByteArray kMap = R"({"key":"h-{id}","summary":"{what}","zone":"America/Bogota"})";
const QByteArray kGood = "id,what\n1,El primero\n";

/// A file that somebody might send, by accident or not.
struct Hostile {
    const char* name;
    QByteArray bytes;
    int taken;
    QStringList refusals;   ///< "line rule", in order
    qint64 sparseBytes = 0; ///< so many zero bytes follow, which take no disk
    QString firstSummary{}; ///< as it must come in
};

QByteArray inUtf16(const QByteArray& text) {
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(text));
}

QList<Hostile> hostiles() {
    const QByteArray formulas = "id,what\n1,\"=HYPERLINK(\"\"http://x\"\";\"\"a\"\")\"\n2,+1+cmd|' /C calc'!A0\n"
                                "3,@SUM(A1)\n4,-2+3\n";
    return {
        {"a byte order mark", "\xEF\xBB\xBF" + kGood, 1, {}, 0, u"El primero"_s},
        {"UTF-16", inUtf16("id,what\n1,Peña € 😀\n"), 1, {}, 0, u"Peña € 😀"_s},
        {"zero bytes", kGood + QByteArray("2,a\0b\n3,Fin\n", 12), 2, {u"3 csv.nul_byte"_s}},
        {"a line of a megabyte", kGood + "2," + QByteArray(1024 * 1024, 'x') + "\n3,Fin\n", 2, {u"3 invalid"_s}},
        {"a quote that is never closed", kGood + "2,\"abierta\n3,Fin\n", 2, {u"3 csv.unclosed_quote"_s}},
        {"ten thousand columns", kGood + "2" + QByteArray(",x").repeated(9'999) + "\n3,Fin\n", 2, {u"3 csv.width"_s}},
        {"formulas", formulas, 4, {}, 0, u"=HYPERLINK(\"http://x\";\"a\")"_s},
        {"a line of half a gigabyte", kGood + "2,", 1, {u"3 csv.too_long"_s}, 512LL * 1024 * 1024}};
}

/// A store, the hostile file and the map for it.
class Import {
public:
    explicit Import(const Hostile& hostile)
        : m_ctl(m_place.uri().path) {
        m_ctl.create();
        write(u"map.json"_s, kMap, 0);
        write(u"rows.csv"_s, hostile.bytes, hostile.sparseBytes);
    }

    [[nodiscard]] Answer run(const QStringList& options) const {
        return m_ctl.run(
            QStringList{u"import"_s, u"csv"_s, m_place.path(u"rows.csv"_s), u"--map"_s, m_place.path(u"map.json"_s)} +
            options);
    }
    [[nodiscard]] const Ctl& ctl() const { return m_ctl; }
    [[nodiscard]] QByteArray bytes() const {
        QFile file(m_place.uri().path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    void write(const QString& name, const QByteArray& bytes, qint64 sparseBytes) const {
        QFile file(m_place.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        REQUIRE(file.resize(bytes.size() + sparseBytes));
    }

    Place m_place{store::Engine::Sqlite};
    Ctl m_ctl;
};

void checkReport(const Answer& answer, const Hostile& hostile, int exit) {
    INFO(answer.out.left(4000).toStdString() << answer.err.left(4000).toStdString());
    CHECK(answer.exit == exit);
    const QList<QJsonObject> said = answer.objects();
    REQUIRE(said.size() == hostile.refusals.size() + 1);
    for (qsizetype i = 0; i < hostile.refusals.size(); ++i)
        CHECK(u"%1 %2"_s.arg(said[i][u"line"].toInt()).arg(said[i][u"error"].toString()) == hostile.refusals[i]);
    CHECK(said.last()[u"taken"].toInt() == hostile.taken);
    CHECK(said.last()[u"refused"].toInt() == hostile.refusals.size());
}

/// The most that any process this test waited for ever held.
qint64 peakOfChildren() {
    rusage used{};
    REQUIRE(getrusage(RUSAGE_CHILDREN, &used) == 0);
    return used.ru_maxrss * 1024;
}

} // namespace

TEST_CASE("a hostile file is told line by line, takes nothing in a preview, and only its good lines in earnest") {
    for (const Hostile& hostile : hostiles()) {
        INFO(hostile.name);
        const Import import(hostile);
        const bool isClean = hostile.refusals.isEmpty();
        const QByteArray before = import.bytes();
        checkReport(import.run({u"--dry-run"_s}), hostile, isClean ? 0 : 1);
        if (!isClean)
            CHECK(import.run({}).exit == 1);
        CHECK(import.bytes() == before);

        checkReport(import.run({u"--keep-good"_s}), hostile, isClean ? 0 : 4);
        QStringList summaries;
        for (const QJsonObject& row : import.ctl().cases(u"sort:newest"_s))
            summaries << row[u"summary"].toString();
        if (!hostile.firstSummary.isEmpty())
            CHECK(summaries.contains(hostile.firstSummary));
        CHECK(import.ctl().run({u"store"_s, u"verify"_s, u"--deep"_s}).exit == 0);
    }
    CHECK(peakOfChildren() <= kMostMemory);
}
