#include "app/agreementmatch.h"
#include "app/assignmentboard.h"
#include "app/bus.h"
#include "app/intakerules.h"
#include "app/work.h"
#include "store/unitofwork.h"
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app {

namespace {

core::Case caseOf(const LogCase& draft, const Company& company) {
    core::Case subject;
    subject.kind = draft.kind;
    subject.channel = draft.channel;
    subject.category = draft.category;
    subject.customer = draft.customer;
    subject.networkMember = draft.networkMember;
    subject.priority = priorityOf(draft, company.catalogue);
    return subject;
}

} // namespace

core::Result<IntakePreview> Bus::previewIntake(const LogCase& draft) {
    const core::User nobody;
    const core::Case subject = caseOf(draft, m_company);
    Work work{m_session, nobody, m_clock.now(), m_company, *m_board, m_origin};
    return store::read(m_session, [&]() -> core::Result<IntakePreview> {
        const core::AgreementChoice agreed = agreementFor(work, subject);
        core::CaseEvent received;
        received.at = draft.receivedAt.value_or(work.now);
        received.type = core::EventType::Received;
        received.data = {{u"channel"_s, core::toCode(draft.channel)}, {u"agreement"_s, pinData(agreed.pin)}};
        return IntakePreview{m_board->preview(m_company, subject), agreed,
                             core::clocksOf({received}, m_company.book, work.now)};
    });
}

} // namespace app
