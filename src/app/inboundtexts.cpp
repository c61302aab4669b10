#include "app/inboundtexts.h"

#include "app/fieldrules.h"
#include "app/inbox.h"
#include "app/mailparties.h"
#include "app/people.h"
#include "core/permissions.h"
#include "messaging/message.h"
#include "store/callerreads.h"
#include "store/casetable.h"
#include "store/incomingtable.h"
#include "store/partytable.h"
#include "store/unitofwork.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace app {

using core::Incoming;
using core::MailState;

namespace {

constexpr int kMostRuns = 5;

/// Text messages are kept beside the mail, in the same form.
core::Result<QByteArray> asMail(const InboundText& inbound, const QString& phone, core::Instant now) {
    messaging::Message mail;
    const QString sender = textAddress(phone.isEmpty() ? inbound.from : phone);
    const QString id = inbound.id.isEmpty() ? QString::number(now.msecs()) : inbound.id;
    const QByteArray mark = QCryptographicHash::hash((inbound.from + u'\n' + id).toUtf8(), QCryptographicHash::Sha256);
    mail.from = {phone, sender};
    mail.to = {{{}, textAddress(u"0"_s)}};
    mail.subject = u"SMS "_s + (phone.isEmpty() ? inbound.from : phone);
    mail.text = inbound.text;
    mail.messageId = QString::fromLatin1(mark.toHex().left(32)) + textAddress({});
    return messaging::mimeBytes(mail);
}

/// The case that the customer with this phone must mean; nothing when there are several or none.
std::optional<core::Case> onlyOpenCase(store::Session& session, const QString& phone) {
    QList<core::CaseId> open;
    if (!phone.isEmpty())
        for (const core::PartyId party : store::findPartiesByContact(session, phone))
            open << store::findOpenCasesOf(session, party, 2);
    return open.size() == 1 ? store::findCase(session, open.first()) : std::nullopt;
}

class TextInbox {
public:
    TextInbox(store::Session& session, Bus& bus, core::Instant now)
        : m_session(session)
        , m_bus(bus)
        , m_now(now) {}

    /// One unit of work: the message is kept with what became of it.
    [[nodiscard]] core::Result<TextOutcome> take(const InboundText& inbound) {
        const QString phone = senderPhone(inbound, m_bus.company().region);
        const auto bytes = asMail(inbound, phone, m_now);
        if (!bytes)
            return tl::unexpected<core::Error>(bytes.error());
        for (int runs = 1;; ++runs) {
            const auto placed = store::write(m_session, [&] { return place(inbound, phone, *bytes); });
            const bool isOthers = !placed && placed.error().code == core::ErrorCode::Conflict;
            if (!isOthers || runs == kMostRuns)
                return placed;
            // What was counted while it was tried is not stored.
            if (const auto fresh = m_bus.refreshCompany(); !fresh)
                return tl::unexpected<core::Error>(fresh.error());
        }
    }

private:
    [[nodiscard]] core::Result<TextOutcome> place(const InboundText& inbound, const QString& phone,
                                                  const QByteArray& bytes) {
        Incoming text = describe(inbound, phone, bytes);
        if (!store::insertIncoming(m_session, text, bytes))
            return outcomeOf(*store::findIncoming(m_session, text.id));
        const auto subject = onlyOpenCase(m_session, phone);
        text.state = subject ? MailState::FollowUp : MailState::Quarantine;
        if (subject)
            text.caseId = subject->id;
        else
            text.reason = core::QuarantineReason::TextMessage;
        if (const auto told = subject ? tell(text, subject->id) : core::Result<void>(); !told)
            return tl::unexpected<core::Error>(told.error());
        text.decidedAt = m_now;
        static_cast<void>(store::decideIncoming(m_session, text, MailState::Stored)); // it is ours alone in here
        return outcomeOf(*store::findIncoming(m_session, text.id));
    }

    [[nodiscard]] Incoming describe(const InboundText& inbound, const QString& phone, const QByteArray& bytes) const {
        Incoming text;
        text.hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        text.size = bytes.size();
        text.keptAt = m_now;
        text.sender = textAddress(phone.isEmpty() ? inbound.from : phone);
        text.senderName = phone.isEmpty() ? inbound.from : phone;
        text.words = storable(inbound.text, limits::kText);
        text.noAnswer = u"text_message"_s;
        return text;
    }

    [[nodiscard]] core::Result<void> tell(const Incoming& text, core::CaseId id) {
        ReceiveMessage received;
        received.caseId = id;
        received.mail = text.id;
        received.medium = core::Medium::Sms;
        received.from = text.senderName;
        received.by = core::Correspondent::Customer;
        received.text = saidIn(text);
        return m_bus.runWithin(systemUser(), received).map([](const Receipt&) {});
    }

    [[nodiscard]] static TextOutcome outcomeOf(const Incoming& text) {
        return {messaging::SmsVerb::None, text.state, text.number};
    }

    store::Session& m_session;
    Bus& m_bus;
    core::Instant m_now;
};

} // namespace

core::Result<TextOutcome> takeText(store::Session& session, Bus& bus, const core::Clock& clock, const core::User& actor,
                                   const InboundText& inbound) {
    const auto followed = followMemberOrder(session, bus, actor, inbound);
    if (followed)
        return TextOutcome{followed->order.verb, MailState::FollowUp, followed->number};
    if (!isOfMail(followed.error()))
        return tl::unexpected<core::Error>(followed.error());
    return TextInbox(session, bus, clock.now()).take(inbound);
}

} // namespace app
