#include "core/agreementtrial.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QList<TrialAnswer> ask(const AgreementBook& book, AgreementScope scope, const MatchFacts& facts) {
    QList<TrialAnswer> answers;
    for (const Agreement& each : book.agreements()) {
        if (!each.isActive || each.scope != scope)
            continue;
        TrialAnswer answer{each.pin(), limitsOf(each.match, facts), false};
        answer.isChosen = std::ranges::all_of(answer.limits, &MatchLimit::isMet);
        answers << answer;
        if (answer.isChosen)
            break;
    }
    return answers;
}

AgreementPin chosenOf(const QList<TrialAnswer>& answers) {
    return !answers.isEmpty() && answers.last().isChosen ? answers.last().pin : AgreementPin();
}

QJsonObject dataOf(const AgreementPin& pin) {
    return {{u"agreement"_s, QJsonObject{{u"id"_s, pin.id.value()}, {u"version"_s, pin.version}}}};
}

CaseEvent eventOf(EventType type, Instant at, qint64 id, const QJsonObject& data) {
    CaseEvent event;
    event.id = EventId(id);
    event.at = at;
    event.type = type;
    event.data = data;
    return event;
}

} // namespace

AgreementPin AgreementTrial::pin() const { return chosenOf(answers); }
AgreementPin AgreementTrial::networkPin() const { return chosenOf(networkAnswers); }

AgreementTrial tryAgreements(const AgreementBook& book, const TrialCase& made) {
    AgreementTrial trial;
    trial.answers = ask(book, AgreementScope::Case, made.facts);
    if (made.isEscalated)
        trial.networkAnswers = ask(book, AgreementScope::Network, made.facts);
    QList<CaseEvent> events;
    if (trial.pin().isValid()) {
        QJsonObject received = dataOf(trial.pin());
        received[u"channel"_s] = toCode(made.facts.channel);
        events << eventOf(EventType::Received, made.receivedAt, 1, received);
        events << eventOf(EventType::Assigned, made.receivedAt, 2, {});
    }
    if (trial.networkPin().isValid() && !events.isEmpty())
        events << eventOf(EventType::Escalated, made.receivedAt, 3, dataOf(trial.networkPin()));
    trial.clocks = clocksOf(events, book, made.receivedAt);
    return trial;
}

} // namespace core
