#include "app/slaboard.h"

#include "app/breachforecast.h"
#include "app/caselists.h"
#include "core/permissions.h"
#include "store/boardreads.h"
#include "store/casepage.h"
#include "store/unitofwork.h"
#include <algorithm>
#include <limits>

namespace app {

namespace {

using namespace std::chrono_literals;

constexpr int kWeek = 7;
constexpr int kOfTomorrow = 5;
constexpr int kResuming = 3;
constexpr qint64 kLastId = std::numeric_limits<qint64>::max();

store::LoadBy loadBy(BoardGrouping grouping) {
    switch (grouping) {
    case BoardGrouping::Person:
        return store::LoadBy::Owner;
    case BoardGrouping::Partner:
        return store::LoadBy::NetworkMember;
    case BoardGrouping::Topic:
        return store::LoadBy::Category;
    }
    Q_UNREACHABLE();
}

QString nameOf(const Company& company, BoardGrouping grouping, qint64 id) {
    switch (grouping) {
    case BoardGrouping::Person:
        return company.userName(core::UserId(id));
    case BoardGrouping::Partner:
        if (const auto* member = company.catalogue.networkMember(core::NetworkMemberId(id)))
            return member->name;
        break;
    case BoardGrouping::Topic:
        if (const auto* category = company.catalogue.category(core::CategoryId(id)))
            return category->name.in(company.language);
        break;
    }
    return {};
}

/// Reads one board inside the transaction that is open.
class BoardReader {
public:
    BoardReader(store::Session& session, const Company& company, core::Instant now, const BoardRequest& request)
        : m_session(session)
        , m_company(company)
        , m_now(now)
        , m_request(request)
        , m_query(request.filter) {
        m_query.isOpen = true;
        m_query.sort = core::SortOrder::Due;
        m_board.now = now;
        m_board.today = companyDay(company, now);
        m_board.grouping = request.grouping;
    }

    SlaBoard read() {
        readCounts();
        readColumns();
        readPaused();
        readLateness();
        readLoads();
        return m_board;
    }

private:
    void readCounts();
    void readColumns();
    void readPaused();
    void readLateness();
    void readLoads();
    void readForecast(const QList<store::LoadCount>& owners);
    [[nodiscard]] std::optional<core::Instant> absentUntil(qint64 loadId) const;
    [[nodiscard]] BoardCard cardOf(const core::CaseRow& row);
    [[nodiscard]] std::optional<BoardCard> cardOf(core::CaseId id, const core::CaseQuery& query);
    [[nodiscard]] QList<BoardCard> cardsFrom(core::Instant first, core::Instant end, int most);
    [[nodiscard]] core::Instant hourEnd() const { return m_now + 1h + 1ms; } // its last millisecond is within

