#include "app/office.h"

#include "app/officedesk.h"
#include "store/eventtable.h"
#include <QFile>
#include <QSqlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::Office;
using officetest::answerOf;
using officetest::Desk;
using officetest::valueOf;
using officetest::waitUntil;
using store::Engine;

namespace {

/// What the feed of an office told.
class Told {
public:
    explicit Told(Office& office) {
        QObject::connect(&office.feed(), &app::ChangeFeed::changed, &m_context,
                         [this](const app::ChangeSet& changes) { sets << changes; });
    }
    [[nodiscard]] bool hasCase(core::CaseId id, qint64 version = 0) const {
        for (const app::ChangeSet& set : sets)
            for (const app::Change& change : set.changes)
                if (change.entity == u"case" && change.id == id.value() && change.version >= version)
                    return true;
        return false;
    }
    QList<app::ChangeSet> sets;

private:
    QObject m_context;
};

/// Keeps everybody else out of a SQLite store, so that readers wait.
class Lock {
public:
    explicit Lock(Desk& desk)
        : m_session(desk.store.session()) {
        execute("BEGIN EXCLUSIVE");
    }
    ~Lock() { execute("ROLLBACK"); }

private:
    void execute(const char* sql) {
        if (!QSqlQuery(m_session.database()).exec(QString::fromLatin1(sql)))
            throw std::runtime_error(sql);
    }
    store::Session& m_session;
};

QStringList textsOf(Desk& desk, core::CaseId id) {
    QStringList texts;
    const auto events = store::read(desk.store.session(), [&]() -> core::Result<QList<core::CaseEvent>> {
        return store::findEvents(desk.store.session(), id);
    });
    for (const core::CaseEvent& event : support::valueOf(events))
        if (event.type == core::EventType::Note)
            texts << event.text;
    return texts;
}

} // namespace

TEST_CASE("a call becomes a case, and the feed tells before the answer is there") {
    Desk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto office = desk.office(desk.advisor);
    const Told told(*office);
    bool wasTold = false;
    const auto logged =
        office->submit(Desk::call(u"La caja llegó mojada"_s)).then([&](const core::Result<app::Receipt>& receipt) {
            wasTold = told.hasCase(receipt->caseId);
            return receipt;
        });

    const app::Receipt receipt = support::valueOf(answerOf(logged));
    CHECK(receipt.number.startsWith(u"R-2026-"));
    CHECK(receipt.owner == desk.manager.id);
    CHECK(wasTold);
    REQUIRE(told.sets.size() == 1);
    CHECK(told.sets.first().isOwn);
    CHECK(told.sets.first().actorName == u"marta");
    CHECK(valueOf(office->caseDetail(receipt.caseId)).subject.summary == u"La caja llegó mojada");
}

TEST_CASE("changes are made in the order they were submitted") {
    Desk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto office = desk.office(desk.manager);
    const core::CaseId id = valueOf(office->submit(Desk::call(u"case"_s))).caseId;
    QStringList expected;
    QFuture<core::Result<app::Receipt>> last;
    for (int i = 0; i < 20; ++i) {
        expected << u"note %1"_s.arg(i);
        last = office->submit(app::AddNote{id, expected.last()});
    }
    valueOf(last);
    CHECK(textsOf(desk, id) == expected);
}

TEST_CASE("a change that was submitted is made though the office closes at once") {
    Desk desk(Engine::Sqlite);
    auto office = desk.office(desk.manager);
    const core::CaseId id = valueOf(office->submit(Desk::call(u"case"_s))).caseId;
    QFuture<core::Result<app::Receipt>> last;
    for (int i = 0; i < 10; ++i)
        last = office->submit(app::AddNote{id, u"note"_s});
    const auto unread = office->caseDetail(id);
    office.reset();

    CHECK(textsOf(desk, id).size() == 10);
    CHECK(last.isFinished());
    CHECK(unread.isFinished());
}

TEST_CASE("a form that is submitted again with its key logs once") {
    Desk desk(Engine::Sqlite);
    const auto office = desk.office(desk.advisor);
    app::LogCase call = Desk::call(u"once"_s);
    call.key = Office::newKey();
    const auto first = office->submit(call);
    const auto again = office->submit(call);

    const app::Receipt receipt = valueOf(first);
    CHECK(valueOf(again).isRepeat);
    CHECK(valueOf(again).number == receipt.number);
    CHECK(valueOf(office->submit(Desk::call(u"once"_s))).number != receipt.number);
}

