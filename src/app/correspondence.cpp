#include "app/correspondence.h"

#include "app/customermessage.h"
#include "app/letters.h"
#include "app/lettervalues.h"
#include "app/mailbrake.h"
#include "app/membermail.h"
#include "core/lifecycle.h"
#include "core/replychannel.h"
#include "store/directorytable.h"
#include "store/eventtable.h"
#include "store/outboxtable.h"
#include "store/partytable.h"
#include "store/plannedclose.h"
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

using core::EventType;
using core::Medium;
using core::Purpose;

namespace {

/// Cases that other systems bring in late were acknowledged there, or nobody waits for it any more.
constexpr core::Duration kFresh = 12h;

/// Where one message goes.
struct Mailbox {
    Medium medium;
    QString address;
};

/// One message that is wanted.
struct Order {
    Purpose purpose;
    Mailbox mailbox;
    QString recipient;
    QString language;
    QString key;            ///< the same orders once
    QString inReplyTo = {}; ///< Message-ID of the mail that it answers
};

/// Writes the messages of one case's change.
class Secretary {
public:
    Secretary(const Work& work, const core::Case& subject, const QList<core::CaseClock>& clocks,
              const QList<core::Party>& people)
        : m_work(work)
        , m_subject(subject)
        , m_clocks(clocks)
        , m_people(people) {}

    void follow(const core::CaseEvent& event) {
        switch (event.type) {
        case EventType::Received:
            return receipt(event.data[u"mail"_s].toObject());
        case EventType::Escalated:
            return escalate(event.text);
        case EventType::Accepted:
            store::recallOutgoing(m_work.session, m_subject.id, Purpose::Reminder);
            return store::acceptEscalation(m_work.session, m_subject.id, m_work.now);
        case EventType::MemberAsked:
            return orderMemberQuestion(matter(), event);
        case EventType::Declined:
        case EventType::Started:
            return recallFromMember(m_work.session, m_subject.id, m_work.now);
        case EventType::Resolved:
        case EventType::Closed:
            return end();
        case EventType::Merged: // of two cases one goes on, and the member with it
            if (event.data.contains(u"into"_s))
                recallFromMember(m_work.session, m_subject.id, m_work.now);
            return;
        case EventType::Reopened:
            return store::dropPlannedClose(m_work.session, m_subject.id);
        case EventType::Extended:
            return extend(event);
        case EventType::Undone:
            return takeBack(event);
        default:
            return;
        }
    }

private:
    /// Whoever was answered in the call needs no receipt. `mail` is what the case began with: its sender gets the
    /// receipt, unless a program must not answer it.
    void receipt(const QJsonObject& mail) {
        if (!core::isOpen(m_subject.status) || m_work.now - m_subject.receivedAt > kFresh)
            return;
        const auto customer = customerOf();
        const auto mailbox = customer ? mailboxForReceipt(*customer, mail) : std::nullopt;
        if (!mailbox ||
            (mailbox->medium == Medium::Email &&
             whyNoAutomaticMail(m_work.session, mailbox->address, m_subject.id, Purpose::Receipt, m_work.now)))
            return;
        const QString language = customer->locale.isEmpty() ? m_work.company.language : customer->locale;
        const QString key = u"receipt:%1"_s.arg(m_subject.id.value());
        order({Purpose::Receipt, *mailbox, customer->name, language, key, mail[u"messageId"_s].toString()},
              values(language));
    }

    [[nodiscard]] std::optional<Mailbox> mailboxForReceipt(const core::Party& customer, const QJsonObject& mail) const {
        if (mail.isEmpty())
            return mailboxOf(customer, {});
        const QString address = mail[u"answerTo"_s].toString();
        return address.isEmpty() ? std::nullopt : std::optional(Mailbox{Medium::Email, address});
    }

    void escalate(const QString& note) {
        if (!m_work.company.catalogue.networkMember(m_subject.networkMember))
            return;
        recallFromMember(m_work.session, m_subject.id, m_work.now); // whoever had it before
        const auto opened = store::openEscalation(m_work.session, m_subject.id, m_subject.networkMember, m_work.now);
        orderEscalation(matter(), opened, facts({}), note);
    }

    /// Who is told of a longer term must be told before it ends (domain.md, clocks, rule 4).
    void extend(const core::CaseEvent& event) {
        const auto customer = customerOf();
        const auto mailbox =
            customer ? mailboxOf(*customer, store::findEvents(m_work.session, m_subject.id)) : std::nullopt;
        if (!mailbox)
            return;
        const QString language = customer->locale.isEmpty() ? m_work.company.language : customer->locale;
        auto all = values(language);
        all[u"extension.reason"_s] = event.text;
        const QString key = u"extension:%1"_s.arg(event.id.value());
        order({Purpose::Extension, *mailbox, customer->name, language, key}, all);
    }

    void end() {
        store::dropPlannedClose(m_work.session, m_subject.id);
        recallFromMember(m_work.session, m_subject.id, m_work.now);
        if (m_subject.evidence == core::Evidence::Withdrawn)
            for (const Purpose each : {Purpose::Receipt, Purpose::Escalation})
                store::recallOutgoing(m_work.session, m_subject.id, each);
    }

