#include "store/casepage.h"

#include "store/duecolumns.h"
#include "store/duerank.h"
#include "store/listplan.h"
#include "store/textplan.h"
#include "store/words.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using core::CaseQuery;
using core::CaseRow;
using core::RowKey;

constexpr auto kColumns = "c.id, c.number, c.summary, c.kind, c.channel, c.status, c.priority, c.customer_id, p.name, "
                          "c.category_id, c.owner_id, u.name, m.name, c.due_state, c.due_measure, c.due_at, "
                          "c.due_soon_at, c.due_urgent_at, c.due_remaining, c.received_at, c.updated_at, c.version";
constexpr auto kNames =
    " LEFT JOIN party AS p ON p.id = c.customer_id LEFT JOIN user_account AS u ON u.id = c.owner_id "
    "LEFT JOIN network_member AS m ON m.id = c.network_member_id";

/// A list under way: what is asked for, and how it will be read.
class ListReader {
public:
    ListReader(Session& session, const CaseQuery& query, core::Instant now, const ListTuning& tuning)
        : m_session(session)
        , m_query(query)
        , m_now(now)
        , m_tuning(tuning)
        , m_order(listOrder(query.sort)) {}

    [[nodiscard]] const ListOrder& order() const { return m_order; }
    [[nodiscard]] const ListPlan& plan() {
        if (!m_plan)
            m_plan = planList(m_session, m_query, m_now, m_tuning.sortableRows);
        return *m_plan;
    }
    /// SELECT sort, id of every row that also meets `place`; empty when there can be none.
    [[nodiscard]] SqlPart keys(const TextPlan& text, const SqlPart& place) {
        if (text.way == TextPlan::Way::Index)
            return hitKeys(text, place);
        return selectKeys(m_session.engine(), plan(), m_order, withTests(text, place), text.isTested());
    }
    /// The first of them, in order.
    [[nodiscard]] SqlPart firstKeys(const TextPlan& text, const SqlPart& place, int limit) {
        if (text.way == TextPlan::Way::Index)
            return hitKeys(text, place).append({u" ORDER BY %1 LIMIT ?"_s.arg(m_order.clause()), {limit}});
        if (plan().arms.isEmpty())
            return {};
        return selectFirstKeys(m_session.engine(), plan(), m_order, withTests(text, place), text.isTested(), limit);
    }
    /// Whether keys() come sorted without being sorted, so that a reader may stop and go on for little.
    [[nodiscard]] bool isWalkable(const TextPlan& text) {
        return m_session.engine() == Engine::Sqlite && text.way != TextPlan::Way::Index && plan().isOrdered;
    }
    /// Where a walk of so many rows from this place ends; nothing when the list ends before.
    [[nodiscard]] std::optional<qint64> reach(const SqlPart& place, qint64 rows) {
        if (!plan().isOrdered)
            return std::nullopt;
        Statement end = prepared(
            m_session, selectFirstKeys(m_session.engine(), withoutFilters(plan()), m_order, place, false, 1, rows));
        return end.next() ? std::optional(end.integer(0)) : std::nullopt;
    }

private:
    [[nodiscard]] SqlPart withTests(const TextPlan& text, SqlPart place) const {
        return text.isTested() ? place.require(testWords(m_session.engine(), text.words, u"t"_s)) : place;
    }
    /// Each hit's case, and its text when it must be tested. A few are looked up one by one; PostgreSQL, which can't
    /// know how few they are, would rather read all open cases and join them.
    [[nodiscard]] QString joinHits(const TextPlan& text) const {
        const bool isSqlite = m_session.engine() == Engine::Sqlite;
        const QString join = isSqlite ? u" CROSS JOIN %1 AS %2 ON %2.%3 = h.id"_s
                             : text.isFew
                                 ? u" CROSS JOIN LATERAL (SELECT * FROM %1 WHERE %1.%3 = h.id OFFSET 0) AS %2"_s
                                 : u" JOIN %1 AS %2 ON %2.%3 = h.id"_s;
        const QString cases = join.arg(u"complaint_case"_s, u"c"_s, u"id"_s);
        return text.isTested() ? cases + join.arg(u"case_text"_s, u"t"_s, u"case_id"_s) : cases;
    }
    [[nodiscard]] SqlPart hitKeys(const TextPlan& text, const SqlPart& place) const {
        SqlPart sql{u"SELECT %1 AS sort, c.id AS id FROM ("_s.arg(m_order.key), {}};
        sql.append(selectHits(m_session.engine(), text)).append(u") AS h"_s).append(joinHits(text));
        SqlPart where = conditionsOf(m_session, m_query, m_now);
        where.require(withTests(text, place));
        return where.isEmpty() ? sql : sql.append(u" WHERE "_s).append(where);
    }

