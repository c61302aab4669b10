#include "app/directory.h"

#include "core/permissions.h"
#include "core/phone.h"
#include "messaging/mailaddress.h"
#include "store/changelog.h"
#include "store/directorytable.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

core::NetworkProfile tidied(core::NetworkProfile profile, const Company& company) {
    profile.email = profile.email.trimmed();
    profile.language = profile.language.trimmed();
    profile.territory = profile.territory.simplified();
    const QString phone = core::normalizedPhone(profile.phone, company.region);
    profile.phone = phone.isEmpty() ? profile.phone.trimmed() : phone;
    return profile;
}

QList<core::FieldError> errorsOf(const core::NetworkProfile& profile) {
    QList<core::FieldError> errors;
    if (!profile.email.isEmpty() && !messaging::isMailAddress(profile.email))
        errors << core::FieldError{u"email"_s, u"address"_s};
    if (!profile.phone.isEmpty() && !profile.phone.startsWith(u'+'))
        errors << core::FieldError{u"phone"_s, u"phone"_s};
    if (!profile.language.isEmpty() && profile.language != u"es" && profile.language != u"en")
        errors << core::FieldError{u"language"_s, u"code"_s};
    if (profile.capacity < 0)
        errors << core::FieldError{u"capacity"_s, u"negative"_s};
    return errors;
}

} // namespace

core::Result<core::NetworkProfile> readNetworkProfile(store::Session& session, const core::User& reader,
                                                      core::NetworkMemberId member) {
    const bool isOwn = reader.isActive && member.isValid() && reader.networkMember == member;
    if (const auto allowed = core::mayDo(reader, core::Verb::ReadAllCases); !allowed && !isOwn)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(
        session, [&]() -> core::Result<core::NetworkProfile> { return store::findNetworkProfile(session, member); });
}

core::Result<core::NetworkProfile> saveNetworkProfile(store::Session& session, const core::Clock& clock,
                                                      const core::User& actor, const Company& company,
                                                      const core::NetworkProfile& profile, const QString& origin) {
    if (const auto allowed = core::mayDo(actor, core::Verb::ManageAgreements); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    if (!company.catalogue.networkMember(profile.member))
        return core::fail(core::ErrorCode::NotFound, u"network_member.unknown"_s);
    core::NetworkProfile written = tidied(profile, company);
    if (const auto errors = errorsOf(written); !errors.isEmpty())
        return core::invalid(errors);
    return store::write(session, [&]() -> core::Result<core::NetworkProfile> {
        if (!store::writeNetworkProfile(session, written))
            return core::fail(core::ErrorCode::Conflict, u"directory.changed_meanwhile"_s);
        store::Change change{0,
                             clock.now(),
                             actor.id,
                             origin,
                             u"network_profile"_s,
                             written.member.value(),
                             written.version,
                             core::toCode(core::Verb::ManageAgreements)};
        store::appendChange(session, change);
        return written;
    });
}

} // namespace app
