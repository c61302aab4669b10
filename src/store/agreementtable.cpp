#include "store/agreementtable.h"

#include "core/agreementjson.h"
#include "core/calendarjson.h"
#include "store/sqlfailure.h"
#include "store/statement.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// The body of one version; what this Reparo can't read must not be guessed, or clocks would be wrong.
template <class Thing>
Thing readBody(const QString& what, const QString& body, core::Result<Thing> (*read)(const QJsonObject&)) {
    const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8());
    core::Result<Thing> thing = read(document.object());
    if (document.isObject() && thing)
        return *std::move(thing);
    throw SqlFailure({core::ErrorCode::Corrupt, u"store.corrupt"_s, what, thing ? QList<core::FieldError>() : thing.error().fields},
                     false);
}

QList<core::Calendar> findCalendars(Session& session) {
    Statement query(session, "find_calendar_versions");
    QList<core::Calendar> calendars;
    while (query.next()) {
        core::Calendar calendar = readBody(u"calendar_version"_s, query.text(2), core::calendarFromJson);
        calendar.id = query.id<core::CalendarId>(0);
        calendar.version = static_cast<int>(query.integer(1));
        calendars << calendar;
    }
    return calendars;
}

QList<core::Agreement> findAgreements(Session& session) {
    Statement query(session, "find_agreement_versions");
    QList<core::Agreement> agreements;
    while (query.next()) {
        core::Agreement agreement = readBody(u"agreement_version"_s, query.text(2), core::agreementFromJson);
        agreement.id = query.id<core::AgreementId>(0);
        agreement.version = static_cast<int>(query.integer(1));
        agreements << agreement;
    }
    return agreements;
}

QString written(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

core::AgreementBook loadAgreements(Session& session) {
    const QList<core::Calendar> calendars = findCalendars(session);
    core::AgreementBook book(findAgreements(session), calendars);
    for (const core::Calendar& each : calendars)
        if (!book.workingTime({each.id, each.version}))
            throw SqlFailure({core::ErrorCode::Invalid, u"calendar.zone_unknown"_s, QString::fromLatin1(each.zone), {}},
                             false);
    return book;
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
