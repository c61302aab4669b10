#include "cli/caseview.h"

#include "cli/codewords.h"
#include "cli/output.h"
#include "cli/timewords.h"
#include "cli/words.h"
#include "core/clockexplanation.h"
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// Longest text of a list cell; what is cut is one `case show` away.
constexpr qsizetype kCell = 48;
constexpr qsizetype kEventCell = 10;

QString shortened(const QString& text) { return text.size() <= kCell ? text : text.left(kCell - 1).trimmed() + u'…'; }

QString left(const core::CaseDue& due, core::Instant now) {
    if (due.state == core::ClockState::Running && due.at)
        return showSpan(*due.at - now);
    if (due.state == core::ClockState::Paused)
        return due.remaining ? Words::tr("paused, %1 left").arg(showSpan(*due.remaining)) : Words::tr("paused");
    return word(due.state);
}

/// Name and value pairs whose value is empty are left out.
QString facts(const QList<QStringList>& pairs) {
    QList<QStringList> rows;
    for (const QStringList& pair : pairs)
        if (!pair.last().isEmpty())
            rows << pair;
    return rows.isEmpty() ? QString() : table(rows.takeFirst(), rows);
}

QString person(const std::optional<core::Party>& party) {
    if (!party)
        return {};
    QStringList words{party->name};
    for (const core::ContactPoint& each : party->contacts)
        words << each.value;
    return words.join(u", "_s);
}

QString factsOf(const app::CaseDetail& detail, const app::Company& company) {
    const core::Case& subject = detail.subject;
    const core::Catalogue& catalogue = company.catalogue;
    const core::Cause* cause = catalogue.cause(subject.cause);
    const core::NetworkMember* member = catalogue.networkMember(subject.networkMember);
    return facts({{Words::tr("Customer"), person(detail.customer)},
                  {Words::tr("Consumer"), subject.consumer == subject.customer ? QString() : person(detail.consumer)},
                  {Words::tr("Manager"), company.userName(subject.owner)},
                  {Words::tr("Category"), catalogue.categoryPath(subject.category, language())},
                  {Words::tr("Cause"), cause ? cause->name.in(language()) : QString()},
                  {Words::tr("Network"), member ? member->name : QString()},
                  {Words::tr("Wants"), subject.remedySought},
                  {Words::tr("Details"), subject.details},
                  {Words::tr("Outcome"), subject.outcome ? word(*subject.outcome) : QString()},
                  {Words::tr("Answer"), subject.answer},
                  {Words::tr("Merged into"), detail.mergedIntoNumber}});
}

QString eventLine(const core::CaseEvent& event, const app::Company& company, core::Instant now) {
    const QString who = event.actor.isValid() ? company.userName(event.actor) : u"Reparo"_s;
    QString line =
        u"%1  %2  %3"_s.arg(showTime(event.at, company.zone, now), word(event.type).leftJustified(kEventCell), who);
    const bool isReason = event.type == core::EventType::Assigned;
    const QString text = isReason ? event.data[u"ownerName"].toString() : event.text;
    return text.isEmpty() ? line : line + u": "_s + QString(text).replace(u'\n', u' ');
}

QString allowanceWords(const core::Allowance& allowance) {
    switch (allowance.unit) {
    case core::TimeUnit::ClockHours:
        return showSpan(core::Duration(allowance.amount));
    case core::TimeUnit::BusinessMinutes:
        return Words::tr("%1 of office hours").arg(showSpan(core::Duration(allowance.amount)));
    case core::TimeUnit::WorkingDays:
        return Words::tr("%1 working days").arg(allowance.amount);
    case core::TimeUnit::CalendarDays:
        return Words::tr("%1 calendar days").arg(allowance.amount);
    }
    Q_UNREACHABLE();
}

QString stepWords(const core::ClockStep& step) {
    switch (step.kind) {
    case core::ClockStep::Kind::Counted:
        return Words::tr("counted");
    case core::ClockStep::Kind::Closed:
        return Words::tr("not counted: closed");
    case core::ClockStep::Kind::Holiday:
        return Words::tr("not counted: %1").arg(step.reason);
    case core::ClockStep::Kind::Paused:
        return Words::tr("paused: %1").arg(waitReasonWord(step.reason));
    }
    Q_UNREACHABLE();
}

} // namespace

QString describeCase(const app::CaseDetail& detail, const app::Company& company, core::Instant now) {
    const core::Case& subject = detail.subject;
    QStringList lines{u"%1  %2"_s.arg(subject.number, subject.summary),
                      u"%1, %2, %3, %4"_s.arg(word(subject.kind), word(subject.channel), word(subject.status),
                                              word(subject.priority))};
    if (const QString known = factsOf(detail, company); !known.isEmpty())
        lines << QString() << known;
    QList<QStringList> clocks;
    for (const core::CaseClock& clock : detail.clocks)
        clocks << QStringList{word(clock.measure), QString::number(clock.cycle), word(clock.state),
                              showTime(clock.dueAt, company.zone, now)};
    if (!clocks.isEmpty())
        lines << QString()
              << table({Words::tr("Clock"), Words::tr("Cycle"), Words::tr("State"), Words::tr("Due")}, clocks);
    QList<QStringList> messages;
    for (const core::Outgoing& each : detail.messages)
        messages << QStringList{QString::number(each.id.value()), core::toCode(each.state),
                                showTime(each.createdAt, company.zone, now), core::toCode(each.purpose),
                                core::toCode(each.medium), each.address};
    if (!messages.isEmpty())
        lines << QString()
              << table({Words::tr("Message"), Words::tr("State"), Words::tr("Ordered"), Words::tr("For"),
                        Words::tr("By"), Words::tr("Address")},
                       messages);
    lines << QString();
    for (const core::CaseEvent& event : detail.events)
        lines << eventLine(event, company, now);
    return lines.join(u'\n');
}

QString describeClock(const core::CaseClock& clock, const app::Company& company, core::Instant now) {
    QStringList lines{Words::tr("%1, cycle %2: %3 from %4, due %5 (%6)")
                          .arg(word(clock.measure))
                          .arg(clock.cycle)
                          .arg(allowanceWords(clock.allowance), showTime(clock.startedAt, company.zone, now),
                               showTime(clock.dueAt, company.zone, now), word(clock.state))};
    if (const core::Agreement* agreement = clock.pin.isValid() ? company.book.find(clock.pin) : nullptr)
        lines << u"  "_s + Words::tr("By agreement %1, version %2").arg(agreement->code).arg(agreement->version);
    for (const core::ClockStep& each : core::explain(clock, company.book, company.language))
        lines << u"  %1 – %2  %3  %4"_s.arg(showTime(each.from, company.zone, now),
                                            showTime(each.to, company.zone, now),
                                            showSpan(each.to - each.from).leftJustified(10), stepWords(each));
    return lines.join(u'\n');
}

QString describeRows(const QList<core::CaseRow>& rows, const app::Company& company, core::Instant now) {
    QList<QStringList> cells;
    for (const core::CaseRow& row : rows)
        cells << QStringList{row.number,
                             left(row.due, now),
                             word(row.status),
                             word(row.priority),
                             row.ownerName,
                             showTime(row.receivedAt, company.zone, now),
                             shortened(row.customerName),
                             shortened(row.summary)};
    return table({Words::tr("Number"), Words::tr("Left"), Words::tr("Status"), Words::tr("Priority"),
                  Words::tr("Manager"), Words::tr("Received"), Words::tr("Customer"), Words::tr("Summary")},
                 cells);
}

} // namespace cli
