#include "app/worker.h"

#include "store/changelog.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr std::chrono::milliseconds kFirstPause = 250ms;
constexpr std::chrono::milliseconds kLongestPause = 4s;

} // namespace

Worker::Worker(const QString& name, const store::Uri& uri, bool isInline, TaskThread::AtEnd atEnd, Hooks hooks)
    : m_uri(uri)
    , m_hooks(std::move(hooks))
    , m_thread(name, isInline, atEnd) {
    m_thread.setCleanUp([this] { close(); });
}

void Worker::knock(Patience patience) {
    ask<core::Result<qint64>>(
        [this, patience] {
            if (patience == Patience::None)
                m_nextTry = {};
            return readRepeating<qint64>([](store::Session& session) {
                return store::read(session, [&]() -> core::Result<qint64> { return store::lastChange(session); });
            });
        },
        {}, TaskThread::Turn::InOrder);
}

Worker::MaybeSession Worker::session() {
    if (m_session && !m_session->isAlive())
        close();
    if (m_session)
        return m_session.get();
    if (!m_nextTry.hasExpired())
        return tl::unexpected<core::Error>(m_refusal);
    return open();
}

Worker::MaybeSession Worker::open() {
    core::Result<void> opened;
    auto session = store::Session::open(m_uri, store::Session::Mode::ReadWrite);
    if (session) {
        m_session = std::move(*session);
        if (m_hooks.opened)
            opened = m_hooks.opened(*m_session);
    } else {
        opened = tl::unexpected<core::Error>(session.error());
    }
    if (opened) {
        m_pause = 0ms;
        return m_session.get();
    }
    close();
    m_refusal = opened.error();
    m_pause = std::clamp(m_pause * 2, kFirstPause, kLongestPause);
    m_nextTry.setRemainingTime(m_pause);
    return tl::unexpected<core::Error>(m_refusal);
}

void Worker::close() {
    if (!m_session)
        return;
    if (m_hooks.closing)
        m_hooks.closing();
    m_session.reset();
}

bool Worker::isLost(const core::Error* error) const {
    return (error && error->code == core::ErrorCode::Offline) || (m_session && !m_session->isAlive());
}

void Worker::settle(const core::Error* error) {
    if (m_session && isLost(error)) {
        close();
        const bool isTold = error && error->code == core::ErrorCode::Offline;
        report(isTold ? *error : core::Error{core::ErrorCode::Offline, u"store.offline"_s, {}, {}});
    } else {
        report(m_session ? core::Error{} : m_refusal);
    }
}

void Worker::report(const core::Error& health) {
    const bool isKnown = health.rule == m_health.rule;
    m_health = health;
    if (!isKnown && m_hooks.healthChanged)
        m_thread.tellHome([this, health] { m_hooks.healthChanged(health); });
}

} // namespace app
