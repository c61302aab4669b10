#include "pages/shell/storemaker.h"

#include "app/demo/democompany.h"
#include "app/founding.h"
#include "app/newstore.h"
#include "app/people.h"

namespace pages {

using namespace Qt::StringLiterals;

namespace {

/// Administrators see no cases, so whoever starts a company gets an account to work with as well: a claims manager,
/// since every case needs one.
core::Result<void> addOwnAccount(store::Session& session, const core::Clock& clock, const FoundingAnswers& answers) {
    const auto administrator = app::signIn(session, clock, FoundingAnswers::administrator(), answers.password);
    if (!administrator)
        return tl::unexpected<core::Error>(administrator.error());
    core::User person;
    person.login = answers.login;
    person.name = answers.name;
    person.role = core::Role::ClaimsManager;
    const auto added = app::addUser(session, clock, *administrator, person, answers.password);
    return added ? core::Result<void>() : tl::unexpected<core::Error>(added.error());
}

} // namespace

core::Result<void> makeDemoStore(const store::Uri& uri, quint32 seed, int cases, const core::Clock& clock) {
    return app::makeStore(uri, [&](store::Session& session) {
        return app::createDemoStore(session, clock, {seed, cases});
    });
}

core::Result<void> makeCompanyStore(const store::Uri& uri, const FoundingAnswers& answers, const core::Clock& clock) {
    app::Company company = app::companyIn(answers.region);
    company.name = answers.company;
    const app::FirstAdministrator administrator{FoundingAnswers::administrator(), answers.name, answers.password};
    return app::makeStore(uri, [&](store::Session& session) -> core::Result<void> {
        if (const auto made = app::createEmptyStore(session, clock, company, administrator); !made)
            return made;
        return addOwnAccount(session, clock, answers);
    });
}

} // namespace pages
