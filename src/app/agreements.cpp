#include "app/agreements.h"

#include "app/catalogueseed.h"
#include "core/agreementjson.h"
#include "core/calendarjson.h"
#include "core/permissions.h"
#include "store/agreementtable.h"
#include "store/changelog.h"
#include "store/unitofwork.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cassert>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const core::Calendar* newest(const QList<core::Calendar>& calendars, core::CalendarId id) {
    const auto found = std::ranges::find(calendars, id, &core::Calendar::id);
    return found == calendars.end() ? nullptr : &*found;
}

/// Points every target at the newest version of its calendar; the paths of those that name none.
QList<core::FieldError> pinCalendars(core::Agreement& agreement, const core::AgreementBook& book) {
    const QList<core::Calendar> calendars = book.calendars();
    QList<core::FieldError> errors;
    for (int i = 0; i < agreement.targets.size(); ++i) {
        core::CalendarPin& pin = agreement.targets[i].calendar;
        if (!pin.id.isValid())
            continue;
        if (const core::Calendar* calendar = newest(calendars, pin.id))
            pin.version = calendar->version;
        else
            errors << core::FieldError{u"targets.%1.calendar"_s.arg(i), u"unknown"_s};
    }
    return errors;
}

bool speaksOfAll(const core::Agreement& agreement) {
    return agreement.isActive && agreement.scope == core::AgreementScope::Case &&
           agreement.match == core::AgreementMatch();
}

core::Result<void> someSpeakOfAll(const core::AgreementBook& book, const core::Agreement& changed) {
    QList<core::Agreement> agreements = book.agreements();
    agreements.removeIf([&](const core::Agreement& each) { return each.code == changed.code; });
    agreements << changed;
    if (std::ranges::any_of(agreements, speaksOfAll))
        return {};
    return core::fail(core::ErrorCode::Refused, u"agreement.none_for_all"_s);
}

void log(store::Session& session, const core::Clock& clock, const core::User& actor, const QString& origin,
         const QString& entity, qint64 id, int version) {
    store::Change change{0, clock.now(), actor.id, origin, entity, id, version, u"save"_s};
    store::appendChange(session, change);
}

/// The agreements that count by the calendar follow it to its new version.
QList<core::Agreement> followCalendar(store::Session& session, const core::Clock& clock, const core::User& actor,
                                      const core::Calendar& calendar, const QString& origin) {
    const core::AgreementBook book = store::loadAgreements(session);
    QList<core::Agreement> followers = agreementsBy(book, calendar.id);
    for (core::Agreement& each : followers) {
        [[maybe_unused]] const auto errors = pinCalendars(each, book);
        assert(errors.isEmpty());
        store::appendVersion(session, each, clock.now(), actor.id);
        log(session, clock, actor, origin, u"agreement"_s, each.id.value(), each.version);
    }
    return followers;
}

/// The calendar was saved as another version than the one after `follows`: somebody was quicker.
core::Error overtaken(store::Session& session, const core::Calendar& saved, int follows) {
    if (follows == 0)
        return {core::ErrorCode::Refused, u"calendar.code_taken"_s, saved.code, {}};
    QJsonObject whoAndWhen;
    for (const core::VersionNote& each : store::findCalendarHistory(session, saved.id))
        if (each.version == saved.version - 1)
            whoAndWhen = {{u"who"_s, each.byName}, {u"at"_s, each.at.toIso()}};
    return {core::ErrorCode::Conflict, u"calendar.changed_since"_s,
            QString::fromUtf8(QJsonDocument(whoAndWhen).toJson(QJsonDocument::Compact)), {}};
}

core::Calendar officeOf(const QJsonObject& json, const Company& company) {
    QJsonObject filled = json;
    filled[u"zone"_s] = QString::fromLatin1(company.zone);
    auto calendar = core::calendarFromJson(filled);
    assert(calendar); // ours
    if (company.region == u"CO")
        calendar->rules = core::colombianHolidays();
    return *calendar;
}

void seedAgreementFile(store::Session& session, const QJsonObject& file, core::Instant now) {
    const core::AgreementBook book = store::loadAgreements(session);
    for (const QJsonValue& each : file[u"agreements"].toArray()) {
        auto agreement = readAgreementFile(each.toObject(), book, {});
        assert(agreement); // ours
        [[maybe_unused]] const auto errors = pinCalendars(*agreement, book);
        assert(errors.isEmpty());
        store::appendVersion(session, *agreement, now, {});
    }
}

} // namespace

core::Result<core::Calendar> saveCalendar(store::Session& session, const core::Clock& clock, const core::User& actor,
                                          const core::Calendar& calendar, const QString& origin) {
    return saveCalendar(session, clock, actor, calendar, std::nullopt, origin).map([](const SavedCalendar& saved) {
        return saved.calendar;
    });
}

