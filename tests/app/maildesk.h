#pragma once

#include "app/channels.h"
#include "app/inbox.h"
#include "commanddesk.h"
#include "messaging/mailparser.h"
#include "store/directorytable.h"
#include "store/notificationtable.h"
#include "store/outboxtable.h"

namespace commandtest {

/// A mail as somebody writes it.
struct Letter {
    QByteArray from = "Ana Ruiz <ana@cliente.example>";
    QByteArray subject = "No enfria la nevera";
    QByteArray text = "Compre una nevera y no enfria.";
    QByteArray id;      ///< Message-ID; made up from the text when empty
    QByteArray replyTo; ///< In-Reply-To, without brackets
    QByteArray more;    ///< header lines, each with its end
    QByteArray to = "casos@reparo.example";

    [[nodiscard]] QByteArray bytes() const {
        const QByteArray name =
            id.isEmpty() ? QByteArray::number(qHash(text + subject + from + replyTo)) + "@cliente.example" : id;
        return "From: " + from + "\r\nTo: " + to + "\r\nSubject: " + subject + "\r\nMessage-ID: <" + name + ">\r\n" +
               (replyTo.isEmpty() ? QByteArray() : "In-Reply-To: <" + replyTo + ">\r\n") + more +
               "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
    }
};

/// A desk that mail comes to, at casos@reparo.example.
class MailDesk : public CommandDesk {
public:
    explicit MailDesk(store::Engine engine)
        : CommandDesk(engine)
        , m_parser(messaging::mailParserProgram())
        , m_inbox({session(), bus(), clock, m_parser, own()}) {
        core::NetworkProfile profile;
        profile.member = north;
        profile.email = QStringLiteral("taller@norte.example");
        support::valueOf(store::write(
            session(), [&]() -> core::Result<bool> { return store::writeNetworkProfile(session(), profile); }));
    }

    [[nodiscard]] static messaging::OwnMail own() {
        const QString address = QStringLiteral("casos@reparo.example");
        return {{address}, QStringLiteral("reparo.example"), address};
    }
    [[nodiscard]] app::Inbox& inbox() { return m_inbox; }
    [[nodiscard]] messaging::MailParser& parser() { return m_parser; }
    core::Incoming take(const QByteArray& bytes) {
        return support::valueOf(m_inbox.handle(support::valueOf(m_inbox.keep(bytes)).id));
    }
    core::Incoming take(const Letter& letter) { return take(letter.bytes()); }
    [[nodiscard]] QList<core::Outgoing> outbox(core::CaseId id) {
        return reading([&] { return store::findOutgoingOf(session(), id); });
    }
    /// Message-ID of the first mail that went to the customer for this case.
    [[nodiscard]] QByteArray idOfReceipt(core::CaseId id) {
        for (const core::Outgoing& each : outbox(id))
            if (each.purpose == core::Purpose::Receipt)
                return each.reference.toUtf8() + "@reparo.example";
        return {};
    }
    [[nodiscard]] store::IncomingFigures figures() {
        return reading([&] { return store::incomingFigures(session()); });
    }
    [[nodiscard]] QList<core::Notification> noticesOf(core::UserId user) {
        return reading([&] {
            return store::findNotifications(session(), user, clock.now() + std::chrono::hours(24 * 9), clock.now(),
                                            100);
        });
    }

private:
    messaging::MailParser m_parser;
    app::Inbox m_inbox;
};

} // namespace commandtest
