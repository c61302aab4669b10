#include "store/outboxtable.h"

#include "store/statement.h"
#include <algorithm>

namespace store {

using core::OutgoingState;

namespace {

QString filesText(const QList<core::CaseFileId>& files) {
    QStringList ids;
    for (const core::CaseFileId id : files)
        ids << QString::number(id.value());
    return ids.join(u',');
}

QList<core::CaseFileId> readFiles(const QString& text) {
    QList<core::CaseFileId> files;
    for (const QStringView id : QStringView(text).split(u',', Qt::SkipEmptyParts))
        files << core::CaseFileId(id.toLongLong());
    return files;
}

core::Outgoing readOutgoing(const Statement& query) {
    core::Outgoing message;
    message.id = query.id<core::OutgoingId>(0);
    message.key = query.text(1);
    message.caseId = query.id<core::CaseId>(2);
    message.number = query.text(3);
    message.purpose = query.code<core::Purpose>(4);
    message.medium = query.code<core::Medium>(5);
    message.recipient = query.text(6);
    message.address = query.text(7);
    message.subject = query.text(8);
    message.body = query.text(9);
    message.language = query.text(10);
    message.reference = query.text(11);
    message.isAutomatic = query.flag(12);
    message.state = query.code<OutgoingState>(13);
    message.attempts = static_cast<int>(query.integer(14));
    message.createdAt = query.instant(15);
    message.notBefore = query.instant(16);
    message.leaseUntil = query.maybeInstant(17);
    message.sentAt = query.maybeInstant(18);
    message.deliveredAt = query.maybeInstant(19);
    message.fault = query.text(20);
    message.sentence = query.text(21);
    message.inReplyTo = query.text(22);
    message.orderedBy = query.id<core::UserId>(23);
    message.closesCase = query.flag(24);
    message.files = readFiles(query.text(25));
    return message;
}

QList<core::Outgoing> readAll(Statement& query) {
    QList<core::Outgoing> messages;
    while (query.next())
        messages << readOutgoing(query);
    return messages;
}

const char* statementOf(OutboxShelf shelf) {
    switch (shelf) {
    case OutboxShelf::Newest:
        return "find_outgoing_newest";
    case OutboxShelf::Waiting:
        return "find_outgoing_waiting";
    case OutboxShelf::Attention:
        return "find_outgoing_attention";
    case OutboxShelf::ByHand:
        return "find_outgoing_tasks";
    }
    Q_UNREACHABLE();
}

} // namespace

bool insertOutgoing(Session& session, core::Outgoing& message) {
    Statement insert(session, "insert_outgoing");
    insert.bind(message.key).bind(message.caseId).bind(message.purpose).bind(message.medium);
    insert.bind(message.recipient).bind(message.address).bind(message.subject).bind(message.body);
    insert.bind(message.language).bind(message.reference).bind(message.isAutomatic).bind(message.state);
    insert.bind(message.createdAt)
        .bind(message.notBefore)
        .bind(message.inReplyTo)
        .bind(message.orderedBy)
        .bind(message.closesCase)
        .bind(filesText(message.files));
    if (!insert.next())
        return false;
    message.id = insert.id<core::OutgoingId>(0);
    return true;
}

std::optional<core::Outgoing> findOutgoing(Session& session, core::OutgoingId id) {
    Statement query(session, "find_outgoing");
    query.bind(id);
    return query.next() ? std::optional(readOutgoing(query)) : std::nullopt;
}

std::optional<core::Outgoing> findOutgoingOfReference(Session& session, const QString& reference) {
    Statement query(session, "find_outgoing_of_reference");
    query.bind(reference);
    return query.next() ? std::optional(readOutgoing(query)) : std::nullopt;
}

QList<core::Outgoing> findOutgoingOf(Session& session, core::CaseId id) {
    Statement query(session, "find_outgoing_of_case");
    query.bind(id);
    return readAll(query);
}

QList<core::Outgoing> findOutgoing(Session& session, OutboxShelf shelf, int limit) {
    Statement query(session, statementOf(shelf));
    query.bind(limit);
    return readAll(query);
}

StuckFigures stuckFigures(Session& session, core::Instant since) {
    Statement query(session, "stuck_figures");
    query.bind(since).bind(since).bind(since).bind(since).bind(since);
    if (!query.next())
        return {};
    const qint64 newest = std::max(query.integer(2), query.integer(3));
    return {static_cast<int>(query.integer(0) + query.integer(1)), core::OutgoingId(newest), query.maybeInstant(4)};
}

QList<core::Outgoing> claimOutgoing(Session& session, const Postbag& bag, core::Instant now, core::Instant until) {
    Statement(session, "doubt_outgoing").bind(now).run();
    QList<core::OutgoingId> ids;
    {
        Statement claim(session, "claim_outgoing");
        claim.bind(bag.holder).bind(until).bind(now).bind(now).bind(bag.mediums.first()).bind(bag.mediums.last());
        claim.bind(now).bind(bag.limit);
        while (claim.next())
            ids << claim.id<core::OutgoingId>(0);
    }
    QList<core::Outgoing> messages;
    for (const core::OutgoingId id : ids)
        messages << *findOutgoing(session, id);
    std::ranges::sort(messages, {}, [](const core::Outgoing& each) { return std::pair(each.notBefore, each.id); });
    return messages;
}

std::optional<core::Instant> findNextOutgoing(Session& session, const QList<core::Medium>& mediums) {
    Statement query(session, "find_next_outgoing");
    query.bind(mediums.first()).bind(mediums.last());
    return query.next() ? query.maybeInstant(0) : std::nullopt;
}

bool finishOutgoing(Session& session, const core::Outgoing& message, const QString& holder) {
    Statement finish(session, "finish_outgoing");
    finish.bind(message.state)
        .bind(message.attempts)
        .bind(message.notBefore)
        .bind(message.sentAt)
        .bind(message.fault)
        .bind(message.sentence);
    return finish.bind(message.id).bind(holder).run() == 1;
}

int postponeOutgoing(Session& session, core::Medium medium, core::Instant until, const QString& fault,
                     const QString& sentence) {
    Statement postpone(session, "postpone_outgoing");
    return static_cast<int>(postpone.bind(until).bind(fault).bind(sentence).bind(until).bind(medium).run());
}

bool moveOutgoing(Session& session, const core::Outgoing& message, OutgoingState from) {
    Statement move(session, "move_outgoing");
    move.bind(message.state).bind(message.notBefore).bind(message.address).bind(message.id).bind(from);
    return move.run() == 1;
}

bool carryOutOutgoing(Session& session, const core::Outgoing& message, OutgoingState from) {
    Statement done(session, "carry_out_outgoing");
    done.bind(message.state).bind(message.attempts).bind(message.notBefore).bind(message.sentAt);
    return done.bind(message.deliveredAt).bind(message.id).bind(from).run() == 1;
}

int recallOutgoing(Session& session, core::CaseId id, core::Purpose purpose) {
    return static_cast<int>(Statement(session, "recall_outgoing").bind(id).bind(purpose).run());
}

bool deliverOutgoing(Session& session, const QString& reference, OutgoingState state, core::Instant at,
                     const QString& fault, const QString& sentence) {
    Statement deliver(session, "deliver_outgoing");
    deliver.bind(state).bind(state).bind(at).bind(at).bind(fault).bind(sentence).bind(reference).bind(state).bind(
        state);
    return deliver.next();
}

} // namespace store
