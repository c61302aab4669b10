#include "app/agreements.h"

#include "app/catalogueseed.h"
#include "core/agreementjson.h"
#include "core/calendarjson.h"
#include "core/permissions.h"
#include "store/agreementtable.h"
#include "store/cataloguetable.h"
#include "store/changelog.h"
#include "store/partytable.h"
#include "store/unitofwork.h"
#include "store/usertable.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cassert>

using namespace Qt::StringLiterals;

namespace app {

namespace {

void pinCalendars(core::Agreement& agreement, const core::AgreementBook& book) {
    agreement.targets = book.asNext(agreement).targets;
}

QList<core::FieldError> calendarErrors(const core::Agreement& agreement, const core::AgreementBook& book) {
    const QList<core::Calendar> calendars = book.calendars();
    QList<core::FieldError> errors;
    for (int i = 0; i < agreement.targets.size(); ++i) {
        const core::CalendarId id = agreement.targets.at(i).calendar.id;
        if (id.isValid() && std::ranges::find(calendars, id, &core::Calendar::id) == calendars.end())
            errors << core::FieldError{u"targets.%1.calendar"_s.arg(i), u"unknown"_s};
    }
    return errors;
}

/// Each of the list that is not known, by its place.
template <class T, class Known>
QList<core::FieldError> unknownOf(const QString& field, const QList<T>& list, Known isKnown) {
    QList<core::FieldError> errors;
    for (int i = 0; i < list.size(); ++i)
        if (!isKnown(list.at(i)))
            errors << core::FieldError{u"match.%1.%2"_s.arg(field).arg(i), u"unknown"_s};
    return errors;
}

QList<core::FieldError> customerErrors(store::Session& session, const core::AgreementMatch& match) {
    return unknownOf(u"customers"_s, match.customers,
                     [&](core::PartyId id) { return store::findParty(session, id).has_value(); });
}

/// The code is what other versions are found by: that of a new agreement is its own, that of another never changes.
QList<core::FieldError> codeErrors(const core::Agreement& agreement, const core::AgreementBook& book,
                                   const EditedFrom& from) {
    if (!from)
        return {};
    const QList<core::Agreement> agreements = book.agreements();
    const auto holder = std::ranges::find(agreements, agreement.code, &core::Agreement::code);
    const bool isOwn = holder != agreements.end() && from->isValid() && holder->id == from->id;
    const bool isFree = holder == agreements.end() && !from->isValid();
    return isOwn || isFree ? QList<core::FieldError>() : QList{core::FieldError{u"code"_s, u"taken"_s}};
}

core::Result<void> isNewest(store::Session& session, const core::AgreementBook& book, const EditedFrom& from) {
    if (!from || !from->isValid())
        return {};
    const QList<core::Agreement> agreements = book.agreements();
    const auto newest = std::ranges::find(agreements, from->id, &core::Agreement::id);
    if (newest == agreements.end() || newest->version == from->version)
        return {};
    const QList<core::AgreementSave> saves = store::findAgreementSaves(session, from->id);
    const auto by = saves.isEmpty() ? std::nullopt : store::findUser(session, saves.last().by);
    return core::fail(core::ErrorCode::Conflict, u"agreement.changed"_s, by ? by->name : QString());
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
        pinCalendars(each, book);
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
    return {core::ErrorCode::Conflict,
            u"calendar.changed_since"_s,
            QString::fromUtf8(QJsonDocument(whoAndWhen).toJson(QJsonDocument::Compact)),
            {}};
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
        pinCalendars(*agreement, book);
        store::appendVersion(session, *agreement, now, {});
    }
}

} // namespace

QStringList customerSegments() { return {u"person"_s, u"organization"_s, u"vip"_s}; }

QList<core::FieldError> draftErrors(const core::Agreement& agreement, const core::AgreementBook& book,
                                    const core::Catalogue& catalogue) {
    const core::AgreementMatch& match = agreement.match;
    const auto isTopic = [&](const QString& code) {
        return std::ranges::find(catalogue.categories, code, &core::Category::code) != catalogue.categories.end();
    };
    const auto isPartner = [&](core::NetworkMemberId id) { return catalogue.networkMember(id) != nullptr; };
    return core::agreementErrors(agreement) + calendarErrors(agreement, book) +
           unknownOf(u"categories"_s, match.categories, isTopic) +
           unknownOf(u"segments"_s, match.segments,
                     [](const QString& each) { return customerSegments().contains(each); }) +
           unknownOf(u"partners"_s, match.partners, isPartner);
}

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
    return store::read(
        session, [&]() -> core::Result<QList<core::VersionNote>> { return store::findCalendarHistory(session, id); });
}

QList<core::Agreement> agreementsBy(const core::AgreementBook& book, core::CalendarId calendar) {
    const auto countsBy = [calendar](const core::Target& target) { return target.calendar.id == calendar; };
    QList<core::Agreement> found = book.agreements();
    found.removeIf(
        [&](const core::Agreement& each) { return !each.isActive || std::ranges::none_of(each.targets, countsBy); });
    return found;
}

core::Result<core::Agreement> saveAgreement(store::Session& session, const core::Clock& clock, const core::User& actor,
                                            const core::Agreement& agreement, const QString& origin,
                                            const EditedFrom& from) {
    if (const auto allowed = core::mayDo(actor, core::Verb::ManageAgreements); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::write(session, [&]() -> core::Result<core::Agreement> {
        const core::AgreementBook book = store::loadAgreements(session);
        core::Agreement saved = agreement;
        if (saved.name.en.isEmpty()) // every screen has a name to show
            saved.name.en = saved.name.es;
        QList<core::FieldError> errors = draftErrors(saved, book, store::loadCatalogue(session));
        errors << customerErrors(session, saved.match) << codeErrors(saved, book, from);
        if (!errors.isEmpty())
            return core::invalid(errors);
        if (const auto newest = isNewest(session, book, from); !newest)
            return tl::unexpected<core::Error>(newest.error());
        if (const auto spoken = someSpeakOfAll(book, saved); !spoken)
            return tl::unexpected<core::Error>(spoken.error());
        pinCalendars(saved, book);
        store::appendVersion(session, saved, clock.now(), actor.id);
        // Somebody who saved at the same moment has the version that this one was to be.
        if (from && saved.version != from->version + 1)
            return core::fail(core::ErrorCode::Conflict, u"agreement.changed"_s);
        log(session, clock, actor, origin, u"agreement"_s, saved.id.value(), saved.version);
        return saved;
    });
}

core::Result<QList<core::AgreementSave>> readAgreementSaves(store::Session& session, const core::User& reader,
                                                            core::AgreementId id) {
    if (const auto allowed = core::mayDo(reader, core::Verb::ManageAgreements); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(
        session, [&]() -> core::Result<QList<core::AgreementSave>> { return store::findAgreementSaves(session, id); });
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
