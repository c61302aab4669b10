#pragma once

#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace app {

/// Something to do in another thread, and to hand over in the thread that asked for it.
class Task {
public:
    virtual ~Task() = default;
    [[nodiscard]] virtual bool isWanted() const = 0;
    virtual void run() = 0;
    virtual void deliver() = 0;
};

/// A task whose outcome somebody waits for. Its future finishes where it was asked for, so that what follows there
/// can't race with the death of who asked. Destroyed before delivery, the future is cancelled.
template <class Outcome>
class Answer final : public Task {
public:
    using Work = std::function<Outcome()>;
    /// Runs where the answer was asked for, before the future finishes, and even if nobody waits for it any more.
    using Before = std::function<void(const Outcome&)>;

    explicit Answer(Work work, Before before = {})
        : m_work(std::move(work))
        , m_before(std::move(before)) {}
    [[nodiscard]] QFuture<Outcome> future() { return m_promise.future(); }

    [[nodiscard]] bool isWanted() const override { return !m_promise.isCanceled(); }
    void run() override {
        m_promise.start();
        m_outcome = m_work();
    }
    void deliver() override {
        if (m_before)
            m_before(*m_outcome);
        m_promise.addResult(std::move(*m_outcome));
        m_promise.finish();
    }

private:
    Work m_work;
    Before m_before;
    std::optional<Outcome> m_outcome;
    QPromise<Outcome> m_promise;
};

/// A thread that does tasks one after another, with an event loop for what lives in it. Made, asked and destroyed in
/// one thread, to which the answers come back. Inline, everything happens at once in the calling thread.
class TaskThread {
public:
    enum class Turn { InOrder, NewestFirst }; ///< those in order go before all others
    enum class AtEnd { FinishWaiting, DropWaiting };

    TaskThread(const QString& name, bool isInline, AtEnd atEnd);
    /// `cleanUp` runs in the thread as its last act.
    void setCleanUp(const std::function<void()>& cleanUp);
    ~TaskThread();
    TaskThread(const TaskThread&) = delete;
    TaskThread& operator=(const TaskThread&) = delete;

    void post(std::unique_ptr<Task> task, Turn turn = Turn::InOrder);
    /// Runs `call` in the thread that made this, in order with the answers.
    void tellHome(const std::function<void()>& call);
    /// Nothing is being done or waits. Any thread.
    [[nodiscard]] bool isIdle() const { return m_unfinished == 0; }

private:
    void runNext();
    [[nodiscard]] std::unique_ptr<Task> takeNext();
    void dropWaiting();

    const bool m_isInline;
    const AtEnd m_atEnd;
    QObject m_home; ///< in the thread that made this; answers are events to it
    std::function<void()> m_cleanUp;
    QMutex m_mutex; ///< guards the two queues
    std::deque<std::unique_ptr<Task>> m_inOrder;
    std::deque<std::unique_ptr<Task>> m_newestFirst;
    std::atomic<int> m_unfinished = 0;
    QThread m_thread;
    QObject m_hand; ///< in the thread; each task waiting is an event to it
};

} // namespace app
