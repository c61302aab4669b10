#include "cli/calendarshelf.h"

#include "core/calendarjson.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace cli {

core::Result<CalendarShelf> CalendarShelf::read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::NotFound, u"file.unreadable"_s, path);
    const auto calendars = core::calendarsFromJson(file.readAll());
    if (!calendars)
        return tl::unexpected<core::Error>(calendars.error());
    CalendarShelf shelf;
    for (const core::Calendar& each : *calendars) {
        auto time = core::WorkingTime::compile(each);
        if (!time)
            return tl::unexpected<core::Error>(time.error());
        shelf.m_calendars.emplace(each.code.toStdString(), std::move(*time));
    }
    return shelf;
}

const core::WorkingTime* CalendarShelf::find(std::string_view id) const {
    const auto found = m_calendars.find(id);
    return found == m_calendars.end() ? nullptr : &found->second;
}

} // namespace cli
