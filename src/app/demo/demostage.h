#pragma once

#include "app/bus.h"
#include <QHash>

namespace app {

/// Where the demo company's days are played again: one bus, a clock that is set to each moment, and who is who. Lives
/// inside one unit of work.
class DemoStage {
public:
    DemoStage(store::Session& session, core::ManualClock& clock);

    [[nodiscard]] core::Instant now() const { return m_now; }
    [[nodiscard]] store::Session& session() { return m_session; }
    [[nodiscard]] const Company& company() const { return m_bus.company(); }

    void addCustomer(const QString& id, core::PartyId party) { m_customers[id] = party; }
    [[nodiscard]] core::PartyId customer(const QString& id) const { return m_customers.value(id); }
    /// The system when nobody has this login.
    [[nodiscard]] core::User user(const QString& login) const;
    [[nodiscard]] core::User user(core::UserId id) const;

    /// Does it at that distance from now, under the same rules as everybody else.
    [[nodiscard]] core::Result<Receipt> run(const core::User& actor, core::Duration at, const Command& command);
    [[nodiscard]] core::Result<void> refresh() { return m_bus.refreshCompany(); }

private:
    store::Session& m_session;
    core::ManualClock& m_clock;
    core::Instant m_now;
    Bus m_bus;
    QHash<QString, core::PartyId> m_customers;
};

} // namespace app
