#include "app/draftbox.h"

#include "app/officedesk.h"
#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::Draft;
using app::DraftBox;
using officetest::valueOf;
using officetest::waitUntil;

namespace {

constexpr qint64 kUser = 7;

Draft call(const QString& id, const QString& summary) {
    return {id, kUser, u"call"_s, 0, QJsonObject{{u"summary"_s, summary}}, {}};
}

/// A box in a folder of its own, and what it told.
struct Bench {
    Bench() { listen(*box); }

    void listen(DraftBox& which) {
        QObject::connect(&which, &DraftBox::saved, &which, [this](const QString& id) { saved << id; });
        QObject::connect(&which, &DraftBox::failed, &which, [this](const core::Error& error) { errors << error; });
    }
    /// As after a kill: nothing more is written by the old one.
    QList<Draft> recoveredByAnother() {
        DraftBox another(folder(), clock, true);
        listen(another);
        return valueOf(another.recover(kUser));
    }
    [[nodiscard]] QString folder() const { return base.filePath(u"drafts"_s); }
    [[nodiscard]] QString file(const QString& name) const { return folder() + u"/7/"_s + name; }

    QTemporaryDir base;
    core::ManualClock clock{core::Instant(1'795'500'000'000)};
    QStringList saved;
    QList<core::Error> errors;
    std::unique_ptr<DraftBox> box = std::make_unique<DraftBox>(folder(), clock, true); ///< tells until its end
};

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(content);
}

} // namespace

TEST_CASE("a draft that was flushed is there in the next run") {
    Bench bench;
    bench.box->keep(call(u"a"_s, u"La caja llegó mojada"_s));
    CHECK(bench.saved.isEmpty());
    bench.box->flush();
    CHECK(bench.saved == QStringList{u"a"_s});

    const QList<Draft> found = bench.recoveredByAnother();
    REQUIRE(found.size() == 1);
    Draft expected = call(u"a"_s, u"La caja llegó mojada"_s);
    expected.savedAt = bench.clock.now();
    CHECK(found.first() == expected);
    CHECK(bench.errors.isEmpty());
}

TEST_CASE("the twentieth change is written at once, and again the fortieth") {
    Bench bench;
    QString text;
    for (int i = 1; i <= 45; ++i)
        bench.box->keep(call(u"a"_s, text += u'x'));

    CHECK(bench.saved.size() == 2);
    CHECK(bench.recoveredByAnother().first().body.value(u"summary").toString().size() == 40);
}

TEST_CASE("changes count a draft, not all together") {
    Bench bench;
    for (int i = 0; i < 19; ++i) {
        bench.box->keep(call(u"a"_s, u"one"_s));
        bench.box->keep(call(u"b"_s, u"two"_s));
    }
    CHECK(bench.saved.isEmpty());
    bench.box->keep(call(u"b"_s, u"two"_s));
    CHECK(bench.saved == QStringList{u"b"_s});
}

TEST_CASE("a draft is never more than two seconds behind the typing") {
    Bench bench;
    bench.box->keep(call(u"a"_s, u"first"_s));
    bench.clock.advance(1999ms);
    bench.box->keep(call(u"a"_s, u"second"_s));
    CHECK(bench.saved.isEmpty());
    bench.clock.advance(1ms);
    bench.box->keep(call(u"a"_s, u"third"_s));
    CHECK(bench.recoveredByAnother().first().body.value(u"summary") == u"third"_s);
}

TEST_CASE("a person who stops typing is written without another key") {
    Bench bench;
    DraftBox box(bench.folder(), bench.clock, false);
    bench.listen(box);
    box.keep(call(u"a"_s, u"and then silence"_s));
    waitUntil([&] { return !bench.saved.isEmpty(); });
    CHECK(bench.recoveredByAnother().size() == 1);
}

TEST_CASE("the end waits until every draft is written") {
    Bench bench;
    {
        DraftBox box(bench.folder(), bench.clock, false);
        for (int i = 0; i < 30; ++i)
            box.keep(call(u"draft-%1"_s.arg(i), u"text"_s));
    }
    CHECK(bench.recoveredByAnother().size() == 30);
}

