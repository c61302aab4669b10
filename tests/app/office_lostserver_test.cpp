#include "app/officedesk.h"
#include "store/eventtable.h"
#include <QFile>
#include <QSqlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;
using app::Office;
using officetest::answerOf;
using officetest::Desk;
using officetest::valueOf;
using officetest::waitUntil;
using store::Engine;

namespace {

/// A desk whose offices reach the server through a door that can be shut; the test itself has another way in.
struct Line : Desk {
    Line()
        : Desk(Engine::Postgres) {
        openDoor();
    }

    [[nodiscard]] std::unique_ptr<Office> officeBehindDoor() const {
        app::OfficeOptions through = options();
        through.uri.host = door();
        return office(manager, through);
    }
    [[nodiscard]] QString door() const { return store.filePath(u"door"_s); }
    void openDoor() const { REQUIRE(QFile::link(store.uri().host, door())); }
    void shutDoor() const { REQUIRE(QFile::remove(door())); }
    /// As when the server restarts.
    void cutConnections() {
        QSqlQuery cut(store.session().database());
        REQUIRE(cut.exec(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                         "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s));
    }
    qsizetype countNotes(core::CaseId id) {
        const auto events = store::read(store.session(), [&]() -> core::Result<QList<core::CaseEvent>> {
            return store::findEvents(store.session(), id);
        });
        return std::ranges::count(support::valueOf(events), core::EventType::Note, &core::CaseEvent::type);
    }
};

/// The health that an office told, in order.
struct Health {
    explicit Health(Office& office) {
        QObject::connect(&office, &Office::healthChanged, &context,
                         [this](const core::Error& error) { told << error; });
    }
    [[nodiscard]] bool isWell() const { return told.isEmpty() || told.last().rule.isEmpty(); }

    QObject context;
    QList<core::Error> told;
};

bool isOnSocket() { return support::postgresServer().host.startsWith(u'/'); }

} // namespace

TEST_CASE("a save into a lost server fails as Offline, is never repeated, and works when the server is back") {
    if (!isOnSocket())
        return;
    Line line;
    const auto office = line.officeBehindDoor();
    const Health health(*office);
    const core::CaseId id = valueOf(office->submit(Desk::call(u"case"_s))).caseId;
    bool hasHeardOfOther = false;
    QObject::connect(&office->feed(), &app::ChangeFeed::changed, office.get(),
                     [&](const app::ChangeSet& changes) { hasHeardOfOther |= changes.actor == line.advisor.id; });

    line.shutDoor();
    line.cutConnections();
    const auto lost = answerOf(office->submit(app::AddNote{id, u"while the server is away"_s}));
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == core::ErrorCode::Offline);
    CHECK_FALSE(health.isWell());
    CHECK(answerOf(office->caseDetail(id)).error().code == core::ErrorCode::Offline);
    app::Bus elsewhere(line.store.session(), line.clock, u"elsewhere"_s);
    REQUIRE(
        elsewhere.run(line.advisor, app::RecordContact{id, core::Channel::Phone, core::ContactOutcome::Busy, {}, {}}));

    line.openDoor();
    waitUntil([&] { return health.isWell(); });
    waitUntil([&] { return hasHeardOfOther; });
    CHECK(health.told.size() == 2);
    CHECK(line.countNotes(id) == 0);
    CHECK(answerOf(office->submit(app::AddNote{id, u"again, by the person"_s})));
    CHECK(line.countNotes(id) == 1);
    CHECK(valueOf(office->caseDetail(id)).events.last().text == u"again, by the person");
}

TEST_CASE("a call that was submitted into a lost server may be submitted again without doubling") {
    if (!isOnSocket())
        return;
    Line line;
    const auto office = line.officeBehindDoor();
    const Health health(*office);
    app::LogCase call = Desk::call(u"the call"_s);
    call.key = Office::newKey();
    line.shutDoor();
    line.cutConnections();
    CHECK_FALSE(answerOf(office->submit(call)));
    line.openDoor();
    waitUntil([&] { return health.isWell(); });
    const app::Receipt first = valueOf(office->submit(call));
    CHECK(valueOf(office->submit(call)).caseId == first.caseId);
}

TEST_CASE("connections that were cut while the server stays up come back by themselves") {
    Line line;
    const auto office = line.office(line.manager);
    const core::CaseId id = valueOf(office->submit(Desk::call(u"case"_s))).caseId;
    qsizetype kept = 0;
    for (int round = 0; round < 3; ++round) {
        line.cutConnections();
        CHECK(answerOf(office->caseDetail(id)));
        const auto note = answerOf(office->submit(app::AddNote{id, u"note"_s}));
        if (note)
            ++kept;
        else
            CHECK(note.error().code == core::ErrorCode::Offline);
    }
    CHECK(answerOf(office->submit(app::AddNote{id, u"note"_s})));
    CHECK(line.countNotes(id) == kept + 1);
}