core::Result<SavedCalendar> saveCalendar(store::Session& session, const core::Clock& clock, const core::User& actor,
                                         const core::Calendar& calendar, std::optional<int> follows,
                                         const QString& origin) {
    if (const auto allowed = core::mayDo(actor, core::Verb::ManageAgreements); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    if (const auto errors = core::calendarErrors(calendar); !errors.isEmpty())
        return core::invalid(errors);
    return store::write(session, [&]() -> core::Result<SavedCalendar> {
        core::Calendar saved = calendar;
        store::appendVersion(session, saved, clock.now(), actor.id); // locks the calendar until the end
        if (follows && saved.version != *follows + 1)
            return tl::unexpected<core::Error>(overtaken(session, saved, *follows));
        log(session, clock, actor, origin, u"calendar"_s, saved.id.value(), saved.version);
        return SavedCalendar{saved, followCalendar(session, clock, actor, saved, origin)};
    });
}

core::Result<QList<core::VersionNote>> readCalendarHistory(store::Session& session, const core::User& reader,
                                                           core::CalendarId id) {
    if (const auto allowed = core::mayDo(reader, core::Verb::ManageAgreements); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session, [&]() -> core::Result<QList<core::VersionNote>> {
        return store::findCalendarHistory(session, id);
    });
}

QList<core::Agreement> agreementsBy(const core::AgreementBook& book, core::CalendarId calendar) {
    const auto countsBy = [calendar](const core::Target& target) { return target.calendar.id == calendar; };
    QList<core::Agreement> found = book.agreements();
    found.removeIf([&](const core::Agreement& each) {
        return !each.isActive || std::ranges::none_of(each.targets, countsBy);
    });
    return found;
}

core::Result<core::Agreement> saveAgreement(store::Session& session, const core::Clock& clock, const core::User& actor,
                                            const core::Agreement& agreement, const QString& origin) {
    if (const auto allowed = core::mayDo(actor, core::Verb::ManageAgreements); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::write(session, [&]() -> core::Result<core::Agreement> {
        const core::AgreementBook book = store::loadAgreements(session);
        core::Agreement saved = agreement;
        const QList<core::FieldError> errors = core::agreementErrors(saved) + pinCalendars(saved, book);
        if (!errors.isEmpty())
            return core::invalid(errors);
        if (const auto spoken = someSpeakOfAll(book, saved); !spoken)
            return tl::unexpected<core::Error>(spoken.error());
        store::appendVersion(session, saved, clock.now(), actor.id);
        log(session, clock, actor, origin, u"agreement"_s, saved.id.value(), saved.version);
        return saved;
    });
}

core::Result<core::Agreement> readAgreementFile(const QJsonObject& json, const core::AgreementBook& book,
                                                const core::Catalogue& catalogue) {
    QList<core::FieldError> errors;
    QJsonObject plain = json;
    QJsonArray targets = json[u"targets"].toArray();
    const QList<core::Calendar> calendars = book.calendars();
    for (int i = 0; i < targets.size(); ++i) {
        QJsonObject target = targets[i].toObject();
        if (!target[u"calendar"].isString())
            continue;
        const auto found = std::ranges::find(calendars, target[u"calendar"].toString(), &core::Calendar::code);
        if (found == calendars.end())
            errors << core::FieldError{u"targets.%1.calendar"_s.arg(i), u"unknown"_s};
        else
            target[u"calendar"_s] = QJsonObject{{u"id"_s, found->id.value()}, {u"version"_s, found->version}};
        targets[i] = target;
    }
    plain[u"targets"_s] = targets;
    QJsonObject match = json[u"match"].toObject();
    QJsonArray partners = match[u"partners"].toArray();
    for (int i = 0; i < partners.size(); ++i) {
        if (!partners[i].isString())
            continue;
        if (const auto* member = catalogue.findNetworkMember(partners[i].toString()))
            partners[i] = member->id.value();
        else
            errors << core::FieldError{u"match.partners.%1"_s.arg(i), u"unknown"_s};
    }
    match[u"partners"_s] = partners;
    plain[u"match"_s] = match;
    if (!errors.isEmpty())
        return core::invalid(errors);
    return core::agreementFromJson(plain);
}

void seedAgreements(store::Session& session, const Company& company, core::Instant now) {
    const QJsonObject general = builtInFile(u"agreements/general.json"_s);
    for (const QJsonValue& each : general[u"calendars"].toArray()) {
        core::Calendar calendar = officeOf(each.toObject(), company);
        store::appendVersion(session, calendar, now, {});
    }
    seedAgreementFile(session, general, now);
    if (company.region == u"CO")
        seedAgreementFile(session, builtInFile(u"agreements/co.json"_s), now);
}

} // namespace app
