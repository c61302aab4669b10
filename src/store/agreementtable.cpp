#include "store/agreementtable.h"

#include "core/agreementjson.h"
#include "core/calendarjson.h"
#include "store/sqlfailure.h"
#include "store/statement.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Every version of one sort of thing, oldest first. A body that this Reparo can't read must not be guessed, or clocks
/// would be wrong.
template <class Thing>
QList<Thing> findVersions(Session& session, const char* statement, core::Result<Thing> (*read)(const QJsonObject&)) {
    Statement query(session, statement);
    QList<Thing> versions;
    while (query.next()) {
        const QJsonDocument body = QJsonDocument::fromJson(query.text(2).toUtf8());
        core::Result<Thing> thing = read(body.object());
        if (!body.isObject() || !thing)
            throw SqlFailure({core::ErrorCode::Corrupt, u"store.corrupt"_s, QString::fromLatin1(statement),
                              thing ? QList<core::FieldError>() : thing.error().fields},
                             false);
        thing->id = query.id<decltype(thing->id)>(0);
        thing->version = static_cast<int>(query.integer(1));
        versions << *std::move(thing);
    }
    return versions;
}

QString written(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

core::AgreementBook loadAgreements(Session& session) {
    const QList<core::Calendar> calendars =
        findVersions(session, "find_calendar_versions", core::calendarFromJson);
    core::AgreementBook book(findVersions(session, "find_agreement_versions", core::agreementFromJson), calendars);
    for (const core::Calendar& each : calendars)
        if (!book.workingTime({each.id, each.version}))
            throw SqlFailure({core::ErrorCode::Invalid, u"calendar.zone_unknown"_s, QString::fromLatin1(each.zone), {}},
                             false);
    return book;
}

QList<core::VersionNote> findCalendarHistory(Session& session, core::CalendarId id) {
    Statement query(session, "find_calendar_history");
    query.bind(id);
    QList<core::VersionNote> notes;
    while (query.next())
        notes << core::VersionNote{static_cast<int>(query.integer(0)), query.instant(1), query.text(2)};
    return notes;
}

QList<core::AgreementSave> findAgreementSaves(Session& session, core::AgreementId id) {
    QList<core::AgreementSave> saves;
    Statement rows(session, "find_agreement_saves");
    rows.bind(id);
    while (rows.next())
        saves << core::AgreementSave{static_cast<int>(rows.integer(0)), rows.instant(1), rows.id<core::UserId>(2)};
    return saves;
}

void appendVersion(Session& session, core::Calendar& calendar, core::Instant at, core::UserId by) {
    calendar.id = core::CalendarId(Statement(session, "upsert_calendar").bind(calendar.code).runForId());
    Statement append(session, "append_calendar_version");
    append.bind(calendar.id).bind(written(core::toJson(calendar))).bind(at).bind(by).bind(calendar.id);
    calendar.version = static_cast<int>(append.runForId());
}

void appendVersion(Session& session, core::Agreement& agreement, core::Instant at, core::UserId by) {
    agreement.id = core::AgreementId(Statement(session, "upsert_agreement").bind(agreement.code).runForId());
    Statement append(session, "append_agreement_version");
    append.bind(agreement.id).bind(written(core::toJson(agreement))).bind(at).bind(by).bind(agreement.id);
    agreement.version = static_cast<int>(append.runForId());
}

} // namespace store
