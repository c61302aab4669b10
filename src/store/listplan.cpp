#include "store/listplan.h"

#include "store/duerank.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

using core::CaseQuery;

/// Merging costs a little for every arm and row; a list of more than these is better filtered.
constexpr qsizetype kMostArms = 24;

/// A condition that an index answers. `alternatives` are disjoint and together the same as `whole`.
struct Narrowing {
    QString openIndex;
    QString closedIndex;
    bool isInDueOrder = false; ///< each alternative reads openIndex by due_rank, id
    QList<SqlPart> alternatives;
    SqlPart whole;
};

/// A query taken apart.
struct Conditions {
    bool mayBeOpen = true;
    bool mayBeClosed = true;
    core::PartyId party;
    QList<Narrowing> narrowings; ///< the most selective kind first
    SqlPart rest;

    [[nodiscard]] SqlPart allBut(const Narrowing* answered) const {
        SqlPart all;
        for (const Narrowing& each : narrowings)
            if (&each != answered)
                all.require(each.whole);
        return all.require(rest);
    }
};

SqlPart part(const QString& text, const QVariantList& values = {}) { return {text, values}; }

SqlPart oneOf(const QString& column, const QVariantList& values) {
    if (values.isEmpty())
        return {};
    return {u"%1 IN (%2)"_s.arg(column, QStringList(values.size(), u"?"_s).join(u", "_s)), values};
}

template <class E>
SqlPart oneOfCodes(const QString& column, const QList<E>& values) {
    QVariantList codes;
    for (const E value : values)
        codes << core::toCode(value);
    return oneOf(column, codes);
}

Narrowing oneOfIds(const QString& index, const QString& column, const QVariantList& ids) {
    Narrowing narrowing{index, {}, true, {}, oneOf(column, ids)};
    for (const QVariant& id : ids)
        narrowing.alternatives << part(column + u" = ?"_s, {id});
    return narrowing;
}

Narrowing whole(const QString& openIndex, const QString& closedIndex, bool isInDueOrder, const SqlPart& condition) {
    return {openIndex, closedIndex, isInDueOrder, {condition}, condition};
}

QVariantList withAllBelow(Session& session, const QList<core::CategoryId>& roots) {
    QVariantList ids;
    for (const core::CategoryId root : roots) {
        Statement query(session, "find_categories_below");
        query.bind(root);
        while (query.next())
            if (!ids.contains(query.integer(0)))
                ids << query.integer(0);
    }
    return ids;
}

void addPeople(Session& session, const CaseQuery& query, Conditions& conditions) {
    if (query.isUnassigned)
        conditions.narrowings << whole(u"case_owner_rank"_s, {}, true, part(u"c.owner_id IS NULL"_s));
    QVariantList owners;
    for (const core::UserId owner : query.owners)
        owners << owner.value();
    if (!owners.isEmpty())
        conditions.narrowings << oneOfIds(u"case_owner_rank"_s, u"c.owner_id"_s, owners);
    if (query.networkMember.isValid())
        conditions.narrowings << whole(
            u"case_network_rank"_s, {}, true,
            part(u"c.network_member_id IS NOT NULL AND c.network_member_id = ?"_s, {query.networkMember.value()}));
    if (!query.categories.isEmpty())
        conditions.narrowings << oneOfIds(u"case_category_rank"_s, u"c.category_id"_s,
                                          withAllBelow(session, query.categories));
    if (query.isWithNetwork)
        conditions.narrowings << whole(u"case_with_network_rank"_s, {}, true,
                                       part(u"c.network_member_id IS NOT NULL"_s));
}

void addTimes(const CaseQuery& query, core::Instant now, Conditions& conditions) {
    SqlPart due;
    if (query.isOverdue)
        due.require(part(u"c.due_rank <= ?"_s, {now.msecs()}));
    if (query.isUpcoming)
        due.require(part(u"c.due_rank > ? AND c.due_rank < ?"_s, {now.msecs(), kFirstPausedRank}));
    if (query.dueWithin)
        due.require(part(u"c.due_rank <= ?"_s, {(now + *query.dueWithin).msecs()}));
    if (query.needsLateReason)
        due.require(part(u"c.due_rank <= ?"_s, {now.msecs()}));
    if (query.dueFrom)
        due.require(part(u"c.due_rank >= ?"_s, {query.dueFrom->msecs()}));
    if (query.dueFrom || query.dueTo)
        due.require(
            part(u"c.due_rank < ?"_s, {query.dueTo ? query.dueTo->msecs() : static_cast<qint64>(kFirstPausedRank)}));
    if (query.isPaused)
        due.require(part(u"c.due_rank >= ? AND c.due_rank < ?"_s, {kFirstPausedRank, kFirstUnpromisedRank}));
    if (!due.isEmpty())
        conditions.narrowings << whole(u"case_open_rank"_s, {}, true, due);
    SqlPart closed;
    if (query.closedFrom)
        closed.require(part(u"c.closed_at >= ?"_s, {query.closedFrom->msecs()}));
    if (query.closedTo)
        closed.require(part(u"c.closed_at < ?"_s, {query.closedTo->msecs()}));
    if (!closed.isEmpty())
        conditions.narrowings << whole({}, u"case_closed_at"_s, false, closed);
    SqlPart received;
    if (query.receivedFrom)
        received.require(part(u"c.received_at >= ?"_s, {query.receivedFrom->msecs()}));
    if (query.receivedTo)
        received.require(part(u"c.received_at < ?"_s, {query.receivedTo->msecs()}));
    if (!received.isEmpty())
        conditions.narrowings << whole(u"case_open_received"_s, u"case_closed_received"_s, false, received);
}

