#include "app/caselists.h"

#include "app/companyday.h"
#include "app/memberview.h"
#include "core/permissions.h"
#include "store/casepage.h"
#include "store/casetable.h"
#include "store/unitofwork.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The index knows words that a network member may not read; theirs are looked for in what they see.
bool isTextOfOutside(const core::User& reader, const core::CaseQuery& query) {
    return isOutside(reader) && !query.text.trimmed().isEmpty();
}

QList<core::CaseRow> pageOf(const QList<core::CaseRow>& rows, std::optional<core::RowKey> from, int limit) {
    if (!from)
        return rows.first(std::min<qsizetype>(limit, rows.size()));
    const auto begin = std::ranges::find(rows, *from, &core::CaseRow::key);
    return rows.mid(begin - rows.begin(), limit);
}

CaseAnchors anchorsOf(const QList<core::CaseRow>& rows, int step) {
    CaseAnchors anchors{{}, rows.size()};
    for (qsizetype at = 0; at < rows.size(); at += step)
        anchors.keys << rows[at].key;
    return anchors;
}

std::optional<core::CaseRow> rowOf(const QList<core::CaseRow>& rows, core::CaseId id) {
    const auto found = std::ranges::find(rows, id, &core::CaseRow::id);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

CaseGroups groupsOf(const QList<core::CaseRow>& rows, core::Instant now, core::Instant endOfToday) {
    CaseGroups groups;
    for (const core::CaseRow& row : rows) {
        const bool isRunning = row.due.state == core::ClockState::Running && row.due.at;
        if (row.due.state == core::ClockState::Paused)
            ++groups.paused;
        else if (!isRunning)
            ++groups.other;
        else if (*row.due.at <= now)
            ++groups.overdue;
        else if (*row.due.at - now <= std::chrono::hours(1))
            ++groups.withinHour;
        else
            ++(*row.due.at < endOfToday ? groups.today : groups.later);
    }
    return groups;
}

} // namespace

core::Result<void> mayReadEveryCase(const core::User& reader) {
    return core::mayDo(reader, core::Verb::ReadCase, core::Case());
}

core::Result<core::CaseQuery> visibleTo(const core::User& reader, const core::CaseQuery& query) {
    const auto everyCase = mayReadEveryCase(reader);
    if (everyCase)
        return query;
    const bool asksForOthers = query.networkMember.isValid() && query.networkMember != reader.networkMember;
    if (!reader.networkMember.isValid() || asksForOthers)
        return tl::unexpected<core::Error>(everyCase.error());
    core::CaseQuery own = query;
    own.networkMember = reader.networkMember;
    return own;
}

core::Result<QList<core::CaseRow>> readCasePage(store::Session& session, const core::User& reader,
                                                const core::CaseQuery& query, core::Instant now,
                                                std::optional<core::RowKey> from, int limit) {
    return visibleTo(reader, query).and_then([&](const core::CaseQuery& visible) {
        return store::read(session, [&]() -> core::Result<QList<core::CaseRow>> {
            if (isTextOfOutside(reader, visible))
                return pageOf(findOutsideRows(session, reader, visible, now), from, limit);
            QList<core::CaseRow> rows = store::findCaseRows(session, visible, now, from, limit);
            for (core::CaseRow& row : rows)
                keepInside(session, reader, row);
            return rows;
        });
    });
}

core::Result<CaseAnchors> readCaseAnchors(store::Session& session, const core::User& reader,
                                          const core::CaseQuery& query, core::Instant now, int step) {
    return visibleTo(reader, query).and_then([&](const core::CaseQuery& visible) {
        return store::read(session, [&]() -> core::Result<CaseAnchors> {
            if (isTextOfOutside(reader, visible))
                return anchorsOf(findOutsideRows(session, reader, visible, now), step);
            const store::Anchors anchors = store::findAnchors(session, visible, now, step);
            return CaseAnchors{anchors.keys, anchors.count};
        });
    });
}

core::Result<CaseGroups> readCaseGroups(store::Session& session, const core::User& reader, const Company& company,
                                        const core::CaseQuery& query, core::Instant now) {
    return visibleTo(reader, query).and_then([&](const core::CaseQuery& visible) {
        return store::read(session, [&]() -> core::Result<CaseGroups> {
            if (isTextOfOutside(reader, visible))
                return groupsOf(findOutsideRows(session, reader, visible, now), now, companyDay(company, now).to);
            const auto groups = store::findDueGroups(session, visible, now, companyDay(company, now).to);
            return CaseGroups{groups.overdue, groups.withinHour, groups.today,
                              groups.later,   groups.paused,     groups.other};
        });
    });
}

core::Result<std::optional<core::CaseRow>> readCaseRow(store::Session& session, const core::User& reader,
                                                       const core::CaseQuery& query, core::Instant now,
                                                       core::CaseId id) {
    return visibleTo(reader, query).and_then([&](const core::CaseQuery& visible) {
        return store::read(session, [&]() -> core::Result<std::optional<core::CaseRow>> {
            if (isTextOfOutside(reader, visible))
                return rowOf(findOutsideRows(session, reader, visible, now), id);
            auto row = store::findCaseRow(session, visible, now, id);
            if (row)
                keepInside(session, reader, *row);
            return row;
        });
    });
}

core::Result<QList<qint64>> readCaseCounts(store::Session& session, const core::User& reader,
                                           const QList<core::CaseQuery>& queries, core::Instant now) {
    return store::read(session, [&]() -> core::Result<QList<qint64>> {
        QList<qint64> counts;
        for (const core::CaseQuery& query : queries) {
            const auto visible = visibleTo(reader, query);
            if (visible && isTextOfOutside(reader, *visible))
                counts << findOutsideRows(session, reader, *visible, now).size();
            else
                counts << (visible ? store::countCases(session, *visible, now) : 0);
        }
        return counts;
    });
}

core::Result<core::CaseId> findVisibleCase(store::Session& session, const core::User& reader, const QString& number) {
    return store::read(session, [&]() -> core::Result<core::CaseId> {
        const core::CaseId id = store::findCaseByNumber(session, number);
        const auto subject = id.isValid() ? store::findCase(session, id) : std::nullopt;
        if (!subject || !core::mayDo(reader, core::Verb::ReadCase, *subject))
            return core::fail(core::ErrorCode::NotFound, u"case.unknown"_s, number);
        return id;
    });
}

} // namespace app
