#pragma once

#include "app/bus.h"
#include "app/storetime.h"
#include "cli/options.h"

namespace cli {

/// One open store, who works on it and what time it is: what nearly every verb needs.
class Desk {
public:
    /// Fails with what is wrong with the store, the clock or the person.
    [[nodiscard]] static core::Result<std::unique_ptr<Desk>> open(const Common& common);

    [[nodiscard]] store::Session& session() { return *m_session; }
    [[nodiscard]] app::Bus& bus() { return *m_bus; }
    [[nodiscard]] const app::Company& company() const { return m_bus->company(); }
    [[nodiscard]] const core::User& actor() const { return m_actor; }
    [[nodiscard]] const core::Clock& clock() const { return *m_time; }
    [[nodiscard]] app::StoreTime& time() { return *m_time; }
    [[nodiscard]] core::Instant now() const { return m_time->now(); }
    [[nodiscard]] const QString& origin() const { return m_origin; }

private:
    Desk() = default;

    std::unique_ptr<core::Clock> m_clock;
    std::unique_ptr<app::StoreTime> m_time;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<app::Bus> m_bus;
    core::User m_actor;
    QString m_origin;
};

/// --store, else REPARO_STORE, else the window's own in the user's data folder.
[[nodiscard]] core::Result<store::Uri> storeUri(const Common& common);
/// The system's time, or --now while REPARO_TEST_CLOCK=1 allows it.
[[nodiscard]] core::Result<std::unique_ptr<core::Clock>> clockFor(const Common& common);
/// --as; else the person of the operating system's account, when there is one of that login; else the system itself,
/// since whoever can open a store's file can change it anyway.
[[nodiscard]] core::Result<core::User> actorFor(const Common& common, const app::Company& company);
/// A random name for this process in the change log.
[[nodiscard]] QString makeOrigin();

/// Opens the desk and runs `body`; a failure is printed.
[[nodiscard]] Exit atDesk(const Common& common, const std::function<Exit(Desk&, Output&)>& body);

} // namespace cli
