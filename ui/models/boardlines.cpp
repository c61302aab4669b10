#include "models/boardwords.h"

#include "models/labels.h"
#include "models/timetext.h"
#include <QCoreApplication>
#include <algorithm>

/// What stands in each column of the board.
namespace models {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kAfterWeek = 100;
constexpr qint64 kOldest = 100;

QString words(const char* text) { return QCoreApplication::translate("BoardWords", text); }

QString dayText(QDate day) {
    return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat).remove(u'.') + u' ' + QString::number(day.day());
}

QString tomorrow(const app::SlaBoard& board) { return board.today.date.addDays(1).toString(Qt::ISODate); }

void addCards(QList<BoardLineItem>& lines, const QList<app::BoardCard>& cards, BoardLine line, int most) {
    for (const app::BoardCard& each : cards.mid(0, most)) {
        BoardLineItem item;
        item.line = line;
        item.key = each.row.id.value();
        item.card = each;
        lines << item;
    }
}

void addHead(QList<BoardLineItem>& lines, const QString& text) {
    BoardLineItem head;
    head.line = BoardLine::Head;
    head.text = text;
    lines << head;
}

QList<BoardLineItem> laterLines(const app::SlaBoard& board) {
    QList<BoardLineItem> lines;
    qint64 most = board.afterWeek;
    for (const app::BoardDay& each : board.week)
        most = std::max(most, each.cases);
    const auto addBar = [&](qint64 key, const QString& text, qint64 cases, const QString& due) {
        if (cases > 0)
            lines << BoardLineItem{BoardLine::Bar,
                                   key,
                                   {},
                                   text,
                                   QLocale().toString(cases),
                                   static_cast<double>(cases) / static_cast<double>(most),
                                   u"is:open due:"_s + due};
    };
    for (qsizetype i = 0; i < board.week.size(); ++i)
        addBar(i, dayText(board.week.at(i).date), board.week.at(i).cases, board.week.at(i).date.toString(Qt::ISODate));
    const QDate after = board.today.date.addDays(1 + static_cast<int>(board.week.size()));
    addBar(kAfterWeek, words(QT_TRANSLATE_NOOP("BoardWords", "after")), board.afterWeek,
           after.toString(Qt::ISODate) + u".."_s);
    if (!board.tomorrow.isEmpty()) {
        addHead(lines, words(QT_TRANSLATE_NOOP("BoardWords", "First of tomorrow")));
        addCards(lines, board.tomorrow, BoardLine::Upcoming, static_cast<int>(board.tomorrow.size()));
    }
    return lines;
}

QList<BoardLineItem> pausedLines(const app::SlaBoard& board, const BoardContext& context) {
    QList<BoardLineItem> lines;
    for (const app::BoardWait& each : board.waits)
        lines << BoardLineItem{BoardLine::Figure,     static_cast<qint64>(each.reason), {},
                               label(each.reason),    QLocale().toString(each.cases),   0,
                               u"is:open is:paused"_s};
    if (board.oldestPausedReceived)
        lines << BoardLineItem{BoardLine::Figure,
                               kOldest,
                               {},
                               words(QT_TRANSLATE_NOOP("BoardWords", "Oldest case")),
                               spanText(context.row.now - *board.oldestPausedReceived),
                               0,
                               u"is:open is:paused sort:oldest"_s};
    if (!board.resuming.isEmpty()) {
        addHead(lines, words(QT_TRANSLATE_NOOP("BoardWords", "Going on soon")));
        addCards(lines, board.resuming, BoardLine::Resuming, static_cast<int>(board.resuming.size()));
    }
    return lines;
}

} // namespace

qint64 columnCount(const app::SlaBoard& board, BoardColumn column) {
    switch (column) {
    case BoardColumn::Overdue:
        return board.counts.overdue;
    case BoardColumn::WithinHour:
        return board.counts.withinHour;
    case BoardColumn::Today:
        return board.counts.today;
    case BoardColumn::Later:
        return board.counts.later;
    case BoardColumn::Paused:
        return board.counts.paused;
    }
    Q_UNREACHABLE();
}

QString columnQuery(const app::SlaBoard& board, BoardColumn column) {
    switch (column) {
    case BoardColumn::Overdue:
        return u"is:open due:overdue"_s;
    case BoardColumn::WithinHour:
        return u"is:open is:upcoming due:<1h"_s;
    case BoardColumn::Today:
        return u"is:open due:today"_s;
    case BoardColumn::Later:
        return u"is:open due:"_s + tomorrow(board) + u".."_s;
    case BoardColumn::Paused:
        return u"is:open is:paused"_s;
    }
    Q_UNREACHABLE();
}

QList<BoardLineItem> columnLines(const app::SlaBoard& board, BoardColumn column, int cards,
                                 const BoardContext& context) {
    QList<BoardLineItem> lines;
    switch (column) {
    case BoardColumn::Overdue:
        addCards(lines, board.overdue, BoardLine::Card, cards);
        break;
    case BoardColumn::WithinHour:
        addCards(lines, board.withinHour, BoardLine::Card, cards);
        break;
    case BoardColumn::Today:
        addCards(lines, board.restOfToday, BoardLine::Card, cards);
        break;
    case BoardColumn::Later:
        return laterLines(board);
    case BoardColumn::Paused:
        return pausedLines(board, context);
    }
    return lines;
}

} // namespace models