/// Sides that the query rules out. A promise under way and a call to complete are open work; closed is closed.
void addSides(const CaseQuery& query, Conditions& conditions) {
    const auto isWanted = [&](bool isOpen) {
        return query.statuses.isEmpty() ||
               std::ranges::any_of(query.statuses, [&](core::Status status) { return core::isOpen(status) == isOpen; });
    };
    const bool isAboutOpen = query.isOverdue || query.isUpcoming || query.dueWithin || query.dueFrom || query.dueTo || query.isPaused ||
                             query.needsCompletion || query.needsLateReason;
    conditions.mayBeOpen = query.isOpen.value_or(true) && isWanted(true) && !query.closedFrom && !query.closedTo;
    conditions.mayBeClosed = !query.isOpen.value_or(false) && isWanted(false) && !isAboutOpen;
}

Conditions takeApart(Session& session, const CaseQuery& query, core::Instant now) {
    Conditions conditions;
    conditions.party = query.party;
    addSides(query, conditions);
    addPeople(session, query, conditions);
    addTimes(query, now, conditions);
    SqlPart& rest = conditions.rest;
    rest.require(oneOfCodes(u"c.status"_s, query.statuses)).require(oneOfCodes(u"c.kind"_s, query.kinds));
    rest.require(oneOfCodes(u"c.channel"_s, query.channels)).require(oneOfCodes(u"c.priority"_s, query.priorities));
    if (query.needsLateReason)
        rest.require(part(u"c.late_reason IS NULL"_s));
    if (query.needsCompletion)
        rest.require(part(u"(c.category_id IS NULL OR c.details = '')"_s));
    return conditions;
}

SqlPart sideOf(const Conditions& conditions) {
    if (conditions.mayBeOpen && conditions.mayBeClosed)
        return {};
    if (!conditions.mayBeOpen && !conditions.mayBeClosed)
        return part(u"1 = 0"_s);
    return part(conditions.mayBeOpen ? u"c.is_open = 1"_s : u"c.is_open = 0"_s);
}

/// A person's cases as customer, and as consumer of somebody else's; the second repeats its index's own condition.
QList<SqlPart> rolesOf(core::PartyId party) {
    return {part(u"c.customer_id = ?"_s, {party.value()}),
            part(u"c.consumer_id = ? AND c.consumer_id IS NOT NULL AND "
                 "(c.customer_id IS NULL OR c.consumer_id <> c.customer_id)"_s,
                 {party.value()})};
}

ListPlan planParty(const Conditions& conditions) {
    SqlPart filter = conditions.allBut(nullptr);
    filter.require(sideOf(conditions));
    const QList<SqlPart> roles = rolesOf(conditions.party);
    return {{{u"case_customer"_s, roles[0], filter}, {u"case_consumer"_s, roles[1], filter}}, false};
}

bool isShort(Session& session, const QString& index, const SqlPart& range, qint64 sortableRows) {
    SqlPart count = part(u"SELECT count(*) FROM (SELECT 1 FROM complaint_case AS c INDEXED BY %1 WHERE "_s.arg(index));
    count.append(range).append(part(u" LIMIT ?)"_s, {sortableRows + 1}));
    return prepared(session, count).runForId() <= sortableRows;
}

/// The cases of one side, open or closed. Appends to the plan; every range begins with the side, word by word as in
/// the partial indexes.
void planSide(Session& session, const Conditions& conditions, core::SortOrder sort, qint64 sortableRows, bool isOpen,
              ListPlan& plan) {
    const SqlPart side = part(isOpen ? u"c.is_open = 1"_s : u"c.is_open = 0"_s);
    for (const Narrowing& each : conditions.narrowings) {
        const QString index = isOpen ? each.openIndex : each.closedIndex;
        if (index.isEmpty())
            continue;
        if (isOpen && sort == core::SortOrder::Due && each.isInDueOrder && each.alternatives.size() <= kMostArms) {
            for (const SqlPart& alternative : each.alternatives)
                plan.arms << Arm{index, SqlPart(side).require(alternative), conditions.allBut(&each)};
            return;
        }
        // PostgreSQL knows by its statistics what is short; SQLite is asked, an instant's work in the index.
        if (session.engine() == Engine::Sqlite &&
            isShort(session, index, SqlPart(side).require(each.whole), sortableRows)) {
            plan.arms << Arm{index, SqlPart(side).require(each.whole), conditions.allBut(&each)};
            plan.isOrdered = false;
            return;
        }
    }
    const QString index = (isOpen ? u"case_open_%1"_s : u"case_closed_%1"_s).arg(listOrder(sort).indexName);
    plan.arms << Arm{index, side, conditions.allBut(nullptr)};
}

