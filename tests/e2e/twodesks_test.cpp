#include "e2e/ctl.h"

#include "support/teststore.h"
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using e2e::Answer;
using e2e::Ctl;
using e2e::Place;
using store::Engine;

namespace {

QStringList edit(const QString& login, const QString& number, const QString& change) {
    return {u"--as"_s, login, u"case"_s, u"edit"_s, number, change};
}

/// A case of Luis's, and two desks that write to it at the same time.
struct TwoDesks {
    explicit TwoDesks(Engine engine)
        : place(engine)
        , ctl(place.uri().toText()) {
        ctl.create();
        number = ctl.run({u"case"_s, u"log"_s}, e2e::callLine(u"shared"_s, 1)).object()[u"number"].toString();
    }

    [[nodiscard]] std::pair<Answer, Answer> both(const QStringList& one, const QStringList& other) const {
        QProcess first;
        QProcess second;
        ctl.start(first, one);
        ctl.start(second, other);
        Answer firstAnswer = e2e::answerOf(first);
        return {std::move(firstAnswer), e2e::answerOf(second)};
    }
    [[nodiscard]] QJsonObject shown() const { return ctl.run({u"case"_s, u"show"_s, number}).object(); }

    Place place;
    Ctl ctl;
    QString number;
};

/// Keeps the cases on PostgreSQL until both desks have read theirs and wait with their change in hand.
class HeldCases {
public:
    explicit HeldCases(const Place& place)
        : m_holder(connect(place))
        , m_watcher(connect(place)) {
        ask(*m_holder, u"BEGIN"_s);
        ask(*m_holder, u"SELECT 1 FROM complaint_case FOR UPDATE"_s);
    }
    void releaseWhenTwoWait() {
        QElapsedTimer waiting;
        waiting.start();
        // From another session: inside a transaction, the first look at the activity is the only one.
        while (ask(*m_watcher, u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                               "wait_event_type = 'Lock'"_s) < 2)
            REQUIRE(waiting.elapsed() < 30'000);
        ask(*m_holder, u"COMMIT"_s);
    }

private:
    static std::unique_ptr<store::Session> connect(const Place& place) {
        return support::valueOf(store::Session::open(place.uri(), store::Session::Mode::ReadWrite));
    }
    static int ask(store::Session& session, const QString& sql) {
        QSqlQuery query(session.database());
        REQUIRE(query.exec(sql));
        return query.next() ? query.value(0).toInt() : 0;
    }

    std::unique_ptr<store::Session> m_holder;
    std::unique_ptr<store::Session> m_watcher;
};

} // namespace

TEST_CASE("two desks that change different fields at once both keep their work") {
    const TwoDesks desks(GENERATE(Engine::Sqlite, Engine::Postgres));
    for (int round = 0; round < 8; ++round) {
        const QString details = u"details=Ronda %1"_s.arg(round);
        const QString remedy = u"remedySought=Visita %1"_s.arg(round);
        const auto [one, other] =
            desks.both(edit(u"luis"_s, desks.number, details), edit(u"elsa"_s, desks.number, remedy));
        INFO(one.err.toStdString() << other.err.toStdString());
        CHECK(one.exit == 0);
        CHECK(other.exit == 0);
        CHECK(desks.shown()[u"details"].toString() == u"Ronda %1"_s.arg(round));
        CHECK(desks.shown()[u"remedySought"].toString() == u"Visita %1"_s.arg(round));
    }
}

TEST_CASE("of two desks that change one field at once, the later is told who was first") {
    const TwoDesks desks(Engine::Postgres);
    HeldCases held(desks.place);
    QProcess luis;
    QProcess elsa;
    desks.ctl.start(luis, edit(u"luis"_s, desks.number, u"summary=De Luis"_s));
    desks.ctl.start(elsa, edit(u"elsa"_s, desks.number, u"summary=De Elsa"_s));
    held.releaseWhenTwoWait();
    const Answer ofLuis = e2e::answerOf(luis);
    const Answer ofElsa = e2e::answerOf(elsa);
    CHECK(ofLuis.exit + ofElsa.exit == 1);
    const bool isLuisFirst = ofLuis.exit == 0;
    const Answer& later = isLuisFirst ? ofElsa : ofLuis;
    CHECK(later.object()[u"error"].toString() == u"edit.conflict");
    CHECK(later.err.contains(isLuisFirst ? "Luis Ramírez" : "Elsa Díaz"));
    CHECK(desks.shown()[u"summary"].toString() == (isLuisFirst ? u"De Luis" : u"De Elsa"));
}

TEST_CASE("two desks that fight over one field never overwrite in silence") {
    const TwoDesks desks(Engine::Sqlite);
    for (int round = 0; round < 8; ++round) {
        const QString mine = u"De Luis %1"_s.arg(round);
        const QString hers = u"De Elsa %1"_s.arg(round);
        const auto [luis, elsa] = desks.both(edit(u"luis"_s, desks.number, u"summary="_s + mine),
                                             edit(u"elsa"_s, desks.number, u"summary="_s + hers));
        const QString kept = desks.shown()[u"summary"].toString();
        CHECK((kept == mine || kept == hers));
        const Answer& loser = kept == mine ? elsa : luis;
        CHECK((kept == mine ? luis : elsa).exit == 0);
        // The other one either came first and was seen by the later, or was refused and told by whom.
        if (loser.exit != 0)
            CHECK(loser.err.contains(kept == mine ? "Luis Ramírez" : "Elsa Díaz"));
    }
}
