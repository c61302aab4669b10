#include "store/casetable.h"

#include "store/duecolumns.h"
#include "store/duerank.h"
#include "store/sqlfailure.h"
#include "store/statement.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using core::Case;

/// The fields from kind to late_reason, in the order that insert_case, update_case and find_case name them.
void bindFields(Statement& statement, const Case& subject) {
    const auto& amount = subject.amountAtStake;
    statement.bind(subject.kind).bind(subject.channel).bind(subject.status).bind(core::isOpen(subject.status));
    statement.bind(subject.priority).bind(subject.customer).bind(subject.consumer).bind(subject.category);
    statement.bind(subject.isCategoryConfirmed).bind(subject.cause).bind(subject.moment).bind(subject.summary);
    statement.bind(subject.details).bind(subject.remedySought);
    statement.bind(amount ? std::optional(amount->minor) : std::nullopt);
    statement.bind(amount ? std::optional(amount->currency) : std::nullopt);
    statement.bind(subject.demeanour).bind(subject.networkMember).bind(subject.owner).bind(subject.ownerReason);
    statement.bind(subject.ownerConfirmedAt).bind(subject.receivedAt).bind(subject.loggedAt).bind(subject.loggedBy);
    statement.bind(subject.isFirstContact).bind(subject.hasNoContactDetails).bind(subject.cycle);
    statement.bind(subject.outcome).bind(subject.answer).bind(subject.resolvedAt).bind(subject.evidence);
    statement.bind(subject.closedAt).bind(subject.mergedInto).bind(subject.waitReason).bind(subject.waitUntil);
    statement.bind(subject.agreement.id).bind(subject.agreement.version).bind(subject.agreementReason);
    bindDue(statement, subject.due);
    statement.bind(dueRank(subject.due, subject.receivedAt)).bind(subject.updatedAt).bind(subject.updatedBy);
    statement.bind(subject.lateReason);
}

std::optional<core::Money> readMoney(const Statement& row, int column) {
    if (row.isNull(column))
        return std::nullopt;
    return core::Money{row.integer(column), row.text(column + 1)};
}

void readIntake(const Statement& row, Case& subject) {
    subject.id = row.id<core::CaseId>(0);
    subject.number = row.text(1);
    subject.key = row.text(2);
    subject.kind = row.code<core::Kind>(3);
    subject.channel = row.code<core::Channel>(4);
    subject.status = row.code<core::Status>(5);
    subject.priority = row.code<core::Priority>(7);
    subject.customer = row.id<core::PartyId>(8);
    subject.consumer = row.id<core::PartyId>(9);
    subject.category = row.id<core::CategoryId>(10);
    subject.isCategoryConfirmed = row.flag(11);
    subject.cause = row.id<core::CauseId>(12);
    subject.moment = row.id<core::MomentId>(13);
    subject.summary = row.text(14);
    subject.details = row.text(15);
    subject.remedySought = row.text(16);
    subject.amountAtStake = readMoney(row, 17);
    subject.demeanour = row.code<core::Demeanour>(19);
}

void readWork(const Statement& row, Case& subject) {
    subject.networkMember = row.id<core::NetworkMemberId>(20);
    subject.owner = row.id<core::UserId>(21);
    subject.ownerReason = row.text(22);
    subject.ownerConfirmedAt = row.maybeInstant(23);
    subject.receivedAt = row.instant(24);
    subject.loggedAt = row.instant(25);
    subject.loggedBy = row.id<core::UserId>(26);
    subject.isFirstContact = row.flag(27);
    subject.hasNoContactDetails = row.flag(28);
    subject.cycle = static_cast<int>(row.integer(29));
    subject.outcome = row.maybeCode<core::Outcome>(30);
    subject.answer = row.text(31);
    subject.resolvedAt = row.maybeInstant(32);
    subject.evidence = row.maybeCode<core::Evidence>(33);
    subject.closedAt = row.maybeInstant(34);
    subject.mergedInto = row.id<core::CaseId>(35);
    subject.waitReason = row.maybeCode<core::WaitReason>(36);
    subject.waitUntil = row.maybeInstant(37);
    subject.agreement = {row.id<core::AgreementId>(38), static_cast<int>(row.integer(39))};
    subject.agreementReason = row.text(40);
    subject.due = readDue(row, 41);
    subject.updatedAt = row.instant(48);
    subject.updatedBy = row.id<core::UserId>(49);
    subject.version = row.integer(50);
    subject.lateReason = row.maybeCode<core::LateReason>(51);
}

