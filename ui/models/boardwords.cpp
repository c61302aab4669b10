#include "models/boardwords.h"

#include "models/casewords.h"
#include "models/labels.h"
#include "models/timetext.h"
#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) { return QCoreApplication::translate("BoardWords", text); }

/// "First contact" inside a line.
QString lowered(QString label) {
    if (!label.isEmpty())
        label[0] = label.at(0).toLower();
    return label;
}

QString topicOf(const app::BoardCard& card, const BoardContext& context) {
    const auto* category = context.row.company->catalogue.category(card.row.category);
    return category != nullptr ? category->name.in(context.row.language) : QString();
}

/// Where it stands on its way, whoever has it.
QString progressOf(const app::BoardCard& card) {
    if (card.lateReason)
        return words(QT_TRANSLATE_NOOP("BoardWords", "delay: %1")).arg(lowered(label(*card.lateReason)));
    if (card.row.status == core::Status::WithNetwork && !card.row.networkMemberName.isEmpty())
        return words(QT_TRANSLATE_NOOP("BoardWords", "with %1")).arg(card.row.networkMemberName);
    if (card.row.status == core::Status::Resolved)
        return words(QT_TRANSLATE_NOOP("BoardWords", "decided, to be told"));
    return card.measure ? lowered(label(*card.measure)) : lowered(label(card.row.status));
}

} // namespace

QString cardSubtitle(const app::BoardCard& card, const BoardContext& context) {
    QStringList parts;
    if (!card.row.customerName.isEmpty())
        parts << card.row.customerName;
    if (card.row.priority == core::Priority::Critical)
        parts << severityText(card.row.priority);
    else if (!card.row.networkMemberName.isEmpty())
        parts << card.row.networkMemberName;
    else if (const QString topic = topicOf(card, context); !topic.isEmpty())
        parts << topic;
    return parts.join(u" · "_s);
}

QString cardStanding(const app::BoardCard& card, const BoardContext& context) {
    if (context.grouping == app::BoardGrouping::Topic) {
        const QString topic = topicOf(card, context);
        return topic.isEmpty() ? words(QT_TRANSLATE_NOOP("BoardWords", "no topic")) : topic;
    }
    if (context.grouping == app::BoardGrouping::Partner)
        return card.row.networkMemberName.isEmpty() ? words(QT_TRANSLATE_NOOP("BoardWords", "no partner"))
                                                    : card.row.networkMemberName;
    if (!card.row.owner.isValid() && !card.lateReason)
        return words(QT_TRANSLATE_NOOP("BoardWords", "no owner"));
    return progressOf(card);
}

QString resumingText(const app::BoardCard& card, const BoardContext& context) {
    if (!card.waitUntil)
        return {};
    const QDateTime until = card.waitUntil->toLocal();
    const QString time = QLocale().toString(until.time(), u"HH:mm"_s);
    if (until.date() == context.row.now.toLocal().date())
        return time;
    const QString day = QLocale().dayName(until.date().dayOfWeek(), QLocale::ShortFormat).remove(u'.');
    return day + u' ' + QString::number(until.date().day()) + u", "_s + time;
}

QString dueClockTime(const app::BoardCard& card) {
    return card.row.due.at ? QLocale().toString(card.row.due.at->toLocal().time(), u"HH:mm"_s) : QString();
}

QString cardTip(const app::BoardCard& card, const BoardContext& context) {
    QStringList lines{card.row.summary, card.row.number + u"  "_s + cardSubtitle(card, context)};
    lines << (card.row.owner.isValid() ? card.row.ownerName : words(QT_TRANSLATE_NOOP("BoardWords", "no owner")));
    if (card.row.due.at)
        lines << QLocale().toString(card.row.due.at->toLocal(), QLocale::LongFormat);
    return lines.join(u'\n');
}

QString cardSpoken(const app::BoardCard& card, const BoardContext& context) {
    QStringList parts{card.row.number, card.row.summary, cardSubtitle(card, context),
                      chipWords(card.row.due, context.row.now)};
    if (card.row.owner.isValid())
        parts << words(QT_TRANSLATE_NOOP("BoardWords", "owner %1")).arg(card.row.ownerName);
    if (card.waitUntil)
        parts << words(QT_TRANSLATE_NOOP("BoardWords", "goes on %1"))
                     .arg(dueTime(*card.waitUntil, context.row.now, QLocale()));
    else
        parts << cardStanding(card, context);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString columnTitle(BoardColumn column) {
    switch (column) {
    case BoardColumn::Overdue:
        return words(QT_TRANSLATE_NOOP("BoardWords", "Overdue"));
    case BoardColumn::WithinHour:
        return words(QT_TRANSLATE_NOOP("BoardWords", "Within 1 h"));
    case BoardColumn::Today:
        return words(QT_TRANSLATE_NOOP("BoardWords", "Today"));
    case BoardColumn::Later:
        return words(QT_TRANSLATE_NOOP("BoardWords", "Later"));
    case BoardColumn::Paused:
        return words(QT_TRANSLATE_NOOP("BoardWords", "Paused"));
    }
    Q_UNREACHABLE();
}

core::SlaState columnShape(BoardColumn column) {
    switch (column) {
    case BoardColumn::Overdue:
        return core::SlaState::Overdue;
    case BoardColumn::WithinHour:
        return core::SlaState::Urgent;
    case BoardColumn::Today:
        return core::SlaState::Soon;
    case BoardColumn::Later:
        return core::SlaState::OnTime;
    case BoardColumn::Paused:
        return core::SlaState::Paused;
    }
    Q_UNREACHABLE();
}

EmptyWords emptyColumn(const app::SlaBoard& board, BoardColumn column) {
    EmptyWords empty;
    switch (column) {
    case BoardColumn::Overdue:
        empty.status = words(QT_TRANSLATE_NOOP("BoardWords", "No overdue cases."));
        break;
    case BoardColumn::WithinHour:
        empty.status = words(QT_TRANSLATE_NOOP("BoardWords", "Nothing falls due within the hour."));
        break;
    case BoardColumn::Today:
        empty.status = words(QT_TRANSLATE_NOOP("BoardWords", "Nothing more falls due today."));
        break;
    case BoardColumn::Later:
        return {words(QT_TRANSLATE_NOOP("BoardWords", "Nothing is due after today.")), {}};
    case BoardColumn::Paused:
        return {words(QT_TRANSLATE_NOOP("BoardWords", "No case waits for anybody.")), {}};
    }
    const bool isNextElsewhere = column == BoardColumn::Today && board.counts.withinHour > 0;
    if (board.nextDue && !isNextElsewhere)
        empty.next = words(QT_TRANSLATE_NOOP("BoardWords", "Next due %1 (%2)"))
                         .arg(dueTime(*board.nextDue->row.due.at, board.now, QLocale()), board.nextDue->row.number);
    return empty;
}

QString onTimeText(const app::OnTimeShare& onTime, const QLocale& locale) {
    const auto share = onTime.share();
    return share ? locale.toString(*share * 100, 'f', 1) + QChar(QChar::Nbsp) + u'%' : u"–"_s;
}

} // namespace models
