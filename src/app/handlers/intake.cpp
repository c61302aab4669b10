#include "app/agreementmatch.h"
#include "app/assignmentboard.h"
#include "app/correspondence.h"
#include "app/handlers/callers.h"
#include "app/handlers/handlers.h"
#include "app/handlers/owners.h"
#include "app/intakerules.h"
#include "core/casetext.h"
#include "core/permissions.h"
#include "store/casefigures.h"
#include "store/casetable.h"
#include "store/clocktable.h"
#include "store/eventtable.h"
#include "store/intakereads.h"
#include "store/search.h"
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::handlers {

using core::EventType;
using core::Verb;

namespace {

core::Case caseOf(const LogCase& command, const Work& work) {
    core::Case subject;
    subject.key = command.key;
    subject.kind = command.kind;
    subject.channel = command.channel;
    subject.priority = priorityOf(command, work.company.catalogue);
    subject.category = command.category;
    subject.moment = command.moment;
    subject.attributes = command.attributes;
    std::sort(subject.attributes.begin(), subject.attributes.end());
    subject.summary = command.summary.trimmed();
    subject.details = command.details;
    subject.remedySought = command.remedySought;
    subject.amountAtStake = command.amountAtStake;
    subject.demeanour = command.demeanour;
    subject.networkMember = command.networkMember;
    subject.receivedAt = command.receivedAt.value_or(work.now);
    subject.loggedAt = work.now;
    subject.loggedBy = work.actor.id;
    subject.isFirstContact = command.firstContact.has_value();
    subject.hasNoContactDetails = command.hasNoContactDetails;
    subject.updatedAt = work.now;
    subject.updatedBy = work.actor.id;
    return subject;
}

/// The call that raised it is the proof; other channels answer as they are read or posted.
core::Evidence proofBy(core::Channel channel) {
    switch (channel) {
    case core::Channel::Phone:
        return core::Evidence::CallReached;
    case core::Channel::Desk:
        return core::Evidence::InPerson;
    case core::Channel::Letter:
        return core::Evidence::LetterPosted;
    default:
        return core::Evidence::MessageDelivered;
    }
}

/// What the receipt needs to know of the mail that the case began with (correspondence.cpp).
QJsonObject mailData(const MailOrigin& mail) {
    QJsonObject data{{u"id"_s, mail.id.value()}, {u"messageId"_s, mail.messageId}};
    if (mail.noAnswer.isEmpty())
        data[u"answerTo"_s] = mail.answerTo;
    else
        data[u"noAnswer"_s] = mail.noAnswer;
    if (!mail.follows.isEmpty())
        data[u"follows"_s] = mail.follows;
    return data;
}

/// A case on its way into the store, with what is kept beside it.
class Intake {
public:
    Intake(Work& work, const LogCase& command)
        : m_work(work)
        , m_command(command)
        , m_subject(caseOf(command, work))
        , m_changes(changesBy(work.actor)) {}

    [[nodiscard]] core::Result<Receipt> log(const std::optional<core::Party>& customer) {
        auto callers = findCallers(m_work, m_command, customer, m_changes);
        if (!callers)
            return tl::unexpected(callers.error());
        m_subject.customer = callers->customerId();
        m_subject.consumer = callers->consumerId();
        receive();
        if (const auto owned = giveOwner(); !owned)
            return tl::unexpected(owned.error());
        if (const auto moved = settleStatus(); !moved)
            return tl::unexpected(moved.error());
        setClocks(); // once more: the owner and the network member have promises of their own to keep
        return keep(callers->people());
    }

private:
    void record(EventType type, core::Instant at, const QString& text, const QJsonObject& data) {
        m_events << core::CaseEvent{{}, {}, at, m_work.actor.id, type, text, data};
    }

    void receive() {
        const core::AgreementChoice agreed = agreementFor(m_work, m_subject);
        m_subject.agreement = agreed.pin;
        m_subject.agreementReason = agreed.reason;
        QJsonObject data{{u"channel"_s, core::toCode(m_subject.channel)},
                         {u"firstContact"_s, m_subject.isFirstContact},
                         {u"noContact"_s, m_subject.hasNoContactDetails}};
        if (agreed.pin.isValid())
            data[u"agreement"_s] = pinData(agreed.pin);
        if (m_command.mail)
            data[u"mail"_s] = mailData(*m_command.mail);
        record(EventType::Received, m_subject.receivedAt,
               m_subject.details.isEmpty() ? m_subject.summary : m_subject.details, data);
        if (m_command.firstContact)
            answerAtOnce(*m_command.firstContact);
        else if (m_command.past)
            endAs(*m_command.past);
        else if (m_command.hasNoContactDetails)
            closeAs(core::Evidence::NoContact, m_subject.receivedAt);
        setClocks();
    }

    void setClocks() {
        m_clocks = core::clocksOf(m_events, m_work.company.book, m_work.now);
        m_subject.due = core::dueOf(m_clocks);
    }

    void answerAtOnce(const FirstContact& answer) {
        m_subject.cause = answer.cause;
        m_subject.isCategoryConfirmed = m_subject.category.isValid();
        resolveAs(answer.outcome, answer.text, m_subject.receivedAt);
        closeAs(proofBy(m_subject.channel), m_subject.receivedAt);
    }

    void endAs(const PastEnd& end) {
        m_subject.isCategoryConfirmed = m_subject.category.isValid();
        resolveAs(end.outcome, end.text, end.at);
        closeAs(end.evidence, end.at);
    }

    void resolveAs(core::Outcome outcome, const QString& answer, core::Instant at) {
        m_subject.outcome = outcome;
        m_subject.answer = answer;
        m_subject.resolvedAt = at;
        QJsonObject data{{u"outcome"_s, core::toCode(outcome)}};
        if (m_subject.category.isValid())
            data[u"category"_s] = m_subject.category.value();
        if (m_subject.cause.isValid())
            data[u"cause"_s] = m_subject.cause.value();
        record(EventType::Resolved, at, answer, data);
    }

    void closeAs(core::Evidence evidence, core::Instant at) {
        m_subject.evidence = evidence;
        m_subject.closedAt = at;
        record(EventType::Closed, at, {}, {{u"evidence"_s, core::toCode(evidence)}, {u"at"_s, at.toIso()}});
    }

    [[nodiscard]] core::Result<void> giveOwner() {
        const bool isByPerson = m_command.owner.isValid();
        if (isByPerson && m_command.owner != m_work.actor.id)
            if (const auto allowed = core::mayDo(m_work.actor, Verb::Assign); !allowed)
                return allowed;
        const core::Assignment choice = isByPerson ? chosenByPerson(m_work, m_command.owner, {}) : ownerByRule();
        m_subject.owner = choice.owner;
        m_subject.ownerReason = choice.reason;
        if (choice.owner.isValid())
            record(EventType::Assigned, m_work.now, choice.reason, assignedData(choice, m_work.company));
        return {};
    }

    /// What is closed at once has an owner, should it be reopened, but is no load.
    [[nodiscard]] core::Assignment ownerByRule() {
        return m_subject.closedAt ? m_work.board.preview(m_work.company, m_subject)
                                  : m_work.board.assign(m_work.company, m_subject);
    }

    [[nodiscard]] core::Result<void> settleStatus() {
        if (m_command.past) {
            m_subject.status = core::Status::Closed;
            return {};
        }
        const auto status = core::statusAfter(Verb::LogCase, m_subject);
        if (!status)
            return tl::unexpected(status.error());
        m_subject.status = m_subject.closedAt ? core::Status::Closed : *status;
        return m_subject.networkMember.isValid() ? escalate() : core::Result<void>();
    }

    [[nodiscard]] core::Result<void> escalate() {
        const auto status = core::statusAfter(Verb::Escalate, m_subject);
        if (!status)
            return tl::unexpected(status.error());
        m_subject.status = *status;
        record(EventType::Escalated, m_work.now, {}, escalatedData(m_work, m_subject));
        return {};
    }

    [[nodiscard]] Receipt keep(const QList<core::Party>& people) {
        store::insertCase(m_work.session, m_subject);
        for (core::CaseEvent& event : m_events)
            event.caseId = m_subject.id;
        store::insertEvents(m_work.session, m_events);
        store::insertClocks(m_work.session, m_subject.id, m_clocks);
        store::insertSearchText(m_work.session, m_subject.id, core::caseText(m_subject, people, m_events));
        store::moveFigures(m_work.session, m_subject, {}, m_subject, store::figuresOf(m_events));
        orderMessages(m_work, m_subject, m_events, m_clocks, people);
        logChange(m_work, m_changes, u"case"_s, m_subject.id.value(), m_subject.version, core::toCode(Verb::LogCase));
        Receipt receipt = receiptOf(m_work, m_subject, m_clocks);
        receipt.changes = m_changes;
        receipt.inverse = WithdrawIntake{m_subject.id};
        return receipt;
    }

    Work& m_work;
    const LogCase& m_command;
    core::Case m_subject;
    QList<core::CaseEvent> m_events;
    QList<core::CaseClock> m_clocks;
    ChangeSet m_changes;
};

std::optional<Receipt> firstReceipt(Work& work, core::CaseId known) {
    const auto subject = known.isValid() ? store::findCase(work.session, known) : std::nullopt;
    if (!subject)
        return std::nullopt;
    Receipt receipt = receiptOf(work, *subject, store::findClocks(work.session, known));
    receipt.isRepeat = true;
    return receipt;
}

} // namespace

core::Result<Receipt> handle(Work& work, const LogCase& command) {
    const store::IntakeGround ground = store::findIntakeGround(work.session, command.key, command.customer);
    if (const auto repeat = firstReceipt(work, ground.known))
        return *repeat;
    if (command.past)
        if (const auto allowed = core::mayDo(work.actor, Verb::ImportCases); !allowed)
            return tl::unexpected(allowed.error());
    return Intake(work, command).log(ground.customer);
}

} // namespace app::handlers
