#pragma once

#include "app/taskthread.h"
#include "core/result.h"
#include "store/session.h"
#include <QDeadlineTimer>
#include <QFuture>

namespace app {

template <class T>
[[nodiscard]] const core::Error* errorOf(const core::Result<T>& outcome) {
    return outcome ? nullptr : &outcome.error();
}
/// The first failure of many.
template <class T>
[[nodiscard]] const core::Error* errorOf(const QList<core::Result<T>>& outcomes) {
    for (const core::Result<T>& outcome : outcomes)
        if (!outcome)
            return &outcome.error();
    return nullptr;
}

/// A thread with a store session of its own, opened, used and closed in it. A lost server ends the session; the next
/// task opens a new one, though not more often than a growing pause allows.
class Worker {
public:
    using MaybeSession = core::Result<store::Session*>;
    struct Hooks {
        std::function<core::Result<void>(store::Session&)> opened; ///< in the thread, after each opening
        std::function<void()> closing;                             ///< in the thread, before the session goes
        std::function<void(const core::Error&)> healthChanged;     ///< at home; no rule = all is well
    };

    Worker(const QString& name, const store::Uri& uri, bool isInline, TaskThread::AtEnd atEnd, Hooks hooks);

    /// Work that must not be repeated: when the store goes away in the middle, nobody knows how far it came.
    template <class Outcome>
    QFuture<Outcome> change(const std::function<Outcome(const MaybeSession&)>& work,
                            const typename Answer<Outcome>::Before& before = {}) {
        return ask<Outcome>([this, work] { return finish(work(session())); }, before, TaskThread::Turn::InOrder);
    }
    /// Work that changes nothing: when the session turns out to be dead, it runs once more in a new one.
    template <class T>
    [[nodiscard]] QFuture<core::Result<T>> read(const std::function<core::Result<T>(store::Session&)>& work,
                                                TaskThread::Turn turn = TaskThread::Turn::InOrder) {
        return ask<core::Result<T>>([this, work] { return readRepeating(work); }, {}, turn);
    }
    /// Finds out whether the store can be reached; Patience::None doesn't wait for the end of a pause.
    enum class Patience { None, Pauses };
    void knock(Patience patience = Patience::None);
    void tellHome(const std::function<void()>& call) { m_thread.tellHome(call); }
    [[nodiscard]] bool isIdle() const { return m_thread.isIdle(); }

private:
    template <class Outcome>
    QFuture<Outcome> ask(typename Answer<Outcome>::Work work, typename Answer<Outcome>::Before before,
                         TaskThread::Turn turn) {
        auto answer = std::make_unique<Answer<Outcome>>(std::move(work), std::move(before));
        QFuture<Outcome> future = answer->future();
        m_thread.post(std::move(answer), turn);
        return future;
    }
    template <class Outcome>
    Outcome finish(Outcome outcome) {
        settle(errorOf(outcome));
        return outcome;
    }
    template <class T>
    core::Result<T> readRepeating(const std::function<core::Result<T>(store::Session&)>& work) {
        for (bool isRepeat = false;; isRepeat = true) {
            const MaybeSession opened = session();
            if (!opened)
                return finish<core::Result<T>>(tl::unexpected<core::Error>(opened.error()));
            core::Result<T> outcome = work(**opened);
            if (isRepeat || !isLost(errorOf(outcome)))
                return finish(std::move(outcome));
            close();
        }
    }

    // In the thread.
    [[nodiscard]] MaybeSession session();
    [[nodiscard]] MaybeSession open();
    void close();
    [[nodiscard]] bool isLost(const core::Error* error) const;
    void settle(const core::Error* error);
    void report(const core::Error& health);

    const store::Uri m_uri;
    const Hooks m_hooks;
    std::unique_ptr<store::Session> m_session;
    core::Error m_refusal; ///< why the last opening failed
    core::Error m_health;
    QDeadlineTimer m_nextTry;
    std::chrono::milliseconds m_pause{0};
    TaskThread m_thread; ///< last: it ends before what its tasks use
};

} // namespace app
