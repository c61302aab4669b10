#include "app/storetime.h"

#include "store/nextwork.h"
#include "store/servertime.h"
#include "store/unitofwork.h"
#include <QMutexLocker>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr core::Duration kAskEvery = 15s;

struct StoreSaid {
    std::optional<core::Instant> server;
    std::optional<core::Instant> newest;
};

} // namespace

StoreTime::StoreTime(const core::Clock& machine)
    : m_machine(machine)
    , m_compared(dynamic_cast<const core::ComparedClock*>(&machine)) {}

core::Instant StoreTime::now() const {
    const core::Instant wall = m_machine.now();
    if (!m_compared)
        return wall;
    const QMutexLocker lock(&m_mutex);
    return m_guard ? m_guard->timeAt(wall, m_compared->uptime()) : wall;
}

core::TimeReading StoreTime::readMachine() const {
    core::TimeReading reading;
    reading.wall = m_compared->now();
    reading.uptime = m_compared->uptime();
    reading.isSynchronized = m_compared->isSynchronized();
    return reading;
}

bool StoreTime::mustAsk(const core::TimeReading& reading) const {
    const QMutexLocker lock(&m_mutex);
    return !m_guard || !m_askedAt || reading.uptime - *m_askedAt >= kAskEvery ||
           m_guard->isUnsettledAt(reading.wall, reading.uptime);
}

core::Result<core::TimeTrust> StoreTime::compare(store::Session& session) {
    if (!m_compared)
        return core::TimeTrust();
    core::TimeReading reading = readMachine();
    if (mustAsk(reading)) {
        const auto said = store::read(session, [&]() -> core::Result<StoreSaid> {
            return StoreSaid{store::serverTime(session), store::newestEntry(session)};
        });
        if (!said)
            return tl::unexpected<core::Error>(said.error());
        const core::TimeReading after = readMachine(); // the server answered somewhere in between
        reading.wall = reading.wall + (after.wall - reading.wall) / 2;
        reading.uptime = (reading.uptime + after.uptime) / 2;
        reading.server = said->server;
        reading.newest = said->server ? std::nullopt : said->newest;
    }
    const QMutexLocker lock(&m_mutex);
    if (reading.server || reading.newest)
        m_askedAt = reading.uptime;
    if (m_guard)
        m_guard->note(reading);
    else
        m_guard.emplace(reading);
    return m_guard->trust();
}

core::Error troubleOf(const core::TimeTrust& trust) {
    const QString ahead = QString::number(trust.ahead.count());
    switch (trust.concern) {
    case core::TimeConcern::None:
        return {};
    case core::TimeConcern::Differs:
        return {core::ErrorCode::Internal, u"clock.differs"_s, ahead, {}};
    case core::TimeConcern::Stepped:
        return {core::ErrorCode::Internal, u"clock.stepped"_s, ahead, {}};
    case core::TimeConcern::Behind:
        return {core::ErrorCode::Internal, u"clock.behind"_s, ahead, {}};
    }
    Q_UNREACHABLE();
}

} // namespace app
