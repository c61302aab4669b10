#pragma once

#include "app/lettervalues.h"
#include "core/caseevent.h"
#include "core/caserecord.h"
#include "core/directory.h"
#include "core/slaclock.h"

/// What is written to the network member who has a case.
namespace app {

/// The case that it is about, in an open unit of work.
struct MemberMatter {
    store::Session& session;
    const Company& company;
    core::Instant now;
    const core::Case& subject;
};

/// Please take over, by text message and by mail; held for four seconds. Who takes the escalation back later tells the
/// member.
void orderEscalation(const MemberMatter& matter, const core::Escalation& open, LetterFacts facts, const QString& note);

/// The question, by text message and by mail; held as long as its asking can be taken back.
void orderMemberQuestion(const MemberMatter& matter, const core::CaseEvent& question);

/// That the member's clock runs out, once a clock and alarm, in the member's own working hours. Nothing once they would
/// begin after the due time, or when no escalation is open.
void orderReminder(const MemberMatter& matter, const core::CaseClock& clock, const QString& alarm);

/// The case leaves the member: what was not sent yet of questions and reminders never goes.
void recallFromMember(store::Session& session, core::CaseId id, core::Instant now);

/// `now`, or when the calendar opens next; `now` without a calendar.
[[nodiscard]] core::Instant nextOpening(const core::AgreementBook& book, core::CalendarId calendar, core::Instant now);

} // namespace app
