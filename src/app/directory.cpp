#include "app/directory.h"

#include "app/fieldrules.h"
#include "core/permissions.h"
#include "core/phone.h"
#include "messaging/mailaddress.h"
#include "store/changelog.h"
#include "store/directorytable.h"
#include "store/settingtable.h"
#include "store/unitofwork.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

core::NetworkProfile tidied(core::NetworkProfile profile, const Company& company) {
    profile.email = profile.email.trimmed();
    profile.language = profile.language.trimmed();
    profile.territory = profile.territory.simplified();
    profile.contactPerson = profile.contactPerson.simplified();
    profile.categories.removeDuplicates();
    const QString phone = core::normalizedPhone(profile.phone, company.region);
    profile.phone = phone.isEmpty() ? profile.phone.trimmed() : phone;
    return profile;
}

QList<core::FieldError> errorsOf(const core::NetworkProfile& profile, const Company& company) {
    QList<core::FieldError> errors;
    if (!profile.email.isEmpty() && !messaging::isMailAddress(profile.email))
        errors << core::FieldError{u"email"_s, u"address"_s};
    if (!profile.phone.isEmpty() && !profile.phone.startsWith(u'+'))
        errors << core::FieldError{u"phone"_s, u"phone"_s};
    if (!profile.language.isEmpty() && profile.language != u"es" && profile.language != u"en")
        errors << core::FieldError{u"language"_s, u"code"_s};
    if (profile.capacity < 0)
        errors << core::FieldError{u"capacity"_s, u"negative"_s};
    for (const QString& each : profile.categories)
        if (!company.catalogue.findCategory(each))
            errors << core::FieldError{u"categories"_s, u"unknown"_s};
    const QList<core::Calendar> calendars = company.book.calendars();
    if (profile.calendar.isValid() &&
        std::ranges::find(calendars, profile.calendar, &core::Calendar::id) == calendars.end())
        errors << core::FieldError{u"calendar"_s, u"unknown"_s};
    if (profile.contactPerson.size() > limits::kName)
        errors << core::FieldError{u"contactPerson"_s, u"too_long"_s};
    if (profile.territory.size() > limits::kLine)
        errors << core::FieldError{u"territory"_s, u"too_long"_s};
    return errors;
}

} // namespace

core::Result<core::NetworkProfile> readNetworkProfile(store::Session& session, const core::User& reader,
                                                      core::NetworkMemberId member) {
    const bool isOwn = reader.isActive && member.isValid() && reader.networkMember == member;
    const bool keeps = core::mayDo(reader, core::Verb::ManageAgreements).has_value();
    if (const auto allowed = core::mayDo(reader, core::Verb::ReadAllCases); !allowed && !isOwn && !keeps)
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
    if (const auto errors = errorsOf(written, company); !errors.isEmpty())
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

core::Result<void> saveNextMember(store::Session& session, const core::Clock& clock, const core::User& actor,
                                  core::NextMember next, const QString& origin) {
    if (const auto allowed = core::mayDo(actor, core::Verb::ManageAgreements); !allowed)
        return allowed;
    return store::write(session, [&]() -> core::Result<void> {
        store::saveSetting(session, u"network.next_member"_s, core::toCode(next));
        store::Change change{
            0, clock.now(), actor.id, origin, u"setting"_s, 0, 0, core::toCode(core::Verb::ManageAgreements)};
        store::appendChange(session, change);
        return {};
    });
}

} // namespace app
