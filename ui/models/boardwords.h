#pragma once

#include "models/boardcolumnmodel.h"

/// The words of the SLA board, in the window's language (tr).
namespace models {

/// "Ana Ruiz · Norte Ltda", "Ana Ruiz · severity 4"
[[nodiscard]] QString cardSubtitle(const app::BoardCard& card, const BoardContext& context);
/// What holds the case now: "no owner", "delay: spare parts", "with Norte Ltda", "first contact". By partner or by
/// topic it names that one.
[[nodiscard]] QString cardStanding(const app::BoardCard& card, const BoardContext& context);
/// When its pause runs out: "Fri 27, 15:40"; today only the time.
[[nodiscard]] QString resumingText(const app::BoardCard& card, const BoardContext& context);
/// "08:10"; empty without a due time.
[[nodiscard]] QString dueClockTime(const app::BoardCard& card);
[[nodiscard]] QString cardTip(const app::BoardCard& card, const BoardContext& context);
/// "R-2026-000117, Late delivery, Ana Ruiz, 3 h 10 m left, soon, owner Luis Ramírez, first contact"
[[nodiscard]] QString cardSpoken(const app::BoardCard& card, const BoardContext& context);

/// The five columns, from left to right.
enum class BoardColumn { Overdue, WithinHour, Today, Later, Paused };
constexpr int kBoardColumns = 5;

[[nodiscard]] QString columnTitle(BoardColumn column);
[[nodiscard]] core::SlaState columnShape(BoardColumn column);
[[nodiscard]] qint64 columnCount(const app::SlaBoard& board, BoardColumn column);
/// The list that holds the column's cases: "is:open due:overdue".
[[nodiscard]] QString columnQuery(const app::SlaBoard& board, BoardColumn column);
/// At most `cards` of the column's cases, and what stands beside them.
[[nodiscard]] QList<BoardLineItem> columnLines(const app::SlaBoard& board, BoardColumn column, int cards,
                                               const BoardContext& context);
/// Said in an empty column: status, and what comes next ("Next due today, 15:40").
struct EmptyWords {
    QString status;
    QString next;
};
[[nodiscard]] EmptyWords emptyColumn(const app::SlaBoard& board, BoardColumn column);

/// "94.1 %"; "–" on a day on which no promise ended yet.
[[nodiscard]] QString onTimeText(const app::OnTimeShare& onTime, const QLocale& locale);

} // namespace models
