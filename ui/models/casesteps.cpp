#include "models/casesteps.h"

#include "core/eventlog.h"
#include "core/lifecycle.h"
#include "models/labels.h"
#include "models/timetext.h"
#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using core::EventType;

namespace {

QString words(const char* text) { return QCoreApplication::translate("CaseSteps", text); }

QString joined(const QStringList& parts) {
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(u", "_s);
}

/// Reads the steps off one case.
class Way {
public:
    Way(const app::CaseDetail& detail, const app::Company& company, core::Instant now, const QLocale& locale)
        : m_case(detail.subject)
        , m_detail(detail)
        , m_company(company)
        , m_events(core::eventsInForce(detail.events))
        , m_now(now)
        , m_locale(locale) {}

    QList<CaseStep> steps() {
        addAcknowledged();
        if (!m_case.hasNoContactDetails && !m_case.isFirstContact) {
            addConfirmed();
            addFirstContact();
            addNetwork();
        }
        addDecision();
        if (!m_case.hasNoContactDetails)
            addAnswer();
        addClosed();
        markCurrent();
        return m_steps;
    }

private:
    void add(bool isDone, const QString& title, const QString& detail) {
        m_steps.append({isDone ? CaseStep::State::Done : CaseStep::State::Open, title, detail});
    }
    [[nodiscard]] QString time(core::Instant at) const { return eventTime(at, m_now, m_locale); }
    /// The last event of the type in the present cycle.
    [[nodiscard]] const core::CaseEvent* last(EventType type) const {
        const core::CaseEvent* found = nullptr;
        for (const core::CaseEvent* event : m_events) {
            if (event->type == EventType::Reopened)
                found = nullptr;
            if (event->type == type)
                found = event;
        }
        return found;
    }

    void addAcknowledged();
    void addConfirmed();
    void addFirstContact();
    void addNetwork();
    void addDecision();
    void addAnswer();
    void addClosed();
    void markCurrent();

