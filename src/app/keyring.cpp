#include "app/keyring.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

const QString kService = QStringLiteral("reparo");
/// How long the end of the program waits for the thread, which does nothing that takes time by itself.
constexpr auto kFarewell = 2s;

/// Whether there can be a session's bus. Asking without one would start another by the X server, or take its time.
bool mayHaveBus() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
#else
    return true;
#endif
}

core::Result<QString> resultOf(QKeychain::Error error, const QString& text, const QString& words) {
    switch (error) {
    case QKeychain::NoError:
        return text;
    case QKeychain::EntryNotFound:
        return core::fail(core::ErrorCode::NotFound, u"keyring.no_entry"_s);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return core::fail(core::ErrorCode::Denied, u"keyring.refused"_s, words);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // nobody has the service, or it is locked and could not ask
        return core::fail(core::ErrorCode::Offline, u"keyring.unusable"_s, words);
    }
    Q_UNREACHABLE();
}

QString textOf(const QKeychain::Job* job) {
    const auto* reading = qobject_cast<const QKeychain::ReadPasswordJob*>(job);
    return reading ? reading->textData() : QString();
}

/// One question at a time. A question that nobody waits for any more may still be open, because the keyring asks the
/// person: until it ends no other is put, so that no second window asks.
class SystemKeyring final : public Keyring {
public:
    SystemKeyring() {
        m_thread->setObjectName(u"reparo-keyring"_s);
        m_hand.moveToThread(m_thread.get());
    }
    ~SystemKeyring() override {
        m_thread->quit();
        if (!m_thread->wait(QDeadlineTimer(kFarewell)))
            static_cast<void>(m_thread.release()); // it ends with the program
    }
    SystemKeyring(const SystemKeyring&) = delete;
    SystemKeyring& operator=(const SystemKeyring&) = delete;

    core::Result<QString> read(const QString& name, std::chrono::milliseconds patience) override {
        return ask([name] { return job<QKeychain::ReadPasswordJob>(name); }, patience);
    }
    core::Result<void> write(const QString& name, const QString& password,
                             std::chrono::milliseconds patience) override {
        const auto make = [name, password] {
            auto* writing = job<QKeychain::WritePasswordJob>(name);
            writing->setTextData(password);
            return writing;
        };
        return ask(make, patience).map([](const QString&) {});
    }
    core::Result<void> remove(const QString& name, std::chrono::milliseconds patience) override {
        return ask([name] { return job<QKeychain::DeletePasswordJob>(name); }, patience).map([](const QString&) {});
    }

private:
    /// Shared with the thread, which may answer after everybody has gone.
    struct Desk {
        std::mutex mutex;
        std::condition_variable answered;
        bool isBusy = false;
        std::optional<core::Result<QString>> answer;
    };

    /// Deletes itself once it is done.
    template <class Job>
    static Job* job(const QString& name) {
        auto* made = new Job(kService);
        made->setKey(name);
        return made;
    }

    template <class Make>
    core::Result<QString> ask(Make make, std::chrono::milliseconds patience) {
        if (!mayHaveBus())
            return core::fail(core::ErrorCode::Offline, u"keyring.absent"_s);
        const auto deadline = std::chrono::steady_clock::now() + patience;
        const std::unique_lock turn(m_turn, deadline);
        std::unique_lock lock(m_desk->mutex);
        if (!turn || !m_desk->answered.wait_until(lock, deadline, [this] { return !m_desk->isBusy; }))
            return core::fail(core::ErrorCode::Offline, u"keyring.silent"_s);
        m_desk->isBusy = true;
        m_desk->answer.reset();
        m_thread->start(); // nothing happens when it runs
        QMetaObject::invokeMethod(
            &m_hand, [desk = m_desk, make] { begin(make(), desk); }, Qt::QueuedConnection);
        if (!m_desk->answered.wait_until(lock, deadline, [this] { return m_desk->answer.has_value(); }))
            return core::fail(core::ErrorCode::Offline, u"keyring.silent"_s);
        return *std::exchange(m_desk->answer, {});
    }

    /// In the thread.
    static void begin(QKeychain::Job* job, const std::shared_ptr<Desk>& desk) {
        QObject::connect(job, &QKeychain::Job::finished, job, [desk](QKeychain::Job* done) {
            const std::lock_guard lock(desk->mutex);
            desk->answer = resultOf(done->error(), textOf(done), done->errorString());
            desk->isBusy = false;
            desk->answered.notify_all();
        });
        job->start();
    }

    const std::shared_ptr<Desk> m_desk = std::make_shared<Desk>();
    std::timed_mutex m_turn;
    std::unique_ptr<QThread> m_thread = std::make_unique<QThread>();
    QObject m_hand;
};

} // namespace

Keyring& systemKeyring() {
    static SystemKeyring keyring;
    return keyring;
}

} // namespace app
