#include "core/lifecycle.h"

#include "support/strings.h"
#include <map>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// A case to which any status allows what it allows: everything beside the status is in order.
Case readyCase(Status status) {
    Case subject;
    subject.id = CaseId(1);
    subject.status = status;
    subject.owner = UserId(2);
    subject.category = CategoryId(3);
    subject.isCategoryConfirmed = true;
    subject.cause = CauseId(4);
    subject.networkMember = NetworkMemberId(5);
    subject.evidence = Evidence::CallReached;
    return subject;
}

QString ruleOf(Verb verb, const Case& subject) {
    const auto after = statusAfter(verb, subject);
    if (after)
        return u"→ "_s + toCode(*after);
    CHECK(after.error().code == ErrorCode::Refused);
    return after.error().rule;
}

QString ruleOf(Verb verb, Status status) { return ruleOf(verb, readyCase(status)); }

} // namespace

TEST_CASE("a case goes from received to closed one step after the other") {
    CHECK(ruleOf(Verb::Assign, Status::Received) == u"→ assigned"_s);
    CHECK(ruleOf(Verb::Start, Status::Assigned) == u"→ in_progress"_s);
    CHECK(ruleOf(Verb::Wait, Status::InProgress) == u"→ waiting_customer"_s);
    CHECK(ruleOf(Verb::Resume, Status::WaitingCustomer) == u"→ in_progress"_s);
    CHECK(ruleOf(Verb::Escalate, Status::InProgress) == u"→ with_network"_s);
    CHECK(ruleOf(Verb::Accept, Status::WithNetwork) == u"→ with_network"_s);
    CHECK(ruleOf(Verb::Resolve, Status::WithNetwork) == u"→ resolved"_s);
    CHECK(ruleOf(Verb::Close, Status::Resolved) == u"→ closed"_s);
    CHECK(ruleOf(Verb::Reopen, Status::Closed) == u"→ reopened"_s);
    CHECK(ruleOf(Verb::Start, Status::Reopened) == u"→ in_progress"_s);
}

TEST_CASE("a new case begins where its intake left it") {
    Case subject;
    CHECK(ruleOf(Verb::LogCase, subject) == u"→ received"_s);
    subject.owner = UserId(2);
    CHECK(ruleOf(Verb::LogCase, subject) == u"→ assigned"_s);
    SECTION("resolved in the call") {
        subject.isFirstContact = true;
        CHECK(ruleOf(Verb::LogCase, subject) == u"→ closed"_s);
    }
    SECTION("nobody to answer") {
        subject.hasNoContactDetails = true;
        CHECK(ruleOf(Verb::LogCase, subject) == u"→ closed"_s);
    }
    SECTION("only once") {
        subject.id = CaseId(1);
        CHECK(ruleOf(Verb::LogCase, subject) == u"log_case.already_logged"_s);
    }
}

TEST_CASE("a case waits only while somebody works on it") {
    CHECK(ruleOf(Verb::Wait, Status::Assigned) == u"→ waiting_customer"_s);
    CHECK(ruleOf(Verb::Wait, Status::Received) == u"wait.not_started"_s);
    CHECK(ruleOf(Verb::Wait, Status::WaitingCustomer) == u"wait.already_waiting"_s);
    CHECK(ruleOf(Verb::Wait, Status::WithNetwork) == u"→ waiting_customer"_s);
    CHECK(ruleOf(Verb::Wait, Status::Resolved) == u"wait.already_resolved"_s);
    CHECK(ruleOf(Verb::Resume, Status::InProgress) == u"resume.not_waiting"_s);
    CHECK(ruleOf(Verb::Start, Status::WaitingCustomer) == u"start.waiting"_s);
}

TEST_CASE("ownership is confirmed once, by there being an owner") {
    Case subject = readyCase(Status::Assigned);
    CHECK(ruleOf(Verb::Confirm, subject) == u"→ assigned"_s);
    subject.ownerConfirmedAt = Instant(1);
    CHECK(ruleOf(Verb::Confirm, subject) == u"confirm.already_confirmed"_s);
    subject.owner = {};
    for (const Verb verb : {Verb::Assign, Verb::Confirm, Verb::Start, Verb::Resolve})
        CHECK(ruleOf(verb, subject) == toCode(verb) + u".no_owner"_s);
}

TEST_CASE("escalating needs a network member who does not have it already") {
    Case subject = readyCase(Status::WaitingCustomer);
    CHECK(ruleOf(Verb::Escalate, subject) == u"→ with_network"_s);
    subject.networkMember = {};
    CHECK(ruleOf(Verb::Escalate, subject) == u"escalate.no_network_member"_s);
    CHECK(ruleOf(Verb::Escalate, Status::WithNetwork) == u"escalate.already_with_network"_s);
    CHECK(ruleOf(Verb::Accept, Status::InProgress) == u"accept.not_with_network"_s);
    CHECK(ruleOf(Verb::Decline, Status::WithNetwork) == u"→ in_progress"_s);
    CHECK(ruleOf(Verb::AnswerMember, Status::InProgress) == u"answer_member.not_with_network"_s);
}

