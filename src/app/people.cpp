#include "app/people.h"

#include "app/accounts.h"
#include "app/contactpoints.h"
#include "core/permissions.h"
#include "store/changelog.h"
#include "store/partytable.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

QList<core::FieldError> errorsOf(const core::Party& party) {
    QList<core::FieldError> errors;
    if (party.name.trimmed().isEmpty() && party.contacts.isEmpty())
        errors << core::FieldError{u"name"_s, u"required"_s};
    if (party.name.size() > 300)
        errors << core::FieldError{u"name"_s, u"too_long"_s};
    for (const core::ContactPoint& each : party.contacts)
        if (each.value.trimmed().isEmpty())
            errors << core::FieldError{u"contacts"_s, u"required"_s};
    return errors;
}

/// One primary contact, every value normalised, and a name for lists.
core::Party tidied(core::Party party, const QString& region) {
    bool hasPrimary = false;
    for (core::ContactPoint& each : party.contacts) {
        each.value = each.value.simplified();
        each.normalized = normalizedContact(each.kind, each.value, region);
        each.isPrimary = each.isPrimary && !hasPrimary;
        hasPrimary = hasPrimary || each.isPrimary;
    }
    if (!hasPrimary && !party.contacts.isEmpty())
        party.contacts.first().isPrimary = true;
    party.name = party.name.simplified();
    if (party.name.isEmpty() && !party.contacts.isEmpty())
        party.name = nameByContact(party.contacts.first());
    return party;
}

core::Result<void> keep(store::Session& session, core::Party& party) {
    if (!party.id.isValid())
        store::insertParty(session, party);
    else if (!store::updateParty(session, party))
        return core::fail(core::ErrorCode::Conflict, u"party.changed_since"_s, party.name);
    return {};
}

} // namespace

core::Result<core::Party> saveParty(store::Session& session, const core::Clock& clock, const core::User& actor,
                                    const core::Party& party, const QString& region, const QString& origin) {
    if (const auto allowed = core::mayDo(actor, core::Verb::ManageParties); !allowed)
        return tl::unexpected(allowed.error());
    if (const auto errors = errorsOf(party); !errors.isEmpty())
        return core::invalid(errors);
    return store::write(session, [&]() -> core::Result<core::Party> {
        core::Party saved = tidied(party, region);
        if (const auto stored = keep(session, saved); !stored)
            return tl::unexpected(stored.error());
        store::Change change{0,          clock.now(),      actor.id,      origin,
                             u"party"_s, saved.id.value(), saved.version, core::toCode(core::Verb::ManageParties)};
        store::appendChange(session, change);
        return saved;
    });
}

core::User systemUser() {
    core::User system;
    system.login = kSystemLogin;
    system.name = u"Reparo"_s;
    system.role = core::Role::Supervisor;
    return system;
}

} // namespace app
