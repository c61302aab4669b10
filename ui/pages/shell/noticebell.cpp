#include "pages/shell/noticebell.h"

#include "app/office.h"
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace pages {

namespace {

constexpr auto kDelay = 400ms;

} // namespace

NoticeBell::NoticeBell(app::Office& office, QObject* parent)
    : QObject(parent)
    , m_office(office) {
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &NoticeBell::look);
    connect(&m_office.feed(), &app::ChangeFeed::changed, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_minute, &QTimer::timeout, this, &NoticeBell::look);
    m_minute.start(1min);
}

/// What can't be read stays as it was: the health of the store is said elsewhere.
void NoticeBell::look() {
    m_office.unreadNotices(this).then(this, [this](const core::Result<int>& unread) {
        if (!unread)
            return;
        const int before = std::exchange(m_unread, *unread);
        emit counted(*unread);
        if (before >= 0 && *unread > before)
            emit rang();
    });
}

} // namespace pages