void bindKey(Statement& statement, const Case& subject) {
    statement.bind(subject.key.isEmpty() ? std::nullopt : std::optional(subject.key));
}

/// False when the year has no base for its numbers yet. SQLite's write lock is held, so the next id is nobody else's, and
/// the table never loses a row, so no number is skipped; PostgreSQL gives it out once, and only when the year has a base.
bool tryInsert(Session& session, Case& subject, int year) {
    {
        Statement next(session, "find_next_case");
        if (!next.bind(year).next())
            return false;
        subject.id = next.id<core::CaseId>(0);
        subject.number = u"R-%1-%2"_s.arg(year).arg(subject.id.value() - next.integer(1), 6, 10, QChar(u'0'));
    }
    Statement insert(session, "insert_case");
    insert.bind(subject.id).bind(subject.number);
    bindKey(insert, subject);
    bindFields(insert, subject);
    insert.bind(subject.version).post();
    return true;
}

void insertAttributes(Session& session, const Case& subject) {
    if (subject.attributes.isEmpty())
        return;
    const QString rows = QStringList(subject.attributes.size(), u"(?, ?)"_s).join(u", "_s);
    Statement insert =
        Statement::fromText(session, u"INSERT INTO case_attribute (case_id, attribute_id) VALUES "_s + rows);
    for (const core::AttributeId attribute : subject.attributes)
        insert.bind(subject.id).bind(attribute);
    insert.post();
}

QList<core::AttributeId> readAttributes(Statement& query) {
    QList<core::AttributeId> attributes;
    while (query.next())
        attributes << query.id<core::AttributeId>(0);
    return attributes;
}

QList<core::CaseId> readIds(Statement& query) {
    QList<core::CaseId> ids;
    while (query.next())
        ids << query.id<core::CaseId>(0);
    return ids;
}

} // namespace

void insertCase(Session& session, Case& subject) {
    const int year = subject.loggedAt.toUtc().date().year();
    if (!tryInsert(session, subject, year)) {
        // The year's first case. Another desk may be as quick: its number counts from the same row then.
        Statement(session, "insert_number_year").bind(year).run();
        if (!tryInsert(session, subject, year))
            throw SqlFailure(core::Error{core::ErrorCode::Internal, u"store.no_number"_s, QString::number(year), {}},
                             true);
    }
    insertAttributes(session, subject);
}

void lockCase(Session& session, core::CaseId id) {
    if (session.engine() == Engine::Postgres) // SQLite's units of work hold the only write lock from their beginning
        Statement(session, "lock_case").bind(id).post(); // goes with what is read under it
}

std::optional<Case> findCase(Session& session, core::CaseId id) {
    Statement query(session, "find_case");
    Statement attributes(session, "find_case_attributes");
    query.bind(id).start();
    attributes.bind(id).start();
    if (!query.next())
        return std::nullopt;
    Case subject;
    readIntake(query, subject);
    readWork(query, subject);
    subject.attributes = readAttributes(attributes);
    return subject;
}

core::CaseId findCaseByNumber(Session& session, const QString& number) {
    Statement query(session, "find_case_by_number");
    query.bind(number);
    return query.next() ? query.id<core::CaseId>(0) : core::CaseId();
}

core::CaseId findCaseByKey(Session& session, const QString& key) {
    Statement query(session, "find_case_by_key");
    query.bind(key);
    return query.next() ? query.id<core::CaseId>(0) : core::CaseId();
}

bool updateCase(Session& session, Case& subject) {
    Statement attributes(session, "find_case_attributes");
    attributes.bind(subject.id).start();
    Statement update(session, "update_case");
    bindFields(update, subject);
    if (update.bind(subject.id).bind(subject.version).run() == 0)
        return false;
    ++subject.version;
    QList<core::AttributeId> wanted = subject.attributes;
    std::ranges::sort(wanted);
    if (readAttributes(attributes) != wanted) {
        Statement(session, "delete_case_attributes").bind(subject.id).run();
        insertAttributes(session, subject);
    }
    return true;
}

QList<core::CaseId> findExpiredWaits(Session& session, core::Instant now, int limit) {
    Statement query(session, "find_expired_waits");
    query.bind(now).bind(limit);
    return readIds(query);
}

QList<core::CaseId> findMergedInto(Session& session, core::CaseId survivor) {
    Statement query(session, "find_cases_merged_into");
    query.bind(survivor);
    return readIds(query);
}

} // namespace store