TEST_CASE("a bulk change keeps what is valid, answers each in its place and tells views once") {
    Desk desk(Engine::Sqlite);
    const auto office = desk.office(desk.supervisor);
    const core::CaseId first = valueOf(office->submit(Desk::call(u"first"_s))).caseId;
    const core::CaseId second = valueOf(office->submit(Desk::call(u"second"_s))).caseId;
    const Told told(*office);
    const auto receipts =
        answerOf(office->submitAll({app::SetPriority{first, core::Priority::High, u"herido"_s},
                                    app::SetPriority{core::CaseId(4711), core::Priority::High, u"?"_s},
                                    app::SetPriority{second, core::Priority::Critical, u"herida"_s}}));

    REQUIRE(receipts.size() == 3);
    CHECK(receipts.at(0));
    CHECK(receipts.at(1).error().code == core::ErrorCode::NotFound);
    CHECK(receipts.at(2));
    REQUIRE(told.sets.size() == 1);
    CHECK(told.hasCase(first));
    CHECK(told.hasCase(second));
}

TEST_CASE("nothing can be asked or changed before sign-in") {
    Desk desk(Engine::Sqlite);
    Office office(desk.options(), desk.clock);
    valueOf(office.open());
    CHECK(office.company()->name == u"Transportes Andinos");
    CHECK(answerOf(office.caseRow({}, core::CaseId(1))).error().rule == u"sign_in.required");
    CHECK(answerOf(office.submit(Desk::call(u"x"_s))).error().rule == u"sign_in.required");
    CHECK(answerOf(office.submitAll({Desk::call(u"x"_s)})).first().error().rule == u"sign_in.required");
    CHECK_FALSE(answerOf(office.signIn(desk.advisor.login, u"wrong password"_s)));
    CHECK_FALSE(office.user().id.isValid());
}

TEST_CASE("signing out hides the store, cancels what was asked and finishes what was submitted") {
    Desk desk(Engine::Sqlite);
    const auto office = desk.office(desk.manager);
    const core::CaseId id = valueOf(office->submit(Desk::call(u"case"_s))).caseId;
    bool isTold = false;
    QObject::connect(office.get(), &Office::signedOut, office.get(), [&] { isTold = true; });
    office->drafts().keep({u"d1"_s, desk.manager.id.value(), u"note"_s, id.value(), {{u"text"_s, u"half a"_s}}, {}});
    QFuture<core::Result<app::CaseDetail>> asked;
    QFuture<core::Result<app::Receipt>> submitted;
    {
        const Lock lock(desk);
        asked = office->caseDetail(id);
        waitUntil([&] { return asked.isStarted(); });
        submitted = office->submit(app::AddNote{id, u"the last word"_s});
        office->signOut();
    }
    waitUntil([&] { return asked.isFinished() && submitted.isFinished(); });

    CHECK(isTold);
    CHECK(asked.isCanceled());
    CHECK(support::valueOf(submitted.result()).caseId == id);
    CHECK_FALSE(office->user().id.isValid());
    CHECK(answerOf(office->caseDetail(id)).error().rule == u"sign_in.required");

    valueOf(office->signIn(desk.manager.login, Desk::password()));
    CHECK(valueOf(office->caseDetail(id)).events.last().text == u"the last word");
    CHECK(valueOf(office->drafts().recover(desk.manager.id.value())).size() == 1);
}

TEST_CASE("of requests by one asker only the newest is answered, others keep theirs") {
    Desk desk(Engine::Sqlite);
    const auto office = desk.office(desk.advisor);
    valueOf(office->submit(Desk::call(u"case"_s)));
    const int form = 0;
    const int otherForm = 0;
    QFuture<core::Result<QList<core::PartySuggestion>>> begun, superseded, ofOther, newest, unasked;
    {
        const Lock lock(desk);
        begun = office->suggestParties(u"r"_s, 5, &form);
        waitUntil([&] { return begun.isStarted(); });
        superseded = office->suggestParties(u"ro"_s, 5, &form);
        ofOther = office->suggestParties(u"pe"_s, 5, &otherForm);
        unasked = office->suggestParties(u"ros"_s, 5);
        newest = office->suggestParties(u"rosa"_s, 5, &form);
    }
    CHECK(valueOf(newest).size() == 1);
    CHECK(superseded.isCanceled());
    CHECK(valueOf(begun).size() == 1);
    CHECK(valueOf(ofOther).size() == 1);
    CHECK(valueOf(unasked).size() == 1);
}

TEST_CASE("what another desk changes reaches this one, with who did it") {
    Desk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto here = desk.office(desk.manager);
    const auto there = desk.office(desk.advisor);
    const Told told(*here);
    const Told toldThere(*there);
    const app::Receipt logged = valueOf(there->submit(Desk::call(u"from the other desk"_s)));
    waitUntil([&] { return told.hasCase(logged.caseId); });
    const app::Receipt noted = valueOf(here->submit(app::AddNote{logged.caseId, u"seen"_s}));
    waitUntil([&] { return toldThere.hasCase(logged.caseId, noted.version); });

    CHECK_FALSE(told.sets.first().isOwn);
    CHECK(told.sets.first().actor == desk.advisor.id);
    CHECK(told.sets.first().actorName == u"marta");
    CHECK(valueOf(here->caseRow({}, logged.caseId))->summary == u"from the other desk");
    // Each desk hears of its own change once: with the receipt.
    CHECK(std::ranges::count_if(toldThere.sets, [](const app::ChangeSet& set) { return set.isOwn; }) == 1);
    for (const app::ChangeSet& set : toldThere.sets)
        CHECK((set.isOwn || set.actor != desk.advisor.id));
}

