#pragma once

#include "core/calendar.h"
#include <QJsonArray>
#include <QJsonObject>

/// Calendars as text: the calendars file of `reparoctl calendar`, and what the store keeps of one version.
///
///     {"id": "care", "name": {"es": "Atención", "en": "Care"}, "version": 1, "zone": "America/Bogota",
///      "hours": {"mon": [["08:00", "12:00"], ["14:00", "18:00"]], "sat": [["09:00", "24:00"]]},
///      "holidays": ["2026-01-12", {"date": "2026-06-12", "name": "Inventario"}],
///      "rules": [{"kind": "fixed", "month": 12, "day": 25, "name": "Navidad"},
///                {"kind": "moved_to_monday", "month": 1, "day": 6, "firstYear": 1984},
///                {"kind": "easter", "offset": -3}],
///      "exceptions": [{"date": "2026-12-24", "hours": [["08:00", "12:00"]], "name": "Nochebuena"}]}
///
/// Only id and zone must be there. Days without an entry are closed.
namespace core {

[[nodiscard]] QJsonObject toJson(const Calendar& calendar);
/// "2026-01-12", or with a name {"date", "name"}.
[[nodiscard]] QJsonValue toJson(const Holiday& holiday);
/// [["08:00","12:00"]]
[[nodiscard]] QJsonArray toJson(const QList<OpenHours>& hours);
/// "08:00" of minutes after midnight, up to "24:00".
[[nodiscard]] QString clockText(int minute);

/// Invalid with a FieldError for every place that is unknown ("unknown_field"), of the wrong type ("type"), no time
/// ("clock_time"), no date ("date"), no code ("code"), or wrong by calendarErrors(); a calendar that never opens is let
/// pass.
[[nodiscard]] Result<Calendar> calendarFromJson(const QJsonObject& json);

/// A calendars file: an array of them. Fields begin with the calendar's place ("[2].hours.mon[0]"). Error::rule is
/// "calendars.unreadable" when it is no such thing; ids must differ ("twice").
[[nodiscard]] Result<QList<Calendar>> calendarsFromJson(const QByteArray& file);

} // namespace core
