#include "e2e/ctl.h"

#include "support/teststore.h"
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;
using e2e::Answer;
using e2e::Ctl;
using e2e::Place;
using store::Engine;

namespace {

constexpr qsizetype kPage = 4096;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(content) == content.size());
}

/// All that a folder holds, to be compared with what it holds later.
QMap<QString, QByteArray> filesIn(const QString& folder) {
    QMap<QString, QByteArray> files;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        files[name] = contentOf(folder + u'/' + name);
    return files;
}

/// The superuser without his power over permissions: files say no to him as to anybody.
void obeyPermissions() {
    prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
    prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
}

/// Reading, writing and checking are refused alike, and everything stays as it was. Gives what a person is told.
QString refusedAlike(const Place& place, const Ctl& ctl, const QString& rule) {
    const auto before = filesIn(place.folder());
    const QString sentence = e2e::refusal(ctl, 3, rule, {u"case"_s, u"list"_s});
    CHECK(e2e::refusal(ctl, 3, rule, {u"store"_s, u"verify"_s}) == sentence);
    CHECK(e2e::refusal(ctl, 3, rule, {u"agent"_s, u"--once"_s}) == sentence);
    CHECK(e2e::refusal(ctl, 3, rule, {u"case"_s, u"log"_s}, e2e::callLine(u"k"_s, 1)) == sentence);
    CHECK(filesIn(place.folder()) == before);
    return sentence;
}

void writeByHand(const Place& place, const QString& sql) {
    const auto session = support::valueOf(store::Session::open(place.uri(), store::Session::Mode::ReadWrite));
    REQUIRE(QSqlQuery(session->database()).exec(sql));
}

} // namespace

TEST_CASE("what is no store is refused with what to do, and left as it is") {
    const Place place(Engine::Sqlite);
    const Ctl ctl(place.uri().path);
    SECTION("a letter") {
        write(place.uri().path, QByteArray("Dear Sir, ").repeated(2000));
        CHECK(refusedAlike(place, ctl, u"store.no_database_file"_s).contains(u"restore a backup"));
    }
    SECTION("an empty file") {
        write(place.uri().path, {});
        CHECK(refusedAlike(place, ctl, u"store.empty_file"_s).contains(u"Restore a backup"));
    }
    SECTION("another program's database") {
        {
            QSqlDatabase foreign = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
            foreign.setDatabaseName(place.uri().path);
            REQUIRE(foreign.open());
            REQUIRE(QSqlQuery(foreign).exec(u"CREATE TABLE complaint_case (id INTEGER)"_s));
        }
        QSqlDatabase::removeDatabase(u"foreign"_s);
        CHECK(refusedAlike(place, ctl, u"store.foreign"_s).contains(u"Choose another one"));
    }
    SECTION("nothing at all") {
        CHECK(refusedAlike(place, ctl, u"store.not_found"_s).contains(u"make a new store"));
        CHECK(filesIn(place.folder()).isEmpty());
    }
    if (QFile::exists(place.uri().path)) {
        const auto before = filesIn(place.folder());
        CHECK(ctl.run({u"store"_s, u"create"_s}).exit == 1);
        CHECK(filesIn(place.folder()) == before);
    }
}

TEST_CASE("a store of a newer program is left to that program") {
    const Place place(GENERATE(Engine::Sqlite, Engine::Postgres));
    const Ctl ctl(place.uri().toText());
    ctl.create();
    writeByHand(place, u"INSERT INTO schema_migration (version, name, at) VALUES (9000, 'tomorrow', 0)"_s);
    CHECK(refusedAlike(place, ctl, u"store.newer_schema"_s).contains(u"Install the newer Reparo"));
}

TEST_CASE("a store in a read-only place is refused, whoever asks") {
    const Place place(Engine::Sqlite);
    Ctl(place.uri().path).create();
    const Ctl ctl(place.uri().path, obeyPermissions);
    QString readOnly = place.uri().path;
    SECTION("the file may not be written") {}
    SECTION("the folder may not be written") { readOnly = place.folder(); }
    const QFile::Permissions before = QFile::permissions(readOnly);
    REQUIRE(QFile::setPermissions(readOnly, before & ~(QFile::WriteOwner | QFile::WriteUser)));
    CHECK(refusedAlike(place, ctl, u"store.read_only"_s).contains(u"Check the rights of the file and its folder"));
    const QString other = place.folder() + u"/other.reparo"_s;
    const int exit = Ctl(other, obeyPermissions).run({u"store"_s, u"create"_s}).exit;
    CHECK(exit == (readOnly == place.folder() ? 3 : 0));
    CHECK(QFile::exists(other) == (exit == 0));
    REQUIRE(QFile::setPermissions(readOnly, before));
    CHECK(ctl.run({u"case"_s, u"log"_s}, e2e::callLine(u"k"_s, 1)).exit == 0);
}