TEST_CASE("resolving needs a confirmed category and a cause") {
    Case subject = readyCase(Status::InProgress);
    subject.isCategoryConfirmed = false;
    CHECK(ruleOf(Verb::Resolve, subject) == u"resolve.category_unconfirmed"_s);
    subject = readyCase(Status::InProgress);
    subject.category = {};
    CHECK(ruleOf(Verb::Resolve, subject) == u"resolve.category_unconfirmed"_s);
    subject = readyCase(Status::InProgress);
    subject.cause = {};
    CHECK(ruleOf(Verb::Resolve, subject) == u"resolve.no_cause"_s);
    CHECK(ruleOf(Verb::Resolve, Status::Resolved) == u"resolve.already_resolved"_s);
    CHECK(ruleOf(Verb::Resolve, Status::Closed) == u"resolve.already_closed"_s);
}

TEST_CASE("closing needs an answer and its evidence, or that no answer is possible") {
    Case subject = readyCase(Status::Resolved);
    subject.evidence = {};
    CHECK(ruleOf(Verb::Close, subject) == u"close.no_evidence"_s);
    subject = readyCase(Status::InProgress);
    for (const Evidence evidence : allValues<Evidence>()) {
        const bool isNeedless = evidence == Evidence::NoContact || evidence == Evidence::Withdrawn;
        subject.evidence = evidence;
        CHECK(ruleOf(Verb::Close, subject) == (isNeedless ? u"→ closed"_s : u"close.not_resolved"_s));
    }
    CHECK(ruleOf(Verb::Close, Status::Closed) == u"close.already_closed"_s);
}

TEST_CASE("only what is answered can be reopened") {
    for (const Status status : allValues<Status>()) {
        const bool isAnswered = status == Status::Closed || status == Status::Resolved;
        const QString refusal = status == Status::Merged ? u"reopen.merged"_s : u"reopen.already_open"_s;
        CHECK(ruleOf(Verb::Reopen, status) == (isAnswered ? u"→ reopened"_s : refusal));
    }
}

TEST_CASE("a case merges into another once, and never into itself") {
    Case subject = readyCase(Status::InProgress);
    subject.mergedInto = CaseId(9);
    CHECK(ruleOf(Verb::Merge, subject) == u"→ merged"_s);
    subject.mergedInto = subject.id;
    CHECK(ruleOf(Verb::Merge, subject) == u"merge.into_itself"_s);
    CHECK(ruleOf(Verb::Merge, Status::Merged) == u"merge.merged"_s);
    CHECK(ruleOf(Verb::Unmerge, Status::InProgress) == u"unmerge.not_merged"_s);
}

TEST_CASE("a merged case takes nothing but reading and unmerging") {
    const Verb allowed[] = {Verb::Unmerge, Verb::ReadCase};
    for (const Verb verb : allValues<Verb>()) {
        if (verb == Verb::LogCase || verb > Verb::ReadCase)
            continue;
        const bool isAllowed = std::find(std::begin(allowed), std::end(allowed), verb) != std::end(allowed);
        CHECK(isOffered(verb, Status::Merged) == isAllowed);
    }
}

TEST_CASE("notes and contacts belong to a closed case without reopening it") {
    CHECK(ruleOf(Verb::Note, Status::Closed) == u"→ closed"_s);
    CHECK(ruleOf(Verb::Contact, Status::Closed) == u"→ closed"_s);
    CHECK(ruleOf(Verb::EditCase, Status::Closed) == u"→ closed"_s);
    CHECK(ruleOf(Verb::Offer, Status::Closed) == u"offer.already_closed"_s);
    CHECK(ruleOf(Verb::SetPriority, Status::Closed) == u"set_priority.already_closed"_s);
    CHECK(ruleOf(Verb::ExplainDelay, Status::Closed) == u"explain_delay.already_closed"_s);
    CHECK(ruleOf(Verb::ExplainDelay, Status::WithNetwork) == u"→ with_network"_s);
}

TEST_CASE("what the status offers is refused only for what the case lacks") {
    for (const Verb verb : allValues<Verb>()) {
        if (verb == Verb::LogCase)
            continue;
        for (const Status status : allValues<Status>()) {
            Case subject = readyCase(status);
            if (verb == Verb::Close && status != Status::Resolved)
                subject.evidence = Evidence::Withdrawn;
            INFO(toCode(verb).toStdString() << " when " << toCode(status).toStdString());
            CHECK(statusAfter(verb, subject).has_value() == isOffered(verb, status));
        }
    }
}

