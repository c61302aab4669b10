#pragma once

#include "app/bus.h"
#include "app/people.h"
#include "core/caseevent.h"
#include "store/unitofwork.h"
#include "support/teststore.h"

namespace commandtest {

using namespace std::chrono_literals;

/// A case and its clocks as far as an undo has to bring them back: without version, time and author of the change.
struct State {
    core::Case subject;
    QList<core::CaseClock> clocks;

    bool operator==(const State&) const = default;
};

/// A store with a small company at 2026-11-23 09:00 in Bogotá, and short ways to command it.
class CommandDesk {
public:
    explicit CommandDesk(store::Engine engine);

    [[nodiscard]] store::Session& session() { return m_store.session(); }
    [[nodiscard]] const support::TestStore& testStore() const { return m_store; }
    [[nodiscard]] app::Bus& bus() { return *m_bus; }

    [[nodiscard]] core::Result<app::Receipt> run(const core::User& actor, const app::Command& command) {
        return m_bus->run(actor, command);
    }
    /// The receipt of a command that must be done.
    app::Receipt done(const core::User& actor, const app::Command& command) {
        return support::valueOf(run(actor, command));
    }
    /// The rule that refuses it; empty when it was done.
    [[nodiscard]] QString refusal(const core::User& actor, const app::Command& command);
    /// "field:rule" of each wrong field.
    [[nodiscard]] QStringList fieldErrors(const core::User& actor, const app::Command& command);

    /// A claim by telephone of a caller with a number of his own.
    [[nodiscard]] app::LogCase call();
    core::CaseId logged() { return done(advisor, call()).caseId; }
    core::CaseId started();
    /// Begun, and nobody reached the customer in time.
    core::CaseId overdue();
    core::CaseId resolved();
    core::CaseId closed();

    [[nodiscard]] core::Case caseOf(core::CaseId id);
    [[nodiscard]] QList<core::CaseEvent> eventsOf(core::CaseId id);
    [[nodiscard]] QList<core::CaseClock> clocksOf(core::CaseId id);
    [[nodiscard]] State stateOf(core::CaseId id);
    [[nodiscard]] core::Party partyOf(core::PartyId id);
    [[nodiscard]] QStringList eventCodes(core::CaseId id);

    template <class Body>
    auto reading(Body body) {
        using Value = std::invoke_result_t<Body>;
        return support::valueOf(store::read(session(), [&]() -> core::Result<Value> { return body(); }));
    }

    core::ManualClock clock;
    core::User advisor;
    core::User otherAdvisor;
    core::User ana; ///< claims manager
    core::User luis;
    core::User supervisor;
    core::User quality;
    core::User member;
    core::User administrator;
    core::CategoryId delivery;
    core::CategoryId sparePart; ///< of the kind claim, priority high
    core::CauseId late;
    core::CauseId broken;
    core::NetworkMemberId north;
    core::NetworkMemberId south;
    core::AttributeId reliability;
    core::AttributeId courtesy;
    core::MomentId handOver;

private:
    core::User addUser(const QString& login, core::Role role, core::NetworkMemberId member = {});
    void fillCatalogue();

    support::TestStore m_store;
    std::unique_ptr<app::Bus> m_bus;
    int m_calls = 0;
};

[[nodiscard]] app::AddNote note(core::CaseId id, const QString& text);
[[nodiscard]] app::ResolveCase answer(const CommandDesk& desk, core::CaseId id);
[[nodiscard]] app::EditCase edit(core::CaseId id, const QString& field, const QJsonValue& before,
                                 const QJsonValue& after);

} // namespace commandtest
