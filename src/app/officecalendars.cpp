#include "app/officeprivate.h"

using namespace Qt::StringLiterals;

namespace app {

QFuture<core::Result<SavedCalendar>> Office::saveCalendar(const core::Calendar& calendar, int follows) {
    return d->change<SavedCalendar>(
        [office = d.get(), actor = d->user, calendar, follows](store::Session& session) {
            return app::saveCalendar(session, office->clock, actor, calendar, follows, office->origin);
        },
        [office = d.get(), actor = d->user](const SavedCalendar& saved) {
            ChangeSet changes{
                {{u"calendar"_s, saved.calendar.id.value(), saved.calendar.version}}, actor.id, actor.name, true};
            for (const core::Agreement& each : saved.agreements)
                changes.changes << Change{u"agreement"_s, each.id.value(), each.version};
            office->publish(changes);
            office->noteWrite();
        });
}

QFuture<core::Result<QList<core::VersionNote>>> Office::calendarHistory(core::CalendarId id, const void* asker) {
    return d->read<QList<core::VersionNote>>(
        d->reader, Private::Topic::Calendars, asker,
        [reader = d->user, id](store::Session& session) { return readCalendarHistory(session, reader, id); });
}

} // namespace app
