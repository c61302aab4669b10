#include "app/founding.h"

#include "app/accounts.h"
#include "app/agreements.h"
#include "app/catalogueseed.h"
#include "app/people.h"
#include "app/views.h"
#include "store/unitofwork.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Country {
    const char16_t* region;
    const char16_t* currency;
    const char* zone; ///< of the capital; a company elsewhere changes it in its settings
    const char16_t* language;
};

constexpr std::array kCountries{
    Country{u"CO", u"COP", "America/Bogota", u"es"},
    Country{u"MX", u"MXN", "America/Mexico_City", u"es"},
    Country{u"ES", u"EUR", "Europe/Madrid", u"es"},
    Country{u"AR", u"ARS", "America/Argentina/Buenos_Aires", u"es"},
    Country{u"PE", u"PEN", "America/Lima", u"es"},
    Country{u"CL", u"CLP", "America/Santiago", u"es"},
    Country{u"EC", u"USD", "America/Guayaquil", u"es"},
    Country{u"GT", u"GTQ", "America/Guatemala", u"es"},
    Country{u"CR", u"CRC", "America/Costa_Rica", u"es"},
    Country{u"PA", u"PAB", "America/Panama", u"es"},
    Country{u"DO", u"DOP", "America/Santo_Domingo", u"es"},
    Country{u"UY", u"UYU", "America/Montevideo", u"es"},
    Country{u"BO", u"BOB", "America/La_Paz", u"es"},
    Country{u"PY", u"PYG", "America/Asuncion", u"es"},
    Country{u"US", u"USD", "America/New_York", u"en"},
};

QList<core::FieldError> errorsOf(const Company& company, const std::optional<FirstAdministrator>& administrator) {
    QList<core::FieldError> errors;
    if (administrator && company.name.trimmed().isEmpty())
        errors << core::FieldError{u"company"_s, u"required"_s};
    if (!administrator)
        return errors;
    core::User user;
    user.login = tidiedLogin(administrator->login);
    user.name = administrator->name;
    user.role = core::Role::Administrator;
    return errors + errorsOfAccount(user) + errorsOfPassword(administrator->password);
}

core::Result<void> addAdministrator(store::Session& session, const core::Clock& clock,
                                    const FirstAdministrator& administrator) {
    core::User user;
    user.login = administrator.login;
    user.name = administrator.name;
    user.role = core::Role::Administrator;
    const auto added = addUser(session, clock, systemUser(), user, administrator.password);
    return added ? core::Result<void>() : tl::unexpected<core::Error>(added.error());
}

} // namespace

Company companyIn(const QString& region) {
    Company company;
    const auto found = std::find_if(kCountries.begin(), kCountries.end(), [&](const Country& each) {
        return region.compare(QStringView(each.region), Qt::CaseInsensitive) == 0;
    });
    if (found == kCountries.end())
        return company;
    company.region = QString::fromUtf16(found->region);
    company.currency = QString::fromUtf16(found->currency);
    company.zone = found->zone;
    company.language = QString::fromUtf16(found->language);
    return company;
}

QStringList offeredRegions() {
    QStringList regions;
    for (const Country& each : kCountries)
        regions << QString::fromUtf16(each.region);
    return regions;
}

core::Result<void> createEmptyStore(store::Session& session, const core::Clock& clock, const Company& company,
                                    const std::optional<FirstAdministrator>& administrator) {
    if (const auto errors = errorsOf(company, administrator); !errors.isEmpty())
        return core::invalid(errors);
    Company founded = company;
    founded.name = company.name.simplified();
    if (const auto saved = saveCompany(session, founded); !saved)
        return saved;
    const auto seeded = store::write(session, [&] {
        seedCatalogue(session, builtInFile(u"catalogue/general.json"_s));
        seedAgreements(session, founded, clock.now());
        return seedViews(session);
    });
    if (!seeded || !administrator)
        return seeded;
    return addAdministrator(session, clock, *administrator);
}

} // namespace app
