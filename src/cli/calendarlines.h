#pragma once

#include "cli/calendarshelf.h"
#include "cli/linepipe.h"
#include "cli/output.h"
#include "cli/utctext.h"
#include <array>

namespace cli {

/// The two tables of `reparoctl calendar`: `calendar,start_utc,minutes` → due_utc, and `calendar,from_utc,to_utc` →
/// minutes. Each line comes back as it was, with its answer behind it; times look like those of the line, in
/// milliseconds where that is needed. A bad line has an empty answer and is told on standard error by its number.
class CalendarLines {
public:
    enum class Question { Due, Elapsed };

    CalendarLines(const CalendarShelf& shelf, Question question, Output& output, LinePipe& pipe);

    /// Partly when lines were bad, Refused when the first line is no header of this table or nothing can be read or
    /// written.
    [[nodiscard]] Exit run();

private:
    using Cells = std::array<std::string_view, 3>;

    [[nodiscard]] bool takeHeader();
    void answer(std::string_view line);
    [[nodiscard]] bool split(std::string_view line, Cells& cells);
    [[nodiscard]] bool splitQuoted(std::string_view line, Cells& cells);
    void answerCells(std::string_view line, const Cells& cells);
    [[nodiscard]] QString due(const core::WorkingTime& time, const Cells& cells);
    [[nodiscard]] QString elapsed(const core::WorkingTime& time, const Cells& cells);
    void write(std::string_view line, const Cells& cells);
    void refuse(std::string_view line, const QString& why);

    const CalendarShelf& m_shelf;
    const Question m_question;
    Output& m_output;
    LinePipe& m_pipe;
    qint64 m_line = 0;
    qint64 m_refused = 0;
    std::string m_answer;
    std::array<std::string, 3> m_unquoted;
    std::string m_lastId; ///< neighbouring lines often ask the same calendar
    const core::WorkingTime* m_last = nullptr;
};

} // namespace cli
