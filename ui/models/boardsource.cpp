#include "models/boardsource.h"

#include "app/office.h"
#include "models/boardloadmodel.h"
#include "models/boardtablemodel.h"
#include <algorithm>
#include <chrono>

namespace models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kBurst = 300ms;
constexpr auto kNear = 5min; ///< chips go by the second from here on
constexpr int kMostCards = 12;
constexpr int kMostRows = 100;

} // namespace

BoardSource::BoardSource(app::Office& office, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_loads(new BoardLoadModel(this))
    , m_table(new BoardTableModel(this)) {
    for (BoardColumnModel*& each : m_columns)
        each = new BoardColumnModel(this);
    m_request.cards = kMostCards;
    m_tick.setSingleShot(true);
    m_burst.setSingleShot(true);
    m_burst.setInterval(kBurst);
    connect(&m_tick, &QTimer::timeout, this, &BoardSource::tick);
    connect(&m_burst, &QTimer::timeout, this, &BoardSource::refresh);
    connect(&office.feed(), &app::ChangeFeed::changed, this, &BoardSource::follow);
    connect(&office, &app::Office::companyChanged, this, [this] {
        m_isStale = true;
        if (m_isLive)
            m_burst.start();
    });
}

void BoardSource::setLive(bool isLive) {
    if (m_isLive == isLive)
        return;
    m_isLive = isLive;
    m_tick.stop();
    if (!isLive)
        return;
    if (m_isStale || !m_board)
        refresh();
    else
        tick();
}

void BoardSource::setGrouping(app::BoardGrouping grouping) {
    m_request.grouping = grouping;
    refresh();
}

void BoardSource::setFilter(const core::CaseQuery& filter, const QString& name) {
    m_request.filter = filter;
    m_filterName = name;
    refresh();
}

void BoardSource::setTableShown(bool isShown) {
    m_request.cards = isShown ? kMostRows : kMostCards;
    refresh();
}

void BoardSource::setForecastShown(bool isShown) {
    m_isForecastShown = isShown;
    if (m_board)
        fill();
}

void BoardSource::setCardsShown(int cards) {
    const int shown = std::clamp(cards, 1, kMostCards);
    if (shown == m_cardsShown)
        return;
    m_cardsShown = shown;
    if (m_board)
        fill();
}

QString BoardSource::narrowed(const QString& query) const {
    QString text = query;
    for (const core::UserId each : m_request.filter.owners)
        text += u" owner:#%1"_s.arg(each.value());
    if (m_request.filter.isUnassigned)
        text += u" owner:none"_s;
    if (m_request.filter.networkMember.isValid())
        text += u" network:#%1"_s.arg(m_request.filter.networkMember.value());
    for (const core::CategoryId each : m_request.filter.categories)
        text += u" category:#%1"_s.arg(each.value());
    return text;
}

void BoardSource::refresh() {
    m_burst.stop();
    m_isStale = false;
    m_office.slaBoard(m_request, this).then(this, [this](const core::Result<app::SlaBoard>& board) {
        if (board)
            return take(*board);
        m_isStale = true;
        emit failed(board.error());
    });
}

void BoardSource::follow(const app::ChangeSet& changes) {
    const bool concernsCases = std::ranges::any_of(
        changes.changes, [](const app::Change& each) { return each.entity == QLatin1String("case"); });
    if (!concernsCases)
        return;
    m_isStale = true;
    if (m_isLive && !m_burst.isActive())
        m_burst.start();
}

void BoardSource::take(const app::SlaBoard& board) {
    m_board = board;
    m_request.paces = board.paces;
    fill();
    planTick();
}

BoardContext BoardSource::words() const {
    return {{m_office.clock().now(), m_office.user().id, m_office.company(), QLocale().name(), {}}, m_board->grouping};
}

QList<app::BoardCard> BoardSource::tableCards() const {
    if (m_isForecastShown)
        return m_board->forecast.first;
    return m_board->overdue + m_board->withinHour + m_board->restOfToday + m_board->tomorrow + m_board->resuming;
}

void BoardSource::fill() {
    const BoardContext context = words();
    for (int i = 0; i < kBoardColumns; ++i)
        m_columns.at(size_t(i))->setLines(columnLines(*m_board, BoardColumn(i), m_cardsShown, context), context);
    m_loads->setLoads(m_board->loads, m_board->grouping);
    m_table->setCards(tableCards(), context);
    emit changed();
}

/// What moved is read again; else only the words go on.
void BoardSource::tick() {
    if (!m_isLive || !m_board)
        return;
    const core::Instant now = m_office.clock().now();
    if (m_isStale || now >= m_board->validUntil())
        return refresh();
    for (BoardColumnModel* each : m_columns)
        each->setNow(now);
    m_table->setNow(now);
    planTick();
}

void BoardSource::planTick() {
    if (!m_isLive)
        return;
    const core::Instant now = m_office.clock().now();
    const auto isNear = [&](const app::BoardCard& each) {
        return each.row.due.at && *each.row.due.at >= now && *each.row.due.at - now <= kNear;
    };
    const bool goesBySecond = std::ranges::any_of(m_board->withinHour, isNear);
    const core::Duration untilNext = std::max<core::Duration>(1s, m_board->validUntil() - now);
    m_tick.start(std::min<core::Duration>(goesBySecond ? 1s : 1min, untilNext));
}

} // namespace models
