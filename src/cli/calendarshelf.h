#pragma once

#include "core/workingtime.h"
#include <string>
#include <unordered_map>

namespace cli {

/// The calendars of a file, ready to count with, by their ids.
class CalendarShelf {
public:
    /// Fails with "file.unreadable", or with what is wrong in the file.
    [[nodiscard]] static core::Result<CalendarShelf> read(const QString& path);

    /// Null when there is none of that id.
    [[nodiscard]] const core::WorkingTime* find(std::string_view id) const;

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view id) const { return std::hash<std::string_view>()(id); }
    };

    std::unordered_map<std::string, core::WorkingTime, Hash, std::equal_to<>> m_calendars;
};

} // namespace cli
