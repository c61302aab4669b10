#include "pages/shell/healthwatch.h"

#include "app/office.h"
#include "core/permissions.h"
#include "models/healthwords.h"
#include <algorithm>

namespace pages {

namespace {

widgets::Health lampOf(app::HealthState state) {
    return state == app::HealthState::Failing   ? widgets::Health::Down
           : state == app::HealthState::Warning ? widgets::Health::Degraded
                                                : widgets::Health::Up;
}

} // namespace

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
            items << widgets::HealthItem{lampOf(lamp.state), lamp.text, lamp.hint};
    return items;
}

} // namespace pages
