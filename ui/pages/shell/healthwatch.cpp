#include "pages/shell/healthwatch.h"

#include "app/office.h"
#include "core/permissions.h"
#include "models/healthwords.h"
#include <algorithm>

namespace pages {

widgets::Health healthOf(app::HealthState state) {
    switch (state) {
    case app::HealthState::Ok:
        return widgets::Health::Up;
    case app::HealthState::Off:
        return widgets::Health::Off;
    case app::HealthState::Warning:
        return widgets::Health::Degraded;
    case app::HealthState::Failing:
        return widgets::Health::Down;
    }
    Q_UNREACHABLE();
}

HealthWatch::HealthWatch(app::Office& office, bool hasPage, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_hasPage(hasPage) {}

/// What can't be read is told by the counts of the rail.
void HealthWatch::look() {
    if (m_hasPage)
        m_office.healthBoard(this).then(this, [this](const core::Result<app::HealthBoard>& board) {
            if (board)
                take(board->lines, board->ignored());
        });
    else if (core::isAllowed(m_office.user().role, core::Verb::SendMessage))
        m_office.health(this).then(this, [this](const core::Result<QList<app::HealthLine>>& lines) {
            if (lines)
                take(*lines, 0);
        });
}

void HealthWatch::take(const QList<app::HealthLine>& lines, int ignored) {
    m_lines = lines;
    const auto failing = std::ranges::count(lines, app::HealthState::Failing, &app::HealthLine::state);
    emit looked(ignored + static_cast<int>(failing));
}

QList<widgets::HealthItem> HealthWatch::items() const {
    const core::Instant now = m_office.clock().now();
    QList<widgets::HealthItem> items;
    for (const models::HealthLamp& lamp : {models::mailLamp(m_lines, now), models::smsLamp(m_lines, now)})
        if (!lamp.text.isEmpty())
            items << widgets::HealthItem{healthOf(lamp.state), lamp.text, lamp.hint};
    return items;
}

} // namespace pages
