#include "app/caselists.h"

#include "app/companyday.h"
#include "core/permissions.h"
#include "store/casepage.h"
#include "store/casetable.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;

namespace app {

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
            return store::findCaseRows(session, visible, now, from, limit);
        });
    });
}

core::Result<CaseAnchors> readCaseAnchors(store::Session& session, const core::User& reader,
                                          const core::CaseQuery& query, core::Instant now, int step) {
    return visibleTo(reader, query).and_then([&](const core::CaseQuery& visible) {
        return store::read(session, [&]() -> core::Result<CaseAnchors> {
            const store::Anchors anchors = store::findAnchors(session, visible, now, step);
            return CaseAnchors{anchors.keys, anchors.count};
        });
    });
}

core::Result<CaseGroups> readCaseGroups(store::Session& session, const core::User& reader, const Company& company,
                                        const core::CaseQuery& query, core::Instant now) {
    return visibleTo(reader, query).and_then([&](const core::CaseQuery& visible) {
        return store::read(session, [&]() -> core::Result<CaseGroups> {
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
            return store::findCaseRow(session, visible, now, id);
        });
    });
}

core::Result<QList<qint64>> readCaseCounts(store::Session& session, const core::User& reader,
                                           const QList<core::CaseQuery>& queries, core::Instant now) {
    return store::read(session, [&]() -> core::Result<QList<qint64>> {
        QList<qint64> counts;
        for (const core::CaseQuery& query : queries) {
            const auto visible = visibleTo(reader, query);
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
