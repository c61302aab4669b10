#pragma once

#include "app/bus.h"
#include "app/draftbox.h"
#include "app/office.h"
#include "app/people.h"
#include "store/cataloguetable.h"
#include "store/unitofwork.h"
#include "support/teststore.h"
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace officetest {

/// Lets events happen until `isTrue`; fails the test after 20 s.
template <class Condition>
void waitUntil(Condition isTrue) {
    bool isLate = false;
    QTimer guard;
    guard.setSingleShot(true);
    QObject::connect(&guard, &QTimer::timeout, &guard, [&] { isLate = true; });
    guard.start(20'000);
    QEventLoop events;
    while (!isTrue()) {
        if (isLate)
            FAIL("waited in vain");
        events.processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// The answer of a future that finishes in this thread.
template <class T>
T answerOf(const QFuture<T>& future) {
    QFutureWatcher<T> watcher; // its events end the wait
    watcher.setFuture(future);
    waitUntil([&] { return future.isFinished(); });
    REQUIRE_FALSE(future.isCanceled());
    return future.result();
}

template <class T>
T valueOf(const QFuture<core::Result<T>>& future) {
    return support::valueOf(answerOf(future));
}

/// A store with a small company, and offices that open it.
class Desk {
public:
    explicit Desk(store::Engine engine)
        : store(engine) {
        using namespace Qt::StringLiterals;
        app::Company company;
        company.name = u"Transportes Andinos"_s;
        REQUIRE(app::saveCompany(store.session(), company));
        partner = addPartner(u"norte"_s);
        manager = addUser(u"ana"_s, core::Role::ClaimsManager);
        advisor = addUser(u"marta"_s, core::Role::Advisor);
        supervisor = addUser(u"juan"_s, core::Role::Supervisor);
    }

    core::NetworkMemberId addPartner(const QString& code) {
        core::NetworkMember member{{}, code, code, true};
        REQUIRE(store::write(store.session(), [&]() -> core::Result<void> {
            store::saveNetworkMember(store.session(), member);
            return {};
        }));
        return member.id;
    }

    core::User addUser(const QString& login, core::Role role, core::NetworkMemberId member = {}) {
        core::User user;
        user.login = login;
        user.name = login;
        user.role = role;
        user.networkMember = member;
        return support::valueOf(app::addUser(store.session(), clock, app::systemUser(), user, password(), cheap()));
    }

    [[nodiscard]] app::OfficeOptions options() const {
        return {store.uri(), store.filePath(QStringLiteral("drafts")), false, true};
    }

    /// Open, with `user` signed in.
    [[nodiscard]] std::unique_ptr<app::Office> office(const core::User& user) const { return office(user, options()); }
    [[nodiscard]] std::unique_ptr<app::Office> office(const core::User& user, const app::OfficeOptions& options) const {
        auto office = std::make_unique<app::Office>(options, clock);
        valueOf(office->open());
        valueOf(office->signIn(user.login, password()));
        return office;
    }

    static QString password() { return QStringLiteral("correct horse"); }
    static app::PasswordCost cheap() { return {1, 8 * 1024}; }

    static app::LogCase call(const QString& summary) {
        app::LogCase command;
        command.summary = summary;
        command.caller.name = QStringLiteral("Rosa Peña");
        command.caller.phone = QStringLiteral("300 555 0142");
        return command;
    }

    core::ManualClock clock{core::Instant(1'795'500'000'000)};
    support::TestStore store;
    core::NetworkMemberId partner;
    core::User manager;
    core::User advisor;
    core::User supervisor;
};

} // namespace officetest
