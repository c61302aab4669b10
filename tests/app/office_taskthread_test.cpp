#include "app/officedesk.h"
#include "app/taskthread.h"
#include <QSemaphore>
#include <QThread>

using app::Answer;
using app::TaskThread;
using officetest::answerOf;
using officetest::waitUntil;

namespace {

QFuture<int> ask(TaskThread& thread, std::function<int()> work, TaskThread::Turn turn = TaskThread::Turn::InOrder) {
    auto answer = std::make_unique<Answer<int>>(std::move(work));
    QFuture<int> future = answer->future();
    thread.post(std::move(answer), turn);
    return future;
}

/// Keeps a thread busy until it is let go.
class Obstacle {
public:
    explicit Obstacle(TaskThread& thread)
        : m_future(ask(thread, [this] {
            m_begun.release();
            m_free.acquire();
            return 0;
        })) {
        m_begun.acquire();
    }
    ~Obstacle() { letGo(); }
    void letGo() { m_free.release(); }

private:
    QSemaphore m_begun;
    QSemaphore m_free;
    QFuture<int> m_future;
};

} // namespace

TEST_CASE("tasks run in order in their thread and are answered in the asking one") {
    TaskThread thread(QStringLiteral("test"), false, TaskThread::AtEnd::FinishWaiting);
    QThread* const here = QThread::currentThread();
    QList<int> done;
    QThread* worked = nullptr;
    QThread* answered = nullptr;
    QFuture<int> last;
    for (int i = 1; i <= 3; ++i)
        last = ask(thread, [&done, &worked, i] {
            worked = QThread::currentThread();
            done << i;
            return i;
        });
    QObject context;
    const auto followed = last.then(&context, [&](int value) {
        answered = QThread::currentThread();
        return value * 10;
    });

    CHECK(answerOf(followed) == 30);
    CHECK(done == QList<int>{1, 2, 3});
    CHECK(worked != here);
    CHECK(answered == here);
}

TEST_CASE("a request that was cancelled before it began is never worked on") {
    TaskThread thread(QStringLiteral("test"), false, TaskThread::AtEnd::FinishWaiting);
    bool isWorkedOn = false;
    bool isFollowed = false;
    bool isToldCancelled = false;
    Obstacle obstacle(thread);
    QFuture<int> unwanted = ask(thread, [&] { return isWorkedOn = true; });
    QObject context;
    unwanted.then(&context, [&](int) { isFollowed = true; }).onCanceled(&context, [&] { isToldCancelled = true; });
    const QFuture<int> wanted = ask(thread, [] { return 2; });
    unwanted.cancel();
    obstacle.letGo();

    CHECK(answerOf(wanted) == 2);
    CHECK_FALSE(isWorkedOn);
    CHECK_FALSE(isFollowed);
    CHECK(isToldCancelled);
}

TEST_CASE("of the pages that wait the newest goes first, behind everything that goes in order") {
    TaskThread thread(QStringLiteral("test"), false, TaskThread::AtEnd::FinishWaiting);
    QList<int> done;
    const auto note = [&done](int i) { return [&done, i] { return done.emplace_back(i); }; };
    Obstacle obstacle(thread);
    const auto first = ask(thread, note(1), TaskThread::Turn::NewestFirst);
    ask(thread, note(2), TaskThread::Turn::NewestFirst);
    ask(thread, note(3), TaskThread::Turn::InOrder);
    obstacle.letGo();

    answerOf(first);
    CHECK(done == QList<int>{3, 2, 1});
}

TEST_CASE("a writer's thread ends after its last task") {
    int done = 0;
    {
        TaskThread thread(QStringLiteral("test"), false, TaskThread::AtEnd::FinishWaiting);
        for (int i = 0; i < 1000; ++i)
            ask(thread, [&] { return ++done; });
    }
    CHECK(done == 1000);
}

TEST_CASE("a reader's thread ends without what waits") {
    QSemaphore begun;
    QSemaphore free;
    bool isWorkedOn = false;
    auto thread = std::make_unique<TaskThread>(QStringLiteral("test"), false, TaskThread::AtEnd::DropWaiting);
    ask(*thread, [&] {
        begun.release();
        free.acquire();
        return 1;
    });
    const auto waiting = ask(*thread, [&] { return isWorkedOn = true; });
    const auto told = QFuture<int>(waiting).onCanceled([&] {
        free.release(); // only a thread that drops what waits comes to its end
        return 0;
    });
    begun.acquire();
    thread.reset();

    CHECK(waiting.isCanceled());
    CHECK_FALSE(isWorkedOn);
}

TEST_CASE("an answer for a window that is gone is dropped") {
    TaskThread thread(QStringLiteral("test"), false, TaskThread::AtEnd::FinishWaiting);
    bool isFollowed = false;
    Obstacle obstacle(thread);
    auto window = std::make_unique<QObject>();
    ask(thread, [] { return 1; }).then(window.get(), [&](int) { isFollowed = true; });
    const auto after = ask(thread, [] { return 2; });
    window.reset();
    obstacle.letGo();

    CHECK(answerOf(after) == 2);
    CHECK_FALSE(isFollowed);
}

TEST_CASE("inline the answer is there at once") {
    TaskThread thread(QStringLiteral("test"), true, TaskThread::AtEnd::FinishWaiting);
    const auto future = ask(thread, [] { return 7; });
    REQUIRE(future.isFinished());
    CHECK(future.result() == 7);
}
