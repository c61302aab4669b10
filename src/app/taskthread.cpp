#include "app/taskthread.h"

#include <QMutexLocker>

namespace app {

TaskThread::TaskThread(const QString& name, bool isInline, AtEnd atEnd)
    : m_isInline(isInline)
    , m_atEnd(atEnd) {
    if (m_isInline)
        return;
    m_thread.setObjectName(name);
    m_hand.moveToThread(&m_thread);
    m_thread.start();
}

void TaskThread::setCleanUp(const std::function<void()>& cleanUp) { m_cleanUp = cleanUp; }

TaskThread::~TaskThread() {
    if (m_isInline) {
        if (m_cleanUp)
            m_cleanUp();
        return;
    }
    if (m_atEnd == AtEnd::DropWaiting)
        dropWaiting();
    // An event behind all tasks, so that those that may finish do.
    QMetaObject::invokeMethod(&m_hand, [this] {
        if (m_cleanUp)
            m_cleanUp();
        m_thread.quit();
    });
    m_thread.wait();
}

void TaskThread::post(std::unique_ptr<Task> task, Turn turn) {
    if (m_isInline) {
        task->run();
        task->deliver();
        return;
    }
    ++m_unfinished;
    {
        const QMutexLocker locker(&m_mutex);
        if (turn == Turn::InOrder)
            m_inOrder.push_back(std::move(task));
        else
            m_newestFirst.push_front(std::move(task));
    }
    QMetaObject::invokeMethod(
        &m_hand, [this] { runNext(); }, Qt::QueuedConnection);
}

void TaskThread::tellHome(const std::function<void()>& call) {
    if (m_isInline)
        call();
    else
        QMetaObject::invokeMethod(&m_home, call, Qt::QueuedConnection);
}

void TaskThread::runNext() {
    std::unique_ptr<Task> task = takeNext();
    if (!task)
        return;
    const bool isWanted = task->isWanted();
    if (isWanted)
        task->run();
    --m_unfinished;
    // An unwanted task is only taken home to be destroyed: that finishes its future as cancelled.
    QMetaObject::invokeMethod(
        &m_home,
        [task = std::move(task), isWanted] {
            if (isWanted)
                task->deliver();
        },
        Qt::QueuedConnection);
}

std::unique_ptr<Task> TaskThread::takeNext() {
    const QMutexLocker locker(&m_mutex);
    auto& queue = m_inOrder.empty() ? m_newestFirst : m_inOrder;
    if (queue.empty())
        return nullptr;
    std::unique_ptr<Task> task = std::move(queue.front());
    queue.pop_front();
    return task;
}

void TaskThread::dropWaiting() {
    std::deque<std::unique_ptr<Task>> inOrder;
    std::deque<std::unique_ptr<Task>> newestFirst;
    const QMutexLocker locker(&m_mutex);
    inOrder.swap(m_inOrder);
    newestFirst.swap(m_newestFirst);
    m_unfinished -= int(inOrder.size() + newestFirst.size());
}

} // namespace app
