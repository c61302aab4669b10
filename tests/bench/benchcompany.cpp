#include "bench/benchcompany.h"

#include "app/founding.h"
#include "app/people.h"
#include "bench/benchstores.h"
#include "store/cataloguetable.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int kManagers = 60;
constexpr int kAdvisors = 40;
constexpr int kPartners = 12;

void addPeople(store::Session& session, const core::Clock& clock, const QString& login, core::Role role, int count) {
    const app::PasswordCost cheap{1, 8 * 1024};
    for (int i = 1; i <= count; ++i) {
        core::User user;
        user.login = login + QString::number(i);
        user.name = u"%1 %2"_s.arg(login).arg(i);
        user.role = role;
        user.capacity = 1'000'000; // who carries too much is another matter
        valueOf(
            app::addUser(session, clock, app::systemUser(), user, QString::fromLatin1(BenchStores::kPassword), cheap));
    }
}

} // namespace

void foundCompany(store::Session& session, const core::Clock& clock) {
    app::Company company = app::companyIn(u"CO"_s);
    company.name = u"Hogar y Medida"_s;
    valueOf(app::createEmptyStore(session, clock, company, std::nullopt));
    valueOf(store::write(session, [&]() -> core::Result<void> {
        for (int i = 1; i <= kPartners; ++i) {
            core::NetworkMember partner{{}, u"taller%1"_s.arg(i), u"Taller %1"_s.arg(i), true};
            store::saveNetworkMember(session, partner);
        }
        return {};
    }));
    addPeople(session, clock, u"gerente"_s, core::Role::ClaimsManager, kManagers);
    addPeople(session, clock, u"asesor"_s, core::Role::Advisor, kAdvisors);
    addPeople(session, clock, u"supervisor"_s, core::Role::Supervisor, 1);
}

} // namespace bench
