#include "store/absencetable.h"

#include "store/statement.h"

namespace store {

namespace {

core::Absence readAbsence(const Statement& row) {
    core::Absence absence;
    absence.id = row.id<core::AbsenceId>(0);
    absence.user = row.id<core::UserId>(1);
    absence.from = row.instant(2);
    absence.until = row.instant(3);
    absence.note = row.text(4);
    absence.declaredBy = row.id<core::UserId>(5);
    absence.declaredAt = row.instant(6);
    absence.endedAt = row.maybeInstant(7);
    return absence;
}

QList<core::Absence> readAll(Statement& query) {
    QList<core::Absence> absences;
    while (query.next())
        absences << readAbsence(query);
    return absences;
}

} // namespace

void insertAbsence(Session& session, core::Absence& absence) {
    Statement insert(session, "insert_absence");
    insert.bind(absence.user).bind(absence.from).bind(absence.until).bind(absence.note);
    insert.bind(absence.declaredBy).bind(absence.declaredAt).bind(absence.endedAt);
    absence.id = core::AbsenceId(insert.runForId());
}

std::optional<core::Absence> findAbsence(Session& session, core::AbsenceId id) {
    Statement query(session, "find_absence");
    query.bind(id);
    return query.next() ? std::optional(readAbsence(query)) : std::nullopt;
}

QList<core::Absence> findAbsencesAfter(Session& session, core::Instant now) {
    Statement query(session, "find_absences_after");
    query.bind(now).bind(now);
    return readAll(query);
}

QList<core::Absence> findAbsencesOf(Session& session, core::UserId user, core::Instant after) {
    Statement query(session, "find_absences_of_user");
    query.bind(user).bind(after);
    return readAll(query);
}

void endAbsence(Session& session, core::AbsenceId id, std::optional<core::Instant> endedAt) {
    Statement(session, "end_absence").bind(endedAt).bind(id).run();
}

} // namespace store