TEST_CASE("a discarded draft is gone, also one that was never written") {
    Bench bench;
    bench.box->keep(call(u"a"_s, u"written"_s));
    bench.box->flush();
    bench.box->keep(call(u"a"_s, u"and changed"_s));
    bench.box->keep(call(u"b"_s, u"never written"_s));
    bench.box->discard(u"a"_s);
    bench.box->discard(u"b"_s);
    bench.box->flush();
    CHECK(bench.recoveredByAnother().isEmpty());
}

TEST_CASE("drafts come back newest first, each to its own user") {
    Bench bench;
    bench.box->keep(call(u"old"_s, u"1"_s));
    bench.box->flush();
    bench.clock.advance(1min);
    bench.box->keep(call(u"new"_s, u"2"_s));
    Draft others = call(u"other"_s, u"3"_s);
    others.user = 8;
    bench.box->keep(others);
    bench.box->flush();

    QStringList ids;
    for (const Draft& draft : bench.recoveredByAnother())
        ids << draft.id;
    CHECK(ids == QStringList{u"new"_s, u"old"_s});
}

TEST_CASE("a damaged draft is set aside and told, and the others come back") {
    Bench bench;
    bench.box->keep(call(u"good"_s, u"text"_s));
    bench.box->flush();
    const QByteArray damaged = GENERATE(as<QByteArray>(), "", "{\"id\":\"x\",\"bo", "[]", "{\"id\":\"x\"}", "\0\0\0");
    write(bench.file(u"x.json"_s), damaged);

    CHECK(bench.recoveredByAnother().size() == 1);
    REQUIRE(bench.errors.size() == 1);
    CHECK(bench.errors.first().code == core::ErrorCode::Corrupt);
    CHECK(bench.errors.first().detail == bench.file(u"x.json.damaged"_s));
    CHECK(QFile::exists(bench.file(u"x.json.damaged"_s)));
    CHECK(bench.recoveredByAnother().size() == 1);
    CHECK(bench.errors.size() == 1);
}

TEST_CASE("what a killed write left behind is no draft and no error") {
    Bench bench;
    bench.box->keep(call(u"a"_s, u"text"_s));
    bench.box->flush();
    write(bench.file(u"a.json.Xy12Zq"_s), "{\"id\":");

    CHECK(bench.recoveredByAnother().size() == 1);
    CHECK(bench.errors.isEmpty());
    CHECK_FALSE(QFile::exists(bench.file(u"a.json.Xy12Zq"_s)));
}

TEST_CASE("drafts that can't be written stay in memory, are told once and written later") {
    Bench bench;
    write(bench.folder(), "a file stands where the folder should be");
    bench.box->keep(call(u"a"_s, u"one"_s));
    bench.box->flush();
    bench.box->flush();
    CHECK(bench.errors.size() == 1);
    CHECK(bench.saved.isEmpty());

    REQUIRE(QFile::remove(bench.folder()));
    bench.box->flush();
    CHECK(bench.saved == QStringList{u"a"_s});
    CHECK(bench.recoveredByAnother().size() == 1);
}

TEST_CASE("what could not be written is tried again without another key") {
    Bench bench;
    DraftBox box(bench.folder(), bench.clock, false);
    bench.listen(box);
    write(bench.folder(), "a file stands where the folder should be");
    box.keep(call(u"a"_s, u"one"_s));
    box.flush();
    waitUntil([&] { return !bench.errors.isEmpty(); });

    REQUIRE(QFile::remove(bench.folder()));
    waitUntil([&] { return !bench.saved.isEmpty(); });
    CHECK(bench.recoveredByAnother().size() == 1);
}

TEST_CASE("nobody else on the machine can read drafts") {
    Bench bench;
    bench.box->keep(call(u"a"_s, u"text"_s));
    bench.box->flush();
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString& path : {bench.folder(), bench.file({}), bench.file(u"a.json"_s)})
        CHECK((QFile::permissions(path) & others) == QFile::Permissions());
}

TEST_CASE("an id never leads out of the folder") {
    Bench bench;
    bench.box->keep(call(u"../../escaped"_s, u"text"_s));
    bench.box->flush();
    CHECK(QDir(bench.base.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == QStringList{u"drafts"_s});
    CHECK(bench.recoveredByAnother().first().id == u"../../escaped"_s);
    bench.box->discard(u"../../escaped"_s);
    CHECK(bench.recoveredByAnother().isEmpty());
}
