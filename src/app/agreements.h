#pragma once

#include "app/company.h"
#include "core/clock.h"
#include "core/versionnote.h"

/// Calendars and agreements: what is saved is a new version, and cases keep the one that they have (domain.md, clocks,
/// rule 6).
namespace app {

/// Verb::ManageAgreements. Invalid with the fields of calendarErrors(). Agreements in use that count by this calendar
/// get a new version too, since a version of theirs says of which version of the calendar it speaks.
[[nodiscard]] core::Result<core::Calendar> saveCalendar(store::Session& session, const core::Clock& clock,
                                                        const core::User& actor, const core::Calendar& calendar,
                                                        const QString& origin);

/// What saving a calendar brought about.
struct SavedCalendar {
    core::Calendar calendar;
    QList<core::Agreement> agreements; ///< those that followed it, in their new versions

    bool operator==(const SavedCalendar&) const = default;
};

/// The same for somebody who began with version `follows` of it, 0 for a new calendar: Conflict
/// "calendar.changed_since" when there is a newer one by now, and by whom; Refused "calendar.code_taken" when there is
/// one of that code already.
[[nodiscard]] core::Result<SavedCalendar> saveCalendar(store::Session& session, const core::Clock& clock,
                                                       const core::User& actor, const core::Calendar& calendar,
                                                       std::optional<int> follows, const QString& origin);

/// Who saved which version of a calendar, newest first. Verb::ManageAgreements.
[[nodiscard]] core::Result<QList<core::VersionNote>> readCalendarHistory(store::Session& session,
                                                                         const core::User& reader, core::CalendarId id);

/// The agreements in use with a target that counts by the calendar, by position.
[[nodiscard]] QList<core::Agreement> agreementsBy(const core::AgreementBook& book, core::CalendarId calendar);

/// What an agreement was edited from: an invalid pin for a new one.
using EditedFrom = std::optional<core::AgreementPin>;

/// What breaks a rule, by the field's JSON path, before anything is asked of the store: agreementErrors(), calendars
/// ("targets.0.calendar"), topics, segments and partners ("match.categories.0") that there are not. Forms show the
/// same.
[[nodiscard]] QList<core::FieldError> draftErrors(const core::Agreement& agreement, const core::AgreementBook& book,
                                                  const core::Catalogue& catalogue);
/// The groups of customers that an agreement may speak of.
[[nodiscard]] QStringList customerSegments();

/// Verb::ManageAgreements. Each target counts by the newest version of its calendar. Invalid with the fields of
/// draftErrors(), "match.customers.0" for a person who is not in the store, "code" ("taken") for a new one whose code
/// another has. Refused "agreement.none_for_all" when no active agreement would be left that speaks of every case: a
/// promise is never absent by accident. Conflict "agreement.changed" (detail: who) when `from` is no longer the newest
/// version; without `from` (a file) the code says which agreement it is, and nothing is compared.
[[nodiscard]] core::Result<core::Agreement> saveAgreement(store::Session& session, const core::Clock& clock,
                                                          const core::User& actor, const core::Agreement& agreement,
                                                          const QString& origin, const EditedFrom& from = std::nullopt);

/// An agreement as people write it in a file: as agreementFromJson(), but a calendar by its code, network partners by
/// theirs ("match": {"partners": ["norte"]}) and topics by code or name. Invalid with the JSON path.
[[nodiscard]] core::Result<core::Agreement> readAgreementFile(const QJsonObject& json, const core::AgreementBook& book,
                                                              const core::Catalogue& catalogue);

/// When each version of an agreement was saved and by whom (nobody: it came with the store), oldest first.
/// Verb::ManageAgreements.
[[nodiscard]] core::Result<QList<core::AgreementSave>>
readAgreementSaves(store::Session& session, const core::User& reader, core::AgreementId id);

/// What a new store begins with: the company's promise with its reminders, an office calendar in the company's zone
/// with the holidays of its country, and the legal terms of the country, out of use until counsel confirms them. Call
/// inside a unit of work.
void seedAgreements(store::Session& session, const Company& company, core::Instant now);

} // namespace app