TEST_CASE("the log alone tells the status, and an unmerged case goes back to it") {
    const std::map<Verb, EventType> events{
        {Verb::Assign, EventType::Assigned},    {Verb::Confirm, EventType::Confirmed},
        {Verb::Start, EventType::Started},      {Verb::Wait, EventType::Waiting},
        {Verb::Resume, EventType::Resumed},     {Verb::Note, EventType::Note},
        {Verb::Escalate, EventType::Escalated}, {Verb::Accept, EventType::Accepted},
        {Verb::Contact, EventType::Contact},    {Verb::Resolve, EventType::Resolved},
        {Verb::Close, EventType::Closed},       {Verb::Reopen, EventType::Reopened},
        {Verb::EditCase, EventType::Edited},    {Verb::Offer, EventType::Offer},
        {Verb::Promise, EventType::Promise},    {Verb::Decline, EventType::Declined}};
    std::mt19937 random(7);
    int steps = 0;
    for (int life = 0; life < 500; ++life) {
        Case subject = readyCase(Status::Received);
        QList<CaseEvent> log{{EventId(1), CaseId(1), Instant(0), {}, EventType::Received, {}, {}}};
        for (int step = 0; step < 20; ++step) {
            const auto [verb, type] = *std::next(events.begin(), long(random() % events.size()));
            const auto after = statusAfter(verb, subject);
            if (!after)
                continue;
            ++steps;
            // The status alone does not know where the pause began.
            subject.status = verb == Verb::Resume ? statusAfterPause(log) : *after;
            log << CaseEvent{EventId(log.size() + 1), CaseId(1), Instant(step / 3), {}, type, {}, {}};
            REQUIRE(toCode(statusFrom(log)) == toCode(subject.status));
        }
        log << CaseEvent{EventId(log.size() + 1), CaseId(1), Instant(99), {}, EventType::Merged, {}, {}};
        REQUIRE(toCode(statusFrom(log)) == toCode(subject.status));
    }
    CHECK(steps > 2000);
}

TEST_CASE("a pause ends where it began") {
    QList<CaseEvent> log;
    const auto happens = [&](EventType type) {
        log << CaseEvent{EventId(log.size() + 1), CaseId(1), Instant(log.size()), {}, type, {}, {}};
    };
    for (const EventType type : {EventType::Received, EventType::Assigned, EventType::Escalated, EventType::Waiting})
        happens(type);
    CHECK(statusFrom(log) == Status::WaitingCustomer);
    CHECK(statusAfterPause(log) == Status::WithNetwork);
    happens(EventType::Resumed);
    CHECK(statusFrom(log) == Status::WithNetwork);
    SECTION("the next one, in work, ends in work") {
        happens(EventType::Started);
        happens(EventType::Waiting);
        CHECK(statusAfterPause(log) == Status::InProgress);
        happens(EventType::Resumed);
        CHECK(statusFrom(log) == Status::InProgress);
    }
    SECTION("a pause that was taken back leaves no trace") {
        happens(EventType::Waiting);
        log << CaseEvent{EventId(7), CaseId(1), Instant(9), {}, EventType::Undone, {}, {{u"eventId"_s, 6}}};
        CHECK(statusFrom(log) == Status::WithNetwork);
    }
}

TEST_CASE("without its log an unmerged case goes back to what its fields tell") {
    Case subject;
    subject.id = CaseId(1);
    subject.status = Status::Merged;
    CHECK(ruleOf(Verb::Unmerge, subject) == u"→ received"_s);
    subject.owner = UserId(2);
    CHECK(ruleOf(Verb::Unmerge, subject) == u"→ assigned"_s);
    subject.ownerConfirmedAt = Instant(1);
    CHECK(ruleOf(Verb::Unmerge, subject) == u"→ in_progress"_s);
    subject.waitReason = WaitReason::Document;
    CHECK(ruleOf(Verb::Unmerge, subject) == u"→ waiting_customer"_s);
    subject.resolvedAt = Instant(2);
    CHECK(ruleOf(Verb::Unmerge, subject) == u"→ resolved"_s);
    subject.closedAt = Instant(3);
    CHECK(ruleOf(Verb::Unmerge, subject) == u"→ closed"_s);
}

TEST_CASE("every verb has a code of its own that reads back") {
    for (const Verb verb : allValues<Verb>())
        CHECK(fromCode<Verb>(toCode(verb)) == verb);
    CHECK(allValues<Verb>().size() == static_cast<int>(Verb::ManageTexts) + 1);
}
