#pragma once

#include "core/calendar.h"
#include <QJsonObject>
#include <QMap>

namespace models {

/// A calendar while somebody edits it: what stands in the fields, also where it can't be read yet. The hours and the
/// zone that could be read last stand in for the time being, so that a year can be drawn at every keystroke.
struct CalendarDraft {
    core::CalendarId id; ///< invalid: a new one
    int follows = 0;     ///< version that was looked at; 0 for a new one
    QString code;
    core::Label name;
    QByteArray zone; ///< empty while none is chosen
    std::array<QString, 7> week;
    QList<core::HolidayRule> rules;
    QList<core::Holiday> holidays;
    QList<core::CalendarException> exceptions;

    [[nodiscard]] static CalendarDraft of(const core::Calendar& calendar);
    /// Office hours in the company's zone, with the holidays of its country where we know them.
    [[nodiscard]] static CalendarDraft blank(const QByteArray& zone, const QString& region);

    void setDay(int weekday, const QString& text);
    void setZone(const QByteArray& newZone);
    /// The same hours on another day.
    void copyDay(int from, int to);

    /// As well as it can be read by now; its zone is always one that is known.
    [[nodiscard]] core::Calendar calendar() const;
    /// Sentences by field: "code", "name", "zone", "hours.mon" … "hours.sun", "hours" (never open).
    [[nodiscard]] QMap<QString, QString> errors() const;
    /// Says the same as the other to whoever reads it, however hours are written.
    [[nodiscard]] bool isSameAs(const CalendarDraft& other) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// A blank one where the JSON is none of ours.
    [[nodiscard]] static CalendarDraft fromJson(const QJsonObject& json);

    bool operator==(const CalendarDraft&) const = default;

private:
    core::WeekHours m_read;
    QByteArray m_knownZone = "UTC";
};

/// "atencion-norte" of "Atención Norte".
[[nodiscard]] QString suggestedCode(const QString& name);

} // namespace models
