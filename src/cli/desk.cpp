#include "cli/desk.h"

#include "app/people.h"
#include "cli/timewords.h"
#include <QDir>
#include <QStandardPaths>
#include <QUuid>
#include <algorithm>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString accountName() {
    const passwd* account = getpwuid(getuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString();
}

const core::User* findLogin(const app::Company& company, const QString& login) {
    const auto found = std::find_if(company.users.begin(), company.users.end(),
                                    [&](const core::User& user) { return user.login == login; });
    return found == company.users.end() ? nullptr : &*found;
}

} // namespace

core::Result<store::Uri> storeUri(const Common& common) {
    QString text = common.store;
    if (text.isEmpty())
        text = qEnvironmentVariable("REPARO_STORE");
    if (text.isEmpty()) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        QDir().mkpath(folder);
        text = folder + u"/reparo.reparo"_s;
    }
    return store::Uri::parse(text);
}

core::Result<std::unique_ptr<core::Clock>> clockFor(const Common& common) {
    if (common.now.isEmpty())
        return std::make_unique<core::MachineClock>();
    if (qEnvironmentVariable("REPARO_TEST_CLOCK") != u"1")
        return core::fail(core::ErrorCode::Denied, u"clock.not_a_test"_s);
    const auto now = readTime(common.now, core::SystemClock().now());
    if (!now)
        return tl::unexpected<core::Error>(now.error());
    return std::make_unique<core::ManualClock>(*now);
}

core::Result<core::User> actorFor(const Common& common, const app::Company& company) {
    if (!common.login.isEmpty()) {
        const core::User* user = findLogin(company, common.login);
        if (!user)
            return core::fail(core::ErrorCode::NotFound, u"user.unknown"_s, common.login);
        return *user;
    }
    const core::User* user = findLogin(company, accountName());
    return user && user->isActive ? *user : app::systemUser();
}

QString makeOrigin() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

core::Result<std::unique_ptr<Desk>> Desk::open(const Common& common) {
    std::unique_ptr<Desk> desk(new Desk);
    auto clock = clockFor(common);
    if (!clock)
        return tl::unexpected<core::Error>(clock.error());
    desk->m_clock = std::move(*clock);
    const auto uri = storeUri(common);
    if (!uri)
        return tl::unexpected<core::Error>(uri.error());
    auto session = store::Session::open(*uri, store::Session::Mode::ReadWrite);
    if (!session)
        return tl::unexpected<core::Error>(session.error());
    desk->m_session = std::move(*session);
    desk->m_origin = makeOrigin();
    desk->m_time = std::make_unique<app::StoreTime>(*desk->m_clock);
    if (const auto compared = desk->m_time->compare(*desk->m_session); !compared)
        return tl::unexpected<core::Error>(compared.error());
    desk->m_bus = std::make_unique<app::Bus>(*desk->m_session, *desk->m_time, desk->m_origin);
    if (const auto fresh = desk->m_bus->refreshCompany(); !fresh)
        return tl::unexpected<core::Error>(fresh.error());
    const auto actor = actorFor(common, desk->company());
    if (!actor)
        return tl::unexpected<core::Error>(actor.error());
    desk->m_actor = *actor;
    return desk;
}

Exit atDesk(const Common& common, const std::function<Exit(Desk&, Output&)>& body) {
    Output output(common.isJson);
    auto desk = Desk::open(common);
    if (!desk)
        return output.refuse(desk.error());
    return body(**desk, output);
}

} // namespace cli
