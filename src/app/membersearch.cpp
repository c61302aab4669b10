#include "app/membersearch.h"

#include "core/memberquestions.h"
#include "core/permissions.h"
#include "store/casetable.h"
#include "store/directorytable.h"
#include "store/eventtable.h"
#include "store/partytable.h"
#include "store/unitofwork.h"
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString placeOf(store::Session& session, const core::Case& subject) {
    const core::PartyId id = subject.consumer.isValid() ? subject.consumer : subject.customer;
    const auto party = id.isValid() ? store::findParty(session, id) : std::nullopt;
    if (!party)
        return {};
    QStringList words{party->place};
    for (const core::ContactPoint& each : party->contacts)
        if (each.kind == core::ContactKind::Address)
            words << each.value;
    return words.join(u' ').trimmed();
}

} // namespace

core::NetworkChoice chooseMemberFor(store::Session& session, const Company& company, const core::Case& subject,
                                    const QList<core::CaseEvent>& history) {
    const QList<core::NetworkProfile> profiles = store::findNetworkProfiles(session);
    const auto open = store::countOpenEscalations(session);
    QList<core::NetworkCandidate> candidates;
    for (const core::NetworkMember& each : company.catalogue.networkMembers) {
        const auto profile = std::ranges::find(profiles, each.id, &core::NetworkProfile::member);
        candidates << core::NetworkCandidate{each, profile == profiles.end() ? core::NetworkProfile() : *profile,
                                             open.value(each.id)};
    }
    return core::chooseMember(candidates, {company.catalogue.codesToRoot(subject.category), placeOf(session, subject),
                                           core::triedMembers(history)});
}

core::Result<core::NetworkChoice> readMemberChoice(store::Session& session, const core::User& reader,
                                                   const Company& company, core::CaseId id) {
    return store::read(session, [&]() -> core::Result<core::NetworkChoice> {
        const auto subject = store::findCase(session, id);
        if (!subject)
            return core::fail(core::ErrorCode::NotFound, u"case.unknown"_s);
        if (const auto allowed = core::mayDo(reader, core::Verb::Escalate, *subject); !allowed)
            return tl::unexpected<core::Error>(allowed.error());
        return chooseMemberFor(session, company, *subject, store::findEvents(session, id));
    });
}

QString ruleOf(const core::NetworkChoice& choice) {
    return QJsonDocument::fromJson(choice.reason.toUtf8())[u"rule"].toString();
}

} // namespace app