    void takeBack(const core::CaseEvent& event) {
        const auto undone = core::fromCode<EventType>(event.data[u"event"_s].toString());
        const bool isWithMember = m_subject.status == core::Status::WithNetwork;
        if (undone == EventType::Resolved)
            store::recallOutgoing(m_work.session, m_subject.id, Purpose::Resolution);
        else if (undone == EventType::Extended)
            store::recallOutgoing(m_work.session, m_subject.id, Purpose::Extension);
        else if (undone == EventType::Undone && m_subject.status == core::Status::Resolved)
            answerAgain();
        else if (undone == EventType::Contact || undone == EventType::MessageDelivered)
            doAgain(core::OutgoingId(event.data[u"message"_s].toInteger()));
        if (undone == EventType::Escalated) {
            store::recallOutgoing(m_work.session, m_subject.id, Purpose::Escalation);
            store::endEscalations(m_work.session, m_subject.id, m_work.now);
        } else if (undone == EventType::Accepted) {
            store::unacceptEscalation(m_work.session, m_subject.id);
        } else if (undone == EventType::Undone && isWithMember) {
            escalate({}); // the taking back was taken back: the member hears of it again
        } else if ((undone == EventType::Resolved || undone == EventType::Closed || undone == EventType::Declined ||
                    undone == EventType::Started) &&
                   isWithMember) {
            store::reopenEscalation(m_work.session, m_subject.id);
        }
    }

    /// The answer that was taken back with the decision goes out with it after all.
    void answerAgain() {
        for (core::Outgoing& each : store::findOutgoingOf(m_work.session, m_subject.id)) {
            const bool isAnswer = each.purpose == Purpose::Resolution && !each.isAutomatic &&
                                  each.state == core::OutgoingState::Discarded && m_subject.resolvedAt &&
                                  each.createdAt == *m_subject.resolvedAt;
            if (!isAnswer)
                continue;
            each.state = core::isByHand(each.medium) ? core::OutgoingState::Ready : core::OutgoingState::Held;
            each.notBefore = m_work.now + kHold;
            static_cast<void>(store::moveOutgoing(m_work.session, each, core::OutgoingState::Discarded));
        }
    }

    /// A call or a letter that was carried out by mistake is to be done again.
    void doAgain(core::OutgoingId id) {
        auto message = id.isValid() ? store::findOutgoing(m_work.session, id) : std::nullopt;
        if (!message || !core::isByHand(message->medium) || message->state == core::OutgoingState::Discarded)
            return;
        const core::OutgoingState before = std::exchange(message->state, core::OutgoingState::Ready);
        message->attempts = std::max(0, message->attempts - 1);
        message->notBefore = m_work.now;
        message->sentAt.reset();
        message->deliveredAt.reset();
        static_cast<void>(store::carryOutOutgoing(m_work.session, *message, before));
    }

    [[nodiscard]] std::optional<core::Party> customerOf() const {
        if (!m_subject.customer.isValid())
            return std::nullopt;
        const auto known = std::ranges::find(m_people, m_subject.customer, &core::Party::id);
        return known != m_people.end() ? std::optional(*known) : store::findParty(m_work.session, m_subject.customer);
    }

    [[nodiscard]] MemberMatter matter() const { return {m_work.session, m_work.company, m_work.now, m_subject}; }
    [[nodiscard]] LetterFacts facts(const QString& language) const {
        return {m_work.company, m_subject, m_clocks, customerOf(), m_work.actor.name, language};
    }
    [[nodiscard]] QHash<QString, QString> values(const QString& language) const {
        return letterValues(facts(language));
    }

    [[nodiscard]] std::optional<Mailbox> mailboxOf(const core::Party& customer,
                                                   const QList<core::CaseEvent>& events) const {
        const core::ReplyChannel channel = core::writtenChannel(m_subject, customer, events);
        return channel.medium ? std::optional(Mailbox{*channel.medium, channel.address}) : std::nullopt;
    }

    /// A case is logged whatever becomes of its letters: a shipped text that can't be filled is found by its test.
    void order(const Order& order, const QHash<QString, QString>& all) {
        const auto letter = letterFor(m_work.session, {order.purpose, order.mailbox.medium, order.language}, all);
        if (!letter)
            return;
        core::Outgoing message;
        message.key = order.key;
        message.caseId = m_subject.id;
        message.purpose = order.purpose;
        message.medium = order.mailbox.medium;
        message.recipient = order.recipient;
        message.address = order.mailbox.address;
        message.subject = letter->subject;
        message.body = letter->body;
        message.language = order.language;
        message.inReplyTo = order.inReplyTo;
        message.reference = QUuid::createUuid().toString(QUuid::WithoutBraces);
        message.createdAt = m_work.now;
        message.notBefore = m_work.now + kHold;
        store::insertOutgoing(m_work.session, message);
    }

    const Work& m_work;
    const core::Case& m_subject;
    const QList<core::CaseClock>& m_clocks;
    const QList<core::Party>& m_people;
};

} // namespace

void orderMessages(const Work& work, const core::Case& subject, const QList<core::CaseEvent>& recorded,
                   const QList<core::CaseClock>& clocks, const QList<core::Party>& people) {
    Secretary secretary(work, subject, clocks, people);
    for (const core::CaseEvent& event : recorded)
        secretary.follow(event);
}

} // namespace app
