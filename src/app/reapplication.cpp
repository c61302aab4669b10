#include "app/reapplication.h"

#include "app/agreementmatch.h"
#include "app/assignmentboard.h"
#include "core/clock.h"
#include "core/permissions.h"
#include "store/casetable.h"
#include "store/eventtable.h"
#include "store/recentcases.h"
#include "store/unitofwork.h"
#include <QJsonObject>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Tries the newest agreement on one case after another.
class Trial {
public:
    Trial(store::Session& session, const core::User& actor, const Company& company, core::Instant now)
        : m_session(session)
        , m_company(company)
        , m_now(now)
        , m_clock(now)
        , m_board(session, m_clock)
        , m_work{session, actor, now, company, m_board, m_origin} {}

    void tryOn(core::CaseId id, QList<Reapplication>& found) {
        const auto subject = store::findCase(m_session, id);
        if (!subject)
            return;
        const core::AgreementChoice agreed = agreementFor(m_work, *subject);
        if (!agreed.pin.isValid() || agreed.pin == subject->agreement)
            return;
        core::CaseEvent applied;
        applied.at = m_now;
        applied.type = core::EventType::AgreementApplied;
        applied.data = {{u"agreement"_s, pinData(agreed.pin)}};
        const auto clocks = core::clocksOf(store::findEvents(m_session, id) + QList{applied}, m_company.book, m_now);
        found << Reapplication{subject->id, subject->number, m_company.book.find(agreed.pin)->code, subject->due.at,
                               core::dueOf(clocks).at};
    }

private:
    store::Session& m_session;
    const Company& m_company;
    core::Instant m_now;
    core::ManualClock m_clock;
    AssignmentBoard m_board;
    QString m_origin;
    Work m_work;
};

} // namespace

core::Result<QList<Reapplication>> planReapplication(store::Session& session, const core::User& actor,
                                                     const Company& company, core::Instant now) {
    if (const auto allowed = core::mayDo(actor, core::Verb::ApplyAgreement); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<QList<Reapplication>> {
        QList<core::CaseId> open = store::findNewestOpenCases(session, std::numeric_limits<qint64>::max());
        std::ranges::sort(open);
        QList<Reapplication> found;
        Trial trial(session, actor, company, now);
        for (const core::CaseId id : std::as_const(open))
            trial.tryOn(id, found);
        return found;
    });
}

} // namespace app
