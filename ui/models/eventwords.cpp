#include "models/eventwords.h"

#include "models/casewords.h"
#include "models/correspondencewords.h"
#include "models/eventdata.h"
#include "models/labels.h"
#include "models/ownerreason.h"
#include "models/timetext.h"
#include "models/whytext.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace models {

using namespace Qt::StringLiterals;
using core::EventType;

namespace {

QString words(const char* text, int n = -1) { return QCoreApplication::translate("EventWords", text, nullptr, n); }

/// Fills in the words of one event, a function a kind of event.
class Teller {
public:
    Teller(const core::CaseEvent& event, const FieldContext& context, core::Instant now)
        : m_event(event)
        , m_context(context)
        , m_now(now) {}

    EventWords tell();

private:
    void tellReceived();
    void tellAssigned();
    void tellWaiting();
    void tellResumed();
    void tellNote();
    void tellContact();
    void tellResolved();
    void tellClosed();
    void tellMerged();
    void tellEdited();
    void tellOffer();
    void tellPromise();
    void tellLateReason();
    void tellAgreement();
    void tellExtended();
    void say(const char* act) { m_words.act = words(act); }
    [[nodiscard]] QString whenText(QLatin1String key) const;

    const core::CaseEvent& m_event;
    const FieldContext& m_context;
    core::Instant m_now;
    EventWords m_words;
};

EventWords Teller::tell() {
    m_words.icon = iconName(m_event.type);
    m_words.actor = actorName(m_event.actor, *m_context.company);
    m_words.text = m_event.text.trimmed();
    switch (m_event.type) {
    case EventType::Received:
        tellReceived();
        break;
    case EventType::Assigned:
        tellAssigned();
        break;
    case EventType::Confirmed:
        say(QT_TRANSLATE_NOOP("EventWords", "took the case on"));
        break;
    case EventType::Started:
        say(QT_TRANSLATE_NOOP("EventWords", "began to work on it"));
        break;
    case EventType::Waiting:
        tellWaiting();
        break;
    case EventType::Resumed:
        tellResumed();
        break;
    case EventType::Escalated:
    case EventType::Accepted:
    case EventType::MemberAsked:
    case EventType::MemberAnswered:
    case EventType::Revealed:
    case EventType::Declined:
    case EventType::MessageReceived:
    case EventType::MessageDelivered:
        tellCorrespondence(m_event, m_context, m_words);
        break;
    case EventType::Note:
        tellNote();
        break;
    case EventType::Contact:
        tellContact();
        break;
    case EventType::Resolved:
        tellResolved();
        break;
    case EventType::Closed:
        tellClosed();
        break;
    case EventType::Reopened:
        say(QT_TRANSLATE_NOOP("EventWords", "opened it again"));
        break;
    case EventType::Merged:
    case EventType::Unmerged:
        tellMerged();
        break;
    case EventType::Edited:
        tellEdited();
        break;
    case EventType::Offer:
        tellOffer();
        break;
    case EventType::Promise:
        tellPromise();
        break;
    case EventType::LateReason:
        tellLateReason();
        break;
    case EventType::AgreementApplied:
        tellAgreement();
        break;
    case EventType::Extended:
        tellExtended();
        break;
    case EventType::Undone:
        say(QT_TRANSLATE_NOOP("EventWords", "took something back"));
        break;
    }
    return m_words;
}

QString Teller::whenText(QLatin1String key) const {
    const auto at = core::Instant::fromIso(dataText(m_event, key));
    return at ? dueTime(*at, m_now, m_context.locale) : QString();
}

const char* takenBy(core::Channel channel) {
    switch (channel) {
    case core::Channel::Phone:
        return QT_TRANSLATE_NOOP("EventWords", "call with %1");
    case core::Channel::Desk:
        return QT_TRANSLATE_NOOP("EventWords", "visit, received by %1");
    case core::Channel::Mail:
        return QT_TRANSLATE_NOOP("EventWords", "e-mail, logged by %1");
    case core::Channel::Whatsapp:
        return QT_TRANSLATE_NOOP("EventWords", "WhatsApp message, logged by %1");
    case core::Channel::Social:
        return QT_TRANSLATE_NOOP("EventWords", "message on social media, logged by %1");
    case core::Channel::Sms:
        return QT_TRANSLATE_NOOP("EventWords", "SMS, logged by %1");
    case core::Channel::Web:
        return QT_TRANSLATE_NOOP("EventWords", "web form, logged by %1");
    case core::Channel::Letter:
        return QT_TRANSLATE_NOOP("EventWords", "letter, logged by %1");
    }
    Q_UNREACHABLE();
}

void Teller::tellReceived() {
    const auto channel = dataCode<core::Channel>(m_event, QLatin1String("channel")).value_or(core::Channel::Phone);
    m_words.icon = iconName(channel);
    m_words.act = words(takenBy(channel)).arg(m_words.actor);
    const bool isKnown = m_context.detail != nullptr && m_context.detail->customer;
    m_words.actor =
        isKnown ? m_context.detail->customer->name : words(QT_TRANSLATE_NOOP("EventWords", "Somebody unknown"));
    m_words.isVerbatim = true;
}

void Teller::tellAssigned() {
    m_words.act =
        words(QT_TRANSLATE_NOOP("EventWords", "assigned it to %1")).arg(dataText(m_event, QLatin1String("ownerName")));
    const QJsonObject reason = QJsonDocument::fromJson(m_event.text.toUtf8()).object();
    if (reason.value(u"rule"_s).toString() == u"person") {
        m_words.text = reason.value(u"reason"_s).toString();
        return;
    }
    if (!reason.isEmpty() && reason.value(u"rule"_s).toString() != u"absence")
        m_words.actor = words(QT_TRANSLATE_NOOP("EventWords", "Rule"));
    m_words.text = ownerReasonDetail(m_event.text);
}

void Teller::tellWaiting() {
    m_words.act = words(QT_TRANSLATE_NOOP("EventWords", "paused it until %1")).arg(whenText(QLatin1String("until")));
    if (const auto reason = dataCode<core::WaitReason>(m_event, QLatin1String("reason")))
        m_words.text = joined({label(*reason), m_words.text});
}

void Teller::tellResumed() {
    const bool isExpired = m_event.data.value(u"expired"_s).toBool();
    say(isExpired ? QT_TRANSLATE_NOOP("EventWords", "the pause has run out")
                  : QT_TRANSLATE_NOOP("EventWords", "resumed it"));
}

void Teller::tellNote() {
    if (m_event.data.contains(u"file"_s)) {
        m_words.text += u", "_s + sizeText(m_event.data.value(u"size"_s).toInteger());
        return say(QT_TRANSLATE_NOOP("EventWords", "added a file"));
    }
    m_words.isVerbatim = isByNetwork(m_event, *m_context.company);
    say(m_words.isVerbatim ? QT_TRANSLATE_NOOP("EventWords", "answered")
                           : QT_TRANSLATE_NOOP("EventWords", "internal note"));
}

void Teller::tellContact() {
    const auto outcome = dataCode<core::ContactOutcome>(m_event, QLatin1String("outcome"));
    const auto channel = dataCode<core::Channel>(m_event, QLatin1String("channel")).value_or(core::Channel::Phone);
    m_words.icon = iconName(channel);
    if (m_event.data.value(u"answered"_s).toBool())
        m_words.act = words(QT_TRANSLATE_NOOP("EventWords", "gave the customer the answer (%1)")).arg(label(channel));
    else if (outcome == core::ContactOutcome::Reached)
        m_words.act = words(QT_TRANSLATE_NOOP("EventWords", "spoke with the customer (%1)")).arg(label(channel));
    else
        m_words.act = words(QT_TRANSLATE_NOOP("EventWords", "tried to reach the customer (%1)")).arg(label(channel));
    if (outcome && *outcome != core::ContactOutcome::Reached)
        m_words.text = joined({label(*outcome), m_words.text});
}

void Teller::tellResolved() {
    const auto outcome = dataCode<core::Outcome>(m_event, QLatin1String("outcome"));
    m_words.act = words(QT_TRANSLATE_NOOP("EventWords", "resolved it: %1")).arg(outcome ? label(*outcome) : QString());
}

void Teller::tellClosed() {
    const auto evidence = dataCode<core::Evidence>(m_event, QLatin1String("evidence"));
    m_words.act = words(QT_TRANSLATE_NOOP("EventWords", "closed it: %1")).arg(evidence ? label(*evidence) : QString());
    const auto at = core::Instant::fromIso(dataText(m_event, QLatin1String("at")));
    if (at && evidence && core::provesReceipt(*evidence) && m_event.at - *at >= std::chrono::minutes(1))
        m_words.text = joined({words(QT_TRANSLATE_NOOP("EventWords", "The customer had the answer %1"))
                                   .arg(whenText(QLatin1String("at"))),
                               m_words.text});
}

void Teller::tellMerged() {
    const QString into = dataText(m_event, QLatin1String("into"));
    const QString from = dataText(m_event, QLatin1String("from"));
    if (m_event.type == EventType::Unmerged)
        m_words.act = words(QT_TRANSLATE_NOOP("EventWords", "separated it from %1")).arg(from);
    else if (!into.isEmpty())
        m_words.act = words(QT_TRANSLATE_NOOP("EventWords", "merged it into %1")).arg(into);
    else
        m_words.act = words(QT_TRANSLATE_NOOP("EventWords", "merged %1 into this case")).arg(from);
}

void Teller::tellEdited() {
    const QJsonObject changes = m_event.data.value(u"changes"_s).toObject();
    QStringList lines;
    for (auto each = changes.begin(); each != changes.end(); ++each) {
        const QJsonArray values = each.value().toArray();
        lines << words(QT_TRANSLATE_NOOP("EventWords", "%1: %2 (before: %3)"))
                     .arg(fieldLabel(each.key()), fieldText(each.key(), values.at(1), m_context),
                          fieldText(each.key(), values.at(0), m_context));
    }
    if (changes.size() == 1)
        m_words.act = words(QT_TRANSLATE_NOOP("EventWords", "changed %1")).arg(fieldLabel(changes.begin().key()));
    else
        m_words.act = words(QT_TRANSLATE_N_NOOP("EventWords", "changed %n field(s)"), static_cast<int>(changes.size()));
    if (!m_words.text.isEmpty())
        lines << m_words.text;
    m_words.text = lines.join(u'\n');
}

void Teller::tellOffer() {
    m_words.act = words(QT_TRANSLATE_NOOP("EventWords", "offered %1")).arg(dataText(m_event, QLatin1String("what")));
    QStringList parts;
    if (m_event.data.contains(u"minor"_s))
        parts << moneyText(
            core::Money{m_event.data.value(u"minor"_s).toInteger(), dataText(m_event, QLatin1String("currency"))},
            m_context.locale);
    if (const QString authority = dataText(m_event, QLatin1String("authority")); !authority.isEmpty())
        parts << words(QT_TRANSLATE_NOOP("EventWords", "on the authority of %1")).arg(authority);
    if (m_event.data.contains(u"accepted"_s))
        parts << (m_event.data.value(u"accepted"_s).toBool() ? words(QT_TRANSLATE_NOOP("EventWords", "accepted"))
                                                             : words(QT_TRANSLATE_NOOP("EventWords", "declined")));
    m_words.text = parts.join(u", "_s);
}

void Teller::tellPromise() {
    m_words.act = words(QT_TRANSLATE_NOOP("EventWords", "promised for %1")).arg(whenText(QLatin1String("due")));
}

void Teller::tellLateReason() {
    const auto reason = dataCode<core::LateReason>(m_event, QLatin1String("reason"));
    m_words.act =
        words(QT_TRANSLATE_NOOP("EventWords", "explained the delay: %1")).arg(reason ? label(*reason) : QString());
}

/// Its text is why the agreement was chosen, as facts.
void Teller::tellAgreement() {
    const QJsonObject pin = m_event.data.value(QLatin1String("agreement")).toObject();
    const core::Agreement* agreement = m_context.company->book.find(
        {core::AgreementId(pin.value(QLatin1String("id")).toInteger()), pin.value(QLatin1String("version")).toInt()});
    m_words.text.clear();
    m_words.act = words(QT_TRANSLATE_NOOP("EventWords", "put the case under the agreement %1, version %2"))
                      .arg(agreement ? agreement->name.in(m_context.locale.name()) : QString())
                      .arg(pin.value(QLatin1String("version")).toInt());
}

void Teller::tellExtended() {
    const auto unit = dataCode<core::TimeUnit>(m_event, QLatin1String("unit"));
    const core::Allowance more{unit.value_or(core::TimeUnit::ClockHours),
                               m_event.data.value(QLatin1String("amount")).toInteger(), core::DayEnd::EndOfDay};
    m_words.act = words(QT_TRANSLATE_NOOP("EventWords", "extended the legal term by %1")).arg(allowanceText(more));
}

} // namespace

EventWords eventWords(const core::CaseEvent& event, const FieldContext& context, core::Instant now) {
    return Teller(event, context, now).tell();
}

QString actorName(core::UserId actor, const app::Company& company) {
    if (!actor.isValid())
        return u"Reparo"_s;
    const core::User* user = company.user(actor);
    if (user != nullptr && user->role == core::Role::NetworkMember)
        if (const core::NetworkMember* member = company.catalogue.networkMember(user->networkMember))
            return member->name;
    return company.userName(actor);
}

} // namespace models
