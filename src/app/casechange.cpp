#include "app/casechange.h"

#include "app/agreementmatch.h"
#include "app/correspondence.h"
#include "core/casetext.h"
#include "core/latereason.h"
#include "core/permissions.h"
#include "store/casefigures.h"
#include "store/casetable.h"
#include "store/clocktable.h"
#include "store/eventtable.h"
#include "store/partytable.h"
#include "store/search.h"
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QList<core::Party> peopleOf(store::Session& session, const core::Case& subject) {
    QList<core::Party> people;
    if (const auto customer = store::findParty(session, subject.customer))
        people << *customer;
    if (subject.consumer != subject.customer)
        if (const auto consumer = store::findParty(session, subject.consumer))
            people << *consumer;
    return people;
}

/// The stored text says something that is no longer so.
bool isTextStale(const core::Case& before, const core::Case& after, const QList<core::CaseEvent>& recorded) {
    const auto isTakenBack = [](const core::CaseEvent& each) { return each.type == core::EventType::Undone; };
    return before.summary != after.summary || before.details != after.details ||
           before.remedySought != after.remedySought || before.customer != after.customer ||
           before.consumer != after.consumer || std::any_of(recorded.begin(), recorded.end(), isTakenBack);
}

} // namespace

CaseChange::CaseChange(Work& work, const core::Case& before, core::Verb verb)
    : subject(before)
    , m_work(&work)
    , m_before(before)
    , m_verb(verb) {}

core::Result<CaseChange> CaseChange::begin(Work& work, core::CaseId id, core::Verb verb) {
    store::lockCase(work.session, id);
    const auto found = store::findCase(work.session, id);
    if (!found)
        return core::fail(core::ErrorCode::NotFound, u"case.unknown"_s);
    if (const auto allowed = core::mayDo(work.actor, verb, *found); !allowed)
        return tl::unexpected(allowed.error());
    // Another desk saved an agreement that this one has not heard of yet.
    if (found->agreement.isValid() && work.company.book.find(found->agreement)->pin() != found->agreement)
        return core::fail(core::ErrorCode::Conflict, u"case.changed_meanwhile"_s);
    return CaseChange(work, *found, verb);
}

const QList<core::CaseEvent>& CaseChange::history() {
    if (!m_history)
        m_history = store::findEvents(m_work->session, m_before.id);
    return *m_history;
}

void CaseChange::record(core::EventType type, const QString& text, const QJsonObject& data) {
    m_recorded << core::CaseEvent{{}, subject.id, m_work->now, m_work->actor.id, type, text, data};
}

core::Result<void> CaseChange::advance(core::Verb verb) {
    const auto status = core::statusAfter(verb, subject);
    if (!status)
        return tl::unexpected(status.error());
    subject.status = *status;
    return {};
}

core::Result<Receipt> CaseChange::finish() {
    if (const auto advanced = advance(m_verb); !advanced)
        return tl::unexpected(advanced.error());
    holdToAgreement();
    return save();
}

/// Another agreement may speak of the case as it is now. Its clocks keep their start and their pauses, and while it is
/// still the same agreement, the version that they have (domain.md, clocks, rule 6).
void CaseChange::holdToAgreement() {
    const bool isSpokenOfAlike = subject.kind == m_before.kind && subject.channel == m_before.channel &&
                                 subject.priority == m_before.priority && subject.category == m_before.category &&
                                 subject.customer == m_before.customer &&
                                 subject.networkMember == m_before.networkMember;
    if (isSpokenOfAlike || !core::isOpen(subject.status))
        return;
    const core::AgreementChoice agreed = agreementFor(*m_work, subject);
    if (agreed.pin.isValid() && agreed.pin.id != subject.agreement.id)
        applyAgreement(agreed);
}

void CaseChange::applyAgreement(const core::AgreementChoice& agreed) {
    record(core::EventType::AgreementApplied, agreed.reason,
           {{u"agreement"_s, pinData(agreed.pin)}, {u"before"_s, pinData(subject.agreement)}});
    subject.agreement = agreed.pin;
    subject.agreementReason = agreed.reason;
}

core::Result<Receipt> CaseChange::save() {
    const QList<core::CaseEvent> earlier = history();
    appendEvents();
    const auto clocks = core::clocksOf(*m_history, m_work->company.book, m_work->now);
    subject.due = core::dueOf(clocks);
    subject.lateReason = core::lateReasonOf(*m_history, subject.due);
    subject.updatedAt = m_work->now;
    subject.updatedBy = m_work->actor.id;
    if (!store::updateCase(m_work->session, subject))
        return core::fail(core::ErrorCode::Conflict, u"case.changed_meanwhile"_s);
    store::replaceClocks(m_work->session, subject.id, clocks);
    store::moveFigures(m_work->session, m_before, store::figuresOf(earlier), subject, store::figuresOf(*m_history));
    keepSearchText();
    orderMessages(*m_work, subject, m_recorded, clocks);
    Receipt receipt = receiptOf(*m_work, subject, clocks);
    logChange(*m_work, receipt.changes, u"case"_s, subject.id.value(), subject.version, core::toCode(m_verb));
    receipt.inverse = inverse();
    return receipt;
}

void CaseChange::appendEvents() {
    store::appendEvents(m_work->session, m_recorded);
    m_history->append(m_recorded);
}

void CaseChange::keepSearchText() {
    store::Session& session = m_work->session;
    const QString added = core::caseText(m_recorded);
    if (isTextStale(m_before, subject, m_recorded))
        store::writeSearchText(session, subject.id, core::caseText(subject, peopleOf(session, subject), *m_history));
    else if (!added.isEmpty())
        store::extendSearchText(session, subject.id, added);
}

UndoChange CaseChange::inverse() const {
    UndoChange undo{m_verb, {}, m_before, subject.version};
    for (const core::CaseEvent& event : m_recorded)
        undo.events << event.id;
    return undo;
}

void endWait(core::Case& subject) {
    subject.waitReason.reset();
    subject.waitUntil.reset();
}

} // namespace app