namespace {

/// A store's bytes after something went wrong below it.
class Damage {
public:
    Damage(QRandomGenerator& random, const QByteArray& sound)
        : m_random(random)
        , m_bytes(sound) {}

    [[nodiscard]] QByteArray zeroedPage() { return inPage(QByteArray(kPage, '\0')); }
    [[nodiscard]] QByteArray garbledPage() { return inPage(garbage(kPage)); }
    [[nodiscard]] QByteArray swappedPages() {
        const qsizetype other = randomPage();
        const QByteArray page = m_bytes.mid(other, kPage);
        const qsizetype first = randomPage();
        return m_bytes.replace(other, kPage, m_bytes.mid(first, kPage)).replace(first, kPage, page);
    }
    [[nodiscard]] QByteArray cutShort() { return m_bytes.left(m_random.bounded(qsizetype(1), m_bytes.size() - 1)); }
    [[nodiscard]] QByteArray garbledHead() { return m_bytes.replace(0, 100, garbage(100)); }
    [[nodiscard]] QByteArray flippedBits(int count) {
        for (int i = 0; i < count; ++i) {
            const qsizetype at = m_random.bounded(m_bytes.size());
            m_bytes[at] = static_cast<char>(m_bytes[at] ^ (1 << m_random.bounded(8)));
        }
        return m_bytes;
    }

private:
    [[nodiscard]] qsizetype randomPage() { return m_random.bounded(m_bytes.size() / kPage) * kPage; }
    [[nodiscard]] QByteArray inPage(const QByteArray& page) { return m_bytes.replace(randomPage(), kPage, page); }
    [[nodiscard]] QByteArray garbage(qsizetype size) {
        QByteArray bytes(size, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(m_random.bounded(256));
        return bytes;
    }

    QRandomGenerator& m_random;
    QByteArray m_bytes;
};

/// No crash, no silence: an exit code that cli.md names, and words with every one but 0.
Answer anyAnswer(const Ctl& ctl, const QStringList& arguments) {
    const Answer answer = ctl.run(arguments);
    INFO(arguments.join(u' ').toStdString() << ": " << answer.exit << ' ' << answer.err.toStdString());
    CHECK((answer.exit == 0 || answer.exit == 3));
    if (answer.exit == 3)
        CHECK_FALSE((answer.err + answer.out).isEmpty());
    return answer;
}

} // namespace

TEST_CASE("damage is found or harmless, and never an empty store") {
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    const Place place(Engine::Sqlite);
    const Ctl ctl(place.uri().path);
    ctl.create();
    const QByteArray sound = contentOf(place.uri().path);
    const QByteArray list = ctl.run({u"case"_s, u"list"_s, u"--limit"_s, u"0"_s}).out;
    REQUIRE(list.count('\n') > 50);
    int found = 0;
    constexpr int kRounds = 60;
    for (int round = 0; round < kRounds; ++round) {
        Damage damage(random, sound);
        const bool isBits = round % 6 == 5;
        const QList<QByteArray> kinds{damage.zeroedPage(),
                                      Damage(random, sound).garbledPage(),
                                      Damage(random, sound).swappedPages(),
                                      Damage(random, sound).cutShort(),
                                      Damage(random, sound).garbledHead(),
                                      Damage(random, sound).flippedBits(10)};
        write(place.uri().path, kinds[round % 6]);
        INFO("round " << round);
        const Answer verified = anyAnswer(ctl, {u"store"_s, u"verify"_s, u"--deep"_s});
        const Answer listed = anyAnswer(ctl, {u"case"_s, u"list"_s, u"--limit"_s, u"0"_s});
        found += verified.exit == 3 ? 1 : 0;
        if (listed.exit == 0)
            CHECK_FALSE(listed.out.isEmpty());
        // Single bits may change a text; that takes a digest in every row to be seen.
        if (verified.exit == 0 && !isBits)
            CHECK(listed.out == list);
        QFile::remove(place.uri().path + u"-journal"_s);
    }
    CHECK(found > kRounds / 3);
}