    store::Session& m_session;
    const Company& m_company;
    core::Instant m_now;
    const BoardRequest& m_request;
    core::CaseQuery m_query;
    SlaBoard m_board;
};

void BoardReader::readCounts() {
    const auto groups = store::findDueGroups(m_session, m_query, m_now, m_board.today.to);
    m_board.counts = {groups.overdue, groups.withinHour, groups.today, groups.later, groups.paused, groups.other};
    QList<core::Instant> midnights;
    for (int day = 1; day <= kWeek + 1; ++day)
        midnights << companyDay(m_company, m_now, day).from;
    // In the last hour of a day some of tomorrow's are in the column of the hour already.
    midnights.first() = std::max(midnights.first(), hourEnd());
    const QList<qint64> counts = store::countDueBetween(m_session, m_query, m_now, midnights);
    m_board.afterWeek = m_board.counts.later;
    for (int day = 0; day < kWeek; ++day) {
        m_board.week << BoardDay{m_board.today.date.addDays(day + 1), counts.at(day)};
        m_board.afterWeek -= counts.at(day);
    }
}

BoardCard BoardReader::cardOf(const core::CaseRow& row) {
    const store::CardMark mark = store::findCardMark(m_session, row.id);
    return {row, mark.measure, mark.lateReason, mark.waitUntil};
}

std::optional<BoardCard> BoardReader::cardOf(core::CaseId id, const core::CaseQuery& query) {
    const auto row = store::findCaseRow(m_session, query, m_now, id);
    return row ? std::optional(cardOf(*row)) : std::nullopt;
}

/// Cases due in [first, end), nearest first.
QList<BoardCard> BoardReader::cardsFrom(core::Instant first, core::Instant end, int most) {
    QList<BoardCard> cards;
    const core::RowKey from{first.msecs(), 0};
    for (const core::CaseRow& row : store::findCaseRows(m_session, m_query, m_now, from, most))
        if (row.key < core::RowKey{end.msecs(), 0})
            cards << cardOf(row);
    return cards;
}

void BoardReader::readColumns() {
    const core::Instant endOfHour = hourEnd();
    const core::Instant afterToday = std::max(m_board.today.to, endOfHour);
    const core::Instant afterTomorrow = companyDay(m_company, m_now, 2).from;
    m_board.overdue = cardsFrom(core::Instant(0), m_now + 1ms, m_request.cards);
    m_board.withinHour = cardsFrom(m_now + 1ms, endOfHour, m_request.cards);
    m_board.restOfToday = cardsFrom(endOfHour, afterToday, m_request.cards);
    m_board.tomorrow = cardsFrom(afterToday, afterTomorrow, kOfTomorrow);
    const QList<BoardCard> next = cardsFrom(m_now + 1ms, core::Instant(kLastId), 1);
    if (!next.isEmpty() && next.first().row.due.state == core::ClockState::Running)
        m_board.nextDue = next.first();
}

void BoardReader::readPaused() {
    for (const store::WaitCount& each : store::findWaits(m_session, m_query, m_now)) {
        m_board.waits << BoardWait{each.reason, each.cases};
        m_board.oldestPausedReceived =
            std::min(each.oldestReceived, m_board.oldestPausedReceived.value_or(each.oldestReceived));
    }
    for (const core::CaseId id : store::findNextResuming(m_session, m_query, m_now, kResuming))
        if (const auto card = cardOf(id, m_query))
            m_board.resuming << *card;
}

void BoardReader::readLateness() {
    m_board.unexplained = m_board.counts.overdue - store::countExplained(m_session, m_query, m_now);
    const auto ended = store::findEndedSince(m_session, m_query, m_now, m_board.today.from);
    const QList<qint64> overdueToday =
        store::countDueBetween(m_session, m_query, m_now, {m_board.today.from, m_now + 1ms});
    m_board.onTime = {ended.met, ended.missed + overdueToday.first()};
}

void BoardReader::readLoads() {
    const QList<store::LoadCount> owners = store::findLoads(m_session, store::LoadBy::Owner, m_now, m_board.today.to);
    const bool isByOwner = m_request.grouping == BoardGrouping::Person;
    const QList<store::LoadCount> loads =
        isByOwner ? owners : store::findLoads(m_session, loadBy(m_request.grouping), m_now, m_board.today.to);
    for (const store::LoadCount& each : loads)
        m_board.loads << BoardLoad{each.id,      nameOf(m_company, m_request.grouping, each.id),
                                   each.open,    each.withinHour - each.overdue,
                                   each.overdue, absentUntil(each.id)};
    std::ranges::stable_partition(m_board.loads, [](const BoardLoad& each) { return each.id != 0; });
    readForecast(owners);
}

std::optional<core::Instant> BoardReader::absentUntil(qint64 loadId) const {
    if (m_request.grouping != BoardGrouping::Person)
        return std::nullopt;
    const core::Absence* absence = core::absenceOf(m_company.absences, core::UserId(loadId), m_now);
    return absence ? std::optional(absence->end()) : std::nullopt;
}

void BoardReader::readForecast(const QList<store::LoadCount>& owners) {
    m_board.paces = readPaces(m_session, m_company, m_now, m_request.paces);
    const ForecastBreaches breaches =
        forecastBreaches(m_session, m_company, m_board.today, m_now, owners, *m_board.paces);
    m_board.forecast.isKnown = m_board.paces->usual.has_value();
    m_board.forecast.cases = breaches.count;
    core::CaseQuery anyOpen;
    anyOpen.isOpen = true;
    for (const store::DueCase& each : breaches.first)
        if (const auto card = cardOf(each.id, anyOpen))
            m_board.forecast.first << *card;
}

} // namespace

std::optional<double> OnTimeShare::share() const {
    if (kept + broken == 0)
        return std::nullopt;
    return static_cast<double>(kept) / static_cast<double>(kept + broken);
}

core::Instant SlaBoard::validUntil() const {
    core::Instant until = today.to;
    if (!withinHour.isEmpty())
        until = std::min(until, *withinHour.first().row.due.at);
    if (!restOfToday.isEmpty())
        until = std::min(until, *restOfToday.first().row.due.at - 1h);
    if (!resuming.isEmpty() && resuming.first().waitUntil)
        until = std::min(until, *resuming.first().waitUntil);
    return std::max(until, now + 1s);
}

core::Result<SlaBoard> readSlaBoard(store::Session& session, const core::User& reader, const Company& company,
                                    core::Instant now, const BoardRequest& request) {
    if (const auto allowed = core::mayDo(reader, core::Verb::ReadAllCases); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::read(session,
                       [&]() -> core::Result<SlaBoard> { return BoardReader(session, company, now, request).read(); });
}

} // namespace app
