#include "app/assignmentboard.h"
#include "app/casechange.h"
#include "app/handlers/handlers.h"
#include "app/handlers/owners.h"

using namespace Qt::StringLiterals;

namespace app::handlers {

using core::EventType;
using core::Verb;

core::Result<Receipt> handle(Work& work, const AssignCase& command) {
    return CaseChange::begin(work, command.caseId, Verb::Assign)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            const core::UserId former = change.before().owner;
            const core::Assignment choice = command.owner.isValid()
                                                ? chosenByPerson(work, command.owner, command.reason)
                                                : work.board.assign(work.company, change.before(), command.passedOver);
            if (choice.owner == former && former.isValid())
                return core::fail(core::ErrorCode::Refused, u"assign.same_owner"_s, work.company.userName(former));
            giveTo(change, choice, work.company);
            return change.finish();
        });
}

core::Result<Receipt> handle(Work& work, const ConfirmCase& command) {
    return CaseChange::begin(work, command.caseId, Verb::Confirm)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            if (const auto allowed = change.advance(Verb::Confirm); !allowed)
                return tl::unexpected(allowed.error());
            change.subject.ownerConfirmedAt = work.now;
            change.record(EventType::Confirmed);
            return change.save();
        });
}

} // namespace app::handlers