    const core::Case& m_case;
    const app::CaseDetail& m_detail;
    const app::Company& m_company;
    core::EventRefs m_events;
    core::Instant m_now;
    QLocale m_locale;
    QList<CaseStep> m_steps;
};

bool isReached(const core::CaseEvent& event) {
    return event.type == EventType::Contact &&
           event.data.value(u"outcome"_s).toString() == core::toCode(core::ContactOutcome::Reached);
}

/// Who speaks with us hears the number at once; to others it must be told.
void Way::addAcknowledged() {
    const bool isLive = m_case.channel == core::Channel::Phone || m_case.channel == core::Channel::Desk;
    std::optional<core::Instant> at = isLive ? std::optional(m_case.loggedAt) : std::nullopt;
    for (const core::CaseEvent* event : m_events)
        if (!at && isReached(*event))
            at = event->at;
    if (m_case.hasNoContactDetails)
        return add(true, words(QT_TRANSLATE_NOOP("CaseSteps", "Logged")), time(m_case.loggedAt));
    add(at.has_value(), words(QT_TRANSLATE_NOOP("CaseSteps", "Acknowledged")),
        at ? time(*at) : words(QT_TRANSLATE_NOOP("CaseSteps", "tell the customer the number")));
}

void Way::addConfirmed() {
    const QString title = words(QT_TRANSLATE_NOOP("CaseSteps", "Owner confirmed"));
    if (m_case.ownerConfirmedAt)
        return add(true, title, time(*m_case.ownerConfirmedAt));
    // Who began the work or answered has taken the case on.
    const bool isImplied = m_case.resolvedAt || m_case.closedAt;
    add(isImplied, title,
        m_case.owner.isValid() ? m_company.userName(m_case.owner)
                               : words(QT_TRANSLATE_NOOP("CaseSteps", "nobody owns it yet")));
}

void Way::addFirstContact() {
    const QString title = words(QT_TRANSLATE_NOOP("CaseSteps", "First contact"));
    for (const core::CaseClock& clock : m_detail.clocks) {
        if (clock.measure != core::Measure::FirstContact)
            continue;
        if (clock.fulfilledAt)
            return add(true, title, time(*clock.fulfilledAt));
        return add(clock.state == core::ClockState::Cancelled, title,
                   clock.state == core::ClockState::Cancelled
                       ? words(QT_TRANSLATE_NOOP("CaseSteps", "no longer due"))
                       : words(QT_TRANSLATE_NOOP("CaseSteps", "by %1")).arg(dueTime(clock.dueAt, m_now, m_locale)));
    }
}

void Way::addNetwork() {
    const core::NetworkMember* member = m_company.catalogue.networkMember(m_case.networkMember);
    if (member == nullptr)
        return;
    const core::CaseEvent* sent = last(EventType::Escalated);
    const core::CaseEvent* accepted = last(EventType::Accepted);
    const QString title = words(QT_TRANSLATE_NOOP("CaseSteps", "Network report"));
    if (sent == nullptr)
        return add(m_case.resolvedAt.has_value(), title,
                   words(QT_TRANSLATE_NOOP("CaseSteps", "%1, not sent yet")).arg(member->name));
    // A case that waits for the customer meanwhile goes back there.
    const core::Status where =
        m_case.status == core::Status::WaitingCustomer ? core::statusAfterPause(m_detail.events) : m_case.status;
    const bool isDone = where != core::Status::WithNetwork;
    const QString state = accepted != nullptr
                              ? words(QT_TRANSLATE_NOOP("CaseSteps", "accepted %1")).arg(time(accepted->at))
                              : words(QT_TRANSLATE_NOOP("CaseSteps", "sent %1")).arg(time(sent->at));
    add(isDone, title, joined({member->name, state}));
}

void Way::addDecision() {
    const QString title = words(QT_TRANSLATE_NOOP("CaseSteps", "Decide whether it is upheld"));
    if (!m_case.outcome)
        return add(m_case.closedAt.has_value(), title, words(QT_TRANSLATE_NOOP("CaseSteps", "yes, in part or no")));
    const QString at = m_case.resolvedAt ? time(*m_case.resolvedAt) : QString();
    add(true, title, joined({label(*m_case.outcome), at}));
}

void Way::addAnswer() {
    const QString title = words(QT_TRANSLATE_NOOP("CaseSteps", "Answer given"));
    if (m_case.evidence && core::provesReceipt(*m_case.evidence))
        return add(true, title, label(*m_case.evidence));
    const core::CaseEvent* delivered = last(EventType::MessageDelivered);
    if (delivered != nullptr && delivered->data.value(u"purpose"_s).toString() == u"resolution")
        return add(true, title, time(delivered->at));
    const core::CaseEvent* contact = last(EventType::Contact);
    if (contact != nullptr && contact->data.value(u"answered"_s).toBool())
        return add(true, title, time(contact->at));
    if (m_case.closedAt)
        return add(true, title, words(QT_TRANSLATE_NOOP("CaseSteps", "not possible")));
    add(false, title, words(QT_TRANSLATE_NOOP("CaseSteps", "in a call, or with proof of receipt")));
}

void Way::addClosed() {
    const QString title = words(QT_TRANSLATE_NOOP("CaseSteps", "Closed"));
    if (!m_case.closedAt)
        return add(false, title, words(QT_TRANSLATE_NOOP("CaseSteps", "with evidence")));
    add(true, title, joined({time(*m_case.closedAt), m_case.evidence ? label(*m_case.evidence) : QString()}));
}

void Way::markCurrent() {
    if (m_case.status == core::Status::Merged)
        return;
    for (CaseStep& step : m_steps) {
        if (step.state == CaseStep::State::Done)
            continue;
        step.state = CaseStep::State::Current;
        return;
    }
}

} // namespace

QList<CaseStep> stepsOf(const app::CaseDetail& detail, const app::Company& company, core::Instant now,
                        const QLocale& locale) {
    return Way(detail, company, now, locale).steps();
}

} // namespace models
