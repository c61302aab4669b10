#include "app/assignmentneed.h"

#include "store/partytable.h"
#include <QTimeZone>
#include <algorithm>

namespace app {

namespace {

bool hasLanguageSkill(const core::Candidate& candidate) {
    const QStringList& skills = candidate.user.skills;
    return std::any_of(skills.begin(), skills.end(), [](const QString& each) { return each.size() == 2; });
}

} // namespace

core::AssignmentNeed needOf(store::Session& session, const Company& company, const CaseAbout& about,
                            const QList<core::Candidate>& candidates) {
    core::AssignmentNeed need{core::toCode(about.kind), company.catalogue.codesToRoot(about.category),
                              company.language};
    if (!about.customer.isValid() || std::none_of(candidates.begin(), candidates.end(), hasLanguageSkill))
        return need;
    const auto customer = store::findParty(session, about.customer);
    if (customer && !customer->locale.isEmpty())
        need.language = customer->locale.left(2);
    return need;
}

QTime localTimeOf(const Company& company, core::Instant at) {
    const QTimeZone zone(company.zone);
    return zone.isValid() ? at.toUtc().toTimeZone(zone).time() : at.toUtc().time();
}

} // namespace app