TEST_CASE("a person who is added elsewhere is known here, and a closed account is signed out") {
    Desk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto office = desk.office(desk.advisor);
    const core::User luis = desk.addUser(u"luis"_s, core::Role::ClaimsManager);
    waitUntil([&] { return office->company()->user(luis.id) != nullptr; });
    CHECK(valueOf(office->previewIntake(Desk::call(u"x"_s))).owner.owner.isValid());

    core::User closed = desk.advisor;
    closed.isActive = false;
    REQUIRE(app::changeUser(desk.store.session(), desk.clock, app::systemUser(), closed));
    waitUntil([&] { return !office->user().id.isValid(); });
    CHECK(answerOf(office->views()).error().rule == u"sign_in.required");
}

TEST_CASE("a pause that ran out ends by itself, and the views are told") {
    Desk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto office = desk.office(desk.manager);
    const core::CaseId id = valueOf(office->submit(Desk::call(u"waits"_s))).caseId;
    valueOf(office->submit(app::StartCase{id}));
    const app::Receipt waiting =
        valueOf(office->submit(app::WaitCase{id, core::WaitReason::Document, desk.clock.now() + 1h, u"factura"_s}));
    const Told told(*office);
    desk.clock.advance(2h);
    valueOf(office->submit(Desk::call(u"another"_s))); // a round follows each change
    waitUntil([&] { return told.hasCase(id, waiting.version + 1); });

    CHECK(valueOf(office->caseDetail(id)).subject.status == core::Status::InProgress);
}

TEST_CASE("the form previews the owner that the receipt then names") {
    Desk desk(Engine::Sqlite);
    desk.addUser(u"luis"_s, core::Role::ClaimsManager);
    const auto office = desk.office(desk.advisor);
    for (int i = 0; i < 4; ++i) {
        const core::Assignment previewed = valueOf(office->previewIntake(Desk::call(u"case"_s))).owner;
        CHECK(previewed.owner.isValid());
        CHECK(valueOf(office->submit(Desk::call(u"case"_s))).owner == previewed.owner);
    }
}

TEST_CASE("views are counted together, and a saved one is told to this desk and the others") {
    Desk desk(Engine::Sqlite);
    const auto office = desk.office(desk.manager);
    const auto other = desk.office(desk.supervisor);
    valueOf(office->submit(Desk::call(u"one"_s)));
    valueOf(office->submit(Desk::call(u"two"_s)));
    core::CaseQuery open;
    open.isOpen = true;
    core::CaseQuery closed;
    closed.isOpen = false;
    CHECK(valueOf(office->caseCounts({open, closed, core::CaseQuery()})) == QList<qint64>{2, 0, 2});

    const Told told(*office);
    const Told toldOther(*other);
    app::SavedView view;
    view.owner = desk.manager.id;
    view.name.es = u"Mía"_s;
    view.query = u"is:open"_s;
    const app::SavedView saved = valueOf(office->saveView(view));
    CHECK(valueOf(office->views()) == QList<app::SavedView>{saved});
    CHECK(told.sets.last().changes == QList<app::Change>{{u"view"_s, saved.id.value(), 0}});
    waitUntil([&] { return !toldOther.sets.isEmpty() && toldOther.sets.last().changes.last().entity == u"view"; });
}

TEST_CASE("inline everything happens at once in the calling thread") {
    Desk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    app::OfficeOptions options = desk.options();
    options.isInline = true;
    Office office(options, desk.clock);
    REQUIRE(office.open().result());
    REQUIRE(office.signIn(desk.manager.login, Desk::password()).result());
    const auto logged = office.submit(Desk::call(u"at once"_s));
    REQUIRE(logged.isFinished());
    const auto detail = office.caseDetail(logged.result()->caseId);
    REQUIRE(detail.isFinished());
    CHECK(detail.result()->subject.summary == u"at once");
}

TEST_CASE("a store that isn't there is an answer, and may be opened when it is") {
    Desk desk(Engine::Sqlite);
    app::OfficeOptions options = desk.options();
    options.uri.path = desk.store.filePath(u"missing.reparo"_s);
    Office office(options, desk.clock);
    CHECK(answerOf(office.open()).error().code == core::ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(options.uri.path));

    desk.store.close();
    REQUIRE(QFile::copy(desk.store.uri().path, options.uri.path));
    CHECK(answerOf(office.open()));
    CHECK(office.company()->name == u"Transportes Andinos");
}
