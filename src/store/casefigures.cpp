#include "store/casefigures.h"

#include "core/eventlog.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

using core::EventType;

bool isCountedAlike(const core::Case& left, const core::Case& right) {
    return left.category == right.category && left.owner == right.owner && left.networkMember == right.networkMember &&
           left.moment == right.moment && left.kind == right.kind && left.channel == right.channel;
}

void tallyAll(Session& session, const core::Case& subject, const QList<CaseFigure>& figures, int by) {
    for (const CaseFigure& each : figures)
        tally(session, each.figure, subject, each.at, by);
}

/// What is left of `from` when each of `taken` is taken out once.
QList<CaseFigure> without(QList<CaseFigure> from, const QList<CaseFigure>& taken) {
    for (const CaseFigure& each : taken)
        from.removeOne(each);
    return from;
}

} // namespace

QList<CaseFigure> figuresOf(const QList<core::CaseEvent>& events) {
    QList<CaseFigure> figures;
    for (const core::CaseEvent* event : core::eventsInForce(events)) {
        if (event->type == EventType::Received) {
            figures << CaseFigure{Tally::Received, event->at};
            if (event->data[u"firstContact"].toBool())
                figures << CaseFigure{Tally::FirstContact, event->at};
        } else if (event->type == EventType::Resolved) {
            figures << CaseFigure{Tally::Resolved, event->at};
        } else if (event->type == EventType::Closed) {
            figures << CaseFigure{Tally::Closed, event->at};
        } else if (event->type == EventType::Reopened) {
            figures << CaseFigure{Tally::Reopened, event->at};
        }
    }
    return figures;
}

void moveFigures(Session& session, const core::Case& before, const QList<CaseFigure>& figuresBefore,
                 const core::Case& after, const QList<CaseFigure>& figuresAfter) {
    const bool isAlike = isCountedAlike(before, after);
    tallyAll(session, before, isAlike ? without(figuresBefore, figuresAfter) : figuresBefore, -1);
    tallyAll(session, after, isAlike ? without(figuresAfter, figuresBefore) : figuresAfter, 1);
}

} // namespace store
