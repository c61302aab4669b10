#include "store/incomingtable.h"

#include "store/statement.h"

namespace store {

using core::MailState;

namespace {

core::Incoming readIncoming(const Statement& query) {
    core::Incoming mail;
    mail.id = query.id<core::IncomingId>(0);
    mail.hash = query.text(1);
    mail.size = query.integer(2);
    mail.keptAt = query.instant(3);
    mail.state = query.code<MailState>(4);
    mail.reason = query.maybeCode<core::QuarantineReason>(5);
    mail.messageId = query.text(6);
    mail.sender = query.text(7);
    mail.senderName = query.text(8);
    mail.subject = query.text(9);
    mail.words = query.text(10);
    mail.attachments = static_cast<int>(query.integer(11));
    mail.sentAt = query.maybeInstant(12);
    mail.answerTo = query.text(13);
    mail.noAnswer = query.text(14);
    mail.isAutomatic = query.flag(15);
    mail.caseId = query.id<core::CaseId>(16);
    mail.number = query.text(17);
    mail.suggestion = query.id<core::CaseId>(18);
    mail.suggestedNumber = query.text(19);
    mail.outgoing = query.id<core::OutgoingId>(20);
    mail.twin = query.id<core::IncomingId>(21);
    mail.note = query.text(22);
    mail.decidedAt = query.maybeInstant(23);
    mail.decidedBy = query.id<core::UserId>(24);
    return mail;
}

QList<core::Incoming> readAll(Statement& query) {
    QList<core::Incoming> mails;
    while (query.next())
        mails << readIncoming(query);
    return mails;
}

template <class Identity>
Identity idOf(Statement& query) {
    return query.next() ? query.id<Identity>(0) : Identity();
}

std::optional<QString> maybeText(const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

} // namespace

bool insertIncoming(Session& session, core::Incoming& mail, const QByteArray& original) {
    {
        Statement insert(session, "insert_incoming");
        insert.bind(mail.hash).bind(mail.size).bind(mail.keptAt).bind(MailState::Stored);
        mail.id = idOf<core::IncomingId>(insert);
    }
    if (!mail.id.isValid()) {
        Statement known(session, "find_incoming_by_hash");
        mail.id = idOf<core::IncomingId>(known.bind(mail.hash));
        return false;
    }
    Statement(session, "insert_mail_original").bind(mail.id).bind(original).run();
    return true;
}

std::optional<core::Incoming> findIncoming(Session& session, core::IncomingId id) {
    Statement query(session, "find_incoming");
    query.bind(id);
    return query.next() ? std::optional(readIncoming(query)) : std::nullopt;
}

std::optional<QByteArray> findMailOriginal(Session& session, core::IncomingId id) {
    Statement query(session, "find_mail_original");
    query.bind(id);
    return query.next() ? std::optional(query.bytes(0)) : std::nullopt;
}

QList<core::IncomingId> findUnreadIncoming(Session& session, int limit) {
    Statement query(session, "find_unread_incoming");
    query.bind(limit);
    QList<core::IncomingId> ids;
    while (query.next())
        ids << query.id<core::IncomingId>(0);
    return ids;
}

QList<core::Incoming> findIncoming(Session& session, std::optional<MailState> state, int limit) {
    Statement query(session, state ? "find_incoming_in_state" : "find_incoming_newest");
    if (state)
        query.bind(*state);
    query.bind(limit);
    return readAll(query);
}

bool decideIncoming(Session& session, const core::Incoming& mail, MailState from) {
    Statement decide(session, "decide_incoming");
    decide.bind(mail.state).bind(mail.reason).bind(mail.messageId).bind(mail.sender).bind(mail.senderName);
    decide.bind(mail.subject).bind(mail.words).bind(mail.attachments).bind(mail.sentAt).bind(mail.answerTo);
    decide.bind(maybeText(mail.noAnswer)).bind(mail.isAutomatic).bind(mail.caseId).bind(mail.suggestion);
    decide.bind(mail.outgoing).bind(mail.twin).bind(mail.note).bind(mail.decidedAt).bind(mail.decidedBy);
    return decide.bind(mail.id).bind(from).run() == 1;
}

void insertMailFiles(Session& session, const QList<core::MailFile>& files) {
    for (const core::MailFile& each : files)
        Statement(session, "insert_incoming_file").bind(each.mail).bind(each.part).bind(each.name).bind(each.size).run();
}

QList<core::MailFile> findMailFiles(Session& session, core::CaseId id) {
    Statement query(session, "find_incoming_files");
    query.bind(id);
    QList<core::MailFile> files;
    while (query.next())
        files << core::MailFile{query.id<core::IncomingId>(0), static_cast<int>(query.integer(1)), query.text(2),
                                query.integer(3), query.text(4), query.instant(5)};
    return files;
}

IncomingFigures incomingFigures(Session& session) {
    Statement query(session, "incoming_figures");
    if (!query.next())
        return {};
    return {query.integer(0), query.integer(1), query.integer(2), query.integer(3),
            query.integer(4), query.integer(5), query.integer(6)};
}

void placeIncoming(Session& session, const MailPlace& place, core::IncomingId id) {
    Statement insert(session, "insert_mail_place");
    insert.bind(place.mailbox).bind(place.validity).bind(place.uid).bind(id).run();
}

core::IncomingId findIncomingAt(Session& session, const MailPlace& place) {
    Statement query(session, "find_incoming_at");
    return idOf<core::IncomingId>(query.bind(place.mailbox).bind(place.validity).bind(place.uid));
}

core::IncomingId findTwin(Session& session, const QString& messageId, core::IncomingId self) {
    Statement query(session, "find_first_incoming_of_message");
    return idOf<core::IncomingId>(query.bind(messageId).bind(self));
}

core::CaseId findCaseOfMessage(Session& session, const QString& messageId) {
    Statement query(session, "find_case_of_message");
    return idOf<core::CaseId>(query.bind(messageId));
}

QString findLastMessageId(Session& session, core::CaseId id, const QString& sender) {
    Statement query(session, "find_last_message_id");
    query.bind(id).bind(sender.toLower());
    return query.next() ? query.text(0) : QString();
}

AutomaticMail countAutomaticMail(Session& session, const QString& address, core::CaseId id, core::Purpose purpose,
                                 core::Instant since, core::Instant now) {
    Statement query(session, "count_automatic_mail");
    query.bind(address).bind(id).bind(purpose).bind(address).bind(since).bind(address).bind(now);
    return query.next() ? AutomaticMail{query.integer(0), query.integer(1), query.integer(2) > 0} : AutomaticMail();
}

void blockAddress(Session& session, const QString& address, core::Instant since, core::Instant until,
                  const QString& diagnostic) {
    Statement block(session, "block_address");
    block.bind(address).bind(since).bind(until).bind(diagnostic).run();
}

} // namespace store
