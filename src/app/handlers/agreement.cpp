#include "app/agreementmatch.h"
#include "app/casechange.h"
#include "app/handlers/handlers.h"
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::handlers {

using core::Verb;

namespace {

constexpr qint64 kMinute = 60'000;

const core::Target* legalTermOf(const Work& work, const core::Case& subject) {
    const core::Agreement* agreement = work.company.book.find(subject.agreement);
    return agreement ? agreement->target(core::Measure::LegalTerm) : nullptr;
}

/// In the unit of the allowance: what was added so far.
qint64 extendedSoFar(const core::CaseClock& clock, const core::Target& target) {
    return clock.allowance.amount - target.allowance.amount;
}

/// The term runs, is not over, and its agreement leaves room for as much.
core::Result<void> mayExtend(CaseChange& change, const Work& work, const core::Target& target, qint64 amount) {
    const auto clocks = core::clocksOf(change.history(), work.company.book, work.now);
    const auto clock = std::ranges::find(clocks, core::Measure::LegalTerm, &core::CaseClock::measure);
    const bool isUnderWay = clock != clocks.end() && (clock->state == core::ClockState::Running ||
                                                      clock->state == core::ClockState::Paused);
    if (!isUnderWay)
        return core::fail(core::ErrorCode::Refused, u"extend_term.not_running"_s);
    if (clock->breachedAt)
        return core::fail(core::ErrorCode::Refused, u"extend_term.expired"_s, clock->dueAt.toIso());
    const qint64 left = target.mostExtension - extendedSoFar(*clock, target);
    if (amount > left)
        return core::fail(core::ErrorCode::Refused, u"extend_term.too_long"_s,
                          QString::number(target.allowance.isInDays() ? left : left / kMinute));
    return {};
}

} // namespace

core::Result<Receipt> handle(Work& work, const ExtendTerm& command) {
    return CaseChange::begin(work, command.caseId, Verb::ExtendTerm)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            const core::Target* target = legalTermOf(work, change.before());
            if (!target)
                return core::fail(core::ErrorCode::Refused, u"extend_term.no_term"_s);
            const qint64 amount = target->allowance.isInDays() ? command.amount : command.amount * kMinute;
            if (const auto allowed = mayExtend(change, work, *target, amount); !allowed)
                return tl::unexpected(allowed.error());
            change.record(core::EventType::Extended, command.reason,
                          {{u"measure"_s, core::toCode(core::Measure::LegalTerm)},
                           {u"unit"_s, core::toCode(target->allowance.unit)},
                           {u"amount"_s, amount}});
            return change.finish();
        });
}

core::Result<Receipt> handle(Work& work, const ApplyAgreement& command) {
    return CaseChange::begin(work, command.caseId, Verb::ApplyAgreement)
        .and_then([&](CaseChange change) -> core::Result<Receipt> {
            const core::AgreementChoice agreed = agreementFor(work, change.before());
            if (!agreed.pin.isValid() || agreed.pin == change.before().agreement)
                return core::fail(core::ErrorCode::Refused, u"apply_agreement.same"_s);
            change.applyAgreement(agreed);
            return change.finish();
        });
}

} // namespace app::handlers