    Session& m_session;
    const CaseQuery& m_query;
    core::Instant m_now;
    ListTuning m_tuning;
    ListOrder m_order;
    std::optional<ListPlan> m_plan;
};

/// Column 0 is what the list is sorted by, the others are kColumns.
CaseRow readRow(const Statement& row) {
    CaseRow found;
    found.key = {row.integer(0), row.integer(1)};
    found.id = row.id<core::CaseId>(1);
    found.number = row.text(2);
    found.summary = row.text(3);
    found.kind = row.code<core::Kind>(4);
    found.channel = row.code<core::Channel>(5);
    found.status = row.code<core::Status>(6);
    found.priority = row.code<core::Priority>(7);
    found.customer = row.id<core::PartyId>(8);
    found.customerName = row.text(9);
    found.category = row.id<core::CategoryId>(10);
    found.owner = row.id<core::UserId>(11);
    found.ownerName = row.text(12);
    found.networkMemberName = row.text(13);
    found.due = readDue(row, 14);
    found.receivedAt = row.instant(20);
    found.updatedAt = row.instant(21);
    found.version = row.integer(22);
    return found;
}

/// The rows of these keys, which were cut already: names are looked up for what is shown only.
QList<CaseRow> readRows(Session& session, const ListOrder& order, const SqlPart& keys) {
    if (keys.isEmpty())
        return {};
    SqlPart sql{u"SELECT k.sort, %1 FROM ("_s.arg(QLatin1String(kColumns)), {}};
    sql.append(keys).append(u") AS k"_s);
    sql.append(session.engine() == Engine::Sqlite ? u" CROSS JOIN "_s : u" JOIN "_s);
    sql.append(u"complaint_case AS c ON c.id = k.id"_s + QLatin1String(kNames));
    Statement query = prepared(session, sql);
    QList<CaseRow> rows;
    while (query.next())
        rows << readRow(query);
    // Which way the joins were made is the engine's business; a sort of one page costs nothing.
    std::ranges::sort(rows, [&](const CaseRow& left, const CaseRow& right) {
        return order.isDescending ? right.key < left.key : left.key < right.key;
    });
    return rows;
}

qint64 countKeys(Session& session, const SqlPart& keys) {
    if (keys.isEmpty())
        return 0;
    SqlPart sql{u"SELECT count(*) FROM ("_s, {}};
    return prepared(session, sql.append(keys).append(u") AS k"_s)).runForId();
}

/// Every `step`-th key by leaps along the order: a million rows are passed in the index without being read.
Anchors leap(Session& session, ListReader& list, const TextPlan& text, int step) {
    const auto keysFrom = [&](const SqlPart& place, const SqlPart& limit) {
        SqlPart sql = list.keys(text, place);
        return sql.append(u" ORDER BY "_s + list.order().clause()).append(limit);
    };
    Anchors anchors;
    SqlPart place;
    for (qint64 skipped = 0;; skipped = step - 1) {
        if (list.plan().arms.isEmpty())
            return anchors;
        Statement next = prepared(session, keysFrom(place, {u" LIMIT 1 OFFSET ?"_s, {skipped}}));
        if (!next.next())
            break;
        anchors.keys << RowKey{next.integer(0), next.integer(1)};
        place = list.order().after(next.integer(0), next.integer(1));
    }
    if (!anchors.keys.isEmpty())
        anchors.count = (anchors.keys.size() - 1) * step + 1 +
                        countKeys(session, list.keys(text, place).append({u" LIMIT ?"_s, {step}}));
    return anchors;
}

