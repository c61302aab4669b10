#include "app/company.h"

#include "store/absencetable.h"
#include "store/agreementtable.h"
#include "store/cataloguetable.h"
#include "store/settingtable.h"
#include "store/sqlfailure.h"
#include "store/unitofwork.h"
#include "store/usertable.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

void readSettings(Company& company, const QHash<QString, QString>& settings) {
    company.name = settings.value(u"company.name"_s);
    company.language = settings.value(u"company.language"_s, company.language);
    company.region = settings.value(u"company.region"_s, company.region);
    company.currency = settings.value(u"company.currency"_s, company.currency);
    company.zone = settings.value(u"company.zone"_s, QString::fromLatin1(company.zone)).toLatin1();
    company.daysToClose = settings.value(u"company.daysToClose"_s, QString::number(company.daysToClose)).toInt();
    company.isDemo = settings.value(u"company.demo"_s) == u"1";
    company.nextMember =
        core::fromCode<core::NextMember>(settings.value(u"network.next_member"_s)).value_or(core::NextMember::Ask);
}

} // namespace

const core::User* Company::user(core::UserId id) const {
    for (const core::User& each : users)
        if (each.id == id)
            return &each;
    return nullptr;
}

QString Company::userName(core::UserId id) const {
    const core::User* known = user(id);
    return known ? known->name : QString();
}

core::Result<Company> loadCompany(store::Session& session) {
    // Not store::read: this may be called while a unit of work is open.
    try {
        Company company;
        readSettings(company, store::loadSettings(session));
        company.book = store::loadAgreements(session);
        company.catalogue = store::loadCatalogue(session);
        company.users = store::findUsers(session);
        company.absences = store::findAbsencesAfter(session, core::Instant());
        return company;
    } catch (const store::SqlFailure& failure) {
        return tl::unexpected(failure.error());
    }
}

core::Result<void> saveCompany(store::Session& session, const Company& company) {
    return store::write(session, [&]() -> core::Result<void> {
        store::saveSetting(session, u"company.name"_s, company.name);
        store::saveSetting(session, u"company.language"_s, company.language);
        store::saveSetting(session, u"company.region"_s, company.region);
        store::saveSetting(session, u"company.currency"_s, company.currency);
        store::saveSetting(session, u"company.zone"_s, QString::fromLatin1(company.zone));
        store::saveSetting(session, u"company.daysToClose"_s, QString::number(company.daysToClose));
        store::saveSetting(session, u"company.demo"_s, company.isDemo ? u"1"_s : u"0"_s);
        store::saveSetting(session, u"network.next_member"_s, core::toCode(company.nextMember));
        return {};
    });
}

} // namespace app
