#include "app/demo/demostage.h"

#include "app/people.h"

namespace app {

DemoStage::DemoStage(store::Session& session, core::ManualClock& clock)
    : m_session(session)
    , m_clock(clock)
    , m_now(clock.now())
    , m_bus(session, clock, QStringLiteral("demo")) {}

core::User DemoStage::user(const QString& login) const {
    for (const core::User& each : company().users)
        if (each.login == login)
            return each;
    return systemUser();
}

core::User DemoStage::user(core::UserId id) const {
    const core::User* known = company().user(id);
    return known ? *known : systemUser();
}

core::Result<Receipt> DemoStage::run(const core::User& actor, core::Duration at, const Command& command) {
    m_clock.set(m_now + at);
    auto receipt = m_bus.runWithin(actor, command);
    m_clock.set(m_now);
    return receipt;
}

} // namespace app