SqlPart selectArm(Engine engine, const Arm& arm, const ListOrder& order, const SqlPart& extra, bool joinsText) {
    SqlPart select = part(u"SELECT %1 AS sort, c.id AS id FROM complaint_case AS c"_s.arg(order.key));
    if (engine == Engine::Sqlite)
        select.append(u" INDEXED BY "_s + arm.index);
    if (joinsText) // SQLite keeps the order of a CROSS JOIN: the index is walked, and each text looked up
        select.append(engine == Engine::Sqlite ? u" CROSS"_s : QString())
            .append(u" JOIN case_text AS t ON t.case_id = c.id"_s);
    SqlPart where = arm.range;
    return select.append(u" WHERE "_s).append(where.require(arm.filter).require(extra));
}

} // namespace

SqlPart ListOrder::from(qint64 sort, qint64 id) const {
    // Not as (key, id) >= (?, ?): SQLite reads that from no index on an expression.
    const QString text = isDescending ? u"%1 <= ? AND (%1 < ? OR c.id <= ?)"_s : u"%1 >= ? AND (%1 > ? OR c.id >= ?)"_s;
    return part(text.arg(key), {sort, sort, id});
}

SqlPart ListOrder::after(qint64 sort, qint64 id) const { return from(sort, isDescending ? id - 1 : id + 1); }

SqlPart ListOrder::upTo(qint64 sort) const { return part(key + (isDescending ? u" >= ?"_s : u" <= ?"_s), {sort}); }

QString ListOrder::clause() const { return isDescending ? u"sort DESC, id DESC"_s : u"sort, id"_s; }

ListOrder listOrder(core::SortOrder sort) {
    switch (sort) {
    case core::SortOrder::Due:
        return {u"c.due_rank"_s, u"rank"_s, false};
    case core::SortOrder::Newest:
        return {u"c.received_at"_s, u"received"_s, true};
    case core::SortOrder::Oldest:
        return {u"c.received_at"_s, u"received"_s, false};
    case core::SortOrder::Priority:
        return {u"((CASE c.priority WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'normal' THEN 2 ELSE 3 END) * "
                "10000000000000000 + c.due_rank)"_s,
                u"priority"_s, false};
    case core::SortOrder::Updated:
        return {u"c.updated_at"_s, u"updated"_s, true};
    }
    Q_UNREACHABLE();
}

ListPlan planList(Session& session, const CaseQuery& query, core::Instant now, qint64 sortableRows) {
    const Conditions conditions = takeApart(session, query, now);
    if (conditions.party.isValid())
        return planParty(conditions);
    ListPlan plan;
    if (conditions.mayBeOpen)
        planSide(session, conditions, query.sort, sortableRows, true, plan);
    if (conditions.mayBeClosed)
        planSide(session, conditions, query.sort, sortableRows, false, plan);
    return plan;
}

SqlPart conditionsOf(Session& session, const CaseQuery& query, core::Instant now) {
    const Conditions conditions = takeApart(session, query, now);
    SqlPart all = sideOf(conditions);
    if (conditions.party.isValid())
        all.require(part(u"(c.customer_id = ? OR c.consumer_id = ?)"_s, {query.party.value(), query.party.value()}));
    return all.require(conditions.allBut(nullptr));
}

SqlPart selectKeys(Engine engine, const ListPlan& plan, const ListOrder& order, const SqlPart& extra, bool joinsText) {
    SqlPart sql;
    for (const Arm& arm : plan.arms)
        sql.append(sql.isEmpty() ? QString() : u" UNION ALL "_s)
            .append(selectArm(engine, arm, order, extra, joinsText));
    return sql;
}

SqlPart selectFirstKeys(Engine engine, const ListPlan& plan, const ListOrder& order, const SqlPart& extra,
                        bool joinsText, qint64 limit, qint64 skipped) {
    const auto cut = [&](qint64 count) { return part(u" ORDER BY %1 LIMIT ?"_s.arg(order.clause()), {count}); };
    SqlPart sql;
    if (engine == Engine::Sqlite || plan.arms.size() == 1) {
        sql = selectKeys(engine, plan, order, extra, joinsText);
    } else { // PostgreSQL merges arms only when each is sorted and cut by itself
        for (const Arm& arm : plan.arms) {
            sql.append(sql.isEmpty() ? u"SELECT sort, id FROM (("_s : u" UNION ALL ("_s);
            sql.append(selectArm(engine, arm, order, extra, joinsText)).append(cut(limit + skipped)).append(u")"_s);
        }
        sql.append(u") AS merged"_s);
    }
    sql.append(cut(limit));
    return skipped > 0 ? sql.append(part(u" OFFSET ?"_s, {skipped})) : sql;
}

ListPlan withoutFilters(ListPlan plan) {
    for (Arm& arm : plan.arms)
        arm.filter = {};
    return plan;
}

} // namespace store