/// The same for keys that have to be sorted first: once, all of them.
Anchors number(Session& session, const ListReader& list, const SqlPart& keys, int step) {
    SqlPart sql{u"SELECT sort, id, place FROM (SELECT sort, id, row_number() OVER (ORDER BY %1) AS place, lead(id) "
                "OVER (ORDER BY %1) AS next FROM ("_s.arg(list.order().clause()),
                {}};
    sql.append(keys);
    sql.append({u") AS k) AS numbered WHERE place % ? = 1 % ? OR next IS NULL ORDER BY place"_s, {step, step}});
    Statement query = prepared(session, sql);
    Anchors anchors;
    while (query.next()) {
        anchors.count = query.integer(2);
        if ((anchors.count - 1) % step == 0)
            anchors.keys << RowKey{query.integer(0), query.integer(1)};
    }
    return anchors;
}

} // namespace

QList<CaseRow> findCaseRows(Session& session, const CaseQuery& query, core::Instant now, std::optional<RowKey> from,
                            int limit, const ListTuning& tuning) {
    ListReader list(session, query, now, tuning);
    const SqlPart place = from ? list.order().from(from->sort, from->id) : SqlPart();
    const auto readBy = [&](const TextPlan& text, const SqlPart& stretch) {
        return readRows(session, list.order(), list.firstKeys(text, stretch, limit));
    };
    const TextPlan text = planText(session, query.text, Reading::Page, tuning);
    if (text.way != TextPlan::Way::Walk)
        return readBy(text, place);
    if (list.plan().arms.isEmpty())
        return {};
    const std::optional<qint64> end = list.reach(place, tuning.walkedRows);
    SqlPart stretch = place;
    if (end)
        stretch.require(list.order().upTo(*end));
    const QList<CaseRow> rows = readBy(text, stretch);
    return rows.size() == limit || !end ? rows : readBy(planAfterWalk(text), place);
}

Anchors findAnchors(Session& session, const CaseQuery& query, core::Instant now, int step, const ListTuning& tuning) {
    ListReader list(session, query, now, tuning);
    const TextPlan text = planText(session, query.text, Reading::Whole, tuning);
    if (list.isWalkable(text))
        return leap(session, list, text, step);
    const SqlPart keys = list.keys(text, {});
    return keys.isEmpty() ? Anchors() : number(session, list, keys, step);
}

qint64 countCases(Session& session, const CaseQuery& query, core::Instant now) {
    ListReader list(session, query, now, {});
    return countKeys(session, list.keys(planText(session, query.text, Reading::Whole, {}), {}));
}

DueGroups findDueGroups(Session& session, const CaseQuery& query, core::Instant now, core::Instant endOfToday) {
    CaseQuery byDue = query;
    byDue.sort = core::SortOrder::Due;
    ListReader list(session, byDue, now, {});
    const TextPlan text = planText(session, query.text, Reading::Whole, {});
    const auto countBetween = [&](qint64 from, qint64 to) {
        return from >= to ? 0
                          : countKeys(session, list.keys(text, {u"c.due_rank >= ? AND c.due_rank < ?"_s, {from, to}}));
    };
    // A due instant is missed when it is reached; within the hour includes its last millisecond.
    const qint64 overdue = now.msecs() + 1;
    const qint64 withinHour = (now + std::chrono::hours(1)).msecs() + 1;
    const qint64 today = std::max(withinHour, endOfToday.msecs());
    constexpr qint64 kFirst = std::numeric_limits<qint64>::min();
    constexpr qint64 kLast = std::numeric_limits<qint64>::max();
    return {countBetween(kFirst, overdue),
            countBetween(overdue, withinHour),
            countBetween(withinHour, today),
            countBetween(today, kFirstPausedRank),
            countBetween(kFirstPausedRank, kFirstUnpromisedRank),
            countBetween(kFirstUnpromisedRank, kLast)};
}

std::optional<CaseRow> findCaseRow(Session& session, const CaseQuery& query, core::Instant now, core::CaseId id) {
    const ListOrder order = listOrder(query.sort);
    const QStringList words = searchedWords(query.text);
    SqlPart sql{u"SELECT %1, %2 FROM complaint_case AS c"_s.arg(order.key, QLatin1String(kColumns)), {}};
    sql.append(QLatin1String(kNames));
    SqlPart where{u"c.id = ?"_s, {id.value()}};
    where.require(conditionsOf(session, query, now));
    if (!words.isEmpty()) {
        sql.append(u" JOIN case_text AS t ON t.case_id = c.id"_s);
        where.require(testWords(session.engine(), words, u"t"_s));
    }
    Statement row = prepared(session, sql.append(u" WHERE "_s).append(where));
    return row.next() ? std::optional(readRow(row)) : std::nullopt;
}

} // namespace store
