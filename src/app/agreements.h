#pragma once

#include "app/company.h"
#include "core/clock.h"

/// Calendars and agreements: what is saved is a new version, and cases keep the one that they have (domain.md, clocks,
/// rule 6).
namespace app {

/// Verb::ManageAgreements. Invalid with the fields of calendarErrors(). Agreements in use that count by this calendar get
/// a new version too, since a version of theirs says of which version of the calendar it speaks.
[[nodiscard]] core::Result<core::Calendar> saveCalendar(store::Session& session, const core::Clock& clock,
                                                        const core::User& actor, const core::Calendar& calendar,
                                                        const QString& origin);

/// Verb::ManageAgreements. Each target counts by the newest version of its calendar. Invalid with the fields of
/// agreementErrors(), "calendar" when there is none of that id. Refused "agreement.none_for_all" when no active agreement
/// would be left that speaks of every case: a promise is never absent by accident.
[[nodiscard]] core::Result<core::Agreement> saveAgreement(store::Session& session, const core::Clock& clock,
                                                          const core::User& actor, const core::Agreement& agreement,
                                                          const QString& origin);

/// An agreement as people write it in a file: as agreementFromJson(), but a calendar by its code and customers' side
/// partners by theirs ("match": {"partners": ["norte"]}). Invalid with the JSON path.
[[nodiscard]] core::Result<core::Agreement> readAgreementFile(const QJsonObject& json, const core::AgreementBook& book,
                                                              const core::Catalogue& catalogue);

/// What a new store begins with: the company's promise with its reminders, an office calendar in the company's zone
/// with the holidays of its country, and the legal terms of the country, out of use until counsel confirms them. Call
/// inside a unit of work.
void seedAgreements(store::Session& session, const Company& company, core::Instant now);

} // namespace app
